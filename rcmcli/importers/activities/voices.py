"""Voices: the blocks of a document in each language that it is written in, so that each is read by itself.

A document is in two languages where its columns come in pairs, its cells hold a line for each, or it stands there twice.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from rcmcli.importers.activities.columns import columns_of
from rcmcli.importers.activities.pages import stands_in
from rcmcli.importers.activities.roles import languages_of, role_of
from rcmcli.importers.activities.whens import stated
from rcmcli.importers.cells import TableRow, said
from rcmcli.importers.sheet import Block, Cell, Grid, Line, Sheet
from rcmcli.importers.tongue import language_of
from rcmcli.model.text import has_words
from rcmcli.words import activities, labels

Blocks = tuple[Block, ...]
_LANGUAGE = re.compile(r"(?<!\s)\s*\((?P<language>en|es|fr|pt)\)\s*$")
_SLASH = " / "
_DEEP = 12  # rows above the head of a table
_FEW = 20  # words of a line that says twice when something is
_SOME = 2  # heads in two languages


def voices_of(sheet: Sheet) -> dict[str, Blocks]:
    """The blocks of each language, the first one leading."""
    for way in (_twice, _in_columns, _in_lines, _in_strokes):
        found = way(sheet.blocks)
        if len(found) > 1:
            return found
    heads = [said(cell) for block in sheet.blocks if isinstance(block, Grid) for cell in (_row_of_heads(block) or ())]
    votes = Counter(one for words in heads for one in languages_of(words)).most_common(2)
    told = votes[0][0] if votes and votes[0][1] > sum(count for _, count in votes[1:]) else ""
    return {told or language_of((line.text for line in sheet.lines), "en"): sheet.blocks}


def _row_of_heads(grid: Grid) -> TableRow | None:
    """The head of a table of activities, if it is one."""
    columns = columns_of(grid)
    return grid.rows[columns.head] if columns else None


def _twice(blocks: Blocks) -> dict[str, Blocks]:
    """A document that stands there once in each language, each under a heading of the first rank."""
    starts = [at for at, block in enumerate(blocks) if isinstance(block, Line) and block.heading == 1]
    if len(starts) < 2 or starts[0] != 0:
        return {}
    parts = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
    grids = {sum(isinstance(block, Grid) for block in part) for part in parts}
    if len(grids) > 1 or 0 in grids:
        return {}
    found = {_language(part): part for part in parts}
    return found if len(found) == len(parts) else {}


def _language(blocks: Blocks) -> str:
    """The language of a part: that of its labels and heads where they are ours, else that of its words."""
    lines = Sheet(blocks, ()).lines
    votes = Counter(one for line in lines for one in languages_of(line.text.partition(":")[0])).most_common(2)
    told = votes[0][0] if votes and votes[0][1] > sum(count for _, count in votes[1:]) else ""
    return told or language_of((line.text for line in lines), "en")


def _in_columns(blocks: Blocks) -> dict[str, Blocks]:
    """A document whose table has a column of each language for the title."""
    heads = [head for block in blocks if isinstance(block, Grid) and (head := _head_of(block))]
    languages = list(dict.fromkeys(one for head in heads for one in _columns(head).values() if one))
    if len(languages) < 2:
        return {}
    return {one: _of_columns(blocks, one, languages) for one in languages}


def _head_of(grid: Grid) -> TableRow | None:
    return next((row for row in grid.rows[:_DEEP] if sum(role_of(_bare(cell)) == "activity" for cell in row) > 1), None)


def _bare(cell: Cell) -> str:
    return _LANGUAGE.sub("", said(cell))


def _columns(head: TableRow) -> dict[int, str]:
    """The language of each column whose role another column has, too; an empty one for the others."""
    roles = Counter(role for cell in head if (role := role_of(_bare(cell))))
    found: dict[int, str] = {}
    left = [cell for cell in head if roles[role_of(_bare(cell))] > 1]
    for cell in left:
        marked = _LANGUAGE.search(said(cell))
        known = languages_of(_bare(cell))
        found[cell.column] = marked["language"] if marked else next(iter(known), "")
    return found


def _of_columns(blocks: Blocks, language: str, languages: Sequence[str]) -> Blocks:
    """The blocks without the columns of the other languages."""
    number = languages.index(language)

    def of_grid(grid: Grid) -> Grid:
        head = _head_of(grid)
        if head is None:
            rows = [(row[number],) if len(row) == len(languages) else row for row in grid.rows]
            return msgspec.structs.replace(grid, rows=tuple(rows))
        other = {column for column, one in _columns(head).items() if one != language}
        kept = tuple(tuple(cell for cell in row if cell.column not in other) for row in grid.rows)
        return msgspec.structs.replace(grid, rows=kept)

    return tuple(of_grid(block) if isinstance(block, Grid) else block for block in blocks)


def _in_lines(blocks: Blocks) -> dict[str, Blocks]:
    """A document whose cells hold a line for each language, the cells of its heads, too."""
    heads = [_parts(cell) for block in blocks if isinstance(block, Grid) and block.rows for cell in block.rows[0]]
    named = [
        parts for parts in heads if len(parts) > 1 and len(roles := {*map(role_of, parts)}) == 1 and "" not in roles
    ]
    if len(named) < _SOME:
        return {}
    count = max(map(len, named))
    votes = [Counter[str]() for _ in range(count)]
    for parts in named:
        for vote, words in zip(votes, parts, strict=False):
            vote.update(languages_of(words))
    languages = [vote.most_common(1)[0][0] if vote else "" for vote in votes]
    if len(set(languages)) < count:
        return {}
    return {one: tuple(_of_lines(blocks, number, languages)) for number, one in enumerate(languages)}


def _in_strokes(blocks: Blocks) -> dict[str, Blocks]:
    """A page whose lines say everything in each language, with strokes between; what stands below them has its label's."""
    heads = [block.text.split(_SLASH) for block in blocks if isinstance(block, Line) and block.heading == 2]
    count = min(map(len, heads), default=0)
    votes = [Counter(one for parts in heads for one in stands_in(parts[number])) for number in range(count)]
    languages = [vote.most_common(1)[0][0] if vote else "" for vote in votes]
    if len(set(languages)) < max(count, _SOME) or "" in languages:
        return {}
    return {one: tuple(_of_strokes(blocks, number, languages)) for number, one in enumerate(languages)}


def _of_strokes(blocks: Blocks, number: int, languages: Sequence[str]) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Line) or _SLASH in block.text:
            yield _part(block, number, len(languages)) if isinstance(block, Line) else block
        elif ":" not in block.text or _is_of(block, languages[number], languages):
            yield block


def _parts(cell: Cell) -> list[str]:
    """The words of a head in each language: a line for each, or with strokes between."""
    return [part for line in _filled(cell) for part in line.text.split(_SLASH)]


def _of_lines(blocks: Blocks, number: int, languages: Sequence[str]) -> list[Block]:
    """The blocks with the lines of one language."""
    kept: list[Block] = []
    titles = [block for block in blocks[: len(languages)] if isinstance(block, Line) and block.heading]
    others = _of_others(blocks, len(titles), number, languages)
    for at, block in enumerate(blocks):
        if at in others:
            continue
        if isinstance(block, Grid):
            head = tuple(_head(cell, number, len(languages)) for cell in block.rows[0])
            rows = (head, *(tuple(_cell(cell, number, languages) for cell in row) for row in block.rows[1:]))
            kept.append(msgspec.structs.replace(block, rows=rows))
        elif at < len(languages) == len(titles):
            kept += [block] if at == number else []
        else:
            kept.append(_part(block, number, len(languages)))
    return kept


def _of_others(blocks: Blocks, titles: int, number: int, languages: Sequence[str]) -> frozenset[int]:
    """Which lines before the first heading are those of another language: each says all of them, one after the other."""
    front = [*takewhile(lambda block: isinstance(block, Line) and not block.heading, blocks[titles:])]
    size, rest = divmod(len(front), len(languages))
    told = [languages_of(block.text.partition(":")[0]) for block in front if isinstance(block, Line)]
    own = [languages[at // size] if size else "" for at in range(len(front))]
    if titles != len(languages) or rest or not any(told):
        return frozenset()
    if not all(one in known for one, known in zip(own, told, strict=True) if known):
        return frozenset()
    return frozenset(titles + at for at, one in enumerate(own) if one != languages[number])


def _part(line: Line, number: int, count: int) -> Line:
    """What a line says in one language, where it says it in each with strokes between."""
    parts = line.text.split(_SLASH)
    return msgspec.structs.replace(line, text=parts[number]) if len(parts) == count else line


def _head(cell: Cell, number: int, count: int) -> Cell:
    lines = [_part(line, number, count) for line in _filled(cell)]
    return msgspec.structs.replace(cell, blocks=tuple(lines if len(lines) != count else [lines[number]]))


def _cell(cell: Cell, number: int, languages: Sequence[str]) -> Cell:
    lines = _filled(cell)
    titles = [line for line in lines if line.bold]
    if titles and len(titles) < len(lines):
        rest = [line for line in lines if not line.bold and _is_of(line, languages[number], languages)]
        return msgspec.structs.replace(cell, blocks=(*_one(titles, number, languages), *rest))
    return msgspec.structs.replace(cell, blocks=tuple(_one(lines, number, languages)))


def _one(lines: Sequence[Line], number: int, languages: Sequence[str]) -> Sequence[Line]:
    """The line of one language, or all of them where there is not one for each."""
    if len(lines) == 1 < len(languages) and (said := _said_by_each(lines[0].text, languages)):
        return [msgspec.structs.replace(lines[0], text=said[number])]
    return [lines[number]] if len(lines) == len(languages) else lines


def _said_by_each(text: str, languages: Sequence[str]) -> Sequence[str]:
    """What a line says in each language that says it twice: “March 2026 marzo de 2026”, `postponedaplazada`."""
    words = text.split()
    for known in (*activities.STATES.values(), *labels.MODES.values()):
        said = [getattr(known, language) for language in languages]
        if "".join(said) == "".join(words):
            return said
    for at in range(1, len(words)) if len(words) <= _FEW else ():
        halves = " ".join(words[:at]), " ".join(words[at:])
        first, second = map(stated, halves)
        if first is not None and first == second:
            return halves
    return ()


def _is_of(line: Line, language: str, languages: Sequence[str]) -> bool:
    """Whether a labelled line is in a language: by its label, else by its words."""
    label, colon, words = line.text.partition(":")
    known = [one for one in languages if colon and one in languages_of(label)]
    if len(known) == 1:
        return known[0] == language
    return language_of([words or label], languages[0]) == language


def _filled(cell: Cell) -> list[Line]:
    return [line for line in cell.lines if has_words(line.text)]
