"""F102 unknown-key: a key that the format does not have."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F102",
    name="unknown-key",
    severity=Severity.ERROR,
    title=Text(en="unknown key", es="clave desconocida"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="A misspelt key would be left out of every schedule and calendar without a word.",
        es="Una clave mal escrita faltaría sin aviso en todos los horarios y calendarios.",
    ),
    explanation=Explanation(
        what=Text(
            en="Keys that format 1 does not have at that place: misspelt ones, Spanish ones, and known keys under "
            "the wrong heading. The nearest known key is named where there is one.",
            es="Claves que el formato 1 no tiene en ese lugar: mal escritas, en español, o conocidas pero bajo "
            "otro encabezado. Si hay una clave conocida parecida, se nombra.",
        ),
        why=Text(
            en="What stands under an unknown key is left out of every schedule and every calendar. Without this "
            "error nobody would notice until a delegation asks where its session is.",
            es="Lo que está bajo una clave desconocida falta en todos los horarios y calendarios. Sin este error "
            "nadie lo notaría hasta que una delegación pregunte dónde está su sesión.",
        ),
        example=Text(
            en="Panama and Costa Rica led Session 1 of the plenary of September 2021. Written with one letter too "
            "few, they lead nothing, and `rcm agenda show --for Panama` does not mark the session as Panama's:\n\n"
            '    lead = ["Panama", "Costa Rica"]\n\n'
            "The message asks whether `leads` is meant.",
            es="Panamá y Costa Rica tuvieron a su cargo la sesión 1 de la plenaria de septiembre de 2021. Con una "
            "letra de menos no tienen nada a su cargo, y `rcm agenda show --for Panama` no señala la sesión "
            "como suya:\n\n"
            '    lead = ["Panama", "Costa Rica"]\n\n'
            "El mensaje pregunta si se quiso decir `leads`.",
        ),
        mend=Text(
            en="Write the key that the message names, or move the line under the heading it belongs to: keys of "
            "the meeting stand above the first `[[day]]`, those of an item under its `[[day.item]]`. What is "
            "for people only can be a comment, after a `#`. docs/format.md lists all keys.",
            es="Escriba la clave que nombra el mensaje, o pase la línea al encabezado que le corresponde: las "
            "claves de la reunión van antes del primer `[[day]]`; las de un punto, bajo su `[[day.item]]`. Lo "
            "que es solo para personas puede ir en un comentario, después de `#`. docs/format.md enumera todas "
            "las claves.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each key that the format does not know."""
    return findings_of(RULE, calendar)
