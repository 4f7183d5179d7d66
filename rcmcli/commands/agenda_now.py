"""`rcm agenda now`: what is on, what is next, and in how long."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.jobs.follow.standing import moment_of, outlook
from rcmcli.model import clock
from rcmcli.model.refusal import Refusal
from rcmcli.words import following

EVERY = 30  # seconds


def run(
    agenda: options.AgendaName = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    at: options.AtMoment = "",
    day: options.DayNamed = "",
    watch: Annotated[bool, typer.Option("--watch", help="For the screen of the room: shown until Ctrl-C.")] = False,
    every: Annotated[
        int | None,
        typer.Option(
            "--every", metavar="SECONDS", min=1, max=3600, show_default=False, help="How often --watch looks again."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.DocumentLang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Say what is on, what is next, and in how long."""
    if every and not watch:
        raise Refusal(following.EVERY_ALONE)
    console = Console(lang, color, quiet=quiet, verbose=verbose, documents=True)
    reading, opened = open_agenda(agenda, console)
    seen = outlook(reading, opened, tz, console)
    instant = moment_of(at, day, opened, console)
    if watch:
        from rcmcli.jobs.follow.watching import watch as look_on

        silent = Console(lang, color, quiet=True, documents=True)
        return look_on(seen, instant if at else None, every or EVERY, tz, console, silent, json=json)
    if not at:
        console.tell(following.AT_THIS_MOMENT, instant=clock.iso(instant))
    page = seen.page(seen.at(instant), console, json=json)
    console.show_json(page) if json else console.show(page)
    return 0
