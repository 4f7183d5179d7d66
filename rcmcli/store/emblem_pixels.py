"""PNG and JPEG pictures: how wide and high they are, and whether they are whole."""

from binascii import crc32
from collections.abc import Iterator

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the markers that give a size
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length


def is_png(data: bytes) -> bool:
    """Whether bytes begin as a PNG does."""
    return data.startswith(_PNG)


def is_jpeg(data: bytes) -> bool:
    """Whether bytes begin as a JPEG does."""
    return data.startswith(_JPEG)


def size_of_png(data: bytes) -> tuple[int, int] | None:
    """Width and height; none where the picture is not whole or a part of it is damaged."""
    chunks = list(_chunks(data))
    names = [name for name, _ in chunks]
    if not chunks or names[0] != b"IHDR" or len(chunks[0][1]) != 13 or names[-1] != b"IEND" or b"IDAT" not in names:
        return None
    head = chunks[0][1]
    return _size(int.from_bytes(head[:4]), int.from_bytes(head[4:8]))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts up to the end, or up to one whose checksum is wrong."""
    at = len(_PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        named, check = data[at + 4 : at + 8 + length], data[at + 8 + length : at + 12 + length]
        if len(check) < 4 or crc32(named) != int.from_bytes(check):
            return
        yield named[:4], named[4:]
        if named[:4] == b"IEND":
            return
        at += 12 + length


def size_of_jpeg(data: bytes) -> tuple[int, int] | None:
    """Width and height; none where the picture is not whole."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            whole = data.rfind(b"\xff\xd9") > at and at + 9 <= len(data)
            return (
                _size(int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])) if whole else None
            )
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _size(width: int, height: int) -> tuple[int, int] | None:
    return (width, height) if width and height else None
