"""Other dates: lines that speak of another meeting, of a deadline or of the paper itself, and not of a day of the agenda."""

import re

from rcmcli.reading.words import fold

_ELSE = re.compile(
    r"^\W*as (?:on|of|at) |^\W*(?:next|proxim[ao]|prochaine?|siguiente)(?: (?:meeting|reunion|reuniao))?\W*:|\b(?:next|following|previous|last|future) (?:\w+ ){0,2}(?:meeting|session|conference|workshop)"
    r"|\b(?:proxim[ao]|siguiente|anterior|ultim[ao]) (?:\w+ )?(?:reunion|sesion|conferencia|taller|encuentro|cita)"
    r"|\bprochaine? (?:\w+ )?(?:reunion|seance|session|conference|rencontre)|\bproxim[ao] (?:\w+ )?(?:reuniao|sessao|encontro)"
    r"|\b(?:deadline|due (?:by|on)|no later than|rsvp|register (?:by|before)|registration (?:closes|ends|until|deadline)|apply by)\b"
    r"|\b(?:fecha (?:limite|tope)|plazo|a mas tardar|antes del?|hasta el|confirmar (?:su )?(?:asistencia|participacion))\b"
    r"|\b(?:date limite|au plus tard|avant le|jusqu'au)\b|\b(?:prazo|data limite|ate o dia|o mais tardar)\b|\bate (?:dia )?[0-9]"
    r"|\b(?:required|confirm|reply|respond|rsvp) by\b|^\W*(?:inscri|registration|cadastr)\w* (?:\w+ ){0,2}(?:ate|hasta|until|by|avant|jusqu)\b"
    r"|\b(?:version|publie|postado|updated|actualizad[oa]|mise? a jour|atualizad[oa]|last (?:modified|change)|printed on|published|publicad[oa]|posted|enviado|sent|copyright)\b"
)


_RECORD = re.compile(
    r"\b(?:actas?|atas?|minutes?|proces-verbal|proces-verbaux|compte[- ]rendu|minuta|relatorio|report|informe|rapport)\b[^.;]{0,40}\b(?:del?|da|do|of|du|held)\b"
)


def is_of_record(text: str) -> bool:
    """Whether a line speaks of the record of another meeting, whose date it may name."""
    return bool(_RECORD.search(fold(text)))


def is_of_something_else(text: str) -> bool:
    """Whether a line with a date or an hour speaks of another meeting, of a deadline or of the paper itself."""
    return bool(_ELSE.search(fold(text)))
