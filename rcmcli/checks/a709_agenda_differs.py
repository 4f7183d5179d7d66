"""A709 agenda-differs: an activity says other dates, another place or another host than its own agenda."""

from collections.abc import Iterator

from rcmcli.model.activities import Activity
from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text, fold_name
from rcmcli.reading.periods_said import said

RULE = Rule(
    code="A709",
    name="agenda-differs",
    severity=Severity.WARNING,
    title=Text(en="the agenda says otherwise", es="el orden del día dice otra cosa"),
    says=Text(
        en="“{activity}”: {what} “{here}” here, “{there}” in the agenda {agenda}",
        es="«{activity}»: {what} «{here}» aquí, «{there}» en el orden del día {agenda}",
    ),
    label=Text(en="“{there}” in the agenda", es="«{there}» en el orden del día"),
    why=Text(
        en="whoever reads the calendar and whoever reads the agenda prepare for two meetings",
        es="quien lee el calendario y quien lee el orden del día se preparan para dos reuniones",
    ),
    mend=Text(
        en="leave it out here, since it comes from the agenda, or mend the agenda",
        es="omítalo aquí, pues viene del orden del día, o corrija el orden del día",
    ),
)
_WHEN = Text(en="the time is", es="la fecha es")
_HOST = Text(en="the host is", es="el anfitrión es")
_CITY = Text(en="the place is", es="el lugar es")
_MODE = Text(en="the mode is", es="la modalidad es")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each key of an activity that its agenda contradicts."""
    beside = calendar.beside
    if beside is None:
        return
    for path, _, activity in beside.calendar.each():
        meeting = beside.agenda(activity.agenda) if activity.agenda else None
        if meeting is None:
            continue
        for key, what, here, there in _differences(activity, meeting, calendar, beside):
            yield RULE.at(
                (*path, key), activity=activity.title, what=what, here=here, there=there, agenda=activity.agenda
            )


def _differences(
    activity: Activity, meeting: Agenda, calendar: Calendar, beside: Beside
) -> Iterator[tuple[str, Text, str | Text, str]]:
    if there := _other_days(activity, beside):
        yield "when", _WHEN, said(activity.when), there
    host, other = calendar.people.named(activity.host), calendar.people.named(meeting.host)
    if activity.host and meeting.host and host != other:
        yield "host", _HOST, activity.host, meeting.host
    city = meeting.venue.city if meeting.venue else ""
    if activity.city and city and fold_name(activity.city) != fold_name(city):
        yield "city", _CITY, activity.city, city
    if activity.mode and activity.mode != meeting.mode:
        yield "mode", _MODE, activity.mode, meeting.mode


def _other_days(activity: Activity, beside: Beside) -> str:
    """The days of the agenda, where they are not those that the activity states itself, or not within its period."""
    stated, days = beside.dates.stated(activity.when), beside.dates.of(activity)
    if not stated or days.earliest is None or days.latest is None or not days.is_exact:
        return ""
    if stated.is_exact:
        agree = stated.days == days.days or (stated.earliest, stated.latest) == (days.earliest, days.latest)
    else:
        agree = (stated.earliest or days.earliest) <= days.earliest and days.latest <= (stated.latest or days.latest)
    return "" if agree else ", ".join(map(str, days.days))
