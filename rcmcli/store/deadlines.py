"""What no type can say of a deadline: one last day and not two, a year that clocks are known for, one hour."""

from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Deadline
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_BOTH = Text(
    en="this deadline has both a date and how long before the meeting it is",
    es="este plazo lleva tanto una fecha como cuánto antes de la reunión vence",
)
_ONE = Text(en="keep one of the two: date, or before", es="deje una de las dos: date o before")
_NEITHER = Text(en="the key “date” is missing", es="falta la clave «date»")
_EITHER = Text(
    en='write date = 2021-08-20, or before = "10 days"', es='escriba date = 2021-08-20, o before = "10 days"'
)
_HOUR = Text(en='write time = "17:00"', es='escriba time = "17:00"')


def find_odd_deadlines(agenda: Agenda) -> Iterator[Fault]:
    """The deadlines that fit their kind and still cannot be."""
    for n, one in enumerate(agenda.deadlines):
        path: Path = ("deadlines", n)
        if one.date and one.before:
            yield Fault("F104", _BOTH, _ONE, (*path, "before"))
        elif not one.date and not one.before:
            yield Fault("F103", _NEITHER, _EITHER, (*path, "date"), "key")
        day = agenda.due_day(one)
        if day and not clock.FIRST_YEAR <= day.year <= clock.LAST_YEAR:
            span = f"{clock.FIRST_YEAR}–{clock.LAST_YEAR}"
            says = Text(en=f"the year {day.year} is outside {span}", es=f"el año {day.year} está fuera de {span}")
            yield Fault("F104", says, path=(*path, "before" if one.before else "date"))
        yield from _hour(one, path)


def _hour(one: Deadline, path: Path) -> Iterator[Fault]:
    """A time that is a stretch, a part of the day, or of another date: until then is one hour of that day."""
    time = one.time
    if time.said or time.end is not None or not 0 <= (time.start or 0) <= clock.DAY:
        says = Text(
            en=f"“{time}” is not one hour of the day, until which something can be due",
            es=f"«{time}» no es una sola hora del día, hasta la que algo pueda vencer",
        )
        yield Fault("F104", says, _HOUR, (*path, "time"))
