"""Causes: which findings follow from another one, and so wait until that one is mended."""

from collections.abc import Sequence

from rcmcli.model.finding import Finding, Phase, Severity
from rcmcli.model.span import Path

_GRAVITY = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_Known = dict[tuple[str, Path], set[int]]


def followers(found: Sequence[Finding], phase: Phase) -> set[int]:
    """The `id()` of each finding that waits: all that it speaks of is spoken of by one finding that it may follow from.

    Nothing waits for a finding that weighs less, so the gravest one of a file is always told.
    """
    awaited = {code for one in found for code in one.rule.follows}
    causes = [one for one in found if one.rule.code in awaited]
    known: _Known = {}
    for n, cause in enumerate(causes):
        for subject in subjects(cause) | frozenset(map(_subject, cause.covers)):
            known.setdefault((cause.rule.code, subject), set()).add(n)
    return {id(one) for one in found if one.rule.follows and _waits(one, causes, known, phase)}


def subjects(finding: Finding) -> frozenset[Path]:
    """What a finding speaks of: items, days, entries of a printed list."""
    return frozenset(_subject(path) for path in (finding.path, *finding.about))


def _waits(finding: Finding, causes: list[Finding], known: _Known, phase: Phase) -> bool:
    weight = _GRAVITY[finding.weight(phase)]
    for code in finding.rule.follows:
        shared = set.intersection(*(known.get((code, subject), set()) for subject in subjects(finding)))
        if any(_GRAVITY[causes[n].weight(phase)] >= weight for n in shared):
            return True
    return False


def _subject(path: Path) -> Path:
    """The item or the day that a path leads into; any other path is a subject of its own."""
    if path[:1] != ("day",):
        return path
    return path[:4] if path[2:3] == ("item",) and len(path) > 3 else path[:2]
