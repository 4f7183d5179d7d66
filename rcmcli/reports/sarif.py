"""Findings as SARIF 2.1.0, the form that code scanners exchange: GitHub, GitLab, Azure DevOps and editors read it."""

from collections import Counter
from hashlib import sha256
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import msgspec

from rcmcli import __version__
from rcmcli.checks.pages import explanation
from rcmcli.model import clock
from rcmcli.model.change import Change, Replace, Write
from rcmcli.model.finding import Rule, Severity
from rcmcli.model.page import Line, json_lines
from rcmcli.model.span import Span
from rcmcli.model.text import one_line
from rcmcli.reports.located import Located, Report

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SUBJECTS = {
    "F": "file",
    "T": "times",
    "Z": "time-zones",
    "P": "people",
    "L": "languages",
    "C": "calendar",
    "M": "waivers",
}
_Object = dict[str, Any]  # an object of SARIF, under the names of its standard


class Told(msgspec.Struct, frozen=True, rename="camel"):
    """A result as SARIF has it: one finding, where it is, and whether a waiver lets it pass."""

    rule_id: str
    rule_index: int
    level: str
    message: _Object
    locations: list[_Object]
    partial_fingerprints: dict[str, str]
    suppressions: list[_Object]
    properties: _Object
    fixes: list[_Object] | msgspec.UnsetType = msgspec.UNSET


def render(report: Report, language: str) -> list[Line]:
    """The findings, those that are waived as suppressed results, with the rules that they come from."""
    found = report.all_in_order()
    rules = sorted({one.finding.rule.code: one.finding.rule for one in found}.values(), key=lambda rule: rule.code)
    driver = {
        "name": "rcm",
        "version": __version__,
        "language": language,
        "rules": [_rule(rule, language) for rule in rules],
        "properties": {"tzDatabase": clock.version()},
    }
    places = {rule.code: place for place, rule in enumerate(rules)}
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": _results(found, places, language),
    }
    return json_lines({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule, language: str) -> _Object:
    told = explanation(rule.code, language)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.pick(language)},
        "fullDescription": {"text": told.what},
        "help": {"text": told.mend, "markdown": "\n\n".join(msgspec.structs.astuple(told))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": ["agenda", *filter(None, [_SUBJECTS.get(rule.code[0])])],
            "precision": rule.confidence.value,
        },
    }


def _results(found: list[Located], places: dict[str, int], language: str) -> list[Told]:
    """The results; the second of two alike differs from the first by its number."""
    seen: Counter[str] = Counter()
    results: list[Told] = []
    for one in found:
        same = _sameness(one)
        seen[same] += 1
        mark = sha256(f"{same}\0{seen[same]}".encode("utf-8", "replace")).hexdigest()[:32]
        results.append(_result(one, places[one.finding.rule.code], mark, language))
    return results


def _sameness(one: Located) -> str:
    """What stays the same when lines move and items are added: the rule, the file, what is written, and its keys."""
    keys = ".".join(part for part in one.finding.path if isinstance(part, str))
    return "\0".join((one.finding.rule.code, one.address, one.value, keys))


def _result(one: Located, place: int, mark: str, language: str) -> Told:
    finding, artifact = one.finding, {"uri": _uri(one.file)}
    return Told(
        rule_id=finding.rule.code,
        rule_index=place,
        level=_LEVELS[one.severity],
        message={"text": one.message(language)},
        locations=[
            {"physicalLocation": {"artifactLocation": artifact, "region": {**_region(one.span), **_snippet(one)}}}
        ],
        partial_fingerprints={"rcmFinding/v1": mark},
        suppressions=[{"kind": "inSource", "justification": one_line(one.waived)}] if one.waived else [],
        properties={"confidence": finding.confidence.value} | ({"page": one.page} if one.page else {}),
        fixes=_fixes(one, artifact, language),
    )


def _uri(file: str) -> str:
    """Where a file is: from the folder of the run, unless it was named by its whole path."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _snippet(one: Located) -> _Object:
    """The printed line of a document, which no program can look up by its number."""
    return {"snippet": {"text": one.line}} if one.is_printed else {}


def _fixes(one: Located, artifact: _Object, language: str) -> list[_Object] | msgspec.UnsetType:
    """The mend of a finding, where it only replaces characters that the finding itself knows the place of."""
    edits = [_edit(change, one) for change in one.finding.fix]
    if not edits or None in edits:
        return msgspec.UNSET
    changes = [{"artifactLocation": artifact, "replacements": edits}]
    return [{"description": {"text": one.finding.mend(language) or one.message(language)}, "artifactChanges": changes}]


def _edit(change: Change, one: Located) -> _Object | None:
    if isinstance(change, Replace):
        return {"deletedRegion": _region(change.span), "insertedContent": {"text": change.text}}
    written = one.line[one.span.column - 1 : one.span.end_column - 1]
    if not isinstance(change, Write) or change.path != one.finding.path or written != f'"{one.value}"':
        return None
    if not isinstance(change.value, str):
        return None
    plain = change.value.isprintable() and not set(change.value) & set('"\\')
    text = {"text": f'"{change.value}"'}
    return {"deletedRegion": _region(one.span), "insertedContent": text} if plain else None
