"""`rcm agenda list`: what is on the shelf, by date."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import shelf_here
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.screens.shelf import as_json, render, rows
from rcmcli.store import shelf
from rcmcli.store.reading import read
from rcmcli.words import opening


def run(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="[DIR]", show_default=False, help="The folder of the agendas; the nearest agendas/ otherwise."
        ),
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """List the agendas on the shelf, by date."""
    console = Console(lang, color, quiet=quiet)
    where = Path(folder) if folder else shelf_here()
    agendas = [_read(path) for path in shelf.files(where)]
    listed = rows(agendas, console.language)
    if not listed:
        console.tell(opening.LIST_EMPTY, folder=shelf.shown(where))
    if json:
        console.show_json(as_json(listed))
    else:
        console.show(render(listed, console.language, console.room))


def _read(path: Path) -> tuple[str, Agenda | None]:
    """The id of a file, with its agenda if it can be trusted; one file that cannot be opened hides no other."""
    try:
        reading = read(path)
    except Refusal:
        return shelf.id_of(path.name), None
    return reading.id, reading.usable
