"""`rcm import` on files that no agenda is: refused in a sentence, nothing written, in little time and memory."""

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Rcm
from papers import p, package, word, word_parts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
TABLE = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
DEEP = TABLE.partition("{}")[0] * 5_000 + p("A") + TABLE.partition("{}")[2] * 5_000
BOMB = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)) + "]><x>&i;</x>"  # fmt: skip
# The file, its contents, and what the refusal says.
REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty text": ("a.txt", lambda: b"", "holds no text"),
    "empty page": ("a.html", lambda: b"", "holds no text"),
    "empty values": ("a.csv", lambda: b"", "holds no text"),
    "empty Word file": ("a.docx", lambda: b"", "the file is empty"),
    "empty text of LibreOffice": ("a.odt", lambda: b"", "the file is empty"),
    "only dashes": ("a.txt", lambda: b"----- ---\n" * 10_000, "holds no text"),
    "a line of dashes": ("a.txt", lambda: b"-" * 1_000_000, "holds no text"),
    "10 MB in one line": ("a.txt", lambda: b"09:00 Opening of it " * 500_000, "longer than any agenda"),
    "10 MB without a blank": ("a.txt", lambda: b"x" * 10_000_000, "longer than any agenda"),
    "100,000 lines": ("a.txt", lambda: b"09:00 A\n" * 100_000, "longer than any agenda"),
    "20,000 rows": ("a.csv", lambda: b"09:00,Opening\n" * 20_000, "longer than any agenda"),
    "20,000 paragraphs": ("a.html", lambda: b"<p>09:00 A</p>" * 20_000, "longer than any agenda"),
    "5,000 nested tables": ("a.docx", lambda: word(DEEP), "nested more than"),
    "billion laughs": ("a.docx", lambda: package({**word_parts(""), "word/document.xml": BOMB}), "entities"),
    "a bomb": ("a.docx", lambda: package({**word_parts(""), "word/document.xml": bytes(100_000_000)}), "far more than a document"),
    "many parts": ("a.docx", lambda: package({str(n): "" for n in range(1_100)}), "more than 1000 parts"),
    "an old .doc": ("a.doc", lambda: OLE, ".docx"),
    "an old .doc called .docx": ("a.docx", lambda: OLE, "an old Word"),
    "rich text": ("a.rtf", lambda: b"{\\rtf1 x}", ".docx"),
    "rich text called .docx": ("a.docx", lambda: b"{\\rtf1 x}", "rich text"),
    "a Word file called .txt": ("a.txt", lambda: word(p("09:00 A")), "a Word document"),
    "a Word file called .odt": ("a.odt", lambda: word(p("09:00 A")), "a Word document"),
    "a PDF called .docx": ("a.docx", lambda: b"%PDF-1.7 ...", "a PDF"),
    "more than 50 MB": ("a.txt", lambda: b"09:00 A\n" * 7_000_000, "50 MB"),
}  # fmt: skip
WITH_PDF: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "no PDF that can be read"),
    "a Word file": (lambda: word(p("A")), "no PDF that can be read"),
    "cut off": (lambda: pages(2)[:200], "no PDF that can be read"),
    "400 pages": (lambda: pages(400), "up to 300 are read"),
}


def pages(count: int) -> bytes:
    """A PDF of so many pages."""
    typst = pytest.importorskip("typst")
    made: bytes = typst.compile(
        ("#pagebreak()\n".join(f"09:00 – 09:30 Opening {n}\n\n" for n in range(count))).encode()
    )
    return made


def refused(name: str, contents: bytes, says: str, rcm: Rcm, folder: Path) -> None:
    """Exit code 2, the cause in one sentence, a way out, nothing but the file in the folder, within ten seconds."""
    (folder / name).write_bytes(contents)
    began = time.process_time()
    done = rcm("import", name, "-o", "out.toml", "--report", "out.json", cwd=folder)
    assert time.process_time() - began < 10
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("rcm: ")
    assert says in done.err
    assert "Traceback" not in done.err
    assert [path.name for path in folder.iterdir()] == [name]


@pytest.mark.parametrize("case", REFUSED)
def test_what_no_agenda_is(case: str, rcm: Rcm, tmp_path: Path) -> None:
    """Whatever is wrong with it."""
    name, contents, says = REFUSED[case]
    refused(name, contents(), says, rcm, tmp_path)


@pytest.mark.parametrize("case", WITH_PDF)
def test_pdfs_that_no_agenda_are(case: str, rcm: Rcm, tmp_path: Path) -> None:
    """Damaged, of another kind, too long."""
    pytest.importorskip("pypdfium2")
    contents, says = WITH_PDF[case]
    refused("a.pdf", contents(), says, rcm, tmp_path)


@pytest.mark.parametrize(
    "contents", [b"1234567890" * 10_000, b"12 34 56\n" * 2_000, b"1\n" * 2_000, b"12:34:56:78\n" * 2_000]
)
def test_figures_alone_are_no_items(contents: bytes, rcm: Rcm, tmp_path: Path) -> None:
    """They are kept as what they are, and no hour is made of them."""
    (tmp_path / "a.txt").write_bytes(contents)
    done = rcm("import", "a.txt", cwd=tmp_path)
    assert done.code == 1
    assert "time" not in done.out.replace("timezone", "")
    assert "0 items" in done.err


def test_a_large_document_takes_little_memory(rcm: Rcm, tmp_path: Path) -> None:
    """A text of ten megabytes is refused with less than 500 MB, those of its reader counted."""
    (tmp_path / "a.txt").write_bytes(b"x y z " * 1_600_000)
    tracemalloc.start()
    code = rcm("import", "a.txt", cwd=tmp_path).code
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code == 2
    assert peak < 500_000_000


def test_a_picture_is_called_one(rcm: Rcm, tmp_path: Path) -> None:
    """A picture that bears the name of a Word file is no file to be saved as .docx."""
    for name, start in (
        ("foto.docx", b"\x89PNG\r\n\x1a\n"),
        ("foto.pdf", b"\xff\xd8\xff\xe0"),
        ("foto.xlsx", b"\0\0\0\x18ftypheic"),
    ):
        (tmp_path / name).write_bytes(start + bytes(100))
        done = rcm("import", name, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "it is a picture" in done.err


def test_a_picture_of_a_telephone_is_no_text(rcm: Rcm, tmp_path: Path) -> None:
    """Under the name of a text it is called a picture too."""
    (tmp_path / "foto.txt").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    assert "seems to be a picture" in rcm("import", "foto.txt", cwd=tmp_path).err


def test_a_misspelt_ending_is_answered_with_the_file_beside(rcm: Rcm, tmp_path: Path) -> None:
    """The same name with another ending is meant."""
    (tmp_path / "agenda.xlsx").write_bytes(b"PK")
    assert rcm("import", "agenda.xslx", cwd=tmp_path).err.endswith("hint: did you mean agenda.xlsx?\n")


def test_a_misspelt_name_is_answered_with_the_file_beside(rcm: Rcm, tmp_path: Path) -> None:
    """The file that was meant is named, where one is nearly called so."""
    (tmp_path / "GRCM agenda.txt").write_text("9:00 Apertura\n", encoding="utf-8")
    done = rcm("import", "GRCM agnda.txt", cwd=tmp_path)
    assert done.err == "rcm: there is no file GRCM agnda.txt\n  hint: did you mean GRCM agenda.txt?\n"
