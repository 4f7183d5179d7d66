"""`rcm agenda fmt`: agenda files in their one notation, or the items of their days as lines, or as tables."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.forms import Manner, reform

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="[PATH…]",
        show_default=False,
        help="Agenda and calendar files, folders, ids, or - for standard input; the nearest agendas/ and calendars/ otherwise.",
    ),
]
FormName = Annotated[
    str,
    typer.Option("--form", metavar="lines|tables", show_default=False, help="One line an item, or a table for each."),
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 where something would change.")]
Diff = Annotated[bool, typer.Option("--diff", help="The same, and show what would change.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and write nothing.")]


def run(
    paths: Paths = [],  # noqa: B006 - typer reads the default and never changes it
    form: FormName = "",
    check: Check = False,
    diff: Diff = False,
    dry_run: DryRun = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Write agenda files in their one notation."""
    console = Console(lang, color, quiet=quiet)
    return reform(paths, Manner(form, dry_run, check, diff), console, stdin_filename)
