"""`rcm agenda move`: an item at another hour or on another day."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.placing import Place, move
from rcmcli.jobs.edit.request import Wishes

When = Annotated[
    str,
    typer.Argument(metavar="[WHEN]", show_default=False, help="Its new hour, 14:00, or its hours, 14:00-15:00."),
]
After = Annotated[str, typer.Option("--after", metavar="ITEM", show_default=False, help="Where this item ends.")]
Before = Annotated[
    str, typer.Option("--before", metavar="ITEM", show_default=False, help="So that it ends where this begins.")
]


def run(
    agenda: editing.AgendaName,
    item: editing.ItemName,
    when: When = "",
    day: editing.DayNamed = "",
    after: After = "",
    before: Before = "",
    make_room: editing.MakeRoom = False,
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Move an item to another hour or another day."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("move", agenda, stdin_filename, dry_run, revised, json)
    return move(wishes, item, Place(when, day, after, before), console, make_room=make_room)
