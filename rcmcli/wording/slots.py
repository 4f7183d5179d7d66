"""Slots: what is said once of items that run in parallel, and what of each, in one language."""

from collections.abc import Iterator

import msgspec

from rcmcli.model.schedule import Entry, SheetSlot
from rcmcli.model.text import capitalized
from rcmcli.wording import marks_of, numbered, title_of
from rcmcli.words import labels, say


class Track(msgspec.Struct, frozen=True):
    """An item of a slot: what it is called beside the others, and the marks that are not those of all."""

    entry: Entry
    name: str
    marks: str


def shared_title(slot: SheetSlot, language: str) -> str:
    """The title that all items of a slot bear, each on a track of its own, as «Simultaneous meetings»; none where they differ."""
    titles = {numbered(entry, language) for entry in slot.items}
    tracks = {entry.track.pick(language) for entry in slot.items}
    return titles.pop() if len(titles) == 1 and len(tracks) == len(slot.items) and all(tracks) else ""


def heading_of(slot: SheetSlot, language: str) -> str:
    """What stands beside the hours of several items: the title of all of them, or that they are in parallel."""
    words = shared_title(slot, language) or said_in_parallel(language)
    return capitalized(words)


def said_in_parallel(language: str) -> str:
    """That items are held at the same time."""
    return say(labels.MARKS["parallel"], language)


def tracks_of(slot: SheetSlot, language: str) -> Iterator[Track]:
    """The items of a slot: each by its track where the title is that of all, else by its title."""
    is_shared = bool(shared_title(slot, language))
    for entry in slot.items:
        own = "● " if entry.own and is_shared else ""
        name = own + entry.track.pick(language) if is_shared else title_of(entry, language)
        yield Track(entry, name, other_marks(entry, language))


def other_marks(entry: Entry, language: str) -> str:
    """The marks of an item but for that it is in parallel, which its slot says."""
    said = msgspec.structs.replace(entry, marks=tuple(mark for mark in entry.marks if mark.name != "parallel"))
    return marks_of(said, language)
