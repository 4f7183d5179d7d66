"""F101 not-toml: the file is not TOML, or not UTF-8 text."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F101",
    name="not-toml",
    severity=Severity.ERROR,
    title=Text(en="the file cannot be read as an agenda", es="no se puede leer el archivo como orden del día"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="An agenda is a UTF-8 text file in the TOML notation; one slip in it hides all that follows.",
        es="Un orden del día es un archivo de texto UTF-8 en notación TOML; un desliz oculta todo lo que sigue.",
    ),
    explanation=Explanation(
        what=Text(
            en="Files that cannot be read at all: not TOML, not UTF-8 text, larger than 5 MB, or nested deeper "
            "than any agenda.\n\n"
            "Everyday slips are named as what they are, all of them at once: curly quotes from Word, a time or "
            "a name without quotes, a no-break space, a date with the day first, a key with an accent, `:` "
            "instead of `=`, a quote that is opened and not closed.",
            es="Archivos que no se pueden leer: no son TOML ni texto UTF-8, pasan de 5 MB o tienen más corchetes "
            "anidados que ningún orden del día.\n\n"
            "Los deslices de todos los días se nombran por lo que son, todos a la vez: comillas tipográficas de "
            "Word, una hora o un nombre sin comillas, un espacio de no separación, una fecha con el día "
            "delante, una clave con acento, `:` en lugar de `=`, comillas que se abren y no se cierran.",
        ),
        why=Text(
            en="One slip hides all that follows it. As long as it is there, no schedule, no calendar and no other "
            "check can be made from the file.",
            es="Un solo desliz oculta todo lo que sigue. Mientras está ahí, del archivo no sale ningún horario, "
            "ningún calendario ni ninguna otra comprobación.",
        ),
        example=Text(
            en="Text copied from Word or from a web page brings along what those made of it. The agenda of San "
            "Salvador, June 2017, prints the theme “Migrant Women” between curly quotes, and the RCM's own page "
            "of events holds 79 no-break spaces, which look like spaces and are none:\n\n"
            "    theme = “Migrant Women”\n"
            "    time  = 14:00-14:15\n\n"
            "Both lines are reported, the first for the quotes that Word has curled, the second because a time "
            "stands between quotes.",
            es="El texto copiado de Word o de una página web trae consigo lo que estos hicieron de él. El orden "
            "del día de San Salvador, junio de 2017, imprime el lema “Migrant Women” entre comillas "
            "tipográficas, y la página de eventos de la propia CRM contiene 79 espacios de no separación, que "
            "parecen espacios y no lo son:\n\n"
            "    theme = “Migrant Women”\n"
            "    time  = 14:00-14:15\n\n"
            "Se señalan las dos líneas: la primera por las comillas que curvó Word, la segunda porque una hora "
            "va entre comillas.",
        ),
        mend=Text(
            en="Go to the line and column of the message and write what it proposes:\n\n"
            '    theme = "Migrant Women"\n'
            '    time  = "14:00-14:15"\n\n'
            "If the whole file is at fault, save it again as plain text in UTF-8: in Notepad “Save as, "
            "Encoding: UTF-8”, in Word “Plain text, Unicode (UTF-8)”.",
            es="Vaya a la línea y la columna del mensaje y escriba lo que propone:\n\n"
            '    theme = "Migrant Women"\n'
            '    time  = "14:00-14:15"\n\n'
            "Si el problema es el archivo entero, guárdelo otra vez como texto sin formato en UTF-8: en el Bloc "
            "de notas, «Guardar como, Codificación: UTF-8»; en Word, «Texto sin formato, Unicode (UTF-8)».",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find what keeps the file from being read at all."""
    return findings_of(RULE, calendar)
