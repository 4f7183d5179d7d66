"""Sheets of values as the XML of an Excel workbook: every text an inline string, so that nothing in it is ever a formula."""

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import quoteattr

import msgspec

from rcmcli.look import HEAD, LINE, LINK
from rcmcli.office import DECLARATION, xml_text

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_MOST = 32_767  # the longest text of a cell
_LIKE_FORMULA = ("=", "+", "-", "@")
# Each look: number format, font (1 bold, 2 large, 3 a link), fill, border, whether it wraps.
_LOOKS = {
    "": (0, 0, 0, 0, False),
    "head": (0, 1, 2, 1, True),
    "words": (0, 0, 0, 1, True),
    "bold": (0, 1, 0, 1, True),
    "date": (164, 0, 0, 1, True),
    "plain": (0, 0, 0, 0, True),
    "strong": (0, 1, 0, 0, True),
    "title": (0, 2, 0, 0, True),
    "link": (0, 3, 0, 1, True),
    "plain link": (0, 3, 0, 0, True),
}
_LINE = 15.0  # the height of a line, in points
_HIGHEST = 409.0
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="{{count}}">{{formats}}</numFmts>'
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font>'
    '<font><u/><sz val="11"/><color rgb="FF' + LINK + '"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FF' + HEAD + '"/></patternFill></fill></fills>'
    "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
    + "".join(f'<{side} style="thin"><color rgb="FF{LINE}"/></{side}>' for side in ("left", "right", "top", "bottom"))
    + '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="{all}">{looks}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)  # fmt: skip


class Value(msgspec.Struct, frozen=True):
    """What stands in a cell: words, or a number; `look` is one of the looks above or `time` with the mark of a date.

    With an `address` of the web the whole cell is a link: Excel knows no link within the words of a cell.
    """

    words: str = ""
    number: float | None = None
    look: str = "words"
    address: str = ""


class Sheet(msgspec.Struct, frozen=True):
    """A sheet: its name, widths of columns, rows; `table` counts the rows, head included, that may be sorted."""

    name: str
    widths: tuple[float, ...]
    rows: tuple[tuple[Value, ...], ...]
    table: int = 0
    footer: str = ""


def parts_of(sheets: Sequence[Sheet]) -> dict[str, bytes]:
    """The parts of the workbook, without the properties of the document."""
    looks = [*_LOOKS, *sorted({value.look for one in sheets for row in one.rows for value in row} - _LOOKS.keys())]
    numbers = {look: n for n, look in enumerate(looks)}
    texts = {
        "[Content_Types].xml": _content_types(sheets),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/officeDocument", "xl/workbook.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _relations(
            *((f"{_OFFICE}/worksheet", f"worksheets/sheet{n}.xml") for n, _ in enumerate(sheets, 1)),
            (f"{_OFFICE}/styles", "styles.xml"),
        ),
        "xl/styles.xml": _styles(looks),
    }
    texts |= {f"xl/worksheets/sheet{n}.xml": _sheet(sheet, numbers) for n, sheet in enumerate(sheets, 1)}
    links = {
        n: [(f"{_OFFICE}/hyperlink", address) for _, address in _links(sheet)] for n, sheet in enumerate(sheets, 1)
    }
    texts |= {f"xl/worksheets/_rels/sheet{n}.xml.rels": _relations(*told) for n, told in links.items() if told}
    return {name: (DECLARATION + told).encode() for name, told in texts.items()}


def _relations(*told: tuple[str, str]) -> str:
    outside = f"{_OFFICE}/hyperlink"
    rows = (
        f'<Relationship Id="rId{n}" Type="{kind}" Target={quoteattr(place)}'
        + (' TargetMode="External"/>' if kind == outside else "/>")
        for n, (kind, place) in enumerate(told, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def _content_types(sheets: Sequence[Sheet]) -> str:
    kinds = {"/xl/workbook.xml": f"{_KIND}.sheet.main+xml", "/xl/styles.xml": f"{_KIND}.styles+xml"}
    kinds |= {f"/xl/worksheets/sheet{n}.xml": f"{_KIND}.worksheet+xml" for n, _ in enumerate(sheets, 1)}
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    rows = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{default}{rows}</Types>'


def _workbook(sheets: Sequence[Sheet]) -> str:
    rows = (f'<sheet name={quoteattr(sheet.name)} sheetId="{n}" r:id="rId{n}"/>' for n, sheet in enumerate(sheets, 1))
    names = "".join(name for n, sheet in enumerate(sheets) if sheet.table for name in _names(n, sheet))
    defined = f"<definedNames>{names}</definedNames>" if names else ""
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{''.join(rows)}</sheets>{defined}</workbook>"
    )


def _names(n: int, sheet: Sheet) -> Iterator[str]:
    """What Excel keeps of a filter and of rows repeated in print."""
    place = f"'{sheet.name}'!"
    last = column_name(len(sheet.widths))
    yield (
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{n}" hidden="1">'
        f"{place}$A$1:${last}${sheet.table}</definedName>"
    )
    yield f'<definedName name="_xlnm.Print_Titles" localSheetId="{n}">{place}$1:$1</definedName>'


def _styles(looks: Sequence[str]) -> str:
    times = looks[len(_LOOKS) :]
    formats = ['<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>']
    for n, look in enumerate(times, 165):
        mark = f'"{mark}"' if (mark := look.removeprefix("time")) else ""
        formats.append(f'<numFmt numFmtId="{n}" formatCode={quoteattr("hh:mm" + mark)}/>')
    forms = [*_LOOKS.values(), *((n, 1, 0, 1, True) for n, _ in enumerate(times, 165))]
    told = [_look(*form, quoted=quoted) for form in forms for quoted in (False, True)]
    return _STYLES.format(count=len(formats), formats="".join(formats), all=len(told), looks="".join(told))


def _look(form: int, font: int, fill: int, border: int, wraps: bool, *, quoted: bool) -> str:
    quote = ' quotePrefix="1"' if quoted else ""
    return (
        f'<xf numFmtId="{form}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" applyNumberFormat="1"'
        f' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"{quote}>'
        f'<alignment vertical="top" horizontal="left" wrapText="{int(wraps)}"/></xf>'
    )


def _sheet(sheet: Sheet, looks: Mapping[str, int]) -> str:
    columns = (
        f'<col min="{n}" max="{n}" width="{width:g}" customWidth="1"/>' for n, width in enumerate(sheet.widths, 1)
    )
    rows = (
        f'<row r="{n}" ht="{_height(row, sheet.widths):g}" customHeight="1">{"".join(_cells(n, row, looks))}</row>'
        for n, row in enumerate(sheet.rows, 1)
    )
    last = column_name(len(sheet.widths))
    links = "".join(f'<hyperlink ref="{cell}" r:id="rId{n}"/>' for n, (cell, _) in enumerate(_links(sheet), 1))
    frozen = '<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>'
    return (
        f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView workbookViewId="0">{frozen if sheet.table else ""}</sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{"".join(columns)}</cols><sheetData>{"".join(rows)}</sheetData>'
        + (f'<autoFilter ref="A1:{last}{sheet.table}"/>' if sheet.table else "")
        + (f"<hyperlinks>{links}</hyperlinks>" if links else "")
        + '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.7" header="0.3" footer="0.3"/>'
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
        f"<headerFooter><oddFooter>&amp;L{xml_text(sheet.footer.replace('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
        "</worksheet>"
    )


def _cells(n: int, row: Sequence[Value], looks: Mapping[str, int]) -> Iterator[str]:
    for place, value in enumerate(row, 1):
        style = looks[value.look] * 2 + value.words.startswith(_LIKE_FORMULA)
        cell = f'<c r="{column_name(place)}{n}" s="{style}"'
        if value.number is not None:
            yield f"{cell}><v>{value.number!r}</v></c>"
        elif value.words:
            words = xml_text(_ESCAPE.sub("_x005F_", _fitting(value.words)))
            yield f'{cell} t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'
        else:
            yield f"{cell}/>"


def _links(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Each cell that is a link, such as `B3`, and where it leads."""
    for n, row in enumerate(sheet.rows, 1):
        for place, value in enumerate(row, 1):
            if value.address:
                yield f"{column_name(place)}{n}", value.address


def _height(row: Sequence[Value], widths: Sequence[float]) -> float:
    """The height that the words of a row need: not every program works it out when it opens a file."""
    lines = 1
    for value, width in zip(row, widths, strict=False):
        if value.look and value.words:
            size = 1.3 if value.look == "title" else 1.0
            lines = max(lines, sum(1 + int(len(line) * size / width) for line in value.words.split("\n")))
    return min(_HIGHEST, lines * _LINE + (6 if any(value.look == "title" for value in row) else 1))


def _fitting(words: str) -> str:
    """Words within the limit of a cell, which counts in UTF-16."""
    if len(words.encode("utf-16-le", "replace")) // 2 <= _MOST:
        return words
    return words.encode("utf-16-le", "replace")[: (_MOST - 1) * 2].decode("utf-16-le", "ignore") + "…"


def column_name(number: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
