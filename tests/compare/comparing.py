"""Two texts compared without a command: for whoever sees all, from Santiago, in English."""

from collections.abc import Sequence
from functools import partial

import msgspec

from rcmcli import directory
from rcmcli.compare import compare
from rcmcli.model.agenda import Agenda
from rcmcli.model.comparison import Comparison, ItemChange, Version
from rcmcli.model.view import View, Visible
from rcmcli.places import of_zone
from rcmcli.schedule import lay_out
from rcmcli.store.reading import read_bytes

ZONE = "America/Santiago"


def agenda_of(text: str) -> Agenda:
    """The agenda of a text, which must be one."""
    agenda = read_bytes(text.encode(), "made.toml", "made").usable
    assert agenda is not None
    return agenda


def compared(
    old: Agenda, new: Agenda, zones: Sequence[str] = (ZONE,), languages: Sequence[str] = ("en",)
) -> Comparison:
    """The two compared on the clocks of these zones."""
    every = tuple(dict.fromkeys([*languages, *old.languages, *new.languages]))
    versions = []
    for agenda in (old, new):
        homes = {day.timezone: of_zone(day.timezone) for day in agenda.days if day.timezone}
        view = View(
            home=of_zone(agenda.timezone),
            homes=homes,
            places=tuple(map(of_zone, zones)),
            languages=every,
            named=partial(directory.said, agenda=agenda),
        )
        audiences = frozenset[tuple[str | int, ...]]()
        schedule = lay_out("made", Visible(agenda, audiences), view)
        versions.append(Version("made", schedule, agenda.languages))
    return compare(versions[0], versions[1], languages)


def kinds(found: Comparison) -> list[tuple[str, ...]]:
    """The kinds of each entry."""
    return [one.kinds for one in found.items]


def mirrored(one: ItemChange) -> ItemChange:
    """An entry as it is when the versions change places."""
    turn = {"added": "removed", "cancelled": "restored", "longer": "shorter"}
    turn |= {after: before for before, after in turn.items()}
    return msgspec.structs.replace(
        one,
        kinds=tuple(turn.get(kind, kind) for kind in one.kinds),
        before=one.after,
        after=one.before,
        days=(one.days[1], one.days[0]),
        local=tuple(msgspec.structs.replace(each, before=each.after, after=each.before) for each in one.local),
        aspects=tuple(msgspec.structs.replace(each, before=each.after, after=each.before) for each in one.aspects),
    )
