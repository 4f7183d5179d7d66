"""A length that the paper gives as a range or as about: `30-60`, `~30` minutes."""

from typing import NamedTuple


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
