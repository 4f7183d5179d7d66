"""Setting completion up: typer knows the scripts of the shells and where they go; what is said of it is ours."""

from importlib import import_module
from typing import Any

from rcmcli.desk.console import Console
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import completing, say

_SHELLS = frozenset({"bash", "zsh", "fish", "powershell", "pwsh"})
_NAME, _VARIABLE = "rcm", "_RCM_COMPLETE"


def set_up(option: str) -> None:
    """Write the script of the shell that this was started from where it belongs, or show it; refused from no such shell."""
    typer: Any = import_module("typer.completion")
    shell = typer._get_shell_name()
    if shell not in _SHELLS:
        raise Refusal(completing.NO_SHELL, completing.NO_SHELL_HINT)
    console = Console()
    if option == "show_completion":
        words = typer.get_completion_script(prog_name=_NAME, complete_var=_VARIABLE, shell=shell)
    else:
        _, path = typer.install(shell=shell, prog_name=_NAME, complete_var=_VARIABLE)
        words = say(completing.INSTALLED, console.language, shell=shell, path=one_line(str(path)))
    console.show([((line, ""),) for line in words.split("\n")])
