"""A704 activity-deadline: a deadline of a calendar is not before what needs it, is past, or falls on a day off."""

from collections.abc import Iterator
from datetime import date

from rcmcli.checks.activities import countries, is_history
from rcmcli.model.activities import Due
from rcmcli.model.activity_dates import Bounds, anchor_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import weekday
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.reading.periods_said import said

RULE = Rule(
    code="A704",
    name="activity-deadline",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="a deadline cannot be kept", es="un plazo que no se puede cumplir"),
    says=Text(en="“{deadline}” was due by {day}", es="el plazo de «{deadline}» venció el {day}"),
    label=Text(en="past since {day}", es="venció el {day}"),
    why=Text(
        en="the calendar is still running, and asks for something that is late already",
        es="el calendario sigue vigente y pide algo que ya está vencido",
    ),
    mend=Text(
        en='write status = "done" if it was met, or give a new date',
        es='escriba status = "done" si se cumplió, o dé una fecha nueva',
    ),
)
_NOT_BEFORE = Variant(
    says=Text(
        en="“{deadline}” is due by {day}, and “{activity}”, which needs it, is on {first}",
        es="el plazo de «{deadline}» vence el {day}, y «{activity}», que lo necesita, es el {first}",
    ),
    label=Text(en="not before {first}", es="no es antes del {first}"),
    why=Text(en="what a meeting needs must be there before it", es="lo que una reunión necesita debe llegar antes"),
    mend=Text(
        en='give a period that ends before {first}, or by = "1 month before {id}"',
        es='dé un período que termine antes del {first}, o by = "1 month before {id}"',
    ),
)
_OFF = Variant(
    severity=Severity.INFO,
    says=Text(
        en="“{deadline}” is due by {day}: {off} in {country}",
        es="el plazo de «{deadline}» vence el {day}: {off} en {country}",
    ),
    label=Text(en="{off} in {country}", es="{off} en {country}"),
    why=Text(
        en="nobody is there to send it, or to receive it",
        es="no hay quien lo envíe ni quien lo reciba",
    ),
    mend=Text(en="give the working day before", es="ponga el día hábil anterior"),
)
_SETTLED = ("done", "cancelled", "postponed")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each deadline that cannot be kept as it is written."""
    beside = calendar.beside
    if beside is None:
        return
    history = is_history(calendar, beside)
    for n, due in enumerate(beside.calendar.deadlines):
        bounds, path = beside.dates.due(due), ("deadline", n, "by")
        if bounds.latest is None or due.status in _SETTLED:
            continue
        if finding := _not_before(due, bounds, path, beside):
            yield finding
        elif bounds.latest < calendar.today:
            if not history:
                yield RULE.at(path, deadline=due.title, day=str(bounds.latest))
        elif bounds.is_exact:
            yield from _on_a_day_off(due, bounds.latest, path, calendar, beside)


def _not_before(due: Due, bounds: Bounds, path: Path, beside: Beside) -> Finding | None:
    needs = beside.dates.activities.get(due.part_of)
    if needs is None or anchor_of(due.by) == due.part_of or bounds.latest is None:
        return None
    when = beside.dates.of(needs)
    too_late = when.earliest is not None and bounds.latest >= when.earliest
    if not when.is_exact:
        too_late = when.latest is not None and bounds.latest > when.latest
    if not too_late:
        return None
    first = Text(any=str(when.days[0].first)) if when.days else said(needs.when)
    return RULE.at(
        path, variant=_NOT_BEFORE, deadline=due.title, day=str(bounds.latest), activity=needs.title,
        first=first, id=needs.id,
    )  # fmt: skip


def _on_a_day_off(due: Due, day: date, path: Path, calendar: Calendar, beside: Beside) -> Iterator[Finding]:
    """One finding: a day off of whoever sends it, else of the host, who receives it."""
    hosts = (beside.calendar.host,) if beside.calendar.host else ()
    for code, party in countries((*due.parties, *hosts), calendar).items():
        off = calendar.people.holiday(code, day)
        if off is None and calendar.people.rests(code, day):
            off = Text(en=f"a {weekday(day, 'en')}", es=weekday(day, "es"))
        if off:
            yield RULE.at(path, variant=_OFF, deadline=due.title, day=str(day), off=off, country=party.name)
            return
