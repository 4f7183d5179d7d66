"""Z307 ambiguous-place: a label of the printed table, or a place of `zones`, that cannot be read as one place."""

from collections.abc import Iterator
from datetime import date

from rcmcli.checks.printed_table import rows
from rcmcli.model.agenda import Agenda, Path
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="Z307",
    name="ambiguous-place",
    severity=Severity.WARNING,
    title=Text(en="no one place has this name", es="ningún lugar, o más de uno, se llama así"),
    says=Text(
        en="“{label}” is not a place that can be told for certain, so its time was not checked",
        es="«{label}» no es un lugar que se reconozca con certeza, así que su hora no se comprobó",
    ),
    label=Text(en="which place is this?", es="¿qué lugar es este?"),
    why=Text(
        en="a label that names no known place, or several with different clocks, may hide a wrong hour",
        es="una etiqueta que no nombra un lugar conocido, o nombra varios con relojes distintos, puede ocultar una hora errónea",
    ),
    mend=Text(
        en='add the country: "{label}, Costa Rica"; `rcm agenda show --tz "{label}"` lists the candidates',
        es='agregue el país: "{label}, Costa Rica"; `rcm agenda show --tz "{label}"` muestra los candidatos',
    ),
)

_HINT = Text(en="{hint}", es="{hint}")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label of the printed table, and each place of `zones`, that could not be read."""
    day = agenda.days[0].date if agenda.days else date(2000, 1, 1)
    for party, place in agenda.zones.items():
        if not calendar.places(place, day):
            yield _finding(("zones", party), place, calendar)
    for row in rows(agenda, calendar):
        if not row.matches:
            yield _finding(row.path, row.label, calendar)


def _finding(path: Path, label: str, calendar: Calendar) -> Finding:
    hint = calendar.place_hint(label)
    return RULE.at(path, variant=Variant(mend=_HINT) if hint else None, label=label, hint=hint)
