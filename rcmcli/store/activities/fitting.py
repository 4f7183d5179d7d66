"""From the tree of a calendar file to a calendar of activities, and the faults met on the way."""

from collections.abc import Iterator
from typing import Any

import msgspec

from rcmcli.model.activities import Activities, Activity, Due
from rcmcli.model.change import Insert
from rcmcli.model.fault import Fault
from rcmcli.model.period import Period, within
from rcmcli.model.text import Text
from rcmcli.store.activities.sense import find_nonsense
from rcmcli.store.fitting import fit
from rcmcli.store.ids import first_language, new_id, tables_in
from rcmcli.store.shorthand import spell_out


def fit_calendar(tree: dict[str, Any]) -> tuple[Activities | None, list[Fault]]:
    """The calendar, its months and days with the year of its period, and every fault of the file; none if too little is left."""
    spelled = spell_out(tree, Activities)
    faults = give_ids(spelled)
    found, more = fit(spelled, Activities)
    if found is None:
        return None, faults + more
    told = {fault.path for fault in more}
    dated = _with_years(found)
    return dated, faults + more + [fault for fault in find_nonsense(dated) if fault.path not in told]


def _with_years(calendar: Activities) -> Activities:
    groups = tuple(
        msgspec.structs.replace(group, activities=tuple(_activity(one, calendar.period) for one in group.activities))
        for group in calendar.groups
    )
    deadlines = tuple(_due(one, calendar.period) for one in calendar.deadlines)
    return msgspec.structs.replace(calendar, groups=groups, deadlines=deadlines)


def _activity(one: Activity, period: Period) -> Activity:
    return msgspec.structs.replace(one, when=within(one.when, period)) if one.when.needs_year else one


def _due(one: Due, period: Period) -> Due:
    return msgspec.structs.replace(one, by=within(one.by, period)) if one.by.needs_year else one


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
