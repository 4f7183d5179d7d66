"""F106 hidden-character: a character that nobody sees."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F106",
    name="hidden-character",
    severity=Severity.WARNING,
    title=Text(en="hidden character", es="carácter invisible"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Control and direction marks change what is shown without being seen.",
        es="Los caracteres de control y de dirección cambian lo que se muestra sin que se vean.",
    ),
    explanation=Explanation(
        what=Text(
            en="Characters that nobody sees: control characters, marks that turn the direction of writing, "
            "zero-width spaces, soft hyphens; also those that a `\\u…` in the file spells out. At most 100 of a "
            "file are listed. No-break spaces inside a text are harmless and not reported.",
            es="Caracteres que nadie ve: de control, marcas que invierten el sentido de la escritura, espacios de "
            "ancho cero, guiones opcionales; también los que el archivo escribe con `\\u…`. Se enumeran 100 por "
            "archivo como máximo. Los espacios de no separación dentro de un texto son inofensivos y no se "
            "señalan.",
        ),
        why=Text(
            en="They change what is shown, searched and compared, and nobody can see why. `rcm` takes them out of "
            "all it prints, but other programs that read the file will not.",
            es="Cambian lo que se muestra, se busca y se compara, y nadie puede ver por qué. `rcm` los quita de "
            "todo lo que imprime, pero otros programas que lean el archivo no lo harán.",
        ),
        example=Text(
            en="After the mark U+202E, programs that obey it write from right to left: a title that ends in 14:30 "
            "is read as 03:41 by the delegation that opens it. Here it is spelled out, in a file it cannot be "
            "seen at all:\n\n"
            '    title = "Dialogue with observers, \\u202E14:30"\n\n'
            "A copy from a web page or a chat is where such marks come from.",
            es="Después de la marca U+202E, los programas que la obedecen escriben de derecha a izquierda: un "
            "título que termina en 14:30 se lee 03:41 en la delegación que lo abre. Aquí se la ve escrita; en "
            "un archivo no se ve nada:\n\n"
            '    title = "Diálogo con los observadores, \\u202E14:30"\n\n'
            "Tales marcas vienen de copiar de una página web o de un chat.",
        ),
        mend=Text(
            en="Delete the character: go to the column of the message and press the delete key once, or type the "
            "few words around it anew.",
            es="Borre el carácter: vaya a la columna del mensaje y pulse una vez la tecla de suprimir, o escriba "
            "de nuevo las palabras de alrededor.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find control, direction and zero-width characters."""
    return findings_of(RULE, calendar)
