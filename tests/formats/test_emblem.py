"""The emblem, colour and typeface of a house, read back from each form: the picture itself, where it stands, and that nothing else changed."""

import re
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.look import Emblem
from rcmcli.paper.printed import Page, emblem_size

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="#d4145a"/>'
    b'<circle cx="30" cy="20" r="9" fill="#fff"/></svg>'
)
COLOUR, INK, OTHER = "#7A1F1F", "7A1F1F", "1F3864"  # the colour of a house, and that of rcm
CALENDAR = """
format = 1
title = "Calendar"
period = "2026"
[[group]]
id = "labour"
title = "Labour"
[[group.activity]]
id = "workshop"
title = "Workshop"
when = "2026-05-04"
"""


class Pictures(HTMLParser):
    """The pictures of a page, and the elements that each stands in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep pictures, and every address that a browser would fetch."""
        told = dict(attrs)
        if tag == "img":
            self.found.append(told)
        self.links += [value or "" for key, value in attrs if key == "src" or (tag == "link" and key == "href")]


@pytest.fixture
def house(workspace: Path) -> Path:
    """A workspace whose papers have an emblem and a colour."""
    (workspace / "logo.svg").write_bytes(SVG)
    (workspace / "rcm.toml").write_text(f'[look]\nemblem = "logo.svg"\ncolour = "{COLOUR}"\n', encoding="utf-8")
    (workspace / "calendars").mkdir()
    (workspace / "calendars" / "year.toml").write_text(CALENDAR, encoding="utf-8")
    return workspace


def made(rcm: Rcm, house: Path, *words: str) -> bytes:
    """What the command writes to standard output."""
    done = rcm(*words, "-o", "-", "-q", "--force", cwd=house)
    assert done.code == 0, done.err
    return done.raw_out


def shown(page: str) -> None:
    """The page has the emblem once, whole, said to nobody, and may load it; nothing is fetched."""
    pictures = Pictures(page)
    (picture,) = pictures.found
    kind, _, content = str(picture["src"]).partition(";base64,")
    assert (kind, b64decode(content), picture["alt"]) == ("data:image/svg+xml", SVG, "")
    assert float(str(picture["width"])) / float(str(picture["height"])) == pytest.approx(1.5, abs=0.15)
    assert all(link.startswith("data:") for link in pictures.links)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert "img-src data:" in policy
    assert COLOUR.lower() in page


def test_each_page_has_it(rcm: Rcm, house: Path) -> None:
    """The page of an agenda and that of a calendar, a sheet of changes, and every page of a site."""
    shown(made(rcm, house, "export", "html", "2021-09").decode())
    shown(made(rcm, house, "export", "html", "calendars/year.toml").decode())
    old, new = sorted(str(path) for path in (house / "agendas").iterdir())[:2]
    shown(made(rcm, house, "agenda", "diff", old, new, "--format", "html").decode())
    assert rcm("export", "site", "-o", "out", "--forms", "none", "-q", cwd=house).code == 0
    pages = sorted((house / "out").rglob("*.html"))
    assert len(pages) >= 5
    for page in pages:
        shown(page.read_text(encoding="utf-8"))


def test_a_page_without_a_look_has_no_picture(rcm: Rcm, workspace: Path) -> None:
    """Nor room for one."""
    page = made(rcm, workspace, "export", "html", "2021-09").decode()
    assert Pictures(page).found == []
    assert 'class="titles"' not in page


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("agenda", ["2021-09", "calendars/year.toml"])
def test_word_has_it_at_the_head_of_the_first_page(rcm: Rcm, house: Path, agenda: str) -> None:
    """As pixels in its own shape, said to nobody, and on no other page; Word's styles have the colour of the house."""
    pytest.importorskip("typst", reason="shapes become pixels by typst: pip install -e '.[pdf]'")
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    data = made(rcm, house, "export", "docx", agenda)
    document = docx.Document(BytesIO(data))
    section = document.sections[0]
    assert section.different_first_page_header_footer
    (drawing,) = section.first_page_header._element.xpath(".//w:drawing")
    assert b"<w:drawing" not in parts(data)["word/document.xml"]
    assert not section.header._element.xpath(".//w:drawing")
    (sides,) = drawing.xpath(".//wp:extent")
    assert int(sides.get("cx")) / int(sides.get("cy")) == pytest.approx(1.5, rel=0.001)
    assert b"decorative" in next(content for content in parts(data).values() if b"<w:drawing" in content)
    media = [content for name, content in parts(data).items() if name.startswith("word/media/")]
    assert [one[:8] for one in media] == [b"\x89PNG\r\n\x1a\n"]
    styles = parts(data)["word/styles.xml"].decode()
    assert INK in styles
    assert OTHER not in styles


def test_pixels_go_into_word_as_they_are(rcm: Rcm, house: Path) -> None:
    """A PNG needs no other program, and no byte of it changes."""
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    picture = (Path(__file__).parents[2] / "docs" / "paper.png").read_bytes()
    (house / "logo.svg").write_bytes(picture)
    found = parts(made(rcm, house, "export", "docx", "2021-09"))
    assert [content for name, content in found.items() if name.startswith("word/media/")] == [picture]


def test_a_letterhead_keeps_its_own(rcm: Rcm, house: Path) -> None:
    """It has an emblem and a typeface already; only styles that it lacks come in the colour of the house."""
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    docx.Document().save(str(house / "letterhead.docx"))
    found = parts(made(rcm, house, "export", "docx", "2021-09", "--template", "letterhead.docx"))
    assert not [name for name in found if name.startswith("word/media/")]
    assert INK.encode() in found["word/styles.xml"]
    assert OTHER.encode() not in found["word/styles.xml"]


def test_word_takes_the_typeface(rcm: Rcm, house: Path) -> None:
    """All styles stand on one default, which names it."""
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    (house / "rcm.toml").write_text('[look]\ntypeface = "New Computer Modern"\n', encoding="utf-8")
    styles = parts(made(rcm, house, "export", "docx", "2021-09"))["word/styles.xml"].decode()
    assert set(re.findall(r'w:(?:ascii|hAnsi|cs)="([^"]*)"', styles)) == {"New Computer Modern"}


@pytest.fixture
def pdfium() -> Any:
    """The reader of PDFs."""
    pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    return pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed: pip install -e '.[dev]'")


def reds(page: Any) -> Iterator[tuple[float, float]]:
    """Where the page shows the red of the emblem, in shares of its width and height from the top left."""
    drawn = page.render(scale=0.25, rev_byteorder=True)
    buffer, wide, high = bytes(drawn.buffer), drawn.width, drawn.height
    for y in range(high):
        for x in range(wide):
            at = y * drawn.stride + x * drawn.n_channels
            if buffer[at : at + 3] == b"\xd4\x14\x5a":
                yield x / wide, y / high


@pytest.mark.parametrize("lang", ["es", "es,en"])
def test_a_pdf_shows_it_above_the_title_and_stays_accessible(rcm: Rcm, house: Path, pdfium: Any, lang: str) -> None:
    """In the middle, on the first page alone, within what printers reach; tagged, and passed over by who hears it; no page more."""
    data = made(rcm, house, "export", "pdf", "2021-09", "--lang", lang)
    assert b"pdfuaid:part" in data
    opened = pdfium.PdfDocument(data)
    first, *others = [list(reds(page)) for page in opened]
    assert first
    assert all(0.35 < x < 0.65 and 0.018 < y < 0.12 for x, y in first)
    assert sum(x for x, _ in first) / len(first) == pytest.approx(0.5, abs=0.02)
    assert not any(others)
    assert not figures(opened[0])
    count = len(opened)
    opened.close()
    (house / "rcm.toml").write_text("", encoding="utf-8")
    plain = pdfium.PdfDocument(made(rcm, house, "export", "pdf", "2021-09", "--lang", lang))
    assert len(plain) == count
    plain.close()


def figures(page: Any) -> list[str]:
    """The figures that the tree of tags of a page names."""
    raw = pytest.importorskip("pypdfium2.raw")
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(raw.FPDF_StructTree_CountChildren(tree))]
    found = []
    while waiting:
        one = waiting.pop()
        if one:
            name = (raw.FPDF_WCHAR * 32)()
            raw.FPDF_StructElement_GetType(one, name, 64)
            found.append(bytes(name).decode("utf-16-le").partition("\0")[0])
            count = raw.FPDF_StructElement_CountChildren(one)
            waiting += [raw.FPDF_StructElement_GetChildAtIndex(one, n) for n in range(count)]
    raw.FPDF_StructTree_Close(tree)
    assert "H1" in found
    return [one for one in found if one == "Figure"]


@pytest.mark.usefixtures("pdfium")
def test_a_pdf_takes_the_typeface(rcm: Rcm, house: Path) -> None:
    """The letters of the titles and of the tables are of the family that is named."""
    (house / "rcm.toml").write_text('[look]\ntypeface = "New Computer Modern"\n', encoding="utf-8")
    data = made(rcm, house, "export", "pdf", "2021-09", "--lang", "es")
    assert b"NewCM" in data or b"NewComputerModern" in data
    assert b"Libertinus" not in data


def test_a_workbook_takes_the_colour(rcm: Rcm, house: Path) -> None:
    """The ground of heads is a shade of it, and none of ours is left."""
    pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install -e '.[xlsx]'")
    coloured = parts(made(rcm, house, "export", "xlsx", "2021-09"))["xl/styles.xml"].decode()
    (house / "rcm.toml").write_text("", encoding="utf-8")
    plain = parts(made(rcm, house, "export", "xlsx", "2021-09"))["xl/styles.xml"].decode()
    shades = [set(re.findall(r'rgb="FF(\w{6})"', styles)) for styles in (coloured, plain)]
    assert {"D9E2EF", "A6B1C2"} <= shades[1]
    assert not shades[0] & {"D9E2EF", "A6B1C2"}


@given(st.floats(0.05, 20), st.floats(0.01, 10_000), st.sampled_from([Page(210, 297), Page(279.4, 215.9)]))
def test_it_keeps_its_shape_and_its_room(shape: float, width: float, page: Page) -> None:
    """However large a picture is: in its own proportions, within the room, filling one side of it."""
    wide, high = emblem_size(Emblem("png", b"", width, width / shape), page)
    assert wide / high == pytest.approx(shape)
    tall = 16 if page.height > page.width else 12
    assert wide <= 60.001
    assert high <= tall + 0.001
    assert wide == pytest.approx(60) or high == pytest.approx(tall)


@pytest.mark.parametrize(("lang", "says"), [("en", "save the emblem as PNG"), ("es", "guarde el emblema como PNG")])
def test_shapes_without_typst_are_refused_in_word(
    rcm: Rcm, house: Path, monkeypatch: pytest.MonkeyPatch, lang: str, says: str
) -> None:
    """Word takes pixels only; what to install, or what to save, is said, and no file is left behind."""
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    monkeypatch.setattr("rcmcli.typesetting.find_spec", lambda _: None)
    run = rcm("export", "docx", "2021-09", "-o", "a.docx", "-q", "--lang", lang, cwd=house)
    assert (run.code, (house / "a.docx").exists()) == (2, False)
    assert says in run.err


def test_one_look_one_file(rcm: Rcm, house: Path) -> None:
    """The same agenda and look give the same bytes, whatever the form."""
    pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    for form in ("html", "docx"):
        assert made(rcm, house, "export", form, "2021-09") == made(rcm, house, "export", form, "2021-09")


def test_each_delegations_paper_has_it(rcm: Rcm, house: Path) -> None:
    """As the paper for all has."""
    pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    assert rcm("export", "docx", "2017-06", "--each", "-o", "papers", "-q", cwd=house).code == 0
    papers = sorted((house / "papers").iterdir())
    assert len(papers) >= 5
    for paper in papers:
        assert [name for name in parts(paper.read_bytes()) if name.startswith("word/media/")] == [
            "word/media/emblem.png"
        ]
