"""`rcm agenda extend`: an item longer or shorter."""

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import extend


def run(
    agenda: editing.AgendaName,
    item: editing.ItemName,
    minutes: editing.Minutes,
    day: editing.DayNamed = "",
    make_room: editing.MakeRoom = False,
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Make an item longer or shorter."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("extend", agenda, stdin_filename, dry_run, revised, json, day)
    return extend(wishes, item, minutes, console, make_room=make_room)
