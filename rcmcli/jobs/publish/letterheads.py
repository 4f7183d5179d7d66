"""The letterhead that `--template` names: a Word file, read within limits and refused with what to do about it."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.shelf import shown
from rcmcli.words import filled, letterheads

if TYPE_CHECKING:
    from rcmcli.importers.package import Package

_PARTS = ("[Content_Types].xml", "word/document.xml")
_PLAIN = b"wordprocessingml.document.main+xml"
_STYLE = re.compile(rb"<w:style\b[^>]*w:type=\"paragraph\"")
_PROTECTED = re.compile(
    rb"<w:(?:documentProtection\b[^>]*w:enforcement=\"(?:1|true|on)\"|writeProtection\b[^>]*w:recommended=\"(?:1|true|on)\")"
)


def letterhead(name: str) -> bytes:
    """The bytes of the file of this name. Raises `Refusal` for one that an agenda cannot be put into."""
    from rcmcli.importers.package import LARGEST_FILE, opened

    path = Path(name)
    try:
        contents = read_start(path, LARGEST_FILE)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(path, error) from error
    package = opened(contents, filled(letterheads.NO_LETTERHEAD, path=shown(path)))
    _refuse_unfit(package, Text(any=shown(path)))
    _refuse_unreadable(contents, Text(any=shown(path)))
    return contents


def _refuse_unfit(package: "Package", path: Text) -> None:
    kinds, document = (package.read(name) for name in _PARTS)
    if _PLAIN not in kinds:
        raise Refusal(filled(letterheads.NO_LETTERHEAD, path=path), letterheads.NO_LETTERHEAD_HINT)
    if not document:
        raise Refusal(filled(letterheads.BROKEN_LETTERHEAD, path=path), letterheads.BROKEN_LETTERHEAD_HINT)
    if not _STYLE.search(package.read("word/styles.xml")):
        raise Refusal(filled(letterheads.NO_STYLES, path=path), letterheads.BROKEN_LETTERHEAD_HINT)
    if _PROTECTED.search(package.read("word/settings.xml")):
        raise Refusal(filled(letterheads.PROTECTED_LETTERHEAD, path=path), letterheads.PROTECTED_LETTERHEAD_HINT)
    for name in package.names:
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(name):
            raise Refusal(filled(letterheads.BROKEN_LETTERHEAD, path=path), letterheads.BROKEN_LETTERHEAD_HINT)


def _refuse_unreadable(contents: bytes, path: Text) -> None:
    """Refuse what python-docx cannot open: parts that are missing, or that are no XML."""
    from rcmcli.paper.letterhead import opened as as_document

    try:
        as_document(contents)
    except Exception as fault:  # python-docx and lxml raise whatever comes of a damaged file
        raise Refusal(filled(letterheads.BROKEN_LETTERHEAD, path=path), letterheads.BROKEN_LETTERHEAD_HINT) from fault
