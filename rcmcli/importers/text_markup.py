"""HTML within plain text: a table of a Markdown file, or a page that was saved with the ending of a text."""

from collections.abc import Sequence

from rcmcli.importers.html_blocks import Page
from rcmcli.importers.sheet import Block
from rcmcli.importers.text_lines import Printed


def markup_at(lines: Sequence[Printed], start: int) -> tuple[tuple[Block, ...], int] | None:
    """The blocks of the HTML that begins at this line, and the lines that it takes, if it begins there."""
    begins = lines[start].raw.strip()[:14].lower()
    if begins.startswith(("<!doctype html", "<html")):
        return _blocks(lines[start:]), len(lines) - start
    if not begins.startswith("<table") or begins[6:7] not in ("", ">", " "):
        return None
    open_ = 0
    for index in range(start, len(lines)):
        low = lines[index].raw.lower()
        open_ += low.count("<table") - low.count("</table")
        if open_ <= 0:
            return _blocks(lines[start : index + 1]), index + 1 - start
    return None


def _blocks(lines: Sequence[Printed]) -> tuple[Block, ...]:
    page = Page(_numbered, first=lines[0].number)
    page.feed("\n".join(line.raw for line in lines))
    page.close()
    return tuple(page.blocks)


def _numbered(stood_on: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(set(stood_on)))
