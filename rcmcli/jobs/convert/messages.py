"""A message: every time in it as a request, with its line; what cannot be read is said, and the rest is told."""

from collections.abc import Iterator

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.convert.asking import Options, request_of
from rcmcli.jobs.convert.judging import refuse_too_many
from rcmcli.model.conversion import Request
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.reading.messages import Mention, mentions
from rcmcli.words import converting

_SHOWN = 60


def requests_in(message: str, options: Options, console: Console) -> list[Request]:
    """One request for each time of a message; raises `Refusal` where there is none. What was assumed is said."""
    found = list(mentions(message))
    refuse_too_many(len(found))
    requests = list(_read(found, options, console))
    if not requests:
        raise Refusal(converting.NO_TIME_IN_TEXT, converting.NO_TIME_HINT)
    return requests


def _read(found: list[Mention], options: Options, console: Console) -> Iterator[Request]:
    told: set[str] = set()
    options = msgspec.structs.replace(options, is_letter=True)
    place = ""
    for one in found:
        shown = one_line(one.words)[:_SHOWN]
        if one.unread:
            console.tell(converting.TEXT_UNREAD, line=one.line, words=shown, why=one.unread)
            continue
        carried = "" if one.label or options.source or one.words.startswith("<") else one.near or place
        words = " ".join(part for part in (one.day, one.words, carried) if part)
        try:
            asked = request_of(words, options)
        except Refusal as refusal:
            console.tell(converting.TEXT_UNREAD, line=one.line, words=shown, why=refusal.says)
            continue
        place = one.label or one.near or place
        if carried:
            sentence = converting.TEXT_NEAR if one.near else converting.TEXT_PLACE
            console.tell(sentence, line=one.line, words=shown, place=one_line(carried)[:_SHOWN])
        if one.is_earlier and one.day not in told:
            told.add(one.day)
            console.tell(converting.TEXT_DAY, line=one.line, words=shown, day=one_line(one.day)[:_SHOWN])
        if one.bare:
            console.tell(converting.TEXT_HALF, line=one.line, words=shown)
        for note in asked.notes:
            if note.en not in told:
                told.add(note.en)
                console.note(note)
        yield msgspec.structs.replace(asked.request, query=shown, line=one.line)
