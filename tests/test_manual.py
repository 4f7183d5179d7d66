"""The manual page: made of the commands, the same in the wheel, and set by man without a complaint."""

import re
import runpy
import shutil
import subprocess
import tomllib
from unicodedata import normalize

import pytest
from conftest import ROOT, Rcm

from rcmcli import __version__, examples
from rcmcli.cli import app
from rcmcli.tree import TREE

PAGES = {"en": ROOT / "docs" / "man" / "rcm.1", "es": ROOT / "docs" / "man" / "es" / "rcm.1"}
ACCENTS = {"'": "\u0301", "~": "\u0303", ":": "\u0308"}
LANGUAGES = pytest.mark.parametrize("language", PAGES)


@LANGUAGES
def test_the_pages_are_what_rcm_says(language: str, rcm: Rcm) -> None:
    """`.tools/rebuild_help.py` writes docs/man/ anew after a change of a command, an option or an example."""
    told = rcm("help", "--man", "--lang", language)
    assert told.raw_err == b""
    assert PAGES[language].read_bytes() == told.raw_out
    assert told == rcm("help", "--man", env={"RCM_LANG": language})


def test_their_script_writes_them() -> None:
    """The script and the command make one page."""
    script = runpy.run_path(str(ROOT / ".tools" / "rebuild_help.py"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RCM_LANG", "")
        for language, path in PAGES.items():
            assert script["manual"](language) == path.read_text(encoding="utf-8")


def test_the_wheel_has_them_where_man_looks() -> None:
    """They are installed beside the program: bin/rcm, share/man/man1/rcm.1."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert {(ROOT / path, target) for path, target in shared.items()} == {
        (PAGES["en"], "share/man/man1/rcm.1"),
        (PAGES["es"], "share/man/es/man1/rcm.1"),
    }


@LANGUAGES
def test_every_command_and_example_is_in_it(language: str) -> None:
    """Nothing of the tree is left out, no date is in it, and the version is ours."""
    assert PAGES[language].read_bytes().isascii()  # for every reader of roff, in every locale
    page = PAGES[language].read_text(encoding="utf-8").replace("\\-", "-").replace("\\(aq", "'")
    page = re.sub(r"\\\[(['~:])(.)\]", lambda found: normalize("NFC", found[2] + ACCENTS[found[1]]), page)
    assert page.startswith(f'.TH RCM 1 "" "rcm {__version__}" "rcm"\n')
    for name, (target, _) in TREE.items():
        for path in [f"{name} {leaf}" for leaf in target] if isinstance(target, dict) else [name]:
            assert re.search(rf"^\.SS rcm {path}( .*)?$", page, re.MULTILINE), path
            for example in examples.of(path)[0]:
                assert f"\n{example.command}\n" in page
    for param in app("en").params:
        assert param.opts[-1] in page


@LANGUAGES
def test_it_is_set_without_a_complaint(language: str) -> None:
    """groff has no warning, and every sentence comes out in letters."""
    groff = shutil.which("groff")
    if not groff:
        pytest.skip("there is no groff here")
    done = subprocess.run(
        [groff, "-man", "-ww", "-Tutf8", PAGES[language]], capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b""
    text = re.sub(".\x08|\x1b\\[[0-9;]*m", "", done.stdout.decode())
    words = " ".join(text.split())
    for sentence in {
        "en": (
            "rcm agenda show [AGENDA]",
            "By the clocks of two cities",
            "EXIT STATUS",
            "A calendar file (.ics) of a party",
        ),
        "es": (
            "rcm agenda show [AGENDA]",
            "Según los relojes de dos ciudades",
            "ESTADO DE SALIDA",
            "Órdenes del día de reuniones",
        ),
    }[language]:
        assert sentence in words
    assert "\\" not in re.sub(r"rcm .*", "", text)


@LANGUAGES
def test_mandoc_has_no_error(language: str) -> None:
    """The other reader of such pages finds nothing but that there is no date, which is meant."""
    mandoc = shutil.which("mandoc")
    if not mandoc:
        pytest.skip("there is no mandoc here")
    told = subprocess.run(
        [mandoc, "-Tlint", PAGES[language]], capture_output=True, text=True, timeout=60, check=False
    ).stdout
    assert [line for line in told.splitlines() if "missing date" not in line] == []


def test_it_is_one_page(rcm: Rcm) -> None:
    """The page of one command is asked for in another way, which is said."""
    done = rcm("help", "check", "--man")
    assert (done.code, done.out) == (2, "")
    assert "rcm check --help" in done.err
