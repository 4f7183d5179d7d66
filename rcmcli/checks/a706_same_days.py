"""A706 same-days: two activities ask the same party, host or place on the same days, or in the same month."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import msgspec

from rcmcli.checks.activities import countries, takes_place
from rcmcli.model.activities import Activity
from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.walltime import DateRange

RULE = Rule(
    code="A706",
    name="same-days",
    severity=Severity.WARNING,
    title=Text(en="two activities on the same days", es="dos actividades en los mismos días"),
    says=Text(
        en="“{later}” and “{earlier}” both ask {who} on {day}", es="«{later}» y «{earlier}» piden ambas {who} el {day}"
    ),
    label=Text(en="{who} is also asked by “{earlier}”", es="{who}: también en «{earlier}»"),
    why=Text(
        en="one delegation, one host and one place serve one activity at a time",
        es="una delegación, un anfitrión y un lugar sirven a una actividad a la vez",
    ),
    mend=Text(
        en="move one of them, or waive it if they are held together",
        es="mueva una de las dos, o exímalo si se realizan juntas",
    ),
)
_MONTH = Variant(
    severity=Severity.INFO,
    says=Text(
        en="“{later}” and “{earlier}” both ask {who} in {day}, and one has no day yet",
        es="«{later}» y «{earlier}» piden ambas {who} en {day}, y una aún no tiene fecha",
    ),
    why=Text(
        en="the one without a day may come to stand on the other", es="la que no tiene fecha puede caer sobre la otra"
    ),
    mend=Text(en="give both their days", es="dé a ambas su fecha"),
)


class Asked(msgspec.Struct, frozen=True):
    """One activity with where it stands, its conference, whom it asks, and the stretch of days that it takes."""

    path: Path
    activity: Activity
    whole: str
    who: dict[str, Text]
    days: tuple[DateRange, ...]
    month: str


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each activity that comes to stand on an earlier one, once."""
    if calendar.beside is None:
        return
    asked = [one for one in _all(calendar, calendar.beside) if one.who]
    told: set[Path] = set()
    for finding in (*_on_days(asked), *_in_months(asked)):
        if finding.path not in told:
            told.add(finding.path)
            yield finding


def _all(calendar: Calendar, beside: Beside) -> Iterator[Asked]:
    for path, _, activity in beside.calendar.each():
        when = beside.dates.of(activity) if takes_place(activity) else None
        if when is None or when.earliest is None or when.latest is None:
            continue
        first, last = when.earliest, when.latest
        month = f"{first:%Y-%m}" if (first.year, first.month) == (last.year, last.month) else ""
        if when.days or month:
            yield Asked(path, activity, _whole(activity, beside), _who(activity, calendar), when.days, month)


def _whole(activity: Activity, beside: Beside) -> str:
    """The conference that an activity is a part of, or itself."""
    seen = {activity.id}
    while activity.part_of in beside.dates.activities and activity.part_of not in seen:
        activity = beside.dates.activities[activity.part_of]
        seen.add(activity.id)
    return activity.id


def _who(activity: Activity, calendar: Calendar) -> dict[str, Text]:
    """Whom and what an activity needs for itself: named parties, the host, the place."""
    who = {code: party.name for code, party in countries(activity.parties, calendar).items()}
    who |= {f"host {code}": party.name for code, party in countries((activity.host,), calendar).items()}
    if activity.city and activity.mode != "virtual":
        who[f"city {fold_name(activity.city)}"] = Text(any=activity.city)
    return who


def _on_days(asked: list[Asked]) -> Iterator[Finding]:
    """Activities known to the day: of each who is asked, those that begin before an earlier one has ended."""
    by_key: dict[str, list[tuple[DateRange, int]]] = defaultdict(list)
    for n, one in enumerate(asked):
        for key in one.who:
            by_key[key] += [(days, n) for days in one.days]
    for key, stretches in by_key.items():
        last: tuple[date, int] | None = None
        for days, n in sorted(stretches, key=lambda one: (one[0].first, one[0].last, one[1])):
            if last and days.first <= last[0] and _are_two(asked[n], asked[last[1]]):
                yield _both(asked[last[1]], asked[n], key, str(days.first), None)
            last = (days.last, n) if last is None or days.last > last[0] else last


def _in_months(asked: list[Asked]) -> Iterator[Finding]:
    """Activities of one month, one of them at least not known to the day."""
    first: dict[tuple[str, str], Asked] = {}
    for one in sorted((one for one in asked if one.month), key=lambda one: not one.days):
        for key in one.who:
            other = first.setdefault((key, one.month), one)
            if other is not one and _are_two(one, other) and not (one.days and other.days):
                yield _both(other, one, key, one.month, _MONTH)


def _are_two(one: Asked, other: Asked) -> bool:
    """Whether they are no parts of one conference, and not both told by the check of agendas (C601)."""
    return one.whole != other.whole and not (one.activity.agenda and other.activity.agenda)


def _both(early: Asked, late: Asked, key: str, day: str, variant: Variant | None) -> Finding:
    return RULE.at(
        (*late.path, "when" if late.activity.when else "agenda"), variant=variant, about=(early.path,),
        later=late.activity.title, earlier=early.activity.title, who=late.who[key], day=day,
    )  # fmt: skip
