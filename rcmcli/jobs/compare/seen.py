"""The comparison of two versions as one reader sees both: what he may not see is left out before anything is compared."""

from collections.abc import Sequence
from datetime import date
from functools import cache, partial

import msgspec

from rcmcli import compare, directory, places
from rcmcli.desk.console import Console
from rcmcli.desk.seeing import viewer_of
from rcmcli.desk.settings import settings
from rcmcli.desk.viewing import find_party, view_of
from rcmcli.jobs.compare.sides import Side
from rcmcli.model.agenda import Agenda
from rcmcli.model.comparison import Comparison, Group, Version
from rcmcli.model.dates import read_weekday
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.view import View
from rcmcli.schedule import lay_out
from rcmcli.visibility import visible


def compared(
    sides: tuple[Side, Side],
    console: Console,
    languages: Sequence[str],
    *,
    tz: Sequence[str] = (),
    party: str = "",
    groups: tuple[Group, ...] = (),
    day: str = "",
) -> Comparison:
    """Both versions compared for a party, or for whoever sees all, on the clocks and of the day that are asked for."""
    old, new = sides
    readers = _readers(sides, party)
    every = tuple(dict.fromkeys([*languages, *old.agenda.languages, *new.agenda.languages]))
    asked = tz or (() if party else tuple(settings().places))
    view = view_of(new.agenda, console, languages=every, tz=asked, party=party)
    versions = [
        Version(
            label=side.asked.label,
            schedule=_schedule(side, new.id or old.id, reader, _at_home(view, side.agenda)),
            languages=side.agenda.languages,
            is_paper=side.is_paper,
            id=side.id,
        )
        for side, reader in zip(sides, readers, strict=True)
    ]
    found = compare.only(compare.compare(versions[0], versions[1], languages), groups)
    return compare.on_days(found, _dates(day, old.agenda, new.agenda) if day else ())


def _dates(day: str, old: Agenda, new: Agenda) -> tuple[date, ...]:
    """The dates of the day that is named: of the new version, or of the old one where only that has it."""
    from rcmcli.desk.days import day_named
    from rcmcli.desk.timing import is_date

    try:
        return new.days[day_named(day, new)].dates
    except Refusal:
        if (read_weekday(day) is None and not is_date(day)) or not old.days:
            raise
        return old.days[day_named(day, old)].dates


def _at_home(view: View, agenda: Agenda) -> View:
    """The same view from the places where one version of the meeting is held."""
    return msgspec.structs.replace(
        view,
        home=places.of_zone(agenda.timezone),
        homes={day.timezone: places.of_zone(day.timezone) for day in agenda.days if day.timezone},
        named=cache(partial(directory.said, agenda=agenda)),
    )


def _readers(sides: tuple[Side, Side], party: str) -> tuple[Party | None, Party | None]:
    """The party as each version knows it; one that the old version does not know yet is the new one's."""
    if not party:
        return None, None
    old, new = (side.agenda for side in sides)
    found = find_party(party, new)
    return find_party(party, old) if directory.find(party, old) else found, found


def _schedule(side: Side, name: str, reader: Party | None, view: View) -> Schedule:
    """One version laid out; both under one name, so that a closed item is known as the same in both."""
    viewer = viewer_of(side.agenda, reader)
    return lay_out(name, visible(name, side.agenda, viewer), view)
