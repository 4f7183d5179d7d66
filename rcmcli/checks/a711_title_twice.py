"""A711 title-twice: the same title stands under two groups, where one activity of both may be meant."""

from collections.abc import Iterator

from rcmcli.model.activities import ActivityGroup
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES, Text, fold_name

RULE = Rule(
    code="A711",
    name="title-twice",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    title=Text(en="one title under two groups", es="un título en dos grupos"),
    says=Text(
        en="“{activity}” also stands under “{group}”",
        es="«{activity}» también está en «{group}»",
    ),
    label=Text(en="also under “{group}”", es="también en «{group}»"),
    why=Text(
        en="if it is one activity it is counted twice, and changed in one place only",
        es="si es una sola actividad, se cuenta dos veces y se cambia en un solo lugar",
    ),
    mend=Text(
        en='if it is one, write it once, there, with also = ["{other}"]',
        es='si es una sola, escríbala una vez, allí, con also = ["{other}"]',
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each activity whose title an earlier one of another group has; parts of conferences have titles in common."""
    beside = calendar.beside
    if beside is None:
        return
    first: dict[str, tuple[Path, ActivityGroup]] = {}
    for path, group, activity in beside.calendar.each():
        titles = {fold_name(activity.title.pick(language)) for language in LANGUAGES} - {""}
        if activity.part_of or not titles:
            continue
        known = next((first[title] for title in sorted(titles) if title in first), None)
        if known and known[1].id != group.id:
            yield RULE.at(
                (*path, "title"), about=(known[0],), activity=activity.title, group=known[1].title, other=group.id
            )
        for title in titles:
            first.setdefault(title, (path, group))
