"""A letterhead: a Word file of somebody's own, whose styles, heads and page a paper keeps, and the place in it for the agenda."""

from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from rcmcli.model.look import PLAIN, Look
from rcmcli.model.refusal import Refusal
from rcmcli.paper.printed import Page
from rcmcli.paper.word_look import dress
from rcmcli.words import filled, letterheads

TEMPLATE = Path(__file__).with_name("template.docx")
BOOKMARK = "agenda"
_TWIPS = 1440 / 25.4
_NARROWEST = 120.0


def styled(look: Look) -> Any:
    """An empty document of python-docx with every style of ours, in the look of a house."""
    from docx import Document

    document = Document(str(TEMPLATE))
    dress(document, look)
    return document


def opened(contents: bytes, look: Look = PLAIN) -> Any:
    """The letterhead as a document of python-docx, with each style of ours that it lacks, in the colours of the house and in its own typeface."""
    from docx import Document

    document, ours = Document(BytesIO(contents)), styled(look)
    numbers = _with_bullets(document, ours)
    known = {str(style.name) for style in document.styles}
    names = {style.style_id: str(style.name) for style in ours.styles}
    for style in ours.styles:
        if str(style.name) not in known and not style.element.get(_w("default")):
            _add(deepcopy(style.element), document, names, numbers)
    return document


def page_in(document: Any) -> Page:
    """The page of the letterhead's last section, its margins as one."""
    section = document.sections[-1]
    width, height, left, right = (
        round((one or 0) / 36000, 1)
        for one in (section.page_width, section.page_height, section.left_margin, section.right_margin)
    )
    page = Page(width, height, (left + right) / 2)
    if page.room < _NARROWEST:
        raise Refusal(filled(letterheads.NARROW_LETTERHEAD, room=round(page.room), least=round(_NARROWEST)))
    return page


def place_in(document: Any) -> Any:
    """The element before which the agenda goes: what follows the paragraph of the bookmark, else the end of the document."""
    body = document.element.body
    for mark in body.iter(_w("bookmarkStart")):
        if str(mark.get(_w("name"))).casefold() == BOOKMARK:
            return _after(mark, body)
    return body.sectPr


def _after(mark: Any, body: Any) -> Any:
    """What stands behind a bookmark; its paragraph goes where it is empty."""
    top = mark if mark.getparent() is body else mark.getparent()
    if top.getparent() is not body or top.tag not in (_w("p"), _w("bookmarkStart")):
        raise Refusal(filled(letterheads.BOOKMARK_INSIDE, name=BOOKMARK), letterheads.BOOKMARK_INSIDE_HINT)
    following = top.getnext()
    holds = top.xpath(".//w:t|.//w:drawing|.//w:pict|.//w:sectPr|.//w:br") if top.tag == _w("p") else [top]
    if not holds:
        body.remove(top)
    return body.sectPr if following is None else following


def _add(style: Any, document: Any, names: dict[str, str], numbers: dict[str, str]) -> None:
    """Add a style of ours: under an id that is free, on styles that are there, with the bullets that were added."""
    taken = {one.style_id for one in document.styles}
    own = str(style.get(_w("styleId")))
    style.set(_w("styleId"), next(name for n in count() if (name := f"{own}{n or ''}") not in taken))
    for based in style.findall(_w("basedOn")):
        name = names.get(str(based.get(_w("val"))), "")
        there = [one.style_id for one in document.styles if str(one.name) == name and one.style_id]
        if there:
            based.set(_w("val"), there[0])
        else:
            style.remove(based)
    for number in style.iter(_w("numId")):
        number.set(_w("val"), numbers[str(number.get(_w("val")))])
    document.styles.element.append(style)


def _with_bullets(document: Any, ours: Any) -> dict[str, str]:
    """Add our bullets to the lists of the letterhead; for each of our numbers the one that it has there."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    own = ours.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    try:
        target = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        own.partname = type(own.partname)(_free_name(document))
        document.part.relate_to(own, RELATIONSHIP_TYPE.NUMBERING)
        return {str(one.get(_w("numId"))): str(one.get(_w("numId"))) for one in own.element.findall(_w("num"))}
    shift = max(_ids(target), default=0) + 1
    kinds = [deepcopy(one) for one in own.element.findall(_w("abstractNum"))]
    rows = [deepcopy(one) for one in own.element.findall(_w("num"))]
    for one in kinds:
        one.set(_w("abstractNumId"), str(int(one.get(_w("abstractNumId"))) + shift))
    for one in rows:
        one.set(_w("numId"), str(int(one.get(_w("numId"))) + shift))
        kind = one.find(_w("abstractNumId"))
        kind.set(_w("val"), str(int(kind.get(_w("val"))) + shift))
    first = target.find(_w("num"))
    for one in kinds:
        first.addprevious(one) if first is not None else target.append(one)
    last = [*target.findall(_w("abstractNum")), *target.findall(_w("num"))][-1]
    for one in reversed(rows):
        last.addnext(one)
    return {str(int(one.get(_w("numId"))) - shift): str(one.get(_w("numId"))) for one in rows}


def _ids(numbering: Any) -> Iterator[int]:
    for tag, name in (("abstractNum", "abstractNumId"), ("num", "numId")):
        for one in numbering.findall(_w(tag)):
            yield int(one.get(_w(name)) or 0)


def _free_name(document: Any) -> str:
    taken = {str(part.partname) for part in document.part.package.iter_parts()}
    return next(name for n in count() if (name := f"/word/numbering{n or ''}.xml") not in taken)


def _w(name: str) -> str:
    """The name of an element of Word."""
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))
