"""The table that completion is made of: it is that of the commands, and rcm knows what each of their words may be."""

import re
import runpy

from conftest import ROOT

from rcmcli.completion.asked import entries_of
from rcmcli.completion.shelves import NAMES
from rcmcli.completion.table import COMMANDS
from rcmcli.completion.values import VALUES

# What only the user knows, or the shell: numbers, dates, words, files.
FREE = {
    "ADDRESS", "DATE", "D[..D2]", "DIR", "FILE", "FILE.docx", "FROM-TO", "LENGTH", "LIST", "MIN", "N", "NAME", "N[-M]", "OLD.ics",
    "OUT.docx", "PATH", "S", "SECONDS", "TITLE", "URL", "WHEN", "WORD", "YYYY", "[DIR]", "[ID]", "[WHEN]", "WHEN…",
}  # fmt: skip


def test_the_table_is_what_its_script_writes() -> None:
    """`.tools/rebuild_help.py` writes it anew after a change of a command or an option."""
    written: str = runpy.run_path(str(ROOT / ".tools" / "rebuild_help.py"))["table"]()
    assert (ROOT / "rcmcli" / "completion" / "table.py").read_text(encoding="utf-8") == written


def test_what_a_command_takes_is_completed_or_named_here() -> None:
    """A new kind of word in the help of a command is no silent hole in completion."""
    known = FREE | set(NAMES) | set(VALUES) | {"", "[COMMAND…]"}
    taken = {one.takes for command in COMMANDS for one in entries_of(command)}
    assert {word for word in taken - known if not re.fullmatch(r"[a-z]+(?:[|,][a-z,…]+)+", word)} == set()
    assert set(NAMES) | set(VALUES) <= taken
