"""Furniture of the pages of a PDF: the lines at their heads and feet that repeat, and their numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rcmcli.importers.pdf_flow import Piece, box_of
from rcmcli.importers.pdf_rows import Row

_HEIGHT = 3.0  # points: how far a line may move from page to page
_MARGIN = 0.15  # of a page: its head and its foot
_CLOSE = 1.6  # sizes of letters: lines nearer than this are one text
_DAY = re.compile(
    r"\d|\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|\w{3,6}day|wednesday"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|ter[çc]a|quarta|quinta|sexta|d[íi]a|day|jour)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d\s*[:hH.]\s*[0-5]\d")
_WORD = r"(?:p(?:[áa]g(?:ina|\.)?|age|\.)?|hoja|folio)"
_OF = r"(?:de|of|sur|da|/|of the)"
_NUMBERED = re.compile(rf"\b{_WORD}\s*\d+(?:\s*{_OF}\s*\d+)?|(?<!\S)\d+\s*{_OF}\s*\d+(?!\S)", re.IGNORECASE)
_OF_PAGES = re.compile(
    rf"\b{_WORD}\s*\d{{1,4}}\s*{_OF}\s*\d{{1,4}}$", re.IGNORECASE
)  # one says it on a single page too
_NUMBER_ALONE = re.compile(rf"[-–—|\s]*(?:{_WORD}\s*)?\d{{1,3}}(?:\s*{_OF}\s*\d{{1,3}})?[-–—|\s]*", re.IGNORECASE)

_Key = tuple[str, int]


def furniture_of(pages: Sequence[Sequence[Piece]], heights: Sequence[float]) -> list[frozenset[int]]:
    """For each page the indices of its lines that are furniture."""
    seen: Counter[_Key] = Counter()
    for flow in pages:
        seen.update({key for piece in flow if isinstance(piece, Row) for key in _keys(piece)})
    read_once: set[_Key] = set()
    found = []
    for flow, height in zip(pages, heights, strict=True):
        chosen = {*_from_edge(flow, height, seen, 1), *_from_edge(flow, height, seen, -1)}
        # a head that names a day is read once: it may stand nowhere else
        heads = [(index, row) for index in chosen if isinstance(row := flow[index], Row) and row.base > height / 2]
        dated = {index for index, row in heads if _DAY.search(_NUMBERED.sub("", row.text)) and not _numbers(row)}
        new = {index for index, row in heads if index in dated and not read_once.intersection(_keys(row))}
        read_once.update(key for _, row in heads for key in _keys(row))
        told = {index for index, piece in enumerate(flow) if isinstance(piece, Row) and piece.apart}
        found.append(frozenset(chosen - new | told))
    return found


def _from_edge(flow: Sequence[Piece], height: float, seen: Counter[_Key], side: int) -> Iterator[int]:
    """The lines that repeat, from the upper edge of a page (1) or from its lower one (-1), up to the first that does not."""
    ordered = sorted(enumerate(flow), key=lambda one: -side * box_of(one[1]).bottom)
    chosen: list[tuple[int, Row]] = []
    inner: Piece | None = None
    for index, piece in ordered:
        if not (isinstance(piece, Row) and _at_edge(piece, height, side) and _repeats(piece, seen, side)):
            inner = piece
            break
        chosen.append((index, piece))
    while chosen and isinstance(inner, Row) and abs(chosen[-1][1].base - inner.base) < _CLOSE * inner.size:
        if _numbers(chosen[-1][1]):
            break
        inner = chosen.pop()[1]  # one text with what does not repeat
    yield from (index for index, _ in chosen)


def _at_edge(row: Row, height: float, side: int) -> bool:
    return row.base > height * (1 - _MARGIN) if side > 0 else row.base < height * _MARGIN


def _numbers(row: Row) -> bool:
    """Whether a line is the number of its page and nothing else."""
    return bool(_NUMBER_ALONE.fullmatch(row.text))


def _repeats(row: Row, seen: Counter[_Key], side: int) -> bool:
    """Whether a line stands on another page too; a number alone at the foot, or one of all pages, is the page's."""
    again = max(seen[key] for key in _keys(row)) > 1 and not _CLOCK.search(row.text)
    told = bool(_OF_PAGES.search(row.text)) and not _CLOCK.search(row.text)
    return again or told or (_numbers(row) and (side < 0 or bool(re.search(r"[^\W\d]", row.text))))


def _keys(row: Row) -> tuple[_Key, _Key]:
    """What a line is recognised by on another page: its words without the page's number, and its height."""
    words = " ".join(_NUMBERED.sub("#", row.text).casefold().split())
    words = "#" if _numbers(row) else words
    band = int(row.base // _HEIGHT)
    return (words, band), (words, band + 1)
