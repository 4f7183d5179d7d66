"""M901 idle-waiver: a waiver that waives nothing, gives no reason, or names no check."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
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
