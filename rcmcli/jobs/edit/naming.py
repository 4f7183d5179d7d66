"""Naming: which item and which day somebody means, by an id, an hour, a date, or words of the title."""

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from rcmcli.desk.days import day_named as day_named
from rcmcli.desk.days import the_day as the_day
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES, Text, fold_name, one_line
from rcmcli.reading.strict import read_time
from rcmcli.words import editing, filled

_MOST, _NEAR, _LONGEST = 12, 3, 60  # items that are listed, words that are near, letters of a title


class Named(NamedTuple):
    """An item that was named: the numbers of its day and of it in that day, from 0; its day is -1 while it has none."""

    day: int
    number: int
    item: Item

    @property
    def path(self) -> Path:
        """Where it stands in the file."""
        return ("unplaced", self.number) if self.day < 0 else ("day", self.day, "item", self.number)


def item_named(words: str, agenda: Agenda, day: int | None = None) -> Named:
    """The one item that words mean, as `any_item_named`. Raises `Refusal` for one that has no day yet."""
    named = any_item_named(words, agenda, day)
    if named.day < 0:
        raise Refusal(filled(editing.NO_DAY_YET, item=named.item.title), filled(editing.NO_DAY_YET_HINT, id=named.item.id))  # fmt: skip
    return named


def any_item_named(words: str, agenda: Agenda, day: int | None = None) -> Named:
    """The one item that words mean; of one day where one is given, or one that has no day yet. Raises `Refusal` with
    those they may mean.
    """
    items = [
        Named(d, n, item)
        for d, one in enumerate(agenda.days)
        for n, item in enumerate(one.items)
        if day is None or d == day
    ]
    waiting = [Named(-1, n, item) for n, item in enumerate(agenda.unplaced)]
    items += waiting if day is None else ()
    found = _first_found(words, agenda, items) or _first_found(words, agenda, waiting)
    if len(found) == 1:
        return found[0]
    name = one_line(words)[:60]
    if found:
        raise Refusal(
            filled(editing.SEVERAL_ITEMS, name=name), editing.WHICH_ITEM, choices=list(_listed(found, agenda))
        )
    near = _near(words, items)
    hint = editing.NEAR_ITEMS if near else editing.ITS_ITEMS if items else None
    raise Refusal(filled(editing.NO_SUCH_ITEM, name=name), hint, choices=list(_listed(near or items, agenda)))


def hour_of(words: str) -> int | None:
    """The minutes after midnight that words are as an hour alone; none where they are none."""
    try:
        time = read_time(words.strip())
    except Misread:
        return None
    return time.start if time.end is None else None


def _first_found(words: str, agenda: Agenda, items: Sequence[Named]) -> list[Named]:
    """Those that words mean in the first way in which they mean any."""
    folded = fold_name(words)
    ways: tuple[Callable[[Named], bool], ...] = (
        lambda one: one.item.id == words,
        lambda one: one.item.id.startswith(words),
        lambda one: folded in _titles(one.item),
        lambda one: any(folded in title for title in _titles(one.item)),
    )
    at = _by_hour(words, agenda, items)
    if at is not None:
        return at
    for way in ways if folded else ways[:2]:
        found = [one for one in items if way(one)]
        if found:
            return found
    return []


def _by_hour(words: str, agenda: Agenda, items: Sequence[Named]) -> list[Named] | None:
    """The items that begin at an hour, which may have a day before it; none where the words are no hour."""
    day, _, hour = words.strip().rpartition(" ")
    minutes = hour_of(words)
    if minutes is None and day:
        minutes = hour_of(hour)
        if minutes is None:
            return None
        chosen = day_named(day.removeprefix("day ").removeprefix("día "), agenda)
        items = [one for one in items if one.day == chosen]
    if minutes is None:
        return None
    return [one for one in items if one.item.time.start == minutes]


def _titles(item: Item) -> Iterator[str]:
    texts = (item.title, item.number)
    return (fold_name(one) for text in texts for one in (text.any, text.en, text.es, text.fr, text.pt) if one)


def _near(words: str, items: Sequence[Named]) -> list[Named]:
    """The items in whose ids or titles there is nearly such a word."""
    wanted = fold_name(words)
    spelt = [{word for text in (one.item.id, *_titles(one.item)) for word in fold_name(text).split()} for one in items]
    known = sorted({word for each in spelt for word in each if len(word) > 2})
    close = set(get_close_matches(wanted, known, n=_NEAR, cutoff=0.75))
    return [one for one, each in zip(items, spelt, strict=True) if not close.isdisjoint(each)]


def _listed(items: Sequence[Named], agenda: Agenda) -> Iterator[Text]:
    """The items, each on a line: its id, with its day and hour and its title."""
    several = len(agenda.days) > 1
    for one in items[:_MOST]:
        when = f"{agenda.days[one.day].date} " * (several and one.day >= 0) + str(one.item.time)
        title = {name: one_line(one.item.title.pick(name))[:_LONGEST] for name in LANGUAGES}
        yield Text(**{name: "  ".join(filter(None, (one.item.id, when.strip(), title[name]))) for name in LANGUAGES})
    if len(items) > _MOST:
        yield filled(editing.MORE_ITEMS, count=len(items) - _MOST)
