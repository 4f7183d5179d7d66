"""T209 weekday: the weekday written beside a date is not the one of that date."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import WEEKDAYS, read_weekday, weekday
from rcmcli.model.finding import Fact, Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES, Text, fold_name, one_line
from rcmcli.model.walltime import DateRange

RULE = Rule(
    code="T209",
    name="weekday",
    severity=Severity.ERROR,
    title=Text(en="weekday does not fit the date", es="el día de la semana no corresponde a la fecha"),
    says=Text(en="{day} is a {truth}, not a {stated}", es="el {day} es {truth}, no {stated}"),
    label=Text(en="{day} is a {truth}", es="el {day} es {truth}"),
    why=Text(
        en="one of the two is wrong, and readers trust the weekday",
        es="uno de los dos está mal, y quien lee se fía del día de la semana",
    ),
    mend=Text(en='write "{better}", or correct the date', es='escriba "{better}" o corrija la fecha'),
)
_UNKNOWN = Text(en="“{stated}” is not the name of a weekday", es="«{stated}» no es el nombre de un día de la semana")
_OTHER_DATE = Text(
    en='write "{better}", or correct the date: {others} is a {stated}',
    es='escriba "{better}" o corrija la fecha: el {others} es {stated}',
)
_PRINTED = Variant(
    says=Text(
        en="{day} is a {truth}, not a {stated}, and outside the printed dates; {others} is a {stated} within them",
        es="el {day} es {truth}, no {stated}, y queda fuera de las fechas impresas; el {others} es {stated} y está en ellas",
    ),
    mend=Text(
        en="correct the date, if {others} is meant: the weekday and the printed dates agree on it",
        es="corrija la fecha, si se trata del {others}: el día de la semana y las fechas impresas concuerdan",
    ),
)
_ALL_OFF = Text(
    en="{day} is a {truth}, not a {stated}; every other stated weekday ({count} more) is off by as much",
    es="el {day} es {truth}, no {stated}; los demás días de la semana indicados ({count} más) fallan por lo mismo",
)
_ALIKE = Text(
    en="all the weekdays are off by as much: the dates or the weekdays are of another year",
    es="todos los días de la semana fallan por lo mismo: las fechas o los días son de otro año",
)
_YEARS = 6  # in which every weekday comes round for a date
_NEAR = 3  # days
_LONGEST = 60  # dates of a printed range that are looked at
_MOST = 3  # dates in one sentence


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each stated weekday that the date does not have; which of the two is wrong is for people to say."""
    dates = agenda.printed.dates if agenda.printed else None
    stated = [(d, day) for d, day in enumerate(agenda.days) if day.weekday]
    gaps = {_gap(day) for _, day in stated}
    if len(gaps) == 1 and len(stated) > 1 and None not in gaps and 0 not in gaps:
        yield _finding(stated[0][0], agenda, dates, tuple(("day", d) for d, _ in stated[1:]))
        return
    for d, day in stated:
        if _gap(day) != 0:
            yield _finding(d, agenda, dates)


def _gap(day: Day) -> int | None:
    """By how many days the stated weekday is off; none where it is no weekday."""
    number = read_weekday(_first(day))
    last = read_weekday(day.weekday.rpartition("/")[2]) if day.until else None
    if number is None or (day.until and "/" in day.weekday and last is None):
        return None
    gap = (number - day.date.weekday()) % 7
    return gap if gap or last is None or not day.until or "/" not in day.weekday else (last - day.until.weekday()) % 7


def _first(day: Day) -> str:
    """The weekday as printed; of a block of several days (`Monday/Tuesday`) that of the first."""
    return day.weekday.partition("/")[0] if day.until else day.weekday


def _finding(d: int, agenda: Agenda, dates: DateRange | None, alike: tuple[Path, ...] = ()) -> Finding:
    """The finding of a day, and of those `alike`, whose weekdays are off by as much: all dates are of another year then."""
    day = agenda.days[d]
    ends = dict.fromkeys((day.date, day.until or day.date))
    truth = Text(**{one: "/".join(weekday(end, one) for end in ends) for one in LANGUAGES})
    number = read_weekday(_first(day))
    facts: dict[str, Fact] = {"day": str(day.date), "truth": truth, "stated": one_line(day.weekday)}
    facts["better"] = truth if number is None else "/".join(weekday(end, _language(day, agenda)) for end in ends)
    variant, others = _meant(number, day.date, dates, [] if alike else _beside(d, agenda))
    if alike:
        variant = msgspec.structs.replace(variant, note=_ALIKE, says=variant.says or _ALL_OFF)
    return RULE.at(("day", d, "weekday"), variant=variant, covers=alike, count=len(alike)).told(**facts, **others)


def _language(day: Day, agenda: Agenda) -> str:
    """The language in which a weekday is written: one of the agenda where it is of several."""
    number, first = read_weekday(_first(day)) or 0, fold_name(_first(day))
    said = [one for one in WEEKDAYS if fold_name(WEEKDAYS[one][number]).startswith(first)]
    return next((one for one in (*agenda.languages, *said) if one in said), "en")


def _beside(d: int, agenda: Agenda) -> list[date]:
    """The dates that follow the day above and come before the day below, where those say no wrong weekday themselves."""
    above = agenda.days[d - 1] if d else None
    below = agenda.days[d + 1] if d + 1 < len(agenda.days) else None
    ends = ((above, above and (above.until or above.date), 1), (below, below and below.date, -1))
    found = [_moved(end, by) for one, end, by in ends if one and end and not (one.weekday and _gap(one))]
    return [one for one in found if one]


def _meant(
    number: int | None, day: date, printed: DateRange | None, beside: list[date]
) -> tuple[Variant, dict[str, Fact]]:
    """The dates that have the weekday: in the printed range where the date itself is not, else that the days above and below
    leave, of another day or year."""
    if number is None:
        return Variant(says=_UNKNOWN), {}
    elsewhere = printed is not None and day not in printed
    found = _printed_dates(number, day, printed) if printed else []
    variant = _PRINTED if found and elsewhere else Variant(mend=_OTHER_DATE)
    next_to = [one for one in beside if one.weekday() == number]
    found = [*dict.fromkeys(found or [*next_to, *_near_dates(number, day)])][:_MOST]
    others = Text(en=_alternatives(found, "or"), es=_alternatives(found, "o"))
    return variant, {"others": others}


def _printed_dates(number: int, day: date, printed: DateRange) -> list[date]:
    """The printed dates that have a weekday; only those of the day and month, or of the day, where some are."""
    found = [one for one in printed.days(_LONGEST) if one.weekday() == number]
    same = [one for one in found if (one.month, one.day) == (day.month, day.day)]
    return same or [one for one in found if one.day == day.day] or found


def _near_dates(number: int, day: date) -> list[date]:
    """The nearest date with a weekday, and the nearest of its month and day in another year."""
    near = [one for n in range(-_NEAR, _NEAR + 1) if (one := _moved(day, n)) and one.weekday() == number]
    years = sorted(range(-_YEARS, _YEARS + 1), key=abs)
    other = [one for n in years if (one := _in_year(day, day.year + n)) and one.weekday() == number]
    return [*near, *other[:1]]


def _alternatives(dates: list[date], link: str) -> str:
    """Dates of which one is meant: `2021-09-09 or 2021-09-10`."""
    *most, last = map(str, dates)
    return f"{', '.join(most)} {link} {last}" if most else last


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # the 29th of February, or no year at all
        return None
