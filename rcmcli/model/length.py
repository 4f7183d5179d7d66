"""Lengths of time: how they are said, and those that the paper gives as a range or as about: `30-60`, `~30` minutes."""

from datetime import timedelta
from typing import NamedTuple

from rcmcli.model.clock import DAY


class Length(NamedTuple):
    """From how many minutes to how many; `about` where the one figure is not exact."""

    least: int
    most: int
    about: bool = False

    def __str__(self) -> str:
        """As it is said."""
        return f"~{self.least}" if self.about else f"{self.least}–{self.most}"

    @staticmethod
    def schema() -> dict[str, object]:
        """The JSON Schema of the notation, for editors."""
        return {"type": "string", "minLength": 1, "maxLength": 60, "examples": ["30-60", "~30"]}


def least_of(minutes: int | Length | None) -> int:
    """The minutes that are needed at least; none where they are not given."""
    return minutes.least if isinstance(minutes, Length) else minutes or 0


def lasting(time: timedelta | int) -> str:
    """A length, or its minutes, as people say it in every language: `45 min`, `2 h 30 min`, from two days on `2 d 2 h`."""
    minutes = time if isinstance(time, int) else int(time.total_seconds()) // 60
    days, rest = divmod(minutes, DAY) if minutes >= 2 * DAY else (0, minutes)
    parts = [(days, "d"), (rest // 60, "h"), (rest % 60, "min")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 min"
