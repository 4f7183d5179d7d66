"""A page in HTML as a sheet: a number counts the lines that it shows, since those of its source mean nothing to its readers."""

import re
from collections.abc import Sequence
from itertools import count

from rcmcli.importers.decoding import decoded
from rcmcli.importers.html_blocks import Page
from rcmcli.importers.sheet import Block, Line, Sheet, SourceLine, lines_of
from rcmcli.model.text import has_words

_CHARSET = re.compile(rb"""(?:charset|encoding)[ ]?=[ ]?["']?([A-Za-z0-9_-]{2,20})""")


def read(contents: bytes) -> Sheet:
    """The sheet of a page."""
    declared = _CHARSET.search(contents[:4096])
    text, remarks = decoded(contents, declared[1].decode("ascii") if declared else "")
    numbers = count(1)

    def numbered(lines: Sequence[int]) -> tuple[int, ...]:
        return (next(numbers),)

    page = Page(numbered)
    page.feed(text)
    page.close()
    blocks = (*_title(page, next(numbers)), *page.blocks)
    shown = sorted((*lines_of(blocks), *page.furniture), key=lambda line: line.number)
    printed = tuple(SourceLine(line.number, line.text) for line in shown if has_words(line.text))
    return Sheet(blocks, printed, tuple(page.furniture), remarks=remarks)


def _title(page: Page, number: int) -> tuple[Block, ...]:
    """The title of the window where the page has no large heading of its own."""
    words = " ".join(page.title.split())
    return (Line(words, number, heading=1),) if words and not page.headed else ()
