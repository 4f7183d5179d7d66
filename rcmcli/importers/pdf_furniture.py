"""Furniture of the pages of a PDF: the lines at their heads and feet that repeat, and their numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rcmcli.importers.pdf_flow import Piece, box_of
from rcmcli.importers.pdf_rows import Row

_HEIGHT = 3.0  # points: how far a line may move from page to page
_MARGIN = 0.15  # of a page: its head and its foot
_FOOT = 40.0  # points: how high a foot may be
_FIGURE = re.compile(r"\d")
_CLOCK = re.compile(r"\d\s*[:hH.]\s*[0-5]\d")
_WORD = r"(?:p(?:[áa]g(?:ina|\.)?|age|\.)?|hoja|folio)"
_OF = r"(?:de|of|sur|da|/|of the)"
_NUMBERED = re.compile(rf"\b{_WORD}\s*\d+(?:\s*{_OF}\s*\d+)?|(?<!\S)\d+\s*{_OF}\s*\d+(?!\S)", re.IGNORECASE)
_NUMBER_ALONE = re.compile(rf"[-–—|\s]*(?:{_WORD}\s*)?\d{{1,3}}(?:\s*{_OF}\s*\d{{1,3}})?[-–—|\s]*", re.IGNORECASE)

_Key = tuple[str, int]


def furniture_of(pages: Sequence[Sequence[Piece]], heights: Sequence[float]) -> list[frozenset[int]]:
    """For each page the indices of its lines that are furniture."""
    edges = [list(_edges(flow, height)) for flow, height in zip(pages, heights, strict=True)]
    seen = Counter(key for page in edges for key in {key for _, row in page for key in _keys(row)})
    first: set[_Key] = set()
    found = []
    for page, height in zip(edges, heights, strict=True):
        chosen = set()
        for index, row in page:
            repeats = max(seen[key] for key in _keys(row)) > 1 and not _CLOCK.search(row.text)
            # a head that holds a date is read once: the day may stand nowhere else
            new = row.base > height / 2 and not first.intersection(_keys(row))
            dated = new and _FIGURE.search(_NUMBERED.sub("", row.text))
            first.update(_keys(row))
            if _NUMBER_ALONE.fullmatch(row.text) or (repeats and not dated):
                chosen.add(index)
        found.append(frozenset(chosen))
    return found


def _edges(flow: Sequence[Piece], height: float) -> Iterator[tuple[int, Row]]:
    """The lines in the head and in the foot of a page, each with its place in the flow."""
    lowest = min((box_of(piece).top for piece in flow), default=0.0)
    for index, piece in enumerate(flow):
        if isinstance(piece, Row):
            head = piece.base > height * (1 - _MARGIN)
            foot = piece.base < height * _MARGIN and lowest > piece.base - _FOOT
            if head or foot:
                yield index, piece


def _keys(row: Row) -> tuple[_Key, _Key]:
    """What a line is recognised by on another page: its words without the page's number, and its height."""
    words = " ".join(_NUMBERED.sub("#", row.text).casefold().split())
    words = "#" if _NUMBER_ALONE.fullmatch(row.text) else words
    band = int(row.base // _HEIGHT)
    return (words, band), (words, band + 1)
