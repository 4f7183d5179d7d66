"""Beside a calendar of activities: its dates worked out, the agendas that it names, and what other files call their events."""

from collections.abc import Callable
from datetime import date

import msgspec

from rcmcli.model.activities import Activities
from rcmcli.model.activity_dates import ActivityDates
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import Text


class Beside(msgspec.Struct, frozen=True):
    """A calendar of activities as the checks look at it.

    `agenda` is the agenda of an id, none where there is none; `between` gives the ids of those that have a day between two
    dates and are not cancelled; `ids` are those of the whole shelf, none where no shelf is
    near; `titles` are those of the agendas, and of the activities of all other calendars.
    """

    calendar: Activities
    dates: ActivityDates
    agenda: Callable[[str], Agenda | None]
    between: Callable[[date, date], tuple[str, ...]]
    ids: Callable[[], tuple[str, ...] | None]
    titles: Callable[[], tuple[Text, ...]]
