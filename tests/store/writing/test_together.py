"""Files written together: every step of the system fails once, and is once the last; what stands there is old or new."""

import json
import os
import signal
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from folders import listing

from rcmcli.model.refusal import Refusal, Stopped
from rcmcli.store.writing.write import rewritten, write, write_together

STEPS = [
    *("fsync", "link", "replace", "unlink", "mkdir", "chmod"),
    *(pytest.param(step, marks=pytest.mark.deep) for step in ("open", "fdopen", "close", "stat")),
]
KILLING = [
    *("link", "replace", "unlink", "mkdir"),
    *(pytest.param(step, marks=pytest.mark.deep) for step in ("open", "fsync", "close")),
]


def set_in(folder: Path) -> dict[Path, bytes | None]:
    """A set of files over two folders: one replaced, one new, one in a new folder, one taken away."""
    (folder / "old.txt").write_bytes(b"old")
    (folder / "gone.txt").write_bytes(b"to go")
    return {
        folder / "old.txt": b"new",
        folder / "fresh.txt": b"fresh",
        folder / "sub" / "deep.txt": b"deep",
        folder / "gone.txt": None,
    }


NEW = {"old.txt": b"new", "fresh.txt": b"fresh", "sub/deep.txt": b"deep"}


def breaking(monkeypatch: pytest.MonkeyPatch, step: str, number: int, break_: Callable[[], None]) -> list[int]:
    """Let the n-th call of a function of `os` break; gives a list that holds how often it was called."""
    real, calls = getattr(os, step), [0]

    def called(*words: Any, **named: Any) -> Any:
        calls[0] += 1
        if calls[0] == number:
            break_()
        return real(*words, **named)

    monkeypatch.setattr(os, step, called)
    return calls


def full() -> None:
    """The disk is full."""
    raise OSError(28, "No space left on device")


def steps_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> Iterator[tuple[int, Path]]:
    """A number for each time that a step is taken when the set is written, and a folder to take it in."""
    count = tmp_path / "count"
    count.mkdir()
    files = set_in(count)
    with monkeypatch.context() as patch:
        calls = breaking(patch, step, 0, full)
        write_together(files, inside=count)
        most = calls[0]
    for number in range(1, most + 1):
        folder = tmp_path / str(number)
        folder.mkdir()
        yield number, folder


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_fails_leaves_all_or_nothing(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call of each step in turn finds the disk full: refused and all as before, or done and all new; no part left."""
    for number, folder in steps_of(tmp_path, monkeypatch, step):
        files = set_in(folder)
        before = listing(folder)
        refused = False
        with monkeypatch.context() as patch:
            breaking(patch, step, number, full)
            try:
                write_together(files, inside=folder)
            except Refusal as refusal:
                refused = True
                assert "No space left on device" in refusal.says.en
        assert listing(folder) == (before if refused else NEW), f"{step} {number}"
        assert (folder / "sub").exists() is not refused


@pytest.mark.parametrize("step", KILLING)
def test_a_set_whose_run_was_killed_is_undone_or_whole(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file is old or new at once; the next run that writes there, whatever it writes, makes all of them the one or the other."""
    for number, folder in steps_of(tmp_path, monkeypatch, step):
        files = set_in(folder)
        before = listing(folder)
        _write_and_die(files, folder, step, number, monkeypatch)
        left = {name: data for name, data in listing(folder).items() if ".rcm-" not in name}
        assert all(data in (before.get(name), NEW.get(name)) for name, data in left.items())
        put_back = write(folder / "another.txt", b"another")
        after = listing(folder)
        assert after.pop("another.txt") == b"another"
        assert {name: data for name, data in after.items() if ".rcm-" not in name} in (before, NEW), f"{step} {number}"
        assert not put_back or left != before
        write_together(files, inside=folder)
        assert listing(folder) == {**NEW, "another.txt": b"another"}


def _write_and_die(
    files: dict[Path, bytes | None], folder: Path, step: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Write a set in a process of its own, which ends at the n-th call of a step."""
    child = os.fork()
    if child == 0:
        breaking(monkeypatch, step, number, lambda: os._exit(0))
        write_together(files, inside=folder)
        os._exit(0)
    os.waitpid(child, 0)


def test_what_somebody_wrote_since_is_not_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was edited after the killed run stays as its editor left it."""
    files = set_in(tmp_path)
    _write_and_die(files, tmp_path, "replace", 3, monkeypatch)
    assert (tmp_path / "old.txt").read_bytes() == b"new"
    (tmp_path / "old.txt").write_bytes(b"by hand")
    assert write(tmp_path / "another.txt", b"another") == (tmp_path / "fresh.txt",)
    assert listing(tmp_path) == {"old.txt": b"by hand", "gone.txt": b"to go", "another.txt": b"another"}


def test_a_journal_reaches_no_other_folder(tmp_path: Path) -> None:
    """A journal that somebody made up names a file elsewhere: nothing happens to it."""
    (tmp_path / "precious.txt").write_bytes(b"")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    token = "0123456789abcdef"
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    entry = {"name": "../precious.txt", "number": 0, "existed": False, "holds": empty}
    journal = {"head": ".", "entries": [entry, {**entry, "holds": "", "existed": True}], "folders": [".", ".."]}
    (shelf / f".rcm-{token}.set").write_text(json.dumps(journal), encoding="utf-8")
    (shelf / f".rcm-{token}-0.old").write_bytes(b"planted")
    write(shelf / "a.txt", b"a")
    assert listing(tmp_path) == {"precious.txt": b"", "shelf/a.txt": b"a"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_between_two_files_undoes_the_set(
    number: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is heeded when nothing is half done; nothing is left behind."""
    files = set_in(tmp_path)
    before = listing(tmp_path)
    breaking(monkeypatch, "fsync", 1, lambda: signal.raise_signal(number))
    with pytest.raises(Stopped) as caught:
        write_together(files, inside=tmp_path)
    assert caught.value.code == 128 + number
    assert listing(tmp_path) == before


def test_what_fails_while_files_are_in_their_places_puts_them_back(tmp_path: Path) -> None:
    """An edit stays only if the block that it is made for ends well."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), rewritten({path: (b"old", b"new")}):
        assert path.read_bytes() == b"new"
        raise ZeroDivisionError
    assert listing(tmp_path) == {"a.txt": b"old"}


def test_two_runs_do_not_write_in_one_folder_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second waits for a while, and then says who is there; nothing of the first is swept."""
    monkeypatch.setattr("rcmcli.store.writing.folders._TRIES", 2)
    (tmp_path / "a.txt").write_bytes(b"old")
    with rewritten({tmp_path / "a.txt": (b"old", b"new")}), pytest.raises(Refusal) as caught:
        write(tmp_path / "b.txt", b"b")
    assert "another run of rcm is writing in" in caught.value.says.en
    assert listing(tmp_path) == {"a.txt": b"new"}


def test_many_writers_of_one_set_leave_one_set(tmp_path: Path) -> None:
    """Eight at once: the files are all of one of them."""

    def one(number: int) -> None:
        write_together({tmp_path / f"{n}.txt": str(number).encode() for n in range(5)})

    with ThreadPoolExecutor(8) as several:
        list(several.map(one, range(8)))
    assert len(set(listing(tmp_path).values())) == 1
    assert len(listing(tmp_path)) == 5


def test_nothing_is_written_outside(tmp_path: Path) -> None:
    """A name that climbs out of the folder, or a link that leads out of it, is refused before the first byte."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link").symlink_to(tmp_path)
    for path in (
        inside / ".." / "a.txt",
        inside / "link" / "a.txt",
        inside / "link",
        tmp_path / "inside-too" / "a.txt",
    ):
        with pytest.raises(Refusal):
            write_together({inside / "fine.txt": b"", path: b""}, inside=inside)
    assert listing(tmp_path) == {}


def test_a_disk_without_links_or_locks_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file can have one name only, and no folder be held, the old bytes are kept as a copy."""

    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr("rcmcli.store.writing.folders.fcntl", None)
    write_together(set_in(tmp_path), inside=tmp_path)
    assert listing(tmp_path) == NEW
    with pytest.raises(ZeroDivisionError), rewritten({tmp_path / "old.txt": (b"new", b"newer")}):
        raise ZeroDivisionError
    assert listing(tmp_path) == NEW


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_a_group_that_cannot_be_kept_gains_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is exported over another's file becomes ours, and its new group reads no more than everybody; an edit is refused."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o660)
    os.chown(path, 1234, 4321)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refuse)
    with pytest.raises(Refusal) as caught, rewritten({path: (b"old", b"new")}):
        pass
    assert "belongs to another user or group" in caught.value.says.en
    assert listing(tmp_path) == {"a.txt": b"old"}
    write(path, b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)
