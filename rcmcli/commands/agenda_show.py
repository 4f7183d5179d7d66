"""`rcm agenda show`: an agenda in the time of chosen places."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.seeing import viewer_of
from rcmcli.desk.settings import settings
from rcmcli.desk.viewing import find_party, view_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.page import WIDEST, Line
from rcmcli.model.schedule import Schedule
from rcmcli.schedule import lay_out
from rcmcli.visibility import visible


def run(
    agenda: options.AgendaName = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    cities: Annotated[bool, typer.Option("--cities", help="See it from every delegation's city.")] = False,
    party: options.For = "",
    day: options.DayNamed = "",
    today: options.Today = False,
    tomorrow: options.Tomorrow = False,
    at: options.AtMoment = "",
    lang: options.DocumentLang = "",
    plain: Annotated[
        bool, typer.Option("--plain", help="No columns, each item with its hours: for programs and screen readers.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Show an agenda in the time of chosen places."""
    console = Console(lang, color, quiet=quiet, verbose=verbose, documents=True)
    reading, opened = open_agenda(agenda, console)
    language = console.on_screen(opened.languages)
    view = view_of(
        opened,
        console,
        languages=[language],
        tz=tz or ([] if cities or party else settings().places),
        cities=cities,
        party=party,
        days=_days(day, today, tomorrow, at, opened, console) if day or today or tomorrow or at else (),
    )
    viewer = viewer_of(opened, find_party(party, opened) if party else None)
    schedule = lay_out(reading.id, visible(reading.id, opened, viewer), view)
    if json:
        from rcmcli.model.page import json_lines
        from rcmcli.shapes.schedule import projected

        console.show_json(json_lines(projected(schedule, schedule.language)))
    else:
        console.show(_render(schedule, None if plain else console.room, plain=plain))


def _days(day: str, today: bool, tomorrow: bool, at: str, agenda: Agenda, console: Console) -> tuple[int, ...]:
    from rcmcli.desk.days import DayChoice, chosen_days

    return chosen_days(DayChoice(day, today, tomorrow, at), agenda, console)


def _render(schedule: Schedule, room: int | None, *, plain: bool) -> list[Line]:
    from rcmcli.screens.page import NARROWEST

    if room is None or room < NARROWEST:
        from rcmcli.screens import stacked

        return stacked.render(schedule, room or WIDEST, apart=plain)
    from rcmcli.screens import table

    return table.render(schedule, room)
