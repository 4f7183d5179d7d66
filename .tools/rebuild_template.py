"""Write `rcmcli/paper/template.docx`: an empty Word document that holds every style of our papers, and nothing else."""

import zipfile
from pathlib import Path
from typing import NamedTuple

from rcmcli import look

TARGET = Path(__file__).parents[1] / "rcmcli" / "paper" / "template.docx"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OPEN = "http://schemas.openxmlformats.org"
WORD = f'xmlns:w="{OPEN}/wordprocessingml/2006/main"'
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "application/vnd.openxmlformats-package"
CORE = "docProps/core.xml"
FONT = "Calibri"
TIGHT = 0.88  # lines of a cell or a list, in which much is said in little room
# The layout of today's Word, not that of an old one.
SETTINGS = (
    '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
)


class Style(NamedTuple):
    """A paragraph style: its name in Word's list, in Spanish too where Word does not translate it, and how it looks.

    Sizes and spaces are in points; `marks` are words of MARKS; `left` and `bullet` set it in and give it a bullet; `line` is
    the height of its lines, in parts of that of the typeface.
    """

    name: str
    spanish: str
    size: float
    before: float = 0
    after: float = 0
    marks: str = ""
    left: int = 0
    bullet: int | None = None
    line: float = 1


# What a mark writes, in the order that Word asks for: before the spaces of the paragraph, after them, in its letters.
MARKS = {
    "keep": ("<w:keepNext/><w:keepLines/>", "", ""),
    "whole": ("<w:keepLines/>", "", ""),
    "joined": ("", "<w:contextualSpacing/>", ""),  # no space between two of them
    "centre": ("", '<w:jc w:val="center"/>', ""),
    "day": ("", '<w:outlineLvl w:val="0"/>', ""),
    "part": ("", '<w:outlineLvl w:val="1"/>', ""),
    "bold": ("", "", "<w:b/><w:bCs/>"),
    "italic": ("", "", "<w:i/><w:iCs/>"),
    "small": ("", "", "<w:smallCaps/>"),
    "capitals": ("", "", "<w:caps/>"),
    "ink": ("", "", f'<w:color w:val="{look.HEADING}"/>'),
    "grey": ("", "", f'<w:color w:val="{look.GREY}"/>'),
    "loose": ("", "", '<w:spacing w:val="5"/><w:kern w:val="28"/>'),
}
STYLES = (
    Style("Agenda emblem", "Agenda emblema", 10, 0, 2, "centre"),
    Style("Agenda organizer", "Agenda organismo", 11, 0, 4, "keep centre small ink"),
    Style("Title", "", 15, 0, 4, "keep joined centre bold ink loose", line=TIGHT),
    Style("Subtitle", "", 11, 0, 1, "centre italic", line=TIGHT),
    Style("heading 1", "", 13, 10, 3, "keep day bold ink"),
    Style("heading 2", "", 11, 8, 2, "keep part bold ink"),
    Style("Body Text", "", 10, 0, 3),
    Style("header", "", 8.5, 0, 2, "grey"),
    Style("footer", "", 8.5, 2, 0, "grey"),
    *(Style(f"List Bullet {n}".removesuffix(" 1"), "", 9.5, 0, 1, "", 140 + n * 200, n, TIGHT) for n in (1, 2, 3)),
    Style("Agenda status", "Agenda estado", 12, 3, 4, "keep joined centre bold capitals ink"),
    Style("Agenda centred", "Agenda centrado", 10.5, 0, 2, "centre grey"),
    Style("Agenda remark", "Agenda observación", 10.5, 0, 3, "keep"),
    Style("Agenda key", "Agenda clave", 8, 1, 2, "keep grey", line=TIGHT),
    Style("Agenda closing", "Agenda cierre", 8.5, 6, 0, "grey"),
    Style("Agenda small", "Agenda letra pequeña", 8.5, 2, 0, "grey"),
    Style("Agenda gap", "Agenda espacio", 4),
    Style("Agenda offset", "Agenda desfase", 10, 0, 0, "keep bold"),
    Style("Agenda city", "Agenda ciudad", 7.5, 0, 0, "keep"),
    Style("Agenda label", "Agenda encabezado", 10, 0, 0, "keep bold"),
    Style("Agenda time", "Agenda hora propia", 10, 1, 1, "bold", line=TIGHT),
    Style("Agenda hour", "Agenda hora", 10, 1, 1, line=TIGHT),
    Style("Agenda aside", "Agenda aparte", 8, 0, 1, "grey"),
    Style("Agenda band", "Agenda franja", 10, 2, 2, "keep bold ink"),
    Style("Agenda item", "Agenda punto", 10, 1, 1, line=TIGHT),
    Style("Agenda lead", "Agenda dirección", 9, 0, 1, "ink", line=TIGHT),
    *(
        Style(f"Agenda detail {n}", f"Agenda detalle {n}", 9, 0, 1, "whole", n * 170 - 170, None, TIGHT)
        for n in (1, 2, 3)
    ),
    *(Style(f"Agenda point {n}", f"Agenda inciso {n}", 9, 0, 1, "whole", n * 200 - 30, n, TIGHT) for n in (1, 2, 3)),
)


# What Word builds on: kind and id of each.
BASES = {
    "Normal": ("paragraph", "Normal"),
    "Default Paragraph Font": ("character", "DefaultParagraphFont"),
    "Normal Table": ("table", "TableNormal"),
    "No List": ("numbering", "NoList"),
}


def named(kind: str, name: str, spanish: str, body: str) -> str:
    """A style under its name; one of ours has a Spanish name as well."""
    own, alias = (' w:customStyle="1"', f'<w:aliases w:val="{spanish}"/>') if spanish else ("", "")
    title = f'w:styleId="{name.title().replace(" ", "")}"><w:name w:val="{name}"/>{alias}'
    return f'<w:style w:type="{kind}"{own} {title}{body}</w:style>'


def paragraph(style: Style) -> str:
    """A paragraph style."""
    first, last, letters = ("".join(MARKS[mark][n] for mark in style.marks.split()) for n in range(3))
    number = f'<w:numPr><w:numId w:val="{style.bullet}"/></w:numPr>' if style.bullet else ""
    hanging = ' w:hanging="170"' if style.bullet else ""
    indent = f'<w:ind w:left="{style.left}"{hanging}/>' if style.left else ""
    line = f' w:line="{style.line * 240:.0f}" w:lineRule="auto"' if style.line != 1 else ""
    spacing = f'<w:spacing w:before="{style.before * 20:.0f}" w:after="{style.after * 20:.0f}"{line}/>'
    size = f'<w:sz w:val="{style.size * 2:.0f}"/><w:szCs w:val="{style.size * 2:.0f}"/>'
    body = f"<w:pPr>{first}{number}{spacing}{indent}{last}</w:pPr><w:rPr>{letters}{size}</w:rPr>"
    return named("paragraph", style.name, style.spanish, f'<w:basedOn w:val="Normal"/><w:qFormat/>{body}')


def table(name: str, spanish: str, borders: str = "", head: str = "") -> str:
    """A table style: its borders, and how its head looks."""
    margins = "".join(f'<w:{side} w:w="70" w:type="dxa"/>' for side in ("left", "right"))
    frame = f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    return named("table", name, spanish, f'<w:basedOn w:val="TableNormal"/>{frame}{head}')


def styles() -> str:
    """What Word builds on, then our styles; any other style of Word stays out of its list."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{look.LINE}"/>' for side in sides)
    fill = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{look.HEAD}"/></w:tcPr>'
    bases = (
        f'<w:style w:type="{kind}" w:default="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f"{'' if name == 'Normal' else '<w:semiHidden/>'}</w:style>"
        for name, (kind, key) in BASES.items()
    )
    link = f'<w:qFormat/><w:rPr><w:color w:val="{look.LINK}"/><w:u w:val="single"/></w:rPr>'
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
        ' w:defQFormat="0" w:count="376"/>'
        + "".join(
            (
                *bases,
                named("character", "Hyperlink", "", link),
                named("character", "Agenda day", "Agenda día", "<w:qFormat/>"),
                *map(paragraph, STYLES),
            )
        )
        + table("Agenda grid", "Agenda cuadrícula", lines, f'<w:tblStylePr w:type="firstRow">{fill}</w:tblStylePr>')
        + table("Agenda columns", "Agenda columnas")
    )


def bullets() -> str:
    """The bullets of points, by their depth."""
    drawn = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        for n, sign in enumerate(look.BULLETS, 1)
    )
    return drawn + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3))


def relations(*rows: tuple[str, str]) -> str:
    """Which parts belong to a part, by their kinds."""
    told = (
        f'<Relationship Id="rId{n}" Type="{OPEN}/{kind}" Target="{place}"/>' for n, (kind, place) in enumerate(rows)
    )
    return f'<Relationships xmlns="{OPEN}/package/2006/relationships">{"".join(told)}</Relationships>'


def parts() -> dict[str, str]:
    """The parts of the document, by their names in the zip."""
    bodies = {
        "document": "<w:body><w:sectPr/></w:body>",
        "styles": styles(),
        "numbering": bullets(),
        "settings": SETTINGS,
    }
    kinds = {f"word/{name}.xml": f"{KINDS}.{name}+xml" for name in bodies} | {CORE: f"{PACKAGE}.core-properties+xml"}
    kinds["word/document.xml"] = f"{KINDS}.document.main+xml"
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    default = f'<Default Extension="rels" ContentType="{PACKAGE}.relationships+xml"/>'
    office, package = "officeDocument/2006/relationships", "package/2006"
    rows = {
        "[Content_Types].xml": f'<Types xmlns="{OPEN}/{package}/content-types">{default}{overrides}</Types>',
        "_rels/.rels": relations(
            (f"{office}/officeDocument", "word/document.xml"),
            (f"{package}/relationships/metadata/core-properties", CORE),
        ),
        CORE: f'<cp:coreProperties xmlns:cp="{OPEN}/{package}/metadata/core-properties"/>',
        "word/_rels/document.xml.rels": relations(*((f"{office}/{name}", f"{name}.xml") for name in list(bodies)[1:])),
        **{f"word/{name}.xml": f"<w:{name} {WORD}>{body}</w:{name}>" for name, body in bodies.items()},
    }
    return {name: DECLARATION + row for name, row in rows.items()}


if __name__ == "__main__":
    with zipfile.ZipFile(TARGET, "w") as archive:
        for name, part in parts().items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
