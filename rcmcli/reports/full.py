"""Each finding in full: its line with a mark under the place, the cause and the way out."""

from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.finding import Confidence, Finding
from rcmcli.model.page import Line, Role
from rcmcli.model.text import clean, width
from rcmcli.reports.located import ROLES, Located, Report
from rcmcli.words import checking, say

_WINDOW = 200


def render(report: Report, language: str) -> list[Line]:
    """The findings, an empty line after each."""
    return [line for one in report.shown for line in _in_full(one, language)]


def _in_full(one: Located, language: str) -> Iterator[Line]:
    finding, role = one.finding, ROLES[one.severity]
    yield (
        (f"{say(checking.SEVERITIES[one.severity], language)}[{finding.rule.code}]", role),
        (f": {finding.rule.title.pick(language)}", "title"),
    )
    yield (("  --> ", "dim"), (f"{one.file}:{one.span.line}:{one.span.column}", ""))
    gutter = " " * len(str(one.span.line))
    yield ((f"{gutter} |", "dim"),)
    if one.line:
        yield from _pointed_at(one, gutter, role, language)
    else:
        yield ((f"{gutter} = ", "dim"), (finding.says(language), role))
    if one.more:
        yield ((f"{gutter} = ", "dim"), (say(checking.AND_MORE, language, count=one.more), role))
    yield from _tail(finding, gutter, language)


def _pointed_at(one: Located, gutter: str, role: Role, language: str) -> Iterator[Line]:
    line, start, end = _window(one)
    before, marked = clean(line[:start]), clean(line[start:end])
    label = one.finding.label(language) or one.finding.says(language)
    yield ((f"{one.span.line} | ", "dim"), (clean(line).replace("\n", " "), ""))
    carets = "^" * max(1, width(marked))
    yield ((f"{gutter} | ", "dim"), (" " * width(before), ""), (f"{carets} {label}", role))


def _window(one: Located) -> tuple[str, int, int]:
    """The line around the place, cut where it is very long, with the start and the end of the place in it."""
    start = one.span.column - 1
    end = one.span.end_column - 1 if one.span.end_line == one.span.line else len(one.line)
    if len(one.line) <= _WINDOW:
        return one.line, start, max(start + 1, end)
    first = max(0, min(start - 40, len(one.line) - _WINDOW))
    cut = one.line[first : first + _WINDOW]
    lead = "…" if first else ""
    rest = "…" if first + _WINDOW < len(one.line) else ""
    moved = first - len(lead)
    return f"{lead}{cut}{rest}", start - moved, min(max(start + 1, end) - moved, len(lead) + len(cut))


def _tail(finding: Finding, gutter: str, language: str) -> Iterator[Line]:
    rows = (
        (checking.WHY, finding.why(language)),
        (checking.FIX, finding.mend(language)),
        (checking.REMARK, finding.note(language)),
    )
    for heading, words in rows:
        if words:
            by_rcm = f"   {say(checking.CAN_FIX, language)}" if heading is checking.FIX and finding.fix else ""
            yield ((f"{gutter} = {say(heading, language)}", "dim"), (words, ""), (by_rcm, "dim"))
    if finding.confidence is not Confidence.HIGH:
        yield (
            (f"{gutter} = {say(checking.REMARK, language)}", "dim"),
            (say(checking.CONFIDENCES[finding.confidence], language), ""),
        )
    source = f"   (tz database {clock.version()})" if finding.rule.code.startswith("Z") else ""
    yield ((f"{gutter} = {say(checking.MORE, language)}rcm check --explain {finding.rule.code}{source}", "dim"),)
    yield ()
