"""How a printed local time came to be wrong: which clocks changed, and which slip the hour looks like."""

from datetime import datetime, timedelta

from rcmcli.checks.distances import days_before
from rcmcli.checks.overlaps import lasting
from rcmcli.checks.printed_rows import Row, Truth
from rcmcli.model import clock
from rcmcli.model.finding import Fact
from rcmcli.model.place import Place
from rcmcli.model.text import Text

_MOVED = Text(
    en="the clocks of {place} changed from {before} to {after} on {moved}, {distance}",
    es="los relojes de {place} cambiaron de {before} a {after} el {moved}, {distance}",
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
_NEAR, _YEARS = timedelta(days=30), timedelta(days=8 * 366)


def cause(place: Place, instant: datetime) -> tuple[Text, dict[str, Fact]]:
    """The change of the clocks of a place that is near an instant, else the last one of eight years, with its facts."""
    near = _nearest(place.zone, instant)
    found = [near] if near else clock.shifts(place.zone, instant - _YEARS, instant)[-1:]
    if not found:
        return Text(), {}
    facts: dict[str, Fact] = {
        "before": clock.offset_label(found[0].before),
        "after": clock.offset_label(found[0].after),
        "moved": str(found[0].day),
    }
    if not near:
        return _LAST, facts
    return _MOVED, facts | {"distance": _distance((clock.seen_from(instant, place.zone).day - near.day).days)}


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
        return _WRONG_WAY, {"gap": lasting(timedelta(minutes=abs(here - there)))}
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


def _distance(days: int) -> Text:
    """How long before the meeting the clocks changed; after it, where `days` is less than nothing."""
    if not days:
        return Text(en="the day of this meeting", es="el día de esta reunión")
    return days_before(days)
