"""The outline of a list: which lines are heads, what goes on from the line above, how its rows are numbered."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from rcmcli.importers.activities.columns import columns_of
from rcmcli.importers.activities.heads import heads_deadlines, is_group, names_group, names_of
from rcmcli.importers.activities.markers import Marked, follows, marked, roman
from rcmcli.importers.sheet import Block, Grid, Line
from rcmcli.importers.titles import goes_on
from rcmcli.model.text import fold_name, has_words
from rcmcli.words import activities

_ENDS = (".", ";", ":", "!", "?")
_SHORT = 5  # words of a line of a letterhead
_RUN = 3
_FEW = 12  # words of a numbered head
_TAB = re.compile(r"(?:sheet|hoja|feuil|feuille|planilha|plan|tabelle|libro) ?[0-9]*")  # what spreadsheets call a tab
_FOOT = re.compile(r"(?:\S+ · )?rcm(?: [0-9.]+)?")
_PAGE = 2  # empty lines where a page ends


class Outline:
    """The blocks of a document, lines that were broken joined, and which of them are heads."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = [*_joined(blocks)]
        rows = [*map(_is_row, self.blocks)]
        before = [*rows[1:], False]
        self._heads = {
            at
            for at, block in enumerate(self.blocks)
            if isinstance(block, Line) and not rows[at] and is_group(block, before[at])
        }
        self._heads |= {at for at, block in enumerate(self.blocks) if isinstance(block, Line) and self._is_due(at)}
        self._heads |= {at for at in range(len(self.blocks) - 1) if self._is_numbered(at)}
        self._notes = {*self._notes_of_groups()}
        self._drop_title()
        first = min(self._heads, default=len(self.blocks))
        self._heads |= {at for at in range(first, len(self.blocks)) if not rows[at] and self._is_ranked(at)}
        self._letterhead = {*self._letterheads(rows)}
        self.has_groups = bool(self._heads)

    def is_head(self, at: int) -> bool:
        """Whether a line heads a group or the deadlines."""
        return at in self._heads

    def is_note(self, at: int) -> bool:
        """Whether a line stands between the head of a group and its table, and so belongs to the group."""
        return at in self._notes

    def is_letterhead(self, at: int) -> bool:
        """Whether a line is one of a letterhead between the rows."""
        return at in self._letterhead

    def is_plain(self, words: str) -> bool:
        """Whether a heading only says that activities follow."""
        plain = fold_name(words)
        return plain in names_of(activities.ACTIVITIES) | names_of(activities.CALENDAR) or bool(_TAB.fullmatch(plain))

    def _is_due(self, at: int) -> bool:
        block = self.blocks[at]
        return isinstance(block, Line) and not block.level and heads_deadlines(block.text) and at + 1 < len(self.blocks)

    def _notes_of_groups(self) -> Iterator[int]:
        """The lines between a head and the table below it; their head is one though no row follows it at once."""
        first = next((at for at, block in enumerate(self.blocks) if isinstance(block, Line) and block.heading), -1)
        for table, block in enumerate(self.blocks):
            columns = columns_of(block) if isinstance(block, Grid) else None
            run = [*takewhile(lambda at: not _heads(self.blocks[at]), range(table - 1, -1, -1))] if columns else []
            at = table - 1 - len(run)
            above = self.blocks[at] if run and at > first else None
            told = [one for one in map(self.blocks.__getitem__, run) if isinstance(one, Line)]
            plain = columns and (columns.is_ours or not any(map(_is_row, told)))
            if not isinstance(above, Line) or len(told) != len(run) or not plain or not is_group(above, True):
                continue
            self._heads = (self._heads | {at}).difference(run)
            yield from run

    def _is_ranked(self, at: int) -> bool:
        """Whether a line is a head whatever follows it: a heading, or what groups are called."""
        block = self.blocks[at]
        return isinstance(block, Line) and bool(block.heading or names_group(block.text)) and is_group(block, True)

    def _is_numbered(self, at: int) -> bool:
        """Whether a row is the head of those below it: `2. Protection` above `2.1 Workshop on asylum`."""
        block, below = self.blocks[at], self.blocks[at + 1]
        if not isinstance(block, Line) or not isinstance(below, Line) or len(block.text.split()) > _FEW:
            return False
        head, row = marked(block.text), marked(below.text)
        return head.sort == "number" and row.sort == "compound" and row.value.startswith(f"{head.value}.")

    def _drop_title(self) -> None:
        """The first line of all is the title of the document where other heads follow, all of a lower rank."""
        top = self.blocks[0] if 0 in self._heads else None
        others = [self.blocks[at] for at in self._heads if at]
        if isinstance(top, Line) and top.heading and others and not top.text.rstrip().endswith(":"):
            lower = [isinstance(one, Line) and (not one.heading or one.heading > top.heading) for one in others]
            if all(lower):
                self._heads.discard(0)

    def _letterheads(self, rows: Sequence[bool]) -> Iterator[int]:
        """Runs of short lines between two rows, parted from them by empty lines."""
        run: list[int] = []
        begun = False
        for at, block in enumerate(self.blocks):
            if isinstance(block, Line) and not rows[at] and at not in self._heads and self._is_short(block):
                run.append(at)
                continue
            first = self.blocks[run[0]] if run else None
            if begun and rows[at] and len(run) >= _RUN and isinstance(first, Line) and first.gap > 1:
                yield from run
            begun, run = begun or rows[at], []

    def _is_short(self, line: Line) -> bool:
        return len(line.text.split()) <= _SHORT and not line.text.rstrip().endswith(_ENDS) and not line.heading


def is_foot(words: str) -> bool:
    """Whether a line is the foot of a calendar of rcm: its name, and ours."""
    return bool(_FOOT.fullmatch(words))


def _heads(block: Block) -> bool:
    """Whether a block ends the run of notes above a table."""
    return isinstance(block, Grid) or bool(block.heading or names_group(block.text))


def _is_row(block: Block) -> bool:
    if isinstance(block, Grid):
        return columns_of(block) is not None
    return has_words(block.text) and (block.level > 0 or marked(block.text).is_row)


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, a line joined to the one above where it goes on with its sentence."""
    last: Line | None = None
    for block in blocks:
        if isinstance(block, Line) and not has_words(block.text):
            continue
        if last and isinstance(block, Line) and _goes_on(last, block):
            last = msgspec.structs.replace(
                last, text=f"{last.text.rstrip()} {block.text.strip()}", more=(*last.more, *block.numbers)
            )
            continue
        if last:
            yield last
        last = block if isinstance(block, Line) else None
        if isinstance(block, Grid):
            yield block
    if last:
        yield last


def _goes_on(before: Line, line: Line) -> bool:
    words = line.text.strip()
    if is_foot(words) or marked(words).is_row or before.text.rstrip().endswith(_ENDS) or line.heading != before.heading:
        return False
    sort = marked(before.text).sort
    if line.level:  # a row of its own, unless a page ended within a numbered one
        return bool(sort) and words[:1].islower() and line.gap >= _PAGE
    return (bool(sort or before.level) and words[:1].islower()) or goes_on(before, line)


class Rows:
    """How the rows of a group are numbered, and which number stands above all of its letters."""

    def __init__(self) -> None:
        self.outer: int | None = None
        self.base = 0
        self._top = ""
        self._letter = ""
        self._inner = 0
        self._depth = 0
        self._begun = False

    def restart(self) -> None:
        """Another group begins; letters go on where they do."""
        self._top, self._begun, self._inner = "", False, 0

    def leaves(self, mark: Marked, *, inside: bool, among: bool) -> bool:
        """Whether a numbered row stands outside the groups: one that goes on with the numbers above them."""
        if mark.sort != "number" or not among:
            return False
        if inside and (self.outer is None or int(mark.value) != self.outer + 1 or self._top == "number"):
            return False
        self.outer, self._letter = int(mark.value), ""
        return True

    def is_beneath(self, line: Line, mark: Marked) -> bool:
        """Whether a row is a point of the activity above it."""
        if not self._begun:
            return self._begin(line, mark)
        if mark.sort == "letter" and self._top == "letter":
            if follows(mark.value, self._letter):
                return self._begin(line, mark)
            if roman(mark.value) == self._inner + 1:
                self._inner += 1
                return True
            return self._begin(line, mark)
        if mark.sort == self._top and mark.sort:
            return mark.sort == "compound" and mark.value.count(".") > self._depth
        return self._is_deeper(line, mark)

    def _is_deeper(self, line: Line, mark: Marked) -> bool:
        if not self._top and not mark.sort:
            return line.level > self.base
        return bool(self._top)

    def _begin(self, line: Line, mark: Marked) -> bool:
        self.note(line, mark)
        return False

    def note(self, line: Line, mark: Marked) -> None:
        """A row is an activity of its own."""
        if not self._begun:
            self._top, self.base, self._depth, self._begun = mark.sort, line.level, mark.value.count("."), True
        if mark.sort == "letter":
            self._letter = mark.value
        self._inner = 0

    def mandate(self, mark: Marked) -> str:
        """The paragraph that a row is: `7.s`; none where its number is only one of a list."""
        if mark.sort == "compound":
            return mark.value
        return f"{self.outer}.{mark.value}" if mark.sort == "letter" and self.outer is not None else ""

    def outer_mandate(self, mark: Marked) -> str:
        """The paragraph that a row outside all groups is."""
        if mark.sort == "number":
            return mark.value
        return self.mandate(mark)
