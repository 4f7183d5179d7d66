"""Slots: what is said once of items that run in parallel, and what of each, in one language."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from rcmcli.model.schedule import Entry, SheetSlot
from rcmcli.model.text import capitalized
from rcmcli.wording import before_title, numbered, track_of
from rcmcli.words import labels, say


class Track(Struct, frozen=True):
    """An item as its slot calls it: what stands before its name, the name, and the track behind it, if that is not the name.

    The entry bears no mark that the slot has for all of its items.
    """

    entry: Entry
    before: str
    name: str
    behind: str = ""

    @property
    def words(self) -> str:
        """All of it."""
        return self.before + self.name + self.behind


def items_of(slot: SheetSlot) -> tuple[Entry, ...]:
    """The items of a slot; several without the mark that they are in parallel, which the slot says for all."""
    if len(slot.items) == 1:
        return slot.items
    return tuple(
        replace(entry, marks=tuple(mark for mark in entry.marks if mark.name != "parallel")) for entry in slot.items
    )


def shared_title(slot: SheetSlot, language: str) -> str:
    """The title that several items bear, each on a track of its own, as «Simultaneous meetings»; none where they differ."""
    titles = {numbered(entry, language) for entry in slot.items}
    tracks = {entry.track.pick(language) for entry in slot.items}
    is_shared = len(titles) == 1 < len(tracks) == len(slot.items) and all(tracks)
    return titles.pop() if is_shared else ""


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
    for entry in items_of(slot):
        yield (
            Track(entry, before_title(entry, language), entry.track.pick(language))
            if is_shared
            else titled(entry, language)
        )


def titled(entry: Entry, language: str) -> Track:
    """An item by its title, and the track behind it."""
    return Track(entry, before_title(entry, language), numbered(entry, language), track_of(entry, language))
