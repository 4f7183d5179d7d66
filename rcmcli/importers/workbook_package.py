"""The package of a workbook: a zip that is measured before anything reads it, and what only its XML says."""

import re
from contextlib import suppress
from datetime import date
from io import BytesIO
from typing import NamedTuple
from xml.etree.ElementTree import ParseError, iterparse

from rcmcli.importers.package import opened
from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, page_files

MOST_CELLS = 1_000_000  # from the first to the last of a sheet: more would not fit the memory
_CELL = re.compile(rb"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_VALUE = re.compile(rb"<v[^>/]*>[^<]")
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_SAVED = re.compile(rb"<(?:dcterms:modified|dc:date)[^>]*>(\d{4})-(\d{2})-(\d{2})")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DEEPEST = 60


class Package(NamedTuple):
    """What the zip of a workbook says besides its cells."""

    made: date | None = None
    errors: int = 0  # cells that show an error such as #DIV/0!
    unsaved: int = 0  # formulas without the value that they last had


def package_of(contents: bytes) -> Package:
    """Measure the zip of a workbook and refuse one that would flood the memory; a file of the old kind is no zip."""
    if not contents.startswith(b"PK"):
        return Package()
    members = _members(contents)
    if "xl/workbook.bin" in members:
        raise Refusal(page_files.WORKBOOK_BROKEN, page_files.WORKBOOK_BROKEN_HINT)
    errors = unsaved = 0
    for name, xml in members.items():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            more = _measured(xml)
            errors, unsaved = errors + more[0], unsaved + more[1]
        elif name == "content.xml":
            _measure_ods(xml)
    return Package(_made(members), errors, unsaved)


def _members(contents: bytes) -> dict[str, bytes]:
    """All members of a workbook by name, since any of them may be a sheet: they are counted as those of other documents are."""
    package = opened(contents, page_files.WORKBOOK_BROKEN)
    members = {name: package.read(name) for name in sorted(package.names)}
    for name, content in members.items():
        if name.endswith((".xml", ".rels")) and re.search(rb"<!(?:DOCTYPE|ENTITY)", content):
            raise Refusal(page_files.WORKBOOK_BROKEN, page_files.WORKBOOK_BROKEN_HINT)
    return members


def _measured(xml: bytes) -> tuple[int, int]:
    """The errors and the formulas without a value of a sheet of Excel, if its cells do not lie too far apart."""
    rows, columns = [0], [0]
    errors = unsaved = 0
    for attributes, inner in _CELL.findall(xml):
        place = _REFERENCE.search(attributes)
        if place and inner:
            rows.append(int(place[2]))
            columns.append(_column(place[1]))
        errors += b't="e"' in attributes
        unsaved += b"<f" in inner and not _VALUE.search(inner) and b't="str"' not in attributes
    _refuse_far(max(rows) * max(columns))
    return errors, unsaved


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _measure_ods(xml: bytes) -> None:
    """Refuse a sheet of LibreOffice that repeats its cells without end, or nests its elements without end."""
    depth = width = blank = area = 0
    try:
        for event, element in iterparse(BytesIO(xml), events=("start", "end")):
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise Refusal(page_files.WORKBOOK_BROKEN, page_files.WORKBOOK_BROKEN_HINT)
            if event == "start":
                continue
            if element.tag == f"{_TABLE}table-cell":
                blank += int(element.get(f"{_TABLE}number-columns-repeated", "1"))
                width = blank if len(element) else width
                element.clear()
            elif element.tag == f"{_TABLE}table-row":
                area += width * int(element.get(f"{_TABLE}number-rows-repeated", "1"))
                _refuse_far(area)
                width = blank = 0
                element.clear()
    except (ParseError, ValueError) as error:
        raise Refusal(page_files.WORKBOOK_BROKEN, page_files.WORKBOOK_BROKEN_HINT) from error


def _refuse_far(cells: int) -> None:
    if cells > MOST_CELLS:
        raise Refusal(filled(page_files.WORKBOOK_FAR, most=MOST_CELLS), page_files.WORKBOOK_FAR_HINT)


def _made(members: dict[str, bytes]) -> date | None:
    """The day on which the workbook says it was last saved."""
    for name in ("docProps/core.xml", "meta.xml"):
        saved = _SAVED.search(members.get(name, b""))
        if saved:
            with suppress(ValueError):
                return date(int(saved[1]), int(saved[2]), int(saved[3]))
    return None
