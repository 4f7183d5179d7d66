"""`rcm agenda list`: what is on the shelf, by date."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs import listing
from rcmcli.screens.shelf import render


def run(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="[DIR]", show_default=False, help="The folder of the agendas; the nearest agendas/ otherwise."
        ),
    ] = "",
    at: Annotated[
        str, typer.Option(metavar="DATE", show_default=False, help="The day that it is; today by default.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """List the agendas on the shelf, by date."""
    console = Console(lang, color, quiet=quiet)
    paths = listing.files_in(folder, console)
    if json:
        console.show_json(listing.rows(paths, console))
    else:
        console.show(render(listing.listed(paths, at, console), console.language, console.room))
