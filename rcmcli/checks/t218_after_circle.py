"""T218 after-circle: items each of which is to come after the next, so that none can be the first."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.circles import circles
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="T218",
    name="after-circle",
    severity=Severity.ERROR,
    title=Text(en="items wait for each other", es="puntos que se esperan unos a otros"),
    says=Text(
        en="these are each to come after the next: {ids}", es="cada uno de estos debe ir después del siguiente: {ids}"
    ),
    label=Text(en="“{title}” waits in a circle", es="«{title}» espera en círculo"),
    why=Text(
        en="none of them can be the first, so no timetable has them",
        es="ninguno puede ser el primero, así que no caben en ningún horario",
    ),
    mend=Text(en="take one id out of after", es="quite un id de after"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each circle of items that are to come after each other."""
    if not agenda.unplaced and not any(item.after for item in agenda.placed):
        return
    items = {item.id: (path, item) for path, item, _ in agenda.each()}
    for circle in circles({name: item.after for name, (_, item) in items.items()}):
        path, item = items[circle[0]]
        about = tuple(items[name][0] for name in circle[1:])
        yield RULE.at((*path, "after"), about=about, title=item.title, ids=", ".join((*circle, circle[0])))
