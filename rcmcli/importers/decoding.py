"""The bytes of a file without a format of its own, as text: its encoding, and what is certainly no text."""

from typing import NamedTuple

from rcmcli.importers.pictures import is_picture
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import filled, plain_files

MOST_MB = 50
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be"),
         (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))  # fmt: skip
_SIGNATURES = (
    (b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"\xd0\xcf\x11\xe0", "office"), (b"PK\x03\x04", "zip"),
    (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"), (b"II*\0", "picture"),
    (b"\x1f\x8b", "packed"), (b"7z\xbc\xaf", "packed"), (b"Rar!", "packed"),
)  # fmt: skip
_INSIDE_ZIP = ((b"word/", "word"), (b"xl/", "excel"), (b"application/vnd.oasis.opendocument", "open"))


class Decoded(NamedTuple):
    """The text of a file, without the mark of its encoding, and what was odd about its letters."""

    text: str
    remarks: tuple[Text, ...] = ()


def decoded(contents: bytes, declared: str = "") -> Decoded:
    """The text of these bytes: UTF-8, UTF-16 or UTF-32 with their mark, what the file declares, else Windows-1252."""
    check_size(contents)
    for bom, encoding in _BOMS:
        if contents.startswith(bom):
            return _of(contents[len(bom) :], encoding)
    kind = seems(contents)
    if kind:
        hint = plain_files.SAVE_AS_DOCX_HINT if kind in ("rtf", "office") else plain_files.NO_TEXT_HINT
        raise Refusal(filled(plain_files.NO_TEXT, kind=plain_files.KINDS[kind]), hint)
    try:
        return Decoded(contents.decode("utf-8"))
    except UnicodeDecodeError:
        named = _known(declared)
        return _of(contents, named) if named else _windows(contents)


def check_size(contents: bytes) -> None:
    """Refuse what is too large to be an agenda."""
    if len(contents) > MOST_MB * 2**20:
        size = -(-len(contents) // 2**20)
        raise Refusal(filled(plain_files.TOO_LARGE, size=size, most=MOST_MB), plain_files.TOO_LARGE_HINT)


def seems(contents: bytes) -> str:
    """The key of the kind that bytes without a mark of encoding seem to be, by how they begin; empty for text."""
    found = next((kind for start, kind in _SIGNATURES if contents.lstrip(b"\r\n ").startswith(start)), "")
    if found == "zip":
        return next((kind for part, kind in _INSIDE_ZIP if part in contents), found)
    if found or b"\0" not in contents:
        return found
    return "picture" if is_picture(contents) else "binary"


def _known(declared: str) -> str:
    """An encoding of one byte a letter that a page declares, as Python calls it; ISO-8859-1 is Windows-1252 on the web."""
    name = declared.strip().lower().replace("_", "-")
    if name in ("macintosh", "mac-roman", "x-mac-roman"):
        return "mac-roman"
    number = name.rpartition("-")[2]
    windows = name.startswith(("windows-125", "cp125")) and number[-4:] in ("1250", "1251", "1253", "1254", "1257")
    latin = name.startswith("iso-8859-") and number in ("2", "5", "7", "9", "13", "15")
    return f"cp{number[-4:]}" if windows else name if latin else ""


def _of(contents: bytes, encoding: str) -> Decoded:
    text = contents.decode(encoding, "replace")
    if "\ufffd" in text:
        return Decoded(text, (filled(plain_files.SOME_LETTERS_LOST, encoding=encoding.upper()),))
    return Decoded(text)


def _windows(contents: bytes) -> Decoded:
    text, *lost = _of(contents, "cp1252")
    return Decoded(text, (plain_files.READ_AS_WINDOWS, *lost[0]))
