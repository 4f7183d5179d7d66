"""Heat: the hours of one day at the home place, as each group of equal clocks and days off lives them."""

from datetime import date, timedelta

import msgspec

from rcmcli.model import clock
from rcmcli.model.plan import Band, Cell, HeatDay, HeatRow, Seat
from rcmcli.model.text import Text
from rcmcli.planning.days_off import day_off
from rcmcli.planning.fairness import Table, toll_of
from rcmcli.planning.offsets import instant, moment

_HOUR = 60


def heat_day(table: Table, day: date) -> HeatDay:
    """The map of one date of the home clock: a row for each group, from west to east, and how many work in each hour."""
    hours = _hours(table, day)
    by_hour = Table(msgspec.structs.replace(table.query, duration=_HOUR), table.seats, table.offsets_of, hours)
    groups: dict[tuple[Cell, ...], list[Seat]] = {}
    counts = [0] * len(hours)
    for seat in table.seats:
        groups.setdefault(tuple(_cell(by_hour, seat, hour) for hour in hours), []).append(seat)
        for n, hour in enumerate(hours):
            counts[n] += not toll_of(by_hour, seat, hour).discomfort
    rows = sorted(groups.items(), key=lambda group: group[0][0].local.offset)
    home = tuple(clock.seen_from(instant(hour), table.query.home.zone) for hour in hours)
    return HeatDay(day, home, tuple(_row(table, cells, seats, hours) for cells, seats in rows), tuple(counts))


def _hours(table: Table, day: date) -> tuple[int, ...]:
    """The instants at which the hours of a date begin: 23 or 25 of them where the home clock changes."""
    zone = table.query.home.zone
    begin, end = (moment(clock.instant(one, 0, zone)) for one in (day, day + timedelta(days=1)))
    return tuple(range(begin, end, _HOUR))


def _cell(by_hour: Table, seat: Seat, hour: int) -> Cell:
    local = clock.seen_from(instant(hour), seat.zone)
    off = day_off(seat.country, local.day.toordinal())
    return Cell(msgspec.structs.replace(local, abbreviation=""), _band(by_hour, seat, hour), off.kind if off else "")


def _band(by_hour: Table, seat: Seat, hour: int) -> Band:
    toll = toll_of(by_hour, seat, hour)
    if toll.night:
        return "night"
    if not toll.inside:
        return "awake"
    return "part" if toll.early or toll.late else "work"


def _row(table: Table, cells: tuple[Cell, ...], seats: list[Seat], hours: tuple[int, ...]) -> HeatRow:
    noon = instant(hours[len(hours) // 2])
    changes = [(seat, table.offsets_of[seat.zone].change_near(noon)) for seat in seats]
    days = dict.fromkeys(cell.local.day for cell in cells)
    return HeatRow(
        tuple(seats),
        cells,
        tuple((seat, day, name) for seat in seats for day in days if (name := _holiday(seat, day))),
        tuple((seat, change) for seat, change in changes if change),
    )


def _holiday(seat: Seat, day: date) -> Text | None:
    off = day_off(seat.country, day.toordinal())
    return off.name if off and off.kind == "holiday" else None
