"""What is due for a meeting: how long before it, on which date, and the hour on each clock that is asked for."""

from datetime import date, datetime
from typing import Any

import msgspec

from rcmcli.model import clock
from rcmcli.model.period import Unit, shifted
from rcmcli.model.text import Text

CalendarDate = date  # a field called `date` would hide it


class Ahead(msgspec.Struct, frozen=True):
    """So many days, weeks or months before the first day of the meeting."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        """As the file writes it."""
        return f"{self.amount} {self.unit}{'s' if self.amount != 1 else ''}"

    def day_before(self, first: date) -> date:
        """The date so long before another."""
        return shifted(first, -self.amount, self.unit)

    @staticmethod
    def schema() -> dict[str, Any]:
        """The JSON Schema of the notation, for editors."""
        return {"type": "string", "minLength": 1, "maxLength": 60, "examples": ["10 days", "2 weeks", "1 month"]}


class DueThere(msgspec.Struct, frozen=True):
    """The hour until which something is due, on the clocks that some places share."""

    places: tuple[Text, ...]
    at: datetime
    day_shift: int

    @property
    def offset(self) -> str:
        """The offset as people read it."""
        return clock.offset_label(clock.offset_of(self.at))


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """What is due, by which date and hour, and from whom; from everyone where `parties` is empty.

    Without a `date` all that is known is how long before the meeting; `local` are the clocks asked for, the meeting's first.
    """

    date: CalendarDate | None
    time: str = ""
    before: Ahead | None = None
    title: Text
    parties: tuple[Text, ...]
    local: tuple[DueThere, ...] = ()
