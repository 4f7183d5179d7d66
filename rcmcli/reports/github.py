"""Findings as workflow commands of GitHub Actions, which shows each beside its line in a pull request."""

from rcmcli.model.finding import Severity
from rcmcli.model.page import Line
from rcmcli.reports.located import Located, Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, language: str) -> list[Line]:
    """The findings, one command a line; those that are waived are left out."""
    return [((_command(one, language), ""),) for one in report.shown]


def _command(one: Located, language: str) -> str:
    rule, span = one.finding.rule, one.span
    properties: dict[str, str | int] = {"file": one.address, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:  # GitHub refuses columns of a stretch over several lines
        properties |= {"col": span.column, "endColumn": span.end_column}
    properties["title"] = f"{rule.code} {rule.name}"
    written = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    message = f"{one.place(language)}: {one.message(language)}" if one.is_printed else one.message(language)
    return f"::{_COMMANDS[one.severity]} {written}::{message.translate(_MESSAGE)}"
