"""A Word document of an agenda, as such papers are printed: real headings, tables whose head is repeated on every page.

How everything looks stands in the styles of `paper/template.docx`; here each line only names its style.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from rcmcli.look.palette import palette_of
from rcmcli.model.look import Look
from rcmcli.model.schedule import Schedule
from rcmcli.office import About, repacked, xml_text
from rcmcli.paper import page
from rcmcli.paper.printed import Line, Page, Printed, Run, Style, Table, TableRow

TEMPLATE = Path(page.__file__).with_name("template.docx")
# Styles of Word's own, and those that go by depth; any other is called `Agenda city`, `Agenda hour`, …
_STYLES: dict[Style, tuple[str, ...]] = {
    "title": ("Title",),
    "subtitle": ("Subtitle",),
    "chapter": ("Heading 1",),
    "heading": ("Heading 2",),
    "text": ("Body Text",),
    "bullet": ("List Bullet", "List Bullet 2", "List Bullet 3"),
    "detail": ("Agenda detail 1", "Agenda detail 2", "Agenda detail 3"),
    "point": ("Agenda point 1", "Agenda point 2", "Agenda point 3"),
}
_MARKS = {"bold": "<w:b/>", "italic": "<w:i/>", "struck": "<w:strike/>", "underlined": '<w:u w:val="single"/>'}
_TAGS = {"en": "en-US", "es": "es-MX", "fr": "fr-FR", "pt": "pt-BR"}
_TWIPS = 1440 / 25.4
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def render(schedule: Schedule) -> bytes:
    """The document: the same schedule gives the same bytes."""
    return drawn(page.set_out(schedule))


def drawn(printed: Printed) -> bytes:
    """What is set for print as a Word document."""
    word = _Drawn(printed.look)
    word.set_page(printed.page)
    word.set_language(printed.languages[0])
    spaced = False
    for block in printed.blocks:
        if isinstance(block, Line):
            word.add(word.line(block))
            spaced = block.style != "bullet"
        else:
            word.add(("" if spaced else word.paragraph("Agenda gap")) + word.table(block))
            spaced = False
    word.add(word.paragraph("Agenda gap"))
    word.add_footer(printed)
    made = BytesIO()
    word.document.save(made)
    return repacked(made, About(printed.title, printed.subject, printed.languages[0], printed.day))


def names_of(style: Style) -> tuple[str, ...]:
    """The names that a style has in the template, by the depth of the line."""
    return _STYLES.get(style, (f"Agenda {style}",))


class _Drawn:
    """A document on the template, into which what is printed is drawn."""

    def __init__(self, look: Look) -> None:
        from docx import Document

        self.document = Document(str(TEMPLATE))
        self._colours = palette_of(look).print
        self._ids = {str(style.name): style.style_id for style in self.document.styles}

    def add(self, xml: str) -> None:
        """Put elements at the end of the document."""
        for element in _elements(xml):
            self.document.element.body.sectPr.addprevious(element)

    def set_page(self, page: Page) -> None:
        """Lay the paper upright or on its side."""
        from docx.enum.section import WD_ORIENT
        from docx.shared import Mm

        section = self.document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE if page.width > page.height else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(page.width), Mm(page.height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(page.margin)
        section.header_distance = section.footer_distance = Mm(page.margin / 2)

    def set_language(self, language: str) -> None:
        """The language of what does not say its own."""
        from docx.oxml.ns import qn

        for tag in self.document.styles.element.iter(qn("w:lang")):
            tag.set(qn("w:val"), _TAGS[language])

    def add_footer(self, printed: Printed) -> None:
        """The foot of every page: for each language the dates, revision and tz database, and at the right the page."""
        footer = self.document.sections[0].footer._element
        footer.clear()
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{round(printed.page.room * _TWIPS)}"/></w:tabs>'
        for (words, pages), language in zip(printed.footer, printed.languages, strict=True):
            told = (words, "1", *re.split("[\0\1]", pages))
            left, number, before, between, after = (self.run(Run(one, language)) for one in told)
            right = f"{before}{_field('PAGE', number)}{between}{_field('NUMPAGES', number)}{after}"
            footer.extend(_elements(self.paragraph("Footer", f"{left}<w:r><w:tab/></w:r>{right}", tab)))

    def paragraph(self, style: str, runs: str = "", properties: str = "") -> str:
        """A paragraph in the style of this name."""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[style]}"/>{properties}</w:pPr>{runs}</w:p>'

    def line(self, line: Line) -> str:
        """A line as a paragraph."""
        names = names_of(line.style)
        return self.paragraph(names[min(line.depth, len(names) - 1)], "".join(map(self.run, line.runs)))

    def run(self, run: Run) -> str:
        """Words in their language and look; an address of the web opens."""
        tag = f'<w:lang w:val="{_TAGS[run.language]}"/>' if run.language in _TAGS else ""
        lines = xml_text(run.words).split("\n")
        words = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
        blue = f'<w:rStyle w:val="{self._ids["Hyperlink"]}"/>' if run.look == "link" else ""
        told = f"<w:r><w:rPr>{blue}{_MARKS.get(run.look, '')}{tag}</w:rPr>{words}</w:r>"
        if run.look != "link":
            return told
        return f'<w:hyperlink r:id="{self.document.part.relate_to(run.words, _LINK, is_external=True)}">{told}</w:hyperlink>'

    def table(self, table: Table) -> str:
        """A table; one with a head is framed."""
        widths = [round(one * _TWIPS) for one in table.widths]
        about = f'<w:tblCaption w:val="{xml_text(table.about[:200])}"/>' if table.about else ""
        style = self._ids["Agenda grid" if table.head else "Agenda columns"]
        look = '<w:tblLook w:val="0620" w:firstRow="1" w:noHBand="1" w:noVBand="1"/>' if table.head else ""
        head = self.row(TableRow(table.head), widths, "<w:tblHeader/>") if table.head else ""
        rows = "".join(self.row(row, widths) for row in table.rows)
        columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{look}{about}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{head}{rows}</w:tbl>'
        )

    def row(self, row: TableRow, widths: list[int], repeated: str = "") -> str:
        """A row; the head is repeated on every page."""
        whole = "<w:cantSplit/>" if row.whole else ""
        return f"<w:tr><w:trPr>{whole}{repeated}</w:trPr>{''.join(self.cells(row, widths))}</w:tr>"

    def cells(self, row: TableRow, widths: list[int]) -> Iterator[str]:
        """The cells of a row, as wide as the columns that they span."""
        shade = self._colours.band if row.band else self._colours.calm if row.quiet else ""
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
        first = 0
        for cell in row.cells:
            width = sum(widths[first : first + cell.span])
            first += cell.span
            span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
            lines = "".join(map(self.line, cell.lines)) or "<w:p/>"
            yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{fill}</w:tcPr>{lines}</w:tc>'


def _elements(xml: str) -> list[Any]:
    """Elements of a Word document, from text."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>"))


def _field(name: str, run: str) -> str:
    """A number that Word works out, and what stands there before it does."""
    return f'<w:fldSimple w:instr=" {name} ">{run}</w:fldSimple>'
