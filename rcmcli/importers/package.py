"""A package: the zip that a document of Word, Excel or LibreOffice is, opened within limits, each part counted while it is read."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from rcmcli.importers.pictures import is_picture
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import filled, importing

LARGEST_FILE = 50_000_000
LARGEST_PART = 20_000_000
LARGEST_WHOLE = 200_000_000
MOST_READ = 50_000_000  # of all parts together
MOST_PARTS = 1_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of Office before 2007, and of encrypted files after it
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


@dataclass(frozen=True)
class Package:
    """The parts of a document by their names."""

    archive: zipfile.ZipFile
    sizes: dict[str, int] = field(default_factory=dict)  # of the parts read so far

    @property
    def names(self) -> set[str]:
        """The names of all parts."""
        return set(self.archive.namelist())

    def read(self, name: str) -> bytes:
        """The bytes of a part, empty where there is none; refused where they are damaged or too many."""
        if name not in self.archive.NameToInfo:
            return b""
        try:
            with self.archive.open(name) as part:
                found = part.read(LARGEST_PART + 1)
        except _UNREADABLE as fault:
            raise Refusal(filled(importing.DAMAGED_PART, part=name), importing.SEND_AGAIN_HINT) from fault
        self.sizes[name] = len(found)
        if len(found) > LARGEST_PART or sum(self.sizes.values()) > MOST_READ:
            raise Refusal(importing.TOO_MUCH_INSIDE, importing.TOO_BIG_HINT)
        return found


def opened(contents: bytes, otherwise: Text) -> Package:
    """The package that these bytes are; `otherwise` is what is said of a file that is none."""
    _refuse_by_first_bytes(contents, otherwise)
    try:
        archive = zipfile.ZipFile(io.BytesIO(contents))
    except _UNREADABLE as fault:
        raise Refusal(importing.CUT_OFF, importing.SEND_AGAIN_HINT) from fault
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise Refusal(filled(importing.TOO_MANY_PARTS, limit=str(MOST_PARTS)), importing.TOO_BIG_HINT)
    if any(part.flag_bits & 1 for part in parts):
        raise Refusal(importing.PASSWORD, importing.PASSWORD_HINT)
    return Package(archive)


def rewritten(contents: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The package with these parts changed, new ones last; every other part holds the bytes that it held."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(contents)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        known = list({part.filename: part for part in old.infolist()}.values())
        if sum(part.file_size for part in known) > LARGEST_WHOLE:
            raise Refusal(importing.TOO_MUCH_INSIDE, importing.TOO_BIG_HINT)
        for part in known:
            new.writestr(_like(part), changed[part.filename] if part.filename in changed else _whole(old, part))
        for name in sorted(set(changed) - {part.filename for part in known}):
            new.writestr(_like(known[0], name), changed[name])
    return out.getvalue()


def _like(part: zipfile.ZipInfo, name: str = "") -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name or part.filename, part.date_time)
    made.compress_type = zipfile.ZIP_DEFLATED if name else part.compress_type
    made.external_attr, made.create_system = part.external_attr, part.create_system
    return made


def _whole(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(part) as opened_part:
            return opened_part.read(part.file_size)
    except _UNREADABLE as fault:
        raise Refusal(filled(importing.DAMAGED_PART, part=part.filename), importing.SEND_AGAIN_HINT) from fault


def other_kind(package: Package, otherwise: Text) -> Refusal:
    """The refusal of a package that is a document of another kind, with its kind where it is known."""
    names = package.names
    mime = package.read("mimetype").decode("ascii", "replace")
    kinds = (
        ("word/document.xml" in names, importing.KIND_WORD, ".docx"),
        (mime.endswith("opendocument.text"), importing.KIND_OPEN_DOCUMENT, ".odt"),
        ("xl/workbook.xml" in names, importing.KIND_EXCEL, ".xlsx"),
        ("ppt/presentation.xml" in names, importing.KIND_SLIDES, ".pptx"),
    )
    hints = [_hint(kind, ending) for holds, kind, ending in kinds if holds]
    return Refusal(otherwise, hints[0] if hints else importing.SAVE_AS_HINT)


def _refuse_by_first_bytes(contents: bytes, otherwise: Text) -> None:
    if len(contents) > LARGEST_FILE:
        raise Refusal(filled(importing.TOO_LARGE, limit=str(LARGEST_FILE // 1_000_000)), importing.TOO_BIG_HINT)
    if not contents:
        raise Refusal(importing.EMPTY_FILE, importing.SEND_AGAIN_HINT)
    if contents.startswith(_OLE):
        locked = _ENCRYPTED in contents
        raise (
            Refusal(importing.PASSWORD, importing.PASSWORD_HINT)
            if locked
            else Refusal(importing.OLD_WORD, importing.SAVE_AS_HINT)
        )
    if contents.startswith(b"{\\rtf"):
        raise Refusal(importing.RICH_TEXT, importing.SAVE_AS_HINT)
    if not contents.startswith(b"PK"):
        raise Refusal(otherwise, _hint_by_first_bytes(contents))


def _hint_by_first_bytes(contents: bytes) -> Text:
    if contents.startswith(b"%PDF"):
        return _hint(importing.KIND_PDF, ".pdf")
    if is_picture(contents):
        return importing.PICTURE_HINT
    start = contents[:500].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<html", b"<!doctype html")):
        return _hint(importing.KIND_PAGE, ".html")
    return importing.SAVE_AS_HINT


def _hint(kind: Text, ending: str) -> Text:
    return filled(importing.OTHER_KIND_HINT, kind=kind, ending=ending)
