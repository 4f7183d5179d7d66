"""Sheets of values as an Excel workbook: every text is written as a text, so that nothing in it is ever a formula."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache, partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec

from rcmcli.look import css
from rcmcli.look.palette import palette_of
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.text import sound_in_xml

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_MOST = 32_767  # the longest text of a cell, in UTF-16
_LINE, _HIGHEST = 15.0, 409.0  # the height of a line, and of the highest row, in points
_TEXT = {"valign": "top", "align": "left", "quote_prefix": True}  # quoted: text also when somebody edits the cell


class Value(msgspec.Struct, frozen=True):
    """What stands in a cell: words, a date, or a time of day with the `mark` of another date.

    With an `address` of the web the whole cell is a link: Excel knows no link within the words of a cell.
    """

    what: str | date | timedelta = ""
    look: str = "words"
    address: str = ""
    mark: str = ""


class Sheet(msgspec.Struct, frozen=True):
    """A sheet: its name, widths of columns, rows; `table` counts the rows, head included, that may be sorted."""

    name: str
    widths: tuple[float, ...]
    rows: tuple[tuple[Value, ...], ...]
    table: int = 0
    footer: str = ""


def written(sheets: Sequence[Sheet], look: Look = PLAIN) -> BytesIO:
    """The workbook, as XlsxWriter makes it."""
    from xlsxwriter import Workbook

    made = BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        book.calc_on_load = False  # there is nothing to work out, hence nothing to save when the file is closed
        look_of = cache(partial(_look, book, _looks(look)))
        for sheet in sheets:
            _fill(book.add_worksheet(sheet.name), sheet, look_of)
    return made


def _looks(look: Look) -> dict[str, dict[str, Any]]:
    """How each kind of cell looks in a house."""
    colours = palette_of(look).print
    family = {"font_name": look.typeface} if look.typeface else {}
    text: dict[str, Any] = {**_TEXT, **family}
    lines = {**text, "text_wrap": True}
    framed = {**lines, "border": 1, "border_color": css(colours.line)}
    linked = {"underline": 1, "font_color": css(colours.link)}
    dated = {**framed, "quote_prefix": False}
    return {
        "": text,
        "plain": lines,
        "strong": {**lines, "bold": True},
        "title": {
            **lines,
            "bold": True,
            "font_size": 14,
            **({"font_color": css(colours.heading)} if look.colour else {}),
        },
        "plain link": {**lines, **linked},
        "words": framed,
        "bold": {**framed, "bold": True},
        "head": {**framed, "bold": True, "bg_color": css(colours.head)},
        "link": {**framed, **linked},
        "date": {**dated, "num_format": r"yyyy\-mm\-dd"},
        "time": {**dated, "num_format": "hh:mm", "bold": True},
        "same time": {**dated, "num_format": "hh:mm", "font_color": css(colours.grey)},
    }


def _look(book: "Workbook", looks: dict[str, dict[str, Any]], name: str, mark: str) -> "Format":
    look = looks[name]
    return book.add_format({**look, "num_format": f'{look["num_format"]}"{mark}"'} if mark else look)


def _fill(drawn: "Worksheet", sheet: Sheet, look_of: Callable[[str, str], "Format"]) -> None:
    for n, width in enumerate(sheet.widths):
        drawn.set_column(n, n, width)
    if sheet.table:
        drawn.autofilter(0, 0, sheet.table - 1, len(sheet.widths) - 1)
        drawn.freeze_panes(1, 3)
        drawn.repeat_rows(0)
    drawn.set_landscape()
    drawn.fit_to_pages(1, 0)
    drawn.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.7)
    drawn.set_footer(f"&L{sheet.footer[:200].replace('&', '&&')}&R&P / &N")
    for n, row in enumerate(sheet.rows):
        drawn.set_row(n, _height(row, sheet.widths))
        for column, value in enumerate(row):
            _write(drawn, n, column, value, look_of(value.look, value.mark))


def _height(row: Sequence[Value], widths: Sequence[float]) -> float:
    """The height that the words of a row need: not every program works it out when it opens a file."""
    lines, large = 1, any(value.look == "title" for value in row)
    for value, width in zip(row, widths, strict=False):
        if value.look and isinstance(value.what, str):
            size = 1.3 if value.look == "title" else 1.0
            lines = max(lines, sum(1 + int(len(line) * size / width) for line in value.what.split("\n")))
    return min(_HIGHEST, lines * _LINE + (6 if large else 1))


def _write(drawn: "Worksheet", row: int, column: int, value: Value, look: "Format") -> None:
    if not isinstance(value.what, str):
        drawn.write_datetime(row, column, value.what, look)
    elif value.address:
        drawn.write_url(row, column, value.address, look, _fitting(sound_in_xml(value.what)))
    elif value.what:
        drawn.write_string(row, column, _fitting(sound_in_xml(value.what)), look)
    else:
        drawn.write_blank(row, column, None, look)


def _fitting(words: str) -> str:
    """Words within the limit of a cell; XlsxWriter would take those from `<r>` to `</r>` for markup of its own."""
    if words.startswith("<r>") and words.endswith("</r>"):
        words += " "
    if len(words.encode("utf-16-le", "replace")) // 2 <= _MOST:
        return words
    return words.encode("utf-16-le", "replace")[: (_MOST - 1) * 2].decode("utf-16-le", "ignore") + "…"
