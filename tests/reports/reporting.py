"""What the tests of the reports share: findings made up for them, and a report of these as text."""

from rcmcli import reports
from rcmcli.model.change import Change
from rcmcli.model.finding import Confidence, Rule, Severity
from rcmcli.model.page import text_of
from rcmcli.model.span import Path, Span
from rcmcli.model.text import Text
from rcmcli.reports.located import Located, Report

RULE = Rule(
    code="T999",
    name="made-up",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    title=Text(en="made up", es="inventado"),
    says=Text(en="{says}", es="{says}"),
    label=Text(en="here", es="aquí"),
    why=Text(en="why not", es="por qué no"),
    mend=Text(en="{mend}", es="{mend}"),
)
START = Span(1, 1, 1, 2)


def found(
    says: str = "wrong", mend: str = "", *, file: str = "agendas/a.toml", severity: Severity = Severity.ERROR,
    waived: str = "", line: str = "", span: Span = START, value: str = "", path: Path = (),
    fix: tuple[Change, ...] = (), rule: Rule = RULE,
) -> Located:  # fmt: skip
    """A finding that says what the test wants, where the test wants it."""
    finding = rule.at(path, span=span, fix=fix, says=says, mend=mend)
    return Located(finding, file, span, line, value, severity, waived)


def report(*all_found: Located, files: tuple[str, ...] = (), room: int | None = None) -> Report:
    """A report of these findings, in the files that they are in or in those named."""
    named = files or tuple(dict.fromkeys(one.file for one in all_found))
    counts = tuple(one for one in all_found if not one.waived)
    return Report(named, counts, tuple(one for one in all_found if one.waived), room)


def written(form: str, what: Report, language: str = "en") -> str:
    """A report in one of the formats."""
    return text_of(reports.renderer(form)(what, language))
