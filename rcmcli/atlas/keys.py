"""Keys: the form in which a name stands in the index of the atlas, blind to case, accents and small words."""

import unicodedata

LINKS = frozenset({"and", "y", "of", "the", "de", "del", "do", "da", "dos", "das", "du", "des"})
_SPELT = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo"}
_BARE = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe"})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−’‘“”«»·", " "))
_BLANK = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})


def key(name: str) -> str:
    """`name` for looking up: lower case, plain letters, without the small words that people leave out."""
    if not name.isascii():
        bare = unicodedata.normalize("NFKD", name.translate(_BARE).translate(_DASHES))
        name = bare.encode("ascii", "ignore").decode()
    words = [word.lower() for word in name.translate(_BLANK).split() if word != "e"]
    kept = [_SPELT.get(word, word) for word in words if word not in LINKS]
    return " ".join(kept if any(len(word) > 1 for word in kept) else words)  # the y of N.Y. is a letter


def passed_over(name: str) -> str:
    """The letters of `name` that its key passes over: those of other scripts."""
    if name.isascii():
        return ""
    bare = unicodedata.normalize("NFKD", name.translate(_BARE))
    return "".join(char for char in bare if char.isalnum() and not char.isascii())
