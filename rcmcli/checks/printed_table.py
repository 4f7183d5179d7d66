"""The printed table of local times, row by row: what the checks of it (Z304 and its kin) have in common."""

import re
from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from rcmcli.checks.labels import alike
from rcmcli.checks.remembered import remembered
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Printed
from rcmcli.model.calendar import Calendar
from rcmcli.model.place import Match, Place
from rcmcli.model.printed_time import PrintedTime, SaidDay, take_day
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import first_starts

Instants = dict[date, datetime]
_MAY_SAY_A_DAY = re.compile(
    r"[0-9]|d[aií](?:[aiy])?s?\b|day|feira|lunes|martes|coles|jueves|viernes|bado|domingo|lendemain|veille"
    r"|\b(?:mon|tues?|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\b",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"[(\[][^()\[\]]*[)\]]|[,–—|][^,–—|()\[\]]*$|^[^,–—|()\[\]]*(?=[,–—|])")
_DAY_SIGN = re.compile(r"(?P<name>.*[^\W0-9].*?)[ (]+(?P<days>[+−–-][12])\)?")
_ATTENDED = ("session", "ceremony")
_ENDS_IN_ZONE = re.compile(r"(?:UTC|GMT|UT)[ (]*$", re.IGNORECASE)


class Truth(msgspec.Struct, frozen=True):
    """What the clocks of a place show on one day of the meeting, when it is at the hour of a table."""

    day: date
    instant: datetime
    local: clock.Local

    @property
    def shift(self) -> int:
        """How many dates later it is there."""
        return self.local.day_shift(self.day)

    @property
    def time(self) -> PrintedTime:
        """What should be printed: the clock there, with the day if it is another one."""
        return PrintedTime(self.local.minutes, self.shift or None)


class Row(msgspec.Struct, frozen=True):
    """One label under one printed hour, and the instants it speaks of, one for each meeting day.

    `name` is the label without a day said in it, which is in `time` then; `keys` are the hours of the table.
    """

    label: str
    printed: str
    path: Path
    instants: Instants
    keys: dict[PrintedTime, str]
    time: PrintedTime
    name: str
    matches: tuple[Match, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that the label names."""
        return tuple(match.place for match in self.matches)

    def truths(self, place: Place) -> list[Truth]:
        """The truth on every day that the row speaks of; where it names a day that is none of them, on the first."""
        found = [Truth(day, at, clock.seen_from(at, place.zone)) for day, at in self.instants.items()]
        if not self.time.said:
            return found
        return [truth for truth in found if self.time.said.fits(truth.local.day)] or found[:1]

    def differs(self, truth: Truth) -> bool:
        """Whether another hour, date or weekday is printed than the clocks there show."""
        if self.time.said and not self.time.said.fits(truth.local.day):
            return True
        return self.time.minutes != truth.local.minutes or self.time.shift not in (None, truth.shift)

    def key_for(self, time: PrintedTime) -> str:
        """The key of the table under which a time belongs: one that is there, else a new one like the row's own."""
        return self.keys.get(_plain(time)) or time.written_like(self.printed)


class Table(msgspec.Struct, frozen=True):
    """One table of the document: where it stands, when it speaks of on each day, its rows, those that repeat another."""

    path: Path
    instants: Instants
    rows: tuple[Row, ...]
    repeats: tuple[Row, ...] = ()


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


def match_on(row: Row, n: int, truth: Truth, calendar: Calendar) -> Match:
    """How the nth place of a label reads on a day: the clock that it says may hold on one day only."""
    if truth.day == next(iter(row.instants)):
        return row.matches[n]
    place = row.matches[n].place
    return next((match for match in calendar.places(row.name, truth.day) if match.place == place), row.matches[n])


def is_doubtful(match: Match, truth: Truth) -> bool:
    """Whether the label might mean another place, which keeps another clock."""
    others = match.others if match.note else ()
    return any(clock.seen_from(truth.instant, one.zone).offset != truth.local.offset for one in others)


def said_zone(minutes: int) -> str:
    """The name of the zone that keeps a fixed offset, for the clock."""
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def days_of(wrong: list[date], row: Row) -> Text:
    """On which of the days that a row speaks of: `on 2021-09-09`."""
    dates = ", ".join(map(str, wrong))
    if len(wrong) < len(row.instants) and not row.time.said:
        return Text(en=f"on {dates} only", es=f"solo el {dates}")
    return Text(en=f"on {dates}", es=f"el {dates}" if len(wrong) == 1 else f"los días {dates}")


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
    keys = {_plain(time): printed for printed, time in times.items()}
    found = []
    for printed, time in times.items():
        for n, label in enumerate(table[printed]):
            told, name, matches = _read(label, time, instants, calendar)
            matches = tuple({match.place: match for match in reversed(matches)}.values())[::-1]
            found.append(Row(label, printed, (*path, printed, n), instants, keys, told, name, matches))
    first: dict[tuple[str, PrintedTime], Row] = {}
    again = [row for row in found if first.setdefault((alike(row.label), row.time), row) is not row]
    yield Table(path, instants, tuple(first.values()), tuple(again))


def _read(
    label: str, time: PrintedTime, instants: Instants, calendar: Calendar
) -> tuple[PrintedTime, str, tuple[Match, ...]]:
    """What a label says: the time with the day that stands in the label, the name without it, its places."""
    first = next(iter(instants))
    if not _MAY_SAY_A_DAY.search(label):
        return time, label, calendar.places(label, first)
    name, shift, said = _without_day(label)
    sign = _DAY_SIGN.fullmatch(name)
    if sign and time.shift is None and shift is None and not _ENDS_IN_ZONE.search(sign["name"]):
        days = int(sign["days"][1]) * (1 if sign["days"][0] == "+" else -1)
        matches = calendar.places(sign["name"], first)
        local = [
            clock.seen_from(at, match.place.zone).day_shift(day) for match in matches for day, at in instants.items()
        ]
        if set(local) == {days}:
            return msgspec.structs.replace(time, shift=days), sign["name"], matches
    told = msgspec.structs.replace(time, shift=time.shift if shift is None else shift, said=said or time.said)
    return told, name, calendar.places(name, first)


def _without_day(label: str) -> tuple[str, int | None, SaidDay]:
    """A label without the bracket or the part beside a comma that says a day only: `Spain (August 3)`."""
    for part in _SEGMENT.finditer(label):
        rest, shift, said = take_day(part[0].strip("()[] ,–—|"))
        words = any(char.isalpha() for char in part[0])
        if not any(char.isalnum() for char in rest) and (said or (shift is not None and words)):
            return f"{label[: part.start()]}{label[part.end() :]}".strip(" ,–—|"), shift, said
    return label, None, SaidDay()


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
        return PrintedTime.parse(printed)
    except Misread:
        return None


def _plain(time: PrintedTime) -> PrintedTime:
    """A time by which keys are compared: the same date said and not said are one."""
    return msgspec.structs.replace(time, shift=time.shift or None)
