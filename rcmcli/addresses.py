"""Addresses of the web in what people write: which words are links, and where they lead."""

import re
from collections.abc import Iterator

# RFC 3986 3: a scheme, a host, a port, and a rest without spaces, without what only looks like an escape.
_WEB = re.compile(r"""https?://[\w.-]+(:\d+)?([/?#](%[0-9A-Fa-f]{2}|[^\s<>"{}|\\^`\[\]%])*)?""")
_LONGEST = 2000  # Word and Excel find no fault with so many letters
_AROUND = ".,;:!?)»”’'*"


def is_web(address: str) -> bool:
    """Whether a text is an address that leads to the web and nowhere else: no script, no file."""
    return len(address) <= _LONGEST and _WEB.fullmatch(address) is not None


def parted(words: str) -> tuple[str, str]:
    """The words before an address that stands last, and the address; one of the two may be empty."""
    before, _, last = words.rpartition(" ")
    return (before, last) if is_web(last) else (words, "")


def pieces(words: str) -> Iterator[tuple[str, bool]]:
    """The words cut around each address of the web in them; with each piece, whether it is an address.

    A full stop or a bracket behind an address belongs to the sentence.
    """
    plain = ""
    for word in re.split(r"(\s)", words):
        head = word[: len(word) - len(word.lstrip("(«“‘"))]
        address = word[len(head) :]
        address = address if is_web(address) and address[-1] not in _AROUND else address.rstrip(_AROUND)
        if not is_web(address):
            plain += word
            continue
        if plain + head:
            yield plain + head, False
        yield address, True
        plain = word[len(head) + len(address) :]
    if plain:
        yield plain, False
