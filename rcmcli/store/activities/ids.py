"""Ids for activities that have none yet: those that rcm would write, and the fault that says so, once for a file."""

from collections.abc import Iterator
from typing import Any

from rcmcli.model.change import Insert
from rcmcli.model.fault import Fault
from rcmcli.model.text import Text
from rcmcli.store.ids import first_language, new_id, tables_in


def give_ids(tree: dict[str, Any]) -> list[Fault]:
    """Give activities without an id the one that rcm would write: the words of their title."""
    taken = {name: 2 for one in _named(tree) if isinstance(name := one.get("id"), str)}
    given: list[Insert] = []
    for g, group in enumerate(tables_in(tree, "group")):
        for a, activity in enumerate(tables_in(group, "activity")):
            if "id" not in activity:
                activity["id"] = new_id(activity.get("title"), taken, "activity", language=first_language(tree))
                given.append(Insert(("group", g, "activity", a), "id", activity["id"]))
    titled = tuple(one for one in given if _titled(tree, one))
    return [_no_id(given, titled)] if given else []


def _named(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every table that may have an id."""
    yield from tables_in(tree, "deadline")
    for group in tables_in(tree, "group"):
        yield group
        yield from tables_in(group, "activity")


def _titled(tree: dict[str, Any], one: Insert) -> bool:
    return bool(tables_in(tables_in(tree, "group")[int(one.path[1])], "activity")[int(one.path[3])].get("title"))


def _no_id(given: list[Insert], lasting: tuple[Insert, ...]) -> Fault:
    """The one fault of all activities without an id; one that is made of no title would be no id for ever."""
    count, first = len(given), given[0]
    says = Text(en="this activity has no id yet", es="esta actividad aún no tiene id")
    if count > 1:
        says = Text(
            en=f"{count} activities have no id yet, from here on",
            es=f"{count} actividades aún no tienen id, desde aquí",
        )
    hint = Text(
        en=f'write id = "{first.value}" under [[group.activity]] and never change it: others name the activity by it',
        es=f'escriba id = "{first.value}" bajo [[group.activity]] y no lo cambie nunca: por él se la nombra',
    )
    return Fault("F103", says, hint, first.path, "key", fatal=False, fix=lasting)
