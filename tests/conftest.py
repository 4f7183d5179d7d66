"""What the tests share: the command run in this process or in one of its own, and agendas written into a folder."""

import atexit
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import profiles
import pytest

from rcmcli import cli
from rcmcli.desk import looks as looks_of_run
from rcmcli.desk import settings as settings_of_run

ROOT = Path(__file__).parents[1]
AGENDAS = ROOT / "agendas"
REAL = ("2017-06-rcgm-san-salvador", "2021-07-rcgm-puebla", "2021-09-rcm-sacm")
_PER_USER = ("RCM_", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH", "TZ", "LC_", "LANG", "PYTHON")

_STATE = Path(tempfile.mkdtemp(prefix="rcm-state-"))  # where edits keep what was there before
atexit.register(shutil.rmtree, _STATE, ignore_errors=True)

profiles.load()
# Set in many containers: each of the hundreds of processes that tests start would compile all that it loads anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
gc.disable()  # until all tests are collected


def pytest_collection_finish() -> None:
    """What is collected stays until the end: the garbage collector need not walk it again and again."""
    gc.freeze()
    gc.enable()


class Result(NamedTuple):
    """What a run of the command left: its bytes on both streams, and its exit code."""

    raw_out: bytes
    raw_err: bytes
    code: int

    @property
    def out(self) -> str:
        """Standard output as text."""
        return self.raw_out.decode("utf-8", "replace")

    @property
    def err(self) -> str:
        """Standard error as text."""
        return self.raw_err.decode("utf-8", "replace")


class Rcm(Protocol):
    """Runs `rcm ARGUMENTS`, in the repository's folder and without the user's settings."""

    def __call__(
        self, *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path = ROOT
    ) -> Result:
        """The outcome of the run."""


_built: dict[tuple[str, int, str], tuple[object, Any]] = {}
_build = cli.load


def load_once(name: str, entry: Any, language: str) -> Any:
    """A command of the tree with its help in a language, made once: to make it takes longer than many a run."""
    key = (name, id(entry), language)
    if key not in _built:
        _built[key] = entry, _build(name, entry, language)
    return _built[key][1]


cli.load, cli.app = load_once, cache(cli.app)


def run_here(
    *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> Result:  # fmt: skip
    """Run the command in this process: quick, and what tests want unless pipes, signals or modules matter."""
    streams = [TextIOWrapper(BytesIO(data), encoding="utf-8", newline="") for data in (stdin, b"", b"")]
    with _as_process(arguments, streams, {**_environment(), **(env or {})}, cwd):
        code = cli.run(arguments)
        for stream in streams[1:]:
            stream.flush()
    out, err = (stream.detach() for stream in streams[1:])
    assert isinstance(out, BytesIO)
    assert isinstance(err, BytesIO)
    return Result(out.getvalue(), err.getvalue(), code)


def run_apart(
    *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> Result:  # fmt: skip
    """Run the command as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "rcmcli", *arguments],
        input=stdin, capture_output=True, env={**_environment(), **(env or {})}, cwd=cwd, timeout=60, check=False,
    )  # fmt: skip
    return Result(done.stdout, done.stderr, done.returncode)


@pytest.fixture(scope="session")
def rcm() -> Rcm:
    """The command, in this process."""
    return run_here


@pytest.fixture(scope="session")
def rcm_process() -> Rcm:
    """The command, as a process of its own."""
    return run_apart


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A folder with a copy of the three real agendas on its shelf, and nothing else."""
    shelf = tmp_path / "agendas"
    shelf.mkdir()
    for name in REAL:
        (shelf / f"{name}.toml").write_bytes((AGENDAS / f"{name}.toml").read_bytes())
    return tmp_path


def _environment() -> dict[str, str]:
    """The environment of the tests without what a user may have set for rcm, its width, its colours or its language."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_PER_USER)} | {
        "TERM": "xterm",
        "XDG_STATE_HOME": str(_STATE),
    }


@contextmanager
def _as_process(
    arguments: tuple[str, ...], streams: Sequence[TextIOWrapper], environment: Mapping[str, str], cwd: Path
) -> Iterator[None]:
    """Arguments, streams, environment and folder of a process, for as long as the block lasts."""
    kept, here, held = (sys.argv, sys.stdin, sys.stdout, sys.stderr), Path.cwd(), dict(os.environ)
    sys.argv, (sys.stdin, sys.stdout, sys.stderr) = ["rcm", *arguments], streams
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd)
    settings_of_run.settings_at.cache_clear()
    looks_of_run.look_at.cache_clear()
    try:
        yield
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(held)
        sys.argv, sys.stdin, sys.stdout, sys.stderr = kept
