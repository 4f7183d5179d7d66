"""Headings of days and items that are not written as they must be: single brackets, another word, no day above."""

import re

from rcmcli.store.manuscript import Splice
from rcmcli.store.slips.cursor import Slip
from rcmcli.store.toml import heading_meant

_HEADING = re.compile(r"[ \t\u00a0]*(?P<whole>\[+(?P<name>(?:[^\]\n#\"]|\"[^\"\n]*\")*)[\].\w]*)")
_BARE = re.compile(r"[*(\[]*\w+(?:[., ]+\w+)?[*)\].:]*")
_MOST = 80


def heading_of(text: str, start: int, end: int) -> tuple[str, Slip | None]:
    """The name that a heading must have, as it is or as it was meant, and the slip in it."""
    found = _HEADING.match(text, start, end)
    if not found or end - start > _MOST:
        return text[start:end], None
    whole, name = found["whole"], re.sub(r"[\[\]]", "", found["whole"]).strip()
    meant = heading_meant(name)
    opened = whole.count("[", 0, 2)
    right = f"[[{meant}]]" if meant else f"{'[' * opened}{name}{']' * opened}"
    bare = re.sub(r"\s", "", whole)
    half = bare.count("[") != bare.count("]") or "]." in bare or "[[[" in bare
    if bare == right or not (meant or half):
        return right, None
    span = found.span("whole")
    kind = "half brackets" if half else "brackets" if name == meant else "heading"
    return right, Slip(kind, *span, (Splice(*span, right),), found=whole, better=right)


def bare_heading(text: str, start: int, end: int) -> tuple[str, Slip] | None:
    """The heading that a line without brackets was meant to be: `day.item`, `**[[day]]**`; None for any other line."""
    words = text[start:end].strip()
    meant = heading_meant(words) if len(words) <= _MOST and _BARE.fullmatch(words) else ""
    if not meant:
        return None
    begun = start + text[start:end].index(words)
    sure = "." in words or "[" in words
    right = f"[[{meant}]]"
    return right, Slip(
        "brackets", begun, begun + len(words), (Splice(begun, begun + len(words), right),), sure, words, right
    )


def orphan(start: int, end: int) -> Slip:
    """An item above the first day; it is read as if a day stood above it."""
    return Slip("orphan", start, end, (Splice(start, start, "[[day]]\n"),), certain=False)
