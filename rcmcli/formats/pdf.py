"""A PDF of an agenda, tagged for screen readers (PDF/UA-1): the same paper as the Word document, drawn by Typst."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import NamedTuple

import msgspec

from rcmcli import look
from rcmcli.look.palette import palette_of
from rcmcli.model.look import PLAIN
from rcmcli.model.schedule import Schedule
from rcmcli.paper import page
from rcmcli.paper.printed import Printed, Table, emblem_size
from rcmcli.typesetting import SHIPPED, refuse_undrawn, svg_of


class _Attempt(NamedTuple):
    """With which fonts to draw, and whether every sign must show, as the standard asks."""

    own_fonts: bool
    accessible: bool


# The fonts inside Typst are enough for European languages, and make the same file on every machine. Where they lack a
# sign, those of the machine help; a sign that even these lack is a box, and the file does not claim the standard.
_ATTEMPTS = (_Attempt(True, True), _Attempt(False, True), _Attempt(False, False))
_FEW, _MOST_BREAKS = 3, 20  # rows of a table that may be told apart; pages that end earlier
_DRAWING = Path(page.__file__).with_name("paper.typ")


def render(schedule: Schedule) -> bytes:
    """The document: the same schedule gives the same bytes."""
    return draw(page.set_out(schedule))


def draw(printed: Printed) -> bytes:
    """What is set for print as a PDF."""
    from typst import TypstError

    paper = {
        "paper": msgspec.json.encode(msgspec.structs.replace(printed, look=PLAIN)).decode(),
        "look": _look(printed),
    }
    if printed.look.emblem:
        paper["emblem"] = svg_of(printed.look.emblem)
    day = datetime.combine(printed.day, time(), UTC)
    tables = [block for block in printed.blocks if isinstance(block, Table) and block.head]
    for attempt in _ATTEMPTS[0 if printed.look.typeface in ("", *SHIPPED) else 1 : -1]:
        try:
            return _signed(_drawn(paper, tables, day, attempt), printed.maker)
        except TypstError:
            continue  # a sign that no font has
    if printed.look.emblem:
        refuse_undrawn(printed.look.emblem)
    return _signed(_drawn(paper, tables, day, _ATTEMPTS[-1]), printed.maker)


def _look(printed: Printed) -> str:
    """The colours of the paper, its bullets, its typeface and the size of its emblem, as JSON."""
    colours = msgspec.structs.asdict(palette_of(printed.look).print)
    told = {"bullets": look.BULLETS, **{name: look.css(colour) for name, colour in colours.items()}}
    size = emblem_size(printed.look.emblem, printed.page) if printed.look.emblem else ()
    return json.dumps({**told, "typeface": printed.look.typeface, "emblem": size})


def _drawn(paper: dict[str, str], tables: Sequence[Table], day: datetime, attempt: _Attempt) -> bytes:
    """The file; where a row stands alone on a page, the page before ends earlier.

    The compiler that was asked for the rows has set the paper already: it is drawn by the same one.
    """
    import typst

    breaks: list[tuple[int, int]] = []
    drawing = _DRAWING.read_bytes()
    while True:
        said = {**paper, "breaks": json.dumps(breaks)}
        compiler = typst.Compiler(drawing, ignore_system_fonts=attempt.own_fonts, sys_inputs=said)
        asked = compiler.query("<rows>", field="value", one=True)
        more = [one for one in alone(json.loads(asked), tables) if one not in breaks]
        if not more or len(breaks) >= _MOST_BREAKS:
            break
        breaks.append(more[0])
    file = compiler.compile(
        drawing,
        format="pdf",
        pdf_standards="ua-1" if attempt.accessible else [],
        timestamp=day,
    )
    assert isinstance(file, bytes)  # one file, since it is given no name and is no picture
    return file


def alone(rows: Sequence[tuple[tuple[int, int], int]], tables: Sequence[Table]) -> Iterator[tuple[int, int]]:
    """Where a page has to end earlier: before the last row but one, if the last is alone; before the last, if the last line of
    the paper is, which is a row more; before a table, if its first row is alone."""
    for nth, table in enumerate(tables):
        pages, size = [page for (of, _), page in rows if of == nth], len(table.rows)
        if pages[0] == pages[-1] or size < _FEW:
            is_left = pages[0] < pages[-1] and len(pages) > size and all(row.whole for row in table.rows)
            yield from [(nth, 0)] if is_left else []
            continue
        for last in range(size - 1, len(pages)):
            if pages[last - 2] == pages[last - 1] < pages[last] and table.rows[last - 1].whole:
                yield nth, _start_of_slot(table, last - 1)
        if pages[0] < pages[1] and table.rows[0].whole:
            yield nth, 0


def _start_of_slot(table: Table, row: int) -> int:
    """The row with which the cell of hours begins that reaches into this one."""
    while row > 0 and len(table.rows[row].cells) < max(len(one.cells) for one in table.rows):
        row -= 1
    return row


def _signed(drawn: bytes, maker: str) -> bytes:
    """The file with a comment near its end by which rcm knows its own; no other byte of it moves."""
    body, mark, end = drawn.rpartition(b"startxref\n")
    return body + f"%{maker}\n".encode() + mark + end
