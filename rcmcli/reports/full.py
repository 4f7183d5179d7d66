"""Findings in full: errors first, those of one code together, each with its line and a mark under the place.

The way out and why it matters are said once a code, where to read more once, at the end.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rcmcli.model import clock
from rcmcli.model.finding import Confidence, Severity
from rcmcli.model.page import WIDEST, Line, Role, hang
from rcmcli.model.pattern import later
from rcmcli.model.text import Text, clean, width
from rcmcli.reports.located import ROLES, Located, Report
from rcmcli.words import checking, labels, say

_WINDOW = 200  # signs of a line that are shown where there is room for all
_WIDE = 100  # columns that a place and its line take together at most, even where there are more
_NARROWEST = 20
_OF_SIGNS = "F"  # the checks of the file itself, which speak of single signs of it
_WORD = later(r"[0-9][0-9:.−+-]*[0-9]|\w+")


class _Quote(NamedTuple):
    """The line of a finding as it is shown: what stands before it, the line, and where the mark begins and ends in it."""

    head: str
    line: str
    start: int
    end: int

    @property
    def is_whole(self) -> bool:
        """Whether the place is all that stands behind the key, so that no mark has to point at it."""
        before, after = self.line[: self.start].rstrip(" \t\"'[{"), self.line[self.end :].strip(" \t\"']},\n\r")
        return (not before or before.endswith("=")) and (not after or after.startswith("#"))


def render(report: Report, language: str) -> list[Line]:
    """The findings, the heaviest first, code by code; then, below an empty line, what says more of them."""
    room = report.room or WIDEST
    found = sorted(report.shown, key=lambda one: [*Severity].index(one.severity))
    kinds = dict.fromkeys((one.severity, one.finding.rule.code) for one in found)
    lines = [
        line
        for kind in kinds
        for line in _of_code([one for one in found if (one.severity, one.finding.rule.code) == kind], language, room)
    ]
    codes = [*dict.fromkeys(code for _, code in kinds)]
    return [*lines, (), *(((words, ""),) for words in _more(codes, language, room))] if lines else []


def _of_code(group: list[Located], language: str, room: int) -> Iterator[Line]:
    """The findings of one code, and then what holds for all of them."""
    mends = [_mend(one, language) for one in group]
    same = len(group) > 1 and len(set(mends)) == 1
    told, rows = _Told(), list[str]()
    for n, (one, mend) in enumerate(zip(group, mends, strict=True)):
        yield from _rows(rows, room)
        yield from _headline(one, language, room)
        # What the file is to say instead is said of each, however many of these words are among those that it may say.
        is_value = one.finding.rule.code == "F104" and bool(one.finding.fix) and mends.index(mend) == n
        says_more = not same and (told.adds(mend, one.says(language)) or is_value)
        lines, rows = _place(one, _row(checking.FIX, mend, language) if says_more else "", language, room)
        yield from lines
    rows += [_row(checking.FIX, mends[0], language)] if same else []
    rows += [
        _row(checking.WHY, words, language)
        for one in group
        if told.adds(words := one.finding.why(language), one.says(language))
    ]
    rows += [_row(checking.REMARK, words, language) for one in group for words in _remarks(one, language)]
    yield from _rows([row for row in dict.fromkeys(rows) if row], room)


class _Told:
    """The words that were said of the findings of one code, so that nothing is said of them twice."""

    def __init__(self) -> None:
        self._sets: list[set[str]] = []

    def adds(self, words: str, headline: str) -> bool:
        """Whether some words say more than words before them did, but for what the headline names."""
        found, known = set(_WORD.findall(words)), set(_WORD.findall(headline))
        if any(found <= one | known for one in self._sets):
            return False
        self._sets.append(found)
        return True


def _headline(one: Located, language: str, room: int) -> Iterator[Line]:
    """The message, behind the weight and the code."""
    name = f"{say(checking.SEVERITIES[one.severity], language)}[{one.finding.rule.code}]"
    first, *rest = hang(f"{name}: {clean(one.says(language))}", room)
    yield ((name, ROLES[one.severity]), (first[len(name) :], "title"))
    yield from (((words, "title"),) for words in rest)


def _place(one: Located, mend: str, language: str, room: int) -> tuple[list[Line], list[str]]:
    """File, line and column, and beside them the line, or below them, where it does not fit; a mark under what is meant in
    it, and beside that how to mend it, or what it is, if there is room; and how to mend it, where that is still to be said."""
    at, rows, lines = f"  --> {one.place(language)}", [mend] if mend else [], list[Line]()
    beside = bool(one.line.strip()) and width(at) + 3 + width(clean(one.line)) <= min(room, _WIDE)
    if not beside:
        lines.append(
            ((at if width(at) <= room else at.replace("--> ", "", 1), "place"),)
        )  # never cut: it is to be copied
    if one.line.strip():
        quote = _quote(one, f"{at} | " if beside else f"  {one.span.line} | ", room)
        lines.append(((quote.head, "place" if beside else "dim"), (clean(quote.line).replace("\n", " "), "")))
        mark = _mark(quote, ROLES[one.severity])
        beyond = max(0, room - _WIDE)
        left = min(room, _WIDE) - sum(width(words) for words, _ in mark) - 1
        pointed = not quote.is_whole or one.finding.rule.code.startswith(_OF_SIGNS)
        if mend and width(mend) <= left:
            pointed, mark, rows = True, (*mark, (f" {mend}", "")), []
        elif (label := clean(one.finding.label(language))) != clean(one.says(language)) and width(
            label
        ) <= left + beyond:
            mark = (*mark, (f" {label}", ROLES[one.severity]))
        lines += [mark] if pointed else []
    return lines, rows


def _mark(quote: _Quote, role: Role) -> Line:
    """The mark under a place."""
    indent = width(clean(quote.line[: quote.start]))
    carets = "^" * max(1, width(clean(quote.line[quote.start : quote.end])))
    return ((" " * (width(quote.head) - 2) + "| ", "dim"), (" " * indent, ""), (carets, role))


def _quote(one: Located, head: str, room: int) -> _Quote:
    """The line around the place, cut where there is no room for it."""
    columns = max(_NARROWEST, room - width(head))
    start = one.span.column - 1
    end = max(start + 1, one.span.end_column - 1 if one.span.end_line == one.span.line else len(one.line))
    if len(one.line) <= _WINDOW and width(clean(one.line)) <= columns:
        return _Quote(head, one.line, start, end)
    size = min(_WINDOW, columns - 2)  # of the ellipses
    size //= 2 if size < _WINDOW and width(clean(one.line)) > len(one.line) else 1
    first = start - min(40, size // 5)
    first = max(0, min(len(one.line) - size, max(first, end - size) if end - start <= size else first))
    cut = one.line[first : first + size]
    lead = "…" if first else ""
    rest = "…" if first + size < len(one.line) else ""
    moved = first - len(lead)
    return _Quote(head, f"{lead}{cut}{rest}", start - moved, min(end - moved, len(lead) + len(cut)))


def _mend(one: Located, language: str) -> str:
    """How to mend it, and whether `--fix` can."""
    words = one.finding.mend(language)
    return f"{words}   {say(checking.CAN_FIX, language)}" if words and one.finding.fix else words


def _remarks(one: Located, language: str) -> Iterator[str]:
    yield one.finding.note(language)
    if one.finding.confidence is not Confidence.HIGH:
        yield say(checking.CONFIDENCES[one.finding.confidence], language)


def _more(codes: list[str], language: str, room: int) -> list[str]:
    """The command that says more of a check, and the source of what is said of zones."""
    words = say(checking.MORE_OF_ONE if len(codes) == 1 else checking.MORE, language, code=codes[0])
    source = (
        f" ({say(labels.TZ_DATABASE, language, version=clock.version())})"
        if any(code.startswith("Z") for code in codes)
        else ""
    )
    return hang(words + source, room)


def _row(name: Text, words: str, language: str) -> str:
    """Words behind the name of what they are; empty for none."""
    return f"{say(name, language).rstrip(' :')}: {clean(words)}" if words else ""


def _rows(rows: list[str], room: int) -> Iterator[Line]:
    """What is said of a code, each on a line of its own, the next lines of one further in."""
    for row in rows:
        yield from (((words, ""),) for words in hang(f"  {row}", room))
