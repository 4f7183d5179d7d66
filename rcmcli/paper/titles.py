"""Titles as runs: what an item is called, alone or among those of its slot."""

from rcmcli.paper.printed import Look, Run
from rcmcli.wording import marks_of
from rcmcli.wording.slots import Track


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
