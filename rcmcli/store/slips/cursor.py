"""A cursor in a text that is no TOML: where it reads on, and the slips that were met on the way."""

from typing import NamedTuple

from rcmcli.store.manuscript import Splice


class Slip(NamedTuple):
    """One slip: its kind, where to point, the edits that mend it, whether these are certain, and what its words name."""

    kind: str
    start: int
    end: int
    edits: tuple[Splice, ...]
    certain: bool = True
    found: str = ""
    better: str = ""


class Cursor:
    """A place in a text; it notes what has to be put right."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.slips: list[Slip] = []

    def note(self, kind: str, start: int, end: int, *edits: Splice, certain: bool = True, better: str = "") -> None:
        """Keep a slip."""
        found = self.text[start:end]
        self.slips.append(Slip(kind, start, max(end, start + 1), edits, certain, found, better))

    def peek(self, *marks: str) -> bool:
        """Whether one of some signs comes next."""
        return self.text.startswith(marks, self.at)
