"""Hours and dates of the agenda file: every notation that is certain is read, and nothing is guessed.

`9:00-1:00` ends before it starts, and a check says so; `de 1:30 a 3:00` may be the afternoon, and is refused.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from rcmcli.model import clock
from rcmcli.model.due import Ahead
from rcmcli.model.length import Length
from rcmcli.model.pattern import later
from rcmcli.model.period import Period
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, shortened
from rcmcli.model.walltime import LONGEST, PARTS, DateRange, ItemTime


def read_time(text: object) -> ItemTime:
    """The time that a notation means; raises `Misread` with the reason."""
    if not isinstance(text, str):
        raise Misread(Text(en="a time is written between quotes", es="una hora se escribe entre comillas"))
    words = " ".join(text.split())
    if len(words) > LONGEST:
        from rcmcli.reading.spelled import not_a_time

        raise Misread(not_a_time(words[:LONGEST] + "…"))
    return _read(words)


def read_dates(text: object) -> DateRange:
    """One or two ISO dates; raises `Misread`."""
    if type(text) is date:
        return DateRange(text, text)
    words = " ".join(str(text)[: 4 * LONGEST].split())
    try:
        ends = [_date(end.strip()) for end in words.split("/")]
    except ValueError:
        ends = []
    if not 1 <= len(ends) <= 2:
        shown = shortened(words, LONGEST + 1)
        raise Misread(
            Text(
                en=f'“{shown}” is not a range of dates; write "2021-09-09/2021-09-10"',
                es=f'«{shown}» no es un intervalo de fechas; escriba "2021-09-09/2021-09-10"',
            )
        )
    if ends[0] > ends[-1]:
        raise Misread(
            Text(
                en=f"“{ends[0]}/{ends[1]}” runs backwards: its first date is after its second",
                es=f"«{ends[0]}/{ends[1]}» va hacia atrás: su primera fecha es posterior a la segunda",
            )
        )
    return DateRange(ends[0], ends[-1])


def read_length(text: object) -> int | Length:
    """Minutes, as a number where they are exact; raises `Misread`."""
    words = " ".join(str(text)[: 4 * LONGEST].split())
    found = _MINUTES.fullmatch(words)
    least, most = (int(found["least"]), int(found["most"] or found["least"])) if found else (0, 0)
    if not found or not 1 <= least <= most <= clock.DAY or (found["most"] and (found["about"] or least == most)):
        shown = shortened(words, LONGEST + 1)
        raise Misread(
            Text(
                en=f'“{shown}” is no number of minutes; write 30, "30-60" or "~30"',
                es=f'«{shown}» no es un número de minutos; escriba 30, "30-60" o "~30"',
            )
        )
    return Length(least, most, bool(found["about"])) if found["about"] or found["most"] else least


def read_period(text: object) -> Period:
    """The period that words mean, or a date; raises `Misread`."""
    from rcmcli.reading import periods  # of calendars of activities, which few runs read

    return periods.read_period(text)


def read_ahead(text: object) -> Ahead:
    """How long before a meeting: days, weeks or months; raises `Misread`."""
    from rcmcli.reading import periods

    return periods.read_ahead(text)


READERS: Mapping[type, Callable[[object], object]] = {
    ItemTime: read_time,
    DateRange: read_dates,
    Length: read_length,
    Period: read_period,
    Ahead: read_ahead,
}


_MINUTES = later(
    r"(?P<about>[~≈∼] ?)?(?P<least>[0-9]{1,4})(?: ?[-–—/] ?(?P<most>[0-9]{1,4}))? ?(?:min\.?|mins?|minutes|minutos|'|′)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=10_000)
def _read(words: str) -> ItemTime:
    """What a notation says; agendas use the same few again and again."""
    plain = canonical(words)
    if plain:
        return _to_midnight(ItemTime(plain[0], plain[-1] if len(plain) > 1 else None))
    part_named = next((one for one in PARTS if one == words), None)
    if part_named:
        return ItemTime(part=part_named)
    from rcmcli.reading.open_hours import open_time
    from rcmcli.reading.spelled import part, spelled

    return part(words) or open_time(words) or _to_midnight(spelled(words))


def _to_midnight(time: ItemTime) -> ItemTime:
    """The time with an end of 00:00 as that of its own day, where it begins in the afternoon: it can be no other."""
    ends = time.end == 0 and time.start is not None and time.start >= clock.DAY // 2
    return ItemTime(time.start, clock.DAY) if ends else time


def canonical(words: str) -> tuple[int, ...]:
    """The minutes of `HH:MM` or `HH:MM-HH:MM`, the forms that need no pattern; empty for any other."""
    if len(words) not in (5, 11) or words[5:6] not in ("", "-") or not words.isascii():
        return ()
    ends = words.split("-")
    if any(len(end) != 5 or end[2] != ":" or not (end[:2] + end[3:]).isdigit() for end in ends):
        return ()
    minutes = tuple(int(end[:2]) * 60 + int(end[3:]) for end in ends)
    return minutes if all(int(end[:2]) < 24 and int(end[3:]) < 60 for end in ends) else ()


def _date(day: str) -> date:
    if len(day) != 10 or not day.isascii() or day[4] + day[7] != "--":
        raise ValueError(day)
    return date.fromisoformat(day)
