"""Refusing: what of an agenda nobody could arrange, said before anything is tried."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from rcmcli.arranging.building import of_day
from rcmcli.arranging.found import Found, is_free, items_of
from rcmcli.arranging.grid import grid_of, hours_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Arrange, Day
from rcmcli.model.circles import circles
from rcmcli.model.refusal import Refusal
from rcmcli.store.reading import Reading
from rcmcli.words import arranging, filled

MOST = 200  # items
_MOST_DAYS = 31
_KEYS = ("after", "not_with", "not_before", "not_after", "days", "time")


def refuse_unfit(reading: Reading, agenda: Agenda, only: int | None) -> None:
    """Raise `Refusal` for an agenda whose items cannot be arranged, with what to do."""
    found = [*items_of(agenda)] if only is None else of_day(agenda, only)
    _refuse_faults(reading)
    _refuse_strangers(agenda, found)
    circle = next(circles(agenda.waits()), ())
    if circle:
        raise Refusal(filled(arranging.CIRCLE, ids=", ".join(circle)), arranging.CIRCLE_HINT)
    free = [one for one in found if is_free(one.item)]
    if not free:
        raise Refusal(arranging.NOTHING_FREE, arranging.NOTHING_FREE_HINT)
    if len(free) > MOST:
        raise Refusal(filled(arranging.TOO_MANY, count=len(free), most=MOST), arranging.TOO_MANY_HINT)
    _refuse_days(agenda, only)


def _refuse_faults(reading: Reading) -> None:
    """What `[arrange]` and the items ask for and nobody understands is not left aside."""
    for fault in reading.faults:
        of_item = fault.path[:1] in (("unplaced",), ("day",)) and bool(set(_KEYS) & set(fault.path))
        if (of_item or fault.path[:1] == ("arrange",)) and fault.code in ("F102", "F104"):
            raise Refusal(fault.says, fault.hint)


def _refuse_strangers(agenda: Agenda, found: list[Found]) -> None:
    known = agenda.waits().keys()
    for key, one, name in _named(found):
        if name not in known:
            raise Refusal(filled(arranging.NO_SUCH, key=key, item=one.item.title, name=name), arranging.NO_SUCH_HINT)


def _named(found: list[Found]) -> Iterator[tuple[str, Found, str]]:
    for one in found:
        yield from (("after", one, name) for name in one.item.after)
        yield from (("not_with", one, name) for name in one.item.not_with)


def _refuse_days(agenda: Agenda, only: int | None) -> None:
    dates = sorted(day.date for day in agenda.days)
    if not dates or all(day.closed for day in grid_of(agenda, 1).days if only in (None, day.number)):
        raise Refusal(arranging.NO_DAYS, arranging.NO_DAYS_HINT)
    if len(dates) > _MOST_DAYS:
        raise Refusal(
            filled(arranging.TOO_LONG, first=dates[0], last=dates[-1], most=_MOST_DAYS), arranging.TOO_MANY_HINT
        )
    for one, other in pairwise(dates):
        if one == other:
            raise Refusal(filled(arranging.SAME_DATE, day=one), arranging.SAME_DATE_HINT)
    for before, after in pairwise(sorted(agenda.days, key=lambda day: day.date)):
        if _begins(after, agenda) < _ends(before, agenda):
            raise Refusal(filled(arranging.OVERLAP, first=before.date, last=after.date), arranging.OVERLAP_HINT)


def _begins(day: Day, agenda: Agenda) -> datetime:
    """The instant at which a day opens, or its first item begins."""
    starts = [item.time.start for item in day.items if item.time.start is not None]
    opens, _ = hours_of(day, agenda.arrange or Arrange())
    return clock.instant(day.date, min([opens, *starts]), day.timezone or agenda.timezone)


def _ends(day: Day, agenda: Agenda) -> datetime:
    """The instant at which a day closes, or its last item ends."""
    ends = [item.time.end for item in day.items if item.time.end is not None]
    _, closes = hours_of(day, agenda.arrange or Arrange())
    return clock.instant(day.date, max([closes, *ends]), day.timezone or agenda.timezone)
