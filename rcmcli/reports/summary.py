"""The last line of a report: how many of what, in how many files, how many waived, how many can be mended."""

from collections import Counter

from rcmcli.model.finding import Severity
from rcmcli.reports.located import Report
from rcmcli.words import checking, say

_ORDER = list(Severity)


def summary(report: Report, language: str) -> str:
    """One or more sentences with the counts."""
    sentences = [_counts(report, language)]
    mendable = sum(bool(one.finding.fix) for one in report.found)
    if mendable:
        sentences.append(say(checking.ONE_FIXABLE if mendable == 1 else checking.FIXABLE, language, count=mendable))
    if report.waived:
        many = len(report.waived)
        sentences.append(say(checking.ONE_WAIVED if many == 1 else checking.WAIVED, language, count=many))
    return " ".join(sentences)


def _counts(report: Report, language: str) -> str:
    checked = len(report.files)
    kind = "agendas" if not report.calendars else "calendars" if report.calendars == checked else "both"
    file, files = say(checking.ONE_OF[kind], language), say(checking.MANY_OF[kind], language)
    if not report.found:
        clean = checking.ONE_CLEAN if checked == 1 else checking.ALL_CLEAN
        return say(clean, language, all=checked, file=file, files=files)
    counts = Counter(one.severity for one in report.found)
    parts = ", ".join(_count(counts[severity], severity, language) for severity in _ORDER if counts[severity])
    bad = len({one.file for one in report.found})
    where = checking.IN_ALL_FILES if bad == checked else checking.IN_FILES
    if bad == 1:
        where = checking.IN_ONE_FILE if checked == 1 else checking.IN_ONE_OF_FILES
    return say(where, language, counts=parts, bad=bad, all=checked, file=file, files=files)


def _count(number: int, severity: Severity, language: str) -> str:
    called = checking.SEVERITIES if number == 1 else checking.SEVERAL
    return f"{number} {say(called[severity], language)}"
