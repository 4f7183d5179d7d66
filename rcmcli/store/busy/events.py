"""An entry of a calendar file: what it is called, when it is, how it repeats, and whether its owner is busy then."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.lines import Property
from rcmcli.store.busy.owners import Owners
from rcmcli.store.busy.parts import Part, Properties
from rcmcli.store.busy.rules import Repetition, not_followed, read_rule
from rcmcli.store.busy.standing import Standing, standing_of, title_of
from rcmcli.store.busy.times import Clock, Length, Moment, read_length, read_moment
from rcmcli.store.busy.zones import Zones

BAD = (ValueError, OverflowError, LookupError)
_DAY = timedelta(days=1)
_NO_START = Text(en="it has no start", es="no tiene inicio")
_ENDS_FIRST = Text(en="it ends before it starts", es="termina antes de empezar")


Bounded = tuple[Repetition, Moment | None]  # a rule, and the last time that counts


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """An entry as the file has it.

    `replaces` is the occurrence of its series that it stands for, and of all after it if it goes `onward`. An entry that
    is `damaged` has lines that cannot be read: it is never taken for a newer version of another. `remarks` are said in
    any case, `doubts` only if it is near the dates.
    """

    line: int
    uid: str
    sequence: int
    modified: str
    title: str
    standing: Standing
    start: Moment
    length: Length
    rules: tuple[Bounded, ...] = ()
    left_out: tuple[Bounded, ...] = ()
    more: tuple[tuple[Moment, Length], ...] = ()
    less: tuple[Moment, ...] = ()
    replaces: Moment | None = None
    onward: bool = False
    damaged: bool = False
    remarks: tuple[Text, ...] = ()
    doubts: tuple[Text, ...] = ()


class Entries:
    """Reads the entries of one calendar: `own` is the clock of times that name no zone, `days` that of whole days."""

    def __init__(self, zones: Zones, own: Clock, days: Clock, owners: Owners) -> None:
        self._zones = zones
        self._own = own
        self._days = days
        self._owners = owners

    def read(self, part: Part, *, cancels: bool) -> Event:
        """The entry of a part. Raises `Misread` or `ValueError` for one of which it is not known when it is."""
        lines = part.properties()
        remarks: list[Text] = []
        begins = lines.all("DTSTART") or lines.all("RECURRENCE-ID")
        if not begins:
            raise Misread(_NO_START)
        start = self._moment(begins[0])
        end = self._moment(lines.all("DTEND")[0]) if lines.all("DTEND") else None
        length = _length(lines, start, end)
        replaces = next(self._moments(lines, "RECURRENCE-ID", start, remarks), None)
        standing = standing_of(lines, self._owners, cancels=cancels)
        event = Event(
            line=part.line,
            uid=lines.value("UID"),
            sequence=int(lines.value("SEQUENCE")) if lines.value("SEQUENCE").isdecimal() else 0,
            modified=lines.value("LAST-MODIFIED"),
            title=title_of(lines),
            standing=standing,
            start=start,
            length=length,
            rules=tuple(self._rules(lines, "RRULE", start, remarks)),
            left_out=tuple(self._rules(lines, "EXRULE", start, remarks)),
            more=tuple(self._more(lines, start, length, remarks)),
            less=tuple(self._moments(lines, "EXDATE", start, remarks)),
            replaces=replaces,
            onward=bool(replaces) and _range(lines, remarks),
            damaged=bool(lines.odd or remarks),
        )
        clocks = start.clock.says, end.clock.says if end else Text(), standing.doubt, _odd(lines)
        doubts = tuple(dict.fromkeys(filter(None, clocks)))
        return msgspec.structs.replace(event, remarks=tuple(remarks), doubts=doubts)

    def periods(self, part: Part) -> Iterator[tuple[Moment, Length, bool] | Text]:
        """The busy stretches of a VFREEBUSY, each with whether it is tentative, and what of it cannot be read."""
        for line in part.properties().all("FREEBUSY"):
            kind = line.parameters.get("FBTYPE", "BUSY").upper()
            for value in line.value.split(",") if kind != "FREE" else ():
                try:
                    yield *self._period(line.of(value), None), kind == "BUSY-TENTATIVE"
                except BAD:
                    yield _unread("FREEBUSY", value)

    def _moment(self, line: Property, start: Moment | None = None) -> Moment:
        """The time of a line; one that names no zone is by the clock of its entry's `start`."""
        moment = read_moment(line, self._own, self._days, self._find)
        if start and not start.whole and moment.whole:
            return msgspec.structs.replace(moment, clock=start.clock)
        return msgspec.structs.replace(moment, clock=start.clock) if start and moment.floating else moment

    def _find(self, name: str) -> Clock:
        """The clock that a TZID means; where nobody knows it, that of times without a zone, with what is to be said."""
        return self._zones.find(name) or self._own.saying(_unknown(name, self._own))

    def _period(self, line: Property, start: Moment | None) -> tuple[Moment, Length]:
        begin, _, end = line.value.partition("/")
        opens = self._moment(line.of(begin), start)
        if end.lstrip("+-")[:1].upper() == "P":
            return opens, read_length(end)
        return opens, Length(rest=self._moment(line.of(end), start).instant - opens.instant)

    def _rules(self, lines: Properties, name: str, start: Moment, remarks: list[Text]) -> Iterator[Bounded]:
        for line in lines.all(name):
            try:
                rule = read_rule(line.value)
                yield rule, self._moment(Property("UNTIL", {}, rule.until), start) if rule.until else None
            except Misread as error:
                remarks.append(error.says)
            except BAD:
                remarks.append(not_followed(line.value))

    def _moments(self, lines: Properties, name: str, start: Moment, remarks: list[Text]) -> Iterator[Moment]:
        for line in lines.all(name):
            for value in filter(str.strip, line.value.split(",")):
                try:
                    yield self._moment(line.of(value), start)
                except BAD:
                    remarks.append(_unread(name, value))

    def _more(
        self, lines: Properties, start: Moment, length: Length, remarks: list[Text]
    ) -> Iterator[tuple[Moment, Length]]:
        """The times of RDATE, each with its length; a date without an hour is at the hour of the entry."""
        for line in lines.all("RDATE"):
            for value in filter(str.strip, line.value.split(",")):
                try:
                    one = (
                        self._period(line.of(value), start)
                        if "/" in value
                        else (self._moment(line.of(value), start), length)
                    )
                except BAD:
                    remarks.append(_unread("RDATE", value))
                    continue
                if one[0].whole and not start.whole:
                    hour = start.wall - start.wall.replace(hour=0, minute=0, second=0)
                    one = start.at(one[0].wall + hour), one[1]
                yield one


def _length(lines: Properties, start: Moment, end: Moment | None) -> Length:
    """How long it takes: until DTEND, else DURATION; a whole day at least if it has no hours, else nothing."""
    if end and start.whole:
        length = Length(days=end.wall.replace(hour=0, minute=0, second=0) - start.wall)
    elif end:
        length = Length(rest=end.instant - start.instant)
    else:
        length = read_length(lines.value("DURATION")) if lines.all("DURATION") else Length()
    if length.whole < timedelta():
        raise Misread(_ENDS_FIRST)
    return Length(days=_DAY) if start.whole and length.whole < _DAY else length


def _range(lines: Properties, remarks: list[Text]) -> bool:
    """Whether a changed occurrence stands for all after it too."""
    words = lines.all("RECURRENCE-ID")[0].parameters.get("RANGE", "").upper()
    if words and words != "THISANDFUTURE":
        remarks.append(_unread("RANGE", words))
    elif words and lines.all("RRULE"):
        remarks.append(_NEW_RULE)
    return words == "THISANDFUTURE"


def _odd(lines: Properties) -> Text:
    """What is to be said of a line that is none."""
    shown = one_line(lines.odd)[:40]
    if not lines.odd:
        return Text()
    return Text(
        en=f"“{shown}” is not a line of a calendar and is passed over",
        es=f"«{shown}» no es una línea de un calendario y se pasa por alto",
    )


def _unknown(name: str, own: Clock) -> Text:
    shown = one_line(name)[:60]
    return Text(
        en=f"its time zone “{shown}” is not known; read by the clock of {own.name}",
        es=f"no se conoce su huso horario «{shown}»; se lee según el reloj de {own.name}",
    )


def _unread(name: str, value: str) -> Text:
    shown = one_line(value)[:40]
    return Text(en=f"its {name} “{shown}” cannot be read", es=f"no se entiende su {name} «{shown}»")


_NEW_RULE = Text(
    en="it changes a series from there on (THISANDFUTURE) and repeats by a rule of its own, which is not followed",
    es="cambia una serie desde ahí (THISANDFUTURE) y se repite según una regla propia, que no se sigue",
)
