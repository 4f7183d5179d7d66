"""The documented shape of where a meeting stands, as JSON (docs/json.md)."""

from collections.abc import Iterable

import msgspec

from rcmcli.model import clock
from rcmcli.model.progress import Late, Progress, Standing, State
from rcmcli.model.schedule import Schedule
from rcmcli.shapes.schedule import Entry, entry_of


class Lateness(msgspec.Struct, frozen=True):
    """By how many minutes a meeting runs late, and from which instant on; early where they are below zero."""

    minutes: int
    since: str


class Turn(msgspec.Struct, frozen=True):
    """An item with its day, and the minutes until its end or its start."""

    date: str
    minutes: int | None
    item: Entry


class Now(msgspec.Struct, frozen=True, tag_field="schema", tag="rcm.now/1"):
    """What is on at an instant, and what is next."""

    id: str
    at: str
    state: State
    late: Lateness | None
    running: tuple[Turn, ...]
    untimed: tuple[Turn, ...]
    coming: tuple[Turn, ...]
    tz_database: str


def projected(progress: Progress, schedule: Schedule) -> Now:
    """Where a meeting stands, as it is written."""
    language = schedule.language
    return Now(
        id=schedule.id,
        at=clock.iso(progress.instant),
        state=progress.state,
        late=_lateness(progress.late) if progress.late else None,
        running=_turns(progress.running, language),
        untimed=_turns(progress.untimed, language),
        coming=_turns(progress.coming, language),
        tz_database=schedule.tz_database,
    )


def _lateness(late: Late) -> Lateness:
    return Lateness(late.minutes, clock.iso(late.since))


def _turns(standings: Iterable[Standing], language: str) -> tuple[Turn, ...]:
    return tuple(Turn(str(one.sheet.date), one.minutes, entry_of(one.entry, language)) for one in standings)
