"""A703 circle: activities hang on one another in a circle, so that none of them can have a date."""

from collections.abc import Iterator

from rcmcli.model.activity_dates import anchor_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.circles import circles
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
    known, due = beside.dates.activities, beside.dates.deadlines
    paths = _paths(beside)
    hung = {name: anchor_of(one.by) for name, one in due.items()}
    hung |= {name: anchor_of(one.when) for name, one in known.items()}
    chains = {
        "when": {name: (anchor,) for name, anchor in hung.items() if anchor},
        "part_of": {name: (one.part_of,) for name, one in known.items() if one.part_of},
    }
    for kind, chain in chains.items():
        for circle in circles(chain):
            first = min(circle, key=lambda name: (name not in known, paths[name][1::2]))
            at = circle.index(first)
            names = [*circle[at:], *circle[:at]]
            shown = ", ".join(names[:_FEW]) + (", …" if len(names) > _FEW else "")
            keys = {name: "by" if name not in known else kind for name in names}
            about = tuple((*paths[name], keys[name]) for name in names[1:_FEW])
            yield RULE.at(
                (*paths[first], keys[first]), variant=_ONE if len(names) == 1 else None, about=about, names=shown
            )


def _paths(beside: Beside) -> dict[str, Path]:
    """Where each activity and each deadline stands, by its id; of two with one id the first."""
    due: dict[str, Path] = {one.id: ("deadline", n) for n, one in reversed([*enumerate(beside.calendar.deadlines)])}
    return {**due, **{one.id: path for path, _, one in reversed([*beside.calendar.each()])}}
