"""`rcm agenda now`: what is on, what is next, and in how long."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.seeing import viewer_of
from rcmcli.desk.timing import instant_of, now
from rcmcli.desk.viewing import view_of
from rcmcli.model import clock
from rcmcli.model.page import WIDEST
from rcmcli.progress import progress_at
from rcmcli.schedule import lay_out
from rcmcli.screens.now import as_json, render
from rcmcli.visibility import visible
from rcmcli.words import following


def run(
    agenda: options.AgendaName = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    at: Annotated[
        str,
        typer.Option(
            "--at", metavar="WHEN", show_default=False, help="Another moment than now, in the meeting's time."
        ),
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.DocumentLang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Say what is on, what is next, and in how long."""
    console = Console(lang, color, quiet=quiet, verbose=verbose, documents=True)
    reading, opened = open_agenda(agenda, console)
    language = console.prefer(opened.languages)
    view = view_of(opened, console, languages=[language], tz=tz)
    instant = instant_of(at, opened, console) if at else now()
    if not at:
        console.tell(following.AT_THIS_MOMENT, instant=clock.iso(instant))
    schedule = lay_out(reading.id, visible(reading.id, opened, viewer_of(opened)), view)
    progress = progress_at(schedule, instant)
    if json:
        console.show_json(as_json(progress, schedule))
        return
    zones = [(place.name.pick(language), place.zone) for place in (view.home, *view.places)]
    console.show(render(progress, schedule, zones, console.room or WIDEST))
