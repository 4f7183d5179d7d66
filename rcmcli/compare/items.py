"""Items: what is otherwise of each one, as one entry however much that is."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import get_args

import msgspec

from rcmcli.compare.hours import kinds_of_time, local_of
from rcmcli.compare.matching import Placed
from rcmcli.compare.values import aspect_of, texts
from rcmcli.model.comparison import Aspect, Clock, ItemChange, Kind, Value
from rcmcli.model.keys import LINES
from rcmcli.model.schedule import Entry, MarkName
from rcmcli.model.text import Text

# The kinds of change, by the key of what is otherwise where they are not called so.
_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)} | {"title": "retitled", "kind": "type"}
_LISTS = ("speakers", "topics", "notes")
_MARKS: dict[MarkName, str] = {"only for": "audience", "remote": "remote", "optional": "optional"}
_NEVER: tuple[datetime | None, datetime | None] = (None, None)


class Words(msgspec.Struct, frozen=True):
    """The languages in which words are compared, those in which names are, and those that the reader asked for.

    The `kinds` of items are compared where both versions can say them.
    """

    compared: tuple[str, ...]
    named: tuple[str, ...]
    asked: tuple[str, ...]
    kinds: bool = True


def changed(before: Placed, after: Placed, clocks: Sequence[Clock], words: Words) -> ItemChange | None:
    """One item that is in both versions; none where it is the same."""
    aspects = tuple(
        msgspec.structs.replace(one, kind=_kind(one, words)) for one in _aspects(before.entry, after.entry, words)
    )
    kinds = (
        *_state(before.entry, after.entry),
        *kinds_of_time(before, after),
        *dict.fromkeys(one.kind for one in aspects if one.kind),
    )
    if not kinds:
        return None
    days = (before.on, after.on)
    return ItemChange(kinds, before.entry, after.entry, days, local_of(before, after, clocks), aspects)


def gone(one: Placed, clocks: Sequence[Clock]) -> ItemChange:
    """An item that is in the old version alone."""
    return ItemChange(("removed",), one.entry, None, (one.on, None), local_of(one, None, clocks))


def added(one: Placed, clocks: Sequence[Clock]) -> ItemChange:
    """An item that is in the new version alone."""
    return ItemChange(("added",), None, one.entry, (None, one.on), local_of(None, one, clocks))


def _state(old: Entry, new: Entry) -> Iterator[Kind]:
    if old.cancelled != new.cancelled:
        yield "cancelled" if new.cancelled else "restored"


def _kind(aspect: Aspect, words: Words) -> Kind:
    """How a change is called; one of words in other languages than those that the reader sees, a translation."""
    seen = set(words.asked) & set(words.compared)
    if seen and aspect.languages and not set(aspect.languages) & set(words.asked):
        return "translation"
    return _KINDS.get(aspect.key, "notes")


def _aspects(old: Entry, new: Entry, words: Words) -> Iterator[Aspect]:
    pairs = zip(_texts(old).items(), _texts(new).values(), strict=True)
    for (key, was), now in pairs:
        yield from aspect_of(key, texts(was), texts(now), words.compared)
    yield from aspect_of("leads", old.leads, new.leads, words.named)
    for key in _LISTS:
        since = (old.start, new.start) if key == "topics" else _NEVER
        yield from aspect_of(key, getattr(old, key), getattr(new, key), words.compared, since)
    yield from aspect_of("documents", old.papers, new.papers, words.compared)
    yield from aspect_of("link", texts(Text(any=old.link)), texts(Text(any=new.link)), words.named)
    yield from aspect_of("minutes", tuple(_minutes(old)), tuple(_minutes(new)), words.named)
    if words.kinds and not _is_kind_of_title(old, new):
        yield from aspect_of("kind", (Text(any=old.kind),), (Text(any=new.kind),), words.named)
    for name, key in _MARKS.items():
        yield from aspect_of(key, _mark(old, name), _mark(new, name), words.named)


def _texts(entry: Entry) -> dict[str, Text]:
    """What is said of an item in words alone, by the key of each."""
    plain = {"title": entry.title, "number": entry.number, "heading": entry.heading}
    return {**plain, "room": entry.room, **{key: entry.lines.get(key, Text()) for key in LINES}, "track": entry.track}


def _is_kind_of_title(old: Entry, new: Entry) -> bool:
    """Whether the kind of either is only what its title says, and the title is another one."""
    return (old.kind_inferred or new.kind_inferred) and old.title != new.title


def _minutes(entry: Entry) -> Iterator[Value]:
    if entry.minutes is not None:
        yield entry.minutes
    if entry.minutes_each is not None:
        yield from (entry.minutes_each, entry.minutes_of)


def _mark(entry: Entry, name: MarkName) -> tuple[Text, ...]:
    """Whom a mark names; a word of its own where it names nobody."""
    mark = entry.mark(name)
    return () if mark is None else mark.names or (Text(any=name),)
