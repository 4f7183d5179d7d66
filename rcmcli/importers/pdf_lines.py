"""Lines of a PDF: printed lines joined where one goes on, with their levels, headings and distances."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rcmcli.importers.pdf_flow import Drawn, Piece
from rcmcli.importers.pdf_rows import Row

_ADDRESS = re.compile(r"https?://|www\.|\S+@")  # begins small wherever it stands
_CLOCK = re.compile(
    r"\W{0,2}(?:(?:from|between|de|entre|a|desde|à|às|das|du|at) (?:las? )?)?\d{1,2}\s*(?:[:.hH]\s*\d{2}|[ap]\.?\s?m\b|h\b)|\d{1,3}[.)]\s"
)
_LINKS = (
    "de|del|la|las|el|los|un|una|y|con|por|para|sobre|entre|que|su|sus|sin|como|en|al"
    "|of|the|an|and|or|in|on|to|for|with|by|from|between|at|into|its|their"
    "|des|du|le|les|et|ou|sur|pour|avec|dans|aux|par|do|da|dos|das|em|no|na|ao|os|as|um|uma"
)
_JOINING = re.compile(rf"(?:[,–—&/(]|\b(?:[aeiouy]|{_LINKS}|{_LINKS.upper()}))\s*$")
_WORDS = re.compile(r"\w+(?:-\w+)*")
_PREFIX = re.compile(r"(?:extra|intra|inter|non|self|ad|vice|ex|cross|follow|check|post|pre|pro|anti|co|socio)-", re.I)
_LAST_WORD, _FIRST_WORD = re.compile(r"(?<!\w)\w+-$"), re.compile(r"^\w+")
_WINDOW = 6  # lines before and behind that say how far a column reaches
_PAGE = 150  # lines before and behind that may stand in a column at its side
_BODY = 0.3  # of the letters are in a size that is the body's


class Manner(NamedTuple):
    """How a document is set: from line to line, where its lines end, its sizes."""

    pitch: float  # from one line to the next, in sizes of its letters
    marked: bool  # a line that goes on ends in a blank, one that ends does not
    sizes: tuple[float, ...]  # of headings, the largest first
    words: frozenset[str]  # those within a line, those with a hyphen too
    parts_words: bool  # hyphens at the end of its lines are common: it parts words there

    def keeps(self, start: str, end: str) -> bool:
        """Whether a word that is broken behind its hyphen has this hyphen wherever it stands."""
        if (start + end).casefold() in self.words or (start[:-1] + end).casefold() in self.words:
            return (start + end).casefold() in self.words
        return bool(_PREFIX.fullmatch(start)) and not self.parts_words


class Room(NamedTuple):
    """How far to the right lines may reach: to the edge of their cell, or as far as anything on their page."""

    right: float
    ruled: bool


def manner_of(flows: Sequence[Sequence[Piece]]) -> Manner:
    """How a document is set, from all its pages."""
    runs = [run for flow in flows for run in _runs(flow)]
    rows = [row for run in runs for row in run]
    steps = Counter(
        round((a.base - b.base) / b.size, 1)
        for run in runs
        for a, b in pairwise(run)
        if 0.9 <= (a.base - b.base) / b.size <= 2.0
    )
    often = [step for step in sorted(steps) if steps[step] >= 0.08 * steps.total()]
    letters = Counter[float]()
    for row in rows:
        letters[round(row.size * 2) / 2] += len(row.text)
    body = max(
        (size for size in letters if letters[size] >= _BODY * letters.total()), default=max(letters, default=0.0)
    )
    blanks = sum(row.blank for row in rows)
    return Manner(
        pitch=often[0] if often else 1.2,
        marked=0 < blanks < 0.6 * len(rows),
        sizes=tuple(sorted((size for size in letters if size > 1.08 * body), reverse=True)),
        words=frozenset(word for row in rows for word in _WORDS.findall(row.printed.casefold())),
        parts_words=sum(bool(_LAST_WORD.search(row.text)) for row in rows) >= 3,
    )


def _runs(flow: Sequence[Piece]) -> Iterator[list[Row]]:
    """The lines of a page, and those of each cell on it."""
    waiting = [flow]
    while waiting:
        pieces = waiting.pop()
        yield [piece for piece in pieces if isinstance(piece, Row)]
        waiting.extend(cell for piece in pieces if isinstance(piece, Drawn) for cell in piece.cells.values())


def joined(rows: Sequence[Row], manner: Manner, room: Room) -> Iterator[list[Row]]:
    """The lines in groups that read as one."""
    group: list[Row] = []
    for index, row in enumerate(rows):
        if group and (level_with(group[0], row) or _goes_on(rows, index, manner, room)):
            group.append(row)
            continue
        if group:
            yield group
        group = [row]
    if group:
        yield group


def level_with(first: Row, row: Row) -> bool:
    """Whether a line stands beside one that was drawn before, as the next column of a table without rules."""
    return abs(first.base - row.base) <= 0.2 * row.size and row.left > first.right


def _goes_on(rows: Sequence[Row], index: int, manner: Manner, room: Room) -> bool:
    """Whether a line goes on with the one before it."""
    above, row = rows[index - 1], rows[index]
    brief = bool(re.match(r"[\[(]", row.text))
    linked = bool(_JOINING.search(above.text))
    alike = abs(above.size - row.size) <= 0.15 * row.size and (brief or linked or above.bold_end == row.bold_start)
    near = 0 < above.base - row.base <= 1.4 * manner.pitch * row.size
    if row.bullet or not (alike and near and _aligned(above, row)) or bool(above.struck) != bool(row.struck):
        return False
    if _CLOCK.match(row.text):
        return above.text.rstrip().endswith(("–", "—", "-")) and any(map(str.isdigit, above.text))
    small = (row.text[:1].islower() and not _ADDRESS.match(row.text)) or brief
    # lines that begin small may have been broken by hand, where there was still some room
    edge = _edge(rows, index, room)
    left_over = max(0.5 * row.size, (edge - above.left) / 4 if small else 0.0)
    full = above.right + row.first + 0.2 * row.size > edge - left_over
    parted = bool(_LAST_WORD.search(above.text)) and (full or small)
    return linked or parted or (full and (small or (manner.marked and above.blank)))


def _aligned(above: Row, row: Row) -> bool:
    """Whether a line begins where the one before it does, or where its words do, or both are centred."""
    begins = min(abs(row.left - above.left), abs(row.left - above.inner)) <= 0.5 * row.size
    return begins or abs(row.left + row.right - above.left - above.right) <= row.size


def _edge(rows: Sequence[Row], index: int, room: Room) -> float:
    """How far a line might have reached: as far as its cell or its page, but not into what stands at its side."""
    above = rows[index - 1]
    page = rows[max(0, index - _PAGE) : index + _PAGE]
    beside = [row.left for row in page if row.left > above.right and abs(row.base - above.base) < 6 * above.size]
    wall = min(beside, default=float("inf"))
    if room.ruled or room.right <= wall:
        return room.right
    around = rows[max(0, index - 1 - _WINDOW) : index + _WINDOW]
    return max(row.right for row in around if row.left < above.right <= row.right <= wall)


def text_of(group: Sequence[Row], manner: Manner) -> str:
    """The words of lines that read as one; a word that was parted at the end of a line is whole again."""
    text = group[0].text
    for above, row in pairwise(group):
        last, first, small = _LAST_WORD.search(text), _FIRST_WORD.search(row.text), row.text[:1].islower()
        # a word wider than its cell is cut there, where other lines end in a blank
        cut = manner.marked and small and not above.blank and not re.search(r"\W", above.text)
        if level_with(group[0], row):
            text = f"{text.rstrip()}\t{row.text}"
        elif last and first:
            text = (text if not small or manner.keeps(last[0], first[0]) else text[:-1]) + row.text
        else:
            text = text.rstrip() + ("" if cut else " ") + row.text
    return text


def heading_of(row: Row, manner: Manner) -> int:
    """The rank of a line as a heading, 1 for the largest letters; 0 where it is none."""
    size = round(row.size * 2) / 2
    return manner.sizes.index(size) + 1 if size in manner.sizes else 0


def gap_before(bottom: float | None, row: Row, manner: Manner) -> int:
    """The empty lines between a line and what ends at `bottom` above it."""
    steps = 0.0 if bottom is None else (bottom - row.base) / (manner.pitch * row.size)
    return max(1, round(steps) - 1) if steps > 1.4 else 0


def levels_of(groups: Sequence[Sequence[Row]]) -> list[int]:
    """The level of each group in its list: deeper where its bullet stands farther right."""
    levels: list[int] = []
    stack: list[float] = []
    for first in (group[0] for group in groups):
        if not first.bullet:
            stack = []
        else:
            stack = [left for left in stack if left < first.left + 3]
            if not stack or first.left > stack[-1] + 3:
                stack.append(first.left)
        levels.append(len(stack))
    return levels
