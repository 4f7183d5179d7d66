"""`rcm agenda shift`: a stretch of a day earlier or later."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import Stretch, shift

First = Annotated[
    str, typer.Option("--from", metavar="ITEM|HH:MM", show_default=False, help="From this item or hour on.")
]
Last = Annotated[
    str, typer.Option("--to", metavar="ITEM|HH:MM", show_default=False, help="Up to this item or hour, it included.")
]
Track = Annotated[str, typer.Option("--track", metavar="TRACK", show_default=False, help="Only items of this track.")]


def run(
    agenda: editing.AgendaName,
    minutes: editing.Minutes,
    day: editing.DayNamed = "",
    first: First = "",
    last: Last = "",
    track: Track = "",
    push: Annotated[bool, typer.Option("--push", help="Move the fixed items too.")] = False,
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Move a stretch of a day by some minutes."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("shift", agenda, stdin_filename, dry_run, revised, json)
    return shift(wishes, minutes, Stretch(day, first, last, track), console, push=push)
