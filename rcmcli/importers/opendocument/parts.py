"""The parts of an OpenDocument text: its content, its styles, what it says of itself, as trees."""

from dataclasses import dataclass

from rcmcli.importers.markup import Element, parsed
from rcmcli.importers.package import Package, opened, other_kind
from rcmcli.model.refusal import Refusal
from rcmcli.words import importing

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
PREFIXES = {
    f"{_OASIS}:office:1.0": "office",
    f"{_OASIS}:text:1.0": "text",
    f"{_OASIS}:table:1.0": "table",
    f"{_OASIS}:style:1.0": "style",
    f"{_OASIS}:drawing:1.0": "draw",
    f"{_OASIS}:xsl-fo-compatible:1.0": "fo",
    f"{_OASIS}:svg-compatible:1.0": "svg",
    f"{_OASIS}:meta:1.0": "meta",
    f"{_OASIS}:form:1.0": "form",
    f"{_OASIS}:script:1.0": "script",
    "http://purl.org/dc/elements/1.1/": "dc",
}


@dataclass(frozen=True)
class Parts:
    """An OpenDocument text as its parts."""

    package: Package
    content: Element
    text: Element

    def tree(self, name: str) -> Element | None:
        """The XML of a part, None where there is no such part."""
        xml = self.package.read(name)
        return parsed(xml, name, PREFIXES) if xml else None


def parts_of(contents: bytes) -> Parts:
    """The parts of the OpenDocument text that these bytes are; refused where they are none."""
    package = opened(contents, importing.NOT_OPEN_DOCUMENT)
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise Refusal(importing.PASSWORD, importing.PASSWORD_HINT)
    xml = package.read("content.xml")
    root = parsed(xml, "content.xml", PREFIXES) if xml else None
    text = root.find("office:body", "office:text") if root is not None else None
    if root is None or text is None:
        raise other_kind(package, importing.NOT_OPEN_DOCUMENT)
    return Parts(package, root, text)
