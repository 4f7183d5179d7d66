"""`rcm agenda swap`: two items, each in the place of the other."""

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit.placing import swap
from rcmcli.jobs.edit.request import Wishes


def run(
    agenda: editing.AgendaName,
    item: editing.ItemName,
    other: editing.OtherItem,
    day: editing.DayNamed = "",
    dry_run: editing.DryRun = False,
    revised: editing.Revised = "",
    json: editing.Json = False,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Exchange two items."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("swap", agenda, stdin_filename, dry_run, revised, json, day)
    return swap(wishes, item, other, console)
