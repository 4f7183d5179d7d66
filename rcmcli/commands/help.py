"""`rcm help`: the help of a command, as its own --help gives it; all of it as a page for man."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.helping import help_of, refuse_words

Words = Annotated[
    list[str],
    typer.Argument(
        metavar="[COMMAND…]", show_default=False, help="A command, such as agenda show; all of them otherwise."
    ),
]

Man = Annotated[
    bool, typer.Option("--man", help="The manual page of all commands, as roff: rcm help --man | man -l -.")
]


def run(
    context: typer.Context,
    words: Words = [],  # noqa: B006 - typer reads the default and never changes it
    man: Man = False,
    lang: options.Lang = "",
    debug: options.Debug = False,
) -> None:
    """Show the help of a command."""
    console, top = Console(lang), context.find_root()
    if man:
        from rcmcli.jobs.manual import page_of

        refuse_words(words)
        console.show(page_of(top, console.language))
    else:
        console.show(help_of(top, words))
