"""A sheet of changes as a Word document: a table whose head is repeated; what was is struck out, what is is underlined."""

from collections.abc import Iterator, Sequence

from rcmcli import __version__
from rcmcli.formats.docx import drawn
from rcmcli.model.comparison import Comparison
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.text import in_each, once
from rcmcli.paper.page import footer_of, page_of
from rcmcli.paper.printed import Cell, Line, Printed, Run, Style, Table, TableRow, linked
from rcmcli.paper.printed import Look as RunLook
from rcmcli.wording.changes import Row, Sheet, subject_of
from rcmcli.words import comparing, say

_LABEL, _ITEM = 30.0, 50.0  # millimetres


def render(sheets: Sequence[Sheet], found: Comparison, look: Look = PLAIN) -> bytes:
    """The document, its languages one after another: the same comparison gives the same bytes."""
    schedule, languages = found.new.schedule, found.languages
    page = page_of(schedule, upright=True)
    return drawn(
        Printed(
            page=page,
            title=" ".join(f"{sheets[0].heading} · {once(schedule.title, languages)}".split()),
            subject=once(in_each(languages, lambda one: subject_of(found, one)), languages),
            languages=languages,
            maker=f"rcm {__version__}",
            day=schedule.dated,
            look=look,
            blocks=tuple(block for sheet in sheets for block in _blocks(sheet, page.room)),
            footer=tuple(footer_of(schedule, one) for one in languages),
        )
    )


def _blocks(sheet: Sheet, room: float) -> Iterator[Line | Table]:
    yield _line("title", sheet.heading, sheet.language)
    yield _line("subtitle", sheet.title, sheet.language)
    yield from (_line("centred", words, sheet.language) for words in sheet.lines)
    if sheet.rows:
        free = (room - _LABEL - _ITEM) / 2
        heads = (comparing.CHANGE, comparing.ITEM, comparing.BEFORE, comparing.NOW)
        head = tuple(Cell((_line("label", say(one, sheet.language), sheet.language),)) for one in heads)
        rows = tuple(_row(row, sheet.language) for row in sheet.rows)
        yield Table((_LABEL, _ITEM, free, free), head, rows, sheet.heading)
    *foot, database = sheet.foot
    yield from (_line("remark", words, sheet.language) for words in foot)
    yield _line("closing", database, sheet.language)


def _row(row: Row, language: str) -> TableRow:
    label = _line("label", row.label, language)
    item = [Line("item", (Run(row.title, language, "struck" if row.gone else "bold"),))]
    item += [_line("detail", row.remark, language)] if row.remark else []
    before, after = [*_side(row, 0, language)], [*_side(row, 1, language)]
    return TableRow(
        (Cell((label,)), Cell(tuple(item)), Cell(tuple(before)), Cell(tuple(after))), whole=len(row.words) < 4
    )


def _side(row: Row, side: int, language: str) -> Iterator[Line]:
    """What was, struck out, or what is, underlined: the hours, then each other matter under its name."""
    look: RunLook = ("struck", "underlined")[side]
    for told in row.hours:
        words = (told.before, told.after)[side]
        if words and told.place:  # above them, so that no hour is torn at the end of a line
            yield _line("detail", f"{told.place}:", language, "italic")
        if words:
            yield Line("detail", (Run(words, language, look if told.new else ""),))
    for one in row.words:
        lines = (one.before, one.after)[side]
        if lines:
            yield _line("detail", f"{one.label}:", language, "italic")
        yield from (Line("detail", linked(words, language, look)) for words in lines)


def _line(style: Style, words: str, language: str, look: RunLook = "") -> Line:
    return Line(style, (Run(words, language, look),))
