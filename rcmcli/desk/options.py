"""The options that several commands share, with their help in English; `help_es.py` has the Spanish."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import common, filled


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def refuse_empty(context: Any) -> None:
    """Refuse an option or an argument given without a word in it: it would be taken as if it were not there."""
    for param in context.command.params:
        value = context.params.get(param.name)
        words = value if isinstance(value, list | tuple) else [value]
        empty = any(isinstance(word, str) and not one_line(word).strip(" ,") for word in words)
        if empty and context.get_parameter_source(param.name).name == "COMMANDLINE":
            option = next((name for name in param.opts if name.startswith("-")), None)
            name = option or str(param.metavar).strip("[]…")
            raise Refusal(filled(common.EMPTY_VALUE, name=name), common.EMPTY_VALUE_HINT)


AgendaName = Annotated[
    str,
    typer.Argument(
        metavar="[AGENDA]",
        show_default=False,
        help="An agenda's id, the beginning of one, a file, or - for standard input.",
    ),
]
CalendarName = Annotated[
    str,
    typer.Argument(
        metavar="[CALENDAR]",
        show_default=False,
        help="A calendar's id, the beginning of one, a file, or - for standard input.",
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
        help="Only what this party may attend, in its own time.",
    ),
]
ForParty = Annotated[
    str,
    typer.Option(
        "--for",
        metavar="PARTY",
        show_default=False,
        help="Only what is for everyone or names this party.",
    ),
]
AtDate = Annotated[
    str, typer.Option("--at", metavar="DATE", show_default=False, help="Another date than today to count from.")
]
Json = Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")]
Lang = Annotated[
    str, typer.Option("--lang", metavar="en|es", show_default=False, help="The language of what is shown.")
]
DocumentLang = Annotated[
    str, typer.Option("--lang", metavar="en|es|fr|pt", show_default=False, help="The language of what is shown.")
]
Langs = Annotated[
    str,
    typer.Option(
        "--lang", metavar="en|es|fr|pt|es,en", show_default=False, help="The language, or several at once: es,en."
    ),
]
DayNamed = Annotated[
    str, typer.Option("--day", metavar="DAY", show_default=False, help="A day: its number, its date, or its weekday.")
]
Today = Annotated[bool, typer.Option("--today", help="Only the day that it is at the meeting's place.")]
Tomorrow = Annotated[bool, typer.Option("--tomorrow", help="Only the day after, as for the message of the evening.")]
AtMoment = Annotated[
    str,
    typer.Option("--at", metavar="WHEN", show_default=False, help="Another moment than now, in the meeting's time."),
]
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
