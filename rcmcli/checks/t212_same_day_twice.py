"""T212 same-day-twice: one date has two tables of items."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import date_in_words
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="T212",
    name="same-day-twice",
    severity=Severity.WARNING,
    follows=("T209",),
    title=Text(en="the same day twice", es="el mismo día dos veces"),
    says=Text(
        en="{day} already stands above, as day {n} of this agenda",
        es="el {day} ya figura arriba, como día {n} de este orden del día",
    ),
    label=Text(en="is the date of day {n} too", es="es también la fecha del día {n}"),
    why=Text(
        en="nothing tells the two apart: one of the dates may be wrong, or one day was written in two parts",
        es="nada distingue a los dos: puede que una fecha esté mal o que un día se haya escrito en dos partes",
    ),
    mend=Text(
        en="correct the date, or put the items under one day",
        es="corrija la fecha o ponga los puntos bajo un solo día",
    ),
)
_MIXED = Variant(
    severity=Severity.ERROR,
    why=Text(
        en="its items begin before those above are over, so this is hardly the same day: its date is wrong",
        es="sus puntos empiezan antes de que acaben los de arriba, así que no parece el mismo día: la fecha está mal",
    ),
    mend=Text(
        en="correct the date of one of the two; if it is one day, write its items once, in their order",
        es="corrija la fecha de uno de los dos; si es un solo día, escriba sus puntos una vez y en orden",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each day that has the date, the clock and the place of one above."""
    dates = agenda.dates
    if len(dates) == len({*dates}):
        return
    first: dict[tuple[object, ...], int] = {}
    until: dict[int, int] = {}
    for d, day in enumerate(agenda.days):
        above = [(on, n) for on in day.dates if (n := first.setdefault((on, *agenda.stream(day)), d)) != d]
        start, end = _hours(day)
        on, n = above[0] if above else (day.date, d)
        if above and _is_meant_once(day, agenda.days[n]):
            variant = _MIXED if start is not None and start < until.get(n, 0) else None
            yield RULE.at(("day", d, "date"), variant=variant, day=date_in_words(on), n=n + 1)
        until[n] = max(end, until.get(n, 0))


def _is_meant_once(day: Day, other: Day) -> bool:
    """Whether two days are one: not where a block says what all its dates have, and a day what one of them has besides."""
    return day.dates == other.dates or (day.until is None) == (other.until is None)


def _hours(day: Day) -> tuple[int | None, int]:
    """The first start and the last end of a day, in minutes of its clock."""
    times = [item.time for item in day.items if item.time.start is not None and item.status != "cancelled"]
    start = min((time.start for time in times if time.start is not None), default=None)
    return start, max((time.end or time.start or 0 for time in times), default=0)
