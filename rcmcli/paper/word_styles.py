"""The looks of our Word documents: page, paragraph and table styles, bullets, footer. Texts carry a style, never a size."""

from typing import TYPE_CHECKING, Any, NamedTuple

from rcmcli.look import BULLETS, GREY, HEADING, LINE
from rcmcli.office import xml_text
from rcmcli.paper.printed import Printed

if TYPE_CHECKING:
    from docx.document import Document

TAGS = {"en": "en-US", "es": "es-MX"}
TWIPS = 1440 / 25.4
_FONT = "Calibri"
_DEEPEST = 2


class _Look(NamedTuple):
    """A paragraph style: its id, what it is based on, size in points, space before and after, and more properties."""

    id: str
    base: str
    size: float
    before: float = 0
    after: float = 0
    paragraph: str = ""
    run: str = ""


_CENTRE = '<w:jc w:val="center"/>'
_KEEP = "<w:keepNext/>"
_BOLD = "<w:b/>"
_COLOUR = f'<w:color w:val="{HEADING}"/>'
_GREY = f'<w:color w:val="{GREY}"/>'
_STYLES = (
    _Look("RcmGap", "Normal", 4),
    _Look("RcmText", "Normal", 10.5, 0, 3),
    _Look("RcmRemark", "Normal", 10.5, 0, 3, _KEEP),
    _Look("RcmSubtitle", "Normal", 12, 0, 3, _CENTRE, "<w:i/>"),
    _Look("RcmCentred", "Normal", 10.5, 0, 2, _CENTRE, _GREY),
    _Look("RcmSmall", "Normal", 8.5, 2, 0, "", _GREY),
    _Look("RcmCity", "Normal", 8, 0, 0, _KEEP),
    _Look("RcmOffset", "Normal", 8.5, 0, 0, _KEEP, _BOLD),
    _Look("RcmLabel", "Normal", 10, 0, 0, _KEEP, _BOLD),
    _Look("RcmTime", "Normal", 10, 1, 1, "", _BOLD),
    _Look("RcmHour", "Normal", 10, 1, 1),
    _Look("RcmBand", "Normal", 10, 2, 2, _KEEP, _BOLD + _COLOUR),
    _Look("RcmItem", "Normal", 10, 1, 1),
)
_NAMES = {
    "title": "Title", "subtitle": "RcmSubtitle", "centred": "RcmCentred", "chapter": "Heading1", "heading": "Heading2",
    "text": "RcmText", "remark": "RcmRemark", "small": "RcmSmall", "city": "RcmCity", "offset": "RcmOffset", "label": "RcmLabel",
    "time": "RcmTime", "hour": "RcmHour", "band": "RcmBand", "item": "RcmItem",
}  # fmt: skip


def style_of(name: str, depth: int) -> str:
    """The id of the style of a line."""
    if name in _NAMES:
        return _NAMES[name]
    return f"Rcm{name.capitalize()}{min(depth, _DEEPEST)}"


def elements(xml: str) -> list[Any]:
    """Elements of a Word document, from text."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>"))


def dress(document: "Document", printed: Printed) -> None:
    """Give a new document our page and styles."""
    _set_template(document)
    _set_page(document, printed)
    _set_language(document, TAGS[printed.languages[0]])
    styles, numbering = document.styles.element, document.part.numbering_part.element
    _restyle(document)
    for look in _STYLES:
        styles.extend(elements(_style(look)))
    for depth, bullet in enumerate(BULLETS):
        numbering.insert(depth, elements(_bullet(900 + depth, bullet))[0])
        numbering.extend(elements(f'<w:num w:numId="{900 + depth}"><w:abstractNumId w:val="{900 + depth}"/></w:num>'))
        for name, size, first in (("Bullet", 10.5, 340), ("Point", 9, 170)):
            styles.extend(elements(_style(_pointed(name, depth, size, first))))
        indent = f'<w:ind w:left="{170 * depth}"/>'
        styles.extend(elements(_style(_Look(f"RcmDetail{depth}", "Normal", 9, 0, 1, indent))))
    for style in (_TABLE.format(id="RcmGrid", borders=_BORDERS), _TABLE.format(id="RcmBeside", borders="")):
        styles.extend(elements(style))


def add_footer(document: "Document", printed: Printed) -> None:
    """The foot of every page: for each language the dates, revision and tz database, and at the right the page."""
    footer = document.sections[0].footer
    for paragraph in footer.paragraphs:
        paragraph._p.getparent().remove(paragraph._p)
    right = round(printed.page.room * TWIPS)
    for (words, pages), language in zip(printed.footer, printed.languages, strict=True):
        before, _, rest = pages.partition("\0")
        between, _, after = rest.partition("\1")
        runs = _field(before, "PAGE", TAGS[language]) + _field(between, "NUMPAGES", TAGS[language])
        tabs = f'<w:tabs><w:tab w:val="clear" w:pos="4320"/><w:tab w:val="clear" w:pos="8640"/><w:tab w:val="right" w:pos="{right}"/></w:tabs>'
        told = _words(words, TAGS[language]) + "<w:r><w:tab/></w:r>" + runs + _words(after, TAGS[language])
        xml = f'<w:p><w:pPr><w:pStyle w:val="RcmSmall"/>{tabs}</w:pPr>{told}</w:p>'
        footer._element.extend(elements(xml))


def _set_template(document: "Document") -> None:
    """Leave out the picture of the template's first page, and ask for the layout of today's Word."""
    from docx.oxml.ns import qn

    relations = document.part.package.rels
    for name in [name for name, one in relations.items() if one.reltype.endswith("/thumbnail")]:
        del relations[name]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _set_page(document: "Document", printed: Printed) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section, page = document.sections[0], printed.page
    wide = page.width > page.height
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(page.margin)
    section.header_distance = section.footer_distance = Mm(page.margin / 2)


def _set_language(document: "Document", tag: str) -> None:
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)


def _restyle(document: "Document") -> None:
    """The headings of the template, in our font and colour."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    sizes = {"Normal": (10.5, 0, 0), "Title": (17, 0, 6), "Heading 1": (13.5, 16, 3), "Heading 2": (11, 8, 2)}
    for name, (size, before, after) in sizes.items():
        style: Any = document.styles[name]
        style.font.size, style.font.name = Pt(size), _FONT
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{attribute}"), None)
        layout = style.paragraph_format
        layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), 1.0
        if name != "Normal":
            style.font.color.rgb = RGBColor.from_string(HEADING)
            style.font.bold, layout.keep_with_next = True, True
    title: Any = document.styles["Title"]
    title.paragraph_format.alignment = 1
    for border in title.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _style(look: _Look) -> str:
    spacing = f'<w:spacing w:before="{look.before * 20:.0f}" w:after="{look.after * 20:.0f}"/>'
    keep, rest = (look.paragraph, "") if look.paragraph == _KEEP else ("", look.paragraph)
    numbers, indent = (rest, "") if rest.startswith("<w:numPr>") else ("", rest)
    if numbers:
        numbers, mark, indent = numbers.partition("</w:numPr>")
        numbers += mark
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{look.id}"><w:name w:val="{look.id}"/>'
        f'<w:basedOn w:val="{look.base}"/><w:qFormat/><w:pPr>{keep}{numbers}{spacing}{indent}</w:pPr>'
        f'<w:rPr>{look.run}<w:sz w:val="{look.size * 2:.0f}"/><w:szCs w:val="{look.size * 2:.0f}"/></w:rPr></w:style>'
    )


def _pointed(name: str, depth: int, size: float, first: int) -> _Look:
    left = first + depth * 200
    points = f'<w:numPr><w:numId w:val="{900 + depth}"/></w:numPr><w:ind w:left="{left}" w:hanging="170"/>'
    return _Look(f"Rcm{name}{depth}", "Normal", size, 0, 1, points)


def _bullet(number: int, sign: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{sign}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="170"/></w:pPr></w:lvl></w:abstractNum>'
    )


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="{id}"><w:name w:val="{id}"/><w:basedOn w:val="TableNormal"/>'
    "<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
    '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def _words(words: str, tag: str) -> str:
    return f'<w:r><w:rPr><w:lang w:val="{tag}"/></w:rPr><w:t xml:space="preserve">{xml_text(words)}</w:t></w:r>'


def _field(before: str, name: str, tag: str) -> str:
    return f'{_words(before, tag)}<w:fldSimple w:instr=" {name} ">{_words("1", tag)}</w:fldSimple>'
