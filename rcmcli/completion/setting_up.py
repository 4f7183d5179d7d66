"""Setting completion up: the script of the shell that rcm was started from, written where that looks for it, or shown."""

import subprocess
from importlib import import_module
from pathlib import Path
from typing import Any

from rcmcli.completion.scripts import SCRIPTS
from rcmcli.desk.console import Console
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import completing, say

# Of each shell the file of the script, that which the shell reads when it starts, and the line by which this finds the script.
_PLACES = {
    "bash": (".bash_completions/rcm.sh", ".bashrc", "source '{script}'"),
    "zsh": (".zfunc/_rcm", ".zshrc", "fpath+=~/.zfunc; autoload -Uz compinit; compinit"),
    "fish": (".config/fish/completions/rcm.fish", "", ""),
}


def set_up(option: str) -> None:
    """Write the script of the shell that this was started from where it belongs, or show it; refused from no such shell."""
    shell = _shell()
    if shell not in SCRIPTS:
        raise Refusal(completing.NO_SHELL, completing.NO_SHELL_HINT)
    console = Console()
    words = SCRIPTS[shell].strip()
    if option != "show_completion":
        words = say(completing.INSTALLED, console.language, shell=shell, path=one_line(str(_installed(shell))))
    console.show([((line, ""),) for line in words.split("\n")])


def _shell() -> str:
    """The shell that this was started from; empty where none is found."""
    shellingham: Any = import_module("shellingham")  # it brings no types
    try:
        return str(shellingham.detect_shell()[0])
    except (shellingham.ShellDetectionFailure, OSError):
        return ""


def _installed(shell: str) -> Path:
    """The file of the script, once it is written, and named where the shell starts."""
    if shell in _PLACES:
        place, start, line = _PLACES[shell]
        script, starts = Path.home() / place, Path.home() / start if start else None
    else:
        starts = _profile(shell)
        script, line = starts.with_name("rcm-completion.ps1"), '. "{script}"'
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_bytes(SCRIPTS[shell].encode())
    if starts:
        _add(line.format(script=script), starts)
    return script


def _profile(shell: str) -> Path:
    """The file that PowerShell reads when it starts."""
    asked = [shell, "-NoProfile", "-Command", "[Console]::OutputEncoding = [Text.Encoding]::UTF8; $PROFILE"]
    told = subprocess.run(asked, capture_output=True, check=True).stdout
    return Path(told.decode("utf-8-sig").strip())


def _add(line: str, path: Path) -> None:
    """Write a line at the end of a file, unless it is there; all else of it stays, whatever its letters are."""
    written = path.read_bytes() if path.is_file() else b""
    if line.encode() not in written.splitlines():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.write((b"" if not written or written.endswith(b"\n") else b"\n") + line.encode() + b"\n")
