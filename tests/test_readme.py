"""Every `$ rcm …` line of README.md, LEAME.md and docs/ gives, to the letter, what the page shows under it.

Such a block holds one command. It may start with `COLUMNS=80`, and end with `< file` and `2>&1`; without the latter
only standard output counts. A line that is `…` stands for any lines. `RCM_REFRESH=1` writes the real output into the
pages instead: read what it wrote before you keep it. The runs happen in a copy of `agendas/` and `calendars/`, beside README's
example, the message that importing.md shows, the agendas that arranging.md shows, and the documents of the tests; those of
README.md and LEAME.md follow one another in one folder, as they do for whoever reads them.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from conftest import Rcm
from pages import (  # fmt: skip
    BLOCK,
    DOCS,
    LEAME,
    PAGES,
    README,
    TOURS,
    Run,
    agendas_of,
    fits,
    furnish,
    language_of,
    output_of,
    read,
    refreshed,
    runs_of,
)

SET_UP = (
    'python3 -m venv .venv && .venv/bin/pip install -q -e ".[test]" && .venv/bin/rcm agenda show --tz Buenos_Aires',
    ".venv/bin/python -m pytest -q",
)
EXAMPLES = {
    "meeting.toml": README,
    "newer.toml": DOCS / "changing.md",
    "es/reunion.toml": LEAME,
    "es/reunion-nueva.toml": DOCS / "es" / "cambiar.md",
}
REFRESH = os.environ.get("RCM_REFRESH") == "1"
LOOSE = tuple(run for page in PAGES if page not in TOURS for run in runs_of(page))


def name_of(run: Run) -> str:
    """A run as the report of the tests calls it."""
    return f"{run.page.name}:{run.line}"


@pytest.fixture
def folder(workspace: Path) -> Path:
    """A folder with our agendas and README's example, where a command may write what it likes."""
    furnish(workspace)
    return workspace


def compared(run: Run, rcm: Rcm, folder: Path) -> None:
    """Run a command of a page and hold what it prints against the page."""
    real = output_of(run.command, rcm, folder, language_of(run.page))
    if not fits(run.shown, real):
        assert run.shown == real, f"{name_of(run)}: RCM_REFRESH=1 writes the real output into the page"


@pytest.mark.skipif(REFRESH, reason="the pages are being rewritten")
@pytest.mark.parametrize("run", LOOSE, ids=name_of)
def test_a_page_shows_what_the_command_prints(run: Run, rcm: Rcm, folder: Path) -> None:
    """A reader who types the command sees what the page shows."""
    compared(run, rcm, folder)


@pytest.mark.skipif(REFRESH, reason="the pages are being rewritten")
@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_a_tour_holds_from_top_to_bottom(page: Path, rcm: Rcm, folder: Path) -> None:
    """A reader who types all commands of README, one after another, sees what it shows."""
    for run in runs_of(page):
        compared(run, rcm, folder)


@pytest.mark.skipif(not REFRESH, reason="only when asked for")
def test_pages_take_the_real_output(rcm: Rcm, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The pages are rewritten from what the commands print now."""
    tours = {page: shutil.copytree(folder, tmp_path_factory.mktemp("tour") / page.stem) for page in TOURS}

    def written(block: re.Match[str]) -> str:
        alone = tours.get(page) or shutil.copytree(folder, tmp_path_factory.mktemp("loose") / "folder")
        real = output_of(block["command"], rcm, alone, language_of(page))
        return f"$ {block['command']}\n" + refreshed(block["shown"], real)

    for page in PAGES:
        page.write_text(BLOCK.sub(written, read(page)), encoding="utf-8")


def test_every_console_block_is_one_command() -> None:
    """No block of a page escapes the comparison."""
    for page in PAGES:
        text = read(page)
        assert text.count("\n```console\n") == len(BLOCK.findall(text)), page.name
        assert not [shown for _, shown in BLOCK.findall(text) if re.search(r"^\$ ", shown, re.MULTILINE)], page.name


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_the_error_of_santiago_comes_first(page: Path) -> None:
    """README opens with the wrong hour that was printed in September 2021, found."""
    first = next(runs_of(page))
    assert first.command.startswith("rcm check docs/2021-09-rcm-sacm.docx")
    assert "Z304" in first.shown
    assert re.search("is 12:00 there|allí son las 12:00", first.shown)


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_the_two_commands_to_set_up_are_there(page: Path) -> None:
    """README has both, each on a line of its own, ready to copy."""
    assert set(SET_UP) <= set(read(page).splitlines())


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_rcm_is_installed_from_its_folder(page: Path) -> None:
    """`pipx run` and `uvx` keep an old copy, and a bare name is another program: what is to be typed names this folder."""
    typed = "\n".join(
        re.findall(r"^```(?:sh|powershell)\n(.*?)^```$", read(page), re.MULTILINE | re.DOTALL)
    ).splitlines()
    installing = [line for line in typed if re.search(r"pipx|\buvx?\b|pip install", line)]
    assert len(installing) == 5
    assert [line for line in installing if '".[' not in line or re.search(r"pipx run|uvx", line)] == []


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_readme_is_short(page: Path) -> None:
    """Whoever looks for the first time reads it to the end; the rest stands in docs/."""
    assert len(read(page).splitlines()) <= 250


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_also_a_file(name: str) -> None:
    """What a page shows as an agenda to begin with, or to compare with, is in docs/ as it stands there."""
    assert agendas_of(EXAMPLES[name])[0] == read(DOCS / name)


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_the_example_is_short_and_clean(page: Path, rcm: Rcm, folder: Path) -> None:
    """The agenda to start from has about twenty lines and no problem at all."""
    (example,) = agendas_of(page)
    assert len(example.splitlines()) <= 25
    (folder / "example.toml").write_text(example, encoding="utf-8")
    said = output_of("rcm check - --strict < example.toml 2>&1", rcm, folder, {})
    assert said == "1 agenda checked, no problems.\n"
