"""PDF: letters by their places, cells by the rules around them, read with pypdfium2."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from rcmcli.importers.library import refuse_missing
from rcmcli.importers.pdf_flow import flow_of
from rcmcli.importers.pdf_furniture import furniture_of
from rcmcli.importers.pdf_glyphs import Page, page_of
from rcmcli.importers.pdf_lines import manner_of
from rcmcli.importers.pdf_sheet import Printer
from rcmcli.importers.sheet import Block, Line, Sheet
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import filled, importing

_MOST_PAGES = 300
_FEWEST_LETTERS = 20  # of a page that is no picture


def read(contents: bytes, *, pages: tuple[int, int] | None = None) -> Sheet:
    """The sheet of a PDF, or of the pages from the first to the last of `pages`."""
    document = _opened(contents)
    try:
        count = len(document)
        first, last = _range(count, pages)
        read_pages = [_page(document, number) for number in range(first, last + 1)]
        made = _made(document)
    finally:
        document.close()
    _refuse_pictures(read_pages)
    flows = [flow_of(page) for page in read_pages]
    printer = Printer(manner_of(flows))
    blocks: list[Block] = []
    apart: list[Line] = []
    for page, flow, fixed in zip(
        read_pages, flows, furniture_of(flows, [page.height for page in read_pages]), strict=True
    ):
        more, lines = printer.page(flow, fixed, page.number)
        blocks += more
        apart += lines
    return Sheet(
        tuple(blocks), tuple(printer.printed), tuple(apart), remarks=tuple(_remarks(read_pages)), made=made, pages=count
    )


def _opened(contents: bytes) -> Any:
    """The document of pypdfium2."""
    refuse_missing("pypdfium2", "PDF")
    import pypdfium2
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        return pypdfium2.PdfDocument(contents)
    except pypdfium2.PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise Refusal(importing.PDF_PASSWORD, importing.PDF_PASSWORD_HINT) from error
        raise Refusal(importing.PDF_BROKEN, importing.PDF_BROKEN_HINT) from error


def _range(count: int, pages: tuple[int, int] | None) -> tuple[int, int]:
    """The first and the last page to be read."""
    first, last = pages or (1, count)
    if not 1 <= first <= last <= count:
        if pages is None:
            raise Refusal(importing.PDF_BROKEN, importing.PDF_BROKEN_HINT)
        raise Refusal(filled(importing.PDF_NO_SUCH_PAGES, first=first, last=last, pages=count))
    if last - first >= _MOST_PAGES:
        raise Refusal(filled(importing.PDF_TOO_LONG, pages=count, most=_MOST_PAGES), importing.PDF_TOO_LONG_HINT)
    return first, last


def _page(document: Any, number: int) -> Page:
    """What stands on a page."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number - 1]
    except PdfiumError as error:
        raise Refusal(importing.PDF_BROKEN, importing.PDF_BROKEN_HINT) from error
    try:
        return page_of(page, number)
    finally:
        page.close()


def _made(document: Any) -> date | None:
    """The day on which the document says it was last saved, else made: `D:20210909…`."""
    facts = document.get_metadata_dict()
    for stamp in (facts.get("ModDate", ""), facts.get("CreationDate", "")):
        digits = stamp.removeprefix("D:")[:8]
        if digits.isdecimal() and len(digits) == 8:
            with suppress(ValueError):
                return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return None


def _letters(page: Page) -> int:
    return sum(glyph.text.isalnum() for glyph in page.glyphs)


def _refuse_pictures(pages: Sequence[Page]) -> None:
    """Refuse a scan, and a document without any letter."""
    letters = sum(map(_letters, pages))
    if letters < _FEWEST_LETTERS * len(pages) and any(page.pictures for page in pages):
        raise Refusal(importing.PDF_PICTURES, importing.PDF_PICTURES_HINT)
    if not letters:
        raise Refusal(importing.PDF_NO_LETTERS, importing.PDF_PICTURES_HINT)


def _remarks(pages: Sequence[Page]) -> Iterator[Text]:
    """What was odd about reading these pages."""
    pictures = [page.number for page in pages if page.pictures and _letters(page) < _FEWEST_LETTERS]
    if pictures:
        yield filled(importing.PDF_PICTURE_PAGES, pages=", ".join(map(str, pictures)))
    lost = sum(glyph.text == "\ufffd" for page in pages for glyph in page.glyphs)
    if lost:
        yield filled(importing.PDF_LOST_LETTERS, count=lost)
