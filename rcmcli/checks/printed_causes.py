"""How a printed local time came to be wrong: which clocks changed, and which slip the hour looks like."""

from datetime import datetime, timedelta

from rcmcli.checks.distances import days_before
from rcmcli.checks.printed_rows import Row, Truth
from rcmcli.model import clock
from rcmcli.model.finding import Fact
from rcmcli.model.length import lasting
from rcmcli.model.place import Place
from rcmcli.model.text import Text

_MOVED = Text(
    en="the clocks of {place} changed from {before} to {after} on {moved}, {distance}",
    es="los relojes de {place} cambiaron de {before} a {after} el {moved}, {distance}",
)
HOME_MOVED = Text(
    en="the clocks of the meeting changed from {before} to {after} on {moved}, {distance}",
    es="los relojes de la reunión cambiaron de {before} a {after} el {moved}, {distance}",
)
_LAST = Text(
    en="the clocks of {place} last changed on {moved}, from {before} to {after}",
    es="los relojes de {place} cambiaron por última vez el {moved}, de {before} a {after}",
)
_HALF_A_DAY = Text(
    en="the hour is right twelve hours off: am and pm may have been mixed up",
    es="la hora es correcta salvo por doce horas: quizá se confundieron a. m. y p. m.",
)
_OTHER_CLOCK = Text(
    en="it would be right if the clocks of {place} stood at {other}, as at another time",
    es="sería correcta si los relojes de {place} estuvieran en {other}, como en otra época",
)
_HOME_CLOCK = Text(
    en="it would be right if the clocks of the meeting stood at {other}, as at another time",
    es="sería correcta si los relojes de la reunión estuvieran en {other}, como en otra época",
)
_WRONG_WAY = Text(
    en="the difference of {gap} from the meeting's clocks seems to have been taken the wrong way round",
    es="la diferencia de {gap} con los relojes de la reunión parece haberse aplicado al revés",
)
_NEAR, _COPIED, _YEARS = timedelta(days=30), timedelta(days=3 * 366), timedelta(days=8 * 366)


def cause(row: Row, truth: Truth, place: Place, home: str) -> tuple[Text, dict[str, Fact]]:
    """The change of the clocks that would explain the printed hour, of the place or of the meeting, with its facts.

    It is one within thirty days, else the last one there, within the years for which a list may have been copied.
    """
    for zone, says, way in ((place.zone, _MOVED, 1), (home, HOME_MOVED, -1)):
        near = _nearest(zone, truth.instant)
        if near and _explains(near, row, truth, way):
            return says, _facts_of(near) | {"distance": _distance(near, zone, row, truth)}
    last = clock.shifts(place.zone, truth.instant - _COPIED, truth.instant)[-1:]
    if last and _explains(last[0], row, truth, 1):
        return _LAST, _facts_of(last[0])
    return Text(), {}


def slip(row: Row, truth: Truth, place: Place, home: str) -> tuple[Text, dict[str, Fact]]:
    """Which slip would print that hour: am for pm, another season's clock, a difference taken the wrong way round."""
    off = (row.time.minutes - truth.local.minutes) % clock.DAY
    if not off:
        return Text(), {}
    if off == clock.DAY // 2:
        return _HALF_A_DAY, {}
    there, here = truth.local.offset, clock.seen_from(truth.instant, home).offset
    for other in _other_offsets(place.zone, truth.instant, there):
        if (other - there) % clock.DAY == off:
            return _OTHER_CLOCK, {"other": clock.offset_label(other)}
    for other in _other_offsets(home, truth.instant, here):
        if (here - other) % clock.DAY == off:
            return _HOME_CLOCK, {"other": clock.offset_label(other)}
    if 2 * (here - there) % clock.DAY == off:
        return _WRONG_WAY, {"gap": lasting(abs(here - there))}
    return Text(), {}


def _nearest(zone: str, instant: datetime) -> clock.Shift | None:
    """The clock change within thirty days of an instant that is nearest to it."""
    found = clock.shifts(zone, instant - _NEAR, instant + _NEAR)
    return min(found, key=lambda one: abs(one.instant - instant), default=None)


def _other_offsets(zone: str, instant: datetime, now: int) -> list[int]:
    """The offsets before and after the clock changes around an instant, without the one in force."""
    found = clock.shifts(zone, instant - _YEARS, instant)[-2:]
    near = _nearest(zone, instant)
    kept = [offset for one in (*found, *([near] if near else [])) for offset in (one.before, one.after)]
    return [offset for offset in dict.fromkeys(kept) if offset != now]


def _explains(shift: clock.Shift, row: Row, truth: Truth, way: int) -> bool:
    """Whether the hour would be right by the clock on the other side of a change; `way` is -1 for the meeting's own."""
    step = shift.before - shift.after if shift.instant <= truth.instant else shift.after - shift.before
    off = (row.time.minutes - truth.local.minutes) % clock.DAY
    return off == way * step % clock.DAY


def _facts_of(shift: clock.Shift) -> dict[str, Fact]:
    return {
        "before": clock.offset_label(shift.before),
        "after": clock.offset_label(shift.after),
        "moved": str(shift.day),
    }


def _distance(shift: clock.Shift, zone: str, row: Row, truth: Truth) -> Text:
    """How far from the meeting the clocks changed."""
    if min(row.instants.values()) < shift.instant < max(row.instants.values()):
        return Text(en="during this meeting", es="durante esta reunión")
    days = (clock.seen_from(truth.instant, zone).day - shift.day).days
    return days_before(days) if days else Text(en="the day of this meeting", es="el día de esta reunión")
