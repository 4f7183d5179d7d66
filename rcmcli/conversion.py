"""Conversion: a time of one place at many others, and a pasted list of local times judged against it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from rcmcli.model import clock
from rcmcli.model.conversion import Claim, Conversion, Reading, Request, Told
from rcmcli.model.place import Place
from rcmcli.model.text import one_line

NEAR = timedelta(days=14)
_KINDS = {0: "skipped", 1: "once", 2: "repeated"}


def convert(request: Request, targets: Sequence[Place], language: str) -> Conversion:
    """The time at every target; a skipped or repeated time has two readings, the earlier instant first."""
    day, zone = date.fromisoformat(request.day), request.place.zone
    instants = clock.readings(day, request.start, zone)
    lasting = _length(request, day)
    readings = [
        _reading(instant, lasting, request, targets, language) for instant in instants or _guesses(request, day)
    ]
    return Conversion(
        query=request.query,
        kind=_KINDS[len(instants)],
        readings=tuple(readings),
        assumed=request.assumed,
        tz_database=clock.version(),
    )


def grouped(told: Iterable[Told]) -> list[list[Told]]:
    """The targets whose clocks tell the same, from west to east."""
    groups: dict[tuple[str, str | None], list[Told]] = {}
    for one in told:
        groups.setdefault((one.start, one.end), []).append(one)
    return [groups[key] for key in sorted(groups, key=lambda key: key[0][:16])]


def judge(
    instant: datetime, day: date, printed: str, shift: int | None, minutes: int, label: str, place: Place
) -> Claim:
    """Whether the clocks of `place` show at `instant` the hour under which `label` stands."""
    there = clock.seen_from(instant, place.zone)
    days = there.day_shift(day)
    truth = there.clock + (f" {days:+d}" if days else "")
    right = there.minutes == minutes and shift in (None, days)
    return Claim(label, printed, truth, clock.offset_label(there.offset), right, place)


def _length(request: Request, day: date) -> timedelta | None:
    """How long the range lasts, by the clocks of its place."""
    if request.end is None:
        return None
    zone = request.place.zone
    return clock.instant(day, request.end, zone) - clock.instant(day, request.start, zone)


def _guesses(request: Request, day: date) -> list[datetime]:
    """The two instants that a skipped time may stand for: by the clock after the change, by the one before it."""
    return clock.instants_around_gap(day, request.start, request.place.zone)


def _reading(
    instant: datetime, lasting: timedelta | None, request: Request, targets: Sequence[Place], language: str
) -> Reading:
    end = instant + lasting if lasting is not None else None
    source, *others = (_told(instant, end, place, request, language) for place in (request.place, *targets))
    return Reading(source, tuple(others))


def _told(instant: datetime, end: datetime | None, place: Place, request: Request, language: str) -> Told:
    day = date.fromisoformat(request.day)
    there = clock.seen_from(instant, place.zone)
    moved = clock.shifts(place.zone, instant - NEAR, instant + NEAR)
    return Told(
        place=one_line(place.name.pick(language)),
        zone=place.zone,
        start=clock.iso_at(instant, place.zone),
        end=clock.iso_at(end, place.zone) if end else None,
        day_shift=there.day_shift(day),
        end_day_shift=clock.seen_from(end, place.zone).day_shift(day) if end else 0,
        offset=clock.offset_label(there.offset),
        abbreviation=there.abbreviation if there.abbreviation.isalpha() else "",
        changes=str(moved[0].day) if moved else "",
    )
