"""Whatever agendas, delegations and items are called: no file outside its folder, none in another's place, no broken link."""

import os
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conftest import Rcm
from hypothesis import given, settings
from hypothesis import strategies as st
from test_site import broken_links

LINE = 'title = "Seminar"\ntimezone = "America/Lima"\n'
AGENDA = f'format = 1\nstatus = "final"\n{LINE}languages = ["es", "en"]\n'
ODD_CODES = [
    "../../../EVIL",
    "..",
    ".",
    "/EVIL",
    "C:\\EVIL",
    "nul",
    "A B",
    "A-B",
    "a-b",
    "%2e%2e%2fEVIL",
    "javascript:x",
    "?q#f",
    "é",
    "ñ" * 200,
    "-o",
]
ODD_NAMES = ["a?b#c", "a#b?c", "index.html", "rcm-site.json", "javascript:alert(1)", "%2e%2e", "Plain", "PLAIN", "con", "NUL.x", "é", "-rf",
             "..", "y\nz", "\u202egnp", "x" * 245, "ñ" * 120, "<b>", 'q"t', "a&b", "back\\slash", "tail.", "  spaced  ", "~x", "z; public"]  # fmt: skip
CODES = st.sampled_from(ODD_CODES) | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), max_size=8)
NAMES = st.sampled_from(ODD_NAMES) | st.text(
    st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=8
)
IDS = st.from_regex(r"[A-Za-z0-9](-?[A-Za-z0-9]){0,5}", fullmatch=True)


def agenda(codes: list[str], ids: list[str]) -> str:
    """An agenda with parties of these codes and items of these ids, which differ in capitals at most."""
    parties = "".join(
        f'parties.{quoted(code)} = {{ name = "Party {n}", city = "Tokyo" }}\n' for n, code in enumerate(codes)
    )
    names = ", ".join(f'"Party {n}"' for n in range(len(codes)))
    items = "".join(f'[[day.item]]\nid = "{one}"\ntitle = "T"\ntime = "09:00-10:00"\nroom = "{one}"\n' for one in ids)
    return f"{AGENDA}delegations = [{names}]\n{parties}[[day]]\ndate = 2026-11-12\n{items}"


def quoted(text: str) -> str:
    """A string of TOML."""
    return '"' + "".join(f"\\U{ord(char):08x}" for char in text) + '"'


def tree(folder: Path) -> set[Path]:
    """Everything below a folder."""
    return set(folder.rglob("*"))


def check_names(folder: Path) -> None:
    """No two files of a folder are one to a file system without capitals, and every file system takes each name."""
    for each in (folder, *(path for path in tree(folder) if path.is_dir())):
        names = [
            unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold()) for name in os.listdir(each)
        ]
        assert len(set(names)) == len(names)
        for name in os.listdir(each):
            assert len(os.fsencode(name)) <= 255
            assert not set(name) & set('<>:"\\|?*%#') and name.isprintable() and name[0] not in "-."


@settings(max_examples=8)
@given(
    st.lists(NAMES, min_size=1, max_size=4, unique_by=lambda name: unicodedata.normalize("NFC", name)),
    st.lists(CODES, max_size=3, unique=True),
)
def test_a_site_stays_in_its_folder_and_its_links_lead_somewhere(rcm: Rcm, names: list[str], codes: list[str]) -> None:
    """Every agenda that has a page in the list is reached there, and so is all that its pages name."""
    with TemporaryDirectory() as root:
        here = Path(root, "a", "b", "c")
        (here / "agendas").mkdir(parents=True)
        shelf = [here / "agendas" / f"{name}.toml" for name in names if not name.startswith(".")]
        for path in shelf:
            path.write_text(agenda(codes, ["opening"]), "utf-8")
        before = tree(Path(root))
        done = rcm("export", "site", "-o", "site", "--forms", "txt", cwd=here)
        assert done.code == 0, done.err
        site = here / "site"
        assert all(path.is_relative_to(site) for path in tree(Path(root)) - before)
        check_names(site)
        pages = sorted(site.rglob("*.html"))
        assert [link for page in pages if page.is_file() for link in broken_links(page, site)] == []
        folders = [path for path in site.iterdir() if path.is_dir()]
        assert len(folders) == len(shelf)
        assert all(len(list(folder.glob("*.ics"))) == 1 + len(codes) for folder in folders if all(codes))


@settings(max_examples=8)
@given(NAMES, st.lists(CODES, min_size=1, max_size=3, unique=True), st.lists(IDS, min_size=1, max_size=3, unique=True))
@pytest.mark.parametrize(
    "options", [("--each",), ("--split",), ("--each", "--split"), ("--audience", "public", "--split")]
)
def test_calendars_stay_in_their_folder(
    rcm: Rcm, options: tuple[str, ...], name: str, codes: list[str], ids: list[str]
) -> None:
    """One for each delegation and each item, and again in the same places, byte for byte."""
    with TemporaryDirectory() as root:
        here = Path(root, "a", "b", "c")
        here.mkdir(parents=True)
        arguments = ("export", "ics", "-", "--stdin-filename", f"{name}.toml", *options)
        text = agenda(codes, ids).encode()
        for folder in ((), ("-o", "out"), ("-o", "out")):
            done = rcm(*arguments, *folder, stdin=text, cwd=here)
            assert done.code == 0, done.err
        made = [path for path in tree(Path(root)) if path.is_file()]
        default, out = sorted({path.parent for path in made}, key=lambda path: path.name == "out")
        assert default.parent == out.parent == here
        check_names(here)
        assert {path.name: path.read_bytes() for path in default.iterdir()} == {
            path.name: path.read_bytes() for path in out.iterdir()
        }
        assert len(list(out.iterdir())) == (len(codes) if "--each" in options else 1) * (
            len(ids) if "--split" in options else 1
        )


@settings(max_examples=8)
@given(NAMES, CODES)
@pytest.mark.parametrize("form", ["ics", "txt", "json"])
def test_a_name_that_nobody_chose_is_one_that_can_be(rcm: Rcm, form: str, name: str, code: str) -> None:
    """Without -o the file is named after the agenda and the party, and lies in the folder of the run."""
    with TemporaryDirectory() as root:
        here = Path(root, "a", "b", "c")
        here.mkdir(parents=True)
        arguments = ("export", form, "-", "--stdin-filename", f"{name}.toml", "--for", "Party 0")
        done = rcm(*arguments, stdin=agenda([code], ["opening"]).encode(), cwd=here)
        assert done.code == 0, done.err
        assert [path.parent for path in tree(Path(root)) if path.is_file()] == [here]
        check_names(here)
