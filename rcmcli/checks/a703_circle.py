"""A703 circle: activities hang on one another in a circle, so that none of them can have a date."""

from collections.abc import Iterator

from rcmcli.model.activity_dates import anchor_of, circles
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="A703",
    name="circle",
    severity=Severity.ERROR,
    title=Text(en="activities hang on one another", es="actividades que dependen unas de otras"),
    says=Text(en="{names} hang on one another in a circle", es="{names} dependen unas de otras en círculo"),
    label=Text(en="comes back to itself", es="vuelve a sí misma"),
    why=Text(
        en="each waits for the date of the next, so none will ever have one",
        es="cada una espera la fecha de la siguiente, así que ninguna la tendrá nunca",
    ),
    mend=Text(en="give one of them a period of its own", es="dé a una de ellas un período propio"),
)
_ONE = Variant(
    says=Text(en="“{names}” hangs on itself", es="«{names}» depende de sí misma"),
    mend=Text(
        en="name another activity, or give it a period of its own", es="nombre otra actividad, o dele un período propio"
    ),
)
_FEW = 6


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each circle of periods, and each of parts."""
    beside = calendar.beside
    if beside is None:
        return
    paths: dict[str, Path] = {one.id: path for path, _, one in reversed([*beside.calendar.each()])}
    known = beside.dates.activities
    chains = {
        "when": {name: anchor for name, one in known.items() if (anchor := anchor_of(one.when))},
        "part_of": {name: one.part_of for name, one in known.items() if one.part_of},
    }
    for key, chain in chains.items():
        for circle in circles(chain):
            first = min(circle, key=lambda name: paths[name][1::2])
            at = circle.index(first)
            names = [*circle[at:], *circle[:at]]
            shown = ", ".join(names[:_FEW]) + (", …" if len(names) > _FEW else "")
            about = tuple((*paths[name], key) for name in names[1:_FEW])
            yield RULE.at((*paths[first], key), variant=_ONE if len(names) == 1 else None, about=about, names=shown)
