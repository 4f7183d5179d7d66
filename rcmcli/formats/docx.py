"""A Word document of an agenda, as such papers are printed: real headings, tables whose head is repeated on every page."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from rcmcli.look import BAND, CALM, HEAD, LINK
from rcmcli.model.schedule import Schedule
from rcmcli.office import repacked, xml_text
from rcmcli.paper import word_styles
from rcmcli.paper.page import set_out
from rcmcli.paper.printed import Cell, Line, Run, Table, TableRow

if TYPE_CHECKING:
    from docx.document import Document

_MARKS = {"bold": "<w:b/>", "italic": "<w:i/>", "struck": "<w:strike/>", "link": ""}
_GAP = '<w:p><w:pPr><w:pStyle w:val="RcmGap"/></w:pPr></w:p>'
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def render(schedule: Schedule) -> bytes:
    """The document: the same schedule gives the same bytes."""
    from docx import Document

    printed = set_out(schedule)
    document = Document()
    word_styles.dress(document, printed)
    spaced = False
    for block in printed.blocks:
        if isinstance(block, Line):
            _add(document, _paragraph(block, document))
            spaced = block.style != "bullet"
        else:
            _add(document, ("" if spaced else _GAP) + _table(block, document))
            spaced = False
    _add(document, _GAP)
    word_styles.add_footer(document, printed)
    target = BytesIO()
    document.save(target)
    return repacked(target, schedule)


def _add(document: "Document", xml: str) -> None:
    for element in word_styles.elements(xml):
        document.element.body.sectPr.addprevious(element)


def _paragraph(line: Line, document: "Document") -> str:
    style = word_styles.style_of(line.style, line.depth)
    runs = "".join(_run(run, document) for run in line.runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(run: Run, document: "Document") -> str:
    language = word_styles.TAGS.get(run.language, "")
    tag = f'<w:lang w:val="{language}"/>' if language else ""
    blue = f'<w:color w:val="{LINK}"/><w:u w:val="single"/>' if run.look == "link" else ""
    lines = xml_text(run.words).split("\n")
    words = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
    told = f"<w:r><w:rPr>{_MARKS.get(run.look, '')}{blue}{tag}</w:rPr>{words}</w:r>"
    if run.look != "link":
        return told
    place = document.part.relate_to(run.words, _LINK, is_external=True)
    return f'<w:hyperlink r:id="{place}">{told}</w:hyperlink>'


def _table(table: Table, document: "Document") -> str:
    """A table; one with a head is framed."""
    widths = [round(one * word_styles.TWIPS) for one in table.widths]
    about = f'<w:tblCaption w:val="{xml_text(table.about[:200])}"/>' if table.about else ""
    style = "RcmGrid" if table.head else "RcmBeside"
    look = '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    head = _row(TableRow(table.head), widths, document, head=True) if table.head else ""
    rows = "".join(_row(row, widths, document) for row in table.rows)
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look if table.head else ""}{about}</w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _row(row: TableRow, widths: list[int], document: "Document", *, head: bool = False) -> str:
    whole = "<w:cantSplit/>" if row.whole else ""
    repeated = "<w:tblHeader/>" if head else ""
    shade = HEAD if head else BAND if row.band else CALM if row.quiet else ""
    cells = "".join(_cells(row, widths, shade, document))
    return f"<w:tr><w:trPr>{whole}{repeated}</w:trPr>{cells}</w:tr>"


def _cells(row: TableRow, widths: list[int], shade: str, document: "Document") -> Iterator[str]:
    first = 0
    for cell in row.cells:
        width = sum(widths[first : first + cell.span])
        first += cell.span
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
        properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{fill}</w:tcPr>'
        yield f"<w:tc>{properties}{_lines(cell, document)}</w:tc>"


def _lines(cell: Cell, document: "Document") -> str:
    return "".join(_paragraph(line, document) for line in cell.lines) or "<w:p/>"
