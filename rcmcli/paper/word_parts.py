"""Parts of a Word document as XML: words, fields, rows that stay together, what fills the head or the foot of pages."""

import re
from typing import Any

from rcmcli.office import xml_text


def fill(part: Any, xml: str) -> None:
    """Put this and nothing else into the head or the foot of pages."""
    part.is_linked_to_previous = False
    part._element.clear()
    part._element.extend(elements(xml))


def elements(xml: str) -> list[Any]:
    """Elements of a Word document, from text."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return list(parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>"))


def with_next(row: str) -> str:
    """A row that stays on one page with the next one, so that neither stands alone."""
    return re.sub(r"(<w:pStyle [^>]*/>)", r"\1<w:keepNext/>", row)


def said(words: str) -> str:
    """Words with their line breaks."""
    return "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in xml_text(words).split("\n"))


def field(name: str, run: str = "") -> str:
    """A number that Word works out, and what stands there before it does."""
    return f'<w:fldSimple w:instr=" {name} ">{run}</w:fldSimple>'
