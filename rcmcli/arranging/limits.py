"""Limits: at which cells an item may start as far as it alone is asked: hours, days, its window, who is away, who is asleep."""

from collections.abc import Iterable, Iterator

from rcmcli.arranging.claims import Claim, is_sat
from rcmcli.arranging.clocks import cells_between, remote_parties, sure_cells
from rcmcli.arranging.grid import Grid, GridDay
from rcmcli.arranging.masks import starts_within
from rcmcli.arranging.problem import Limit
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Away, Item, Unplaced
from rcmcli.model.calendar import People
from rcmcli.model.persons import person_named
from rcmcli.model.span import Path
from rcmcli.reading.moments import Moment, read_moment


def limits_of(
    item: Item, path: Path, own: int, claim: Claim, agenda: Agenda, grid: Grid, people: People, cells: int, only: int | None
) -> Iterator[tuple[Limit, int]]:  # fmt: skip
    """Each limit that an item has, as the starts that it allows."""
    hours = sum(grid.inside(day, day.opens, day.closes) & sure_cells(grid, day) for day in grid.days if not day.closed)
    yield "hours", starts_within(hours, cells)
    yield "days", sum(grid.whole(day) for day in _days(item, own, grid, only))
    if item.not_before.start is not None or item.not_after.start is not None:
        since, until = item.not_before.start or 0, clock.DAY if item.not_after.start is None else item.not_after.start
        window = sum(grid.inside(day, since, until) for day in grid.days)
        yield "window", starts_within(window, cells)
    missing = [one for one in (agenda.arrange.away if agenda.arrange else ()) if needs(claim, one.who, people)]
    if missing:
        there = sum(grid.whole(day) & ~_away(missing, day, grid) for day in grid.days)
        yield "away", starts_within(there, cells)
    waking = agenda.arrange.waking if agenda.arrange else None
    if waking and waking.start is not None and waking.end is not None and is_sat(item):
        awake = sum(_awake(day, claim, agenda, grid, people, waking.start, waking.end) for day in grid.days)
        yield "waking", starts_within(awake, cells)


def needs(claim: Claim, who: str, people: People) -> bool:
    """Whether an item cannot be held without a person or a delegation: it speaks, leads, or is named as whom it is for."""
    party = people.named(who)
    if person_named(who) and person_named(who) in claim.persons:
        return True
    return party is not None and (party.code in claim.leads or party.code in claim.alone)


def _days(item: Item, own: int, grid: Grid, only: int | None) -> Iterable[GridDay]:
    on = {own} if own >= 0 else {number - 1 for number in item.on} if isinstance(item, Unplaced) and item.on else None
    return [day for day in grid.days if (on is None or day.number in on) and only in (None, day.number)]


def _away(missing: Iterable[Away], day: GridDay, grid: Grid) -> int:
    """The cells of a day at which somebody is away."""
    mask = 0
    for one in missing:
        since, until = read_moment(one.since), read_moment(one.until, is_end=True)
        if since and until:
            mask |= grid.stretch(day, _on(since, day), _on(until, day))
    return mask


def _on(moment: Moment, day: GridDay) -> int:
    """The minutes of a day at which a moment falls: before it or after it all of them."""
    if moment.day == day.date:
        return moment.minutes
    return 0 if moment.day < day.date else clock.DAY


def _awake(day: GridDay, claim: Claim, agenda: Agenda, grid: Grid, people: People, since: int, until: int) -> int:
    """The cells of a day at which all delegations that are asked to an item from afar are awake."""
    mask = grid.whole(day)
    zones = {
        seat.zone
        for party in remote_parties(agenda, agenda.days[day.number], people)
        if claim.admits(party, people) and (seat := people.seat(party))
    }
    for zone in zones:
        mask &= cells_between(grid, day, zone, since, until)
    return mask
