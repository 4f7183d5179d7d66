"""From the tree of a calendar file to a calendar of activities, and the faults met on the way."""

from typing import Any

import msgspec

from rcmcli.model.activities import Activities, Activity, Due
from rcmcli.model.fault import Fault
from rcmcli.model.period import Period, within
from rcmcli.store.activities.ids import give_ids
from rcmcli.store.activities.sense import find_nonsense
from rcmcli.store.fitting import fit
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
