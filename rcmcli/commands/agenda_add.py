"""`rcm agenda add`: a new item."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.adding import NewItem, add
from rcmcli.jobs.edit.request import Wishes

When = Annotated[str, typer.Argument(metavar="WHEN", show_default=False, help="Its hours: 14:00-15:00, or 14:00.")]
Title = Annotated[
    str,
    typer.Argument(
        metavar="TITLE", show_default=False, help="Its title; of an agenda in two languages both, parted by “ | ”."
    ),
]
After = Annotated[
    str, typer.Option("--after", metavar="ITEM", show_default=False, help="Behind this item in the file.")
]
Kind = Annotated[
    str, typer.Option("--kind", metavar="KIND", show_default=False, help="session, break, meal, ceremony…")
]
Leads = Annotated[
    list[str],
    typer.Option("--leads", metavar="PARTY", show_default=False, help="Who leads it; several times if you like."),
]
Room = Annotated[str, typer.Option("--room", metavar="ROOM", show_default=False, help="Its room.")]
Track = Annotated[str, typer.Option("--track", metavar="TRACK", show_default=False, help="Its track.")]


def run(
    agenda: editing.AgendaName,
    when: When,
    title: Title,
    day: editing.DayNamed = "",
    after: After = "",
    kind: Kind = "",
    leads: Leads = [],  # noqa: B006 - typer reads the default and never changes it
    room: Room = "",
    track: Track = "",
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
    """Add an item to a day."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("add", agenda, stdin_filename, dry_run, revised, json)
    names = tuple(name.strip() for one in leads for name in one.split(",") if name.strip())
    new = NewItem(when, title, day, after, kind, names, room, track)
    return add(wishes, new, console, make_room=make_room)
