"""F103 missing-key: a key that must be there is not."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F103",
    name="missing-key",
    severity=Severity.ERROR,
    title=Text(en="something is missing", es="falta algo"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Without it the agenda cannot be read, or its calendar entries cannot be recognised again.",
        es="Sin ella no se puede leer el orden del día, o no se reconocerían sus entradas de calendario.",
    ),
    explanation=Explanation(
        what=Text(
            en="Keys that must be there: `format`, `title` and `timezone` of the meeting, the `date` of a day, the "
            "`title` of an item or topic, the `name` of a speaker; also those that are there and empty. Items without an `id` "
            "are only a warning, and in a draft a note, because they can still be shown; it is said once for all of them.",
            es="Claves que deben estar: `format`, `title` y `timezone` de la reunión, la `date` de un día, el "
            "`title` de un punto o un tema, el `name` de quien interviene; también las que están y van vacías. Los puntos sin "
            "`id` son solo un aviso, y en un borrador una nota, porque todavía se pueden mostrar; se dice una vez por todos.",
        ),
        why=Text(
            en="Without a zone and a date no time means an instant, so no local time can be told. Without an id of "
            "its own, an item that is renamed or moved appears in calendars as a new entry beside the old one.",
            es="Sin huso y sin fecha una hora no designa ningún instante, así que no se puede dar ninguna hora "
            "local. Sin un id propio, un punto al que se cambia el nombre o la hora aparece en los calendarios "
            "como otra entrada junto a la anterior.",
        ),
        example=Text(
            en="The agenda of San Salvador, June 2017, prints its hours without saying of which clock. Whoever "
            "writes the file has to say it:\n\n"
            '    timezone = "America/El_Salvador"\n\n'
            "Without that line the message says that the key `timezone` is missing, and shows how to write it.",
            es="El orden del día de San Salvador, junio de 2017, imprime las horas sin decir de qué reloj son. "
            "Quien escribe el archivo tiene que decirlo:\n\n"
            '    timezone = "America/El_Salvador"\n\n'
            "Sin esa línea, el mensaje dice que falta la clave `timezone` y muestra cómo se escribe.",
        ),
        mend=Text(
            en="Add the key. For an `id`, write the one that the message proposes and never change it again, "
            "whatever happens to the title or the time of the item.",
            es="Agregue la clave. Si es un `id`, escriba el que propone el mensaje y no lo cambie nunca más, pase "
            "lo que pase con el título o la hora del punto.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each key that must be there and is not."""
    return findings_of(RULE, calendar)
