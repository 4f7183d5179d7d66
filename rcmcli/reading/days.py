"""The date that written words mean: complete, the next such one, or counted from today; what was assumed is said."""

from datetime import date, timedelta

import msgspec

from rcmcli.model.clock import FIRST_YEAR, LAST_YEAR, clock
from rcmcli.model.dates import MONTHS, WEEKDAYS, spoken_date, weekday
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.reading.dates import Written

_FAR = 31  # days: a day that is named beside an hour is not further away


def resolve(written: Written, today: date | None, day_first: bool | None) -> tuple[date, Text | None]:
    """The date that is meant, and what was assumed about it; raises `Refusal`."""
    if written.days is not None or written.next_weekday is not None:
        return _from_today(written, _needed(today))
    if written.pair:
        written = _in_order(written, day_first)
    month, day = written.month or 0, written.day or 0
    if written.year is not None:
        return valid(written.year, month, day), None
    return _next_such(month, day, _needed(today))


def valid(year: int, month: int, day: int) -> date:
    """The date of three numbers; raises `Refusal` for one that no calendar has, or too far away."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(
            Text(
                en=f"the year {year} is outside {FIRST_YEAR}–{LAST_YEAR}",
                es=f"el año {year} está fuera de {FIRST_YEAR}–{LAST_YEAR}",
            )
        )
    try:
        return date(year, month, day)
    except ValueError:
        shown = f"{year:04d}-{month:02d}-{day:02d}"
        raise Refusal(
            Text(en=f"there is no such date as {shown}", es=f"no existe la fecha {shown}"),
            Text(en='write "2021-09-09" or “9 September 2021”', es='escriba "2021-09-09" o «9 de septiembre de 2021»'),
        ) from None


def moved(day: date, days: int) -> date:
    """The date so many days later; raises `Refusal` beyond the years that are known."""
    try:
        later = day + timedelta(days=days)
    except OverflowError:
        later = date.max
    return valid(later.year, later.month, later.day)


def check_weekday(day: date, stated: int | None) -> None:
    """Refuse a weekday that is not the one of the date."""
    if stated is None or stated == day.weekday():
        return
    raise Refusal(
        Text(
            en=f"{_plain_date(day, 'en')} is a {weekday(day, 'en')}, not a {WEEKDAYS['en'][stated]}",
            es=f"el {_plain_date(day, 'es')} es {weekday(day, 'es')}, no {WEEKDAYS['es'][stated]}",
        ),
        Text(
            en="correct the weekday or the date, and state the year",
            es="corrija el día de la semana o la fecha, e indique el año",
        ),
    )


def taken_as(words: str, day: date) -> Text:
    """The sentence that says which date some words were taken for."""
    return Text(
        en=f"“{words}” was taken as {spoken_date(day, 'en')}",
        es=f"«{words}» se tomó como el {spoken_date(day, 'es')}",
    )


def night_before(start: int, day: date) -> Text:
    """The sentence that says which night was taken for “Friday at midnight”, which may be meant as the one that follows."""
    return Text(
        en=f"taken as {clock(start)}, in the night in which {spoken_date(day, 'en')} begins",
        es=f"se tomó como las {clock(start)}, en la noche en que empieza el {spoken_date(day, 'es')}",
    )


def _plain_date(day: date, language: str) -> str:
    return spoken_date(day, language).split(" ", 1)[1]


def _needed(today: date | None) -> date:
    if today is None:
        raise Refusal(
            Text(en="the text does not state the whole date", es="el texto no indica la fecha completa"),
            Text(en="add the date: 2021-09-09 09:00", es="agregue la fecha: 2021-09-09 09:00"),
        )
    return today


def _from_today(written: Written, today: date) -> tuple[date, Text]:
    days = written.days
    if days is None:
        days = ((written.next_weekday or 0) - today.weekday()) % 7
        days = days or (7 if written.after_today else 0)
    day = moved(today, days)
    return day, taken_as(written.words, day)


def _next_such(month: int, day: int, today: date) -> tuple[date, Text]:
    """The next date with that day and month, today included."""
    for year in range(today.year, today.year + 9):
        try:
            there = date(year, month, day)
        except ValueError:
            continue
        if there >= today:
            there = valid(year, month, day)
            return there, Text(
                en=f"no year is stated; taken as {spoken_date(there, 'en')}",
                es=f"no se indica el año; se tomó como el {spoken_date(there, 'es')}",
            )
    return valid(today.year, month, day), taken_as(f"{day}/{month}", today)


def _in_order(written: Written, day_first: bool | None) -> Written:
    """Which number of 10/09 is the month: the one that can be, or the one that was asked for; else a `Refusal`."""
    first, second = written.pair or (0, 0)
    either = first <= 12 and second <= 12 and first != second
    if either and day_first is None:
        year = written.year or 2000
        one, other = valid(year, second, first), valid(year, first, second)
        raise Refusal(
            Text(en=f"“{written.words}” may be two dates", es=f"«{written.words}» puede ser dos fechas"),
            Text(
                en=f"write it in words: {_short(one, 'en')} or {_short(other, 'en')}?",
                es=f"escríbala con palabras: ¿{_short(one, 'es')} o {_short(other, 'es')}?",
            ),
        )
    swapped = second > 12 >= first or (either and not day_first)
    day, month = (second, first) if swapped else (first, second)
    return msgspec.structs.replace(written, pair=None, day=day, month=month)


def _short(day: date, language: str) -> str:
    of = " de " if language == "es" else " "
    return f"{day.day}{of}{MONTHS[language][day.month - 1]}"


def shift_of(time: PrintedTime, day: date) -> int | None:
    """How many dates after `day` the day is that a list names beside an hour; raises `Refusal` for one far away."""
    if not time.said:
        return time.shift
    for away in sorted(range(-_FAR, _FAR + 1), key=abs):
        if time.said.fits(day + timedelta(days=away)) and time.shift in (None, away):
            return away
    raise Refusal(
        Text(
            en="no date within a month of the time is the day that the list names",
            es="ninguna fecha a menos de un mes de la hora es el día que nombra la lista",
        ),
        Text(en="correct the date or the weekday in the list", es="corrija la fecha o el día de la semana en la lista"),
    )
