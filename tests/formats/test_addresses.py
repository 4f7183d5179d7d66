"""Papers and addresses are links wherever a form has links; what leads elsewhere than to the web stays plain words."""

import ctypes
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pytest
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.text import is_web, parted, pieces

PAPERS = (
    HEAD
    + 'documents = [{ title = "Draft communiqué", link = "https://docs.example.org/c.pdf?v=1&l=es" }, "On paper only"]\n'
    + 'notes = ["See https://example.org/a, or (https://example.org/b). Not javascript:alert(1)"]\n'
    + DAY
    + item("Opening", documents='[{ title = "Slides", link = "https://slides.example.org/3" }]')
    + item(
        "Panel",
        "10:00-11:00",
        topics='[{ title = "T", documents = [{ title = "Study", link = "https://e.org/%20t" }] }]',
    )
    + item("Script", "11:00-12:00", documents='[{ title = "Bad", link = "javascript:alert(1)" }]')
)
NAMED = {
    "https://docs.example.org/c.pdf?v=1&l=es": "Draft communiqué",
    "https://slides.example.org/3": "Slides",
    "https://e.org/%20t": "Study",
}
IN_A_SENTENCE = {"https://example.org/a", "https://example.org/b"}


class Anchors(HTMLParser):
    """The links of a page: where each leads, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        if tag == "a":
            self._open = dict(attrs).get("href") or ""

    def handle_data(self, data: str) -> None:
        """Add the words of a link."""
        if self._open:
            self.found[self._open] = self.found.get(self._open, "") + data

    def handle_endtag(self, tag: str) -> None:
        """End a link."""
        self._open = "" if tag == "a" else self._open


def test_a_page_links_its_papers_by_their_titles() -> None:
    """The title is the link; an address within a sentence is one too, without the full stop behind it."""
    found = {
        address: words for address, words in Anchors(exported("html", PAPERS).decode()).found.items() if ":" in address
    }
    assert found == NAMED | {address: address for address in IN_A_SENTENCE}


def test_word_links_its_papers() -> None:
    """Each address is printed, for a reader on paper, and opens."""
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    opened = docx.Document(BytesIO(exported("docx", PAPERS)))
    targets = {one.target_ref for one in opened.part.rels.values() if one.is_external}
    assert targets == {*NAMED, *IN_A_SENTENCE}


def test_a_pdf_links_its_papers() -> None:
    """Each address is an annotation of the page that opens it."""
    pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed: pip install -e '.[dev]'")
    opened = pdfium.PdfDocument(exported("pdf", PAPERS))
    targets = {target for number in range(len(opened)) for target in _targets(pdfium.raw, opened, number)}
    opened.close()
    assert targets == {*NAMED, *IN_A_SENTENCE}


def _targets(raw: Any, opened: Any, number: int) -> Iterator[str]:
    """Where the annotations of a page lead, as PDFium tells it."""
    page, at, link = opened[number], ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(at), ctypes.byref(link)):
        words = ctypes.create_string_buffer(500)
        raw.FPDFAction_GetURIPath(opened.raw, raw.FPDFLink_GetAction(link), words, 500)
        yield words.value.decode()
    page.close()


def test_excel_links_its_papers() -> None:
    """A cell of its own for each paper of an item; on the first sheet the line of the paper."""
    pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install -e '.[xlsx]'")
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[dev]'")
    first, day = openpyxl.load_workbook(BytesIO(exported("xlsx", PAPERS)))
    cells = {sheet: [cell for row in sheet for cell in row if cell.hyperlink] for sheet in (first, day)}
    assert {cell.hyperlink.target: cell.value for cell in cells[day]} == dict(list(NAMED.items())[1:])
    assert [cell.hyperlink.target for cell in cells[first]] == ["https://example.org/a", next(iter(NAMED))]
    assert all(day.cell(1, cell.column).value == "Documents" for cell in cells[day])


ADDRESS = st.from_regex(r"https?://[a-z]{1,5}\.org(/[a-z0-9%()=&?.-]{0,8})?", fullmatch=True)
WORD = st.one_of(
    st.text(max_size=6), ADDRESS, ADDRESS.map(lambda one: f"({one}),"), st.sampled_from(("http://", "«https:"))
)


@given(st.lists(WORD, max_size=8).map(" ".join))
def test_cutting_around_addresses_loses_nothing(words: str) -> None:
    """The pieces are the words again; an address has neither a space nor the sign of another language in it."""
    cut = list(pieces(words))
    assert "".join(part for part, _ in cut) == words
    assert all(is_web(part) == is_address or not is_address for part, is_address in cut)
    assert all(not set(part) & set(" <>\"'`\n\t") or not is_address for part, is_address in cut)
    before, address = parted(words)
    assert address == "" or (
        is_web(address) and words == (f"{before} {address}" if before or " " in words else address)
    )
