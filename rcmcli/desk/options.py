"""The options that several commands share, with their help in English; `help_es.py` has the Spanish."""

from enum import StrEnum
from typing import Annotated

import typer

from rcmcli.model.refusal import Refusal
from rcmcli.words import text


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def named(ctx: typer.Context, param: typer.CallbackParam, value: str) -> str:
    """A name that was given; an empty one is refused, since it would be taken as if the option were not there."""
    if not value and param.name and str(ctx.get_parameter_source(param.name)).endswith("COMMANDLINE"):
        raise Refusal(text("no such party", name=""), text("empty name hint"))
    return value


AgendaName = Annotated[
    str,
    typer.Argument(
        metavar="[AGENDA]",
        show_default=False,
        help="An agenda's id, the beginning of one, a file, or - for standard input.",
    ),
]
Tz = Annotated[
    list[str],
    typer.Option(
        "--tz", metavar="PLACE", show_default=False, help="A place to see it from; may be given several times."
    ),
]
For = Annotated[
    str,
    typer.Option(
        "--for",
        metavar="PARTY",
        show_default=False,
        callback=named,
        help="Only what this party may attend, in its own time.",
    ),
]
Lang = Annotated[
    str, typer.Option("--lang", metavar="en|es", show_default=False, help="The language of what is shown.")
]
Langs = Annotated[
    str,
    typer.Option("--lang", metavar="en|es|es,en", show_default=False, help="The language, or several at once: es,en."),
]
DayNumber = Annotated[int | None, typer.Option("--day", metavar="N", show_default=False, help="Only the Nth day.")]
ColorOption = Annotated[Color, typer.Option("--color", help="When to colour the output.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only the result, no remarks.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say also what was assumed.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the details if rcm itself fails.")]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="PATH", show_default=False, help="Where to write; - for standard output."),
]
StdinName = Annotated[
    str, typer.Option("--stdin-filename", metavar="PATH", show_default=False, help="What to call standard input.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be written, and write nothing.")]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that rcm did not write.")]
Audience = Annotated[
    str,
    typer.Option("--audience", metavar="members|public", help="For the public, what is closed is left out, and links."),
]
