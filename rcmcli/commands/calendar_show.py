"""`rcm calendar show`: a calendar of activities by group, month or party."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.programme.opening import agendas_beside, open_calendar
from rcmcli.jobs.programme.showing import Asked, choose, headed_by, laid_out, refuse_odd, sections_of
from rcmcli.model.page import json_lines
from rcmcli.model.text import LANGUAGES, one_line
from rcmcli.screens.programme import Block, render
from rcmcli.shapes.programme import calendar_of


def run(
    calendar: options.CalendarName = "",
    by: Annotated[
        str, typer.Option("--by", metavar="group|month|party", help="Under which headings the activities stand.")
    ] = "group",
    party: options.ForParty = "",
    within: Annotated[
        str,
        typer.Option(
            "--next", metavar="LENGTH", show_default=False, help="Only what may be within this time: 90d, 3 months."
        ),
    ] = "",
    undated: Annotated[bool, typer.Option("--undated", help="Only what has no date yet.")] = False,
    at: options.AtDate = "",
    json: options.Json = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Show a calendar of activities."""
    console = Console(lang, color, quiet=quiet)
    asked = Asked(by, party, within, undated, at)
    refuse_odd(asked)
    reading, opened = open_calendar(calendar, console)
    language = console.on_screen(one for one in opened.languages if one in LANGUAGES)
    whole = laid_out(reading.id, opened, agendas_beside(reading), [language], party)
    programme = headed_by(choose(whole, asked, console), by)
    if json:
        console.show_json(json_lines(calendar_of(programme, language)))
        return
    blocks = [
        Block(
            one_line(section.title.pick(language)),
            section.rows,
            tuple(one_line(note.pick(language)) for note in section.notes),
        )
        for section in sections_of(programme)
    ]
    console.show(render(programme, blocks, console.room))
