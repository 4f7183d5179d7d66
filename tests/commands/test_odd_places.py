"""Names, files, folders and settings that nobody means: a sentence and an exit code, never a hang or a guess."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tzdata
from conftest import ROOT, Rcm

AGENDA = "agendas/2021-09-rcm-sacm.toml"


@pytest.mark.parametrize(
    "words",
    [
        f"export txt {AGENDA}",
        f"export ics {AGENDA}",
        f"export ics {AGENDA} --each",
        "export site",
        "plan --date 2026-01-05 --tz Lima",
    ],
)
def test_an_empty_name_is_refused(words: str, workspace: Path, rcm: Rcm) -> None:
    """`-o ""`, as a script writes it whose variable is not set, is neither the usual name nor this folder."""
    before = sorted(workspace.rglob("*"))
    done = rcm(*words.split(), "-o", "", cwd=workspace)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("rcm: --output is empty\n  hint: ")
    assert sorted(workspace.rglob("*")) == before


def test_no_file_has_the_name_of_a_folder(workspace: Path, rcm: Rcm) -> None:
    """A name that ends in a slash, a loop of links, a link into nowhere: refused, and nothing is replaced."""
    (workspace / "one.txt").symlink_to("two.txt")
    (workspace / "two.txt").symlink_to("one.txt")
    (workspace / "astray.txt").symlink_to("nowhere/a.txt")
    for name, says in (
        ("new/", "new is a folder; name a file in it"),
        ("new/.", "new is a folder; name a file in it"),
        ("one.txt", "one.txt cannot be written: Too many levels of symbolic links"),
        ("astray.txt", "nowhere"),
    ):
        done = rcm("export", "txt", AGENDA, "-o", name, "--force", cwd=workspace)
        assert (done.code, says in done.err) == (2, True), done.err
    assert sorted(path.name for path in workspace.iterdir()) == ["agendas", "astray.txt", "one.txt", "two.txt"]
    assert os.readlink(workspace / "one.txt") == "two.txt"


@pytest.mark.parametrize("words", ["check {}", "agenda show {}", "export txt {}", "check --busy {} --for MX " + AGENDA])
def test_a_pipe_or_a_device_is_no_file(words: str, workspace: Path, rcm: Rcm) -> None:
    """Nobody may ever write into it: it is refused before it is opened, also where it stands among agendas."""
    os.mkfifo(workspace / "agendas" / "pipe.toml")
    for name in ("agendas/pipe.toml", "/dev/zero"):
        done = rcm(*words.format(name).split(), cwd=workspace)
        assert (done.code, f"{name} is not an ordinary file" in done.err) == (2, True), done.err
    assert rcm("check", "--lang", "es", cwd=workspace).err.startswith(
        "rcm: agendas/pipe.toml no es un archivo corriente"
    )
    assert rcm("agenda", "list", cwd=workspace).code == 0


def test_what_a_shell_hands_over_is_read(rcm_process: Rcm) -> None:
    """`rcm check /dev/stdin` and `rcm check <(…)` are pipes too, but somebody writes into them."""
    data = (ROOT / AGENDA).read_bytes()
    assert "Z304" in rcm_process("check", "/dev/stdin", stdin=data).out


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("x = " + "9" * 5000, "rcm.toml:1: a number of so many digits cannot be read"),
        ("x = " + "[" * 5000, "rcm.toml:1: "),
        (b'language = "\xff"', "rcm.toml:1: the file is not UTF-8"),
        ("folder", "rcm.toml cannot be opened: Is a directory"),
        ("pipe", "rcm.toml is not an ordinary file"),
    ],
    ids=["digits", "brackets", "bytes", "folder", "pipe"],
)
def test_help_does_not_depend_on_the_settings(settings: str | bytes, says: str, workspace: Path, rcm: Rcm) -> None:
    """Settings that cannot be trusted are refused with their name by what needs them; help and version do not."""
    path = workspace / "rcm.toml"
    if settings == "folder":
        path.mkdir()
    elif settings == "pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(settings if isinstance(settings, bytes) else settings.encode())
    for words in (("--help",), ("--version",), ("check", "--help")):
        done = rcm(*words, cwd=workspace)
        assert (done.code, done.err) == (0, "")
    done = rcm("check", AGENDA, cwd=workspace)
    assert (done.code, says in done.err) == (2, True), done.err
    assert rcm("nonsense", cwd=workspace).code == 2


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ("--help", 0, ""),
        ("--version", 0, ""),
        ("nonsense", 2, "nonsense"),
        ("check", 2, "there is no folder “agendas” here or above"),
        (f"check -q --select F {ROOT / AGENDA}", 0, ""),
        (f"check -q --select Z304 --diff {ROOT / AGENDA}", 1, ""),
        (f"export txt {ROOT / AGENDA}", 2, "2021-09-rcm-sacm.txt cannot be written: No such file or directory"),
        (f"export ics --each {ROOT / AGENDA}", 2, "No such file or directory"),
        ("export site", 2, "there is no folder “agendas” here or above"),
        ("convert 9:00 --on 2026-01-05 --from Lima --to Tokyo -q", 0, ""),
        ("plan --date 2026-01-05 --tz Lima -o map.svg", 2, "map.svg cannot be written"),
    ],
)
def test_a_folder_that_was_taken_away_is_no_failure(words: str, code: int, says: str, tmp_path: Path) -> None:
    """The working folder is gone: what needs none works, the rest says so."""
    (tmp_path / "gone").mkdir()
    own = {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    line = f'cd "{tmp_path}/gone" && rmdir ../gone && exec "{sys.executable}" -P -m rcmcli {words}'
    done = subprocess.run(
        ["bash", "-c", line], env={**os.environ, **own}, capture_output=True, timeout=60, check=False, cwd=tmp_path
    )
    words_said = " ".join(done.stderr.decode().split())
    assert (done.returncode, says in words_said) == (code, True), words_said
    assert "Traceback" not in words_said


@pytest.mark.parametrize("day", ["0001-01-01", "1969-12-31", "2101-01-01", "9999-12-31"])
def test_a_year_beyond_the_clocks_is_a_finding(day: str, tmp_path: Path, rcm: Rcm) -> None:
    """Wherever a date stands: F104 at its place; what would be written from it is refused, not broken off."""
    text = (ROOT / AGENDA).read_text(encoding="utf-8")
    for key, place in (
        (f"revised = {day}", "7:11"),
        (f'deadlines = [{{ date = {day}, title = "x" }}]', "7:23"),
    ):
        (tmp_path / "a.toml").write_text(re.sub("(?m)^format.*", rf"\g<0>\n{key}", text), encoding="utf-8")
        found = rcm("check", "a.toml", "--select", "F", "--output-format", "concise", "-q", cwd=tmp_path)
        assert found.out == f"a.toml:{place}: error[F104]: the year {int(day[:4])} is outside 1970–2100\n"
        for form in ("ics", "txt", "xml", "html"):
            done = rcm("export", form, "a.toml", "-o", "-", cwd=tmp_path)
            assert (done.code, done.out) == (2, "")
    printed = text.replace('dates  = "2021-09-09/', f'dates  = "{min(day, "2021-09-09")}/').replace(
        '2021-09-10"', f'{max(day, "2021-09-10")}"', 1
    )
    (tmp_path / "a.toml").write_text(printed, encoding="utf-8")
    found = rcm("check", "a.toml", "--select", "F", "--output-format", "concise", "-q", cwd=tmp_path)
    assert f"error[F104]: the year {int(day[:4])} is outside 1970–2100\n" in found.out
    assert rcm("export", "ics", "a.toml", "-o", "-", cwd=tmp_path).code == 0


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        ("missing", "the time zone data is not installed"),
        ("no list", "the time zone data is damaged or too old (the Python package tzdata: zones)"),
        ("old", "the tz database in use ({version}) knows no zone America/Costa_Rica; it may be too old"),
        ("cut", "the time zone data is damaged or too old (the Python package tzdata: America/Costa_Rica)"),
        ("no file", "the time zone data is damaged or too old (the Python package tzdata: America/Costa_Rica)"),
        ("no release", "the time zone data is damaged or too old (the Python package tzdata: IANA_VERSION)"),
    ],
)
def test_a_tz_database_that_is_no_good_is_said(harm: str, says: str, tmp_path: Path) -> None:
    """Missing, old or damaged: one sentence and how to mend it, exit code 3; help works all the same."""
    spoiled = tmp_path / "tzdata"
    shutil.copytree(Path(tzdata.__file__).parent, spoiled)
    zone = spoiled / "zoneinfo" / "America" / "Costa_Rica"
    if harm == "missing":
        shutil.rmtree(spoiled)
        (tmp_path / "tzdata.py").write_text("raise ImportError\n", encoding="utf-8")
    elif harm == "no list":
        (spoiled / "zones").unlink()
    elif harm == "old":
        names = (spoiled / "zones").read_text().replace("America/Costa_Rica\n", "")
        (spoiled / "zones").write_text(names)
    elif harm == "cut":
        zone.write_bytes(zone.read_bytes()[:50])
    elif harm == "no file":
        zone.unlink()
    else:
        (spoiled / "__init__.py").write_text('IANA_VERSION = "?"\n')
    own = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    for words, code in (("--help", 0), ("--version", 0), ("convert 9:00 --on 2026-01-05 --from CR --to Tokyo", 3)):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "rcmcli", *words.split()],
            env={**os.environ, **own}, capture_output=True, timeout=60, check=False,
        )  # fmt: skip
        said = " ".join(done.stderr.decode().split())
        assert (done.returncode, "Traceback" in said) == (code, False), said
    assert f"rcm: {says.format(version=tzdata.IANA_VERSION)}" in said
    assert "pip install" in said


def test_a_zone_that_cannot_be_read_is_no_unknown_place(tmp_path: Path) -> None:
    """A damaged file of the tz database ends the check; it does not become a finding about a name that is right."""
    spoiled = tmp_path / "tzdata"
    shutil.copytree(Path(tzdata.__file__).parent, spoiled)
    (spoiled / "zoneinfo" / "America" / "Santo_Domingo").write_bytes(b"TZif")
    own = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "rcmcli", "check", str(ROOT / AGENDA)],
        env={**os.environ, **own}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, b"")
    said = b" ".join(done.stderr.split())
    assert b"damaged or too old (the Python package tzdata: America/Santo_Domingo)" in said
