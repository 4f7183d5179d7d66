"""Links: a place in a file that a click opens, on the terminals that know what a link is (OSC 8) and no other."""

import socket
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from rcmcli.desk.settings import here
from rcmcli.model.text import clean

# What a terminal that knows links sets, each by a variable of its own.
_PROGRAMS = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby", "contour")
_TERMS = ("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "wezterm", "contour")
_OWN = ("WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM", "WEZTERM_PANE")
_SINCE = {"VTE_VERSION": 5000, "KONSOLE_VERSION": 201200}
_BETWEEN = ("TMUX", "STY")  # programs between us and the terminal, many of which know no links


def knows_links(environment: Mapping[str, str]) -> bool:
    """Whether the terminal of this run is one that is known to show links; in doubt it is not."""
    term = environment.get("TERM", "")
    if term in ("dumb", "linux") or term.startswith(("screen", "tmux")) or any(map(environment.get, _BETWEEN)):
        return False
    if environment.get("TERM_PROGRAM") in _PROGRAMS or term.startswith(_TERMS) or any(map(environment.get, _OWN)):
        return True
    numbers = ((environment.get(name, ""), least) for name, least in _SINCE.items())
    return any(given.isascii() and given.isdecimal() and int(given[:9]) >= least for given, least in numbers)


def linked(words: str) -> tuple[str, str, str, str]:
    """Words cut around the place in a file that they name, as what is before it, the place, what is behind, and its address.

    `  --> agendas/a.toml:12:3 | ` names one; where there is no such file, all of it is before.
    """
    start = len(words) - len(words.lstrip(" "))
    start = words.index("--> ", start) + 4 if words[start:].startswith("--> ") else start
    end = words.find(" | ", start)
    place = words[start : end if end >= 0 else len(words)].rstrip()
    if address := address_of(place):
        return words[:start], place, words[start + len(place) :], address
    return words, "", "", ""


def address_of(place: str) -> str:
    """The address of the file of `a.toml:12:3`; empty where there is none, or where its name is not what is shown."""
    name = place
    while ":" in name[2:]:
        name = name.rpartition(":")[0]
        path = here() / name
        try:
            if name == clean(name) and path.is_file():
                return f"file://{quote(socket.gethostname())}{_quoted(path)}"
        except (OSError, ValueError):
            return ""
    return ""


def _quoted(path: Path) -> str:
    """The path as an address has it, every sign that is none of a plain name escaped: `/C:/` of a drive, `%20`."""
    plain = path.absolute().as_posix()
    return quote(plain if plain.startswith("/") else f"/{plain}", safe="/:" if plain[1:2] == ":" else "/")
