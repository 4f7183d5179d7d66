"""A draft as the text of an agenda file, its items with ids, and the lines of that file that the report points at."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.importers.ledger import not_understood
from rcmcli.importers.papers import Imported
from rcmcli.model.draft import DayDraft, Draft, ItemDraft
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.ids import id_like
from rcmcli.store.new_file import new_file
from rcmcli.store.reading import read_bytes
from rcmcli.words import filled, import_report, imported

_COMMENT = re.compile(r"# ¿\? (?:p\. [0-9]+, )?(?P<line>[0-9]+): ")
_FATAL = frozenset({"F101", "F102", "F104", "F105", "F107"})


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
        if not _is_untitled(item.title.pick("en")):
            given[d, i] = id_like(item.title, used, draft.languages[0])
            used.add(given[d, i])

    def named(d: int, i: int, one: ItemDraft) -> ItemDraft:
        item = msgspec.structs.replace(one.item, id=given.get((d, i), ""))
        return msgspec.structs.replace(one, item=item)

    def of_day(d: int, day: DayDraft) -> DayDraft:
        return msgspec.structs.replace(day, items=tuple(named(d, i, one) for i, one in enumerate(day.items)))

    return msgspec.structs.replace(draft, days=tuple(of_day(d, day) for d, day in enumerate(draft.days)))


def _is_untitled(title: str) -> bool:
    return title in msgspec.structs.astuple(imported.UNTITLED)


def read_back(text: str) -> None:
    """Refuse what rcm could not read itself: nothing of it may reach a disk."""
    faults = [fault for fault in read_bytes(text.encode(), "-").faults if fault.code in _FATAL]
    if faults:
        why = filled(import_report.FAULT, code=faults[0].code, why=faults[0].says)
        raise Refusal(filled(import_report.UNREADABLE_OURS, why=why), code=3)
