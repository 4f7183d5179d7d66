"""What no type can say of a calendar of activities: ids that are one thing's alone, days that a year does not have."""

from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.activities import Activities
from rcmcli.model.fault import Fault
from rcmcli.model.period import Period
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.reading.periods import read_period
from rcmcli.store.ids import id_like
from rcmcli.store.sense import find_bad_id, no_language, year_outside
from rcmcli.store.unnamed import empty_title


def find_nonsense(calendar: Activities) -> Iterator[Fault]:
    """The values that fit their kind and still cannot be."""
    yield from empty_title(calendar.title, ("title",))
    if calendar.period:
        yield from _period(calendar.period, ("period",), calendar.period)
        if not calendar.period.dates():
            yield Fault("F104", _NO_YEAR, Text(en='write period = "2022"', es='escriba period = "2022"'), ("period",))
    yield from _ids(calendar)
    for g, group in enumerate(calendar.groups):
        yield from empty_title(group.title, ("group", g, "title"))
    for path, _, activity in calendar.each():
        yield from empty_title(activity.title, (*path, "title"))
        yield from _period(activity.when, (*path, "when"), calendar.period)
    for n, due in enumerate(calendar.deadlines):
        yield from empty_title(due.title, ("deadline", n, "title"))
        yield from _period(due.by, ("deadline", n, "by"), calendar.period)
    if not calendar.languages:
        yield no_language()


def _period(period: Period, path: Path, of: Period) -> Iterator[Fault]:
    """Years beyond those that clocks are known for, and a 29 February of a year that has none."""
    related = period.relation.of if period.relation else None
    years = [one.first.year for one in of.dates()]
    for one in (*period.stretches, *((related,) if related else ())):
        ends = one.dates()
        if one.needs_year and len(years) == 1 and one.in_year(years[0]).dates() is None:
            says = Text(en=f"{years[0]} has no {one}", es=f"{years[0]} no tiene el día {one}")
            yield Fault("F104", says, path=path)
        for end in {end.year: end for end in (ends.first, ends.last)}.values() if ends else ():
            if not clock.FIRST_YEAR <= end.year <= clock.LAST_YEAR:
                yield year_outside(end, path)


def _ids(calendar: Activities) -> Iterator[Fault]:
    """Ids that are none, that belong to another already, or that would be read as a period: `2022`, `march`."""
    named: list[tuple[Path, str, Text]] = []
    for g, group in enumerate(calendar.groups):
        named.append((("group", g), group.id, group.title))
        named += [(("group", g, "activity", a), one.id, one.title) for a, one in enumerate(group.activities)]
    named += [(("deadline", n), due.id, due.title) for n, due in enumerate(calendar.deadlines) if due.id]
    used, taken = {name for _, name, _ in named}, set[str]()
    for path, name, title in named:
        fault = find_bad_id(name, title, (*path, "id"), used) or _period_like(name, (*path, "id"))
        if fault:
            yield fault
        elif name in taken:
            yield _twice(name, (*path, "id"))
        taken.add(name)


def _period_like(name: str, path: Path) -> Fault | None:
    if not (name[0].isdigit() or len(name) < 20):
        return None
    try:
        if not read_period(name):
            return None
    except Misread:
        return None
    says = Text(
        en=f"“{name}” is read as a period, so nothing could name it",
        es=f"«{name}» se lee como un período, así que nada podría nombrarlo",
    )
    better = id_like(f"id {name}", set())
    return Fault("F104", says, Text(en=f'write "{better}", or the like', es=f'escriba "{better}" o algo así'), path)


def _twice(name: str, path: Path) -> Fault:
    return Fault(
        "F105",
        Text(en=f"the id “{name}” belongs to an earlier one", es=f"el id «{name}» ya es de otra anterior"),
        Text(
            en="give this one an id of its own: what names it would mean the other",
            es="dé a esta un id propio: quien la nombra se referiría a la otra",
        ),
        path,
        fatal=False,
    )


_NO_YEAR = Text(
    en="the period of a calendar is a year, or dates with their years",
    es="el período de un calendario es un año, o fechas con su año",
)
