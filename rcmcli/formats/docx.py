"""A Word document of an agenda, as such papers are printed: real headings, tables whose head is repeated on every page.

How everything looks stands in the styles of `paper/template.docx`; here each line only names its style.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from rcmcli.look.palette import palette_of
from rcmcli.model.look import Look
from rcmcli.model.schedule import Schedule
from rcmcli.office import About, repacked, xml_text
from rcmcli.paper import page
from rcmcli.paper.letterhead import opened, page_in, place_in, styled
from rcmcli.paper.merged import continued, tied
from rcmcli.paper.printed import Line, Page, Printed, Run, Style, Table, TableRow
from rcmcli.paper.word_look import emblem_of
from rcmcli.paper.word_parts import (
    Script,
    elements,
    field,
    fill,
    runs_right_to_left,
    said,
    stretches,
    with_next,
)

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
_MARKS = {
    "mark": '<w:b/><w:bCs/><w:caps/><w:sz w:val="20"/><w:szCs w:val="20"/>',
    "bold": "<w:b/><w:bCs/>",
    "italic": "<w:i/><w:iCs/>",
    "struck": "<w:strike/>",
    "underlined": '<w:u w:val="single"/>',
}
_NAMED = {"link": "Hyperlink", "day": "Agenda day"}
_TAGS = {"en": "en-US", "es": "es-MX", "fr": "fr-FR", "pt": "pt-BR"}
_SCRIPTS: dict[Script, str] = {"": "{}", "rtl": "<w:rtl/>{}", "cs": "<w:cs/>{}"}
_BELOW: tuple[Style, ...] = ("small", "closing")  # lines that no page begins with
_TAB, _GAP = "<w:r><w:tab/></w:r>", "\u2003"
_TWIPS = 1440 / 25.4
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def render(schedule: Schedule, letterhead: bytes = b"") -> bytes:
    """The document, perhaps in a letterhead of somebody's own: the same schedule gives the same bytes."""
    if not letterhead:
        return drawn(page.set_out(schedule))
    word = _Drawn(opened(letterhead, schedule.look), schedule.look)
    printed = page.set_out(schedule, page_in(word.document))
    word.add_to_margins(printed)
    return _filled(word, printed)


def drawn(printed: Printed) -> bytes:
    """What is set for print as a Word document."""
    word = _Drawn(styled(printed.look), printed.look)
    word.set_page(printed.page)
    word.set_language(printed.languages[0])
    word.add_margins(printed)
    return _filled(word, printed)


def _filled(word: "_Drawn", printed: Printed) -> bytes:
    """The document with what is printed in its place."""
    spaced = False
    for block, after in zip(printed.blocks, (*printed.blocks[1:], None), strict=True):
        held = isinstance(after, Line) and after.style in _BELOW
        if isinstance(block, Line):
            word.add(with_next(word.line(block)) if held else word.line(block))
            spaced = block.style != "bullet"
        else:
            word.add(("" if spaced else word.paragraph("Agenda gap")) + word.table(block, held=held))
            spaced = False
    made = BytesIO()
    word.document.save(made)
    return repacked(made, About(printed.title, printed.subject, printed.languages[0], printed.day))


def names_of(style: Style) -> tuple[str, ...]:
    """The names that a style has in the template, by the depth of the line."""
    return _STYLES.get(style, (f"Agenda {style}",))


class _Drawn:
    """A document with our styles, into which what is printed is drawn."""

    def __init__(self, document: Any, look: Look) -> None:
        self.document = document
        self._colours = palette_of(look).print
        self._place = place_in(document)
        self._ids = {str(style.name): style.style_id for style in self.document.styles}

    def add(self, xml: str) -> None:
        """Put elements where the agenda goes."""
        for element in elements(xml):
            self._place.addprevious(element)

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

    def add_margins(self, printed: Printed) -> None:
        """Head and foot of every page; the first page, which bears the title, has the emblem at its head and no short one."""
        section, emblem = self.document.sections[0], printed.look.emblem
        tabs = f'<w:tabs><w:tab w:val="right" w:pos="{round(printed.page.room * _TWIPS)}"/></w:tabs>'
        mark = "".join(map(self.run, printed.mark))
        short, gap, dates = (
            self.run(Run(words, printed.languages[0])) for words in (printed.short, _GAP, printed.dates)
        )
        day = field("STYLEREF &quot;Agenda day&quot;", dates) if printed.dates else ""
        foot = self.paragraph("Footer", self.foot(printed, _TAB), tabs)
        if printed.short or printed.mark:
            told = short + _TAB + mark + (gap if mark and day else "") + day
            fill(section.header, self.paragraph("Header", told, tabs))
        fill(section.footer, foot)
        section.different_first_page_header_footer = bool(printed.short or emblem)
        if printed.short or emblem:
            first = section.first_page_header
            drawn = self.paragraph("Agenda emblem", emblem_of(first.part, emblem, printed.page)) if emblem else ""
            marked = self.paragraph("Header", _TAB + mark, tabs) if printed.mark or not emblem else ""
            fill(first, drawn + marked)
            fill(section.first_page_footer, foot)

    def add_to_margins(self, printed: Printed) -> None:
        """Below the heads of a letterhead the mark of a draft; our foot where it has none."""
        for section in self.document.sections:
            if printed.mark:
                first = [section.first_page_header] if section.different_first_page_header_footer else []
                for head in (section.header, *first):
                    head._element.extend(elements(self.line(Line("status", printed.mark))))
        if all(section.footer.is_linked_to_previous for section in self.document.sections):
            right = f'<w:tab w:val="right" w:pos="{round(printed.page.room * _TWIPS)}"/>'
            middle = f'<w:tab w:val="center" w:pos="{round(printed.page.room * _TWIPS / 2)}"/>'
            fill(
                self.document.sections[0].footer,
                self.paragraph("Footer", self.foot(printed, _TAB * 2), f"<w:tabs>{middle}{right}</w:tabs>"),
            )

    def foot(self, printed: Printed, apart: str) -> str:
        """At the left the revision, at the right, behind one tab or two, the page, in every language."""
        left, right = [], []
        for (words, pages), language in zip(printed.footer, printed.languages, strict=True):
            number, before, between, after = (self.run(Run(one, language)) for one in ("1", *re.split("[\0\1]", pages)))
            left += [self.run(Run(words, language))] if words else []
            right.append(f"{before}{field('PAGE', number)}{between}{field('NUMPAGES', number)}{after}")
        stroke = self.run(Run(" / ", printed.languages[0]))
        return f"{stroke.join(left)}{apart}{stroke.join(right)}"

    def paragraph(self, style: str, runs: str = "", properties: str = "") -> str:
        """A paragraph in the style of this name."""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[style]}"/>{properties}</w:pPr>{runs}</w:p>'

    def line(self, line: Line) -> str:
        """A line as a paragraph."""
        names = names_of(line.style)
        bidi = "<w:bidi/>" if runs_right_to_left("".join(run.words for run in line.runs)) else ""
        return self.paragraph(names[min(line.depth, len(names) - 1)], "".join(map(self.run, line.runs)), bidi)

    def run(self, run: Run) -> str:
        """Words in their language and look; an address of the web opens."""
        tag = f'<w:lang w:val="{_TAGS[run.language]}"/>' if run.language in _TAGS else ""
        named = _NAMED.get(run.look)
        style = f'<w:rStyle w:val="{self._ids[named]}"/>' if named else ""
        look = f"{style}{_MARKS.get(run.look, '')}"
        told = "".join(
            f"<w:r><w:rPr>{look}{_SCRIPTS[script].format(tag)}</w:rPr>{said(words)}</w:r>"
            for words, script in stretches(run.words)
        )
        if run.look != "link":
            return told
        return f'<w:hyperlink r:id="{self.document.part.relate_to(run.words, _LINK, is_external=True)}">{told}</w:hyperlink>'

    def table(self, table: Table, *, held: bool = False) -> str:
        """A table; one with a head is framed; what is `held` ends on the page on which the line below it begins."""
        widths = [round(one * _TWIPS) for one in table.widths]
        about = f'<w:tblCaption w:val="{xml_text(table.about[:200])}"/>' if table.about else ""
        style = self._ids["Agenda grid" if table.head else "Agenda columns"]
        look = '<w:tblLook w:val="0620" w:firstRow="1" w:noHBand="1" w:noVBand="1"/>' if table.head else ""
        head = self.row(TableRow(table.head), widths, "<w:tblHeader/>") if table.head else ""
        told = list(continued(table.rows))
        drawn, kept = [self.row(row, widths) for row in told], tied(told, held=held)
        rows = "".join(with_next(row) if n in kept else row for n, row in enumerate(drawn))
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
            span += {0: "<w:vMerge/>", 1: ""}.get(cell.rows, '<w:vMerge w:val="restart"/>')
            lines = "".join(map(self.line, cell.lines)) or "<w:p/>"
            yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{fill}</w:tcPr>{lines}</w:tc>'
