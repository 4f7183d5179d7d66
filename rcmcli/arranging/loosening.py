"""Loosenings: one constraint at a time made less strict, the smallest first, until a timetable is possible."""

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from rcmcli.arranging.found import is_free
from rcmcli.arranging.grid import NO_HOURS, hours_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Arrange, Item, Rest, RoomOffered
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime

Kind = Literal[
    "until", "from", "lunch", "no lunch", "rest", "away", "after", "not with", "window", "days", "waking", "room", "team", "shorter"
]  # fmt: skip
_LONGER = (15, 30, 60, 90, 120, 180)
_NEW_ROOM = Text(any="+")


class Loosening(msgspec.Struct, frozen=True):
    """A constraint that is made less strict: its kind, what it says then, whose it is, and the agenda that has it so."""

    kind: Kind
    agenda: Agenda
    value: str = ""
    who: str = ""
    item: Text = Text()
    other: Text = Text()


def loosened(agenda: Agenda) -> Iterator[tuple[Kind, list[Loosening]]]:
    """For each kind of constraint, and each that has it, the loosenings of it, the smallest first."""
    arrange = agenda.arrange or Arrange()
    yield from _of_days(agenda, arrange)
    yield from _of_pauses(agenda, arrange)
    yield from _of_people(agenda, arrange)
    yield from _of_items(agenda)


def _of_days(agenda: Agenda, arrange: Arrange) -> Iterator[tuple[Kind, list[Loosening]]]:
    since, until = hours_of(NO_HOURS, arrange)
    told = [hours_of(day, arrange) for day in agenda.days] or [(since, until)]
    opens, closes = min(start for start, _ in told), max(end for _, end in told)
    later = [closes + more for more in _LONGER if since < closes + more <= clock.DAY]
    sooner = [opens - more for more in _LONGER[:5] if 0 <= opens - more < until]
    yield "until", [_hours(agenda, since, end, "until") for end in later]
    yield "from", [_hours(agenda, start, until, "from") for start in sooner]


def _of_pauses(agenda: Agenda, arrange: Arrange) -> Iterator[tuple[Kind, list[Loosening]]]:
    if arrange.lunch:
        lunch = arrange.lunch
        shorter = [lunch.minutes - less for less in (15, 30, 45) if lunch.minutes - less >= 15]
        yield (
            "lunch",
            [
                _with(agenda, "lunch", f"{one} min", lunch=msgspec.structs.replace(lunch, minutes=one))
                for one in shorter
            ],
        )
        yield "no lunch", [_with(agenda, "no lunch", lunch=None)]
    if arrange.rest:
        rest = arrange.rest
        every = [rest.every + more for more in (15, 30, 60) if rest.every + more <= clock.DAY]
        yield "rest", [_with(agenda, "rest", f"{one} min", rest=Rest(every=one, minutes=rest.minutes)) for one in every]


def _of_people(agenda: Agenda, arrange: Arrange) -> Iterator[tuple[Kind, list[Loosening]]]:
    for n, away in enumerate(arrange.away):
        left = arrange.away[:n] + arrange.away[n + 1 :]
        yield "away", [_with(agenda, "away", f"{away.since} – {away.until}", who=away.who, away=left)]
    if arrange.waking.start is not None and arrange.waking.end is not None:
        wider = [(arrange.waking.start - more, arrange.waking.end + more) for more in (30, 60, 120)]
        times = [ItemTime(max(0, start), min(clock.DAY, end)) for start, end in wider]
        yield "waking", [_with(agenda, "waking", str(time), waking=time) for time in times]
    if arrange.rooms:
        yield "room", [_with(agenda, "room", rooms=(*arrange.rooms, RoomOffered(name=_NEW_ROOM)))]
    if agenda.interpreters is not None:
        more = msgspec.structs.replace(agenda, interpreters=agenda.interpreters + 1)
        yield "team", [Loosening("team", more, str(agenda.interpreters + 1))]


def smallest(
    agenda: Agenda, helps: Callable[[Agenda], bool], most: int, is_over: Callable[[], bool]
) -> tuple[Loosening, ...]:
    """The smallest loosening of each kind after which a timetable is found, some at most."""
    found: list[Loosening] = []
    for kind, steps in loosened(agenda):
        if is_over() or len(found) == most:
            break
        if all(one.kind != kind for one in found):
            found += _first(steps, helps)
    return tuple(found)


def _first(steps: list[Loosening], helps: Callable[[Agenda], bool]) -> list[Loosening]:
    """The first that helps, none where not even the last does."""
    if not steps or not helps(steps[-1].agenda):
        return []
    return [next(one for one in steps if one is steps[-1] or helps(one.agenda))]


def _hours(agenda: Agenda, since: int, until: int, kind: Kind) -> Loosening:
    """Longer days: those of `[arrange]`, and of each day that has its own."""
    hours = ItemTime(since, until)
    arrange = msgspec.structs.replace(agenda.arrange or Arrange(), hours=hours)
    days = []
    for day in agenda.days:
        own = day.hours
        if own.start is not None and own.end is not None:
            own = (
                ItemTime(min(own.start, since), own.end) if kind == "from" else ItemTime(own.start, max(own.end, until))
            )
        days.append(msgspec.structs.replace(day, hours=own))
    value = clock.clock(until if kind == "until" else since) if until < clock.DAY or kind == "from" else "24:00"
    return Loosening(kind, msgspec.structs.replace(agenda, arrange=arrange, days=tuple(days)), value)


def _with(agenda: Agenda, kind: Kind, value: str = "", who: str = "", **keys: object) -> Loosening:
    arrange = msgspec.structs.replace(agenda.arrange or Arrange(), **keys)
    return Loosening(kind, msgspec.structs.replace(agenda, arrange=arrange), value, who)


def _of_items(agenda: Agenda) -> Iterator[tuple[Kind, list[Loosening]]]:
    """What single items ask for, left out; and what waits for an hour, made shorter."""
    titles = {item.id: item.title for _, item, _ in agenda.each()}
    for _, item, _ in agenda.each():
        for key in ("after", "not_with"):
            names: tuple[str, ...] = getattr(item, key)
            for name in names:
                left = tuple(one for one in names if one != name)
                kind: Kind = "after" if key == "after" else "not with"
                yield kind, [_item(agenda, item, kind, other=titles.get(name, Text(any=name)), **{key: left})]  # type: ignore[arg-type]  # a key of an item
        if item.not_before != ItemTime() or item.not_after != ItemTime():
            yield "window", [_item(agenda, item, "window", not_before=ItemTime(), not_after=ItemTime())]
        if getattr(item, "on", ()):
            yield "days", [_item(agenda, item, "days", on=())]
    for _, item, _ in agenda.each():
        if is_free(item) and isinstance(item.minutes, int):
            shorter = [item.minutes - less for less in (15, 30, 45, 60) if item.minutes - less >= 15]
            yield "shorter", [_item(agenda, item, "shorter", f"{one} min", minutes=one) for one in shorter]


def _item(
    agenda: Agenda, item: Item, kind: Kind, value: str = "", other: Text = Text(), **keys: object  # noqa: B008  # it is frozen
) -> Loosening:  # fmt: skip
    """An agenda in which one item asks for something else."""
    new = msgspec.structs.replace(item, **keys)
    days = tuple(
        msgspec.structs.replace(day, items=tuple(new if one is item else one for one in day.items))
        for day in agenda.days
    )
    unplaced = tuple(new if one is item else one for one in agenda.unplaced)
    changed = msgspec.structs.replace(agenda, days=days, unplaced=unplaced)
    return Loosening(kind, changed, value, item=item.title, other=other)
