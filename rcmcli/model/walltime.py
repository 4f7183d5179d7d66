"""ZoneOffsets times of an agenda: `09:00-10:30`, `19:00`, `23:00-01:00 +1`, `morning`, `all day`; and the dates it prints."""

from datetime import date, timedelta
from typing import Literal

import msgspec

from rcmcli.model.clock import DAY, clock

Part = Literal["", "morning", "afternoon", "evening", "all day", "to be confirmed"]
PARTS: tuple[Part, ...] = ("morning", "afternoon", "evening", "all day")
UNCONFIRMED: Part = "to be confirmed"

LONGEST = 60


class ItemTime(msgspec.Struct, frozen=True):
    """When an item is: minutes after midnight of its day (the end may pass 1440), or a part of the day.

    An hour that is open or about is kept in `words`, and is none: `after lunch`, `~17:00`. One is `worked_out` where the
    file gives minutes instead.
    """

    start: int | None = None
    end: int | None = None
    part: Part = ""
    words: str = ""
    worked_out: bool = False

    @property
    def is_set(self) -> bool:
        """Whether it is an hour or a part of the day."""
        return self.start is not None or self.part in PARTS

    @property
    def said(self) -> str:
        """What is said instead of an hour: the part of the day, or words."""
        return self.part or self.words

    @property
    def minutes(self) -> int | None:
        """How long it lasts, in minutes of the wall clock; None without an end."""
        return None if self.start is None or self.end is None else self.end - self.start

    def __str__(self) -> str:
        """The canonical notation."""
        if self.start is None:
            return self.said
        ends_by_then = self.start == DAY and self.end is not None and self.end <= DAY
        start = "24:00" if ends_by_then else clock(self.start) + _plus(self.start // DAY)
        if self.end is None:
            return start
        return f"{start}-{'24:00' if self.end == DAY else clock(self.end) + _plus(self.end // DAY)}"

    @staticmethod
    def schema() -> dict[str, object]:
        """The JSON Schema of the notation, for editors."""
        examples = ["09:00-10:30", "19:00", "23:00-01:00 +1", "morning", "afternoon", "evening", "all day"]
        examples += ["to be confirmed", "~17:00", "after lunch"]
        return {"type": "string", "minLength": 1, "maxLength": LONGEST, "examples": examples}


class DateRange(msgspec.Struct, frozen=True):
    """The dates a document prints: `2021-09-09/2021-09-10`, or one date. Both ends belong to it."""

    first: date
    last: date

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
        day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
        return {"type": "string", "pattern": f"^{day}(/{day})?$", "examples": ["2021-09-09/2021-09-10"]}


def _plus(days: int) -> str:
    return f" {days:+d}" if days else ""
