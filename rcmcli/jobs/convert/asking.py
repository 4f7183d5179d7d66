"""Converting: from the words of `rcm convert` to requests and targets."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache

import msgspec

from rcmcli import directory, places
from rcmcli.conversion import instants_of
from rcmcli.desk import timing
from rcmcli.desk.clock_names import place_of
from rcmcli.desk.console import Console
from rcmcli.desk.long_work import LINES, watched
from rcmcli.desk.timing import day_of, said_by, said_of, today_at
from rcmcli.desk.viewing import find_party
from rcmcli.jobs.convert.judging import MOST_LINES, matches_of, refuse_too_many
from rcmcli.model import clock
from rcmcli.model.conversion import Request
from rcmcli.model.party import Party
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.reading import asked as reader
from rcmcli.reading.dates import Written, find
from rcmcli.reading.instants import Stamp, read_instant
from rcmcli.reading.iso import read_iso
from rcmcli.reading.labels import is_local
from rcmcli.words import converting, filled


class Options(msgspec.Struct, frozen=True):
    """What the options say about every time: where it holds, on which date, and how dates and hours are read.

    In a letter (`is_letter`) the dates may be others than that of `--on`.
    """

    source: str
    on: str
    day_first: bool | None
    language: str
    is_letter: bool = False


class Asked(msgspec.Struct, frozen=True):
    """One time that is asked for, what has to be said of how it was read, and where its own words want it told."""

    request: Request
    notes: tuple[Text, ...] = ()
    to: str = ""


def requests_of(words: list[str], asked: Options, console: Console) -> tuple[list[Request], list[str]]:
    """One request for each time, and the places where their words want them told; bare words, as a shell parts them, that are a time only together are taken together."""
    lines = [line for line in words if line.strip()]
    if not lines:
        raise Refusal(converting.NO_WHEN, converting.NO_WHEN_HINT)
    refuse_too_many(len(lines), MOST_LINES)
    try:
        found = [request_of(line, asked) for line in watched(LINES, lines, console)]
    except Refusal:
        if not 1 < len(lines) <= 8 or any(" " in line.strip() for line in lines):
            raise
        found = [request_of(" ".join(lines), asked)]
    for note in dict.fromkeys(note for one in found for note in one.notes):
        console.note(note)
    return [one.request for one in found], list(dict.fromkeys(one.to for one in found if one.to))


def targets_of(to: list[str], groups: list[str], request: Request, console: Console) -> list[Place]:
    """The places to tell the time in: those named, and the capitals of the groups; the RCM's where none is named."""
    refuse_too_many(len(to) + len(groups))
    day = request.day
    if not to and not groups:
        console.tell(converting.TO_RCM)
        groups = ["RCM"]
    found = [match.place for name in to for match in matches_of(name, day, console)]
    found += [seat for name in groups for part in _parted(name) for seat in _seats(part, console)]
    return list(dict.fromkeys(found))


def request_of(line: str, asked: Options) -> Asked:
    """One time as a request, with what has to be said about how it was read."""
    stamp = read_instant(line, timing.now())
    if stamp:
        return _at_instant(line, stamp, asked)
    moment, assumed_on = _moment(line, asked)
    stated = moment.zone or moment.label
    if not asked.source and not stated:
        raise Refusal(filled(converting.NO_SOURCE, query=one_line(line)[:60]), converting.NO_SOURCE_HINT)
    match = _there(asked.source or stated, moment.day)
    notes = [note for note in (assumed_on, moment.assumed, match.note) if note]
    request = Request(one_line(line), moment.day, moment.start, moment.end, match.place)
    if stated:
        offset, more = _decided(moment, request)
        request = msgspec.structs.replace(request, offset=offset)
        notes += more if asked.source else []
    if moment.again:
        notes += _agreed(moment.again, request)
    assumed = moment.assumed.pick(asked.language) if moment.assumed else ""
    return Asked(msgspec.structs.replace(request, assumed=assumed), tuple(dict.fromkeys(notes)), moment.to)


def _at_instant(line: str, stamp: Stamp, asked: Options) -> Asked:
    """An instant as a request: as the clocks of its place show it, of --from, else of UTC."""
    label = asked.source or stamp.label or "UTC"
    match = _there(label, stamp.at.date())
    there = clock.seen_from(stamp.at, match.place.zone)
    request = Request(one_line(line), there.day, there.minutes, None, match.place, offset=there.offset)
    notes = tuple(note for note in (stamp.assumed, match.note) if note)
    assumed = stamp.assumed.pick(asked.language) if stamp.assumed else ""
    to = stamp.label if asked.source else ""
    return Asked(msgspec.structs.replace(request, assumed=assumed), notes, to)


@lru_cache(maxsize=4096)
def _there(label: str, day: date) -> Match:
    """Where a time holds, asked once for all lines of a label and date: a third of the time of ten thousand of them."""
    return place_of(label, day)


@lru_cache(maxsize=512)
def _today(label: str, _now: datetime) -> date:
    """The date that it is at a place, asked once for all lines that were given in one second."""
    return today_at(label)


def _moment(line: str, asked: Options) -> tuple[reader.Moment, Text | None]:
    """The moment of a line, and what was assumed of the date of `--on`, which is that of a time without a date.

    “Tomorrow” counts from the date of `--on`; else from that at the place of `--from`, or at the place in the line.
    """
    spoken, first = "" if asked.day_first is None else asked.language, asked.day_first
    here = _today(asked.source or reader.label_of(line, spoken, is_place), timing.now())
    on, assumed = day_of(asked.on, here, asked.language, first) if asked.on else (None, None)
    states_none = on is not None and _states_no_date(line)
    words = f"{on} {line}" if states_none else line
    moment = reader.read(words, today=on or here, language=spoken, on=on, day_first=first, is_place=is_place)
    if on is not None and moment.day != on and not (states_none or asked.is_letter or _counts(line)):
        raise Refusal(filled(converting.ON_CONTRADICTS, stated=moment.day, on=on))
    return _of_a_place(moment, asked.source), assumed


def _of_a_place(moment: reader.Moment, source: str) -> reader.Moment:
    """The moment as told with the place that says most: “local time” is that of --from, else the second telling counts."""
    if not is_local(moment.label) and (moment.label or source or not moment.again):
        return moment
    again = moment.again
    if again and again.label and not source:
        return msgspec.structs.replace(again, assumed=moment.assumed, to=moment.to)
    return msgspec.structs.replace(moment, label="", zone="") if source else moment


def is_place(words: str) -> bool:
    """Whether some words name a place or a clock, and nothing else."""
    return places.kind_of(words) in ("place", "clock")


def _counts(line: str) -> bool:
    """Whether the date of a time is counted from another: “tomorrow”, “next Friday”."""
    written, _ = find(one_line(line))
    return written.days is not None or written.next_weekday is not None


def _agreed(again: reader.Moment, request: Request) -> list[Text]:
    """How the second telling of a moment was read; raises `Refusal` where its clock shows another hour at the first."""
    label = again.zone or again.label
    near = [request.place.country]
    match = places.find(label, on=request.day, near=near) if label else Match(request.place)
    starts = instants_of(request, request.start)
    shown = [clock.seen_from(one, match.place.zone) for one in starts]
    if starts and all(one.minutes != again.start for one in shown):
        facts = {"query": request.query[:60], "hour": clock.clock(again.start), "truth": shown[0].clock}
        raise Refusal(said_of(converting.TOLD_TWICE, match.place, **facts), converting.TOLD_TWICE_HINT)
    return [match.note] if match.note else []


def _states_no_date(line: str) -> bool:
    """Whether a time has no date of its own, save perhaps a weekday."""
    written, _ = find(one_line(line))
    bare = written == Written() or (written.next_weekday is not None and not written.after_today)
    return bare and not read_iso(one_line(line))


def _decided(moment: reader.Moment, request: Request) -> tuple[int | None, list[Text]]:
    """The offset of the one reading that the time's own zone leaves, if it decides, and how that zone was read.

    Raises `Refusal` where it is another zone than that of `--from` at that moment.
    """
    zone, real = request.place.zone, instants_of(request, moment.start)
    notes: list[Text] = []
    kept: Sequence[datetime] = said_by(moment.label, real, zone)
    exact = bool(kept) or moment.zone.startswith("UTC")  # a region's name decides nothing
    if not kept:
        stated = moment.zone or moment.label
        match = places.find(stated, on=moment.day, near=[request.place.country])
        notes = [match.note] if match.note and not moment.zone else []
        theirs = _instants(moment, match.place.zone)
        kept = [one for one in _instants(moment, zone) if one in theirs]
        if not kept or len(kept) < 2 - len(real):
            raise _contradiction(stated, request.place, clock.instant(moment.day, moment.start, zone))
    return clock.seen_from(kept[0], zone).offset if exact and len(kept) == 1 else None, notes


def _instants(moment: reader.Moment, zone: str) -> Sequence[datetime]:
    """The instants that a moment may stand for in a zone, two where its clocks skip it."""
    return clock.readings(moment.day, moment.start, zone) or clock.instants_around_gap(moment.day, moment.start, zone)


def _contradiction(stated: str, place: Place, instant: datetime) -> Refusal:
    """The refusal of a time whose own zone is another than that of `--from`."""
    offset = clock.offset_label(clock.seen_from(instant, place.zone).offset)
    return Refusal(
        said_of(converting.CONTRADICTION, place, stated=one_line(stated)[:40], offset=offset),
        converting.CONTRADICTION_HINT,
    )


def _parted(name: str) -> list[str]:
    """`RCM,SACM` as two groups, unless the whole is a party's name."""
    return [name] if directory.find(name) else [part.strip() for part in name.split(",") if part.strip()]


def _seats(name: str, console: Console) -> list[Place]:
    """Where a party or the members of a group sit; members without a seat are said, and if nobody has one it is refused."""
    members = directory.expand([find_party(name)])
    if not any(one.seat for one in members):
        raise Refusal(filled(converting.NO_SEATS, name=one_line(name)[:60]), converting.NO_SEATS_HINT)
    return list(_seated(members, console))


def _seated(members: Iterable[Party], console: Console) -> Iterator[Place]:
    for member in members:
        if member.seat:
            yield member.seat
        else:
            console.tell(converting.NO_CLOCK, party=member.name)
