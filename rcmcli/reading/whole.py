"""A text that is an hour or a range and nothing else: what every key, option and entry of a list has in common."""

from itertools import islice

import msgspec

from rcmcli.model.pattern import later
from rcmcli.reading.clocks import Clock, FoldedLine, clocks_in, opened
from rcmcli.reading.evidence import LENGTH
from rcmcli.reading.lines import read
from rcmcli.reading.ranges import Minutes, joined, minutes, span
from rcmcli.reading.words import fold

_BRACKET = later(r"([^()\[\]]{1,80}?) ?[(\[]([^()\[\]]{1,80})[)\]](?:,? ([^\d()\[\]]{1,60}))?\.?")
_MARK = later(r" ?[/=|,;] ?| [-–—] ")
_MOST = 8
_H = ("hs", "hr", "hrs")  # “2hs” is an hour under a key, “2 hours” and “2019-2021” are none


class Whole(msgspec.Struct, frozen=True):
    """One clock or two, and the words behind them that belong to no clock."""

    early: Clock
    late: Clock | None
    rest: str

    @property
    def is_marked(self) -> bool:
        """Whether anything shows that its numbers are hours: a colon, an h, am or pm; a bare number may mean anything."""
        clocks = [self.early, self.late] if self.late else [self.early]
        return any(one.form != "bare" or one.half or one.unit for one in clocks)

    @property
    def is_announced(self) -> bool:
        """Whether words stand in front: “at”, «de las»."""
        return bool(self.early.lead)

    @property
    def meant(self) -> Minutes | None:
        """The minutes that are meant; None where no clock shows them."""
        clocks = [self.early, self.late] if self.late else [self.early]
        if any(one.broken or (one.half == "pm" and not one.hour) for one in clocks):
            return None
        if self.late:
            return span(self.early, self.late)
        start = minutes(self.early)
        return None if start is None else Minutes(start)

    @property
    def unguessed(self) -> tuple[int, int] | None:
        """The minutes as printed where the meaning is guessed, each clock by itself; None where nothing is."""
        meant = self.meant
        if not self.late or meant is None or not meant.literal:
            return None
        return minutes(self.early) or 0, minutes(self.late) or 0


def whole(words: str) -> Whole | None:
    """The hour or the range that a text is, perhaps told twice, `15:00 (3 pm)`; None where it is no such text."""
    first, again = told_twice(words)
    if again:
        one, other = _once(first), _once(again)
        return one if one and other and one.meant == other.meant else None
    return _once(words)


def told_twice(words: str) -> tuple[str, str]:
    """A text parted where a second hour stands in brackets or behind a mark, `10:00 EST = 15:00 GMT`; else it all.

    Behind a comma or a dash both need a clock of their own: `10:00 – 15:00 GMT` is a range.
    """
    words = words.strip()
    if opened(words) != fold(words):
        return words, ""
    if bracket := _BRACKET.fullmatch(words):
        first = f"{bracket[1]} {bracket[3]}" if bracket[3] else bracket[1]
        return (first, bracket[2]) if read(first).spans and read(bracket[2]).spans else (words, "")
    for mark in islice(_MARK.finditer(words), _MOST):
        parts = read(words[: mark.start()]), read(words[mark.end() :])
        apart = mark[0].strip() in ("/", "=", "|") or (
            parts[0].label != parts[1].label and all(one.label for one in parts)
        )
        if apart and all(one.spans for one in parts):
            return words[: mark.start()], words[mark.end() :]
    return words, ""


def _once(words: str) -> Whole | None:
    line = FoldedLine(words, opened(words))
    clocks = clocks_in(line)
    if not 1 <= len(clocks) <= 2 or clocks[0].ends_only or line.plain[: clocks[0].begins].strip():
        return None
    early, late = clocks[0], clocks[1] if len(clocks) > 1 else None
    if any(one.seconds is not None for one in clocks):
        return None
    if late and not joined(line, early, late, early.last):
        return None
    said = read(words)
    years = late is not None and early.form == late.form == "military" and not said.spans
    if years or (said.why_not == LENGTH and early.form != "h" and early.unit not in _H):
        return None
    return Whole(early, late, line.plain[(late or early).last :].strip(" ."))
