"""The shelf: an agenda has one id, however its file name writes an accent, and is found by it."""

import json
import os
from pathlib import Path

import pytest
from conftest import Rcm
from front import front

from rcmcli.store.shelf import id_of

ONE, TWO = "reuni\u00f3n", "reunio\u0301n"  # the accent within its letter, as most keyboards write it, and beside it
TEXT = (
    front("T", "America/Lima")
    + '[[day]]\ndate = 2026-11-12\n[[day.item]]\nid = "one"\ntitle = "One"\ntime = "09:00-10:00"\n'
)


@pytest.fixture(params=[ONE, TWO])
def here(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with an agenda whose name has an accent, written in one of two ways."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / f"{request.param}.toml").write_text(TEXT, "utf-8")
    return tmp_path


def test_an_agenda_has_one_identity(here: Path, rcm: Rcm) -> None:
    """Calendar, JSON, list and file names say the same of it on a Mac and on Linux."""
    other = rcm("export", "ics", "-", "--stdin-filename", f"{ONE}.toml", "-o", "-", stdin=TEXT.encode(), cwd=here)
    assert rcm("export", "ics", "-o", "-", cwd=here).raw_out == other.raw_out
    assert json.loads(rcm("agenda", "show", "--json", cwd=here).out)["id"] == ONE
    assert json.loads(rcm("agenda", "list", "--json", cwd=here).out)[0]["id"] == ONE
    rcm("export", "ics", cwd=here)
    rcm("export", "txt", cwd=here)
    assert {f"{ONE}.ics", f"{ONE}.txt"} <= set(os.listdir(here))


@pytest.mark.parametrize(
    "name", [f"{form}{ending}" for form in (ONE, TWO) for ending in ("", ".toml")] + [ONE[:6], TWO[:7]]
)
def test_an_agenda_is_found_by_either_form(name: str, here: Path, rcm: Rcm) -> None:
    """As an id, the beginning of one, a path, a variable: by show, export and check."""
    asked = f"agendas/{name}" if name.endswith(".toml") else name
    for arguments in (("agenda", "show", asked), ("export", "ics", asked, "-o", "-"), ("check", asked)):
        assert rcm(*arguments, cwd=here).code == 0, arguments
    assert rcm("agenda", "show", env={"RCM_AGENDA": asked}, cwd=here).code == 0
    assert rcm("check", cwd=here).code == 0


def test_two_files_of_one_id_are_refused(here: Path, rcm: Rcm) -> None:
    """Calendars could not tell their items apart: neither is chosen by its name, and no site is made of both."""
    for name in (ONE, TWO):
        (here / "agendas" / f"{name}.toml").write_text(TEXT, "utf-8")
    for arguments in (("agenda", "show", ONE), ("export", "ics", TWO), ("export", "site")):
        done = rcm(*arguments, cwd=here)
        assert (done.code, "accents written in two ways" in done.err) == (2, True)
    assert sorted(os.listdir(here)) == ["agendas"]


def test_a_calendar_of_the_other_form_goes_on(tmp_path: Path, rcm: Rcm) -> None:
    """One that an earlier version made of the name in two characters is continued: its entries give way to the new ones."""
    old = rcm("export", "ics", "-", "--stdin-filename", "other.toml", "-o", "-", stdin=TEXT.encode(), cwd=tmp_path)
    (tmp_path / "old.ics").write_bytes(old.raw_out.replace(b"SCOPE:other", f"SCOPE:{TWO}".encode()))
    (tmp_path / f"{ONE}.toml").write_text(TEXT, "utf-8")
    done = rcm("export", "ics", f"{ONE}.toml", "-o", "old.ics", cwd=tmp_path)
    assert done.code == 0, done.err
    assert (tmp_path / "old.ics").read_text("utf-8").count("STATUS:CANCELLED") == 1


@pytest.mark.parametrize("name", ["a\nb", "a\x1fb", "a\x85b", "\udcff"])
def test_no_control_character_gets_into_an_id(name: str, tmp_path: Path, rcm: Rcm) -> None:
    """A calendar that holds one could not be continued; a name that is no text is one all the same."""
    assert id_of(f"{name}.toml").isprintable()
    (tmp_path / os.fsencode(f"{name}.toml").decode("utf-8", "surrogateescape")).write_text(TEXT, "utf-8")
    for _ in range(2):
        assert rcm("export", "ics", f"./{name}.toml", "-o", "out.ics", cwd=tmp_path).code == 0


def test_a_check_reads_files_of_any_name(tmp_path: Path, rcm: Rcm) -> None:
    """What is printed of a path is cleaned; what is opened is not."""
    (tmp_path / "agendas").mkdir()
    for name in (TWO, "two  spaces", "a\u202eb"):
        (tmp_path / "agendas" / f"{name}.toml").write_text(TEXT, "utf-8")
    done = rcm("check", cwd=tmp_path)
    assert (done.code, "3 agendas checked" in done.out + done.err) == (0, True)
