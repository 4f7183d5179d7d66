"""Scripts: which stretches of a text run from right to left, and which are of a complex script, as Word wants to be told."""

import re
from collections.abc import Iterator
from typing import Literal

Script = Literal["", "rtl", "cs"]

# Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms; the scripts of India, Thailand, Laos, Tibet, Myanmar, Khmer.
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001eeff"
_COMPLEX = "\u0900-\u109f\u1780-\u17ff"
_STRETCHES = re.compile(f"(?P<rtl>[{_RIGHT}](?:[^\\w\n]*[{_RIGHT}])*)|(?P<cs>[{_COMPLEX}](?:[^\\w\n]*[{_COMPLEX}])*)")
_FIRST = re.compile(f"[^\\W\\d_{_RIGHT}]|[{_RIGHT}]")


def stretches(words: str) -> Iterator[tuple[str, Script]]:
    """The words in stretches of one script each, nothing left out."""
    if words.isascii():
        yield words, ""
        return
    end = 0
    for found in _STRETCHES.finditer(words):
        if found.start() > end:
            yield words[end : found.start()], ""
        yield found[0], "rtl" if found["rtl"] else "cs"
        end = found.end()
    if end < len(words) or not words:
        yield words[end:], ""


def runs_right_to_left(words: str) -> bool:
    """Whether a paragraph begins at the right: its first letter is of such a script."""
    found = None if words.isascii() else _FIRST.search(words)
    return found is not None and re.match(f"[{_RIGHT}]", found[0]) is not None
