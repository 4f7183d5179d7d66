"""Meetings and their deadlines as rows, so that they stand beside the activities of calendars."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from rcmcli import directory
from rcmcli.model import clock
from rcmcli.model.activities import Activities, Activity
from rcmcli.model.activity_dates import ActivityDates, Bounds
from rcmcli.model.agenda import Agenda, Deadline
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
        yield Row(
            id=f"deadline {fold_name(one.title.pick('en'))}", source=name, sort="deadline", title=one.title,
            when=_due_on(agenda.due_day(one)), hour=_hour(one, agenda), parties=tuple(_said(party, agenda) for party in one.parties),
            part_of=agenda.title, agenda=name,
        )  # fmt: skip


def _due_on(day: date | None) -> When:
    if day is None:
        return When(is_due=True)
    period = Period((Stretch("day", day.year, day.month, day.day),))
    return When(period, Bounds(day, day, (DateRange(day, day),)), is_due=True)


def _hour(one: Deadline, agenda: Agenda) -> str:
    """The hour by the meeting's own clock, with its offset where the clock shows it once on that day."""
    day, minutes = agenda.due_day(one), one.time.start
    if day is None or minutes is None:
        return ""
    instants = clock.readings(day, minutes, agenda.timezone)
    offset = clock.offset_label(clock.seen_from(instants[0], agenda.timezone).offset) if len(instants) == 1 else ""
    return " ".join(filter(None, (str(one.time), f"({offset})" if offset else "")))


def _dates_of(name: str, agenda: Agenda) -> Bounds:
    meeting = Activity(title=agenda.title, agenda=name)
    return ActivityDates(Activities(format=1, title=agenda.title), lambda _: agenda.dates).of(meeting)


def _said(name: str, agenda: Agenda) -> Text:
    return in_each(LANGUAGES, partial(directory.said, name, agenda=agenda)) if name else Text()
