"""Uniting: an activity that stands under two groups is written once, and belongs to both."""

from rcmcli.importers.activities.builders import Entry, Found, Group
from rcmcli.importers.activities.naming import titles_in
from rcmcli.importers.activities.sentences import content
from rcmcli.importers.ledger import Ledger
from rcmcli.model.period import Period
from rcmcli.model.text import fold_name
from rcmcli.words import filled, imported_list

_TELLING = 4  # words of a title that can be that of one activity only
_OF_GROUPS = frozenset({"group", "groups", "grupo", "grupos"})


def unite(found: Found, ledger: Ledger) -> None:
    """Unite the activities that stand under two groups; the first keeps what only the second says."""
    for entry in (entry for group in found.groups for entry in group.entries):
        entry.groups = [*dict.fromkeys(title for words in entry.groups for title in titles_in(words, found))]
    first: dict[str, list[tuple[Entry, Group]]] = {}
    mentioning: list[tuple[Entry, Group]] = []
    for group in found.groups:
        kept = []
        for entry in group.entries:
            before = _same(entry, group, [*first.get(fold_name(entry.title), ()), *mentioning])
            if before is None:
                kept.append(entry)
                first.setdefault(fold_name(entry.title), []).append((entry, group))
                mentioning += [(entry, group)] if entry.groups else []
                continue
            _merge(before, entry, group, ledger)
        group.entries = kept


def _same(entry: Entry, group: Group, others: list[tuple[Entry, Group]]) -> Entry | None:
    """The activity of another group that this one is, too."""
    return next((one for one, of in others if of is not group and _is_one(entry, group, one, of)), None)


def _is_one(entry: Entry, group: Group, other: Entry, of: Group) -> bool:
    if (entry.host and other.host and entry.host != other.host) or _differ(entry.period, other.period):
        return False
    each = _names(entry, of) and _names(other, group)
    words, before = content(entry.title), content(other.title)
    if fold_name(entry.title) != fold_name(other.title):
        return each and bool(before) and (before <= words or words <= before)
    shared = bool(set(entry.mandates) & set(other.mandates))
    return each or shared or (len(words) >= _TELLING and not words & _OF_GROUPS and not (entry.id and other.id))


def _differ(one: Period, other: Period) -> bool:
    """Whether two periods are both stated, and not the same."""
    return bool(one.stretches and other.stretches and one != other)


def _names(entry: Entry, group: Group) -> bool:
    return any(fold_name(one) == fold_name(group.title) for one in entry.groups)


def _merge(first: Entry, again: Entry, group: Group, ledger: Ledger) -> None:
    if again.title != first.title or not set(again.mandates) <= set(first.mandates):
        ledger.assume("activity", filled(imported_list.SAME, other=again.title), next(iter(again.lines), None))
    first.groups = [*dict.fromkeys([*first.groups, group.title])]
    first.mandates = [*dict.fromkeys([*first.mandates, *again.mandates])]
    first.support = [*dict.fromkeys([*first.support, *again.support])]
    first.lines = [*first.lines, *again.lines]
    first.period, first.host = first.period or again.period, first.host or again.host
    for name, points in again.lists.items():
        for words in points if name not in first.lists or name == "notes" else ():
            first.add(name, words)
