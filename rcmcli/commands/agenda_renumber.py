"""`rcm agenda renumber`: the numbers of titles in the order of the file."""

from typing import Annotated

import typer

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.renumbering import renumber
from rcmcli.jobs.edit.request import Wishes

First = Annotated[
    int | None,
    typer.Option("--first", metavar="N", min=0, max=999, show_default=False, help="The first number; 1 otherwise."),
]
Only = Annotated[
    str,
    typer.Option("--only", metavar="WORD", show_default=False, help="Only titles that begin with this word: Session."),
]


def run(
    agenda: editing.AgendaName,
    first: First = None,
    only: Only = "",
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Number the titles anew."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("renumber", agenda, stdin_filename, dry_run, revised, json)
    return renumber(wishes, first, only, console)
