"""What no type can say: zone names that exist, years that clocks are known for, ids that are one item's alone."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day, Deadline, Printed
from rcmcli.model.change import Write
from rcmcli.model.fault import Fault
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.reading.strict import canonical
from rcmcli.store.ids import id_like
from rcmcli.store.unnamed import find_unnamed

_LONGEST_ID = 100
_LONGEST_BLOCK = 60  # days
_NO_ID = Text(
    en="an id is letters, digits and hyphens, at most 100",
    es="un id consta de letras, cifras y guiones, 100 como máximo",
)

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


def find_nonsense(agenda: Agenda) -> Iterator[Fault]:
    """The values that fit their kind and still cannot be."""
    if not clock.is_zone(agenda.timezone):
        yield from _zone(agenda.timezone, ("timezone",), agenda, agenda)
    for d, day in enumerate(agenda.days):
        yield from _day(day, ("day", d), agenda)
    if agenda.revised:
        yield from _year(agenda.revised, ("revised",))
    yield from _deadlines(agenda)
    for n, topic in enumerate(agenda.topics):
        if topic.time.start is not None:
            says = Text(
                en="a topic of the meeting has no day that its hour could be of",
                es="un tema de la reunión no tiene día al que pueda referirse su hora",
            )
            mend = Text(en="put it under an item of a day", es="póngalo en un punto de un día")
            yield Fault("F104", says, mend, ("topics", n, "time"), fatal=False)
    yield from _ids(agenda)
    yield from find_unnamed(agenda)
    if _has_bars(agenda):
        from rcmcli.store.barred import find_barred

        yield from find_barred(agenda)
    if _asks_for_hours(agenda):
        from rcmcli.store.unfit import find_unfit

        yield from find_unfit(agenda)
    if not agenda.languages:
        yield no_language()
    if agenda.printed:
        yield from _printed(agenda.printed)


def _has_bars(agenda: Agenda) -> bool:
    """Whether a text that is the same in every language has a bar in it."""
    texts = (agenda.title, agenda.subtitle, agenda.theme, *(day.title for day in agenda.days))
    return any(" | " in text.any for text in texts)


def _deadlines(agenda: Agenda) -> Iterator[Fault]:
    """The deadlines that fit their kind and still cannot be."""
    for n, one in enumerate(agenda.deadlines):
        path: Path = ("deadlines", n)
        if one.date and one.before:
            yield Fault("F104", _BOTH, _ONE, (*path, "before"))
        elif not one.date and not one.before:
            yield Fault("F103", _NEITHER, _EITHER, (*path, "date"), "key")
        day = agenda.due_day(one)
        if day:
            yield from _year(day, (*path, "before" if one.before else "date"))
        yield from _hour_due(one, path)


def _hour_due(one: Deadline, path: Path) -> Iterator[Fault]:
    """A time that is a stretch, a part of the day, or of another date: until then is one hour of that day."""
    time = one.time
    if time.said or time.end is not None or not 0 <= (time.start or 0) <= clock.DAY:
        says = Text(
            en=f"“{time}” is not one hour of the day, until which something can be due",
            es=f"«{time}» no es una sola hora del día, hasta la que algo pueda vencer",
        )
        yield Fault("F104", says, _HOUR, (*path, "time"))


def _asks_for_hours(agenda: Agenda) -> bool:
    """Whether anything in it is about a timetable that is proposed."""
    windows = [
        one
        for item in agenda.placed
        for one in (item.not_before, item.not_after)
        if one.start is not None or one.part or one.words
    ]
    return bool(agenda.arrange or agenda.unplaced or windows)


def _day(day: Day, path: Path, agenda: Agenda) -> Iterator[Fault]:
    if day.timezone and not clock.is_zone(day.timezone):
        yield from _zone(day.timezone, (*path, "timezone"), agenda, day)
    yield from _year(day.date, (*path, "date"))
    yield from _hours(day, path)
    if day.until and not 0 < (day.until - day.date).days < _LONGEST_BLOCK:
        says = Text(
            en=f"a day cannot go on from {day.date} until {day.until}",
            es=f"un día no puede ir del {day.date} al {day.until}",
        )
        mend = Text(
            en=f"write a later date, at most {_LONGEST_BLOCK} days in all",
            es=f"escriba una fecha posterior, {_LONGEST_BLOCK} días en total como máximo",
        )
        yield Fault("F104", says, mend, (*path, "date"))


def _hours(day: Day, path: Path) -> Iterator[Fault]:
    """A start that is not one hour, and a frame that does not go from one hour until a later one."""
    start, hours = day.start, day.hours
    if start.said or start.end is not None:
        says = Text(
            en=f"“{start}” is not one hour, at which a day can start",
            es=f"«{start}» no es una sola hora, en la que un día pueda empezar",
        )
        yield Fault("F104", says, Text(en='write start = "10:00"', es='escriba start = "10:00"'), (*path, "start"))
    if hours.said or (hours.start is not None and (hours.minutes or 0) <= 0):
        says = Text(
            en=f"“{hours}” is not from one hour until a later one",
            es=f"«{hours}» no va de una hora a otra posterior",
        )
        mend = Text(en='write hours = "09:30-17:00"', es='escriba hours = "09:30-17:00"')
        yield Fault("F104", says, mend, (*path, "hours"), fatal=False)


def _zone(name: str, path: Path, agenda: Agenda, held: Agenda | Day) -> Iterator[Fault]:
    from rcmcli.store.slips.zones import find_no_zone

    return find_no_zone(name, path, agenda, held.venue.city if held.venue else "")


def _year(day: date, path: Path, *, fatal: bool = True) -> Iterator[Fault]:
    """A year beyond those that clocks are known for; nobody has met then, and calendars cannot count so far."""
    if not clock.FIRST_YEAR <= day.year <= clock.LAST_YEAR:
        yield year_outside(day, path, fatal=fatal)


def year_outside(day: date, path: Path, *, fatal: bool = True) -> Fault:
    """The fault of a date before or after the years that clocks are known for."""
    span = f"{clock.FIRST_YEAR}–{clock.LAST_YEAR}"
    says = Text(en=f"the year {day.year} is outside {span}", es=f"el año {day.year} está fuera de {span}")
    return Fault("F104", says, path=path, fatal=fatal)


def no_language() -> Fault:
    """The fault of a file that names no language."""
    says = Text(en="name at least one language", es="indique al menos un idioma")
    return Fault("F104", says, Text(en='write ["en", "es"]', es='escriba ["en", "es"]'), ("languages",))


def find_bad_id(name: str, title: Text, path: Path, used: set[str]) -> Fault | None:
    """The fault of an id that is none, with the one that rcm would write; `used` are those that are taken."""
    if _is_id(name):
        return None
    better = id_like(name or title, used)
    used.add(better)
    return _no_id(better, path)


def _ids(agenda: Agenda) -> Iterator[Fault]:
    taken: set[str] = set()
    used = {item.id for _, item, _ in agenda.each()}
    for path, item, _ in agenda.each():
        if fault := find_bad_id(item.id, item.title, (*path, "id"), used):
            yield fault
        elif item.id in taken:
            yield _twice(item.id, (*path, "id"))
        taken.add(item.id)


def _no_id(better: str, path: Path) -> Fault:
    return Fault(
        "F104", _NO_ID, Text(en=f'write "{better}"', es=f'escriba "{better}"'), path, fix=(Write(path, better),)
    )


def _is_id(name: str) -> bool:
    """Letters and digits of ASCII, hyphens and underscores between them."""
    letters = name.replace("-", "").replace("_", "")
    return letters.isalnum() and letters.isascii() and name[0].isalnum() and len(name) <= _LONGEST_ID


def _twice(name: str, path: Path) -> Fault:
    return Fault(
        "F105",
        Text(en=f"the id “{name}” belongs to an earlier item", es=f"el id «{name}» es de un punto anterior"),
        Text(
            en="give this one an id of its own",
            es="dé a este un id propio",
        ),
        path,
        fatal=False,
    )


def _printed(printed: Printed) -> Iterator[Fault]:
    ends = {end.year: end for end in (printed.dates.first, printed.dates.last)} if printed.dates else {}
    yield from islice((fault for end in ends.values() for fault in _year(end, ("printed", "dates"), fatal=False)), 1)
    for key in printed.start:
        yield from _printed_time(key, ("printed", "start", key))
    for home, table in printed.at.items():
        yield from _printed_time(home, ("printed", "at", home))
        for key in table:
            yield from _printed_time(key, ("printed", "at", home, key))


def _printed_time(key: str, path: Path) -> Iterator[Fault]:
    if canonical(key):
        return
    from rcmcli.reading.printed import read_printed

    try:
        read_printed(key)
    except Misread as error:
        yield Fault("F104", error.says, path=path, part="key", fatal=False)
