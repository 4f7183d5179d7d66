"""File names made of any text: what Windows, macOS, Linux and a browser say of them, and that none takes another's place."""

import ntpath
import os
import unicodedata
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rcmcli.model.file_name import FileNames, address_of, alike, file_name

ENDINGS = st.sampled_from(["", ".ics", ".html", ".docx"])
ODD = st.sampled_from(
    ["", "..", ".", "-rf", "~", "../../../x", "C:\\x", "a?b#c", "%2e%2e", "javascript:x", "CON", "nul.2026", "com1 .x", "x. ", "\u202egnp",
     "a\nb", "a\0b", "\udcff", "e\u0301", "é", "ñ" * 200, "x" * 300, "😀" * 80, "index.html", "A-1", "a-1", "ß", "SS", "K", "\u212a"]
)  # fmt: skip
TEXTS = ODD | st.text(max_size=40) | st.text(alphabet=st.characters(codec="ascii"), max_size=12)


@pytest.mark.parametrize(
    ("made_of", "name"),
    [
        (("2021-09-rcm-sacm",), "2021-09-rcm-sacm.ics"),
        (("2021-09-rcm-sacm", "MX"), "2021-09-rcm-sacm-MX.ics"),
        (("2021-09-rcm-sacm", "MX", "day1"), "2021-09-rcm-sacm-MX-day1.ics"),
        (("Reunión de 2026 (final), v1.2",), "Reunión de 2026 (final), v1.2.ics"),
        (("reunio\u0301n",), "reunión.ics"),
        (("x", "Civil Society"), "x-Civil-Society.ics"),
        (("x", "", "opening"), "x-opening.ics"),
        (("a?b#c",), "a-b-c.ics"),
        (("../x", "../../EVIL"), "x-------EVIL.ics"),
        (("",), "agenda.ics"),
        (("..",), "agenda.ics"),
        (("NUL",), "NUL-.ics"),
        (("aux.2026",), "aux-.2026.ics"),
        (("aux", "MX"), "aux-MX.ics"),
    ],
)
def test_good_names_stay_and_others_are_mended(made_of: tuple[str, ...], name: str) -> None:
    """What can be a name is one, letter for letter; what cannot loses as little as may be."""
    assert file_name(*made_of, ending=".ics") == name


@given(TEXTS, st.lists(TEXTS, max_size=3), ENDINGS, st.integers(1, 12_000))
@example("con", [], ".ics", 1)
@example("con" + " " * 300 + "x", [], "", 1)
def test_every_system_takes_the_name(stem: str, words: list[str], ending: str, number: int) -> None:
    """It is one part of a path, not hidden, no option, no device of Windows, no longer than 255 bytes, in NFC, visible."""
    name = file_name(stem, *words, ending=ending, number=number)
    assert Path(name).name == PureWindowsPath(name).name == name
    assert not name.startswith((".", "-", "~", " ")) and not name.endswith((".", " "))
    assert 0 < len(os.fsencode(name)) <= 255
    assert not _is_device(name)
    assert unicodedata.is_normalized("NFC", name)
    assert name.isprintable()
    assert file_name(name) == name


@given(TEXTS, st.lists(TEXTS, max_size=2))
def test_its_address_leads_to_it(stem: str, words: list[str]) -> None:
    """A browser that resolves the address beside any page asks the same server for that file, and for nothing more."""
    folder, file = file_name(stem), file_name(stem, *words, ending=".ics")
    for base in ("https://example.org/rcm/index.html", "file:///srv/rcm/index.html"):
        found, start = urlsplit(urljoin(base, address_of(f"{folder}/{file}"))), urlsplit(base)
        assert (found.scheme, found.netloc, found.query, found.fragment) == (start.scheme, start.netloc, "", "")
        assert unquote(found.path) == f"{start.path.removesuffix('index.html')}{folder}/{file}"


@settings(max_examples=50)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=12), ENDINGS)
def test_no_name_is_given_twice(made_of: list[tuple[str, str]], ending: str) -> None:
    """Not even to a file system that tells neither capitals apart nor two ways to write an accent."""
    names = FileNames(("index.html",))
    given_out = ["index.html", *(names.free(*each, ending=ending) for each in made_of)]
    folded = [unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold()) for name in given_out]
    assert len(set(folded)) == len(folded)
    assert all(len(os.fsencode(name)) <= 255 for name in given_out)


def test_a_number_tells_names_apart() -> None:
    """The first keeps its name; a number that is taken is passed over."""
    names = FileNames()
    wanted = ["a?b", "a#b", "a-b-2", "A-B", "É", "e\u0301"]
    assert [names.free(each) for each in wanted] == ["a-b", "a-b-2", "a-b-2-2", "A-B-3", "É", "é-2"]
    assert alike("STRASSE") == alike("straße")


def _is_device(name: str) -> bool:
    """What Python's own rules for Windows say."""
    if hasattr(ntpath, "isreserved"):
        return bool(ntpath.isreserved(name))
    return PureWindowsPath(name).is_reserved()
