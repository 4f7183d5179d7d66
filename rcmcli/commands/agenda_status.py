"""`rcm agenda cancel`, `restore` and `remove`: items that do not take place, do again, or go."""

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit import states
from rcmcli.jobs.edit.request import Wishes


def cancel(
    agenda: editing.AgendaName,
    items: editing.ItemNames,
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
    """Let items stand in the agenda, struck out."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("cancel", agenda, stdin_filename, dry_run, revised, json, day)
    return states.cancel(wishes, items, console)


def restore(
    agenda: editing.AgendaName,
    items: editing.ItemNames,
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
    """Let cancelled items take place again."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("restore", agenda, stdin_filename, dry_run, revised, json, day)
    return states.restore(wishes, items, console)


def remove(
    agenda: editing.AgendaName,
    items: editing.ItemNames,
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
    """Take items out of the file."""
    console = Console(lang, color, quiet=quiet)
    wishes = Wishes("remove", agenda, stdin_filename, dry_run, revised, json, day)
    return states.remove(wishes, items, console)
