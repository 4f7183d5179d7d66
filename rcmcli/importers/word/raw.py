"""The bytes of XML around the elements read of it, and pieces of XML put between them, so that all else stays as it was."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from rcmcli.importers.markup import Element
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import clean
from rcmcli.words import importing

_TAG = re.compile(rb"""<([^\s/<>"']++)(?>(?:[^<>"']|"[^<"]*+"|'[^<']*+')*)>""")
_PREFIX = re.compile(rb"""xmlns:([\w.-]++)\s*+=\s*+["']([^<"']*+)["']""")
_ENCODING = re.compile(rb"""(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding\s*+=\s*+["']([^"'>]*+)""")
_LETTER = re.compile(rb"&[^;<&]++;|\r\n|[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*")
_SPACE_KEPT = b' xml:space="preserve"'


@dataclass(frozen=True)
class Raw:
    """XML as bytes, with how names of the Word format are written in it."""

    xml: bytes
    prefix: str  # with its colon
    declared: str  # what an element of ours must declare, where the root does not

    def head(self, element: Element) -> bytes:
        """The tag that an element begins with."""
        found = _TAG.match(self.xml, element.start)
        assert found is not None
        return found[0]

    def name(self, element: Element) -> bytes:
        """The name of an element as it is written."""
        found = _TAG.match(self.xml, element.start)
        assert found is not None
        return found[1]

    def inside(self, element: Element) -> tuple[int, int]:
        """From where to where its contents stand."""
        start = element.start + len(self.head(element))
        return start, max(start, element.stop)

    def end(self, element: Element) -> int:
        """The first byte after an element."""
        start = element.start + len(self.head(element))
        if element.stop == start and self.xml[start - 2 : start] == b"/>":
            return start
        return self.xml.index(b">", element.stop) + 1

    def letters(self, element: Element) -> list[int]:
        """Where each letter in an element of nothing but words begins, and where the last ends; empty if it holds more."""
        start, stop = self.inside(element)
        if b"<" in self.xml[start:stop]:
            return []
        return [found.start() for found in _LETTER.finditer(self.xml, start, stop)] + [stop]

    def element(self, name: str, inner: str, **attributes: str) -> str:
        """An element of ours; names and attributes are those of the Word format."""
        said = "".join(f" {self.prefix}{key}={quoteattr(_allowed(value))}" for key, value in attributes.items())
        return f"<{self.prefix}{name}{self.declared}{said}>{inner}</{self.prefix}{name}>"

    def run(self, text: str, properties: bytes = b"") -> str:
        """A run of words of ours, tabs and line breaks as Word has them."""
        signs = {"\t": self.element("tab", ""), "\n": self.element("br", "")}
        parts = filter(None, re.split(r"(\t|\n)", text))
        return self.element("r", properties.decode() + "".join(signs.get(part) or self._text(part) for part in parts))

    def _text(self, words: str) -> str:
        return f'<{self.prefix}t{self.declared} xml:space="preserve">{escape(_allowed(words))}</{self.prefix}t>'


def raw_of(xml: bytes, namespace: str) -> Raw:
    """The raw XML of a part whose root may have any prefix for the names of the Word format."""
    refuse_other_encodings(xml)
    root = next(found for found in _TAG.finditer(xml) if not found[1].startswith((b"?", b"!")))
    named = next((found for found in _PREFIX.finditer(root[0]) if found[2] == namespace.encode()), None)
    prefix = named[1].decode() if named else "rcmw"
    return Raw(xml, f"{prefix}:", "" if named else f' xmlns:{prefix}="{namespace}"')


def _allowed(words: str) -> str:
    """Words without the characters that XML has no place for."""
    return clean(words).translate({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD})


def put_in(xml: bytes, changes: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The XML with each of these stretches of it replaced; what is put in at one place keeps its order."""
    parts: list[bytes] = []
    at = 0
    for start, stop, new in sorted(changes, key=lambda change: change[:2]):
        parts += [xml[at:start], new]
        at = stop
    return b"".join([*parts, xml[at:]])


def spaced(head: bytes) -> bytes:
    """The tag of words with the attribute that keeps the blanks around them."""
    return head if b"xml:space" in head else head[:-1] + _SPACE_KEPT + head[-1:]


def refuse_other_encodings(xml: bytes) -> None:
    """Refuse a part that is not in UTF-8, for nothing of ours could be put into it."""
    said = _ENCODING.match(xml)
    wide = xml.startswith((b"\xff\xfe", b"\xfe\xff"))
    if wide or (said and said[1].lower() not in (b"utf-8", b"us-ascii")):
        raise Refusal(importing.OTHER_ENCODING, importing.OTHER_ENCODING_HINT)


def renumbered(head: bytes, number: int) -> bytes:
    """The tag that an element begins with, with another number."""
    return re.sub(rb"""(:id\s*+=\s*+["'])[^"']*+""", rb"\g<1>%d" % number, head)
