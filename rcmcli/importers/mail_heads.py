"""Heads of messages: who wrote to whom and when, above an agenda that was pasted from a mail; its subject may be the title."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.rows import Row
from rcmcli.reading.words import fold
from rcmcli.words import imported

_FROM = "de|from|expediteur|remitente|remetente"
_SUBJECT = "asunto|subject|objet|assunto"
_OTHERS = (
    "enviado(?: el)?|enviada(?: em)?|sent|envoye(?: le)?|fecha|date|data|para|to|a|destinatarios?|cc|cco|bcc|cci|reply-to|responder a|"
    "importancia|importance|adjuntos?|datos adjuntos|attachments?|pieces jointes|anexos?|categorias?"
)
_KEY = re.compile(rf"[*_ ]*(?:(?P<from>{_FROM})|(?P<subject>{_SUBJECT})|{_OTHERS})[*_ ]*:[*_ ]*")
_AGAIN = re.compile(r"(?:(?:re|rv|fw|fwd|res|enc|tr)(?:\[[0-9]\])? ?: ?)+")
WROTE = re.compile(r"(?:el|on|le|em|a) [^\n]{6,120}(?:escribio|wrote|a ecrit|escreveu) ?: ?")
_NEAR = 4  # lines from the top within which a subject stands alone
_FEWEST = 3  # lines that make a head


def without_mail_heads(rows: Sequence[Row], ledger: Ledger) -> list[Row]:
    """The rows without the heads of messages, which are set aside; the first subject stays, as a heading."""
    found: list[Row] = []
    at, is_named = 0, False
    while at < len(rows):
        size = _head_at(rows, at)
        for row in rows[at : at + size]:
            subject = None if is_named else _subject(row)
            if subject:
                found.append(subject)
                is_named = True
            else:
                ledger.set_aside(row.body, "ignored", imported.MAIL_HEAD)
        at += size
        alone = _subject(rows[at]) if not (size or is_named) and at < _NEAR and _is_plain(rows[at]) else None
        if alone:
            found.append(alone)
            is_named = True
            at += 1
        elif not size and _is_plain(rows[at]) and WROTE.fullmatch(fold(rows[at].body[0].text.strip())):
            ledger.set_aside(rows[at].body, "ignored", imported.MAIL_HEAD)
            at += 1
        elif not size:
            found.append(rows[at])
            at += 1
    return found


def _head_at(rows: Sequence[Row], at: int) -> int:
    """How many lines from here on are the head of a message."""
    keys = []
    for row in rows[at:]:
        key = _KEY.match(fold(row.body[0].text)) if _is_plain(row) else None
        if key is None:
            break
        keys.append(key)
    whole = len(keys) >= _FEWEST and any(key["from"] for key in keys) and any(key["subject"] for key in keys)
    return len(keys) if whole else 0


def _subject(row: Row) -> Row | None:
    line = row.body[0]
    key = _KEY.match(fold(line.text))
    if not key or not key["subject"]:
        return None
    words = line.text[key.end() :].strip(" *_")
    again = _AGAIN.match(fold(words))
    words = words[again.end() :] if again else words
    return Row(body=(msgspec.structs.replace(line, text=words, heading=1),)) if words else None


def _is_plain(row: Row) -> bool:
    return row.kind == "line" and len(row.body) == 1
