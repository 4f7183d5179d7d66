"""Findings as a JUnit report, which most build servers show as tests: a file is a suite, a finding is a case."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rcmcli.model.finding import Severity
from rcmcli.model.page import Line
from rcmcli.model.text import sound_in_xml
from rcmcli.reports.located import Located, Report
from rcmcli.words import checking, say

_INNER = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_QUOTED = _INNER | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})
_PASSED = (Severity.INFO,)


def render(report: Report, language: str) -> list[Line]:
    """The findings by file; errors and warnings have failed, notes have passed, what is waived was skipped."""
    cases: dict[str, list[Located]] = {file: [] for file in report.files}
    for one in report.all_in_order():
        cases.setdefault(one.file, []).append(one)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<testsuites name="rcm check"{_totals(list(cases.values()))}>')
    for file, found in cases.items():
        lines.append(f'  <testsuite name="{_quoted(file)}"{_totals([found])}>')
        lines += _cases(found, language) if found else [f"    {_opened(say(checking.NO_PROBLEMS, language), file)}/>"]
        lines.append("  </testsuite>")
    return [((line, ""),) for line in (*lines, "</testsuites>")]


def _totals(suites: Sequence[list[Located]]) -> str:
    """The counts of some suites; a file without findings counts as one test that passed."""
    found = [one for suite in suites for one in suite]
    tests = sum(len(suite) or 1 for suite in suites)
    failures = sum(not one.waived and one.severity not in _PASSED for one in found)
    skipped = sum(bool(one.waived) for one in found)
    return f' tests="{tests}" failures="{failures}" errors="0" skipped="{skipped}"'


def _cases(found: list[Located], language: str) -> Iterator[str]:
    """The cases of one file; those of one rule are numbered, since servers tell cases apart by their names."""
    seen: Counter[str] = Counter()
    for one in found:
        rule = one.finding.rule
        seen[rule.code] += 1
        name = f"{rule.code} {rule.name}" + (f" ({seen[rule.code]})" if seen[rule.code] > 1 else "")
        yield f'    {_opened(name, one.file)} file="{_quoted(one.address)}" line="{one.span.line}">'
        yield f"      {_outcome(one, language)}"
        yield "    </testcase>"


def _opened(name: str, file: str) -> str:
    return f'<testcase name="{_quoted(name)}" classname="{_quoted(file)}"'


def _outcome(one: Located, language: str) -> str:
    says, place = one.says(language), one.place(language)
    text = _inside(f"{place}\n{one.message(language)}")
    if one.waived:
        return f'<skipped message="{_quoted(one.waived)}">{text}</skipped>'
    if one.severity in _PASSED:
        return f"<system-out>{text}</system-out>"
    return f'<failure type="{one.severity.value}" message="{_quoted(says)}">{text}</failure>'


def _quoted(text: str) -> str:
    """Text as it stands in an attribute."""
    return sound_in_xml(text).translate(_QUOTED)


def _inside(text: str) -> str:
    """Text as it stands between tags."""
    return sound_in_xml(text).translate(_INNER)
