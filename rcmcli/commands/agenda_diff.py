"""`rcm agenda diff`: what changed between two versions of an agenda, in the reader's time."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.speech import languages
from rcmcli.jobs.compare.answer import answer
from rcmcli.jobs.compare.request import Request
from rcmcli.model.text import one_line

Versions = Annotated[
    list[str],
    typer.Argument(
        metavar="[VERSION]…",
        show_default=False,
        help="The old and the new one: agendas, ID@REVISION of git, ID@undo, papers; one alone is compared with @HEAD.",
    ),
]
Only = Annotated[
    str,
    typer.Option(
        "--only",
        metavar="time,title,place,people",
        show_default=False,
        help="Only changes of this kind, or of several.",
    ),
]
Form = Annotated[
    str,
    typer.Option(
        "--format", metavar="text|txt|md|html|docx|json", show_default=False, help="The form of the sheet of changes."
    ),
]
Name = Annotated[
    str, typer.Option("--as", metavar="NAME", show_default=False, help="What to call the sheet: “Rev. 1”.")
]
Message = Annotated[
    bool, typer.Option("--message", help="A short message for each delegation whose hours change, in its own time.")
]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="The exit code is 1 where anything changes.")]
SheetLangs = Annotated[
    str, typer.Option("--lang", metavar="en|es|es,en", show_default=False, help="The language, or both: es,en.")
]


def run(
    versions: Versions = [],  # noqa: B006 - typer reads the default and never changes it
    party: options.For = "",
    day: options.DayNamed = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    lang: SheetLangs = "",
    only: Only = "",
    form: Form = "",
    output: options.Output = None,
    name: Name = "",
    message: Message = False,
    exit_code: ExitCode = False,
    force: options.Force = False,
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Say what changed between two versions."""
    asked = languages(lang, documents=False)
    console = Console(asked, color, quiet=quiet, verbose=verbose)
    called = one_line(name)
    request = Request(tuple(versions), output, tuple(tz), party, only, form, called, message, exit_code, force, day)
    return answer(request, asked, console)
