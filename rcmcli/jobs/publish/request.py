"""What is asked of `rcm export FORM`."""

import msgspec

from rcmcli.desk.days import DayChoice
from rcmcli.desk.opening import STDIN


class Request(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    form: str
    agenda: str = ""
    output: str | None = None
    tz: tuple[str, ...] = ()
    party: str = ""
    audience: str = "members"
    stdin_filename: str = STDIN
    dry_run: bool = False
    force: bool = False
    short: bool = False
    details: bool = False
    full: bool = False
    choice: DayChoice = DayChoice()
    each: bool = False
    template: str = ""
