"""`rcm export ics`: an agenda as a calendar file for Outlook, Google, Apple, Thunderbird and phones."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda
from rcmcli.jobs.publish.editions import languages_for, read_languages

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
Strict = Annotated[bool, typer.Option("--strict", help="Write nothing while `rcm check` finds errors.")]


def run(
    agenda: options.AgendaName = "",
    output: options.Output = None,
    lang: options.Langs = "",
    party: options.For = "",
    each: Each = False,
    split: Split = False,
    day: options.DayNumber = None,
    local: Local = False,
    feed: Feed = "",
    since: Since = "",
    stamp: Stamp = "",
    audience: options.Audience = "members",
    strict: Strict = False,
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write an agenda as a calendar file."""
    from rcmcli.desk.seeing import refuse_unknown, tell_public
    from rcmcli.jobs.calendar.request import CalendarRequest
    from rcmcli.jobs.calendar.work import work_of
    from rcmcli.jobs.calendar.writing import refuse_unfit, stamp_of, tell, write_all

    asked = read_languages(lang)
    console = Console(asked[0] if asked else "", quiet=quiet, verbose=verbose, documents=True)
    reading, opened = open_agenda(agenda, console, stdin_filename)
    refuse_unfit(reading, console, strict=strict)
    refuse_unknown(reading, audience)
    request = CalendarRequest(Path(reading.label), output, party, day, each, split, local, feed, since, force, audience)
    dated = stamp_of(opened, stamp, console)
    work = work_of(reading.id, opened, console, languages_for(asked, opened, console), request)
    written = write_all(work.jobs, request, dated, console, dry_run=dry_run)
    tell_public(opened, console, audience, day=day)
    tell(reading, work, written, dated, console, dry_run=dry_run)
