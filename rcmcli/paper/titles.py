"""Titles as runs: what an item is called, alone or among those of its slot."""

from rcmcli.look import QUIET_KINDS
from rcmcli.model.schedule import Entry, SheetSlot
from rcmcli.paper.printed import Look, Run
from rcmcli.wording import marks_of
from rcmcli.wording.slots import Track, shared_title


def called(track: Track, language: str, *, look: Look, leads: str = "") -> tuple[Run, ...]:
    """What stands before the name, the name in its look, the track, who leads, the marks."""
    marks = marks_of(track.entry, language)
    runs = (
        Run(track.before, language, "bold"),
        Run(track.name, language, "struck" if track.entry.cancelled else look),
        Run(track.behind, language),
        Run(leads, language),
        Run(f" ({marks})" if marks else "", language, "italic"),
    )
    return tuple(run for run in runs if run.words)


def look_of(entry: Entry) -> Look:
    """How the title of an item looks: that of a break or a meal is quiet."""
    return "italic" if entry.kind in QUIET_KINDS else "bold"


def is_one(slot: SheetSlot, languages: tuple[str, ...]) -> bool:
    """Whether the items of a slot are the tracks of one title in every language, with no heading between them."""
    has_heading = any(entry.heading for entry in slot.items[1:])
    return not has_heading and all(shared_title(slot, one) for one in languages)
