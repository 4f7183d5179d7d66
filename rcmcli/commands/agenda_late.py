"""`rcm agenda late`: a day that runs late, taken up by its breaks."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import LEAST_BREAK, late

At = Annotated[
    str,
    typer.Option("--at", metavar="ITEM|HH:MM", show_default=False, help="From when on; now, while the meeting is on."),
]
LeastBreak = Annotated[
    int, typer.Option("--least-break", metavar="MIN", min=0, max=1440, help="What is left of a break.")
]


def run(
    agenda: editing.AgendaName,
    minutes: editing.Minutes,
    at: At = "",
    day: editing.DayNamed = "",
    least_break: LeastBreak = LEAST_BREAK,
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Let a day run late from a moment on."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("late", agenda, stdin_filename, dry_run, revised, json)
    return late(wishes, minutes, at, day, console, least_break=least_break)
