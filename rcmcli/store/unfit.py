"""Constraints of a timetable that fit their kind and still say nothing: windows of no length, hours that are none."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda, Arrange, Item
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.moments import read_moment


def find_unfit(agenda: Agenda) -> Iterator[Fault]:
    """One fault for each constraint that cannot be kept to, since it is no window, no hour or no moment."""
    if agenda.arrange:
        yield from _arrange(agenda.arrange)
    for path, item, _ in agenda.each():
        yield from _item(item, path)
    for n, one in enumerate(agenda.unplaced):
        for k, number in enumerate(one.on):
            if number > len(agenda.days):
                yield _no_day(number, len(agenda.days), ("unplaced", n, "days", k))
        if one.time != ItemTime():
            yield _has_time(("unplaced", n, "time"))


def _arrange(arrange: Arrange) -> Iterator[Fault]:
    yield from _window(arrange.hours, "09:00-18:00", ("arrange", "hours"))
    yield from _window(arrange.waking, "07:00-21:00", ("arrange", "waking"))
    if arrange.lunch:
        yield from _window(arrange.lunch.between, "12:00-14:30", ("arrange", "lunch", "between"))
    for n, away in enumerate(arrange.away):
        path: Path = ("arrange", "away", n)
        since, until = read_moment(away.since), read_moment(away.until, is_end=True)
        if since is None:
            yield _no_moment(away.since, (*path, "from"))
        elif until is None or until <= since:
            yield _no_moment(away.until, (*path, "to"), since=away.since if until else "")


def _item(item: Item, path: Path) -> Iterator[Fault]:
    for key in ("not_before", "not_after"):
        time: ItemTime = getattr(item, key)
        if time != ItemTime() and (time.start is None or time.end is not None):
            says = Text(en=f"“{time}” is not one hour", es=f"«{time}» no es una sola hora")
            mend = Text(en=f'write {key} = "10:00"', es=f'escriba {key} = "10:00"')
            yield Fault("F104", says, mend, (*path, key), fatal=False)


def _window(window: ItemTime, example: str, path: Path) -> Iterator[Fault]:
    if window != ItemTime() and (window.minutes or 0) <= 0:
        says = Text(
            en=f"“{window}” is not from one hour until a later one", es=f"«{window}» no va de una hora a otra posterior"
        )
        mend = Text(en=f'write {path[-1]} = "{example}"', es=f'escriba {path[-1]} = "{example}"')
        yield Fault("F104", says, mend, path, fatal=False)


def _no_moment(words: str, path: Path, since: str = "") -> Fault:
    says = Text(en=f"“{words}” is no date and hour", es=f"«{words}» no es una fecha con hora")
    if since:
        says = Text(en=f"“{words}” is not later than “{since}”", es=f"«{words}» no es posterior a «{since}»")
    mend = Text(en='write it as "2021-09-09 14:00"', es='escríbalo como "2021-09-09 14:00"')
    return Fault("F104", says, mend, path, fatal=False)


def _no_day(number: int, count: int, path: Path) -> Fault:
    says = Text(en=f"there is no day {number}", es=f"no hay día {number}")
    mend = Text(en=f"the agenda has {count} days", es=f"el orden del día tiene {count} días")
    return Fault("F104", says, mend, path, fatal=False)


def _has_time(path: Path) -> Fault:
    says = Text(en="an item without a day has no hour", es="un punto sin día no tiene hora")
    mend = Text(
        en="put it under its day as [[day.item]], or take the hour out",
        es="póngalo bajo su día como [[day.item]], o quite la hora",
    )
    return Fault("F104", says, mend, path, fatal=False)
