"""The package: the wheel holds every file that rcm needs, runs without the repository, and is the same bytes each time."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import chdir
from email import message_from_string
from pathlib import Path

import pytest
from conftest import ROOT

from rcmcli import __version__

EPOCH = "1795824000"
COMMANDS = (
    "--version", "help --man", "schema agenda.toml", "schema plan", "check --explain T203 --lang es", "places Tapachula",
    "agenda new learn --sample", "plan --for MX,JP --date 2026-09-09", "agenda show learn/agendas/sample.toml --cities",
    *(f"export {form} learn/agendas/sample.toml -q -o a.{form}" for form in ("ics", "html", "txt", "md", "csv", "json", "xml")),
)  # fmt: skip
PAPERS = {"docx": "docx", "pdf": "typst", "png": "typst", "xlsx": "xlsxwriter"}


def built(folder: Path) -> Path:
    """The wheel, built into a folder."""
    builder = pytest.importorskip("hatchling.builders.wheel").WheelBuilder
    with chdir(ROOT), pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        return Path(next(builder(str(ROOT)).build(directory=str(folder), versions=["standard"])))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree."""
    return built(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def alone(wheel: Path) -> Iterator[Path]:
    """A folder with what the wheel puts beside the libraries, and nothing of the repository."""
    folder = wheel.parent / "alone"
    zipfile.ZipFile(wheel).extractall(folder)
    yield folder


def run(alone: Path, folder: Path, words: str) -> subprocess.CompletedProcess[bytes]:
    """Run the rcm of the wheel in a folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("RCM_", "PYTHON"))}
    return subprocess.run(
        [sys.executable, "-m", "rcmcli", *words.split()],
        cwd=folder, env={**kept, "PYTHONPATH": str(alone)}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip


def names(wheel: Path) -> set[str]:
    """The files in the wheel."""
    return set(zipfile.ZipFile(wheel).namelist())


def test_every_file_of_the_package_is_in_the_wheel(wheel: Path) -> None:
    """Schemas, explanations, styles, scripts, tables: whatever lies below rcmcli/, and no test and no agenda."""
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "rcmcli").rglob("*") if path.is_file()}
    of_rcm = {name for name in there if "__pycache__" not in name}
    inside = names(wheel)
    about = f"rcmcli-{__version__}"
    assert {name for name in inside if not name.startswith(about)} == of_rcm
    assert {f"{about}.data/data/share/man/man1/rcm.1", f"{about}.data/data/share/man/es/man1/rcm.1"} <= inside


def test_the_wheel_says_its_terms(wheel: Path) -> None:
    """The licence of rcm and the notices of whose data it holds come with it; its version is that of `rcm --version`."""
    about = f"rcmcli-{__version__}.dist-info"
    with zipfile.ZipFile(wheel) as parts:
        facts = message_from_string(parts.read(f"{about}/METADATA").decode())
        for name in facts.get_all("License-File", []):
            assert parts.read(f"{about}/licenses/{name}") == (ROOT / name).read_bytes()
    assert (facts["Version"], facts["License-Expression"]) == (__version__, "MIT")
    assert sorted(facts.get_all("License-File", [])) == ["LICENSE", "docs/credits.md"]


def test_the_wheel_runs_alone(alone: Path, tmp_path: Path) -> None:
    """The rcm that runs is that of the wheel, and finds its sample and its schema there."""
    asked = subprocess.run(
        [sys.executable, "-c", "import rcmcli; print(rcmcli.__file__)"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(alone)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(asked.stdout.strip()) == alone / "rcmcli" / "__init__.py"
    assert run(alone, tmp_path, "--version").stdout.startswith(f"rcm {__version__} (tz database ".encode())
    assert run(alone, tmp_path, "agenda new learn --sample").returncode == 0


@pytest.mark.deep
def test_two_builds_are_one(wheel: Path, tmp_path: Path) -> None:
    """The same tree gives the same bytes."""
    assert built(tmp_path).read_bytes() == wheel.read_bytes()


@pytest.mark.deep
def test_all_that_rcm_needs_is_in_the_wheel(alone: Path, tmp_path: Path) -> None:
    """Commands that read a file of the package each find it."""
    for words in COMMANDS:
        done = run(alone, tmp_path, words)
        assert (done.returncode, done.stderr if done.returncode else b"") == (0, b""), words


@pytest.mark.deep
@pytest.mark.parametrize("form", PAPERS)
def test_papers_are_made_from_the_wheel(form: str, alone: Path, tmp_path: Path) -> None:
    """With the library of its extra, each paper is made."""
    pytest.importorskip(PAPERS[form])
    run(alone, tmp_path, "agenda new learn --sample")
    done = run(alone, tmp_path, f"export {form} learn/agendas/sample.toml -q -o a.{form}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert list(tmp_path.glob(f"a*.{form}"))
