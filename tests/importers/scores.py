"""Scores: what the reader of papers finds of what was printed, item by item, and the hours that it made up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import NamedTuple

from layouts import Expected

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.model.agenda import Item
from rcmcli.model.text import fold_name

When = tuple[date | None, int, int | None]


class Score(NamedTuple):
    """How many items were printed, which of them were not found, and the hours that nobody printed."""

    printed: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def imported(contents: bytes, kind: str) -> Imported:
    """A file as the reader of papers reads it when nothing is said of it."""
    return import_sheet(sheet_of(contents, kind), Wishes())


def scored(name: str, contents: bytes, kind: str, expected: Sequence[Expected]) -> Score:
    """What became of a printed meeting."""
    found = [(day.date, one.item) for day in imported(contents, kind).draft.days for one in day.items]
    rest, missed = list(found), []
    for one in expected:
        same = next((it for it in rest if _when(*it) == _printed(one) and _titles(it[1]) & _may_be(one)), None)
        if same:
            rest.remove(same)
        else:
            missed.append(f"{name}: {one.date} {one.start} {one.title}")
    return Score(len(expected), tuple(missed), tuple(_wrong(name, found, map(_printed, expected))))


def _wrong(name: str, found: Sequence[tuple[date | None, Item]], printed: Iterable[When | None]) -> Iterable[str]:
    """Items with an hour that no printed item has on that date, or more of them than were printed."""
    there = Counter(printed)
    starts = Counter(when[:2] for when in there.elements() if when)
    for day, item in found:
        when = _when(day, item)
        if when is None or when[0] is None:
            continue
        fits = starts[when[:2]] if when[2] is None else there[when]
        if not fits:
            yield f"{name}: {when} {item.title.pick('en')}"


def _when(day: date | None, item: Item) -> When | None:
    return None if item.time.start is None else (day, item.time.start, item.time.end)


def _printed(one: Expected) -> When:
    start, end = _minute(one.start), None if one.end is None else _minute(one.end)
    return one.date, start, end + 1440 if end is not None and end < start else end


def _minute(one: time) -> int:
    return one.hour * 60 + one.minute


def _titles(item: Item) -> set[str]:
    return {fold_name(words) for words in (getattr(item.title, name) for name in ("any", "en", "es", "fr", "pt"))} - {
        ""
    }


def _may_be(one: Expected) -> set[str]:
    """The names that an item may have: parties in brackets at the end of its title lead it."""
    return {fold_name(words) for words in (one.title, one.other, one.title.partition(" (")[0])} - {""}
