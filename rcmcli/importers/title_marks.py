"""Marks of a title: what stands at its end in brackets, its number, whom it is for, whether it is optional or cancelled."""

import re

import msgspec

from rcmcli.reading.words import fold

_OPTIONAL = re.compile(
    r"(?<!\s)\s*+[(\[](?:optional|opcional|facultatif|facultativo|facultative|facultativa)[)\]]\s*+$"
)
_CANCELLED = re.compile(r"(?<!\s)\s*+[(\[](?:cancelled|canceled|cancelad[oa]|suspendid[oa]|annulee?)[)\]]\s*+$")
# Before a title: “CANCELLED: Visit”, «CANCELADO – Taller», not “Cancelled flights: …”.
_CANCELLED_BEFORE = re.compile(r"(?:cancelled|canceled|cancelad[oa]|suspendid[oa]|annulee?)\s?[:–—-]\s*(?=\S)")
_CLOSED = re.compile(
    r"members? (?:countries |states )?only|member countries only|only (?:for|open to) (?:rcm |the )?members?|(?:solo|solamente|unicamente|exclusiv\w+) (?:para |de )?(?:los )?"
    r"(?:paises )?miembros|closed (?:session|meeting)|sesion (?:cerrada|privada)|reunion cerrada|a puerta cerrada|seance (?:privee|a huis clos)|huis clos|reserve\w* aux (?:pays )?membres|"
    r"somente (?:para )?(?:os )?(?:paises )?membros|sessao fechada"
)
_ACCREDITED = re.compile(
    r"(?:only (?:for|open to)|solo para|exclusivamente para|unicamente para) (?:the |los |las )?(?:accredited|acreditad)\w*(?: \w+){0,2}|accredited participants only"
)
_OPENS = re.compile(
    r"(?:from (?:this moment|now) on|a partir de este momento|desde este momento|a partir de ce moment|a partir deste momento).*(?:observ|join|public|socie|incorpor|rejoi|rnco|rroc)"
    r"|observ\w+ (?:organi[sz]ations? )?(?:join|se incorporan|rejoignent)"
)
_CLOSED_SESSION = re.compile(
    r"(?:sesion|reunion|sessao|reuniao)(?: [^\W\d_]+)? (?:cerrada|privada|fechada|reservada|a puerta cerrada)|(?:closed|private|restricted) (?:session|meeting|plenary)|"
    r"a puerta cerrada|behind closed doors|huis clos|heads of delegation only|solo jefes de delegacion|(?:only for|solo para) (?:heads of delegation|jefes de delegacion)"
)
_TAIL = re.compile(r"(?<!\s)\s*+[(\[](?P<words>[^()\[\]]{4,160}+)[)\]]\s*+$")
_MINUTES = re.compile(
    r"(?<![\s(\[,:–—-])[\s(\[,:–—-]++(?:(?P<hours>[0-9]{1,2})\s?h(?:s|rs?|oras?|ours?|eures?)?\.?\s?(?:(?:e|y|et|and)\s)?)?"
    r"(?P<minutes>[0-9]{1,3})\s{0,2}(?:'|’|′|min(?:utes?|utos?)?\.?)(?:\s(?:c/u|each|cada un[oa]))?\s?[)\]]?[;.]?\s*+$"
)
_OF_RANGE = re.compile(r"[0-9] ?[–—-] ?$")  # “5-10 minutes” is no length
_HOURS = re.compile(
    r"(?<!\s)\s*+[(\[]\s?(?P<hours>[0-9]{1,2})\s?(?:h|hs|hrs?|horas?|hours?|heures?)\.?\s?[)\]][;.]?\s*+$"
)


class Marked(msgspec.Struct, frozen=True):
    """A title and what its marks say of the item."""

    title: str
    optional: bool = False
    is_cancelled: bool = False
    audience: tuple[str, ...] = ()


def marked(title: str) -> Marked:
    """A title without the marks at its end that say something of the item; that it is cancelled may stand before it."""
    optional = cancelled = False
    audience: tuple[str, ...] = ()
    if found := _CANCELLED_BEFORE.match(fold(title)):
        cancelled, title = True, title[found.end() :]
    for _ in range(3):
        plain = fold(title)
        if found := _OPTIONAL.search(plain):
            optional = True
        elif found := _CANCELLED.search(plain):
            cancelled = True
        elif (found := _TAIL.search(plain)) and (for_whom := audience_in(found["words"])):
            audience = for_whom
        else:
            break
        title = title[: found.start()].rstrip()
    audience = audience or (("members",) if _CLOSED_SESSION.search(fold(title)) else ())
    return Marked(title, optional, cancelled, audience)


def audience_in(words: str) -> tuple[str, ...]:
    """Whom some words say that something is only for; nothing where they do not."""
    plain = fold(words)
    if _ACCREDITED.search(plain):
        return ("accredited",)
    return ("members",) if _CLOSED.search(plain) else ()


def opens_again(words: str) -> bool:
    """Whether a sentence ends a restriction: from then on observers join."""
    return bool(_OPENS.search(fold(words)))


def minutes_at_end(title: str) -> tuple[str, int | None]:
    """A title without the length printed at its end, and that length in minutes."""
    found = _MINUTES.search(title) or _HOURS.search(title)
    if not found or not title[: found.start()].strip():
        return title, None
    if _OF_RANGE.search(title, 0, found.end() - len(found[0].lstrip(" –—-"))):
        return title, None
    if title[: found.start()].count("(") > title[: found.start()].count(")"):
        return title, None
    told = found.groupdict()
    minutes = int(told["hours"] or 0) * 60 + int(told.get("minutes") or 0)
    return (title[: found.start()].rstrip(" –—-,:"), minutes) if 1 <= minutes <= 1440 else (title, None)
