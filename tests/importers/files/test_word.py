"""Word documents read: every word of them once, in order, with how it is set."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from paper_strategies import documents
from papers import DOCUMENTS, checked, outline, p, r, table, tc, word, word_parts
from papers import package as packed
from profiles import examples

from rcmcli.importers.files.docx import read
from rcmcli.importers.sheet import Grid

if TYPE_CHECKING:
    import docx

STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="sub"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Ttulo"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/></w:style>
<w:style w:type="paragraph" w:styleId="LP"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="Num"><w:name w:val="x"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>"""
BOX = "<w:txbxContent>{}</w:txbxContent>"

PARTS = {
    "a break begins a line": (
        p("<w:r><w:t>21:00 ítem</w:t><w:br/><w:t>otra</w:t><w:cr/><w:t>línea</w:t></w:r>"),
        "1 21:00 ítem\n2 otra\n3 línea",
    ),
    "tabs, hyphens and symbols": (
        p(
            '<w:r><w:tab/><w:t>09:00</w:t><w:noBreakHyphen/><w:t>10:00</w:t><w:tab/><w:t>Con</w:t><w:softHyphen/><w:t>fe\u00adrencia</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
            '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
        ),
        "1 \t09:00-10:00\tConferencia→",
    ),
    "empty paragraphs are numbered and make a gap": (
        p("A") + p("") + p("* * *") + p("<w:r><w:t>  B  </w:t></w:r>"),
        "1 A\n4 B  [indent=2 gap=2]",
    ),
    "tracked changes are read as accepted": (
        p(
            '<w:del w:id="1"><w:r><w:delText>vieja</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>nueva</w:t></w:r></w:ins>'
            "<w:moveFrom><w:r><w:t>de aquí</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> a aquí</w:t></w:r></w:moveTo>"
        ),
        "1 nueva a aquí\nremark the document holds tracked changes; it was read as if all were accepted",
    ),
    "a paragraph whose end is deleted is joined to the next": (
        p("uno ", "<w:rPr><w:del/></w:rPr>") + p("dos"),
        "1 uno dos\nremark the document holds tracked changes; it was read as if all were accepted",
    ),
    "deleted rows and cells are gone": (
        table("<w:trPr><w:del/></w:trPr>" + tc("vieja"), tc("quita", "<w:cellDel/>") + tc("queda")),
        "row\n| 0\n  1 queda\nremark the document holds tracked changes; it was read as if all were accepted",
    ),
    "wrappers are entered": (
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>"
        + p("A")
        + "</w:sdtContent></w:sdt>"
        + p(
            f"<w:hyperlink>{r('B')}</w:hyperlink><w:smartTag>{r('C')}</w:smartTag><w:fldSimple w:instr='DATE'>{r('D')}</w:fldSimple>"
        )
        + "<w:customXml>"
        + p("E")
        + "</w:customXml>",
        "1 A\n2 BCD\n3 E",
    ),
    "codes of fields are no text, their results are": (
        p(
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE 7 </w:instrText></w:r>"
            "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
        ),
        "1 3",
    ),
    "of two forms of a box one is read, after its paragraph": (
        p(
            f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{BOX.format(p('caja'))}</mc:Choice>"
            f"<mc:Fallback>{BOX.format(p('caja'))}</mc:Fallback></mc:AlternateContent></w:r>{r('texto')}"
        ),
        "1 texto\n2 caja",
    ),
    "an old form alone is read": (
        p(f"<w:r><mc:AlternateContent><mc:Fallback>{BOX.format(p('caja'))}</mc:Fallback></mc:AlternateContent></w:r>"),
        "2 caja  [gap=1]",
    ),
    "words drawn as art": (
        p("<w:r><w:pict><v:shape><v:textpath string='BORRADOR'/></v:shape></w:pict></w:r>"),
        "1 BORRADOR",
    ),
    "merged cells": (
        table(
            tc("A", '<w:gridSpan w:val="2"/>') + tc("B", '<w:vMerge w:val="restart"/>'),
            tc("C") + tc("D") + tc("", "<w:vMerge/>"),
            '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("E") + tc("F", "<w:vMerge/>"),
        ),
        "row\n| 0 over 2\n  1 A\n| 2\n  2 B\nrow\n| 0\n  3 C\n| 1\n  4 D\n| 2 goes on\nrow\n| 1\n  6 E\n| 2\n  7 F",
    ),
    "a grid in a cell": (
        table(tc(p("A") + table(tc("B") + tc("C")) + p("D"))),
        "row\n| 0\n  1 A\n  row\n  | 0\n    2 B\n  | 1\n    3 C\n  4 D",
    ),
    "bold, struck, headings": (
        p("T", '<w:pStyle w:val="Ttulo"/>')
        + p("H", '<w:pStyle w:val="H1"/>')
        + p("S", '<w:pStyle w:val="H2"/>')
        + p(r("no", '<w:b w:val="0"/>'), '<w:pStyle w:val="H1"/>')
        + p(r("b", '<w:rStyle w:val="Strong"/>') + r(" ") + r("c", "<w:b/>"))
        + p(r("b", "<w:b/>") + r("c"))
        + p(r("s", "<w:strike/>") + r("d", "<w:dstrike/>")),
        "1 T  [heading=1]\n2 H  [heading=1 bold]\n3 S  [heading=2 bold]\n4 no  [heading=1]\n5 b c  [bold]\n6 bc\n7 sd  [struck]",
    ),
    "lists": (
        p("a", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        + p("b", '<w:pStyle w:val="Num"/>')
        + p("c", '<w:pStyle w:val="LB2"/>')
        + p("d", '<w:pStyle w:val="LP"/>')
        + p("e", '<w:pStyle w:val="Num"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        "1 a  [level=1]\n2 b  [level=2]\n3 c  [level=2]\n4 d\n5 e",
    ),
    "languages of runs that agree": (
        p(r("uno ", '<w:lang w:val="es-CR"/>') + r("dos", '<w:lang w:val="es"/>'))
        + p(r("uno ", '<w:lang w:val="es-CR"/>') + r("two", '<w:lang w:val="en-US"/>'))
        + p(r("eins", '<w:lang w:val="de-DE"/>'))
        + p("plain"),
        "1 uno dos  [lang=es]\n2 uno two\n3 eins\n4 plain",
    ),
    "hidden text": (
        p(
            r("se ve")
            + r("9 no", "<w:vanish/>")
            + r("nada", '<w:rStyle w:val="Gone"/>')
            + r(" sí", '<w:vanish w:val="0"/>')
        ),
        "1 se ve sí\nremark letters and figures of hidden text that were not read: 7",
    ),
    "pages as Word saw them": (
        p("A")
        + p('<w:r><w:br w:type="page"/></w:r>')
        + p("<w:r><w:lastRenderedPageBreak/><w:t>B</w:t></w:r>")
        + table(
            tc(p("C") + p("<w:r><w:lastRenderedPageBreak/><w:t>D</w:t></w:r>"))
            + tc(p("E") + p("<w:r><w:t>F </w:t><w:lastRenderedPageBreak/><w:t>G</w:t></w:r>"))
        )
        + p("H"),
        "1 A  [page=1]\n4 B  [page=2 gap=2]\nrow\n| 0\n  5 C  [page=2]\n  6 D  [page=3]\n| 1\n  7 E  [page=2]\n  8 F G  [page=2]\n9 H  [page=3]",
    ),
    "pages by hand alone": (
        p("A") + p('<w:r><w:br w:type="page"/><w:t>B</w:t></w:r>') + p("C", "<w:pageBreakBefore/>"),
        "1 A  [page=1]\n3 B  [page=2 gap=1]\n4 C  [page=3]",
    ),
    "objects that are not read": (
        p("A") + p("<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>") + '<w:altChunk r:id="x"/>',
        "1 A\nremark objects put in (diagrams, charts, sheets) that were not read: 2",
    ),
    "almost only pictures": (
        p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>"),
        "remark the document is almost only pictures, and pictures are not read: ask for one with text",
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_each_part_of_a_document(name: str) -> None:
    """What stands in a document comes out as lines and grids, and what is not read is said."""
    body, expected = PARTS[name]
    assert outline(checked(read(word(body, styles=STYLES)))) == expected


def test_notes_heads_and_comments() -> None:
    """Notes follow with their marks, in the order of these; heads and feet come once; comments are counted."""
    body = (
        p(
            "<w:r><w:t>10:00</w:t></w:r><w:r><w:footnoteReference w:id='5'/></w:r><w:r><w:endnoteReference w:id='2'/></w:r>"
        )
        + p("<w:del><w:r><w:footnoteReference w:id='6'/></w:r></w:del><w:r><w:t>fin</w:t></w:r>")
        + "<w:sectPr><w:headerReference r:id='header1'/><w:headerReference r:id='header2'/><w:footerReference r:id='footer1'/></w:sectPr>"
    )
    note = "<w:footnote w:id='{}'>" + p("<w:r><w:footnoteRef/></w:r><w:r><w:t> {}</w:t></w:r>") + "</w:footnote>"
    contents = word(
        body,
        footnotes=note.format(0, "raya") + note.format(6, "borrada") + note.format(5, "hora local"),
        endnotes=f"<w:endnote w:id='2'>{p('al final')}</w:endnote>",
        header1=p("CRM") + p("2021"),
        header2=p("CRM") + table(tc("Borrador")),
        footer1=p("Página 1"),
        comments=f"<w:comment w:id='0'>{p('¿?')}</w:comment>",
    )
    assert outline(checked(read(contents))) == (
        "1 10:00¹²\n2 fin\nnote 3 ¹ hora local\nnote 4 ² al final\n"
        "page 5 CRM\npage 6 2021\npage 8 Borrador\npage 9 Página 1\n"
        "remark the document holds tracked changes; it was read as if all were accepted\n"
        "remark comments in the margin that were not read: 1"
    )


def test_the_odd_sample_loses_nothing() -> None:
    """Of a file of odd parts, each is there, which a reader of paragraphs and tables alone would lose."""
    found = outline(checked(read((DOCUMENTS / "E-odd-parts.docx").read_bytes())))
    assert "16:00 – 16:30\tClausura nueva" in found
    assert "17:00 – 18:00 Recepción en caja de texto" in found
    assert "18:30 Cena (control de contenido)" in found
    assert "20:00 Enlace de clausura" in found
    assert "36 21:00 ítem con\n37 salto de línea" in found
    assert "      27 15:00 – 15:30" not in found  # the grid within the cell is one step further in
    assert "    27 15:00 – 15:30\n  | 1\n    28 Informe interno" in found
    assert "| 0 goes on" in found
    assert "Clausura vieja" not in found


@pytest.mark.parametrize("name", ["A-table-merged", "B-tabs", "C-bilingual-cities", "D-two-columns"])
def test_plain_samples_are_read_as_python_docx_reads_them(name: str) -> None:
    """In documents without odd parts, paragraphs and cells are those of an independent reader."""
    reader = pytest.importorskip("docx")
    path = DOCUMENTS / f"{name}.docx"
    other = reader.Document(str(path))
    sheet = checked(read(path.read_bytes()))
    lines = [block.text for block in sheet.blocks if not isinstance(block, Grid)]
    words = [line.strip() for one in other.paragraphs for line in one.text.split("\n")]
    assert [line.strip() for line in lines] == [line for line in words if any(map(str.isalnum, line))]
    grids = [block for block in sheet.blocks if isinstance(block, Grid)]
    cells = [[_text(cell) for cell in dict.fromkeys(row.cells)] for one in other.tables for row in one.rows]
    assert [[cell.text for cell in row] for grid in grids for row in grid.rows] == cells
    assert sheet.made == other.core_properties.modified.date()


def _text(cell: "docx.table._Cell") -> str:
    """The words of a cell as python-docx has them."""
    return "\n".join(paragraph.text for paragraph in cell.paragraphs if paragraph.text)


def test_the_day_it_was_saved() -> None:
    """The day of the last saving is taken, else that of the making; nonsense is none."""

    def made(core: str) -> date | None:
        properties = f'<x xmlns:dcterms="http://purl.org/dc/terms/">{core}</x>'
        return read(packed({**word_parts(p("A")), "docProps/core.xml": properties})).made

    created = "<dcterms:created>2021-08-01T10:00:00Z</dcterms:created>"
    assert made(created) == date(2021, 8, 1)
    assert made(created + "<dcterms:modified>2021-09-02T10:00:00Z</dcterms:modified>") == date(2021, 9, 2)
    assert made("<dcterms:modified>ayer</dcterms:modified>") is None


def test_a_strict_document_is_read() -> None:
    """The strict form of the format has other namespaces and the same words."""
    parts = word_parts(p("A") + table(tc("B")))
    strict = {
        name: part.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, part in parts.items()
    }
    assert outline(read(packed(strict))) == "1 A\nrow\n| 0\n  2 B"


@given(documents(), documents(2), documents(2))
@examples(30)
def test_every_letter_comes_out_once_and_in_order(
    body: tuple[str, str], note: tuple[str, str], head: tuple[str, str]
) -> None:
    """Whatever paragraphs and tables hold comes out once in lines, notes and heads of pages, in order."""
    contents = word(
        body[0]
        + p("<w:r><w:footnoteReference w:id='1'/></w:r>")
        + "<w:sectPr><w:headerReference r:id='header1'/></w:sectPr>",
        footnotes=f"<w:footnote w:id='1'>{note[0]}</w:footnote>",
        header1=head[0],
    )
    sheet = checked(read(contents))
    for lines, (_, letters) in ((sheet.lines, body), (sheet.notes, note), (sheet.furniture, head)):
        said = "".join(line.text for line in lines)
        assert [char for char in said if char.isalnum() and char != "¹"] == [char for char in letters if char.isalnum()]
