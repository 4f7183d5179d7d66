"""A calendar of activities as a calendar file, the next version of the one before."""

from datetime import datetime

from rcmcli.calendars.activities import entries_of
from rcmcli.calendars.state import State
from rcmcli.formats.ics import CalendarFile, Form, assembled
from rcmcli.model.programme import Programme


def render(
    programme: Programme, form: Form, stamp: datetime, before: State | None = None, *, tentative: bool = False
) -> CalendarFile:
    """The calendar file, told in each language of the programme."""
    entries = entries_of(programme, tentative=tentative)
    return assembled(entries, programme.title, programme.languages, form, stamp, before.entries if before else {})
