"""The two forms of a day: its items as lines, or as tables; every byte that is not of the items stays as it is."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from rcmcli.model.agenda import Day
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store import toml
from rcmcli.store.lines.inlay import grammar_of
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.reader import Sheet, read_lines
from rcmcli.store.lines.tables import table_lines
from rcmcli.store.lines.writer import Unsaid, as_value, write_lines
from rcmcli.store.manuscript import Manuscript, Splice
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.waivers import comments_of

Form = Literal["lines", "tables"]
_KEY = re.compile(r"(?m)^([A-Za-z0-9_.-]+[ \t]*)=")
_WAIVES = re.compile(r"#\s*rcm\s*:\s*ignore\b", re.IGNORECASE)
_UNKNOWN = Refusal(
    Text(
        en="the agenda would not say the same in that form; nothing was written",
        es="el orden del día no diría lo mismo en esa forma; no se escribió nada",
    )
)


class Obstacle(msgspec.Struct, frozen=True):
    """Why a day stays in its form: what its lines cannot say, lines in doubt, or else how its items are written."""

    day: int
    unsaid: tuple[Unsaid, ...] = ()
    in_doubt: bool = False


class Formed(msgspec.Struct, frozen=True):
    """A text with its days in another form, how many of them changed, and what stands in the way of the others."""

    text: str
    changed: int
    obstacles: tuple[Obstacle, ...]


def formed(reading: Reading, form: Form) -> Formed:
    """The text of an agenda with its days in a form. Raises `Refusal` where it would not say the same in it."""
    work = _Work(reading)
    days = reading.agenda.days if reading.agenda else ()
    for number, day in enumerate(days):
        if day.items:
            (work.to_lines if form == "lines" else work.to_tables)(number, day)
    text = work.text()
    again = read_bytes(text.encode(), reading.label, reading.id)
    if again.agenda != reading.agenda or len(again.waivers) != len(reading.waivers):
        raise _UNKNOWN
    return Formed(text, work.changed, tuple(work.obstacles))


class _Work:
    """The splices of a text, a day after the other."""

    def __init__(self, reading: Reading) -> None:
        self._sheet = Manuscript(reading.text, reading.spans)
        self._tree = toml.loads(reading.text)
        self._grammar: Grammar = grammar_of(self._tree)
        self._comments = dict(comments_of(reading.text))
        self._splices: list[Splice] = []
        self._headers = sorted(at for at in map(self._sheet.spans.header, self._sheet.spans.tables()) if at is not None)
        self.obstacles: list[Obstacle] = []
        self.changed = 0

    def text(self) -> str:
        """The text with all splices made, its lines ending as they did."""
        parts, at = [], 0
        for splice in sorted(self._splices):
            parts += [self._sheet.text[at : splice.start], splice.text.replace("\n", self._sheet.line_end())]
            at = splice.end
        return "".join([*parts, self._sheet.text[at:]])

    def to_lines(self, d: int, day: Day) -> None:
        """Write the items of a day as lines, in the canonical form."""
        raw = self._tree["day"][d]
        lines = write_lines(day.items, self._grammar)
        starts = [self._sheet.spans.header(("day", d, "item", i)) for i in range(len(day.items))]
        if lines.unsaid or ("items" in raw) == ("item" in raw) or ("item" in raw and None in starts):
            self.obstacles.append(Obstacle(d, lines.unsaid))
        elif "items" in raw:
            said = self._read(d)
            if said:
                start, end = self._sheet.stretch(("day", d, "items"))
                value = as_value([*_with_remarks(lines.groups, said)])
                self._splice(start, end, value.replace("\n", self._sheet.line_end()))
        else:
            self._replace_tables(d, lines.groups, [at for at in starts if at is not None])

    def to_tables(self, d: int, day: Day) -> None:
        """Write the lines of a day as tables."""
        raw = self._tree["day"][d]
        if "items" not in raw:
            return
        if "item" in raw:
            self.obstacles.append(Obstacle(d))
            return
        said = self._read(d)
        if said is None:
            return
        rows: list[str] = []
        for number, item in enumerate(day.items):
            above = [words for n, words in said.remarks if n == number]
            waivers = " ".join(words for n, words in said.waivers if n == number)
            rows += ["", *above, *table_lines(item, waivers)]
        rows += [words for n, words in said.remarks if n == len(day.items)]
        start, end = self._sheet.stretch(("day", d, "items"), "key")[0], self._sheet.stretch(("day", d, "items"))[1]
        alone = self._sheet.text[end : self._sheet.next_line(end)].strip() == ""
        after = self._last_line(self._next_day(d))
        if alone and self._sheet.next_line(end) == after:
            self._splice(
                self._sheet.line_start(start), after, "\n".join(rows[1:] if self._is_bare(start) else rows) + "\n"
            )
            return
        self._splice(
            self._sheet.line_start(start) if alone else start, self._sheet.next_line(end) if alone else end, ""
        )
        self._splices.append(Splice(after, after, "\n".join(rows) + "\n"))

    def _read(self, d: int) -> Sheet | None:
        """What the lines of a day say; none where any of it is in doubt, which another form would hide."""
        said = read_lines(self._tree["day"][d]["items"], self._grammar)
        if said.doubts:
            self.obstacles.append(Obstacle(d, in_doubt=True))
        return None if said.doubts else said

    def _is_bare(self, at: int) -> bool:
        """Whether the line above is empty."""
        before = self._sheet.line_start(at)
        return before > 0 and not self._sheet.line(before - 1).strip()

    def _replace_tables(self, d: int, groups: Sequence[Sequence[str]], starts: list[int]) -> None:
        """Take the tables of a day out, and put its lines behind the day's own keys."""
        text = self._sheet.text
        first, last = self._above(starts[0]), self._last_line(self._next_day(d))
        rows: list[str] = []
        begins = [first, *starts[1:], last]
        kept: list[str] = []
        for group, (begin, end) in zip(groups, pairwise(begins), strict=True):
            settled = self._last_line(end) if end != last else last
            found = [(at, words) for at, words in self._comments.items() if begin <= at < end]
            inner = [words for at, words in found if at < settled]
            parted = [_parted(words) for words in inner]
            rows += [*kept, *(remark for remark, _ in parted if remark)]
            rows += [*_with_waivers(group, [waiver for _, waiver in parted if waiver])]
            kept = [words for at, words in found if at >= settled]
        header = self._sheet.spans.header(("day", d)) or 0
        home = self._last_line(min(at for at in self._headers if at > header))
        key = _key_like(text[self._sheet.next_line(header) : home])
        blank = not text[home:first].strip()
        self._splice(home if blank else first, last, "")
        self._splices.append(Splice(home, home, f"{key} = {as_value(rows)}\n"))

    def _splice(self, start: int, end: int, words: str) -> None:
        if self._sheet.text[start:end] != words:
            self.changed += 1
            self._splices.append(Splice(start, end, words))

    def _next_day(self, d: int) -> int:
        """Where the header after those of a day begins, or the end of the text."""
        mine = {self._sheet.spans.header(path) for path in self._sheet.spans.tables() if path[:2] == ("day", d)}
        last = max(at for at in mine if at is not None)
        return next((at for at in self._headers if at > last), len(self._sheet.text))

    def _last_line(self, end: int) -> int:
        """Where the line after the last one before an index begins that is neither empty nor a comment."""
        at = end
        while at > 0:
            start = self._sheet.line_start(at - 1)
            words = self._sheet.text[start:at]
            if words.strip() and start + len(words) - len(words.lstrip()) not in self._comments:
                return at
            at = start
        return at

    def _above(self, at: int) -> int:
        """Where the comments begin that stand directly above a header."""
        at = self._sheet.line_start(at)
        while at > 0:
            start = self._sheet.line_start(at - 1)
            words = self._sheet.text[start:at]
            if start + len(words) - len(words.lstrip()) not in self._comments:
                return at
            at = start
        return at


def _with_remarks(groups: Sequence[Sequence[str]], said: Sheet) -> Iterator[str]:
    """The lines of all items, each below its comments and with its waivers."""
    for number, group in enumerate(groups):
        yield from (words for n, words in said.remarks if n == number)
        yield from _with_waivers(group, [words for n, words in said.waivers if n == number])
    yield from (words for n, words in said.remarks if n == len(groups))


def _with_waivers(group: Sequence[str], waivers: Sequence[str]) -> Iterator[str]:
    """The lines of an item, its waivers at the end of the one that holds its title."""
    at = 1 if group[0].startswith("== ") and len(group) > 1 else 0
    for n, line in enumerate(group):
        yield f"{line}  {' '.join(waivers)}" if n == at and waivers else line


def _parted(comment: str) -> tuple[str, str]:
    """The words of a comment before its first waiver, and the rest."""
    found = _WAIVES.search(comment)
    return (comment[: found.start()].rstrip(), comment[found.start() :]) if found else (comment, "")


def _key_like(above: str) -> str:
    """The key of the lines, its sign under those of the day's other keys where these stand in one column."""
    widths = {len(found[1]) for found in _KEY.finditer(above)}
    return f"{'items':<{widths.pop() - 1}}" if len(widths) == 1 else "items"
