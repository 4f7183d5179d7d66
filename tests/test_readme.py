"""Every `$ rcm …` line of README.md and docs/ gives, to the letter, what the page shows under it.

Such a block holds one command. It may start with `COLUMNS=80`, and end with `< file` and `2>&1`; without the latter
only standard output counts. A line that is `…` stands for any lines. `RCM_REFRESH=1` writes the real output into the
pages instead: read what it wrote before you keep it. The runs happen in a copy of `agendas/` and `calendars/`, beside README's
example, the message that importing.md shows, the newer version that changing.md shows, the agendas that arranging.md
shows, and the documents of the tests.
"""

import os
import re
import shlex
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import Rcm

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = (README, *sorted((ROOT / "docs").glob("*.md")))
SET_UP = (
    'python3 -m venv .venv && .venv/bin/pip install -q -e ".[test]" && .venv/bin/rcm agenda show --tz Buenos_Aires',
    ".venv/bin/python -m pytest -q",
)
EXAMPLE = "meeting.toml"
MESSAGE = "message.txt"
NEWER = "newer.toml"
ARRANGED = ("september.toml", "tight.toml")
DOCUMENTS = "tests/data/documents"
REFRESH = os.environ.get("RCM_REFRESH") == "1"
BLOCK = re.compile(r"(?<=^```console\n)\$ (?P<command>.*)\n(?P<shown>(?:(?!```).*\n)*)(?=```$)", re.MULTILINE)
TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELLIPSIS = re.compile(r"^( *…\n)", re.MULTILINE)
TZ_RELEASE = re.compile(r"\b20[0-9]{2}[a-z]\b")


class Run(NamedTuple):
    """One command of a page, the line it stands on, and what the page shows under it."""

    page: Path
    line: int
    command: str
    shown: str


def runs() -> Iterator[Run]:
    """Every command of every page."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for block in BLOCK.finditer(text):
            yield Run(page, text.count("\n", 0, block.start()) + 1, block["command"], block["shown"])


def name_of(run: Run) -> str:
    """A run as the report of the tests calls it."""
    return f"{run.page.name}:{run.line}"


def output_of(command: str, rcm: Rcm, folder: Path) -> str:
    """What the command prints: standard output, after standard error where it ends with `2>&1`."""
    words = shlex.split(command)
    settings = {}
    while "=" in words[0]:
        name, _, value = words.pop(0).partition("=")
        settings[name] = value
    assert words.pop(0) == "rcm", command
    both = words[-1] == "2>&1" and bool(words.pop())
    stdin = (folder / words.pop()).read_bytes() if words[-2:-1] == ["<"] and words.pop(-2) else b""
    done = rcm(*words, stdin=stdin, env=settings, cwd=folder)
    assert done.code != 3, f"{command}\n{done.err}"  # rcm itself failed: nothing to show
    return ((done.err if both else "") + done.out).rstrip("\n") + "\n"


def fits(shown: str, real: str) -> bool:
    """Whether what is shown is what comes out, whichever release of the tz database is named."""
    wanted, found = (TZ_RELEASE.sub("2026a", text) for text in (shown, real))
    parts = [re.escape(part) for part in ELLIPSIS.split(wanted)[::2]]
    return bool(re.fullmatch("(?:.*\n)*?".join(parts), found))


def refreshed(shown: str, real: str) -> str:
    """What to show of the real output: what is shown if that fits, else all of it, or the parts most like those shown."""
    if fits(shown, real) or not ELLIPSIS.search(shown):
        return shown if fits(shown, real) else real
    lines, at, page = real.splitlines(keepends=True), 0, ""
    for part in ELLIPSIS.split(shown):
        if ELLIPSIS.fullmatch(part):
            page += part
            continue
        size = part.count("\n")
        starts = range(at, max(at, len(lines) - size) + 1)
        best = max(starts, key=lambda start: likeness(part, "".join(lines[start : start + size])))
        page, at = page + "".join(lines[best : best + size]), best + size
    return page


def likeness(one: str, other: str) -> float:
    """How much two texts have in common, from 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def example() -> str:
    """The agenda that README shows as one to start from."""
    return next(str(block) for block in TOML.findall(README.read_text(encoding="utf-8")) if block.startswith("format"))


def message() -> str:
    """The message that importing.md shows as one to import."""
    page = (ROOT / "docs" / "importing.md").read_text(encoding="utf-8")
    return page.partition("```text\n")[2].partition("```")[0]


def newer() -> str:
    """The newer version of README's example, which changing.md shows."""
    return str(TOML.findall((ROOT / "docs" / "changing.md").read_text(encoding="utf-8"))[0])


def arranged() -> list[str]:
    """The agendas without hours that arranging.md shows."""
    return [str(one) for one in TOML.findall((ROOT / "docs" / "arranging.md").read_text(encoding="utf-8"))]


@pytest.fixture
def folder(workspace: Path) -> Path:
    """A folder with our agendas and README's example, where a command may write what it likes."""
    (workspace / EXAMPLE).write_text(example(), encoding="utf-8")
    (workspace / MESSAGE).write_text(message(), encoding="utf-8")
    (workspace / NEWER).write_text(newer(), encoding="utf-8")
    for name, text in zip(ARRANGED, arranged(), strict=True):
        (workspace / name).write_text(text, encoding="utf-8")
    (workspace / "calendars").mkdir()
    for path in (ROOT / "calendars").glob("*.toml"):
        (workspace / "calendars" / path.name).write_bytes(path.read_bytes())
    for name in (DOCUMENTS, f"{DOCUMENTS}/lists", "docs"):
        there = workspace / name
        there.mkdir(parents=True)
        for path in (*(ROOT / name).glob("*.docx"), *(ROOT / name).glob("decisions*.txt")):
            (there / path.name).write_bytes(path.read_bytes())
    return workspace


@pytest.mark.skipif(REFRESH, reason="the pages are being rewritten")
@pytest.mark.parametrize("run", tuple(runs()), ids=name_of)
def test_a_page_shows_what_the_command_prints(run: Run, rcm: Rcm, folder: Path) -> None:
    """A reader who types the command sees what the page shows."""
    real = output_of(run.command, rcm, folder)
    if not fits(run.shown, real):
        assert run.shown == real, "RCM_REFRESH=1 writes the real output into the page"


@pytest.mark.skipif(not REFRESH, reason="only when asked for")
def test_pages_take_the_real_output(rcm: Rcm, folder: Path) -> None:
    """The pages are rewritten from what the commands print now."""
    agendas = {path: path.read_bytes() for path in [*(folder / "agendas").iterdir(), *folder.glob("*.toml")]}

    def written(block: re.Match[str]) -> str:
        for path, data in agendas.items():  # a block before may have edited one
            path.write_bytes(data)
        return f"$ {block['command']}\n" + refreshed(block["shown"], output_of(block["command"], rcm, folder))

    for page in PAGES:
        page.write_text(BLOCK.sub(written, page.read_text(encoding="utf-8")), encoding="utf-8")


def test_every_console_block_is_one_command() -> None:
    """No block of a page escapes the comparison."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert text.count("\n```console\n") == len(BLOCK.findall(text)), page.name
        assert not [shown for _, shown in BLOCK.findall(text) if re.search(r"^\$ ", shown, re.MULTILINE)], page.name


def test_the_error_of_santiago_comes_first() -> None:
    """README opens with the wrong hour that was printed in September 2021, found."""
    first = next(run for run in runs() if run.page == README)
    assert first.command.startswith("rcm check docs/2021-09-rcm-sacm.docx")
    assert "Z304" in first.shown
    assert "is 12:00 there" in first.shown


def test_the_two_commands_to_set_up_are_there() -> None:
    """README has both, each on a line of its own, ready to copy."""
    assert set(SET_UP) <= set(README.read_text(encoding="utf-8").splitlines())


def test_the_example_is_short_and_clean(rcm: Rcm, folder: Path) -> None:
    """The agenda to start from has about twenty lines and no problem at all."""
    assert len(example().splitlines()) <= 25
    assert output_of(f"rcm check - --strict < {EXAMPLE} 2>&1", rcm, folder) == "1 agenda checked, no problems.\n"
