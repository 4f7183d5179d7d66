"""Meetings and their deadlines as rows, so that they stand beside the activities of calendars."""

from collections.abc import Iterator
from functools import partial

from rcmcli import directory
from rcmcli.model.activities import Activities, Activity
from rcmcli.model.activity_dates import ActivityDates, Bounds
from rcmcli.model.agenda import Agenda
from rcmcli.model.period import Period, Stretch
from rcmcli.model.programme import Row, When
from rcmcli.model.text import LANGUAGES, Text, fold_name, in_each
from rcmcli.model.walltime import DateRange


def meeting_of(name: str, agenda: Agenda) -> Row:
    """A meeting as one row, on the days of its agenda."""
    return Row(
        id=name, source=name, sort="meeting", title=agenda.title, when=When(bounds=_dates_of(name, agenda), by_agenda=True),
        kind="meeting", status="cancelled" if agenda.status == "cancelled" else "", mode=agenda.mode, agenda=name,
        host=_said(agenda.host, agenda), place=agenda.venue.name if agenda.venue else Text(),
    )  # fmt: skip


def deadlines_of_meeting(name: str, agenda: Agenda) -> Iterator[Row]:
    """What is due for a meeting, in the order of its file."""
    for one in agenda.deadlines:
        day = Period((Stretch("day", one.date.year, one.date.month, one.date.day),))
        bounds = Bounds(one.date, one.date, (DateRange(one.date, one.date),))
        yield Row(
            id=f"deadline {fold_name(one.title.pick('en'))}", source=name, sort="deadline", title=one.title,
            when=When(day, bounds, is_due=True), parties=tuple(_said(party, agenda) for party in one.parties),
            part_of=agenda.title, agenda=name,
        )  # fmt: skip


def _dates_of(name: str, agenda: Agenda) -> Bounds:
    days = tuple(day for one in agenda.days for day in one.dates)
    meeting = Activity(title=agenda.title, agenda=name)
    return ActivityDates(Activities(format=1, title=agenda.title), lambda _: days).of(meeting)


def _said(name: str, agenda: Agenda) -> Text:
    return in_each(LANGUAGES, partial(directory.said, name, agenda=agenda)) if name else Text()
