"""C604 deadline: a deadline lies after the meeting has begun, is past already, or falls on a day on which nobody works."""

from collections.abc import Iterator, Sequence
from datetime import date

from rcmcli.checks.delegations import country_of_host
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import weekday
from rcmcli.model.finding import Confidence, Fact, Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="C604",
    name="deadline",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="a deadline cannot be kept", es="un plazo que no se puede cumplir"),
    says=Text(
        en="“{deadline}” was due on {day}, and the agenda is not final yet",
        es="el plazo de «{deadline}» venció el {day}, y el orden del día aún no es definitivo",
    ),
    label=Text(en="past since {day}", es="venció el {day}"),
    why=Text(
        en="an agenda that goes out now asks for something that is late already",
        es="un orden del día que salga ahora pide algo que ya está vencido",
    ),
    mend=Text(
        en="give a new date, or take the deadline out if it was met",
        es="ponga una fecha nueva, o quite el plazo si ya se cumplió",
    ),
)
_DURING = Variant(
    says=Text(
        en="“{deadline}” is due on {day}; the meeting begins on {first}",
        es="el plazo de «{deadline}» vence el {day}; la reunión empieza el {first}",
    ),
    label=Text(en="the meeting begins on {first}", es="la reunión empieza el {first}"),
    why=Text(en="what the meeting needs must be there before it", es="lo que la reunión necesita debe llegar antes"),
    mend=Text(en="give a date before {first}", es="ponga una fecha anterior al {first}"),
)
_LONG_AFTER = Variant(
    says=Text(
        en="“{deadline}” is due on {day}, long after the meeting ({first})",
        es="el plazo de «{deadline}» vence el {day}, mucho después de la reunión ({first})",
    ),
    label=Text(en="long after the meeting", es="mucho después de la reunión"),
    why=Text(en="perhaps its month or year is mistyped", es="quizá el mes o el año están mal escritos"),
    mend=Text(en="look at the month and the year", es="revise el mes y el año"),
)
_AFTER = Variant(
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    says=Text(
        en="“{deadline}” is due on {day}, after the end of the meeting",
        es="el plazo de «{deadline}» vence el {day}, después del fin de la reunión",
    ),
    label=Text(en="after the end of the meeting", es="después del fin de la reunión"),
    why=Text(
        en="that is right for what follows the meeting, and wrong for what it needs",
        es="está bien para lo que sigue a la reunión, y mal para lo que ella necesita",
    ),
    mend=Text(
        en="give a date before {first}, if it is for the meeting",
        es="si es para la reunión, ponga una fecha anterior al {first}",
    ),
)
_OFF = Variant(
    severity=Severity.INFO,
    says=Text(
        en="“{deadline}” is due on {day}: {off} in {host}",
        es="el plazo de «{deadline}» vence el {day}: {off} en {host}",
    ),
    label=Text(en="{off} in {host}", es="{off} en {host}"),
    why=Text(
        en="nobody is there to receive it, or to remind those who are late",
        es="no hay quien lo reciba ni quien lo recuerde",
    ),
    mend=Text(en="give the working day before", es="ponga el día hábil anterior"),
)
_LONG, _WEEK, _PAUSE = 120, 7, 2  # days


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each deadline that cannot be kept as it is written."""
    days = agenda.dates
    for n, deadline in enumerate(agenda.deadlines):
        due = agenda.due_day(deadline)
        if due is None:
            continue
        facts: dict[str, Fact] = {"deadline": deadline.title, "day": str(due)}
        path: Path = ("deadlines", n, "before" if deadline.before else "date")
        if days and due > min(days) and not _is_between_parts(due, days, agenda):
            variant = _lateness(due, max(days))
            yield RULE.at(path, variant=variant, first=str(min(days))).told(**facts)
        elif due < calendar.today:
            if days and calendar.today < min(days) and calendar.phase != "final":
                yield RULE.at(path).told(**facts)
        else:
            yield from _on_a_day_off(due, path, facts, agenda, calendar)


def _is_between_parts(due: date, days: Sequence[date], agenda: Agenda) -> bool:
    """Whether a date lies within a conference of more than a week, in a pause of it, or before a part of another title: its
    later days need what is due."""
    if due >= max(days):
        return False
    begun = {day.title for day in agenda.days if day.date <= due}
    if any(day.title and day.date > due and day.title not in begun for day in agenda.days) and Text() not in begun:
        return True
    before, after = max(day for day in days if day < due), min(day for day in days if day > due)
    return (max(days) - min(days)).days >= _WEEK or (after - before).days > _PAUSE


def _lateness(due: date, last: date) -> Variant:
    if due <= last:
        return _DURING
    return _LONG_AFTER if (due - last).days > _LONG else _AFTER


def _on_a_day_off(
    due: date, path: Path, facts: dict[str, Fact], agenda: Agenda, calendar: Calendar
) -> Iterator[Finding]:
    country = country_of_host(agenda, calendar)
    host = calendar.people.named(agenda.host) if country else None
    if host is None:
        return
    off = calendar.people.holiday(country, due)
    if off is None and calendar.people.rests(country, due):
        off = Text(en=f"a {weekday(due, 'en')}", es=weekday(due, "es"))
    if off:
        yield RULE.at(path, variant=_OFF, off=off, host=host.name).told(**facts)
