"""`rcm calendar list`: the calendars of activities, with how much stands in each."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.programme.coming import listed_in
from rcmcli.jobs.programme.opening import folder_above
from rcmcli.screens.programmes import as_json, render


def run(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="[DIR]", show_default=False, help="The folder of the calendars; the nearest calendars/ otherwise."
        ),
    ] = "",
    json: options.Json = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """List the calendars of activities."""
    console = Console(lang, color, quiet=quiet)
    listed = listed_in(Path(folder) if folder else folder_above(), console)
    if json:
        console.show_json(as_json(listed))
    else:
        console.show(render(listed, console.language, console.room))
