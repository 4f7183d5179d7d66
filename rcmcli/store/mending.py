"""What can be mended for certain: a time in a notation of another paper, and lines that Word or haste made no TOML."""

import re

from rcmcli.model.change import Write
from rcmcli.model.clock import DAY
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.text import fold_name
from rcmcli.model.walltime import ItemTime

# What may stand beside an hour and take nothing away from it.
_IDLE = frozenset({"", "en adelante", "onward", "onwards", "em diante"})
_LONGEST = 60
_EARLY = 8 * 60  # before eight, an hour without a mark may be one of the evening
_MARKED = re.compile(r"(?<![0-9])0[0-9] ?[:.h]|[0-9]{4}|[ap]\.? ?m\b|morning|mañana|manhã|matin", re.IGNORECASE)
_TWELVE_AM = re.compile(r"(?<![0-9])12(?:[:.h]?[0-9]{2})? ?a\.? ?m", re.IGNORECASE)  # noon, for some


def mended_time(path: Path, words: str) -> tuple[Write, ...]:
    """The canonical notation of a time that can be read in one way only; nothing where it could mean another."""
    time = _read(words)
    return (Write(path, str(time)),) if time else ()


def _read(words: str) -> ItemTime | None:
    """A time or a range that the reader of printed times reads without guessing, every number of it used."""
    from rcmcli.notation import read

    plain = words.strip()
    if len(plain) > _LONGEST or not plain or not (plain[0].isalnum() and (plain[-1].isalnum() or plain[-1] in ".)")):
        return None
    printed = read(plain)
    if len(printed.spans) != 1 or printed.guessed or printed.literal or printed.label or printed.part:
        return None
    span = printed.spans[0]
    numbers = re.findall("[0-9]+", plain)
    most = 2 * (1 + (span.end is not None)) + (span.day_shift is not None)
    if fold_name(printed.rest) not in _IDLE or len(numbers) > most or max(map(len, numbers)) > 4:
        return None
    if _TWELVE_AM.search(plain) or (span.start < _EARLY and not _MARKED.search(plain)):
        return None
    return _time(span.start, span.end, span.day_shift or 0)


def _time(start: int, end: int | None, days: int) -> ItemTime | None:
    """The time, unless it ends before it starts or takes more than half a day: then an hour may be another."""
    if end is None:
        time = ItemTime(start + days * DAY)
    elif 0 < end + days * DAY - start <= DAY // 2:
        time = ItemTime(start, end + days * DAY)
    else:
        return None
    try:
        return time if ItemTime.parse(str(time)) == time else None
    except Misread:
        return None
