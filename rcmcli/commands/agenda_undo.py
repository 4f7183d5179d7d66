"""`rcm agenda undo`: an agenda as it was before the last edit."""

from rcmcli.desk import editing, options
from rcmcli.desk.console import Console
from rcmcli.jobs.edit.undoing import undo


def run(
    agenda: options.AgendaName = "",
    dry_run: editing.DryRun = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Undo the last edit."""
    return undo(agenda, Console(lang, color, quiet=quiet), dry_run=dry_run)
