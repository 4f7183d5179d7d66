"""Z307 ambiguous-place: a label of the printed table, or a place of `zones`, that cannot be read as one place."""

from collections.abc import Iterator
from datetime import date

from rcmcli.checks.printed_rows import Row, Truth
from rcmcli.checks.printed_table import rows
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.place import Match
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.reading.printed import written_like

RULE = Rule(
    code="Z307",
    name="ambiguous-place",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="not a place for certain", es="no es con certeza un lugar"),
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
_DOUBT = Variant(
    says=Text(
        en="“{label}” may be read as {place}, but with doubt ({doubt}), so its time was not judged",
        es="«{label}» se puede leer como {place}, pero con duda ({doubt}), así que su hora no se juzgó",
    ),
    label=Text(en="is {place} meant?", es="¿se refiere a {place}?"),
    why=Text(
        en="a label is judged as a place only when all of it is understood; this one may be no place at all",
        es="una etiqueta se juzga como lugar solo si se entiende entera; esta quizá no sea ningún lugar",
    ),
    mend=Text(
        en="if {place} is meant, print just that, with its country; if it is no place, take it out of the table",
        es="si se refiere a {place}, imprima solo eso, con su país; si no es un lugar, quítela de la tabla",
    ),
    note=Text(
        en="at that moment the clocks there show {truth} ({offset})",
        es="en ese momento los relojes de allí marcan las {truth} ({offset})",
    ),
)
_DOUBTFUL_SEAT = Variant(
    says=Text(
        en="“{label}” may be read as {place}, but with doubt ({doubt})",
        es="«{label}» se puede leer como {place}, pero con duda ({doubt})",
    ),
    label=_DOUBT.label,
    why=Text(
        en="the times of a delegation are those of the place where it sits",
        es="las horas de una delegación son las del lugar donde tiene su sede",
    ),
    mend=Text(
        en="if {place} is meant, write it with its country, or as a zone such as America/Bogota",
        es="si se refiere a {place}, escríbalo con su país, o como huso, por ejemplo America/Bogota",
    ),
)
_READ = Variant(
    severity=Severity.INFO,
    says=Text(
        en="“{label}” under {printed} is read as the clock of {place}, as the places beside it show; it mostly means {usual}",
        es="«{label}» a las {printed} se lee como la hora de {place}, como muestran los lugares de al lado; suele ser {usual}",
    ),
    label=Text(en="read as {place}", es="leído como {place}"),
    why=Text(
        en="several clocks go by these letters; by that of {place} the hour is right, by that of {usual} it is not",
        es="varios relojes llevan estas letras; según el de {place} la hora es correcta, según el de {usual} no",
    ),
    mend=Text(en="write {place} instead of “{label}”", es="escriba {place} en vez de «{label}»"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label of the printed table, and each place of `zones`, that could not be read."""
    day = agenda.days[0].date if agenda.days else date(2000, 1, 1)
    for party, place in agenda.zones.items():
        if not calendar.places(place, day):
            doubts = calendar.doubts(place, day)
            path = ("zones", party)
            yield _doubt(_DOUBTFUL_SEAT, path, place, doubts[0], calendar) if doubts else _unread(path, place, calendar)
    for row in rows(agenda, calendar):
        if not row.matches:
            yield _of_row(row, calendar)
        elif row.usual:
            found = RULE.at(row.path, variant=_READ, label=row.label, printed=row.printed)
            yield found.told(place=row.places[0].name, usual=row.usual.name)


def _of_row(row: Row, calendar: Calendar) -> Finding:
    day, instant = next(iter(row.instants.items()))
    for match in calendar.doubts(row.name, day):
        there = clock.seen_from(instant, match.place.zone)
        found = _doubt(_DOUBT, row.path, row.label, match, calendar)
        return found.told(
            truth=written_like(Truth(day, instant, there).time, ""), offset=clock.offset_label(there.offset)
        )
    return _unread(row.path, row.label, calendar)


def _doubt(variant: Variant, path: Path, label: str, match: Match, calendar: Calendar) -> Finding:
    """A label that may be read, but may not be meant so."""
    return RULE.at(path, variant=variant, label=label, place=calendar.titled(match.place), doubt=match.doubt or "")


def _unread(path: Path, label: str, calendar: Calendar) -> Finding:
    hint = calendar.place_hint(label)
    return RULE.at(path, variant=Variant(mend=_HINT) if hint else None, label=label, hint=hint)
