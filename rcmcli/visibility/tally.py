"""What a copy tells of itself: its closed items, and which papers, notes and links are in it and which are not."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rcmcli.model.agenda import Agenda, Day, Item, Topic
from rcmcli.model.view import Viewer
from rcmcli.visibility import SEEN, sight_of, visible


class Tally(NamedTuple):
    """What a copy tells of itself: its closed items, and how many texts and links of what is open are in it or not."""

    closed: int
    shown: Counter[str]
    kept: Counter[str]


def tally(agenda: Agenda, viewer: Viewer, days: Sequence[int] = ()) -> Tally:
    """What a copy for `viewer` tells of itself, where it is of some days (from 1) alone what stands in these."""
    copy = visible("", agenda, viewer)
    shown, there = Counter(_texts_of(copy.agenda, viewer, days)), Counter(_texts_of(agenda, viewer, days))
    closed = sum("item" in path and (not days or int(path[1]) + 1 in days) for path in copy.closed)
    return Tally(closed, shown, there - shown)


def _texts_of(agenda: Agenda, viewer: Viewer, days: Sequence[int]) -> Iterator[str]:
    """The kind of each text that may say whom it is for, and of each deadline; those of items that are not seen left out."""
    yield from _kinds_of(agenda)
    yield from ("deadline" for _ in agenda.deadlines)
    for day in (day for d, day in enumerate(agenda.days, 1) if not days or d in days):
        yield from _kinds_of(day)
        for item in day.items:
            if sight_of(item, day, viewer) in SEEN:
                yield from _kinds_of(item)


def _kinds_of(holder: Agenda | Day | Item | Topic) -> Iterator[str]:
    for key in ("document", "note", "footnote"):
        yield from (key for _ in getattr(holder, f"{key}s", ()))
    yield from ["link"] * bool(getattr(holder, "link", None))
    for topic in getattr(holder, "topics", ()):
        yield from _kinds_of(topic)
