"""The look of a house in a Word document: colours and typeface in the styles, the emblem at the head."""

from typing import Any

from rcmcli.look.palette import Print, palette_of
from rcmcli.model.look import Emblem, Look
from rcmcli.paper.printed import Page, emblem_size

_OPEN = "http://schemas.openxmlformats.org"
_PICTURE = f"{_OPEN}/drawingml/2006/picture"
_UNITS = 36_000  # of a drawing, in a millimetre
# Word tells who cannot see a picture that it only decorates: it says nothing that the words below it do not.
_DECORATIVE = (
    '<a:extLst xmlns:a="{open}/drawingml/2006/main"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def dress(document: Any, look: Look) -> None:
    """Give every style of a document the colours of the house instead of ours, and its typeface."""
    from docx.oxml.ns import qn

    ours, theirs = Print(), palette_of(look).print
    told = {getattr(ours, name): getattr(theirs, name) for name in ("heading", "link", "head", "band", "line")}
    for element in document.styles.element.iter():
        for key, value in element.items():
            if value in told:
                element.set(key, told[value])
            if look.typeface and element.tag == qn("w:rFonts"):
                element.set(key, look.typeface)


def emblem_of(part: Any, emblem: Emblem, page: Page) -> str:
    """A run that shows the emblem, whose picture is put beside a part of the document."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    size = emblem_size(emblem, page)
    data, kind = _pixels(emblem, size)
    name, mime = PackURI(f"/word/media/emblem.{kind}"), {"png": CONTENT_TYPE.PNG, "jpeg": CONTENT_TYPE.JPEG}[kind]
    relation = part.relate_to(Part(name, mime, data, part.package), RELATIONSHIP_TYPE.IMAGE)
    wide, high = (round(side * _UNITS) for side in size)
    decorative = _DECORATIVE.format(open=_OPEN)
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_OPEN}/drawingml/2006/wordprocessingDrawing">'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="1" name="Emblem" descr="">{decorative}</wp:docPr>'
        f'<a:graphic xmlns:a="{_OPEN}/drawingml/2006/main"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def _pixels(emblem: Emblem, size: tuple[float, float]) -> tuple[bytes, str]:
    """The emblem as Word takes it: shapes are drawn as pixels, six hundred an inch."""
    if emblem.kind != "svg":
        return emblem.content, emblem.kind
    from rcmcli.typesetting import png_of

    return png_of(emblem, size), "png"
