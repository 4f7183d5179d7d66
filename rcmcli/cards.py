"""Cards: a name read as a place, with its clock on a date, the changes around it, and the other readings."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from rcmcli.model import clock
from rcmcli.model.card import Card, Change, Choice
from rcmcli.model.place import Match, Place
from rcmcli.model.text import Text, one_line

YEARS_BACK, YEARS_AHEAD = 20, 2


def card_of(query: str, match: Match, others: Sequence[Place], on: date, language: str) -> Card:
    """The card of a name as it was read; `others` are its other readings."""
    noon, chosen, note = _noon(on), match.place, match.note
    there = clock.seen_from(noon, chosen.zone)
    last, following = _changes(chosen.zone, noon)
    return Card(
        query=one_line(query)[:200],
        place=one_line(chosen.name.pick(language)),
        country=chosen.country,
        zone=chosen.zone,
        date=str(on),
        offset=clock.offset_label(there.offset),
        abbreviation=there.abbreviation if there.abbreviation.isalpha() else "",
        last_change=last,
        next_change=following,
        candidates=choices((chosen, *others), noon, language),
        note=one_line(note.pick(language)) if note else "",
        doubt=match.doubt.pick(language) if match.doubt else "",
        tz_database=clock.version(),
    )


def stopped(query: str, places: Sequence[Place], note: Text, on: date, language: str) -> Card:
    """The card of a name that has no one reading: no zone, the candidates, and why."""
    return Card(
        query=one_line(query)[:200],
        place="",
        country="",
        zone=None,
        date=str(on),
        offset=None,
        abbreviation="",
        last_change=None,
        next_change=None,
        candidates=choices(places, _noon(on), language),
        note=one_line(note.pick(language)),
        doubt="",
        tz_database=clock.version(),
    )


def choices(places: Sequence[Place], noon: datetime, language: str) -> tuple[Choice, ...]:
    """Each place as a row: name, country, zone, offset on that day."""
    return tuple(
        Choice(
            name=one_line(place.name.pick(language)),
            country=place.country,
            zone=place.zone,
            offset=clock.offset_label(clock.seen_from(noon, place.zone).offset),
        )
        for place in places
    )


def _noon(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 12, tzinfo=UTC)


def _changes(zone: str, noon: datetime) -> tuple[Change | None, Change | None]:
    """The last change before a date and the next one after it; none where the years around have none."""
    since = max(noon - timedelta(days=366 * YEARS_BACK), datetime(clock.FIRST_YEAR, 1, 1, tzinfo=UTC))
    past = clock.shifts(zone, since, noon)
    coming = clock.shifts(zone, noon, noon + timedelta(days=366 * YEARS_AHEAD))
    return _change(past[-1]) if past else None, _change(coming[0]) if coming else None


def _change(shift: clock.Shift) -> Change:
    return Change(str(shift.day), clock.offset_label(shift.before), clock.offset_label(shift.after))
