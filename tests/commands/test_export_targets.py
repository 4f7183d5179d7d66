"""Where `rcm export FORM` writes, whatever the form: whole and new, or as it was; the same bytes on every machine."""

import os
import resource
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Rcm
from folders import listing

from rcmcli.format_table import FORMATS

AGENDA = "agendas/2021-07-rcgm-puebla.toml"
NAME = "2021-07-rcgm-puebla"
DOCUMENTS = tuple(name for name in FORMATS if name not in ("ics", "png"))
TEXT_FORMS = ("txt", "md", "csv", "json", "xml")


def ready(form: str) -> str:
    """The form, if what it needs is installed; else the test is skipped and says why."""
    package = FORMATS[form].package
    if package and find_spec(package) is None:
        pytest.skip(f"{form} needs {package}, which is not installed")
    return form


@pytest.mark.parametrize("form", DOCUMENTS)
def test_a_document_is_written_and_replaced(form: str, workspace: Path, rcm: Rcm) -> None:
    """It is named for the agenda, replaced without asking, in another language too; nothing else is touched."""
    before = listing(workspace)
    ending = FORMATS[ready(form)].endings[0]
    done = rcm("export", form, AGENDA, cwd=workspace)
    assert (done.code, done.out) == (0, "")
    after = listing(workspace)
    data = after.pop(f"{NAME}{ending}")
    assert after == before
    assert f"{NAME}{ending}: {len(data)} bytes\n" in done.err
    assert rcm("export", form, AGENDA, "-o", "-", "-q", cwd=workspace).raw_out == data
    for lang in ("es", "es,en", "en"):
        again = rcm("export", form, AGENDA, "--lang", lang, cwd=workspace)
        assert again.code == 0, again.err
    assert sorted(listing(workspace)) == sorted([*before, f"{NAME}{ending}"])


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("foreign", [b"", b"\x00\xff", b"minutes of the meeting, tz database, by hand\n"])
def test_a_foreign_file_is_replaced_only_with_force(form: str, foreign: bytes, workspace: Path, rcm: Rcm) -> None:
    """What rcm did not write stays until the user insists."""
    target = workspace / f"out{FORMATS[ready(form)].endings[0]}"
    target.write_bytes(foreign)
    done = rcm("export", form, AGENDA, "-o", target.name, cwd=workspace)
    assert done.code == 2
    assert f"{target.name} exists and was not written by rcm\n  hint: add --force" in done.err
    assert target.read_bytes() == foreign
    assert rcm("export", form, AGENDA, "-o", target.name, "--force", cwd=workspace).code == 0
    assert target.read_bytes() != foreign


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("agendas", "agendas is a folder; name a file in it"),
        ("/dev/null", "/dev/null is not an ordinary file"),
        (AGENDA, "is the agenda itself"),
        ("nowhere/a", "there is no folder nowhere"),
        ("out.exe", "with the name of another kind"),
    ],
)
def test_what_is_no_place_for_a_document_is_refused(
    form: str, target: str, says: str, workspace: Path, rcm: Rcm
) -> None:
    """A folder, a device, the agenda, a missing folder, another kind of name: refused, with --force and --dry-run too."""
    before = listing(workspace)
    for more in ((), ("--force",), ("--dry-run",)):
        done = rcm("export", ready(form), AGENDA, "-o", target, *more, cwd=workspace)
        assert (done.code, done.out) == (2, "")
        assert says in done.err
    assert listing(workspace) == before


@pytest.mark.parametrize("form", TEXT_FORMS)
@pytest.mark.parametrize("step", ["os.fdopen", "os.fsync", "os.replace"])
def test_a_full_disk_leaves_the_old_document(
    form: str, step: str, workspace: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step finds the disk full: code 3, one line, the old bytes, and no part of the new ones."""
    assert rcm("export", form, AGENDA, cwd=workspace).code == 0
    before = listing(workspace)

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, full)
    done = rcm("export", form, AGENDA, "--lang", "es", "-q", cwd=workspace)
    monkeypatch.undo()
    assert done.code == 3
    assert "no queda espacio en el disco" in done.err
    assert listing(workspace) == before


@pytest.mark.parametrize("form", TEXT_FORMS)
def test_a_file_that_may_not_grow_leaves_the_old_document(form: str, workspace: Path, rcm: Rcm) -> None:
    """The system itself ends the writing after some bytes: the old document is as it was."""
    assert rcm("export", form, AGENDA, cwd=workspace).code == 0
    before = listing(workspace)

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    words = [sys.executable, "-B", "-m", "rcmcli", "export", form, AGENDA, "--lang", "es"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(words, cwd=workspace, capture_output=True, preexec_fn=limited, env=environment, check=False)
    assert done.returncode == 3, done.stderr
    assert b"el archivo es demasiado grande" in b" ".join(done.stderr.split())
    assert listing(workspace) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("form", TEXT_FORMS)
def test_a_folder_that_may_not_be_written_is_said(form: str, workspace: Path, rcm: Rcm) -> None:
    """Exit code 3, one line, nothing changed."""
    (workspace / "closed").mkdir(mode=0o555)
    done = rcm("export", form, AGENDA, "-o", f"closed/a{FORMATS[form].endings[0]}", cwd=workspace)
    assert done.code == 3
    assert "cannot be written: Permission denied\n" in done.err


@pytest.mark.parametrize("form", TEXT_FORMS)
def test_the_same_bytes_everywhere(form: str, rcm_process: Rcm) -> None:
    """Two processes with other hash seeds, zones and locales write the same."""
    words = ("export", form, AGENDA, "-o", "-", "--lang", "es,en", "--tz", "Tokyo", "--tz", "Ottawa")
    one = rcm_process(*words, env={"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"})
    other = rcm_process(*words, env={"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "es_MX.UTF-8"})
    assert one.code == 0
    assert one.raw_out == other.raw_out
    assert str(ROOT).encode() not in one.raw_out
