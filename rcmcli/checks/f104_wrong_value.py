"""F104 wrong-value: a value of the wrong kind, or one that cannot be."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F104",
    name="wrong-value",
    severity=Severity.ERROR,
    title=Text(en="wrong value", es="valor incorrecto"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="The value does not fit its key, so it is not used.",
        es="El valor no corresponde a su clave, así que no se usa.",
    ),
    explanation=Explanation(
        what=Text(
            en="Values that do not fit their key: a word that is not in its list, a number where a text belongs, "
            "an hour that no clock shows, a time in a notation that may mean anything, a zone that does not "
            "exist, a year outside 1970–2100, an `audience` in which nobody stands.",
            es="Valores que no corresponden a su clave: una palabra que no está en la lista, un número donde va un "
            "texto, una hora que ningún reloj marca, una hora en una notación que puede ser cualquier cosa, un "
            "huso que no existe, un año fuera de 1970–2100, un `audience` en el que no hay nadie.",
        ),
        why=Text(
            en="Such a value is not used, and nothing is guessed in its place: a guessed hour would go out to "
            "twenty governments. While the hours of an agenda are uncertain, `rcm agenda show` and `rcm export` "
            "refuse it.",
            es="Un valor así no se usa, y nada se adivina en su lugar: una hora adivinada llegaría a veinte "
            "gobiernos. Mientras las horas de un orden del día son inciertas, `rcm agenda show` y `rcm export` "
            "lo rechazan.",
        ),
        example=Text(
            en="Papers write times in many ways, and most are read: the agenda of Puebla, July 2021, prints “19: "
            "00” and “16: 00 – 19:00”, which are fine. These are not:\n\n"
            '    time     = "9-10"\n'
            '    timezone = "Central time"\n\n'
            "“9-10” may be hours, dates or points of the agenda. “Central time” is no name of the tz database, "
            "and several clocks go by it.",
            es="Los documentos escriben las horas de muchas maneras, y casi todas se leen: el orden del día de "
            "Puebla, julio de 2021, imprime «19: 00» y «16: 00 – 19:00», y así valen. Estas no:\n\n"
            '    time     = "9-10"\n'
            '    timezone = "Hora central"\n\n'
            "«9-10» puede ser una hora, una fecha o puntos del orden del día. «Hora central» no es un nombre de "
            "la base de datos tz, y así se llaman varios relojes.",
        ),
        mend=Text(
            en="Write the value as the message shows it:\n\n"
            '    time     = "09:00-10:00"\n'
            '    timezone = "America/Costa_Rica"\n\n'
            "`rcm places NAME` gives the zone of a city or a country. What a printed document says of other "
            "places belongs under `[printed]`.",
            es="Escriba el valor como lo muestra el mensaje:\n\n"
            '    time     = "09:00-10:00"\n'
            '    timezone = "America/Costa_Rica"\n\n'
            "`rcm places NOMBRE` da el huso de una ciudad o de un país. Lo que un documento impreso dice de "
            "otros lugares va bajo `[printed]`.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each value that does not fit its key."""
    return findings_of(RULE, calendar)
