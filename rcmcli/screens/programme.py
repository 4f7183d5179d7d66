"""A calendar of activities for the terminal: when, what and who, under its groups, its months or the parties."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from rcmcli.model.page import WIDEST, Line, Role, hang, pad, wrap
from rcmcli.model.programme import Programme, Row
from rcmcli.model.text import one_line, width
from rcmcli.wording.periods import when_of
from rcmcli.wording.programmes import brackets_of, facts_of, remarks_of, title_of
from rcmcli.words import activities, say

_WIDEST_WHEN = 34
_LEAST_TITLE = 36
_INDENT = 2


class Block(msgspec.Struct, frozen=True):
    """Rows under one heading, and the notes that stand between."""

    heading: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def render(programme: Programme, blocks: Sequence[Block], room: int | None) -> list[Line]:
    """The calendar with its rows in these blocks, in at most `room` cells a line; none for as many as it takes."""
    language, cells = programme.language, room or WIDEST
    page: list[Line] = [((line, "title"),) for line in hang(one_line(programme.title.pick(language)), cells)]
    for fact in facts_of(programme, language):
        page += [((line, "dim"),) for line in hang(fact, cells)]
    return [*page, (), *rows_of(blocks, language, room)]


def rows_of(blocks: Sequence[Block], language: str, room: int | None) -> list[Line]:
    """The blocks alone."""
    told = [when_of(row.when, language) for block in blocks for row in block.rows]
    beside = max((width(words) for words in told if width(words) <= _WIDEST_WHEN), default=0)
    if room and room < beside + _LEAST_TITLE + 2 * _INDENT:
        beside = 0
    page: list[Line] = []
    for block in blocks:
        if page:
            page.append(())
        page += [((line, "title"),) for line in hang(block.heading, room or WIDEST)]
        page += [((line, "dim"),) for note in block.notes for line in hang(note, room or WIDEST)]
        for row in block.rows:
            page += _row(row, beside, language, room)
    return page or [((say(activities.NOTHING_TO_SHOW, language), "dim"),)]


def _row(row: Row, beside: int, language: str, room: int | None) -> Iterator[Line]:
    """A row on one line where no terminal is narrow; on one, its words hang beside or under when it is."""
    when = when_of(row.when, language)
    remarks = remarks_of(row, language)
    words = title_of(row, language) + brackets_of(row, language) + (f" · {remarks}" if remarks else "")
    if room is None:
        yield ((" " * _INDENT + pad(when, beside) + "  ", "time"), (words, ""))
    elif beside and width(when) <= beside:
        hang = _INDENT + beside + 2
        for n, line in enumerate(wrap(words, room - hang)):
            yield ((" " * _INDENT + pad(when, beside) + "  " if n == 0 else " " * hang, "time"), (line, ""))
    else:
        yield from _hung(when, _INDENT, "time", room)
        yield from _hung(words, 2 * _INDENT, "", room)


def _hung(words: str, hang: int, role: Role, room: int) -> Iterable[Line]:
    return [((" " * hang + line, role),) for line in wrap(words, max(8, room - hang))]
