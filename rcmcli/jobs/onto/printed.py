"""Printed: how often words stand in the lines of a paper that came, and in those of the paper that the agenda makes."""

from collections.abc import Iterator

from rcmcli.importers.ledger import Entry
from rcmcli.importers.papers import Imported
from rcmcli.model.text import fold_name, has_words, one_line


class Printed:
    """The lines of the paper that came, and of the agenda's own one if it makes any of that kind."""

    def __init__(self, came: Imported, before: Imported | None) -> None:
        self._entries, self._days = came.entries, came.draft.days
        self._came = _lines(came)
        self._before = _lines(before) if before else None

    def is_new(self, words: str) -> bool:
        """Whether words are the paper's own, and not what the agenda prints around its items."""
        if self._before is None:
            return True
        count = sum(_is_about(line, words) for line, _ in self._came)
        return count == 0 or count > sum(_is_about(line, words) for line, _ in self._before)

    def besides(self) -> Iterator[Entry]:
        """The lines that say something of the meeting or of a day, no item, and that the agenda's own paper does not have;
        none of a paper that is not much like that one."""
        before = {folded for folded, _ in self._before or ()}
        lines = [entry for entry in self._entries if has_words(entry.line.text)]
        known = sum(f" {fold_name(entry.line.text)} " in before for entry in lines)
        if 2 * known < len(lines):
            return
        of_items = {number for day in self._days for one in day.items for number in one.origins}
        for entry in lines:
            is_apart = "item" not in entry.at and entry.line.number not in of_items
            if entry.status == "used" and is_apart and f" {fold_name(entry.line.text)} " not in before:
                yield entry

    def line_with(self, words: str) -> str:
        """A line in which words still stand that are said to be gone; none where fewer lines have them than before."""
        count = _count(words, self._came)
        if self._before is not None and count < _count(words, self._before):
            return ""
        return next((text for folded, text in self._came if _holds(folded, fold_name(words))), "") if count else ""


_Lines = list[tuple[str, str]]


def _lines(paper: Imported) -> _Lines:
    return [(f" {fold_name(entry.line.text)} ", one_line(entry.line.text)) for entry in paper.entries]


def _count(words: str, lines: _Lines) -> int:
    folded = fold_name(words)
    return sum(_holds(line, folded) for line, _ in lines)


def _is_about(line: str, words: str) -> bool:
    """Whether a line is these words, perhaps behind a label."""
    folded = fold_name(words)
    return bool(folded) and line.endswith(f" {folded} ") and len(line) <= 2 * len(folded) + 2


def _holds(line: str, folded: str) -> bool:
    return bool(folded) and f" {folded} " in line
