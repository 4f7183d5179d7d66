"""What an edit does, as lines: each item at its old and its new hours, in the meeting's place and on other clocks."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from rcmcli.model.dates import short_date
from rcmcli.model.page import Line, crop, pad, wrap
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry
from rcmcli.model.text import width
from rcmcli.screens.page import NARROWEST
from rcmcli.wording import name_of, start_of, when_of
from rcmcli.words import editing, say

Kind = Literal["moved", "changed", "added", "removed"]
_WIDEST_TITLE, _LEAST_TITLE, _MOST_CLOCKS = 44, 20, 4


class Effect(msgspec.Struct, frozen=True):
    """An item before and after an edit, each with its day; without the first it is new, without the last it is gone."""

    sheet_before: DaySheet | None
    before: Entry | None
    sheet: DaySheet | None
    after: Entry | None

    @property
    def kind(self) -> Kind:
        """What became of it."""
        if self.before is None:
            return "added"
        if self.after is None:
            return "removed"
        return "moved" if self.hours_changed else "changed"

    @property
    def hours_changed(self) -> bool:
        """Whether it takes place at other hours, or on another day, or is new, or does not take place any more."""
        one, other = self.before, self.after
        if one is None or other is None or self.sheet_before is None or self.sheet is None:
            return True
        when = (one.start, one.end, one.when, one.cancelled, self.sheet_before.date)
        return when != (other.start, other.end, other.when, other.cancelled, self.sheet.date)


def rows_of(effects: Sequence[Effect], days: Sequence[DaySheet], language: str, room: int) -> Iterator[Line]:
    """The rows, under the head of each day; on other clocks the new start, with its mark where the date is another."""
    for sheet in (*days, None):
        own = [one for one in effects if _day(one) == (sheet.date if sheet else None)]
        if not own:
            continue
        clocks = _clocks(own, sheet)
        if room < NARROWEST or not clocks:
            yield from _stacked(own, sheet, language, room)
        else:
            yield from _table(own, sheet, clocks, language, room)


def _day(effect: Effect) -> object:
    return effect.sheet.date if effect.sheet else None


def _clocks(effects: Sequence[Effect], sheet: DaySheet | None) -> tuple[ClockColumn, ...]:
    """The columns of a day, if any of the items has an hour on them."""
    timed = any(one.after and one.after.local for one in effects)
    return sheet.clocks if sheet and timed else ()


def _table(
    effects: Sequence[Effect], sheet: DaySheet | None, clocks: Sequence[ClockColumn], language: str, room: int
) -> Iterator[Line]:
    spans = [hours_of(effect, language) for effect in effects]
    home = clocks[0]
    head = f"{home.places[0].name.pick(language)} ({home.offset})"
    size = max(width(head), *map(width, spans))
    others = [(n, _short(column, language)) for n, column in enumerate(clocks) if n][:_MOST_CLOCKS]
    while others and room - size - sum(max(8, width(name)) + 2 for _, name in others) - 6 < _LEAST_TITLE:
        others.pop()
    sizes = [max(8, width(name)) for _, name in others]
    left = min(_WIDEST_TITLE, room - size - sum(one + 2 for one in sizes) - 6)
    names = "".join(f"  {pad(name, one)}" for (_, name), one in zip(others, sizes, strict=True))
    day = short_date(sheet.date, language) if sheet else ""
    yield ((f"  {pad(day, left)}  {pad(head, size)}{names}".rstrip(), "dim"),)
    for effect, span in zip(effects, spans, strict=True):
        yield from _row(effect, span, (left, size, [*zip((n for n, _ in others), sizes, strict=True)]), language)


def _row(effect: Effect, span: str, sizes: tuple[int, int, list[tuple[int, int]]], language: str) -> Iterator[Line]:
    left, size, others = sizes
    entry = effect.after or effect.before
    assert entry is not None
    title, *more = wrap(name_of(entry, language), left)
    told = "".join(f"  {pad(_start(effect.after, n), one)}" for n, one in others)
    yield (f"  {pad(title, left)}  ", ""), (pad(span, size), "time"), (told.rstrip(), "")
    for line in more:
        yield ((f"    {line}", ""),)


def _stacked(effects: Sequence[Effect], sheet: DaySheet | None, language: str, room: int) -> Iterator[Line]:
    if sheet:
        home = sheet.clocks[0]
        yield ((f"  {short_date(sheet.date, language)} · {home.places[0].name.pick(language)} ({home.offset})", "dim"),)
    for effect in effects:
        entry = effect.after or effect.before
        assert entry is not None
        for line in wrap(name_of(entry, language), room - 2):
            yield ((f"  {line}", ""),)
        yield ((f"    {hours_of(effect, language)}", "time"),)
        if sheet and effect.after and effect.after.local:
            told = [
                f"{_start(effect.after, n)} {_short(column, language)}" for n, column in enumerate(sheet.clocks) if n
            ]
            for line in wrap(" · ".join(told), room - 4):
                yield ((f"    {line}", "dim"),)


def hours_of(effect: Effect, language: str) -> str:
    """The old hours and the new ones, with the day where that is another; or what became of the item."""
    before, after = effect.before, effect.after
    if before is None:
        return f"{say(editing.NEW_ITEM, language)} {when_of(after, language)}".strip() if after else ""
    if after is None:
        return f"{say(editing.GONE_ITEM, language)} {when_of(before, language)}".strip()
    old, new = when_of(before, language), when_of(after, language)
    if effect.sheet and effect.sheet_before and effect.sheet.date != effect.sheet_before.date:
        return (
            f"{short_date(effect.sheet_before.date, language)} {old} → {short_date(effect.sheet.date, language)} {new}"
        )
    return new if old == new else f"{old or '–'} → {new or '–'}"


def _start(entry: Entry | None, n: int) -> str:
    return start_of(entry.local[n]) if entry and len(entry.local) > n else ""


def _short(column: ClockColumn, language: str) -> str:
    """The first place of a column, with a sign that there are more."""
    return crop(column.places[0].name.pick(language), 12) + ("…" if len(column.places) > 1 else "")
