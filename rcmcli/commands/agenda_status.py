"""`rcm agenda cancel`, `restore` and `remove`: items that do not take place, do again, or go."""

from collections.abc import Callable, Sequence

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.edit import states
from rcmcli.jobs.edit.request import Wishes


def _command(verb: str, work: Callable[[Wishes, Sequence[str], Console], int]) -> Callable[..., int]:
    def run(
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
        """Set how some items stand."""
        console = Console(lang, color, quiet=quiet)
        return work(Wishes(verb, agenda, stdin_filename, dry_run, revised, json, day), items, console)

    return run


cancel = _command("cancel", states.cancel)
restore = _command("restore", states.restore)
remove = _command("remove", states.remove)
