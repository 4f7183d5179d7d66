"""A708 day-off: an activity is on a public holiday or a weekend of its host, or of a country that it asks."""

from collections.abc import Iterator
from datetime import date

from rcmcli.checks.activities import countries, takes_place
from rcmcli.model.activities import Activity
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import weekday
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="A708",
    name="day-off",
    severity=Severity.WARNING,
    title=Text(en="a day off", es="un día no laborable"),
    says=Text(en="“{activity}”: {day} is {off} in {country}", es="«{activity}»: el {day} es {off} en {country}"),
    label=Text(en="{off} in {country}", es="{off} en {country}"),
    why=Text(en="offices are closed there, and people are away", es="allí las oficinas cierran y la gente no está"),
    mend=Text(en="choose another day, or waive it if that is agreed", es="elija otro día, o exímalo si está acordado"),
)
_OTHERS = Variant(severity=Severity.INFO)
_MOST_DAYS = 31


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each activity that has its days, and a day off among them; one with an agenda is for the agenda's own checks."""
    beside = calendar.beside
    if beside is None:
        return
    for path, _, activity in beside.calendar.each():
        if activity.agenda or not activity.when or not takes_place(activity):
            continue
        days = [day for one in beside.dates.of(activity).days for day in one.days(_MOST_DAYS)]
        found = _first_off(activity, days, calendar) if days else None
        if found:
            day, off, country, is_host = found
            yield RULE.at(
                (*path, "when"), variant=None if is_host else _OTHERS,
                activity=activity.title, day=str(day), off=off, country=country,
            )  # fmt: skip


def _first_off(activity: Activity, days: list[date], calendar: Calendar) -> tuple[date, Text, Text, bool] | None:
    """The first holiday, else the first day of a weekend: of the host, else of those who are asked."""
    hosts = countries((activity.host,), calendar) if activity.host else {}
    asked = {**hosts, **countries(activity.parties, calendar)}
    for code, party in asked.items():
        for day in days:
            if off := calendar.people.holiday(code, day):
                return day, off, party.name, code in hosts
    for code, party in asked.items():
        for day in days:
            if calendar.people.rests(code, day):
                off = Text(en=f"a {weekday(day, 'en')}", es=weekday(day, "es"))
                return day, off, party.name, code in hosts
    return None
