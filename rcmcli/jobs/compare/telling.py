"""What is said of a comparison beside the sheet: on standard error, and to whoever may see all of the agenda."""

from collections.abc import Iterator

from rcmcli.desk.console import Console
from rcmcli.jobs.compare.request import Request
from rcmcli.jobs.compare.sides import Side
from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.comparison import Comparison
from rcmcli.model.keys import KEYS
from rcmcli.store.shelf import identity
from rcmcli.words import comparing

_FEW = 0.2  # of the items of the shorter version, below which it is hardly the same meeting; more on other dates
_FEW_ELSEWHEN = 0.6
_LEAST = 4
# Keys that no reader is shown, and that may be otherwise all the same; an audience shows in what is told of the items.
_UNTOLD, _UNTOLD_OF_DAYS, _UNTOLD_OF_ITEMS = (
    [key for key, how in KEYS[kind].items() if how.seen == "kept" and key not in ("audience", "lines")]
    for kind in (Agenda, Day, Item)
)


def tell_sides(sides: tuple[Side, Side], console: Console) -> None:
    """Say what is odd about the two versions, and how papers among them were read."""
    old, new = sides
    if old.path and new.path and identity(str(old.path)) == identity(str(new.path)):
        console.tell(comparing.SAME_FILE, name=new.asked.label)
    for side in sides:
        for remark in side.remarks:
            console.note(remark)
        if side.is_paper:
            console.tell(comparing.PAPER_SILENT, name=side.asked.label)
    if not set(old.agenda.languages) & set(new.agenda.languages):
        console.tell(comparing.NO_COMMON_LANGUAGE)


def tell_found(sides: tuple[Side, Side], found: Comparison, request: Request, console: Console) -> None:
    """Say what the sheet does not: that these are hardly one meeting, and what is otherwise that no reader is shown."""
    old, new = sides
    if _are_two_meetings(sides, found):
        console.tell(comparing.OTHER_MEETINGS, count=min(_counts(found)), matched=found.matched)
    keys = [*_untold(old.agenda, new.agenda)]
    is_whole = not any(side.is_paper or side.asked.is_nothing for side in sides)
    if keys and is_whole and not request.party:
        console.tell(comparing.UNTOLD, keys=", ".join(keys))


def tell_way(sides: tuple[Side, Side], found: Comparison, console: Console) -> None:
    """Say from which version to which, and what renews the calendars where hours change of items that they have."""
    old, new = sides
    console.tell(comparing.FROM_TO, old=old.asked.label, new=new.asked.label)
    if found.changes_hours and new.path and not new.is_paper and _share_items(sides, found):
        console.tell(comparing.CALENDAR_HINT, name=new.asked.label)


def _counts(found: Comparison) -> list[int]:
    return [len(list(one.schedule.entries())) for one in (found.old, found.new)]


def _are_two_meetings(sides: tuple[Side, Side], found: Comparison) -> bool:
    """Whether so few items are in both versions that these are hardly one meeting."""
    dates = [{day.date for day in side.agenda.days} for side in sides]
    few = _FEW if dates[0] & dates[1] else _FEW_ELSEWHEN
    least = min(_counts(found))
    return least >= _LEAST and found.matched < few * least


def _share_items(sides: tuple[Side, Side], found: Comparison) -> bool:
    """Whether a calendar of the old version has items of the new one that the reader sees: it knows them by their ids."""
    old, new = ({entry.id for entry in one.schedule.entries() if entry.id} for one in (found.old, found.new))
    is_other = _are_two_meetings(sides, found) or bool(old and new and not old & new)
    return found.matched > 0 and not is_other


def _untold(old: Agenda, new: Agenda) -> Iterator[str]:
    """The keys of the file that are otherwise, and that no reader is shown."""
    yield from (key for key in _UNTOLD if getattr(old, key) != getattr(new, key))
    for key in _UNTOLD_OF_DAYS:
        if {day.date: getattr(day, key) for day in old.days} != {day.date: getattr(day, key) for day in new.days}:
            yield f"day.{key}"
    for key in _UNTOLD_OF_ITEMS:
        values = [[getattr(item, key) for item in one.placed] for one in (old, new)]
        if len(values[0]) == len(values[1]) and values[0] != values[1]:
            yield f"item.{key}"
