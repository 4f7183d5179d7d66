"""What the checks of a calendar of activities have in common: its periods, who is asked, what is over."""

from collections.abc import Iterator

from rcmcli.model.activities import Activity
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.party import Party
from rcmcli.model.period import Period
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_OFF = ("cancelled", "postponed")
MOST = 50  # findings of one rule that lists what many activities have in common


def periods(beside: Beside) -> Iterator[tuple[Path, Period, Text]]:
    """Every `when` and `by` that says something, with where it stands and whose it is."""
    for path, _, activity in beside.calendar.each():
        if activity.when:
            yield (*path, "when"), activity.when, activity.title
    for n, due in enumerate(beside.calendar.deadlines):
        if due.by:
            yield ("deadline", n, "by"), due.by, due.title


def takes_place(activity: Activity) -> bool:
    """Whether it is to take place, as far as its status says."""
    return activity.status not in _OFF


def is_history(calendar: Calendar, beside: Beside) -> bool:
    """Whether the whole period of the calendar is over, so that nothing in it can still be late."""
    ends = beside.calendar.period.dates()
    return bool(ends) and max(one.last for one in ends) < calendar.today


def countries(names: tuple[str, ...], calendar: Calendar) -> dict[str, Party]:
    """The countries that some names mean, groups as their members, by their codes."""
    found: dict[str, Party] = {}
    for name in names:
        party = calendar.people.named(name)
        for one in (calendar.people.members(party) or (party,)) if party else ():
            if one.kind == "country":
                found.setdefault(one.code, one)
    return found
