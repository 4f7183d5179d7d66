"""`rcm agenda fmt`: the items of an agenda as lines, or as tables."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.forms import reform

FormName = Annotated[
    str,
    typer.Option("--form", metavar="lines|tables", show_default=False, help="One line an item, or a table for each."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and write nothing.")]


def run(
    agenda: options.AgendaName = "",
    form: FormName = "",
    dry_run: DryRun = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Write the items of each day in one form."""
    console = Console(lang, color, quiet=quiet)
    return reform(agenda, form, console, stdin_filename, dry_run=dry_run)
