"""Where `rcm export` writes, and where it refuses to: whole and new, or as it was."""

import os
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm
from folders import listing
from front import front

from rcmcli.model.refusal import Refusal
from rcmcli.store.writing.write import write

SEPTEMBER = "2021-09-rcm-sacm"
AGENDA = f"agendas/{SEPTEMBER}.toml"
EXPORT = ("export", "ics", AGENDA)


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["plain", "forced"])
@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("agendas", "agendas is a folder; name a file in it"),
        (".", "is a folder; name a file in it"),
        ("/dev/null", "/dev/null is not an ordinary file"),
        ("pipe", "pipe is not an ordinary file"),
        (AGENDA, "is the agenda itself"),
        (f"./agendas/../{AGENDA}", "is the agenda itself"),
        ("link.toml", "link.toml is the agenda itself"),
        ("hard.toml", "hard.toml is the agenda itself"),
        ("nowhere/a.ics", "there is no folder nowhere"),
        (f"{AGENDA}/a.ics", f"there is no folder {AGENDA}"),
    ],
)
def test_what_is_no_place_for_a_calendar_is_refused(
    target: str, says: str, force: tuple[str, ...], workspace: Path, rcm: Rcm
) -> None:
    """A folder, a device, a pipe, the agenda by any of its names, a missing folder: refused even with --force."""
    (workspace / "link.toml").symlink_to(AGENDA)
    (workspace / "hard.toml").hardlink_to(workspace / AGENDA)
    os.mkfifo(workspace / "pipe")
    before = listing(workspace)
    done = rcm(*EXPORT, "-o", target, *force, cwd=workspace)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert rcm(*EXPORT, "-o", target, *force, "--dry-run", cwd=workspace).err == done.err
    assert listing(workspace) == before
    assert (workspace / "pipe").is_fifo()
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("foreign", [b"", b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n", b"\x00\xff"])
def test_a_foreign_file_is_replaced_only_with_force(foreign: bytes, workspace: Path, rcm: Rcm) -> None:
    """What rcm did not write stays until the user insists; what it wrote it replaces."""
    target = workspace / "out.ics"
    target.write_bytes(foreign)
    done = rcm(*EXPORT, "-o", "out.ics", cwd=workspace)
    assert done.code == 2
    assert done.err == "rcm: out.ics exists and was not written by rcm\n  hint: add --force to replace it\n"
    assert target.read_bytes() == foreign
    assert rcm(*EXPORT, "-o", "out.ics", "--force", cwd=workspace).code == 0
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert rcm(*EXPORT, "-o", "out.ics", "--lang", "es", cwd=workspace).code == 0


def test_a_dry_run_writes_nothing(workspace: Path, rcm: Rcm) -> None:
    """It says what would be written, with its size in bytes and the count of its entries."""
    before = listing(workspace)
    done = rcm(*EXPORT, "--dry-run", cwd=workspace)
    size = len(rcm(*EXPORT, "-o", "-", cwd=workspace).raw_out)
    assert (done.code, done.out) == (0, "")
    assert f"would write {SEPTEMBER}.ics: {size} bytes, 12 entries" in done.err
    assert listing(workspace) == before


def test_only_the_calendar_is_written(workspace: Path, rcm: Rcm) -> None:
    """Export adds one file; show, list and check add none; the agendas stay as they are."""
    before = listing(workspace)
    for words in (("agenda", "show"), ("agenda", "list"), ("check",), ("check", "--output-format", "json")):
        rcm(*words, cwd=workspace)
    assert listing(workspace) == before
    assert rcm(*EXPORT, cwd=workspace).code == 0
    after = listing(workspace)
    assert after.pop(f"{SEPTEMBER}.ics").endswith(b"END:VCALENDAR\r\n")
    assert after == before


def test_the_rights_of_the_file_are_kept(workspace: Path, rcm: Rcm) -> None:
    """A replaced file has the rights it had; a new one those that the user's mask gives."""
    target = workspace / "out.ics"
    mask = os.umask(0o027)
    try:
        assert rcm(*EXPORT, "-o", "out.ics", cwd=workspace).code == 0
        assert target.stat().st_mode & 0o777 == 0o640
        target.chmod(0o604)
        assert rcm(*EXPORT, "-o", "out.ics", "--lang", "es", cwd=workspace).code == 0
        assert target.stat().st_mode & 0o777 == 0o604
    finally:
        os.umask(mask)


def test_a_link_to_a_calendar_stays_a_link(workspace: Path, rcm: Rcm) -> None:
    """The file that it leads to is replaced."""
    (workspace / "published").mkdir()
    (workspace / "out.ics").symlink_to("published/meeting.ics")
    assert rcm(*EXPORT, "-o", "out.ics", cwd=workspace).code == 0
    assert (workspace / "out.ics").is_symlink()
    assert (workspace / "published" / "meeting.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(workspace: Path, rcm: Rcm) -> None:
    """Exit code 3, one line, nothing changed."""
    (workspace / "closed").mkdir(mode=0o555)
    done = rcm(*EXPORT, "-o", "closed/a.ics", cwd=workspace)
    assert done.code == 3
    assert done.err == "rcm: closed/a.ics cannot be written: Permission denied\n"


@pytest.mark.parametrize("step", ["os.open", "os.fdopen", "os.fsync", "os.replace"])
@pytest.mark.parametrize("old", [None, b"PRODID ours\n"], ids=["new", "replaced"])
def test_a_write_that_fails_at_any_step_leaves_the_old_file(
    step: str, old: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step in turn finds the disk full: a refusal with code 3, the old bytes, and no part of the new ones."""
    target = tmp_path / "out.ics"
    if old is not None:
        target.write_bytes(old)
    before = listing(tmp_path)

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, full)
    with pytest.raises(Refusal) as caught:
        write(target, b"new bytes", ours=b"PRODID ours")
    monkeypatch.undo()
    assert caught.value.code == 3
    assert "No space left on device" in caught.value.says.en
    assert listing(tmp_path) == before


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the file is synced: the old bytes, no part beside them."""

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "out.ics").write_bytes(b"old")
    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "out.ics", b"new", force=True)
    assert listing(tmp_path) == {"out.ics": b"old"}


@pytest.mark.parametrize(("language", "says"), [("en", "bytes, 1 entry\n"), ("es", "bytes, 1 entrada\n")])
def test_one_entry_is_told_as_one(language: str, says: str, workspace: Path, rcm: Rcm) -> None:
    """A calendar of one entry is not said to have “1 entries”."""
    head = front("x", "America/Lima")
    (workspace / "one.toml").write_text(f'{head}[[day]]\ndate = 2026-01-05\nitems = "09:00-10:00  x #x"\n', "utf-8")
    assert says in rcm("export", "ics", "one.toml", "--dry-run", "--lang", language, cwd=workspace).err
