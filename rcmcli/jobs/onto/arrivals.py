"""Arrivals: items that are in a paper and not in the agenda, each with its place there, its id and its language."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.jobs.onto.difference import Difference, Onto
from rcmcli.jobs.onto.matching import Pair, Placed, is_closed_title, is_untitled
from rcmcli.jobs.onto.printed import Printed
from rcmcli.model.agenda import Item
from rcmcli.model.change import Add
from rcmcli.model.text import Text
from rcmcli.store.ids import id_like
from rcmcli.words import import_onto


class Papers(msgspec.Struct, frozen=True):
    """Which items of the agenda and of the paper are one and the same, which are in the agenda alone, in the paper alone,
    and how many of the paper's there are."""

    pairs: Sequence[Pair]
    gone: Sequence[Placed]
    added: Sequence[Placed]


def arrivals(papers: Papers, onto: Onto) -> Iterator[Difference]:
    """Each new item, in the order of the paper, without the notes and points that are words printed around items."""
    has_ids = any(
        onto.spans.where(("day", d, "item", i, "id"))
        for d, day in enumerate(onto.agenda.days)
        for i in range(len(day.items))
    )
    used = {item.id for item in onto.agenda.placed}
    for one in sorted(papers.added, key=lambda one: (one.day, one.at)):
        item = msgspec.structs.replace(onto.entry(_alone(one.item, onto.printed)), id="")
        title = item.title.pick(onto.language)
        place = _place(one, papers, onto)
        why = _why_not(one, place, papers)
        if why or place is None:
            yield Difference((), "item", "", title, (), why, "new", one.where)
            continue
        if has_ids:
            item = msgspec.structs.replace(item, id=id_like(item.title, used, onto.language))
            used.add(item.id)
        path = ("day", place[0], "item", place[1])
        yield Difference(path, "item", "", title, (Add(path, item),), None, "new", one.where)


def _alone(item: Item, printed: Printed) -> Item:
    return msgspec.structs.replace(
        item,
        notes=tuple(note for note in item.notes if printed.is_new(note.text.pick("en"))),
        topics=tuple(topic for topic in item.topics if printed.is_new(topic.title.pick("en"))),
    )


def _why_not(one: Placed, place: tuple[int, int] | None, papers: Papers) -> Text | None:
    """Why an item is not put in, if it is not."""
    if place is None:
        return import_onto.NO_SUCH_DAY
    if is_closed_title(one.item.title):
        return import_onto.CLOSED_COPY
    if is_untitled(one.item.title):
        return import_onto.UNTITLED
    hours = (one.on, one.item.time.start, one.item.time.end)
    for other in papers.gone:
        is_marked = other.seen is not None and bool(other.seen.audience)
        if other.closed and not is_marked and hours == (other.on, other.item.time.start, other.item.time.end):
            return import_onto.HOUR_OF_CLOSED
    return None


def _place(one: Placed, papers: Papers, onto: Onto) -> tuple[int, int] | None:
    """The day and the place in it: behind the item that the paper has before it on that day, or before the next one there;
    else by its date and hour. None where the agenda has no such day, or its neighbours stand on two."""
    of_day = sorted((new.at, old.day, old.at) for old, new in papers.pairs if new.day == one.day)
    before = [place for place in of_day if place[0] < one.at][-1:]
    behind = [place for place in of_day if place[0] > one.at][:1]
    if len({place[1] for place in (*before, *behind)}) > 1:
        return None
    if before:
        return before[0][1], before[0][2] + 1
    if behind:
        return behind[0][1], behind[0][2]
    day = next((d for d, day in enumerate(onto.agenda.days) if one.on in day.dates), None)
    if day is None:
        return None
    items, start = onto.agenda.days[day].items, one.item.time.start or 0
    return day, next((at for at, item in enumerate(items) if (item.time.start or 0) > start), len(items))
