"""Papers of the tests of importing: packages of Word and LibreOffice built from a few lines of XML, and a sheet as text."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from rcmcli.importers.sheet import Block, Line, Sheet

DOCUMENTS = Path(__file__).parent / "data" / "documents"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_KINDS = ("styles", "footnotes", "endnotes", "comments", "header1", "header2", "footer1")
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_ODF = " ".join(
    f'xmlns:{short}="{_OASIS}:{long}:1.0"'
    for short, long in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing")),
        *(("fo", "xsl-fo-compatible"), ("meta", "meta"), ("svg", "svg-compatible")),
    )
)


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def word_parts(body: str, **parts: str) -> dict[str, str]:
    """The parts of a Word document of this body; others as `styles`, `footnotes`, `header1`: what stands within the root."""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_R}/{name.rstrip("0123456789")}" Target="{name}.xml"/>' for name in parts
    )
    types = f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/>'
    made = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>',
    }
    roots = {"header1": "hdr", "header2": "hdr", "footer1": "ftr"}
    for name, inner in parts.items():
        root = roots.get(name, name)
        made[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"
    return made


def word(body: str, **parts: str) -> bytes:
    """A Word document of this body."""
    return package(word_parts(body, **parts))


def p(inner: str, properties: str = "") -> str:
    """A paragraph of runs, or of plain words."""
    inner = inner if inner.startswith("<") else r(inner) if inner else ""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(words: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def table(*rows: str) -> str:
    """A table of rows of cells."""
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def tc(inner: str, properties: str = "") -> str:
    """A cell of paragraphs, or of plain words."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner if inner.startswith('<') else p(inner)}</w:tc>"


def odt_parts(body: str, styles: str = "", common: str = "", meta: str = "") -> dict[str, str]:
    """The parts of an OpenDocument text of this body, with automatic styles, what stands in styles.xml, and in meta.xml."""
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_ODF}>{common}</office:document-styles>",
        "meta.xml": f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}</office:meta></office:document-meta>',
    }


def odt(body: str, styles: str = "", common: str = "", meta: str = "") -> bytes:
    """An OpenDocument text of this body."""
    return package(odt_parts(body, styles, common, meta))


def outline(sheet: Sheet) -> str:
    """A sheet as text: a line for each line, rows as `|`, each with what is not usual about it."""
    parts = ["\n".join(_lines(sheet.blocks, ""))]
    parts += [f"note {_line(line)}" for line in sheet.notes]
    parts += [f"page {_line(line)}" for line in sheet.furniture]
    parts += [f"remark {remark.en}" for remark in sheet.remarks]
    return "\n".join(filter(None, parts))


def _lines(blocks: tuple[Block, ...], margin: str) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Line):
            yield margin + _line(block)
            continue
        for row in block.rows:
            yield f"{margin}row"
            for cell in row:
                spans = f" over {cell.span}" if cell.span > 1 else ""
                yield f"{margin}| {cell.column}{spans}{' goes on' if cell.goes_on else ''}"
                yield from _lines(cell.blocks, margin + "  ")


def _line(line: Line) -> str:
    said = [
        f"{name}={value}"
        for name in ("page", "level", "indent", "heading", "gap", "lang")
        if (value := getattr(line, name))
    ]
    said += [name for name in ("bold", "struck") if getattr(line, name)]
    return f"{line.number} {line.text}" + (f"  [{' '.join(said)}]" if said else "")


def checked(sheet: Sheet) -> Sheet:
    """The sheet, once it is sure that each printed line is one of its lines, with the same words."""
    lines = {line.number: line.text for line in (*sheet.lines, *sheet.notes, *sheet.furniture)}
    assert [(one.number, one.text) for one in sheet.printed] == sorted(lines.items())
    return sheet
