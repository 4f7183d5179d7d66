"""PDF: letters by their places, cells by the rules around them, read with pypdfium2."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from rcmcli.importers.library import refuse_missing
from rcmcli.importers.pdf_flow import Piece, flow_of
from rcmcli.importers.pdf_glyphs import page_of
from rcmcli.importers.pdf_rows import rows_of
from rcmcli.importers.pdf_sheet import sheet_of
from rcmcli.importers.sheet import Sheet
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import filled, page_files

_MOST_PAGES = 300
_FEWEST_LETTERS = 20  # of a page that is no picture


class _Leaf(NamedTuple):
    """A page when it is read."""

    number: int
    height: float
    flow: list[Piece]
    letters: int
    lost: int
    pictures: int


def read(
    contents: bytes, *, pages: tuple[int, int] | None = None, watch: Callable[[Sequence[int]], Iterable[int]] = iter
) -> Sheet:
    """The sheet of a PDF, or of the pages from the first to the last of `pages`, which `watch` counts."""
    document = _opened(contents)
    try:
        count = len(document)
        first, last = _range(count, pages)
        told = document.get_metadata_dict()
        ours = (
            told.get("Author", "").startswith("rcm ") and told.get("Keywords") != "calendar"
        )  # its tables need each head
        leaves = [_leaf(document, number, ours=ours) for number in watch(range(first, last + 1))]
        made = _made(document)
    finally:
        document.close()
    _refuse_pictures(leaves)
    blocks, furniture, printed = sheet_of([leaf.flow for leaf in leaves], [leaf.height for leaf in leaves], first)
    return Sheet(blocks, printed, furniture, remarks=tuple(_remarks(leaves)), made=made, pages=count)


def _opened(contents: bytes) -> Any:
    """The document of pypdfium2."""
    refuse_missing("pypdfium2", "PDF")
    import pypdfium2
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        return pypdfium2.PdfDocument(contents)
    except pypdfium2.PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise Refusal(page_files.PDF_PASSWORD, page_files.PDF_PASSWORD_HINT) from error
        raise Refusal(page_files.PDF_BROKEN, page_files.PDF_BROKEN_HINT) from error


def _range(count: int, pages: tuple[int, int] | None) -> tuple[int, int]:
    """The first and the last page to be read."""
    first, last = pages or (1, count)
    if not 1 <= first <= last <= count:
        if pages is None:
            raise Refusal(page_files.PDF_BROKEN, page_files.PDF_BROKEN_HINT)
        raise Refusal(filled(page_files.PDF_NO_SUCH_PAGES, first=first, last=last, pages=count))
    if last - first >= _MOST_PAGES:
        raise Refusal(filled(page_files.PDF_TOO_LONG, pages=count, most=_MOST_PAGES), page_files.PDF_TOO_LONG_HINT)
    return first, last


def _leaf(document: Any, number: int, *, ours: bool) -> _Leaf:
    """What stands on a page, in reading order; heads and feet of a paper of rcm, which say that they are, stand last."""
    from pypdfium2 import PdfiumError

    try:
        sheet = document[number - 1]
        try:
            page = page_of(sheet)
        finally:
            sheet.close()
    except PdfiumError as error:
        raise Refusal(page_files.PDF_BROKEN, page_files.PDF_BROKEN_HINT) from error
    letters = sum(glyph.text.isalnum() for glyph in page.glyphs)
    lost = sum(glyph.text == "\ufffd" for glyph in page.glyphs)
    apart = tuple(glyph for glyph in page.glyphs if ours and glyph.apart)
    told = page._replace(glyphs=tuple(glyph for glyph in page.glyphs if not (ours and glyph.apart)))
    flow = [*flow_of(told), *(row._replace(apart=True) for row in rows_of(apart, ()))]
    return _Leaf(number, page.height, flow, letters, lost, page.pictures)


def _made(document: Any) -> date | None:
    """The day on which the document says it was last saved, else made: `D:20210909…`."""
    facts = document.get_metadata_dict()
    for stamp in (facts.get("ModDate", ""), facts.get("CreationDate", "")):
        digits = stamp.removeprefix("D:")[:8]
        if digits.isdecimal() and len(digits) == 8:
            with suppress(ValueError):
                return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return None


def _refuse_pictures(leaves: Sequence[_Leaf]) -> None:
    """Refuse a scan, and a document without any letter."""
    letters = sum(leaf.letters for leaf in leaves)
    if letters < _FEWEST_LETTERS * len(leaves) and any(leaf.pictures for leaf in leaves):
        raise Refusal(page_files.PDF_PICTURES, page_files.PDF_PICTURES_HINT)
    if not letters:
        raise Refusal(page_files.PDF_NO_LETTERS, page_files.PDF_PICTURES_HINT)


def _remarks(leaves: Sequence[_Leaf]) -> Iterator[Text]:
    """What was odd about reading these pages."""
    pictures = [leaf.number for leaf in leaves if leaf.pictures and leaf.letters < _FEWEST_LETTERS]
    if pictures:
        yield filled(page_files.PDF_PICTURE_PAGES, pages=", ".join(map(str, pictures)))
    lost = sum(leaf.lost for leaf in leaves)
    if lost:
        yield filled(page_files.PDF_LOST_LETTERS, count=lost)
