"""The printed table of local times, row by row: what the checks of it (Z304 and its kin) have in common."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

import msgspec

from rcmcli.checks.last_answer import cached_last
from rcmcli.checks.printed_rows import Instants, Row, Table, plain
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Names, Printed
from rcmcli.model.calendar import Calendar
from rcmcli.model.place import Match, Place
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.readings import other_reading
from rcmcli.model.span import Path
from rcmcli.model.text import fold_name
from rcmcli.model.timeline import first_starts
from rcmcli.reading.printed import printed_or_none
from rcmcli.reading.said import signed, without_day

_ATTENDED = ("session", "ceremony")


@cached_last
def tables(agenda: Agenda, calendar: Calendar) -> tuple[Table, ...]:
    """Every printed table that an hour of the agenda stands behind."""
    printed = agenda.printed or Printed()
    hours = {home: time for home in printed.at if (time := printed_or_none(home))}
    at = (
        _table(printed.at[home], ("printed", "at", home), _at(time, calendar), calendar) for home, time in hours.items()
    )
    return (*_starts(printed.start, calendar), *chain.from_iterable(at))


def rows(agenda: Agenda, calendar: Calendar) -> Iterator[Row]:
    """Every label of every printed table, with the places it names; none where it cannot be read."""
    for table in tables(agenda, calendar):
        yield from table.rows


def _starts(table: dict[str, tuple[str, ...]], calendar: Calendar) -> list[Table]:
    """The table of the start of each day, read by those hours that it fits best, the first of them where several do."""
    if not table:
        return []
    path = ("printed", "start")
    read = chain.from_iterable(_table(table, path, instants, calendar) for instants in _first_hours(calendar))
    meant = [one for found in read for one in _table(table, path, _days_meant(found, calendar), calendar)]
    return sorted(meant, key=_mistakes)[:1]


def _days_meant(table: Table, calendar: Calendar) -> Instants:
    """The days that a list of starts is about: where it names the meeting's own place, and its hour there is that of the
    first day and not of all, the days that start then.
    """
    homes = {slot.zone for slot in calendar.slots}
    own = [(row, place) for row in table.rows for place in row.places if place.zone in homes]
    right = {truth.day for row, place in own for truth in row.truths(place) if not row.differs(truth)}
    return (
        {day: at for day, at in table.instants.items() if day in right}
        if min(table.instants) in right
        else table.instants
    )


def _first_hours(calendar: Calendar) -> list[Instants]:
    """What the start of each day may mean: that of its first item, of its first session, of the one at the top.

    Papers announce the desk that opens at 08:00, or the opening at 09:00. An item below that was written as on a 12-hour
    clock is not the first one either.
    """
    timed = tuple(slot for slot in calendar.slots if slot.start and slot.item.status != "cancelled")
    firsts = first_starts(timed)
    sessions = first_starts(tuple(slot for slot in timed if slot.item.kind in _ATTENDED))
    tops = {slot.day.date: slot.start for slot in reversed(timed) if slot.start}
    hours = [firsts, firsts | sessions, firsts | tops]
    return [one for n, one in enumerate(hours) if one not in hours[:n]]


def _mistakes(table: Table) -> int:
    """How many hours of a table are wrong, each on each day."""
    return sum(row.differs(truth) for row in table.rows for place in row.places for truth in row.truths(place))


def _table(
    table: dict[str, tuple[str, ...]], path: Path, instants: Instants, calendar: Calendar
) -> Iterator[Table]:  # fmt: skip
    if not instants:
        return
    times = {printed: time for printed in table if (time := printed_or_none(printed))}
    keys = {plain(time): printed for printed, time in times.items()}
    found = []
    for printed, time in times.items():
        for n, label in enumerate(table[printed]):
            told, name, matches = _read(label, time, instants, calendar)
            matches = tuple({match.place: match for match in reversed(matches)}.values())[::-1]
            found.append(Row(label, printed, (*path, printed, n), instants, keys, told, name, matches))
    short = any(row.name.isupper() for row in found)
    right = [place for row in found if short for place in row.places if _is_right(row, place)]
    read = [_read_again(row, right) for row in found]
    first: dict[tuple[str, PrintedTime], Row] = {}
    again = [row for row in read if first.setdefault((alike(row.label), row.time), row) is not row]
    yield Table(path, instants, tuple(first.values()), tuple(again))


def _read(
    label: str, time: PrintedTime, instants: Instants, calendar: Calendar
) -> tuple[PrintedTime, str, tuple[Match, ...]]:
    """What a label says: the time with the day that stands in the label, the name without it, its places."""
    first = next(iter(instants))
    name, shift, said = without_day(label)
    if sign := signed(name):
        bare, days = sign
        matches = calendar.places(bare, first)
        local = {clock.seen_from(at, one.place.zone).day_shift(day) for one in matches for day, at in instants.items()}
        if local == {days} and time.shift in (None, days):
            return msgspec.structs.replace(time, shift=days), bare, matches
    told = msgspec.structs.replace(time, shift=time.shift if shift is None else shift, said=said or time.said)
    return told, name, calendar.places(name, first)


def _at(time: PrintedTime, calendar: Calendar) -> Instants:
    """When it is an hour at the meeting: on the days that have an item then, else on all that have hours."""
    minutes = time.minutes + (time.shift or 0) * clock.DAY
    timed = [slot for slot in calendar.slots if slot.start]
    then = [slot for slot in timed if slot.item.time.start == minutes] or timed
    return {slot.day.date: clock.instant(slot.day.date, minutes, slot.zone) for slot in then}


def _read_again(row: Row, right: list[Place]) -> Row:
    """A row; one that is a wrong hour under an abbreviation is read as its neighbours that are right show."""
    instant = next(iter(row.instants.values()))
    for usual in row.matches:
        meant = other_reading(row.name, usual, partial(_is_right, row), right, instant)
        if meant:
            others = (usual.place, *(place for place in usual.others if place != meant))
            return msgspec.structs.replace(row, matches=(Match(meant, usual.note, others),), usual=usual.place)
    return row


def _is_right(row: Row, place: Place) -> bool:
    """Whether the clocks of a place show the hour of a row on every day."""
    return not any(row.differs(truth) for truth in row.truths(place))


def alike(label: str) -> str:
    """A label in any capitals, accents and punctuation; one with figures, such as `GMT-3`, as it is."""
    return label.strip() if any(map(str.isdigit, label)) else fold_name(label) or label


def labels_under(key: str, path: Path, agenda: Agenda) -> Names:
    """The labels under an hour of the table that the label at `path` stands in."""
    if agenda.printed is None:
        return ()
    table = agenda.printed.start if path[1] == "start" else agenda.printed.at.get(str(path[2]), {})
    return table.get(key, ())
