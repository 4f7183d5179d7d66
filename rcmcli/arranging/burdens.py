"""Burdens: who would have to be there outside working hours, on a public holiday included, and at which items."""

from collections.abc import Iterator, Sequence

from rcmcli.arranging.claims import Claim, is_sat
from rcmcli.arranging.clocks import cells_between, cells_on, remote_parties
from rcmcli.arranging.found import Found
from rcmcli.arranging.grid import Grid, GridDay
from rcmcli.arranging.problem import Burden
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import People
from rcmcli.model.party import Party
from rcmcli.model.place import Place

WORK_STARTS, WORK_ENDS = 8 * 60, 18 * 60


def burdens_of(
    agenda: Agenda, people: People, grid: Grid, found: Sequence[Found], claims: Sequence[Claim]
) -> Iterator[Burden]:
    """The delegations that share a clock, holidays and what they are asked to; those that are never burdened left out."""
    alike: dict[tuple[int, frozenset[int]], list[Party]] = {}
    remote = {day.number: remote_parties(agenda, agenda.days[day.number], people) for day in grid.days}
    for party in dict.fromkeys([party for parties in remote.values() for party in parties]):
        days = [day for day in grid.days if party in remote[day.number]]
        seat, outside = people.seat(party), 0
        for day in days if seat else ():
            outside |= outside_of(grid, day, seat, people) if seat else 0
        asked = frozenset(
            n for n, (one, claim) in enumerate(zip(found, claims, strict=True)) if is_sat(one.item) and claim.admits(party, people)
        )  # fmt: skip
        if outside and asked:
            alike.setdefault((outside, asked), []).append(party)
    for (outside, asked), parties in alike.items():
        yield Burden(tuple(parties), outside, asked)
    host = people.named(agenda.host) if agenda.host else None
    if host and host.seat and len(grid.days) > len([day for day in remote.values() if day]):
        there = [day for day in grid.days if not remote[day.number] and people.holiday(host.seat.country, day.date)]
        outside = sum(grid.whole(day) for day in there)
        if outside:
            yield Burden((host,), outside, frozenset(n for n, one in enumerate(found) if is_sat(one.item)))


def outside_of(grid: Grid, day: GridDay, seat: Place, people: People) -> int:
    """The cells of a day that are outside 08:00-18:00 at a seat, or on a public holiday there."""
    from datetime import date

    work = cells_between(grid, day, seat.zone, WORK_STARTS, WORK_ENDS)
    off = cells_on(grid, day, seat.zone, lambda one: people.holiday(seat.country, date.fromordinal(one)) is not None)
    return grid.whole(day) & ~(work & ~off)
