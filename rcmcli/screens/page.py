"""The page around the days, as lines with a depth: what the table and the stacked form have in common."""

from collections.abc import Callable, Iterable, Iterator

from rcmcli.look import bullet as bullet_of
from rcmcli.model.page import Line, Piece, Role, flow, hang, wrap
from rcmcli.model.pattern import later
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule, SheetSlot
from rcmcli.model.text import width
from rcmcli.wording import (
    change_of,
    in_brackets,
    listed,
    mark_of,
    marks_of,
    meetings,
    new_room_of,
    room_of,
    slots,
    start_of,
    times_of,
    title_of,
)
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.words import headed, labels, say

NARROWEST = 72  # below it there is no room for a table
_LEAST_BESIDE = 20
_SHIFT = later(r"( [+−][0-9]+)")


def headline(entry: Entry, language: str) -> str:
    """The title with its leads in brackets, as the paper prints them, and the marks that matter before one goes."""
    marks = marks_of(entry, language)
    return title_of(entry, language) + in_brackets(entry.leads, language) + (f" ({marks})" if marks else "")


def headline_pieces(entry: Entry, language: str) -> Iterator[Piece]:
    """The same, with the role of each mark."""
    yield title_of(entry, language) + in_brackets(entry.leads, language), ""
    yield from _in_brackets([*roles_of_marks(entry, language)])


def roles_of_marks(entry: Entry, language: str) -> Iterator[Piece]:
    """The marks of an item: red what is not for everyone or not certain, quiet what people may choose."""
    for mark in entry.marks:
        yield mark_of(mark, language), "limit" if mark.name in ("only for", "may not attend") else "dim"
    if entry.doubt:
        yield say(labels.DOUBTS[entry.doubt], language), "limit"


def _in_brackets(marks: list[Piece]) -> Iterator[Piece]:
    for n, (words, role) in enumerate(marks):
        last = n == len(marks) - 1
        yield f"{'' if n else '('}{words}{')' if last else ','}", role


def slot_lines(slot: SheetSlot, language: str, room: int) -> Iterator[Line]:
    """What stands beside the hours of items in parallel."""
    yield from flow(slot_title(slot, language), room)
    yield from track_lines(slot, language, room)


def slot_title(slot: SheetSlot, language: str) -> Iterator[Piece]:
    """The title of all items of a slot, and once that they are in parallel."""
    shared = slots.shared_title(slot, language)
    yield shared, ""
    yield f"({slots.said_in_parallel(language)}):" if shared else f"{slots.heading_of(slot, language)}:", "dim"


def track_lines(slot: SheetSlot, language: str, room: int) -> Iterator[Line]:
    """Each of the items of a slot, with its track and its room."""
    for n, track in enumerate(slots.tracks_of(slot, language)):
        yield from heading_lines(track.entry, language, room) if n else ()
        yield from _track(track, language, room)


def _track(track: slots.Track, language: str, room: int) -> Iterator[Line]:
    entry, bullet = track.entry, f"{bullet_of(0)} "
    marks = [*roles_of_marks(entry, language)]
    where = room_of(entry, language)
    said: list[Piece] = [(track.words + in_brackets(entry.leads, language), ""), *_in_brackets(marks)]
    said += [(f"·\u00a0{where}", "")] if where else []
    for n, line in enumerate(flow(said, room - len(bullet))):
        yield ((" " * len(bullet) if n else bullet, ""), *line)
    for words in details_under(entry, language, room - len(bullet)):
        yield ((" " * len(bullet) + words, "dim"),)


def heading_lines(entry: Entry, language: str, room: int) -> Iterator[Line]:
    """The line that stands above an item."""
    for line in hang(f"── {entry.heading.pick(language)}", room) if entry.heading else ():
        yield ((line, "mark"),)


def hour_pieces(words: str, size: int = 0, role: Role = "time") -> Iterator[Piece]:
    """Hours, padded to some cells, the mark of another date in a role of its own."""
    for part in _SHIFT.split(words):
        yield part, "shift" if _SHIFT.fullmatch(part) else role
    yield " " * max(0, size - width(words)), ""


def under(entry: Entry, before: Entry | None, language: str, room: int) -> Iterator[str]:
    """The lines under the title, wrapped to `room` cells: where, who, which topics, papers and notes."""
    where = new_room_of(entry, before, language)
    yield from _hanging("", where, room) if where else ()
    yield from details_under(entry, language, room)


def details_under(entry: Entry, language: str, room: int) -> Iterator[str]:
    """The lines under the title but for the room."""
    for detail in details_of(entry, language):
        yield from _hanging(_lead(detail, language), detail.words, room)


def _lead(detail: Detail, language: str) -> str:
    """What stands before a line: topics and the speakers of an item are points, papers and notes have their label."""
    pointed = detail.kind == "topic" or (detail.kind == "speaker" and not detail.depth)
    bullet = f"{bullet_of(detail.depth)} " if pointed else ""
    return "  " * detail.depth + bullet + label_of(detail, language)


def whole_page(schedule: Schedule, room: int, day: Callable[[DaySheet, str, int], Iterator[Line]]) -> list[Line]:
    """The page around the days: its head, then for each day its head and what `day` makes of the items, then the foot."""
    language = schedule.language
    page = [*_heading(schedule, room), *_about(meetings.lists_before(schedule, language), language, room)]
    for sheet in schedule.days:
        page += [(), *_day_heading(sheet, schedule, room), *_start_block(sheet, language, room)]
        page += _about(meetings.lists_of(sheet, language), language, room)
        page += day(sheet, language, room)
    page += [(), *_about(meetings.lists_after(schedule, language), language, room)]
    return [*page, *_plain(say(labels.COMPUTED, language, version=schedule.tz_database), room, "dim")]


def _heading(schedule: Schedule, room: int) -> Iterator[Line]:
    """The head of the page: title, theme, state of the paper, where, and whose hours these are."""
    language = schedule.language
    yield from _plain(schedule.title.pick(language), room, "title")
    if schedule.subtitle:
        yield from _plain(schedule.subtitle.pick(language), room)
    if schedule.theme:
        yield from _plain(headed(labels.THEME, language) + schedule.theme.pick(language), room)
    host = headed(labels.HOST, language) + schedule.host.pick(language) if schedule.host else ""
    state = (meetings.state_of(schedule, language), schedule.venue.pick(language), host)
    yield from _plain(" · ".join(filter(None, state)), room, "dim")
    if schedule.link:
        yield from _plain(headed(labels.LINK, language) + schedule.link, room)
    if schedule.remote:
        yield from _plain(headed(labels.TAKING_PART_REMOTELY, language) + listed(schedule.remote, language), room)
    if schedule.reader:
        yield from _plain(meetings.reader_of(schedule, language), room, "mark")


def _day_heading(sheet: DaySheet, schedule: Schedule, room: int) -> Iterator[Line]:
    """The head of a day: date, title, venue, and the clocks under which its hours stand."""
    yield from _plain(meetings.heading_of(sheet, schedule.language), room, "title")
    for remark in meetings.remarks_of(sheet, schedule):
        yield from _plain(remark.pick(schedule.language), room)
    yield from _plain(times_of(sheet, schedule.language), room, "dim")


def _start_block(sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    """The start of the day in every place: one line for each clock, as such a paper prints it."""
    first = next((entry for entry in sheet.items if entry.local), None)
    if first is None or len(sheet.clocks) + len(sheet.clocks[0].places) < 3:
        return
    offsets = max(len(column.offset) for column in sheet.clocks)
    for column, local in zip(sheet.clocks, first.local, strict=True):
        lead = [("  ", ""), *hour_pieces(start_of(local), 8), (f"  {column.offset:<{offsets}}  ", "time")]
        yield from _beside(lead, [*_places(column, sheet, language)], room)


def _places(column: ClockColumn, sheet: DaySheet, language: str) -> Iterator[Piece]:
    """The places of a column, each with the change of its clocks if that is near."""
    for n, place in enumerate(column.places, 1):
        comma = "," if n < len(column.places) else ""
        change = change_of(place, sheet, language)
        yield place.name.pick(language) + (comma if not change else ""), ""
        if change:
            yield f"({change}){comma}", "change"


def _about(lists: Iterable[meetings.Listed], language: str, room: int) -> Iterator[Line]:
    """Lists, each under its heading: objectives, notes."""
    for one in lists:
        yield ((headed(one.heading, language).rstrip(), "title"),)
        for detail in one.lines:
            yield from (((line, ""),) for line in _hanging(f"  {bullet_of(0)} ", detail.words, room))


def _beside(lead: list[Piece], words: list[Piece], room: int) -> Iterator[Line]:
    """Words beside their lead, or below it where too little room is left."""
    size = sum(len(text) for text, _ in lead)
    fits = room - size >= _LEAST_BESIDE
    hang = size if fits else 4
    if not fits:
        yield tuple(lead)
    for n, line in enumerate(flow(words, room - hang)):
        yield (*(lead if fits and n == 0 else [(" " * hang, "")]), *line)


def _hanging(lead: str, text: str, room: int) -> Iterator[str]:
    """`text` after `lead`, its further lines under the first."""
    hang = min(len(lead), max(0, room - 8))
    lines = wrap(lead.strip() + " " + text if hang < len(lead) else text, max(1, room - hang))
    for n, line in enumerate(lines):
        yield (lead if n == 0 and hang == len(lead) else " " * hang) + line


def _plain(text: str, room: int, role: Role = "") -> Iterator[Line]:
    for line in hang(text, room):
        yield ((line, role),)
