"""What a file is that is no agenda, told by its first bytes: a Word file or a PDF under another name, a text of Windows."""

import codecs

from rcmcli.model.text import Text

_HEAD = 4096
_WINDOWS = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_OFFICE = (
    (b"word/", "Word (.docx)"),
    (b"xl/", "Excel (.xlsx)"),
    (b"ppt/", "PowerPoint (.pptx)"),
    (b"opendocument", "OpenDocument"),
)
_STARTS = (
    (b"%PDF", Text(en="a PDF", es="un PDF")),
    (b"\xd0\xcf\x11\xe0", Text(en="an old Word or Excel file", es="un archivo antiguo de Word o Excel")),
    (b"{\\rtf", Text(en="a Rich Text file (.rtf)", es="un archivo de texto enriquecido (.rtf)")),
    (b"\x89PNG", Text(en="a picture", es="una imagen")),
    (b"\xff\xd8\xff", Text(en="a picture", es="una imagen")),
    (b"GIF8", Text(en="a picture", es="una imagen")),
    (b"BEGIN:VCALENDAR", Text(en="a calendar file (.ics)", es="un archivo de calendario (.ics)")),
    (b"<!DOCTYPE html", Text(en="a web page", es="una página web")),
    (b"<html", Text(en="a web page", es="una página web")),
)  # fmt: skip


def other_file(data: bytes) -> Text | None:
    """What a file is, by its first bytes; None for one that may be a text."""
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith(b"PK\x03\x04"):
        kind = next((name for part, name in _OFFICE if part in data[: 16 * _HEAD]), "")
        if kind:
            return Text(en=f"a file of {kind}", es=f"un archivo de {kind}")
        return Text(en="a Word file or another packed one", es="un archivo de Word u otro comprimido")
    return next((name for start, name in _STARTS if head.lower().startswith(start.lower())), None)


def as_utf16(data: bytes) -> str:
    """The text of a file saved as UTF-16, with its mark or without; empty for any other."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return ""
    head = data[:400]
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16"
    elif max(odd, even) > len(head) // 3 and min(odd, even) == 0:
        name = "utf-16-le" if odd else "utf-16-be"
    else:
        return ""
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return ""
    return "" if "\0" in text else text


def as_windows(data: bytes) -> str:
    """The text of a file saved in the old encoding of Windows, all of it or some letters; a byte of none becomes �."""
    return data.decode("utf-8-sig", "surrogateescape").translate(_WINDOWS)
