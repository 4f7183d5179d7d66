"""What Word and Excel files have in common: a zip whose bytes never vary, and the properties of the document in it.

`docProps/core.xml` stands first and is not compressed, so that the maker's name can be read in the first bytes of the file.
"""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape

CORE = "docProps/core.xml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_PROPERTY = 255
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:creator>{maker}</dc:creator><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:language>{language}</dc:language>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "</cp:coreProperties>"
)


def xml_text(words: str) -> str:
    """Words as text in XML: what XML cannot hold becomes �, what it would read as markup is escaped."""
    return escape(_NOT_XML.sub("\ufffd", words), {'"': "&quot;"})


def core(*, title: str, subject: str, maker: str, language: str, day: str) -> bytes:
    """The properties of a document; its dates are `day`, never the machine's."""
    facts = {"title": title, "subject": subject, "maker": maker, "language": language, "day": day}
    told = {name: xml_text(words[:_LONGEST_PROPERTY]) for name, words in facts.items()}
    return (DECLARATION + _CORE.format_map(told)).encode()


def pack(parts: Mapping[str, bytes]) -> bytes:
    """A zip of the parts in the order of their names, the properties first, all of one fixed time."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(parts, key=lambda one: (one != CORE, one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name == CORE else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return target.getvalue()
