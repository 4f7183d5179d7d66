"""Timing: the moment that a command speaks of, from the words of an option or from the machine's clock."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from rcmcli.desk.console import Console
from rcmcli.model import clock


def now() -> datetime:
    """This instant, to the second, by the machine's clock; whoever uses it says so."""
    return datetime.now(UTC).replace(microsecond=0)


def today(zone: str = "UTC") -> date:
    """The date that it is in `zone`."""
    return clock.seen_from(now(), zone).day


def instant_of(words: str, zone: str, days: Sequence[date], console: Console) -> datetime:
    """The instant that WHEN means on the clocks of `zone`, unless it names its own; what was assumed is said.

    A time without a date is of today if that is one of `days`, else of their first.
    """
    from rcmcli import moments, places

    here = today(zone)
    on = None if here in days or not days else min(days)
    moment = moments.read(words, today=here, language=console.language, on=on)
    if moment.assumed:
        console.note(moment.assumed)
    if moment.label and not moment.zone:
        zone = places.find(moment.label, on=moment.day).place.zone
    return clock.instant(moment.day, moment.start, moment.zone or zone)
