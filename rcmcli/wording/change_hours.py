"""The hours of a changed item in words: before and after, on the reader's clock and on the meeting's."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.model.comparison import HOURS, Clock, Comparison, ItemChange, Local
from rcmcli.model.dates import short_date, weekday
from rcmcli.model.schedule import Entry, LocalTime
from rcmcli.wording import part_of, span_of
from rcmcli.words import comparing, labels, say

_SHORT_WEEKDAY = 3


class Told(msgspec.Struct, frozen=True):
    """The hours on one clock: as a line, and apart as before and after, whichever there are; `place` where there are several.

    They are `new` where a reader has to note them, and not merely there to say which item is meant.
    """

    line: str
    before: str
    after: str
    place: str = ""
    has_marks: bool = False
    new: bool = True


class _At(msgspec.Struct, frozen=True):
    """When an item of one version is on one clock: the date there, and its hours."""

    day: str
    hours: str

    def __str__(self) -> str:
        return f"{self.day} {self.hours}"


_Pair = tuple[_At | None, _At | None]


def hours_of(one: ItemChange, found: Comparison, language: str) -> list[Told]:
    """The hours of an item on each clock; of two clocks on one line, the meeting's in brackets."""
    told = _told([_pair(one, n, found, language) for n in range(len(found.clocks))], found.clocks, language)
    new = one.is_of_hours or one.comes_or_goes
    return [msgspec.structs.replace(each, new=new) for each in told]


def starts_of(found: Comparison, language: str) -> Iterator[Told]:
    """The first hours of the days, where all change alike."""
    for start in found.starts:
        pairs = [_said(each, clock, language) for each, clock in zip(start.local, found.clocks, strict=True)]
        yield from _told(pairs, found.clocks, language)


def day_said(day: date, language: str) -> str:
    """A date, short: `Thu 9 Sep`, `jue 9 sep`."""
    return f"{weekday(day, language)[:_SHORT_WEEKDAY]} {short_date(day, language)}"


def _pair(one: ItemChange, n: int, found: Comparison, language: str) -> _Pair:
    """Both versions of an item on the clock `n`; of one whose hours do not change only the one that counts."""
    said = _said(one.local[n], found.clocks[n], language)
    before = said[0] or _without_hour(one.before, one.days[0], language)
    after = said[1] or _without_hour(one.after, one.days[1], language)
    if not one.carried and set(one.kinds) & set(HOURS):
        return before, after
    return (after, None) if "cancelled" in one.kinds else (None if after else before, after)


def _said(local: Local, clock: Clock, language: str) -> _Pair:
    before, after = (_at(one, clock, language) for one in (local.before, local.after))
    return before, after


def _at(local: LocalTime | None, clock: Clock, language: str) -> _At | None:
    """The date and the hours there; with the offset where that is not one and the same for all."""
    if local is None:
        return None
    there = msgspec.structs.replace(local, day=local.start.date())
    offset = f" ({local.offset})" if len(clock.offsets) > 1 else ""
    return _At(day_said(there.day, language), span_of(there) + offset)


def _without_hour(entry: Entry | None, day: date | None, language: str) -> _At | None:
    """An item that has no hour: its day at the meeting, and what is said instead of an hour."""
    if entry is None or day is None:
        return None
    said = part_of(entry.when, language) or entry.when or say(labels.PARTS_OF_DAY[""], language)
    return _At(day_said(day, language), said)


def _told(pairs: Sequence[_Pair], clocks: Sequence[Clock], language: str) -> list[Told]:
    if len(pairs) == 1:
        return [_on_one(pairs[0], language)]
    if len(pairs) == 2:
        return [_on_two(pairs[1], pairs[0], language)]
    names = [*(one.places[0].pick(language) for one in clocks[1:]), say(comparing.THE_MEETING, language)]
    told = [_on_one(pair, language) for pair in (*pairs[1:], pairs[0])]
    return [
        msgspec.structs.replace(one, place=name, line=say(comparing.AT_PLACE, language, place=name, words=one.line))
        for one, name in zip(told, names, strict=True)
    ]


def _on_one(pair: _Pair, language: str) -> Told:
    before, after = ("" if one is None else str(one) for one in pair)
    return Told(_line(pair, language), before, after, has_marks=_has_marks(pair))


def _on_two(pair: _Pair, home: _Pair, language: str) -> Told:
    """The reader's hours, and in brackets the meeting's: with their date where that is another one."""
    inside = [
        None if own is None else own.hours if there and there.day == own.day else str(own)
        for there, own in zip(pair, home, strict=True)
    ]
    if inside[0] is not None and inside[0] == inside[1]:
        inside[0] = None
    brackets = " → ".join(one for one in inside if one is not None)
    before, after = (
        "" if there is None else f"{there} ({own})" if own and own != there.hours else str(there)
        for there, own in zip(pair, (inside[0] or inside[1], inside[1]), strict=True)
    )
    line = _line(pair, language)
    return Told(f"{line} ({brackets})", before, after, has_marks=_has_marks(pair) or _has_marks(home))


def _line(pair: _Pair, language: str) -> str:
    before, after = pair
    if before is None or after is None:
        return str(after) if after else say(comparing.WAS, language, before=before)
    if before == after:
        return str(after)
    if before.day == after.day:
        return say(comparing.WAS_NOW, language, day=after.day, before=before.hours, after=after.hours)
    return say(comparing.WAS_NOW_DAYS, language, before=before, after=after)


def _has_marks(pair: _Pair) -> bool:
    """Whether an hour bears the mark of another date."""
    return any(one is not None and (" +" in one.hours or " −" in one.hours) for one in pair)
