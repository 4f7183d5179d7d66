"""`rcm agenda arrange`: a timetable for the items that have no hour, or why there is none."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.arrange.work import Asked, arrange
from rcmcli.jobs.edit.request import Wishes

Seconds = Annotated[
    float, typer.Option("--seconds", metavar="S", min=0.1, max=600, help="Stop after so much time of the processor.")
]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Another number gives other timetables.")]
Best = Annotated[int, typer.Option("--best", metavar="N", min=1, max=9, help="How many timetables --dry-run shows.")]


def run(
    agenda: editing.AgendaName,
    day: editing.DayNamed = "",
    seconds: Seconds = 5.0,
    seed: Seed = 0,
    best: Best = 3,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the timetables, and write none.")] = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Give the items without an hour the hours of the best timetable, or say why there is none."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("arrange", agenda, stdin_filename, dry_run, revised, json)
    return arrange(wishes, Asked(day, seconds, seed, best), console)
