"""A text with its slips mended: where each sign of it stands in the text that was written, and what is at fault beside them."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from rcmcli.model.change import Replace
from rcmcli.model.fault import Fault
from rcmcli.model.span import Span
from rcmcli.store.lines.inlay import Inlay, lay_into
from rcmcli.store.manuscript import Splice
from rcmcli.store.spans import Spans


class Explained(NamedTuple):
    """The faults of a text, and the edits that make TOML of it; `whole` if nothing in it had to be left out or guessed.

    `lines` are those of which it is not certain what they say.
    """

    faults: list[Fault]
    edits: list[Splice]
    whole: bool
    lines: frozenset[int]


class Mended:
    """A text with edits made in it, and where each of its signs comes from."""

    def __init__(self, text: str, edits: list[Splice]) -> None:
        self.text = spliced(text, edits, 0, len(text))
        self._lines = [0, *(found.end() for found in re.finditer("\n", self.text))]
        self._edits: list[tuple[int, int, int, int]] = [(0, 0, 0, 0)]  # where each begins and ends, before and after
        moved = 0
        for edit in edits:
            begins = edit.start + moved
            moved += len(edit.text) - (edit.end - edit.start)
            self._edits.append((edit.start, edit.end, begins, edit.end + moved))

    def index(self, line: int, column: int) -> int:
        """The index of a line and column in the mended text."""
        return self._lines[line - 1] + column - 1

    def origin(self, at: int) -> tuple[int, int]:
        """The stretch of the text before the edits that a sign comes from: one sign, or all that an edit has replaced."""
        n = bisect_right(self._edits, at, key=lambda edit: edit[2]) - 1
        start, end, _, ends = self._edits[n]
        return (start, max(end, start + 1)) if at < ends else (end + at - ends, end + at - ends + 1)


def spliced(text: str, edits: list[Splice], start: int, end: int) -> str:
    """A stretch of a text with edits made in it, which are in their order."""
    parts, at = [], start
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = max(at, edit.end)
    return "".join([*parts, text[at:end]])


class MendedSpans(Spans):
    """The positions of the keys and values of a mended text, in the text as it was written."""

    def __init__(self, text: str, mended: Mended, inlays: Iterable[Inlay] = ()) -> None:
        super().__init__(mended.text)
        self._mended = mended
        for inlay in inlays:
            lay_into(self, inlay)
        self._written = [0, *(found.end() for found in re.finditer("\n", text))]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the written text that a stretch of the mended one comes from."""
        first, last = self._mended.origin(start)[0], self._mended.origin(max(start, end - 1))[1]
        one, other = bisect_right(self._written, first), bisect_right(self._written, last - 1)
        return Span(one, first - self._written[one - 1] + 1, other, last - self._written[other - 1] + 1)


def faults_beside(faults: list[Fault], slips: Explained, mended: Mended, spans: Spans) -> list[Fault]:
    """The faults of a text: its slips, and what else is wrong, but for what may come of something that could not be read.

    A slip in a value that is none of its key either is told as that, once.
    """
    told = {fault.span: fault for fault in slips.faults}
    others: list[Fault] = []
    for fault in faults:
        span = fault.span or spans.find(fault.path, fault.part)
        if fault.span:
            at = mended.index(fault.span.line, fault.span.column)
            span = spans.span(at, at + 1)
        if fault.code == "F104" and span in told and spans.text(fault.path) != '""':  # nothing was written there
            fix = told[span].fix if fault.fix else ()
            told[span] = msgspec.structs.replace(told[span], says=fault.says, hint=fault.hint, fix=fix)
        elif not _may_follow(fault, span, slips):
            fix = () if any(isinstance(change, Replace) for change in fault.fix) else fault.fix
            others.append(msgspec.structs.replace(fault, span=span, fix=fix))
    return [*told.values(), *others]


def _may_follow(fault: Fault, span: Span, slips: Explained) -> bool:
    """Whether a fault may come of a slip: of one on its line, or of a line above that could not be read."""
    if span.line in slips.lines:
        return True
    above = any(line < span.line for line in slips.lines)
    return (fault.code == "F103" and not slips.whole) or (fault.code == "F102" and above)
