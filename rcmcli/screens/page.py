"""The page around the days, as lines with a depth: what the table and the stacked form have in common."""

from collections.abc import Callable, Iterable, Iterator

from rcmcli.look import bullet as bullet_of
from rcmcli.model.page import Line, Piece, Role, wrap
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.wording import (
    change_of,
    in_brackets,
    listed,
    marks_of,
    meetings,
    new_room_of,
    start_of,
    times_of,
    title_of,
)
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.words import headed, labels, say

NARROWEST = 72  # below it there is no room for a table
_LEAST_BESIDE = 20


def headline(entry: Entry, language: str) -> str:
    """The title with its leads in brackets, as the paper prints them, and the marks that matter before one goes."""
    marks = marks_of(entry, language)
    return title_of(entry, language) + in_brackets(entry.leads, language) + (f" ({marks})" if marks else "")


def under(entry: Entry, before: Entry | None, language: str, room: int) -> Iterator[str]:
    """The lines under the title, wrapped to `room` cells: where, who, which topics, papers and notes."""
    where = new_room_of(entry, before, language)
    yield from _hanging("", where, room) if where else ()
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
        lead = f"  {start_of(local):<8}  {column.offset:<{offsets}}  "
        yield from _beside(lead, _places(column, sheet, language), room)


def _places(column: ClockColumn, sheet: DaySheet, language: str) -> str:
    """The places of a column, each with the change of its clocks if that is near."""
    told = [(place.name.pick(language), change_of(place, sheet, language)) for place in column.places]
    return ", ".join(f"{name} ({change})" if change else name for name, change in told)


def _about(lists: Iterable[meetings.Listed], language: str, room: int) -> Iterator[Line]:
    """Lists, each under its heading: objectives, notes."""
    for one in lists:
        yield ((headed(one.heading, language).rstrip(), "title"),)
        for detail in one.lines:
            yield from (((line, ""),) for line in _hanging(f"  {bullet_of(0)} ", detail.words, room))


def _beside(lead: str, words: str, room: int) -> Iterator[Line]:
    """Words beside their lead, or below it where too little room is left."""
    fits = room - len(lead) >= _LEAST_BESIDE
    hang = len(lead) if fits else 4
    if not fits:
        yield ((lead, "time"),)
    for n, line in enumerate(wrap(words, room - hang)):
        start: Piece = (lead, "time") if fits and n == 0 else (" " * hang, "")
        yield (start, (line, ""))


def _hanging(lead: str, text: str, room: int) -> Iterator[str]:
    """`text` after `lead`, its further lines under the first."""
    hang = min(len(lead), max(0, room - 8))
    lines = wrap(lead.strip() + " " + text if hang < len(lead) else text, max(1, room - hang))
    for n, line in enumerate(lines):
        yield (lead if n == 0 and hang == len(lead) else " " * hang) + line


def _plain(text: str, room: int, role: Role = "") -> Iterator[Line]:
    for line in wrap(text, room):
        yield ((line, role),)
