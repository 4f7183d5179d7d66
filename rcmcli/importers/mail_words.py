"""Words of messages: greetings, courtesies, signatures, legal notices and answered messages, around an agenda and no part of it."""

import re
from collections.abc import Sequence
from itertools import islice

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.letters import GREETING
from rcmcli.importers.lexicon import is_kind_of_document, labelled
from rcmcli.importers.mail_heads import WROTE
from rcmcli.importers.rows import Row
from rcmcli.model.text import Text
from rcmcli.reading.words import fold
from rcmcli.words import imported

_GREETING_WORDS, _CLOSING_WORDS = 8, 6
_SIGNED = 10  # lines of a signature
_SHORT = 90  # letters of one
_CLOSING = re.compile(
    r"\W*(?:(?:muchos |cordiales )?saludos(?: cordiales)?|(?:un )?(?:cordial |afectuoso )?saludo(?: cordial)?|atentamente|cordialmente|muy atentamente|(?:muchas )?gracias|abrazos?|un abrazo"
    r"|(?:with )?(?:best|kind|warm|kindest|warmest)(?: regards| wishes)?|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|(?:many )?thanks|thank you|cheers"
    r"|(?:bien |tres )?cordialement|amicalement|bien a vous|(?:sinceres |meilleures )?salutations(?: distinguees)?|merci|atenciosamente|cordiais saudacoes|att|(?:com os )?(?:melhores )?cumprimentos"
    r"|obrigad[oa]|abracos?)\b(?: (?:a todas? y todos|a todos|to all|a tous|a todas e todos|in advance|de antemano|d'avance))?\W*"
)
_COURTESY = re.compile(
    r"\W*(?:(?:we |i )?(?:look|am looking|are looking)(?:ing)? forward|looking forward|quedamos? (?:muy )?(?:atent|a (?:su|la) )|quedo (?:atent|a (?:su|la))|a la espera de|no dud[ea]|"
    r"(?:please )?(?:do not|don't) hesitate|n'hesitez pas|(?:je|nous) rest(?:e|ons) a votre|(?:fico|ficamos) (?:a|no) |qualquer duvida|cualquier (?:duda|consulta)|(?:hope to )?see you|nos vemos|les esper|los esper|"
    r"thank(?:s| you) (?:for|in advance|again|all|very)|gracias (?:por|de antemano)|agradec\w+ (?:de antemano|su |sua |a |la )|sin otro particular|(?:dans|en) (?:l'attente|attente) de|au plaisir|merci d'avance|"
    r"por favor,? confirm\w+ (?:su |la )?(?:asistencia|participacion|recepcion))"
)
_SENT_FROM = re.compile(
    r"\W*(?:sent from my|get outlook for|enviado desde (?:mi|el)|envoye de mon|enviado do meu|obtener outlook)\b"
)
_LEGAL = re.compile(
    r"\b(?:intended (?:solely |only )?(?:recipient|for the)|confidential(?:ity)? (?:and|notice|information)|is confidential|es confidencial|(?:mensaje|correo|e-?mail|message|mensagem|courriel).{0,60}(?:confidenci|confidential|privileg)|aviso (?:legal|de confidencialidad)|"
    r"si (?:usted )?(?:no es|ha recibido) |if you (?:are not|have) (?:the intended|received)|si vous (?:n'etes pas|avez recu)|destinataire|se voce (?:nao e|recebeu)|(?:before|antes de) (?:printing|imprimir)|disclaimer)\b"
)


def without_mail_words(rows: Sequence[Row], ledger: Ledger) -> list[Row]:
    """The rows without what a message says around its agenda; each line of that is set aside with the reason."""
    rows = _without_answered(list(rows), ledger)
    if not _is_message(rows):
        return rows
    aside = {at: why for at, row in enumerate(rows) if (text := _text(row)) and (why := _why(text, row))}
    for at in [at for at, row in enumerate(rows) if _is_closing(row)]:
        aside |= dict.fromkeys(range(at, _end_of_signature(rows, at)), imported.SIGNATURE)
    for at, why in aside.items():
        ledger.set_aside(rows[at].body, "ignored", why)
    return [row for at, row in enumerate(rows) if at not in aside]


def _without_answered(rows: list[Row], ledger: Ledger) -> list[Row]:
    """The rows without the message that this one answers, where that one has no agenda of its own."""
    for at in range(len(rows)):
        size = next((n for n in (1, 2) if WROTE.fullmatch(fold(" ".join(map(_text, rows[at : at + n])).strip()))), 0)
        below = rows[at + size :]
        if size and any(map(_holds_items, rows[:at])) and not any(map(_holds_items, below)):
            ledger.set_aside([line for row in rows[at : at + size] for line in row.body], "ignored", imported.MAIL_HEAD)
            ledger.set_aside([line for row in below for line in row.body], "ignored", imported.ANSWERED)
            return rows[:at]
    return rows


def _is_message(rows: Sequence[Row]) -> bool:
    """Whether somebody is greeted in it, or it ends as messages do."""
    return any(_is_greeting(_text(row)) or _is_closing(row) or GREETING.match(fold(_text(row))) for row in rows)


def _why(text: str, row: Row) -> Text | None:
    """Why a line is none of the agenda; none where it may be."""
    plain = fold(text)
    if _holds_items(row) or row.body[0].heading:
        return None
    if _is_greeting(text):
        return imported.GREETING
    if _SENT_FROM.match(plain):
        return imported.SIGNATURE
    if _LEGAL.search(plain) and len(text.split()) >= 6:
        return imported.LEGAL_NOTICE
    is_short = len(text.split()) <= 20 and not any(map(str.isdigit, text)) and "http" not in plain
    return imported.COURTESY if is_short and _COURTESY.match(plain) else None


def _is_greeting(text: str) -> bool:
    words = text.strip(" *_")
    greets = GREETING.match(fold(words)) and len(words.split()) <= _GREETING_WORDS
    parts = [part.strip() for part in words.rstrip(" ,:.!;").split(",")]
    return (
        bool(greets)
        and all(GREETING.match(fold(part)) or len(part.split()) <= 2 for part in parts)
        and (words[-1:] in ",:!.;" or len(words.split()) <= 3)
    )


def _is_closing(row: Row) -> bool:
    text = _text(row)
    return bool(text) and len(text.split()) <= _CLOSING_WORDS and _CLOSING.fullmatch(fold(text)) is not None


def _end_of_signature(rows: Sequence[Row], at: int) -> int:
    """Where the signature ends that begins with a closing: before what is long, or may be of an agenda."""
    end = at + 1
    for row in islice(rows, at + 1, at + 1 + _SIGNED):
        text = _text(row)
        if not text or len(text) > _SHORT or _holds_items(row) or _begins_else(row, text):
            break
        end += 1
    return end


def _begins_else(row: Row, text: str) -> bool:
    plain = fold(text)
    is_list = re.match(r"\W{0,2}[0-9]{1,2}[.)] ", text) or row.body[0].level
    return bool(is_list or is_kind_of_document(plain) or row.body[0].heading or labelled(plain)[0] in ("note", "leads"))


def _holds_items(row: Row) -> bool:
    """Whether a row may be of an agenda: a heading of a day, or hours."""
    if row.kind != "line":
        return True
    return any(
        heading_in(line.text) or ((hours := hours_in(line.text)).spans and hours.where in ("first", "alone"))
        for line in row.body
    )


def _text(row: Row) -> str:
    return row.body[0].text.strip() if row.kind == "line" and len(row.body) == 1 else ""
