"""Each finding on one line, as editors and people who scan read them: `file:line:column: severity[code]: message`."""

from rcmcli.model.page import Line
from rcmcli.reports.located import ROLES, Report
from rcmcli.words import checking, say


def render(report: Report, language: str) -> list[Line]:
    """The findings, one a line."""
    lines: list[Line] = []
    for one in report.shown:
        place = f"{one.place(language)}: "
        kind = f"{say(checking.SEVERITIES[one.severity], language)}[{one.finding.rule.code}]"
        lines.append(((place, ""), (kind, ROLES[one.severity]), (f": {one.says(language)}", "")))
    return lines
