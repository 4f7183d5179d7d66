"""T221 days-apart: a day that is before the one above it, or weeks after it where the others follow each other."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import date_in_words
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="T221",
    name="days-apart",
    severity=Severity.WARNING,
    follows=("T205", "T209", "T212"),
    title=Text(en="a date far from the others", es="una fecha lejos de las demás"),
    says=Text(
        en="{day} is {count} days after {above}, the day above",
        es="el {day} queda {count} días después del {above}, el día de arriba",
    ),
    label=Text(en="the day above is {above}", es="el día de arriba es el {above}"),
    why=Text(
        en="days of one meeting follow each other: the month or the year of one of the two is perhaps a slip",
        es="los días de una reunión se siguen: quizá el mes o el año de uno de los dos sea un descuido",
    ),
    mend=Text(
        en="correct the date; where it is right, give both days the weekday that the paper prints: it is then checked",
        es="corrija la fecha; si está bien, ponga en ambos días el día de la semana que imprime el papel: así se comprueba",
    ),
)
_BACK = Variant(
    says=Text(
        en="{day} stands below {above}, which is later", es="el {day} figura debajo del {above}, que es posterior"
    ),
    why=Text(
        en="the days of an agenda are read from top to bottom: one of the two dates is perhaps a slip",
        es="los días de un orden del día se leen de arriba abajo: quizá una de las dos fechas sea un descuido",
    ),
    mend=Text(
        en="correct the date of one of the two, or put the days in their order",
        es="corrija la fecha de uno de los dos o ponga los días en su orden",
    ),
)
_FAR = 20  # days between two of a meeting
_COURSE = 26 * 7  # two sessions of a course are half a year apart at most
_TIMES = 7  # as long as the longest other pause: a series of seminars has pauses of weeks


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each day whose date does not follow that of the day above, of the days of one clock and place."""
    if all(0 <= (day.date - above.date).days < _FAR for above, day in pairwise(agenda.days)):
        return
    streams: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for d, day in enumerate(agenda.days):
        streams[agenda.stream(day)].append(d)
    dates = agenda.printed.dates if agenda.printed else None
    for days in streams.values():
        pauses = [_pause(agenda, above, d) for above, d in pairwise(days)]
        if _are_weekly(pauses):
            continue
        for n, (above, d) in enumerate(pairwise(days)):
            others = max((abs(one) for m, one in enumerate(pauses) if m != n), default=1)
            is_far = pauses[n] >= max(_FAR, _TIMES * others)
            pair = (agenda.days[above], agenda.days[d])
            if (
                (pauses[n] < 0 or is_far)
                and not _is_sure(*pair)
                and not (dates and all(one.date in dates for one in pair))
            ):
                yield _finding(d, *pair, pauses[n])


def _are_weekly(pauses: list[int]) -> bool:
    """Whether all days are one day of the week, as the sessions of a course: a month or a year that slips moves that day."""
    return all(0 <= pause <= _COURSE and pause % 7 == 0 for pause in pauses)


def _pause(agenda: Agenda, above: int, d: int) -> int:
    """How many days after the last day of one table the other begins; fewer than none where it begins before the first does."""
    before, after = agenda.days[above], agenda.days[d].date
    return (after - before.date).days if after < before.date else max(0, (after - max(before.dates)).days)


def _is_sure(above: Day, day: Day) -> bool:
    """Whether both say their weekday: a slip of one would be found by it."""
    return bool(above.weekday and day.weekday)


def _finding(d: int, above: Day, day: Day, pause: int) -> Finding:
    return RULE.at(
        ("day", d, "date"),
        variant=_BACK if pause < 0 else None,
        day=date_in_words(day.date),
        above=date_in_words(above.date),
        count=pause,
    )
