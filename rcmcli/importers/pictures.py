"""Pictures that bear the name of a document, told by their first bytes."""

_BEGINNINGS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"\x00\x00\x01\x00")
_OF_PHONES = frozenset((b"heic", b"heix", b"heif", b"hevc", b"mif1", b"msf1", b"avif", b"avis"))


def is_picture(contents: bytes) -> bool:
    """Whether a file is a picture: PNG, JPEG, GIF, TIFF, BMP, WebP, or one that a telephone takes (HEIC)."""
    if contents[4:8] == b"ftyp" and contents[8:12] in _OF_PHONES:
        return True
    return contents.startswith(_BEGINNINGS) or (contents.startswith(b"RIFF") and contents[8:12] == b"WEBP")
