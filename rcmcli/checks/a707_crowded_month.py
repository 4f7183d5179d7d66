"""A707 crowded-month: a group has more than three activities in one month."""

from collections import defaultdict
from collections.abc import Iterator

from rcmcli.checks.activities import takes_place
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="A707",
    name="crowded-month",
    severity=Severity.INFO,
    title=Text(en="a crowded month", es="un mes cargado"),
    says=Text(en="{group} has {count} activities in {month}", es="{group} tiene {count} actividades en {month}"),
    label=Text(en="the fourth in {month}", es="la cuarta en {month}"),
    why=Text(
        en="the same few people prepare and attend all of them", es="las mismas pocas personas las preparan y asisten"
    ),
    mend=Text(en="move one to another month, if that can be", es="pase alguna a otro mes, si se puede"),
)
_MOST = 3


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the fourth activity of a group in each month; parts of a conference count as one with it."""
    beside = calendar.beside
    if beside is None:
        return
    titles = {group.id: group.title for group in beside.calendar.groups}
    found: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for path, group, activity in beside.calendar.each():
        if activity.part_of or not takes_place(activity):
            continue
        when = beside.dates.of(activity)
        months = {f"{day:%Y-%m}" for day in (when.earliest, when.latest) if day}
        if when.earliest and when.latest and len(months) == 1:
            for name in dict.fromkeys((group.id, *activity.also)):
                found[name, months.copy().pop()].append((*path, "when" if activity.when else "agenda"))
    for (name, month), paths in found.items():
        if len(paths) > _MOST and name in titles:
            yield RULE.at(paths[_MOST], about=tuple(paths[:_MOST]), group=titles[name], count=len(paths), month=month)
