"""Pages: each check at length, a file a code and language (`Z304.es.md`), as a translator edits it.

A page has four sections in this order: what the check looks for, why that matters, an example from a real agenda, how to
mend it. Paragraphs are parted by an empty line; lines indented by four spaces are quoted from a file as they are.
"""

import re
from pathlib import Path

import msgspec

FOLDER = Path(__file__).parent
_HEADING = re.compile(r"^## .+\n", re.MULTILINE)
_WRAPPED = re.compile(r"^(\S.*)\n(?=\S)", re.MULTILINE)  # a line that goes on in the next one


class Explanation(msgspec.Struct, frozen=True):
    """A check at length in one language."""

    what: str
    why: str
    example: str
    mend: str


def explanation(code: str, language: str) -> Explanation:
    """The page of the check with this code, each paragraph on one line."""
    page = (FOLDER / f"{code}.{language}.md").read_text(encoding="utf-8")
    return Explanation(*(_WRAPPED.sub(r"\1 ", section).strip("\n") for section in _HEADING.split(page)[1:]))
