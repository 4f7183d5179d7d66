"""`rcm agenda set`: keys of an agenda, of a day or of an item."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.setting import set_keys

Words = Annotated[
    list[str],
    typer.Argument(
        metavar="[ITEM] KEY=VALUE…",
        show_default=False,
        help="An item, if it is one's keys; then room='Room B', title.es=…, leads=Panama,IOM. KEY= takes it away.",
    ),
]
Keep = Annotated[
    str,
    typer.Option(
        "--keep", metavar="clock|instant", show_default=False, help="With timezone=PLACE: what stays of every hour."
    ),
]


def run(
    agenda: editing.AgendaName,
    words: Words,
    day: editing.DayNamed = "",
    keep: Keep = "",
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
    """Set keys of an agenda, of a day or of an item."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("set", agenda, stdin_filename, dry_run, revised, json)
    return set_keys(wishes, words, day, keep, console, make_room=make_room)
