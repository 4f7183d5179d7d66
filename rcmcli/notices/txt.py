"""A sheet of changes as one message: plain words, `*bold*` titles; languages one after another."""

from collections.abc import Iterator, Sequence

from rcmcli.formats.message import plain
from rcmcli.formats.txt import PARTED
from rcmcli.wording.changes import Row, Sheet


def render(sheets: Sequence[Sheet]) -> bytes:
    """The message in UTF-8."""
    return PARTED.join("\n".join([*_lines(one)]) + "\n" for one in sheets).encode()


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"*{plain(sheet.heading)}*"
    yield plain(sheet.title)
    yield from map(plain, sheet.lines)
    for row in sheet.rows:
        yield ""
        yield from _row(row, sheet.language)
    yield ""
    *foot, last = sheet.foot
    yield from (*map(plain, foot), f"{plain(last)} · rcm")


def _row(row: Row, language: str) -> Iterator[str]:
    yield f"{plain(row.label)}: *{plain(row.title)}*"
    yield from (plain(told.line) for told in row.hours)
    yield from (f"- {plain(line)}" for one in row.words for line in one.lines(language))
    if row.remark:
        yield plain(row.remark)
