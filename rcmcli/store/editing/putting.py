"""Putting a value under a key, whatever is there now: in a table, between braces, or in the line of an item."""

from rcmcli.model.agenda import Topic
from rcmcli.model.change import Put, Write
from rcmcli.model.span import Path
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text
from rcmcli.store.editing.blocks import indent_of
from rcmcli.store.editing.dropping import drop_key
from rcmcli.store.editing.lettering import in_string, piece, point_rows, rows_at
from rcmcli.store.editing.splices import aligned, below_pairs, write
from rcmcli.store.manuscript import Manuscript, Splice, Unfit, written, written_key

_BEHIND_TITLE = ("leads", "room", "minutes")


def put(change: Put, sheet: Manuscript) -> list[Splice]:
    """The value replaced, or the pair put last."""
    if sheet.spans.is_laid_in(change.path):
        return [_in_line(change, sheet)]
    if isinstance(change.value, Text) and any(sheet.spans.where((*change.path, one)) for one in DOCUMENT_LANGUAGES):
        return [splice for one in DOCUMENT_LANGUAGES for splice in _version(change.path, one, change.value, sheet)]
    there, key = sheet.spans.where(change.path), str(change.path[-1])
    if there is None:
        return [_new_pair(change.path[:-1], (key,), _value(change, sheet), sheet)]
    before = sheet.text[slice(*there)]
    if isinstance(change.value, str) and before[:1] in ("'", '"') and "\n" not in before:
        if before[:3] in ("'''", '"""'):
            return [Splice(*there, _between(change.value, before[:3]))]
        return write(Write(change.path, change.value), sheet)
    if before[:1] in ("[", "{") and "#" in before:  # a comment would be lost
        raise Unfit
    return [Splice(*there, _value(change, sheet))]


def _between(words: str, marks: str) -> str:
    """Words between three quotation marks, as they stood; between one where they would need more than that."""
    is_plain = words.isprintable() and not {marks[0], "\\"} & set(words)
    return f"{marks}{words}{marks}" if is_plain else written(words, marks[0])


def _value(change: Put, sheet: Manuscript) -> str:
    from rcmcli.store.lines.tables import value_of

    return value_of(change.value, change.path[-1] == "topics").replace("\n", sheet.line_end())


def _version(path: Path, language: str, text: Text, sheet: Manuscript) -> list[Splice]:
    """One language of a text whose languages stand each under a key of its own: written, added or taken out."""
    own, words = (*path, language), getattr(text, language)
    if text.any:
        raise Unfit
    if sheet.spans.where(own):
        return put(Put(own, words), sheet) if words else drop_key(own, sheet)
    return [_new_pair(path[:-1], (str(path[-1]), language), written(words), sheet)] if words else []


def _new_pair(table: Path, key: tuple[str, ...], words: str, sheet: Manuscript) -> Splice:
    """A new pair, last between the braces of its table or below its last pair; a table that is not there gets no header."""
    whole = sheet.spans.where(table)
    if whole and sheet.text.startswith("{", whole[0]):
        pairs = sheet.spans.inside(table)
        pair = f"{'.'.join(map(written_key, key))} = {words}"
        if not pairs:
            return Splice(*whole, f"{{ {pair} }}")
        end = sheet.stretch(pairs[-1])[1]
        return Splice(end, end, f", {pair}")
    header = sheet.spans.header(table)
    if header is None and table:
        if whole or not isinstance(table[-1], str):
            raise Unfit
        return _new_pair(table[:-1], (table[-1], *key), words, sheet)
    at = below_pairs(table, sheet)
    name = ".".join(map(written_key, key))
    return rows_at(at, [aligned(name, words, sheet, 0 if header is None else sheet.next_line(header))], sheet)


def _in_line(change: Put, sheet: Manuscript) -> Splice:
    """A piece of the line of an item or a point, or its points where it has none."""
    owner, key, there = change.path[:-1], str(change.path[-1]), sheet.spans.where(change.path)
    if key == "topics" and not there and isinstance(change.value, tuple):
        rows = [row for one in change.value if isinstance(one, Topic) for row in point_rows(one, sheet)]
        indent, at = indent_of(owner, sheet) + "  ", sheet.next_line(sheet.stretch(owner)[0])
        return rows_at(at, [indent + in_string(row, owner[:2], sheet) for row in rows], sheet)
    if key not in _BEHIND_TITLE:
        raise Unfit
    value = Text(any=change.value) if isinstance(change.value, str) else change.value
    words = in_string(piece(sheet, **{key: value}), owner[:2], sheet)
    if there:
        return Splice(*there, words.removeprefix("@ "))
    return _behind(owner, words, sheet)


def _behind(owner: Path, words: str, sheet: Manuscript) -> Splice:
    """A new piece, before the words that begin with # and end the line."""
    from rcmcli.store.lines.words import waiver_at

    tags = [there[0] for key in ("id", "kind") if (there := sheet.spans.where((*owner, key)))]
    if tags:
        return Splice(min(tags), min(tags), f"{words} ")
    start = sheet.stretch(owner)[0]
    line = sheet.text[start : sheet.next_line(start)]
    at = start + len(line[: waiver_at(line)].rstrip())
    return Splice(at, at, f" {words}")
