"""Conversion: a time of one place at many others, and a pasted list of local times judged against it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from rcmcli.model import clock
from rcmcli.model.conversion import Claim, Conversion, Kind, PrintedHour, Reading, Request, Told
from rcmcli.model.place import Place
from rcmcli.model.text import one_line

NEAR = timedelta(days=14)
_KINDS: dict[int, Kind] = {0: "skipped", 1: "once", 2: "repeated"}


def convert(request: Request, targets: Sequence[Place], language: str) -> Conversion:
    """The time at every target; a skipped or repeated time has two readings, the earlier instant first."""
    return Conversion(
        query=request.query,
        kind=_kind(request),
        readings=tuple(_reading(start, end, request, targets, language) for start, end in _pairs(request)),
        assumed=request.assumed,
        tz_database=clock.version(),
        line=request.line,
    )


def instants_of(request: Request, minutes: int) -> tuple[datetime, ...]:
    """The instants of a wall time on the date of the request; its stated offset decides between two."""
    found = clock.readings(request.day, minutes, request.place.zone)
    zone = request.place.zone
    stated = tuple(one for one in found if clock.seen_from(one, zone).offset == request.offset)
    return stated or found


def judge(instant: datetime, end: datetime | None, day: date, printed: PrintedHour) -> Claim:
    """Whether the clocks of a place show at `instant`, and at `end` where an end is printed, the hours of its label."""
    there = clock.seen_from(instant, printed.place.zone)
    days = there.day_shift(day)
    shown, truth = clock.clock(printed.minutes), there.clock
    if end is not None and printed.end is not None:
        shown += f"–{clock.clock(printed.end)}"
        truth += f"–{clock.seen_from(end, printed.place.zone).clock}"
    return Claim(
        label=printed.label,
        printed=_hour(shown, printed.shift or 0),
        truth=_hour(truth, days),
        offset=clock.offset_label(there.offset),
        ok=shown == truth and printed.shift in (None, days),
        place=printed.place,
    )


def _hour(shown: str, days: int) -> str:
    return shown + (f" {days:+d}" if days else "")


def _kind(request: Request) -> Kind:
    """`once`, unless the clocks skip or repeat the start or the end."""
    ends = [request.start] if request.end is None else [request.start, request.end]
    counts = [len(instants_of(request, minutes)) for minutes in ends]
    return _KINDS[0 if 0 in counts else max(counts)]


def _pairs(request: Request) -> list[tuple[datetime, datetime | None]]:
    """Start and end of each reading: the end is a wall time of its own that lies after the start.

    Where both are skipped or shown twice, both are read on the same clock.
    """
    starts = _meant(request, request.start)
    if request.end is None:
        return [(start, None) for start in starts]
    ends = _meant(request, request.end)
    if len(starts) == len(ends):
        pairs = list(zip(starts, ends, strict=True))
    else:
        pairs = [(start, end) for start in starts for end in ends]
    return [(start, end) for start, end in pairs if end > start]


def _meant(request: Request, minutes: int) -> Sequence[datetime]:
    """The instants that a wall time may stand for; of a skipped one by the clock after the change and by that before."""
    day, zone = request.day, request.place.zone
    return instants_of(request, minutes) or clock.instants_around_gap(day, minutes, zone)


def _reading(
    instant: datetime, end: datetime | None, request: Request, targets: Sequence[Place], language: str
) -> Reading:
    source, *others = (_told(instant, end, place, request, language) for place in (request.place, *targets))
    return Reading(source, tuple(others))


def _told(instant: datetime, end: datetime | None, place: Place, request: Request, language: str) -> Told:
    day = request.day
    there = clock.seen_from(instant, place.zone)
    moved = clock.shifts(place.zone, instant - NEAR, instant + NEAR)
    return Told(
        place=one_line(place.name.pick(language)),
        zone=place.zone,
        start=clock.shown_at(instant, place.zone),
        end=clock.shown_at(end, place.zone) if end else None,
        day_shift=there.day_shift(day),
        end_day_shift=clock.seen_from(end, place.zone).day_shift(day) if end else None,
        offset=clock.offset_label(there.offset),
        abbreviation=there.abbreviation if there.abbreviation.isalpha() else "",
        changes=moved[0].day if moved else None,
    )
