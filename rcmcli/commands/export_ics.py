"""`rcm export ics`: an agenda as a calendar file for Outlook, Google, Apple, Thunderbird and phones."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.desk.speech import languages

Each = Annotated[bool, typer.Option("--each", help="One calendar for each delegation, named by its code, in a folder.")]
Split = Annotated[bool, typer.Option("--split", help="One file for each item, in a folder: for Outlook.")]
Local = Annotated[bool, typer.Option("--local", help="Times with the meeting's zone instead of UTC.")]
Feed = Annotated[
    str,
    typer.Option("--feed", metavar="URL", show_default=False, help="The address where people will subscribe to it."),
]
Since = Annotated[
    str,
    typer.Option(
        "--since", metavar="OLD.ics", show_default=False, help="The calendar sent before; the replaced file otherwise."
    ),
]
Stamp = Annotated[
    str,
    typer.Option(
        "--stamp",
        metavar="DATE",
        show_default=False,
        help="The date of this version; “revised” of the agenda otherwise.",
    ),
]
Tentative = Annotated[
    bool,
    typer.Option("--tentative", help="Of a calendar of activities, months and quarters too, as tentative entries."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Write nothing while `rcm check` finds errors.")]


def run(
    agenda: options.AgendaName = "",
    output: options.Output = None,
    lang: options.Langs = "",
    party: options.For = "",
    each: Each = False,
    split: Split = False,
    day: options.DayNamed = "",
    local: Local = False,
    feed: Feed = "",
    since: Since = "",
    stamp: Stamp = "",
    audience: options.Audience = "members",
    tentative: Tentative = False,
    strict: Strict = False,
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write an agenda as a calendar file."""
    from rcmcli.jobs.calendar import exporting as of_agendas
    from rcmcli.jobs.calendar.request import CalendarRequest, Options
    from rcmcli.jobs.programme import ics as of_calendars
    from rcmcli.jobs.programme.opening import is_named

    asked = languages(lang)
    console = Console(asked, quiet=quiet, verbose=verbose, documents=True)
    request = CalendarRequest(
        Path(agenda), output, party, day, each, split, local, feed, since, force, audience, tentative
    )  # fmt: skip
    options_of = Options(agenda, stdin_filename, stamp, strict, dry_run)
    export = of_calendars.export if is_named(agenda) else of_agendas.export
    export(request, options_of, asked, console)
