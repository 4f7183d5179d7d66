"""Wall times as an agenda writes them: `09:00-10:30`, `19:00`, `23:00-01:00 +1`, `morning`, `all day`.

Read from the notations people use (hyphen or dash, `9h00`, `9.00`, `9:00 am`, `12:00 m.`), written in one.
Only ASCII digits count. Nothing is guessed: `9:00-1:00` ends before it starts, and a check says so.
"""

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Literal

import msgspec

from rcmcli.model.clock import DAY, clock
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line

Part = Literal["", "morning", "afternoon", "evening", "all day"]

_PARTS: dict[str, Part] = {
    "morning": "morning", "during the morning": "morning", "in the morning": "morning",
    "mañana": "morning", "por la mañana": "morning", "durante la mañana": "morning",
    "afternoon": "afternoon", "during the afternoon": "afternoon", "in the afternoon": "afternoon",
    "tarde": "afternoon", "por la tarde": "afternoon", "durante la tarde": "afternoon",
    "evening": "evening", "in the evening": "evening", "during the evening": "evening",
    "noche": "evening", "por la noche": "evening", "durante la noche": "evening",
    "all day": "all day", "the whole day": "all day", "todo el día": "all day", "todo el dia": "all day",
}  # fmt: skip

_CLOCK = (
    r"(?P<{0}h>[0-9]{{1,2}})(?:(?: ?[:.] ?| ?[hH] ?)(?P<{0}m>[0-9]{{2}})| ?[hH])?"
    r"(?: ?(?:h|hs|hrs?|horas|hours)\.?(?![a-z]))?"
    r"(?: ?(?P<{0}half>[ap] ?\.? ?m\b\.?|md?\b\.?|noon|mediodía))?"
)
_SHIFT = r"(?: ?\(?(?P<shift>[+\-\u2212] ?[0-9])(?: ?days?| ?d[ií]as?)?\)?)?"
_DASH = r" ?(?:-|\u2010|\u2011|\u2012|–|—|\u2212| to | a | às ) ?"
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MARKS = ("am", "bm", "ahalf", "bhalf")
_LONGEST = 60


class ItemTime(msgspec.Struct, frozen=True):
    """When an item is: minutes after midnight of its day (the end may pass 1440), or a part of the day."""

    start: int | None = None
    end: int | None = None
    part: Part = ""

    @classmethod
    def parse(cls, text: object) -> "ItemTime":
        """Read a notation; raises `Misread` with the reason."""
        return _read(_words(text))

    @property
    def minutes(self) -> int | None:
        """How long it lasts, in minutes of the wall clock; None without an end."""
        return None if self.start is None or self.end is None else self.end - self.start

    def __str__(self) -> str:
        """The canonical notation."""
        if self.start is None:
            return self.part
        if self.end is None:
            return clock(self.start) + _plus(self.start // DAY)
        start = "24:00" if self.start == DAY else clock(self.start)
        return f"{start}-{'24:00' if self.end == DAY else clock(self.end)}{_plus(_days_past(self.end))}"

    @staticmethod
    def schema() -> dict[str, object]:
        """The JSON Schema of the notation, for editors."""
        examples = ["09:00-10:30", "19:00", "23:00-01:00 +1", "morning", "afternoon", "evening", "all day"]
        return {"type": "string", "minLength": 1, "maxLength": _LONGEST, "examples": examples}


class DateRange(msgspec.Struct, frozen=True):
    """The dates a document prints: `2021-09-09/2021-09-10`, or one date. Both ends belong to it."""

    first: date
    last: date

    @classmethod
    def parse(cls, text: object) -> "DateRange":
        """Read one or two ISO dates; raises `Misread`."""
        words = " ".join(str(text).split())
        dates = _dates(words if len(words) <= _LONGEST else words[:_LONGEST] + "…")
        if dates.first > dates.last:
            raise Misread(
                Text(
                    en=f"“{dates}” runs backwards: its first date is after its second",
                    es=f"«{dates}» va hacia atrás: su primera fecha es posterior a la segunda",
                )
            )
        return dates

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days(self, most: int) -> list[date]:
        """Its dates, the first `most` of them."""
        count = min(most, (self.last - self.first).days + 1)
        return [self.first + timedelta(days=n) for n in range(count)]

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"

    @staticmethod
    def schema() -> dict[str, object]:
        """The JSON Schema of the notation, for editors."""
        return {"type": "string", "pattern": f"^{_DATE}(/{_DATE})?$", "examples": ["2021-09-09/2021-09-10"]}


@lru_cache(maxsize=10_000)
def _read(words: str) -> ItemTime:
    """What a notation says; agendas use the same few again and again."""
    if words.lower() in _PARTS:
        return ItemTime(part=_PARTS[words.lower()])
    found = _matched(words)
    start, end = _start_and_end(found)
    if end is None:
        return ItemTime(start + _days(found["shift"]))
    return ItemTime(start, end + _days(found["shift"]))


def _words(text: object) -> str:
    if not isinstance(text, str):
        raise Misread(Text(en="a time is written between quotes", es="una hora se escribe entre comillas"))
    words = " ".join(text.split())
    if len(words) > _LONGEST:
        raise Misread(_not_a_time(words[:_LONGEST] + "…"))
    return words


@cache
def _pattern() -> re.Pattern[str]:
    """A clock, perhaps a dash and another, perhaps a shift of days; compiled when the first notation is read."""
    return re.compile(f"{_CLOCK.format('a')}(?:{_DASH}{_CLOCK.format('b')})?{_SHIFT}", re.IGNORECASE)


def _matched(words: str) -> re.Match[str]:
    """The parts of a notation; raises `Misread` for none, and for bare numbers, which may mean anything."""
    found = _pattern().fullmatch(words)
    if not found or re.search(r"[0-9] [-\u2212][0-9]$", words):
        raise Misread(_not_a_time(words))
    if not any(found[mark] for mark in _MARKS) and "h" not in words.lower():
        raise Misread(_not_a_time(words))
    return found


def _start_and_end(found: re.Match[str]) -> tuple[int, int | None]:
    if not found["bh"]:
        return _clock(found, "a", found["ahalf"]), None
    end = _clock(found, "b", found["bhalf"])
    if found["ahalf"] or not found["bhalf"] or int(found["ah"]) > 12 or found["bhalf"][0] not in "aApP":
        return _clock(found, "a", found["ahalf"]), end
    shared = _clock(found, "a", found["bhalf"])
    return (shared if shared <= end else _clock(found, "a", "am")), end


def _clock(found: re.Match[str], which: str, half: str | None) -> int:
    hour, minute = int(found[f"{which}h"]), int(found[f"{which}m"] or 0)
    if half:
        hour = _hour_of_half(hour, half.lower(), found[0])
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        raise Misread(_no_such_time(found[0]))
    return hour * 60 + minute


def _hour_of_half(hour: int, half: str, words: str) -> int:
    if half[0] == "p" and 12 < hour < 24:
        return hour
    if not 1 <= hour <= 12 or (half[0] not in "ap" and hour != 12):
        raise Misread(_no_such_time(words))
    if half[0] == "a":
        return hour % 12
    return hour % 12 + 12


def _days(shift: str | None) -> int:
    return int(shift.replace("−", "-").replace(" ", "")) * DAY if shift else 0


def _days_past(end: int) -> int:
    return 0 if end == DAY else end // DAY


def _plus(days: int) -> str:
    return f" {days:+d}" if days else ""


def _dates(words: str) -> DateRange:
    """The one or two dates of a range, in whichever order; raises `Misread`."""
    found = re.fullmatch(f"({_DATE})(?: ?/ ?({_DATE}))?", words)
    try:
        ends = [date.fromisoformat(end) for end in found.groups() if end] if found else []
    except ValueError:
        ends = []
    if not ends:
        shown = one_line(words)
        raise Misread(
            Text(
                en=f'“{shown}” is not a range of dates; write "2021-09-09/2021-09-10"',
                es=f'«{shown}» no es un intervalo de fechas; escriba "2021-09-09/2021-09-10"',
            )
        )
    return DateRange(ends[0], ends[-1])


def _not_a_time(words: str) -> Text:
    return Text(
        en=f'“{words}” is not a time; write "09:00-10:30", "19:00" or "morning"',
        es=f'«{words}» no es una hora; escriba "09:00-10:30", "19:00" o "morning"',
    )


def _no_such_time(words: str) -> Text:
    return Text(
        en=f"“{words}” has an hour or minute that no clock shows",
        es=f"«{words}» tiene una hora o un minuto que ningún reloj muestra",
    )
