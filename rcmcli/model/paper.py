"""A paper: the document that an agenda was read from, as the checks of it need it; and some words that it prints."""

from collections.abc import Sized
from typing import Protocol

import msgspec

from rcmcli.model.finding import Finding


class PrintedPlace(msgspec.Struct, frozen=True):
    """Some words of a printed line: the line by its number, its page where the format knows pages, and the stretch of it."""

    number: int
    text: str
    start: int
    end: int
    page: int | None = None


class Paper(Protocol):
    """A document that was read as an agenda."""

    @property
    def lost(self) -> Sized:
        """Its lines that nobody understood."""
        ...

    def told(self, finding: Finding) -> tuple[Finding, PrintedPlace] | None:
        """A finding in words that fit a paper, and where the paper prints what it speaks of; none where it is none of a paper."""
        ...
