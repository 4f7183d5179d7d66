"""Values without quotes that are none of TOML: dates in another order, hours, yes and no, names, whole texts."""

import re

from rcmcli.model.refusal import Misread
from rcmcli.reading.dates import dates_meant
from rcmcli.reading.strict import read_time
from rcmcli.store.manuscript import Splice, written
from rcmcli.store.slips.cursor import Cursor
from rcmcli.store.slips.key_words import meant_truth

_BARE = {"top": re.compile(r"[^\n#]*"), "table": re.compile(r"[^,;}\n#]*"), "list": re.compile(r"[^,;\]\n#]*")}
_VALUE = re.compile(r"(?:true|false|[+-]?(?:inf|nan)|[+-]?[0-9][0-9_]*(?:\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2})\Z")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")


def bare_value(hand: Cursor, inside: str) -> None:
    """Words without quotes: a number or a date of TOML, or what should be one, or a text."""
    found = _BARE[inside].match(hand.text, hand.at)
    words = (found[0] if found else "").rstrip()
    words = words.rstrip(",;").rstrip() if inside == "top" else words
    words = words.partition(" //")[0].rstrip()
    span = (hand.at, hand.at + len(words))
    hand.at = span[1]
    if not words:
        hand.note("no value", span[0], span[0] + 1, Splice(span[0], span[0], '""'), certain=False)
    elif not _VALUE.match(words) or _ISO.match(words):
        _bare_words(hand, words, span, inside)


def _bare_words(hand: Cursor, words: str, span: tuple[int, int], inside: str) -> None:
    """What bare words were meant to be."""
    iso, days = _ISO.match(words), dates_meant(words)
    if iso and days:
        return
    if iso:
        hand.note("no such date", *span, Splice(*span, '""'), certain=False, better=last_of_month(words))
    elif days:
        better = " | ".join(map(str, days))
        hand.note("date", *span, Splice(*span, str(days[0])), certain=len(days) == 1, better=better)
    elif _is_time(words):
        hand.note("bare hour", *span, Splice(*span, written(words)))
    elif meant_truth(words) is not None:
        truth = str(meant_truth(words)).lower()
        hand.note("truth", *span, Splice(*span, truth), better=truth)
    elif words[0].isalpha() and words[-1] in '"”»' and not re.search('["“”«»=]', words[:-1]):
        hand.note(
            "quote missing",
            *span,
            Splice(span[0], span[0], '"'),
            Splice(span[1] - 1, span[1], '"'),
            better=f'"{words[:-1]}"',
        )
    else:
        sure = words[0].isalpha() and not re.search(r"[\"“”«»=\\\[\]{}]", words)
        kind = "bare name" if inside == "list" else "bare text"
        hand.note(kind, *span, Splice(*span, written(words)), certain=sure, better=written(words))


def _is_time(words: str) -> bool:
    try:
        return words[0].isdecimal() and read_time(words) is not None
    except Misread:
        return False


def last_of_month(words: str) -> str:
    """The last day of the month of a date that no calendar has, `2026-11-31`; empty for any other words."""
    found = _ISO.match(words)
    if not found or dates_meant(words):
        return ""
    days = (dates_meant(f"{found[1]}-{found[2]}-{day}") for day in (31, 30, 29, 28))
    return next((str(day[0]) for day in days if day), "")
