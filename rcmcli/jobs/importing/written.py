"""A draft as the text of a file, an agenda or a calendar of activities, and the lines of it that the report points at."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.desk.writing import read_back
from rcmcli.importers.ledger import not_understood
from rcmcli.importers.papers import Imported
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.draft import DayDraft, Draft, ItemDraft
from rcmcli.model.text import one_line
from rcmcli.store.activities.new_file import new_calendar
from rcmcli.store.ids import id_like
from rcmcli.store.new_file import new_file
from rcmcli.words import imported

_COMMENT = re.compile(r"# ¿\? (?:p\. [0-9]+, )?(?P<line>[0-9]+): ")


class Written(msgspec.Struct, frozen=True):
    """The text of a new agenda; by printed line of the source, the line of the text where it stands as a comment; the
    lines where the time zone, the period, the title and the date of each day without one are to be written."""

    text: str
    comments: dict[int, int]
    timezone: int = 0
    period: int = 0
    title: int = 0
    dates: tuple[int, ...] = ()


def written(found: Imported) -> Written:
    """The draft of a paper as a file. Raises `Refusal` where rcm could not read it back: that is a mistake of ours."""
    draft = with_ids(found.draft)
    text = new_file(draft)
    missed = [one for one in not_understood(found.entries) if one.line.number not in comments_in(text)]
    if missed:
        kept = [f"¿? {one.line.number}: {one_line(one.line.text)}" for one in missed]
        text = new_file(draft, kept)
    read_back(text)
    rows = text.split("\n")
    return Written(
        text,
        comments_in(text),
        timezone=next(rows_with(rows, "# timezone "), 0),
        title=next(rows_with(rows, "# title "), 0),
        dates=tuple(rows_with(rows, "# date ")),
    )


def rows_with(rows: list[str], begins: str) -> Iterator[int]:
    """The lines of a file, from 1, that begin so and wait for a value."""
    return (number for number, row in enumerate(rows, 1) if row.startswith(begins) and row.endswith("# ¿?"))


def comments_in(text: str) -> dict[int, int]:
    """By printed line of the source, the line of a file where it stands as a comment."""
    found = ((number, _COMMENT.match(row)) for number, row in enumerate(text.split("\n"), 1))
    return {int(comment["line"]): number for number, comment in found if comment}


def with_ids(draft: Draft) -> Draft:
    """The draft with an id for each item that has a title; of namesakes an open one comes before a closed one."""
    used: set[str] = set()
    given: dict[tuple[int, int], str] = {}
    places = [(d, i, one.item) for d, day in enumerate(draft.days) for i, one in enumerate(day.items)]
    for d, i, item in sorted(places, key=lambda place: bool(place[2].audience)):
        if item.title.pick("en") not in msgspec.structs.astuple(imported.UNTITLED):
            given[d, i] = id_like(item.title, used, draft.languages[0])
            used.add(given[d, i])

    def named(d: int, i: int, one: ItemDraft) -> ItemDraft:
        item = msgspec.structs.replace(one.item, id=given.get((d, i), ""))
        return msgspec.structs.replace(one, item=item)

    def of_day(d: int, day: DayDraft) -> DayDraft:
        return msgspec.structs.replace(day, items=tuple(named(d, i, one) for i, one in enumerate(day.items)))

    return msgspec.structs.replace(draft, days=tuple(of_day(d, day) for d, day in enumerate(draft.days)))


def written_calendar(draft: CalendarDraft, told: Imported) -> Written:
    """The calendar as a file. Raises `Refusal` where rcm could not read it back: that is a mistake of ours."""
    text = new_calendar(draft)
    there = comments_in(text)
    missed = [one.line for one in not_understood(told.entries) if one.line.number not in there]
    if missed:
        text = new_calendar(draft, [f"¿? {line.number}: {one_line(line.text)}" for line in missed])
    read_back(text)
    rows = text.split("\n")
    period, title = (next(rows_with(rows, begins), 0) for begins in ("# period ", "# title "))
    return Written(text, comments_in(text), period=period, title=title)
