"""Z304 printed-local-time: a local time in the printed table is not the time there, on some day of the meeting."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import msgspec

from rcmcli.checks.printed_table import Row, rows
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Fact, Finding, Rule, Severity, Variant
from rcmcli.model.place import Place
from rcmcli.model.text import Text

RULE = Rule(
    code="Z304",
    name="printed-local-time",
    severity=Severity.ERROR,
    title=Text(en="printed local time is wrong", es="la hora local impresa es incorrecta"),
    says=Text(
        en="“{label}” is printed at {printed}; it is {truth} there ({offset}) {days}",
        es="«{label}» figura a las {printed}; allí son las {truth} ({offset}) {days}",
    ),
    label=Text(en="is {truth} there ({offset}) {days}", es="allí son las {truth} ({offset}) {days}"),
    why=Text(
        en="the clocks of {place} stand at {offset} then, those of the meeting at {home}",
        es="los relojes de {place} están entonces en {offset}, los de la reunión en {home}",
    ),
    mend=Text(en='move {label} to "{truth}"', es='pase {label} a "{truth}"'),
)
_MOVED = Text(
    en="the clocks of {place} changed from {before} to {after} on {moved}, {distance}",
    es="los relojes de {place} cambiaron de {before} a {after} el {moved}, {distance}",
)
_LAST = Text(
    en="the clocks of {place} last changed on {moved}, from {before} to {after}",
    es="los relojes de {place} cambiaron por última vez el {moved}, de {before} a {after}",
)
_NEAR = timedelta(days=30)
_YEARS, _WEEK = timedelta(days=8 * 366), timedelta(days=7)


class Truth(msgspec.Struct, frozen=True):
    """What the clocks really show on one meeting day."""

    day: date
    instant: datetime
    local: clock.Local

    @property
    def key(self) -> str:
        """The clock there, with the day if it is another one."""
        shift = self.local.day_shift(self.day)
        return f"{self.local.clock} {shift:+d}" if shift else self.local.clock


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label that stands under an hour which its clocks do not show, on any day of the meeting."""
    for row in rows(agenda, calendar):
        for place in row.places:
            wrong = [truth for truth in _truths(row, place) if _differs(row, truth)]
            for key in dict.fromkeys(truth.key for truth in wrong):
                yield _finding(row, place, [truth for truth in wrong if truth.key == key], agenda)


def _truths(row: Row, place: Place) -> Iterator[Truth]:
    for day, instant in row.instants.items():
        yield Truth(day, instant, clock.seen_from(instant, place.zone))


def _differs(row: Row, truth: Truth) -> bool:
    shift = truth.local.day_shift(truth.day)
    return row.time.minutes != truth.local.minutes or row.time.shift not in (None, shift)


def _finding(row: Row, place: Place, wrong: list[Truth], agenda: Agenda) -> Finding:
    first = wrong[0]
    home = clock.seen_from(first.instant, _zone_of(first.day, agenda))
    moved = _nearest_shift(place, first.instant)
    finding = RULE.at(
        row.path,
        variant=_variant(moved),
        label=place.name if len(row.places) > 1 else row.label,
        place=place.name,
        printed=row.printed,
        truth=first.key,
        offset=clock.offset_label(first.local.offset),
        home=clock.offset_label(home.offset),
        days=_days(row, wrong),
    )
    return finding.told(**moved)


def _variant(moved: dict[str, Fact]) -> Variant | None:
    """Why it is so: a change of the clocks near the meeting, or the last one of the years before."""
    if not moved:
        return None
    return Variant(why=_MOVED if "distance" in moved else _LAST)


def _zone_of(day: date, agenda: Agenda) -> str:
    own = next((one.timezone for one in agenda.days if one.date == day), "")
    return own or agenda.timezone


def _days(row: Row, wrong: list[Truth]) -> Text:
    dates = [str(truth.day) for truth in wrong]
    if len(dates) == len(row.instants) == 1:
        return Text(en=f"on {dates[0]}", es=f"el {dates[0]}")
    if len(dates) == len(row.instants):
        return Text(en=f"on {', '.join(dates)}", es=f"los días {', '.join(dates)}")
    return Text(en=f"on {', '.join(dates)} only", es=f"solo el {', '.join(dates)}")


def _nearest_shift(place: Place, instant: datetime) -> dict[str, Fact]:
    """The facts of the clock change of the place within thirty days of the meeting; none if there is no such change."""
    found = clock.shifts(place.zone, instant - _NEAR, instant + _NEAR)
    if not found:
        return _last_shift(place, instant)
    shift = min(found, key=lambda one: abs(one.instant - instant))
    return {
        "before": clock.offset_label(shift.before),
        "after": clock.offset_label(shift.after),
        "moved": str(shift.day),
        "distance": _distance((clock.seen_from(instant, place.zone).day - shift.day).days),
    }


def _last_shift(place: Place, instant: datetime) -> dict[str, Fact]:
    """The facts of the last clock change of the eight years before; none where the clocks have long been still."""
    found = clock.shifts(place.zone, instant - _YEARS, instant, _WEEK)
    if not found:
        return {}
    shift = found[-1]
    before, after = clock.offset_label(shift.before), clock.offset_label(shift.after)
    return {"before": before, "after": after, "moved": str(shift.day)}


def _distance(days: int) -> Text:
    """How long before the meeting the clocks changed; after it, where `days` is less than nothing."""
    if not days:
        return Text(en="the day of this meeting", es="el día de esta reunión")
    many = abs(days)
    return Text(
        en=f"{many} {'day' if many == 1 else 'days'} {'before' if days > 0 else 'after'} this meeting",
        es=f"{many} {'día' if many == 1 else 'días'} {'antes' if days > 0 else 'después'} de esta reunión",
    )
