"""M901 idle-waiver: a waiver that waives nothing, gives no reason, or names no check."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="M901",
    name="idle-waiver",
    severity=Severity.WARNING,
    title=Text(en="a waiver that waives nothing", es="una exención que no exime nada"),
    says=Text(
        en="nothing here is found by {names}; the waiver is out of date",
        es="{names} no encuentra nada aquí; la exención ya no hace falta",
    ),
    label=Text(en="waives nothing", es="no exime nada"),
    why=Text(
        en="a forgotten waiver hides the next mistake of its kind",
        es="una exención olvidada oculta el próximo error de su clase",
    ),
    mend=Text(en="delete this comment", es="borre este comentario"),
    explanation=Explanation(
        what=Text(
            en="Comments such as `# rcm: ignore[T203] parallel groups by design` that let nothing pass: the mistake is "
            "gone, the comment stands on another line than the fact, its code is misspelt, or its reason is missing.",
            es="Comentarios como `# rcm: ignore[T203] grupos paralelos a propósito` que no eximen nada: el error ya no "
            "está, el comentario no está en la línea del hecho, su código está mal escrito o falta el motivo.",
        ),
        why=Text(
            en="A waiver is a decision that somebody answers for. One that nobody needs any more would silently cover "
            "the next mistake of its kind.",
            es="Una exención es una decisión de la que alguien responde. Una que ya nadie necesita taparía en silencio "
            "el próximo error de su clase.",
        ),
        example=Text(
            en='In the agenda of Puebla, July 2021, "16:30-16:30" is waived until the organizers answer:\n\n'
            '    time = "16:30-16:30"  # rcm: ignore[T202] as printed, asked on 12 July\n\n'
            "Once the time is corrected, the comment is of no use and is reported.",
            es='En el orden del día de Puebla, julio de 2021, "16:30-16:30" se exime hasta que respondan los '
            'organizadores:\n\n    time = "16:30-16:30"  # rcm: ignore[T202] como está impreso, consultado el 12 de julio\n\n'
            "Corregida la hora, el comentario sobra y se señala.",
        ),
        mend=Text(
            en="Delete the comment, or move it to the line of the fact, of its item's header (`[[day.item]]`), or above "
            "the first key of the file; write the code in brackets and a reason after it.",
            es="Borre el comentario, o páselo a la línea del hecho, a la del encabezado de su punto (`[[day.item]]`) o "
            "encima de la primera clave del archivo; escriba el código entre corchetes y después un motivo.",
        ),
    ),
)
_NO_REASON = Variant(
    says=Text(
        en="this waiver gives no reason, so it waives nothing",
        es="esta exención no da un motivo, así que no exime nada",
    ),
    label=Text(en="gives no reason", es="no da un motivo"),
    why=Text(
        en="a waiver is a decision; the next reader needs to know why",
        es="eximir es decidir; quien lo lea después necesita saber por qué",
    ),
    mend=Text(en="write the reason after the brackets", es="escriba el motivo después de los corchetes"),
)
_UNKNOWN = Variant(
    says=Text(
        en="this waiver names a check that does not exist: {names}",
        es="esta exención nombra una comprobación que no existe: {names}",
    ),
    label=Text(en="no such check", es="no existe esa comprobación"),
    why=Text(en="a misspelt code waives nothing", es="un código mal escrito no exime nada"),
    mend=Text(
        en="write the code that stands in brackets in the message",
        es="escriba el código que figura entre corchetes en el mensaje",
    ),
)
_NAMELESS = Variant(
    says=Text(en="this waiver names no check", es="esta exención no nombra ninguna comprobación"),
    label=Text(en="names no check", es="no nombra ninguna comprobación"),
    why=Text(
        en="a waiver for everything would hide what nobody has seen yet",
        es="una exención de todo ocultaría lo que nadie ha visto aún",
    ),
    mend=Text(en="write # rcm: ignore[T203] and a reason", es="escriba # rcm: ignore[T203] y un motivo"),
)
_VARIANTS = {"no reason": _NO_REASON, "unknown": _UNKNOWN, "nameless": _NAMELESS}


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each waiver that is of no use; the desk says which, once all other checks have run."""
    for waiver in calendar.idle:
        yield RULE.at(span=waiver.span, variant=_VARIANTS.get(waiver.trouble), names=", ".join(waiver.names))
