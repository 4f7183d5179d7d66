"""Notations of other papers as times of an agenda: what is certain is read, and what may be another hour is refused."""

import re

from rcmcli.model.clock import DAY
from rcmcli.model.length import lasting
from rcmcli.model.pattern import later
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, fold_name, hidden
from rcmcli.model.walltime import LONGEST, ItemTime
from rcmcli.reading.clocks import FoldedLine
from rcmcli.reading.evidence import LENGTH, NO_SUCH_TIME, unshown
from rcmcli.reading.lengths import part_in
from rcmcli.reading.lines import read
from rcmcli.reading.said import take_shift
from rcmcli.reading.whole import whole

# What may stand behind an hour and take nothing away from it.
_IDLE = frozenset({"", "en adelante", "onward", "onwards", "em diante"})
_EARLY = 8 * 60  # before eight, an hour without a mark may be one of the evening
_NIGHT = 6 * 60
# Words in front that announce a start; “by 18:00” and “between” may be something else.
_STARTS = later(r"(?:at|from|a las|de(?: las)?|desde(?: las)?|à|de|às|das?)(?= [0-9]{1,2} ?[:.h])", re.IGNORECASE)
_AFTERNOON = 13 * 60  # from here on no clock of twelve hours shows an hour: «de 19.30 a 21.00» is one time only
_BOTH_LATER = later(r"([0-9]{2}:[0-9]{2}) \+([0-9]) ?[-–] ?([0-9]{2}:[0-9]{2}) \+([0-9])")
_MARKED = later(r"(?<![0-9])0[0-9] ?[:.h]|[0-9]{4}|[ap]\.? ?m\b|morning|mañana|manhã|matin", re.IGNORECASE)
_TWELVE_AM = later(r"(?<![0-9])12(?:[:.h]?[0-9]{2})? ?a\.? ?m", re.IGNORECASE)  # noon, for some
_TICKED = later(r"(?<![0-9])([01]?[0-9]|2[0-3])['’´′]([0-5][0-9])(?![0-9'’´′\"])")  # 14'30 horas
_NOONS = frozenset({"m", "md", "noon", "mediodia", "midnight", "medianoche"})


def part(words: str) -> ItemTime | None:
    """A part of the day by any of its names."""
    if not words[:1].isalpha():
        return None
    name, last = part_in(FoldedLine.of(words))
    return ItemTime(part=name) if name and last == len(words) else None


def spelled(words: str) -> ItemTime:
    """A notation that is a clock or a range, read without a guess; raises `Misread`."""
    later = _BOTH_LATER.fullmatch(words)
    both = whole(f"{later[1]}-{later[3]}") if later else None
    if later and both and both.meant and both.meant.end is not None:
        return ItemTime(both.meant.start + int(later[2]) * DAY, both.meant.end + int(later[4]) * DAY)
    rest, shift = take_shift(words) if not hidden(words) else ("", None)
    found = whole(rest)
    head, _, tail = rest.rpartition(" ")
    if found and _STARTS.match(words) and (sure := mended(words)) and (sure.start or 0) >= _AFTERNOON:
        return sure
    if found is None and fold_name(tail) in _NOONS and whole(head):
        raise Misread(_no_such_time(words))
    if found is None or found.is_announced or not found.is_marked or found.rest or read(rest).why_not == LENGTH:
        raise Misread(not_a_time(words))
    meant = found.meant
    at_zero = any(one.half == "am" and not one.hour for one in (found.early, found.late) if one)
    if meant is None and unshown(found.early, found.late) != NO_SUCH_TIME:
        raise Misread(_unshown(words, unshown(found.early, found.late)))
    if meant is None or at_zero:
        raise Misread(_no_such_time(words))
    if (shift or 0) < 0:
        raise Misread(not_a_time(words))
    start, end = found.unguessed or (meant.start, meant.end)
    if end is None:
        return ItemTime(start + (shift or 0) * DAY)
    if shift and end == DAY and found.late and found.late.hour != 24:
        end = 0
    if after := _all_later(words):
        raise Misread(_too_long(words, after), str(after))
    return ItemTime(start, end + (shift or 0) * DAY)


def _all_later(words: str) -> ItemTime | None:
    """The range wholly after midnight that `00:30-02:00 +1` means, which would else last more than a day; else none."""
    rest, shift = take_shift(words)
    found = whole(rest) if shift == 1 else None
    meant = found.meant if found and not found.rest else None
    if found is None or meant is None:
        return None
    start, end = found.unguessed or (meant.start, meant.end)
    return ItemTime(start + DAY, end + DAY) if end is not None and start < min(end, _NIGHT) else None


def _within_a_day(start: int, end: int | None, days: int) -> ItemTime | None:
    """The time, unless it ends before it starts or takes more than half a day: then an hour may be another."""
    if days < 0:
        return None
    if end is None:
        return ItemTime(start + days * DAY)
    return ItemTime(start, end + days * DAY) if 0 < end + days * DAY - start <= DAY // 2 else None


def mended(words: str) -> ItemTime | None:
    """The time of a notation that can be read in one way only, every number and word of it used; else none."""
    plain = _TICKED.sub(r"\1:\2", words.strip())
    if len(plain) > LONGEST or not plain or not (plain[0].isalnum() and (plain[-1].isalnum() or plain[-1] in ".)")):
        return None
    printed = read(plain)
    if len(printed.spans) != 1 or printed.guessed or printed.literal or printed.label or printed.part:
        return None
    span = printed.spans[0]
    numbers = re.findall("[0-9]+", plain)
    most = 2 * (1 + (span.end is not None)) + (span.day_shift is not None)
    if fold_name(printed.rest) not in _IDLE or len(numbers) > most or max(map(len, numbers), default=0) > 4:
        return None
    if _TWELVE_AM.search(plain) or (span.start < _EARLY and not _MARKED.search(plain)):
        return None
    return _within_a_day(span.start, span.end, span.day_shift or 0)


def not_a_time(words: str) -> Text:
    """Why some words are refused that are in no notation."""
    return Text(
        en=f'“{words}” is not a time; write "09:00-10:30", "19:00" or "morning"',
        es=f'«{words}» no es una hora; escriba "09:00-10:30", "19:00" o "morning"',
    )


def _unshown(words: str, why: Text) -> Text:
    return Text(en=f"“{words}” is not a time: {why.en}", es=f"«{words}» no es una hora: {why.es}")


def _no_such_time(words: str) -> Text:
    return Text(
        en=f"“{words}” has an hour or minute that no clock shows",
        es=f"«{words}» tiene una hora o un minuto que ningún reloj muestra",
    )


def _too_long(words: str, later: ItemTime) -> Text:
    """Why a range that ends on the next date is refused where it would last more than a day."""
    length = lasting(DAY + (later.minutes or 0))
    return Text(
        en=f'“{words}” would last {length}; wholly after midnight it is "{later}"',
        es=f'«{words}» duraría {length}; si todo es después de la medianoche, es "{later}"',
    )
