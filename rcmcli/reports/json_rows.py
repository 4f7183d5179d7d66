"""Findings as a JSON list for programs; docs/json.md documents the keys."""

import msgspec

from rcmcli.model.page import Line, json_lines
from rcmcli.reports.located import Located, Report


class Row(msgspec.Struct, frozen=True):
    """A finding as `--output-format json` writes it."""

    code: str
    name: str
    severity: str
    message: str
    hint: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    value: str
    fix: str | None
    url: str
    ignored: bool
    confidence: str
    page: int | None
    excerpt: str


def render(report: Report, language: str) -> list[Line]:
    """The findings, those that are waived among them, in the order of files and lines."""
    return json_lines([_row(one, language) for one in report.all_in_order()])


def _row(one: Located, language: str) -> Row:
    finding, span = one.finding, one.span
    return Row(
        code=finding.rule.code,
        name=finding.rule.name,
        severity=one.severity.value,
        message=one.says(language),
        hint=finding.mend(language),
        file=one.file,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        value=one.value,
        fix=finding.mend(language) if finding.fix else None,
        url=f"docs/checks.md#{finding.rule.code.lower()}",
        ignored=bool(one.waived),
        confidence=finding.confidence.value,
        page=one.page,
        excerpt=one.line,
    )
