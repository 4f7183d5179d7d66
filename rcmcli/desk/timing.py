"""Timing: the moment that a command speaks of, from the words of an option or from the machine's clock."""

from datetime import UTC, date, datetime

from rcmcli.desk.console import Console
from rcmcli.model import clock


def now() -> datetime:
    """This instant, to the second, by the machine's clock; whoever uses it says so."""
    return datetime.now(UTC).replace(microsecond=0)


def today(zone: str = "UTC") -> date:
    """The date that it is in `zone`."""
    return clock.seen_from(now(), zone).day


def instant_of(words: str, zone: str, console: Console) -> datetime:
    """The instant that WHEN means on the clocks of `zone`, unless it names its own; what was assumed is said."""
    from rcmcli import moments

    moment = moments.read(words, today=today(zone), language=console.language)
    if moment.assumed:
        console.note(moment.assumed)
    return clock.instant(moment.day, moment.start, moment.zone or zone)
