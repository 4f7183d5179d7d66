"""The keys of a printed table: a clock in any notation that people print, perhaps with an end and the day it is.

`11:00`, `9:00 am`, `12:00 m.`, `16hs`, `noon`, `8 de la noche`, `10:00-11:30`, `01:00 +1`, `Friday 01:00`,
`8th March - 11:15pm`.
"""

import re
from functools import cache, lru_cache

from rcmcli.model.clock import clock
from rcmcli.model.printed_time import PrintedTime, SaidDay
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, hidden, one_line
from rcmcli.model.walltime import LONGEST
from rcmcli.reading.strict import canonical, read_time


def read_printed(text: object) -> PrintedTime:
    """The hour that a key says; raises `Misread`."""
    if not isinstance(text, str):
        raise Misread(Text(en="a time is written between quotes", es="una hora se escribe entre comillas"))
    words = " ".join(text.split())
    plain = canonical(words) if len(words) == 5 else ()
    return PrintedTime(plain[0]) if plain else _read(words)


def printed_or_none(text: object) -> PrintedTime | None:
    """The hour that a key says; none where it says none."""
    try:
        return read_printed(text)
    except Misread:
        return None


def minutes_printed(text: object) -> int | None:
    """The minutes since midnight of the hour that a key says; none where it says none."""
    time = printed_or_none(text)
    return time.minutes if time else None


def written_like(time: PrintedTime, sample: str) -> str:
    """A clock, with its shift of days, in the notation of another one: `12h00` like `9h00`, else `12:00`."""
    hour, minute = divmod(time.minutes, 60)
    plain = f"{clock(time.minutes)}{f'-{clock(time.end)}' if time.end is not None else ''}"
    style = _style().fullmatch(sample)
    if style and time.end is None and (style[5] or style[2] in ("h", ".")):
        plain = _styled(style, hour, minute) or plain
    return f"{plain} {time.shift:+d}" if time.shift else plain


@lru_cache(maxsize=1_000)
def _read(words: str) -> PrintedTime:
    """The clock of a notation, and the day said with it."""
    from rcmcli.reading.said import bare, take_day
    from rcmcli.reading.whole import whole

    if len(words) > LONGEST or hidden(words):
        raise Misread(_not_a_clock(one_line(words[:LONGEST])))
    rest, shift, said = take_day(words)
    found = whole(bare(rest))
    if found is None or found.rest or not found.is_marked:
        if rest == words:
            read_time(words)  # its reason is the better one
        raise Misread(_not_a_clock(words))
    if found.meant is None:
        return _unshown(words, shift, said)
    start, end = found.unguessed or (found.meant.start, found.meant.end)
    return PrintedTime.of(start, end, shift, said)


def _unshown(words: str, shift: int | None, said: SaidDay) -> PrintedTime:
    """The refusal of an hour that no clock shows."""
    if shift is None and not said:
        read_time(words)
    raise Misread(_not_a_clock(words))


def _styled(style: re.Match[str], hour: int, minute: int) -> str:
    """The clock in the style of a match: twelve hours but for noon and midnight, or with an h."""
    wide, mark, half = len(style[1]) == 2 and style[1][0] == "0", style[2], style[5] or ""
    minutes = f"{mark or ':'}{minute:02d}" if minute or style[3] else ""
    if half[:1].lower() in ("a", "p"):
        if hour % 12 == 0:
            return ""
        letter = "p" if hour > 12 else "a"
        half = (letter.upper() if half[0].isupper() else letter) + half[1:]
        hour %= 12
    return f"{hour:02d}{minutes}{style[4]}{half}" if wide else f"{hour}{minutes}{style[4]}{half}"


@cache
def _style() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{1,2})([:.h])?([0-9]{2})?( ?)(am|pm|a\. ?m\.|p\. ?m\.|hs|hrs|h)?", re.IGNORECASE
    )  # fmt: skip


def _not_a_clock(words: str) -> Text:
    shown = one_line(words)
    return Text(
        en=f'“{shown}” is not a time; write "09:00", "9:00 am" or "01:00 +1"',
        es=f'«{shown}» no es una hora; escriba "09:00", "9:00 am" o "01:00 +1"',
    )
