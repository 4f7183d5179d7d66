"""A pasted message: one meeting that a sentence announces, and a list of its local times, as a day with one item."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rcmcli import places
from rcmcli.importers.papers import Imported, Wishes
from rcmcli.importers.sheet import Sheet
from rcmcli.model.agenda import Item
from rcmcli.model.clock import clock
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import ItemTime
from rcmcli.reading import asked
from rcmcli.reading.messages import mentions
from rcmcli.reading.printed import read_printed
from rcmcli.words import documents, filled
from rcmcli.words.checking import ON_LINE

_SHOWN = 80


class _Meeting(msgspec.Struct, frozen=True):
    """When the meeting of a message is, the line that says so, the names whose clock that may be, and what was assumed."""

    day: date | None
    start: int
    end: int | None
    line: int
    zones: tuple[str, ...]
    assumed: Text


def with_meeting(made: Imported, sheet: Sheet, wishes: Wishes, label: str) -> tuple[Draft, tuple[Text, ...]]:
    """The draft of a paper; of a text without a day of its own the meeting that it announces, and what was assumed of it."""
    draft = made.draft
    if draft.days:
        return draft, ()
    found = next(_announced(draft, sheet, wishes, label), None) or _listed(draft, wishes, label)
    if found is None:
        return draft, ()
    known = {pair.key for pair in draft.pairs}
    zone = "" if "timezone" in known else _zone(found, draft, wishes)
    title = documents.MEETING.pick(draft.languages[0])
    item = ItemDraft(Item(time=ItemTime(found.start, found.end), title=Text(any=title)), origins=(found.line,))
    pairs = [*draft.pairs, *([Pair("timezone", zone)] if zone else [])]
    day = DayDraft(found.day, items=(item,), origins=(found.line,))
    return msgspec.structs.replace(draft, pairs=tuple(pairs), days=(day,)), (found.assumed,)


def _announced(draft: Draft, sheet: Sheet, wishes: Wishes, label: str) -> Iterator[_Meeting]:
    """The meetings that the sentences of a message announce, outside its list, in their order."""
    listed = {number for _, numbers in draft.claims for number in numbers}
    lines = [line for line in sheet.printed if line.number not in listed]
    for mention in mentions("\n".join(line.text for line in lines)):
        line = lines[mention.line - 1]
        try:
            moment = asked.read(
                " ".join(filter(None, (mention.day, mention.words))),
                today=sheet.made,
                language=draft.languages[0],
                on=wishes.on,
            )
        except Refusal:
            continue
        if mention.unread:
            continue
        place = f"{one_line(label)}:{{line}}"
        told = filled(
            documents.MEETING_TOLD, place=filled(Text(en=place, es=place), line=filled(ON_LINE, line=line.number)),
            time=clock(moment.start), day=moment.day, words=_short(line.text),
        )  # fmt: skip
        zones = tuple(filter(None, (mention.label, moment.zone, mention.near)))
        yield _Meeting(moment.day, moment.start, moment.end, line.number, zones, told)


def _listed(draft: Draft, wishes: Wishes, label: str) -> _Meeting | None:
    """The meeting of a list alone, at the hour of its first place."""
    if not draft.claims:
        return None
    path, numbers = draft.claims[0]
    try:
        start = read_printed(path[-2]).minutes
    except Misread:
        return None
    told = filled(documents.MEETING_LISTED, file=one_line(label), time=clock(start), label=path[-1])
    return _Meeting(wishes.on, start, None, numbers[0], (str(path[-1]),), told)


def _zone(found: _Meeting, draft: Draft, wishes: Wishes) -> str:
    """The zone of a meeting: as it is said beside it, else that of a place of the list whose hour is its hour, else --tz."""
    here = [str(path[-1]) for path, _ in draft.claims if _minutes(path[-2]) == found.start]
    for name in (*found.zones, *here):
        zone = _zone_of(name, found.day)
        if zone:
            return zone
    given = wishes.zone or wishes.settings
    return given.zone if given else ""


def _zone_of(name: str, on: date | None) -> str:
    try:
        return places.find(name, on=on).place.zone
    except Refusal:
        return ""


def _minutes(hour: object) -> int | None:
    try:
        return read_printed(hour).minutes
    except Misread:
        return None


def _short(text: str) -> str:
    """The beginning of a line, cut between words."""
    words = one_line(text)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rpartition(' ')[0]} …"
