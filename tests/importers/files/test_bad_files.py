"""Files that cannot be read, or should not be: each is refused with its cause and a way out, quickly, and never a traceback."""

import random
from collections.abc import Callable, Iterator

import pytest
from papers import DOCUMENTS, odt, odt_parts, p, package, table, tc, word, word_parts

from rcmcli.importers import markup
from rcmcli.importers import package as limits
from rcmcli.importers.files import docx
from rcmcli.importers.files import odt as opendocument
from rcmcli.importers.sheet import Sheet
from rcmcli.model.refusal import Refusal
from rcmcli.words import importing

WORD = (DOCUMENTS / "B-tabs.docx").read_bytes()
TEXT = (DOCUMENTS / "A-table-merged.odt").read_bytes()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
ENTITIES = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>"
MANIFEST = (
    "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)


def nested(count: int) -> str:
    """Tables within tables."""
    return "<w:tbl><w:tr><w:tc>" * count + p("A") + "</w:tc></w:tr></w:tbl>" * count


FILES: dict[str, tuple[Callable[[], bytes], Callable[[bytes], Sheet], str]] = {
    "empty": (lambda: b"", docx.read, "the file is empty"),
    "a password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), docx.read, "protected with a password"),
    "a password of LibreOffice": (
        lambda: package({**odt_parts(""), "META-INF/manifest.xml": MANIFEST}),
        opendocument.read,
        "protected with a password",
    ),
    "an old .doc": (lambda: OLE, docx.read, "an old Word"),
    "rich text": (lambda: b"{\\rtf1\\ansi Agenda}", docx.read, "rich text"),
    "a PDF called .docx": (lambda: b"%PDF-1.7 ...", docx.read, "it looks like a PDF"),
    "a page called .docx": (lambda: b"\xef\xbb\xbf<!DOCTYPE html><html>", docx.read, "it looks like a web page"),
    "plain text": (lambda: b"09:00 Apertura", docx.read, "this is no Word document"),
    "a workbook called .docx": (
        lambda: package({"xl/workbook.xml": "<x/>"}),
        docx.read,
        "it looks like an Excel workbook",
    ),
    "a workbook called .odt": (lambda: package({"xl/workbook.xml": "<x/>"}), opendocument.read, "an Excel workbook"),
    "slides called .docx": (lambda: package({"ppt/presentation.xml": "<x/>"}), docx.read, "a presentation"),
    "a text of LibreOffice called .docx": (lambda: TEXT, docx.read, "a text document of LibreOffice"),
    "a Word document called .odt": (lambda: WORD, opendocument.read, "it looks like a Word document"),
    "any zip": (lambda: package({"a.txt": "x"}), docx.read, "this is no Word document"),
    "cut off": (lambda: WORD[:-3000], docx.read, "incomplete or damaged"),
    "a few bytes": (lambda: WORD[:3], docx.read, "incomplete or damaged"),
    "XML cut off": (
        lambda: package({**word_parts(p("A")), "word/document.xml": "<w:document"}),
        docx.read,
        "part word/document.xml",
    ),
    "XML cut off in a text": (
        lambda: package({**odt_parts(""), "content.xml": "<a><b>"}),
        opendocument.read,
        "part content.xml",
    ),
    "entities": (
        lambda: package({**word_parts(""), "word/document.xml": ENTITIES + word_parts(p("&b;"))["word/document.xml"]}),
        docx.read,
        "declares entities",
    ),
    "entities in a text": (
        lambda: package({**odt_parts(""), "content.xml": ENTITIES + "<x/>"}),
        opendocument.read,
        "declares entities",
    ),
    "5,000 tables within each other": (lambda: word(nested(5_000)), docx.read, "nested more than"),
    "5,000 tables within each other in a text": (
        lambda: odt(
            "<table:table><table:table-row><table:table-cell>" * 5_000
            + "</table:table-cell></table:table-row></table:table>" * 5_000
        ),
        opendocument.read,
        "nested more than",
    ),
    "a bomb": (
        lambda: package({**word_parts(""), "word/document.xml": bytes(30_000_000)}),
        docx.read,
        "far more than a document",
    ),
    "very many parts": (lambda: package({str(i): "" for i in range(1_001)}), docx.read, "more than 1000 parts"),
    "rows repeated without end": (
        lambda: odt(
            '<table:table><table:table-row table:number-rows-repeated="100000"><table:table-cell><text:p>A</text:p>'
            "</table:table-cell></table:table-row></table:table>"
        ),
        opendocument.read,
        "far more than a document",
    ),
    "a large file": (lambda: bytes(50_000_001), docx.read, "larger than 50 MB"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_refused_with_its_cause(name: str) -> None:
    """The sentence or its hint names the cause, in both languages, and there is a hint wherever something helps."""
    contents, read, cause = FILES[name]
    with pytest.raises(Refusal) as refused:
        read(contents())
    says, hint = refused.value.says, refused.value.hint
    assert cause in f"{says.en} {hint.en if hint else ''}"
    assert says.es and (hint is None or hint.es)
    assert hint is not None or says.en.startswith(importing.DECLARES_ENTITIES.en[:20])


def test_very_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree that would fill the memory is not built to its end."""
    monkeypatch.setattr(markup, "MOST_ELEMENTS", 1_000)
    with pytest.raises(Refusal, match="far more than a document"):
        docx.read(word(p("A") * 400))
    assert len(docx.read(word(p("A") * 300)).lines) == 300


def test_many_large_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts that are allowed one by one are not all read where there are very many of them."""
    monkeypatch.setattr(limits, "MOST_READ", 10_000)
    contents = word(p("A") + "<w:sectPr><w:headerReference r:id='header1'/></w:sectPr>", header1=p("B") * 500)
    with pytest.raises(Refusal, match="far more than a document"):
        docx.read(contents)


def damaged(contents: bytes) -> Iterator[bytes]:
    """The file cut off or changed at many places."""
    chance = random.Random(1)
    for _ in range(25):
        place = chance.randrange(len(contents))
        yield contents[:place]
        yield contents[:place] + bytes([chance.randrange(256)]) + contents[place + 1 :]


@pytest.mark.parametrize(("contents", "read"), [(WORD, docx.read), (TEXT, opendocument.read)], ids=["docx", "odt"])
def test_damage_is_refused_or_does_not_matter(contents: bytes, read: Callable[[bytes], Sheet]) -> None:
    """A byte that is wrong or missing gives the same sheet, or a refusal."""
    whole = read(contents)
    for other in damaged(contents):
        try:
            assert read(other).lines == whole.lines
        except Refusal:
            continue


def test_as_many_tables_within_each_other_as_any_paper_has_are_read() -> None:
    """Thirty-seven tables or boxes within each other are no trouble."""
    boxes = "<w:p><w:r><w:txbxContent>" * 37 + p("A") + "</w:txbxContent></w:r></w:p>" * 37
    assert [line.text for line in docx.read(word(nested(37) + boxes)).lines] == ["A", "A"]
    lists = "<text:list><text:list-item>" * 57 + "<text:p>A</text:p>" + "</text:list-item></text:list>" * 57
    assert [line.text for line in opendocument.read(odt(lists)).lines] == ["A"]


def test_four_hundred_pages_are_read() -> None:
    """A long document is read as a short one is."""
    rows = table(*(tc("09:00 – 09:30") + tc(p("Sesión") + p("Punto")) for _ in range(10)))
    sheet = docx.read(word((p("Día") + rows) * 400))
    assert len(sheet.printed) == 400 * (1 + 10 * 3)
    assert sheet.printed[-1].number == len(sheet.printed)
