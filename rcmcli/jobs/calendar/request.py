"""What is asked of `rcm export ics`, and one calendar that comes of it."""

from pathlib import Path

import msgspec

from rcmcli.calendars.state import State
from rcmcli.formats.ics import Form
from rcmcli.model.programme import Programme
from rcmcli.model.schedule import Schedule


class CalendarRequest(msgspec.Struct, frozen=True):
    """What was asked for: of which file, for whom, which day (in words, then by its number), in which pieces and form, and where to."""

    source: Path
    output: str | None = None
    party: str = ""
    day: str = ""
    each: bool = False
    split: bool = False
    local: bool = False
    feed: str = ""
    since: str = ""
    force: bool = False
    audience: str = "members"
    tentative: bool = False
    days: tuple[int, ...] = ()


class Job(msgspec.Struct, frozen=True):
    """One calendar to write: its path (none for standard output), its schedule or programme, its form, and what it replaces."""

    path: Path | None
    schedule: Schedule | Programme
    form: Form
    before: State | None = None


class Options(msgspec.Struct, frozen=True):
    """What else `rcm export ics` was told."""

    name: str
    stdin_filename: str
    stamp: str
    strict: bool
    dry_run: bool
