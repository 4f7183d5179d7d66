"""PNG and JPEG pictures: how wide and high they are, and whether they are whole."""

import zlib
from binascii import crc32
from collections.abc import Iterable, Iterator

MOST_PIXELS = 4_000  # a side
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the markers that give a size
_SCAN = 0xDA  # the marker behind which the pixels of a JPEG stand
# Of a PNG: how many bits a sample may have and how many samples a pixel has, by its kind; the passes of an interlaced one.
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_BY_TABLE = 3  # the kind whose pixels are numbers of colours
_AT_ONCE = 1 << 20
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
    size = _size(int.from_bytes(head[:4]), int.from_bytes(head[4:8]))
    if size is None or max(size) > MOST_PIXELS:
        return size
    if head[9] == _BY_TABLE and b"PLTE" not in names:
        return None
    body = (content for name, content in chunks if name == b"IDAT")
    return size if _unpacked(body) == _bytes_of(*size, *head[8:10], *head[12:13]) else None


def _bytes_of(width: int, height: int, depth: int, kind: int, passes: int) -> int:
    """How many bytes the pixels of a PNG take, each row with its filter; none such where depth and kind do not go together."""
    if depth not in _DEPTHS.get(kind, ()) or passes > 1:
        return -1
    bits = depth * _SAMPLES[kind]
    parts = [
        (-(-(width - left) // across), -(-(height - top) // down))
        for left, top, across, down in (_ADAM7 if passes else ((0, 0, 1, 1),))
    ]
    return sum(rows * (1 + -(-columns * bits // 8)) for columns, rows in parts if columns > 0 and rows > 0)


def _unpacked(parts: Iterable[bytes]) -> int:
    """How many bytes come of packed ones, a little at a time; none such where they are damaged or cut off."""
    unpacking, count = zlib.decompressobj(), 0
    try:
        for part in parts:
            rest = part
            while rest and not unpacking.eof:
                count += len(unpacking.decompress(rest, _AT_ONCE))
                rest = unpacking.unconsumed_tail
        while not unpacking.eof and (more := unpacking.decompress(b"", _AT_ONCE)):
            count += len(more)
    except zlib.error:
        return -2
    return count if unpacking.eof else -2


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
    """Width and height; none where the picture is not whole: it has a frame, pixels and an end."""
    at, size = 2, None
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            size = _size(int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7]))
        if marker == _SCAN:
            return size if data.rfind(b"\xff\xd9") > at else None
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _size(width: int, height: int) -> tuple[int, int] | None:
    return (width, height) if width and height else None
