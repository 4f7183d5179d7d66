"""What Word wants of a document: words, fields and rows as XML, and its scripts told apart."""

import re
from collections.abc import Iterator
from typing import Any, Literal

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


Script = Literal["", "rtl", "cs"]

# Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms; the scripts of India, Thailand, Laos, Tibet, Myanmar, Khmer.
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001eeff"
_COMPLEX = "\u0900-\u109f\u1780-\u17ff"
_STRETCHES = re.compile(f"(?P<rtl>[{_RIGHT}](?:[^\\w\n]*[{_RIGHT}])*)|(?P<cs>[{_COMPLEX}](?:[^\\w\n]*[{_COMPLEX}])*)")
_FIRST = re.compile(f"[^\\W\\d_{_RIGHT}]|[{_RIGHT}]")


def stretches(words: str) -> Iterator[tuple[str, Script]]:
    """The words in stretches of one script each, nothing left out."""
    if words.isascii():
        yield words, ""
        return
    end = 0
    for found in _STRETCHES.finditer(words):
        if found.start() > end:
            yield words[end : found.start()], ""
        yield found[0], "rtl" if found["rtl"] else "cs"
        end = found.end()
    if end < len(words) or not words:
        yield words[end:], ""


def runs_right_to_left(words: str) -> bool:
    """Whether a paragraph begins at the right: its first letter is of such a script."""
    found = None if words.isascii() else _FIRST.search(words)
    return found is not None and re.match(f"[{_RIGHT}]", found[0]) is not None
