"""Own tracks: items of a paper of rcm that share their hours and the title before a dash, each with its track behind it."""

from collections import Counter

from rcmcli.importers.builders import Item, Paper

_DASH = " — "
_Slot = tuple[int, int | None, str]


def settle_tracks(paper: Paper) -> None:
    """Give each such item its track."""
    for day in paper.days:
        shared = Counter(_slot(item) for item in day.items)
        for item in day.items:
            if not item.track and _slot(item)[2] and shared[_slot(item)] > 1:
                titles = {one: title.rpartition(_DASH) for one, title in item.titles.items()}
                item.track = titles[next(iter(titles))][2]
                item.titles = {one: name for one, (name, _, _) in titles.items()}


def _slot(item: Item) -> _Slot:
    """The hours of an item and the title before the dash; an empty one where there is none."""
    name, dash, _ = item.title.rpartition(_DASH)
    return (item.span.start, item.span.end, name) if item.span and dash else (0, None, "")
