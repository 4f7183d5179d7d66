"""An entry of a calendar file: what it is called, when it is, how it repeats, and whether its owner is busy then."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy_parts import Part, Property
from rcmcli.store.busy_repeats import Repetition, read_rule
from rcmcli.store.busy_zones import Clock, Zones, read_wall

Properties = dict[str, list[Property]]
_DURATION = re.compile(
    r"([+-]?)P(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,8})S)?)?"
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_LONGEST = 200
_FREE = {"FREE", "WORKINGELSEWHERE"}  # as Outlook calls them
_DAY = timedelta(days=1)


class Moment(msgspec.Struct, frozen=True):
    """A wall time and the clock it is told by; `floating` where the file names none, `whole` where it is a date."""

    wall: datetime
    clock: Clock
    floating: bool = False
    whole: bool = False

    @property
    def instant(self) -> datetime:
        """The instant it means."""
        return self.clock(self.wall)


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """An entry as the file has it; `replaces` is the occurrence of its series that it stands for."""

    line: int
    uid: str
    sequence: int
    title: str
    busy: bool
    start: Moment
    length: timedelta
    rule: Repetition | None = None
    remarks: tuple[Text, ...] = ()
    more: tuple[tuple[Moment, timedelta], ...] = ()
    less: tuple[Moment, ...] = ()
    replaces: Moment | None = None

    def end_of(self, start: Moment, length: timedelta) -> datetime:
        """The instant at which an occurrence ends: whole days by the calendar, all else by the clock's own seconds."""
        return start.clock(start.wall + length) if start.whole else start.instant + length


class Entries:
    """Reads the entries of one file; `own` is the clock of the calendar's owner."""

    def __init__(self, zones: Zones, own: Clock) -> None:
        self._zones = zones
        self._own = own

    def read(self, part: Part) -> Event:
        """The entry of a part. Raises `Misread` or `ValueError` for one that cannot be read."""
        lines = part.properties()
        if "DTSTART" not in lines:
            raise Misread(Text(en="it has no start", es="no tiene inicio"))
        start = self.moment(lines["DTSTART"][0])
        rule, remarks = self._rule(lines)
        length = self._length(lines, start)
        return Event(
            line=part.line,
            uid=_value(lines, "UID"),
            sequence=int(_value(lines, "SEQUENCE")) if _value(lines, "SEQUENCE").isdecimal() else 0,
            title=title_of(lines),
            busy=not part.cancels and is_busy(lines),
            start=start,
            length=length,
            rule=rule,
            remarks=(*remarks, *self._unknown(lines)),
            more=tuple(self._more(lines, length)),
            less=tuple(self._each(lines, "EXDATE")),
            replaces=next(self._each(lines, "RECURRENCE-ID"), None),
        )

    def moment(self, line: Property) -> Moment:
        """The time of a line: UTC, of the zone it names, or of the owner's clock."""
        value = line.value.strip()
        wall = read_wall(value)
        if len(value) == 8:
            return Moment(wall, self._own, whole=True)
        if value[-1] in "Zz":
            return Moment(wall, _utc)
        found = self._zones.find(line.parameters["TZID"]) if "TZID" in line.parameters else None
        return Moment(wall, found or self._own, floating="TZID" not in line.parameters)

    def until(self, event: Event) -> Moment | None:
        """The last time at which a series may start; a time without a zone is by the clock of its start."""
        value = event.rule.until if event.rule else ""
        if not value:
            return None
        last = self.moment(Property({}, value))
        return msgspec.structs.replace(last, clock=event.start.clock) if last.floating else last

    def periods(self, part: Part) -> Iterator[tuple[datetime, datetime]]:
        """The busy stretches of a VFREEBUSY."""
        for line in part.properties().get("FREEBUSY", ()):
            if line.parameters.get("FBTYPE", "BUSY").upper() == "FREE":
                continue
            for value in line.value.split(","):
                start, length = self._period(Property(line.parameters, value))
                yield start.instant, start.instant + length

    def _period(self, line: Property) -> tuple[Moment, timedelta]:
        begin, _, end = line.value.partition("/")
        start = self.moment(Property(line.parameters, begin))
        if end.lstrip("+-")[:1].upper() == "P":
            return start, read_duration(end)
        return start, self.moment(Property(line.parameters, end)).instant - start.instant

    def _length(self, lines: Properties, start: Moment) -> timedelta:
        if "DTEND" in lines:
            end = self.moment(lines["DTEND"][0])
            length = end.wall - start.wall if start.whole else end.instant - start.instant
        elif "DURATION" in lines:
            length = read_duration(_value(lines, "DURATION"))
        else:
            length = timedelta()
        if length < timedelta():
            raise Misread(Text(en="it ends before it starts", es="termina antes de empezar"))
        return max(length, _DAY) if start.whole else length

    def _rule(self, lines: Properties) -> tuple[Repetition | None, tuple[Text, ...]]:
        try:
            return (read_rule(_value(lines, "RRULE")) if "RRULE" in lines else None), ()
        except Misread as error:
            return None, (error.says,)

    def _unknown(self, lines: Properties) -> Iterator[Text]:
        """What is to be said of a zone that nobody knows: its times are taken for the owner's."""
        name = lines["DTSTART"][0].parameters.get("TZID", "")
        if name and lines["DTSTART"][0].value.strip()[-1:] not in "Zz" and not self._zones.find(name):
            shown = one_line(name)[:60]
            yield Text(
                en=f"its time zone “{shown}” is not known; read by the party's own clock",
                es=f"no se conoce su huso horario «{shown}»; se lee según el reloj del participante",
            )

    def _each(self, lines: Properties, name: str) -> Iterator[Moment]:
        for line in lines.get(name, ()):
            yield from (self.moment(Property(line.parameters, value)) for value in line.value.split(",") if value)

    def _more(self, lines: Properties, length: timedelta) -> Iterator[tuple[Moment, timedelta]]:
        for line in lines.get("RDATE", ()):
            for value in line.value.split(","):
                one = Property(line.parameters, value)
                yield self._period(one) if "/" in value else (self.moment(one), length)


def is_busy(lines: Properties) -> bool:
    """Whether the entry takes its owner's time: not free, not cancelled."""
    free = _value(lines, "TRANSP").upper() == "TRANSPARENT"
    outlook = _value(lines, "X-MICROSOFT-CDO-BUSYSTATUS").upper() in _FREE
    return not free and not outlook and _value(lines, "STATUS").upper() != "CANCELLED"


def title_of(lines: Properties) -> str:
    """What the entry is called; empty for a private one."""
    if _value(lines, "CLASS").upper() in ("PRIVATE", "CONFIDENTIAL"):
        return ""
    words = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], _value(lines, "SUMMARY"))
    return one_line(words)[:_LONGEST]


def read_duration(value: str) -> timedelta:
    """A length such as `PT1H30M`. Raises `ValueError`."""
    found = _DURATION.fullmatch(value.strip().upper())
    if not found or not any(found.groups()[1:]):
        raise ValueError(value)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length


def _value(lines: Properties, name: str) -> str:
    return lines[name][0].value.strip() if name in lines else ""


def _utc(wall: datetime) -> datetime:
    return wall.replace(tzinfo=UTC)
