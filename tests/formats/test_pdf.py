"""`rcm export pdf`: read back by PDFium, every title and hour is there, markup is text, and the file is accessible."""

import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import tzdata
from conftest import AGENDAS, REAL, Rcm
from hypothesis import given
from hypothesis import strategies as st
from printing import CASES, WORLD, document, joined, told, write_agenda
from profiles import examples
from strategies import NASTY, toml_string

pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed: pip install -e '.[dev]'")

ITEM = '[[day.item]]\nid = "{n}"\ntitle = {title}\ntime = "09:00-10:00"\n'
MARKUP = "#strong[x] *b* _i_ `raw` $x^2$ \\alpha <label> @ref [PPT] = heading - list // comment /* c */ ~ -- --- ' \" https://x.org"


def pages(data: bytes) -> list[str]:
    """The text of each page, without the spaces between words."""
    opened = pdfium.PdfDocument(data)
    try:
        return list(_texts(opened))
    finally:
        opened.close()


def _texts(opened: object) -> Iterator[str]:
    for page in opened:  # type: ignore[attr-defined] # pypdfium2 ships no types
        text = page.get_textpage()
        yield joined(text.get_text_range())
        text.close()
        page.close()


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_every_title_and_hour_is_there(name: str, languages: tuple[str, ...]) -> None:
    """In the order of the items: the meeting's time, the other clocks, then the title in each language; a slot's hours once."""
    text = "".join(pages(document("pdf", name, "--lang", ",".join(languages))))
    place, before = 0, None
    for item in told(name, languages):
        hours = () if before and before[:1] == (item.date,) and before[1:] == item.spans else item.spans[:1]
        for words in (*hours, *(item.starts[1:] if hours else ()), *item.titles):
            found = text.find(joined(words), place)
            assert found >= 0, words
            place = found if words in hours else place
        before = (item.date, *item.spans)


@pytest.mark.parametrize("name", REAL)
def test_every_page_names_the_clocks_and_the_last_the_tz_database(name: str) -> None:
    """The head of a table is repeated, so no hour stands without its zone; the last line says which tz database."""
    texts = pages(document("pdf", name, "--lang", "es"))
    assert [f"basededatostz{tzdata.IANA_VERSION}" in text for text in texts] == [False] * (len(texts) - 1) + [True]
    for text in texts:
        if re.search(r"[0-2]\d:[0-5]\d", text):
            assert "UTC−" in text


def test_it_is_accessible() -> None:
    """Tagged, with a title and a language, as PDF/UA-1 asks; the signs that we print are all in Typst's own fonts."""
    data = document("pdf", "2021-09", "--lang", "es")
    assert b"pdfuaid:part" in data
    assert b"/Lang(es)" in data
    opened = pdfium.PdfDocument(data)
    assert opened.get_metadata_dict()["Title"].startswith("II Reunión Plenaria")
    assert opened.get_metadata_dict()["CreationDate"] == "D:20210909000000Z"
    opened.close()


def test_its_structure_is_told_to_screen_readers() -> None:
    """The tree of tags, as PDFium reads it: headings, tables of rows with heads, lists, and a caption for what each table is."""
    tags = _tags(document("pdf", "2021-07", "--lang", "es"))
    assert {"H1", "H2", "Table", "TR", "TH", "TD", "L", "LI"} <= tags.keys()
    assert tags["Table"] >= 5
    assert tags["TR"] >= 30
    assert tags["TH"] >= 10


def _tags(data: bytes) -> Counter[str]:
    """How many elements of each kind the structure of a PDF has, page by page."""
    raw = pytest.importorskip("pypdfium2.raw")
    found: Counter[str] = Counter()
    opened = pdfium.PdfDocument(data)
    for page in opened:
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(raw.FPDF_StructTree_CountChildren(tree))]
        while waiting:
            one = waiting.pop()
            if one:
                name = (raw.FPDF_WCHAR * 32)()
                raw.FPDF_StructElement_GetType(one, name, 64)
                found[bytes(name).decode("utf-16-le").partition("\0")[0]] += 1
                count = raw.FPDF_StructElement_CountChildren(one)
                waiting += [raw.FPDF_StructElement_GetChildAtIndex(one, n) for n in range(count)]
        raw.FPDF_StructTree_Close(tree)
        page.close()
    opened.close()
    return found


def test_our_own_signs_are_in_the_fonts(tmp_path: Path) -> None:
    """Accents, guillemets, dashes, the minus of UTC−6 and the mark of a reader's items need no font of the machine."""
    signs = "ñÑáéíóúüçãõâê«»“”‘’–—−●•·…½°ªº№€ßŁőžøåÆ"
    data = document("pdf", write_agenda(tmp_path, ITEM.format(n="a", title=toml_string(signs))))
    assert b"pdfuaid:part" in data
    assert signs in "".join(pages(data))


def test_markup_is_text(tmp_path: Path) -> None:
    """What Typst would read as markup or code comes out as it is written."""
    text = "".join(pages(document("pdf", write_agenda(tmp_path, ITEM.format(n="a", title=toml_string(MARKUP))))))
    assert joined(MARKUP) in text


@examples(15)
@given(title=st.text(string.ascii_letters + string.digits + string.punctuation + " áñ", min_size=1, max_size=80))
def test_any_latin_title_comes_out_as_it_is(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    """Letters and signs in any order are text."""
    words = f"A{title}Z"
    path = write_agenda(tmp_path_factory.mktemp("made"), ITEM.format(n="a", title=toml_string(words)))
    assert joined(words) in "".join(pages(document("pdf", path)))


def test_no_title_breaks_the_page(tmp_path: Path) -> None:
    """Pictures, wide scripts, 10,000 letters without a space: a file, and what fonts lack does not stop it."""
    items = "".join(ITEM.format(n=f"i{n}", title=toml_string(title)) for n, title in enumerate(NASTY))
    text = pages(document("pdf", write_agenda(tmp_path, items)))
    assert "".join(text).count("x") > 10_000
    assert "<script>alert(1)</script>" in "".join(text)


def test_a_long_word_stays_within_its_column(tmp_path: Path) -> None:
    """Letters without a space are broken at the edge of the column, not cut at the edge of the page."""
    data = document("pdf", write_agenda(tmp_path, ITEM.format(n="a", title=toml_string("x" * 3000))))
    opened = pdfium.PdfDocument(data)
    page = opened[0]
    text = page.get_textpage()
    right = max(text.get_charbox(n)[2] for n in range(text.count_chars()))
    assert right < page.get_width() - 40
    text.close()
    page.close()
    opened.close()


def test_clocks_that_find_no_room_stand_below() -> None:
    """With twenty-six places elsewhere every hour of every clock is printed."""
    options = [word for place in WORLD for word in ("--tz", place)]
    text = "".join(pages(document("pdf", "2021-09", *options)))
    for item in told("2021-09", ("en",), *options):
        for start in item.starts[1:]:
            assert joined(start) in text
    assert all(place in text for place in ("Apia", "Kathmandu", "UTC+5:45", "Adelaide", "UTC+9:30"))


def test_the_same_agenda_gives_the_same_bytes(rcm_process: Rcm) -> None:
    """Twice, in processes with other hash seeds and zones."""
    made = [
        rcm_process("export", "pdf", "2021-07", "--lang", "es,en", "-o", "-", env={"PYTHONHASHSEED": seed, "TZ": zone})
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    ]
    assert made[0].code == 0
    assert made[0].raw_out == made[1].raw_out


def test_a_pdf_of_somebody_else_is_not_overwritten(rcm: Rcm, workspace: Path) -> None:
    """Our own file is known by a comment near its end; another PDF is refused without --force."""
    agenda, target = str(AGENDAS / f"{REAL[1]}.toml"), workspace / "x.pdf"
    for _ in range(2):
        assert rcm("export", "pdf", agenda, "-o", str(target)).code == 0
    target.write_bytes(target.read_bytes().replace(b"\n%rcm ", b"\n%xyz "))
    assert rcm("export", "pdf", agenda, "-o", str(target)).code == 2
    assert rcm("export", "pdf", agenda, "-o", str(target), "--force").code == 0
