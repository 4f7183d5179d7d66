"""Links of places in files: on terminals that are known to show them, only there, and to the file that is shown."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from conftest import AGENDAS, ROOT, Rcm
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.desk.links import address_of, knows_links, linked

OPENED = re.compile("\x1b\\]8;[^;]*;([^\x1b\x07]*)\x1b\\\\")


@pytest.mark.parametrize(
    ("environment", "known"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7003"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "4602"}, False),
        ({"TERM": "xterm-256color", "VTE_VERSION": "new"}, False),
        ({"TERM": "xterm-256color", "VTE_VERSION": "9" * 5000}, True),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230805"}, True),
        ({"TERM": "xterm-256color", "WT_SESSION": "x"}, True),
        ({"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"}, True),
        ({"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1", "TMUX": "/tmp/x"}, False),
        ({"TERM": "screen-256color", "VTE_VERSION": "7003"}, False),
        ({"TERM": "dumb", "VTE_VERSION": "7003"}, False),
    ],
)
def test_terminals_that_know_links(environment: Mapping[str, str], known: bool) -> None:
    """By what they set; where another program stands between, or in doubt, none."""
    assert knows_links(environment) is known


@given(st.text(st.characters(blacklist_characters="/\0", blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20))
def test_an_address_is_plain_and_names_the_file(name: str) -> None:
    """Every sign of an address is one that no terminal obeys, and it leads back to the file."""
    folder = Path("/tmp") / f"rcm-links-{os.getpid()}"
    folder.mkdir(exist_ok=True)
    path = folder / name
    if name in (".", "..") or len(name.encode()) > 200:
        return
    path.touch()
    try:
        address = address_of(f"{path}:12:3")
    finally:
        path.unlink()
        folder.rmdir()
    if address:
        assert re.fullmatch("[!-~]+", address)
        assert urlsplit(address).hostname == socket.gethostname().lower()
        assert unquote(urlsplit(address).path) == str(path)
    else:  # a name that is not what is shown, or ends as a place does
        assert not name.isprintable() or not name.isascii()


def test_what_is_no_file_is_no_link() -> None:
    """Words stay whole."""
    assert linked("  12 | title = 3") == ("  12 | title = 3", "", "", "")
    assert linked("  --> nowhere.toml:1:2 | x") == ("  --> nowhere.toml:1:2 | x", "", "", "")
    before, place, behind, address = linked(f"  --> {ROOT / 'pyproject.toml'}:12:3 | x")
    assert (before, place, behind) == ("  --> ", f"{ROOT / 'pyproject.toml'}:12:3", " | x")
    assert address == f"file://{socket.gethostname()}{ROOT / 'pyproject.toml'}"


def on_a_terminal(folder: Path, *words: str, **environment: str) -> str:
    """What a terminal is sent."""
    master, terminal = os.openpty()
    own = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TMUX", "STY")}
    with subprocess.Popen(
        [sys.executable, "-m", "rcmcli", *words], stdout=terminal, stderr=subprocess.DEVNULL, cwd=folder,
        env={**own, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment},
    ):  # fmt: skip
        os.close(terminal)
        printed = b""
        try:
            while chunk := os.read(master, 65536):
                printed += chunk
        except OSError:  # Linux says so when the other end has closed
            pass
    os.close(master)
    return printed.decode()


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """An agenda with findings, in a folder whose name has to be escaped."""
    folder = tmp_path / "año 50%"
    (folder / "agendas").mkdir(parents=True)
    (folder / "agendas" / "a b.toml").write_bytes((AGENDAS / "2021-07-rcgm-puebla.toml").read_bytes())
    return folder


def test_a_finding_leads_to_its_file(shelf: Path) -> None:
    """On a terminal that knows links, every place is one; the page is the same without them."""
    plain = on_a_terminal(shelf, "check")
    page = on_a_terminal(shelf, "check", VTE_VERSION="7003")
    addresses = set(OPENED.findall(page)) - {""}
    assert addresses == {f"file://{socket.gethostname()}{shelf.parent}/a%C3%B1o%2050%25/agendas/a%20b.toml"}
    assert re.sub("\x1b\\[[0-9;]*m", "", OPENED.sub("", page)) == re.sub("\x1b\\[[0-9;]*m", "", plain)


def test_nowhere_else_is_a_link(shelf: Path, rcm: Rcm) -> None:
    """Not in a pipe, coloured or not, and not where colours are off."""
    known = {"VTE_VERSION": "7003", "TERM": "xterm-256color"}
    for words in (("check",), ("check", "--color", "always"), ("check", "--output-format", "concise")):
        assert "\x1b]8" not in rcm(*words, cwd=shelf, env=known).out
    assert "\x1b" not in on_a_terminal(shelf, "check", "--color", "never", VTE_VERSION="7003")
    assert "\x1b" not in on_a_terminal(shelf, "check", NO_COLOR="1", VTE_VERSION="7003")
