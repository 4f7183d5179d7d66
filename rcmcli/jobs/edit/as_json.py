"""The documented shapes of what an edit does, and of why it cannot be made, as JSON (docs/json.md)."""

from collections.abc import Iterable

import msgspec

from rcmcli.model.page import Line, json_lines
from rcmcli.model.text import Text
from rcmcli.reports.located import Located
from rcmcli.screens.edits import Effect
from rcmcli.shapes.schedule import Entry, entry_of
from rcmcli.timetable.rows import Blocked

SCHEMA = "rcm.edit/1"


class ChangedItem(msgspec.Struct, frozen=True):
    """An item that is not what it was, before and after."""

    kind: str
    before: Entry | None
    after: Entry | None


class FindingNamed(msgspec.Struct, frozen=True):
    """A finding of `rcm check`, in short."""

    code: str
    line: int
    message: str


class FindingsMoved(msgspec.Struct, frozen=True):
    """The findings that an edit brings, and those that it ends."""

    new: tuple[FindingNamed, ...]
    gone: tuple[FindingNamed, ...]


class Edited(msgspec.Struct, frozen=True, tag_field="schema", tag=SCHEMA):
    """What an edit does."""

    id: str
    written: bool
    changes: tuple[ChangedItem, ...]
    findings: FindingsMoved


class Hindered(msgspec.Struct, frozen=True, tag_field="schema", tag=SCHEMA):
    """Why an edit cannot be made."""

    id: str
    written: bool
    blocked: str
    item: str
    by: str
    message: str


def edited(name: str, written: bool, effects: Iterable[Effect], findings: FindingsMoved, language: str) -> list[Line]:
    """What an edit does, as it is written."""
    return json_lines(Edited(name, written, tuple(_changed(one, language) for one in effects), findings))


def findings_moved(new: Iterable[Located], gone: Iterable[Located], language: str) -> FindingsMoved:
    """The findings that are new, and those that are gone."""
    return FindingsMoved(_named(new, language), _named(gone, language))


def hindered(name: str, blocked: Blocked, says: Text, language: str) -> list[Line]:
    """Why an edit cannot be made, as it is written."""
    by = blocked.other.item.id if blocked.other else ""
    return json_lines(Hindered(name, False, blocked.reason, blocked.slot.item.id, by, says.pick(language)))


def _changed(effect: Effect, language: str) -> ChangedItem:
    before, after = (entry_of(one, language) if one else None for one in (effect.before, effect.after))
    return ChangedItem(effect.kind, before, after)


def _named(found: Iterable[Located], language: str) -> tuple[FindingNamed, ...]:
    return tuple(FindingNamed(one.finding.rule.code, one.span.line, one.finding.says(language)) for one in found)
