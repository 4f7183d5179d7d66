"""A sheet of changes as lines for the terminal: what happens at the left, the item and its hours beside it."""

from collections.abc import Iterator

from rcmcli.model.page import WIDEST, Line, Role, hang, pad, wrap
from rcmcli.model.text import width
from rcmcli.wording.changes import Row, Sheet

_NARROWEST = 72  # below it what happens stands above its item
_GAP = 2


def render(sheet: Sheet, room: int | None) -> list[Line]:
    """The page in at most `room` cells a line, or as wide as it likes."""
    most = room or WIDEST
    page: list[Line] = [((line, "title"),) for line in hang(f"{sheet.heading} · {sheet.title}", most)]
    page += [((line, "dim"),) for words in sheet.lines for line in hang(words, most)]
    page.append(())
    left = max((width(row.label) for row in sheet.rows), default=0) + _GAP
    for row in sheet.rows:
        page += _stacked(row, sheet.language, most) if most < _NARROWEST else _beside(row, sheet.language, left, most)
    page += [()] if sheet.rows else []
    return [*page, *(((line, "dim"),) for words in sheet.foot for line in hang(words, most))]


def _beside(row: Row, language: str, left: int, room: int) -> Iterator[Line]:
    lines = [*_lines(row, language, room - left)]
    for n, (words, role) in enumerate(lines):
        before = pad(row.label, left) if n == 0 else " " * left
        yield (before, _role(row)), (words, role)


def _stacked(row: Row, language: str, room: int) -> Iterator[Line]:
    yield ((row.label, _role(row)),)
    for words, role in _lines(row, language, room - _GAP):
        yield ((" " * _GAP + words, role),)


def _lines(row: Row, language: str, room: int) -> Iterator[tuple[str, Role]]:
    """The title, then the hours, then what else is otherwise; what follows of a line is set in."""
    yield from _hung(row.title, room, "")
    for told in row.hours:
        yield from _hung(told.line, room, "time")
    for one in row.words:
        for line in one.lines(language):
            yield from _hung(line, room, "")
    if row.remark:
        yield from _hung(row.remark, room, "warning")


def _hung(words: str, room: int, role: Role) -> Iterator[tuple[str, Role]]:
    first, *others = wrap(words, room - _GAP) if width(words) > room else [words]
    yield first, role
    yield from ((" " * _GAP + line, role) for line in others)


def _role(row: Row) -> Role:
    return "error" if row.gone else "mark"
