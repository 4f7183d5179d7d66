"""Addresses of documents: the file that one names, on any system, and whether it is an agenda or a calendar of activities."""

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from rcmcli.desk.settings import NAME
from rcmcli.store import shelf

_DRIVE = re.compile(r"/([A-Za-z])[:|](?=/|$)")
_OTHERS = frozenset((NAME, "pyproject.toml", "Cargo.toml", "languages.toml"))
_HEAD = 20_000  # characters in which a file says what it is
_SCHEMA = re.compile(r"^#:schema\s+\S*\b(?:agenda|calendar)\.schema\.json\s*$", re.MULTILINE)
_OURS = re.compile(r"^[ \t]*(?:\[\[(?:day|group|deadline)[\].]|\[printed[\].])", re.MULTILINE)
_FORMAT = re.compile(r"^format[ \t]*=[ \t]*\d+[ \t\r]*(?:#.*)?$", re.MULTILINE)


def file_of(uri: str, *, windows: bool = os.name == "nt") -> str:
    """The path of the file that an address names, as its system writes it; empty where it names none: `untitled:…`, `git:…`."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    path = unquote(parts.path)
    if parts.scheme != "file" or not path or "\0" in path:
        return ""
    if not windows:
        return path if parts.netloc in ("", "localhost") else ""
    if drive := _DRIVE.match(path):
        path = f"{drive[1].lower()}:{path[drive.end() :] or '/'}"
    elif parts.netloc not in ("", "localhost"):
        path = f"//{unquote(parts.netloc)}{path}"
    return path.replace("/", "\\")


def is_ours(path: Path | None, text: str) -> bool:
    """Whether a document is meant as an agenda or a calendar: by its folder, by its first line, by its headings.

    Editors hand on every TOML file, and nobody wants the settings of another program called a faulty agenda.
    """
    if path and (path.suffix != ".toml" or path.name in _OTHERS):
        return False
    if path and path.parent.name in (shelf.FOLDER, shelf.CALENDARS):
        return True
    head = text[:_HEAD]
    return bool(_SCHEMA.search(head) or _OURS.search(head) or (_FORMAT.search(head) and "timezone" in head))
