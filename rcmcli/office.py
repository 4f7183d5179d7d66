"""What Word and Excel files have in common: a zip whose bytes never vary, and the properties of the document in it.

`docProps/core.xml` stands first and is not compressed, so that the maker's name can be read in the first bytes of the file.
"""

import zipfile
from datetime import date
from functools import partial
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape

from rcmcli import __version__
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import in_each, once, sound_in_xml
from rcmcli.wording.meetings import dates_of

_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONGEST_PROPERTY = 255
_PROPERTIES = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:creator>{maker}</dc:creator><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:language>{language}</dc:language>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "</cp:coreProperties>"
)
_PROGRAM = (
    f'{_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>rcm</Application></Properties>"
)


def xml_text(words: str) -> str:
    """Words as text in XML: what it would read as markup is escaped."""
    return escape(sound_in_xml(words), {'"': "&quot;"})


class About(NamedTuple):
    """What the properties of a document say of it; its day is the paper's own, never the machine's."""

    title: str
    subject: str
    language: str
    day: date


def about(schedule: Schedule) -> About:
    """What is said of the document of an agenda."""
    title = " ".join(once(schedule.title, schedule.languages).split())
    subject = once(in_each(schedule.languages, partial(dates_of, schedule)), schedule.languages)
    return About(title, subject, schedule.language, schedule.dated)


def repacked(made: BytesIO, of: About) -> bytes:
    """The file that a library made, as a zip of one fixed time that tells of the paper, and of no library or machine."""
    with zipfile.ZipFile(made) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts |= {_CORE: _properties(of)} | ({_APP: _PROGRAM.encode()} if _APP in parts else {})
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(parts, key=lambda one: (one != _CORE, one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name == _CORE else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return target.getvalue()


def _properties(of: About) -> bytes:
    """The properties of the document."""
    facts = {
        "title": of.title,
        "subject": of.subject,
        "maker": f"rcm {__version__}",
        "language": of.language,
        "day": str(of.day),
    }
    told = {name: xml_text(words[:_LONGEST_PROPERTY]) for name, words in facts.items()}
    return (_DECLARATION + _PROPERTIES.format_map(told)).encode()
