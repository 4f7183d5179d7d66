"""The printed table of local times, row by row: what the checks of it (Z304 and its kin) have in common."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.checks.labels import alike
from rcmcli.checks.printed_rows import Instants, Row, Table, plain
from rcmcli.checks.remembered import remembered
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Printed
from rcmcli.model.calendar import Calendar
from rcmcli.model.place import Match, Place
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.timeline import first_starts
from rcmcli.reading.printed import read_printed
from rcmcli.reading.said import signed, without_day

_MAY_SAY_A_DAY = re.compile(
    r"[0-9]|d[aií](?:[aiy])?s?\b|day|feira|lunes|martes|coles|jueves|viernes|bado|domingo|lendemain|veille"
    r"|\b(?:mon|tues?|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\b",
    re.IGNORECASE,
)
_ATTENDED = ("session", "ceremony")


@remembered
def tables(agenda: Agenda, calendar: Calendar) -> tuple[Table, ...]:
    """Every printed table that an hour of the agenda stands behind."""
    if not agenda.printed or not (agenda.printed.start or agenda.printed.at):
        return ()
    return tuple(_tables(agenda.printed, agenda, calendar))


def rows(agenda: Agenda, calendar: Calendar) -> Iterator[Row]:
    """Every label of every printed table, with the places it names; none where it cannot be read."""
    for table in tables(agenda, calendar):
        yield from table.rows


def _tables(printed: Printed, agenda: Agenda, calendar: Calendar) -> Iterator[Table]:
    yield from _starts(printed.start, calendar)
    for home, table in printed.at.items():
        yield from _table(table, ("printed", "at", home), _at(home, agenda), calendar)


def _starts(table: dict[str, tuple[str, ...]], calendar: Calendar) -> Iterator[Table]:
    """The table of the start of each day, read by the first hours that it fits; else by those that it fits best."""
    found: list[Table] = []
    for instants in _first_hours(calendar):
        for one in _table(table, ("printed", "start"), instants, calendar):
            found.append(one)
            if not _mistakes(one):
                yield one
                return
    if found:
        yield min(found, key=_mistakes)


def _first_hours(calendar: Calendar) -> Iterator[Instants]:
    """What the start of each day may mean: that of its first item, of its first session, of the one at the top.

    Papers announce the desk that opens at 08:00, or the opening at 09:00. An item below that was written as on a 12-hour
    clock is not the first one either.
    """
    timed = tuple(slot for slot in calendar.slots if slot.start and slot.takes_place)
    firsts = first_starts(timed)
    yield firsts
    sessions = firsts | first_starts(tuple(slot for slot in timed if slot.item.kind in _ATTENDED))
    if sessions != firsts:
        yield sessions
    tops = firsts | {slot.day.date: slot.start for slot in reversed(timed) if slot.start}
    if tops not in (firsts, sessions):
        yield tops


def _mistakes(table: Table) -> int:
    """How many hours of a table are wrong, each on each day."""
    return sum(row.differs(truth) for row in table.rows for place in row.places for truth in row.truths(place))


def _table(
    table: dict[str, tuple[str, ...]], path: Path, instants: Instants, calendar: Calendar
) -> Iterator[Table]:  # fmt: skip
    if not instants or not table:
        return
    times = {printed: time for printed in table if (time := _time(printed))}
    keys = {plain(time): printed for printed, time in times.items()}
    found = []
    for printed, time in times.items():
        for n, label in enumerate(table[printed]):
            told, name, matches = _read(label, time, instants, calendar)
            matches = tuple({match.place: match for match in reversed(matches)}.values())[::-1]
            found.append(Row(label, printed, (*path, printed, n), instants, keys, told, name, matches))
    read = _read_again(tuple(found))
    first: dict[tuple[str, PrintedTime], Row] = {}
    again = [row for row in read if first.setdefault((alike(row.label), row.time), row) is not row]
    yield Table(path, instants, tuple(first.values()), tuple(again))


def _read(
    label: str, time: PrintedTime, instants: Instants, calendar: Calendar
) -> tuple[PrintedTime, str, tuple[Match, ...]]:
    """What a label says: the time with the day that stands in the label, the name without it, its places."""
    first = next(iter(instants))
    if not _MAY_SAY_A_DAY.search(label):
        return time, label, calendar.places(label, first)
    name, shift, said = without_day(label)
    sign = signed(name)
    if sign and time.shift is None and shift is None:
        bare, days = sign
        matches = calendar.places(bare, first)
        local = [
            clock.seen_from(at, match.place.zone).day_shift(day) for match in matches for day, at in instants.items()
        ]
        if set(local) == {days}:
            return msgspec.structs.replace(time, shift=days), bare, matches
    told = msgspec.structs.replace(time, shift=time.shift if shift is None else shift, said=said or time.said)
    return told, name, calendar.places(name, first)


def _at(home: str, agenda: Agenda) -> Instants:
    """When it is an hour at the meeting: on the days that have an item then, else on all that have hours."""
    time = _time(home)
    if time is None:
        return {}
    days = [day for day in agenda.days if any(item.time.start is not None for item in day.items)]
    days = [day for day in days if any(item.time.start == time.minutes for item in day.items)] or days
    minutes = time.minutes + (time.shift or 0) * clock.DAY
    return {day.date: clock.instant(day.date, minutes, day.timezone or agenda.timezone) for day in days}


def _time(printed: str) -> PrintedTime | None:
    try:
        return read_printed(printed)
    except Misread:
        return None


def _read_again(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows, those with an abbreviation read as their neighbours show."""
    if not any(_may_be_another(row) for row in rows):
        return rows
    right = [place for row in rows for place in row.places if _is_right(row, place)]
    return tuple(_reread(row, right) if _may_be_another(row) else row for row in rows)


def _may_be_another(row: Row) -> bool:
    """Whether a row is a wrong hour under an abbreviation."""
    return len(row.matches) == 1 and row.name.isupper() and not _is_right(row, row.places[0])


def _reread(row: Row, right: list[Place]) -> Row:
    from rcmcli.model.readings import other_reading  # few lists need it

    usual, instant = row.matches[0], next(iter(row.instants.values()))
    meant = other_reading(row.name, usual, lambda place: _is_right(row, place), right, instant)
    if meant is None:
        return row
    others = (usual.place, *(place for place in usual.others if place != meant))
    return msgspec.structs.replace(row, matches=(Match(meant, usual.note, others),), usual=usual.place)


def _is_right(row: Row, place: Place) -> bool:
    """Whether the clocks of a place show the hour of a row on every day."""
    return not any(row.differs(truth) for truth in row.truths(place))
