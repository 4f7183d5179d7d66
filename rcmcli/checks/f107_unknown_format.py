"""F107 unknown-format: a format version that this rcm does not read."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F107",
    name="unknown-format",
    severity=Severity.ERROR,
    title=Text(en="unknown format version", es="versión de formato desconocida"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Reading a format it does not know, rcm would have to guess.",
        es="Si leyera un formato que no conoce, rcm tendría que adivinar.",
    ),
    explanation=Explanation(
        what=Text(
            en="A `format` other than 1, the only version of the agenda file that there is so far.",
            es="Un `format` distinto de 1, la única versión del archivo que hay hasta ahora.",
        ),
        why=Text(
            en="A later format may give a key another meaning. Reading it as format 1 would be guessing, and hours "
            "are never guessed; so nothing else of the file is checked.",
            es="Un formato posterior puede dar otro sentido a una clave. Leerlo como formato 1 sería adivinar, y "
            "las horas no se adivinan; por eso no se comprueba nada más del archivo.",
        ),
        example=Text(
            en="The number counts versions of the format, not of the agenda. Whoever sends out a second version of "
            "the agenda does not raise it:\n\n"
            "    format  = 2            # wrong: this is not the second format\n"
            "    revised = 2021-07-20   # right: when the agenda last changed",
            es="El número cuenta versiones del formato, no del orden del día. Quien envía una segunda versión del "
            "orden del día no lo aumenta:\n\n"
            "    format  = 2            # mal: este no es el segundo formato\n"
            "    revised = 2021-07-20   # bien: el último cambio del orden del día",
        ),
        mend=Text(
            en="Write `format = 1`. If the file really comes from a newer `rcm`, install that one: `pip install "
            "--upgrade rcmcli`.",
            es="Escriba `format = 1`. Si el archivo viene de verdad de un `rcm` más reciente, instale ese: `pip "
            "install --upgrade rcmcli`.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find a format version other than the one known."""
    return findings_of(RULE, calendar)
