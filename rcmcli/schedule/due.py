"""What is due for a meeting, with its hour on every clock that is asked for."""

from datetime import date, datetime

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Deadline
from rcmcli.model.due import Due, DueThere
from rcmcli.model.place import Place
from rcmcli.model.text import Text, in_each, one_line
from rcmcli.model.view import View
from rcmcli.schedule.columns import columns
from rcmcli.schedule.parts import names_of


def due_of(agenda: Agenda, view: View) -> tuple[Due, ...]:
    """What is due, the earliest first; an hour comes before the end of its day, and what has no date last."""
    dated = [(agenda.due_day(one), one) for one in agenda.deadlines]
    order = sorted(dated, key=lambda pair: (pair[0] or date.max, pair[1].time.start or clock.DAY))
    return tuple(_due(one, day, agenda, view) for day, one in order)


def _due(one: Deadline, day: date | None, agenda: Agenda, view: View) -> Due:
    minutes = one.time.start
    return Due(
        date=day,
        time=one.time.said or ("" if minutes is None else str(one.time)),
        before=one.before,
        title=view.said(one.title),
        parties=names_of(one.parties, view),
        local=() if day is None or minutes is None else _local(day, minutes, agenda.timezone, view),
    )


def _local(day: date, minutes: int, zone: str, view: View) -> tuple[DueThere, ...]:
    """An hour on each clock; none where the clocks of the meeting do not show it just once that day."""
    instants = clock.readings(day, minutes, zone)
    if len(instants) != 1:
        return ()
    home = view.homes.get(zone, view.home)
    seats = [seat for seat in view.seats if seat.zone != home.zone]
    groups = columns([*view.places, *seats], home, instants)
    return tuple(_there(group, instants[0], day, view) for group in groups)


def _there(group: list[Place], instant: datetime, day: date, view: View) -> DueThere:
    names = tuple(_name(place, view) for place in group)
    at = clock.shown_at(instant, group[0].zone)
    return DueThere(names, at, (at.date() - day).days)


def _name(place: Place, view: View) -> Text:
    return in_each(view.languages, lambda language: one_line(place.name.pick(language)))
