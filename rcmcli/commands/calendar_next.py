"""`rcm calendar next`: what is due or coming, in all calendars of activities and all agendas."""

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.programme.coming import coming
from rcmcli.jobs.programme.showing import date_of
from rcmcli.model.page import json_lines
from rcmcli.screens.programme import Block, rows_of
from rcmcli.shapes.programme import activity_of
from rcmcli.words import activities, say


def run(
    party: options.ForParty = "",
    at: options.AtDate = "",
    json: options.Json = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Say what is due or coming."""
    console = Console(lang, color, quiet=quiet)
    day = date_of(at, console)
    found = coming(party, day, console)
    if found.undated:
        console.tell(activities.WITHOUT_DATE, count=found.undated)
    if json:
        rows = [activity_of(row, console.language) for block in found.stands for row in block.rows]
        console.show_json(json_lines(rows))
        return
    blocks = [Block(say(activities.STANDS[one.stand], console.language), one.rows) for one in found.stands]
    console.show(rows_of(blocks, console.language, console.room))
