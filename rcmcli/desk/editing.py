"""The options and arguments that the commands share which edit an agenda, with their help in English."""

from typing import Annotated

import typer

AgendaName = Annotated[
    str,
    typer.Argument(
        metavar="AGENDA",
        show_default=False,
        help="An agenda's id, the beginning of one, a file, or - for standard input.",
    ),
]
ItemName = Annotated[
    str,
    typer.Argument(metavar="ITEM", show_default=False, help="An item: its id, its hour, or words of its title."),
]
OtherItem = Annotated[
    str, typer.Argument(metavar="OTHER", show_default=False, help="The other item, named in the same way.")
]
ItemNames = Annotated[
    list[str],
    typer.Argument(metavar="ITEM…", show_default=False, help="Items: by id, by hour, or by words of the title."),
]
Minutes = Annotated[
    str, typer.Argument(metavar="MIN", show_default=False, help="Minutes: 15, +15, -10, or a length such as 1h30.")
]
DayNamed = Annotated[
    str, typer.Option("--day", metavar="DAY", show_default=False, help="A day: its number, its date, or its weekday.")
]
MakeRoom = Annotated[
    bool, typer.Option("--make-room", help="What is in the way runs later; breaks and free time take it up.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and write nothing.")]
Revised = Annotated[
    str,
    typer.Option("--revised", metavar="DATE", show_default=False, help="Write this date of revision too; or today."),
]
Json = Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")]
