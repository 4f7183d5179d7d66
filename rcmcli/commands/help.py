"""`rcm help`: the help of a command, as its own --help gives it."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.helping import help_of

Words = Annotated[
    list[str],
    typer.Argument(
        metavar="[COMMAND…]", show_default=False, help="A command, such as agenda show; all of them otherwise."
    ),
]


def run(
    context: typer.Context,
    words: Words = [],  # noqa: B006 - typer reads the default and never changes it
    lang: options.Lang = "",
    debug: options.Debug = False,
) -> None:
    """Show the help of a command."""
    Console(lang).show(help_of(context.find_root(), words))
