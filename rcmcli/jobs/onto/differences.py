"""Differences: what a paper says of an item otherwise than the agenda, each as the changes that write it, if any can."""

from collections.abc import Iterator

from rcmcli.directory import find
from rcmcli.jobs.onto.difference import Difference, Onto, named
from rcmcli.jobs.onto.entries import list_differences
from rcmcli.jobs.onto.matching import Pair, Placed, is_closed_title, is_untitled, names_of, titles_of
from rcmcli.model.agenda import Item, Lead
from rcmcli.model.change import Put, Write
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.words import import_onto

_CANCELLED = "cancelled"


def differences(pair: Pair, onto: Onto) -> Iterator[Difference]:
    """What the paper says otherwise of one item. What it does not say is no difference, nor what it said before."""
    old, new = pair
    path: Path = ("day", old.day, "item", old.at)
    if new.on not in (None, old.on, old.seen_on):
        yield Difference(path, "date", str(old.on), str(new.on))
    yield from _time(path, old, new.item)
    if is_closed_title(new.item.title):  # a copy for others, which says no more of it
        return
    yield from _title(path, old, new.item, onto)
    yield from _leads(path, old, new.item, onto)
    yield from _room(path, old, new.item, onto)
    if new.item.status == _CANCELLED != old.item.status and not (old.seen and old.seen.status):
        status = (Put((*path, "status"), _CANCELLED),)
        yield Difference(path, "status", old.item.status, _CANCELLED, status)
    yield from list_differences(path, old, new.item, onto)


def reworded(pair: Pair, onto: Onto) -> Iterator[Difference]:
    """What the paper words otherwise in a further language: titles, rooms, points and notes that the agenda has in that."""
    old, new = pair
    path: Path = ("day", old.day, "item", old.at)
    if is_closed_title(new.item.title) or is_untitled(new.item.title):
        return
    told = (*_title(path, old, new.item, onto), *_room(path, old, new.item, onto))
    for one in (*told, *list_differences(path, old, new.item, onto)):
        if one.changes and all(isinstance(change, Write) for change in one.changes):
            yield one


def _time(path: Path, old: Placed, new: Item) -> Iterator[Difference]:
    """Another start or end; an end that the paper leaves out is none."""
    before, after = old.item.time, new.time
    if not after.is_set or (old.seen and after == old.seen.time):
        return
    if after.start is None:
        if old.seen is None or after.part == before.part:
            return
    elif after.start == before.start and after.end in (None, before.end):
        if after.end is None and before.end is not None and old.seen and old.seen.time.end is not None:
            return
        return
    loses_end = before.end is not None and after.end is None
    can = not before.worked_out and not loses_end
    key: Path = (*path, "time")
    changes = (Write(key, str(after)) if str(before) else Put(key, str(after)),) if can else ()
    yield Difference(key if changes and str(before) else path, "time", str(before), str(after), changes)


def _title(path: Path, old: Placed, new: Item, onto: Onto) -> Iterator[Difference]:
    """Another title, in the language of the paper: the words in another language stay.

    A title that differs in its writing alone, such as an accent, counts where the paper is known to have had it otherwise.
    """
    after = new.title.pick(onto.language).removeprefix("● ")
    seen = old.seen.title.pick(onto.language) if old.seen else ""
    before = seen or old.item.title.pick(onto.language)
    if is_untitled(new.title):
        if not (old.seen and is_untitled(old.seen.title)):
            yield Difference(path, "title", before, after, why=import_onto.UNTITLED)
        return
    changes = onto.rewritten((*path, "title"), old.item.title, after, seen)
    if after == before or (not (seen and changes) and names_of(old.item) & names_of(new)):
        return
    if fold_name(after) in titles_of(old.item.heading) | _with_track(old.item):
        return
    yield Difference(changes[0].path if changes else path, "title", before, after, changes)


def _with_track(item: Item) -> set[str]:
    """What an item may be called where others run beside it."""
    return {f"{title} {track}" for title in titles_of(item.title) for track in titles_of(item.track)}


def _room(path: Path, old: Placed, new: Item, onto: Onto) -> Iterator[Difference]:
    """Another room, or one where there was none."""
    room, before = new.room.pick(onto.language), old.item.room
    seen = old.seen.room.pick(onto.language) if old.seen else ""
    if room == seen or fold_name(room) in titles_of(before):
        return
    if not room:
        if "room" in onto.prints and not titles_of(before) & onto.rooms:  # many a paper prints a room once
            yield Difference(path, "room", seen, "", why=import_onto.LEFT_OUT)
        return
    key: Path = (*path, "room")
    changes = onto.rewritten(key, before, room, seen) if before else (Put(key, onto.said(Text(any=room))),)
    yield Difference(changes[0].path if before and changes else path, "room", before.pick(onto.language), room, changes)


def _leads(path: Path, old: Placed, new: Item, onto: Onto) -> Iterator[Difference]:
    """Others in charge; who stays is written as before."""
    before, after = old.item.leads, new.leads
    if old.seen and old.seen.leads == after:
        return
    was, now = (", ".join(map(named, leads)) for leads in (before, after))
    if not after:
        if old.seen and "leads" in onto.prints:
            yield Difference(path, "leads", was, "", why=import_onto.LEFT_OUT)
        return
    codes = {_code(lead): lead for lead in before}
    if set(codes) == set(map(_code, after)):
        return
    leads = tuple(codes.get(_code(lead)) or (onto.entry(lead) if isinstance(lead, Lead) else lead) for lead in after)
    key: Path = (*path, "leads")
    yield Difference(key if before else path, "leads", was, now, _written(key, before, leads))


def _written(key: Path, before: tuple[str | Lead, ...], after: tuple[str | Lead, ...]) -> tuple[Write | Put, ...]:
    """The names that are others, one by one where there are as many as before; else the whole list."""
    names = (*before, *after)
    if len(before) != len(after) or not all(isinstance(one, str) for one in names):
        return (Put(key, after),)
    return tuple(
        Write((*key, n), now)
        for n, (was, now) in enumerate(zip(before, after, strict=True))
        if isinstance(now, str) and was != now
    )


def _code(lead: str | Lead) -> str:
    name = named(lead)
    party = find(name)
    return party.code if party else fold_name(name)
