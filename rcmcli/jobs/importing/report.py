"""The report of an import as JSON, `rcm.import/1`: every line of the source once, and what was assumed (docs/importing.md)."""

from collections import Counter

import msgspec

from rcmcli.importers.ledger import Entry
from rcmcli.jobs.importing.source import Source
from rcmcli.model.page import json_lines, text_of

SCHEMA = "rcm.import/1"
OURS = SCHEMA.encode()
_STATUSES = ("used", "ignored", "repeated", "not-understood")


class LineRow(msgspec.Struct, frozen=True):
    """A printed line of the source and what became of it; `at` is where in the agenda it stands."""

    line: int
    page: int | None
    text: str
    status: str
    why: str
    at: tuple[str | int, ...]


class AssumedRow(msgspec.Struct, frozen=True):
    """What was taken for granted, why, and what else it might be."""

    line: int | None
    text: str
    what: str
    why: str
    candidates: tuple[str, ...]


class Report(msgspec.Struct, frozen=True):
    """The whole report."""

    schema: str
    source: str
    kind: str
    form: str
    pages: int | None
    lines: tuple[LineRow, ...]
    assumed: tuple[AssumedRow, ...]
    missing: tuple[str, ...]
    counts: dict[str, int]


def render(source: Source, language: str) -> bytes:
    """The bytes of the report, its reasons in a language."""
    found = source.imported
    assumed = tuple(
        AssumedRow(one.line, one.text, one.what, one.why.pick(language), one.candidates) for one in found.assumed
    )
    lines = tuple(_row(entry, language) for entry in found.entries)
    report = Report(
        SCHEMA,
        source.name.pick(language),
        source.kind,
        "calendar" if source.calendar else "agenda",
        source.pages,
        lines,
        assumed,
        missing_of(source),
        _counts(source),
    )
    return text_of(json_lines(report)).encode("utf-8", "replace")


def missing_of(source: Source) -> tuple[str, ...]:
    """What an agenda must have and the paper does not say, each once."""
    if source.calendar:
        return source.imported.missing
    days = source.imported.draft.days
    nothing = () if any(day.items for day in days) else ("items",)
    return tuple(dict.fromkeys((*source.imported.missing, *nothing)))


def _row(entry: Entry, language: str) -> LineRow:
    line, why = entry.line, entry.why.pick(language) if entry.why else ""
    return LineRow(line.number, line.page, line.text, entry.status, why, entry.at)


def _counts(source: Source) -> dict[str, int]:
    found = source.imported
    statuses = Counter[str](entry.status for entry in found.entries)
    return {
        "lines": len(found.entries),
        **{status: statuses[status] for status in _STATUSES},
        "assumed": len(found.assumed),
        **_parts(source),
    }


def _parts(source: Source) -> dict[str, int]:
    """How many days and items an agenda has, or what a calendar has."""
    made, days = source.calendar, source.imported.draft.days
    if made:
        return {"groups": len(made.groups), "activities": made.count, "deadlines": len(made.deadlines)}
    return {"days": len(days), "items": sum(len(day.items) for day in days)}
