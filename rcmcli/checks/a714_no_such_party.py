"""A714 no-such-party: a host, a supporter or an addressee that neither the directory nor the calendar knows."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="A714",
    name="no-such-party",
    severity=Severity.WARNING,
    title=Text(en="nobody is called so", es="nadie se llama así"),
    says=Text(en="no party is called “{name}”", es="ninguna parte se llama «{name}»"),
    label=Text(en="unknown", es="desconocida"),
    why=Text(
        en="what is asked of nobody reaches nobody: it is in no list of a party",
        es="lo que no se pide a nadie no llega a nadie: no está en la lista de ninguna parte",
    ),
    mend=Text(
        en='write a name of the directory, or tell who it is: parties = {{ "{name}" = "…" }}',
        es='escriba un nombre del directorio, o diga quién es: parties = {{ "{name}" = "…" }}',
    ),
)
_NEAR = Variant(mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each name that is nobody's, where it stands first."""
    told: set[str] = set()
    for path, name in _names(calendar.beside) if calendar.beside else ():
        if name not in told and calendar.people.named(name) is None:
            told.add(name)
            near = calendar.people.near(name)
            yield RULE.at(path, variant=_NEAR if near else None, name=name, near=near[0] if near else "")


def _names(beside: Beside) -> Iterator[tuple[Path, str]]:
    """Every name of a party, in the order of the file."""
    if beside.calendar.host:
        yield ("host",), beside.calendar.host
    for path, _, activity in beside.calendar.each():
        if activity.host:
            yield (*path, "host"), activity.host
        yield from (((*path, "with", n), name) for n, name in enumerate(activity.support))
        yield from (((*path, "for", n), name) for n, name in enumerate(activity.parties))
        yield from (((*path, "audience", n), name) for n, name in enumerate(activity.audience))
    for n, due in enumerate(beside.calendar.deadlines):
        yield from ((("deadline", n, "for", at), name) for at, name in enumerate(due.parties))
        yield from ((("deadline", n, "audience", at), name) for at, name in enumerate(due.audience))
