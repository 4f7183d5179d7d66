"""The last line of a report: how many of what, in how many agendas, how many waived, how many can be mended."""

from collections import Counter

from rcmcli.model.finding import Severity
from rcmcli.reports.located import Report
from rcmcli.words import say

_ORDER = list(Severity)


def summary(report: Report, language: str) -> str:
    """One or more sentences with the counts."""
    sentences = [_counts(report, language)]
    mendable = sum(bool(one.finding.fix) for one in report.found)
    if mendable:
        sentences.append(say("one fixable" if mendable == 1 else "fixable", language, count=mendable))
    if report.waived:
        many = len(report.waived)
        sentences.append(say("one waived" if many == 1 else "waived", language, count=many))
    return " ".join(sentences)


def _counts(report: Report, language: str) -> str:
    checked = len(report.files)
    if not report.found:
        return say("one clean" if checked == 1 else "all clean", language, all=checked)
    counts = Counter(one.severity for one in report.found)
    parts = ", ".join(_count(counts[severity], severity, language) for severity in _ORDER if counts[severity])
    bad = len({one.file for one in report.found})
    name = "in one agenda" if checked == 1 else "in all agendas" if bad == checked else "in agendas"
    name = "in one of agendas" if bad == 1 < checked else name
    return say(name, language, counts=parts, bad=bad, all=checked)


def _count(number: int, severity: Severity, language: str) -> str:
    return f"{number} {say(severity if number == 1 else severity + 's', language)}"
