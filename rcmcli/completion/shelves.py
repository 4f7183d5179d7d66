"""The agendas and calendars of the workspace, by name; what each one is called stands in the first lines of its file."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from rcmcli.completion.asked import Asked
from rcmcli.completion.candidate import Candidate
from rcmcli.desk.settings import here
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf

_TITLE = re.compile(r'^title(?:\.(\w\w))?\s*=\s*"((?:[^"\\]|\\.)*)"', re.MULTILINE)
_START = 4096  # bytes in which a title stands that is looked for
_MOST_TOLD = 60
_FIND = {"agendas": shelf.find_shelf, "calendars": shelf.find_calendars}
# What an argument is called that takes such a name, and the folders whose files it may mean.
NAMES = {
    "AGENDA": ("agendas",),
    "[AGENDA]": ("agendas",),
    "OLD": ("agendas",),
    "[VERSION]…": ("agendas",),
    "CALENDAR": ("calendars",),
    "[CALENDAR]": ("calendars",),
    "[PATH…]": ("agendas", "calendars"),
}


def named(asked: Asked, language: str, *, are_told: bool) -> list[Candidate]:
    """The agendas and calendars whose names begin so; none for a path, of which the shell knows more."""
    if shelf.looks_like_path(asked.begun) or asked.begun.startswith("."):
        return []
    folders = NAMES[asked.takes]
    if asked.command.startswith("export ") and asked.takes == "[AGENDA]":
        folders = ("agendas", "calendars")
    paths = [path for folder in folders for path in _files(_FIND[folder]) if _is_begun(path, asked.begun)]
    is_told = are_told and len(paths) <= _MOST_TOLD
    return [Candidate(shelf.id_of(path.name), _title(path, language) if is_told else "") for path in paths]


def _files(find: Callable[[Path], Path | None]) -> list[Path]:
    folder = find(here())
    try:
        return shelf.files(folder) if folder else []
    except Refusal:
        return []


def _is_begun(path: Path, begun: str) -> bool:
    """Whether a file may be named by its id, and the id begins so: one that looks like an option or a path may not."""
    name = shelf.id_of(path.name)
    return name.startswith(begun) and not name.startswith("-") and "\ufffd" not in name


def _title(path: Path, language: str) -> str:
    """The title that stands at the beginning of a file, in this language where it can be had; empty where there is none."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return ""
        with open(path, "rb") as file:
            start = file.read(_START).decode("utf-8", "replace")
    except OSError:
        return ""
    titles = dict(reversed(_TITLE.findall(start)))
    return titles.get(language) or next(iter(reversed(titles.values())), "")


def file_of(name: str) -> Path | None:
    """The agenda that a name means, if it is an ordinary file."""
    try:
        path = shelf.find(name or os.environ.get("RCM_AGENDA", ""), shelf.find_shelf(here()))
    except (Refusal, OSError, ValueError):
        return None
    return path if path.is_file() else None
