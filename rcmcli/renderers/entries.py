"""The words of an item, as lines with a depth: what the table and the stacked form have in common."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from rcmcli.model.dates import long_date, short_date
from rcmcli.model.page import Line, Piece, Role, wrap
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Point, Schedule, day_mark
from rcmcli.words import say

_BULLETS = ("•", "–", "·")
_LEAST_BESIDE = 20


def title_of(entry: Entry, language: str) -> str:
    """The title with its leads in brackets, as the paper prints them, and the marks that matter before one goes."""
    own = "● " if entry.own else ""
    prefix = f"{say('cancelled prefix', language)}: " if entry.status == "cancelled" else ""
    track = f" — {entry.track}" if entry.track else ""
    marks = ", ".join(marks_of(entry, language))
    return f"{own}{prefix}{entry.title}{track}{_leads(entry.leads)}" + (f" ({marks})" if marks else "")


def deadlines_of(schedule: Schedule) -> list[str]:
    """What is due by which date, each with those it is asked of."""
    language = schedule.language
    days = [long_date(_date(one.date), language) for one in schedule.deadlines]
    whom = [f" ({', '.join(one.parties)})" if one.parties else "" for one in schedule.deadlines]
    return [f"{day}: {one.title}{who}" for one, day, who in zip(schedule.deadlines, days, whom, strict=True)]


def marks_of(entry: Entry, language: str) -> Iterator[str]:
    """Optional, restricted, parallel: what a delegate must know beside the title."""
    if entry.optional:
        yield say("optional", language)
    if entry.audience:
        yield say("only for", language, audience=", ".join(entry.audience))
    if entry.admission_unknown:
        yield say("may not attend", language)
    if entry.parallel:
        yield say("parallel", language)
    if entry.doubt:
        yield say(f"doubt {entry.doubt}", language)


def reader_of(schedule: Schedule) -> str:
    """For whom the schedule is, and what that means; empty where it is for all."""
    name = "public for" if schedule.public else "seen by"
    return say(name, schedule.language, party=schedule.reader) if schedule.reader else ""


def nothing_of(sheet: DaySheet, language: str) -> str:
    """What is said of a day that shows no item: that it has none, or that it is closed."""
    return say("closed day" if sheet.closed else "no items", language)


def details_of(entry: Entry, before: Entry | None, language: str, room: int) -> Iterator[str]:
    """The lines under the title, wrapped to `room` cells: where, who, which topics, papers and notes.

    The room is said where it changes, and always where people must choose between rooms.
    """
    if entry.room and (before is None or entry.room != before.room or entry.parallel or before.parallel):
        yield from _hanging("", _room(entry.room, language), room)
    for speaker in entry.speakers:
        yield from _hanging(f"{_BULLETS[0]} ", speaker, room)
    yield from _points(entry.topics, language, room, 0)
    if entry.minutes:
        yield from _hanging("", say("minutes", language, minutes=entry.minutes), room)
    if entry.minutes_each:
        words = say("minutes each", language, minutes=entry.minutes_each, group=entry.minutes_of)
        yield from _hanging("", words, room)
    for document in entry.documents:
        yield from _hanging(f"{say('document', language)}: ", document, room)
    for note in entry.notes:
        yield from _hanging(f"{say('note', language)}: ", note, room)
    if entry.link:
        yield from _hanging(f"{say('link', language)}: ", entry.link, room)


def when_of(entry: Entry, language: str) -> str:
    """The item's own time in the meeting's place, or its part of the day."""
    if not entry.local:
        return say(entry.when or "untimed", language)
    return entry.local[0].span


def whole_page(schedule: Schedule, room: int, day: Callable[[DaySheet, Schedule, int], Iterator[Line]]) -> list[Line]:
    """The page around the days: its head, then for each day its head and what `day` makes of the items, then the foot."""
    language = schedule.language
    page = list(heading(schedule, room))
    page += about(say("objectives", language), schedule.objectives, room)
    page += about(say("methodology", language), schedule.methodology, room)
    page += about(say("deadlines", language), deadlines_of(schedule), room)
    for sheet in schedule.days:
        page += [(), *day_heading(sheet, schedule, room), *start_block(sheet, language, room)]
        page += about(say("objectives", language), sheet.objectives, room)
        page += about(say("notes", language), sheet.notes, room)
        page += day(sheet, schedule, room)
    return [*page, (), *foot(schedule, room)]


def heading(schedule: Schedule, room: int) -> Iterator[Line]:
    """The head of the page: title, theme, state of the paper, where, and whose hours these are."""
    language = schedule.language
    for line in wrap(schedule.title, room):
        yield ((line, "title"),)
    if schedule.subtitle:
        yield from _plain(schedule.subtitle, room)
    if schedule.theme:
        yield from _plain(f"{say('theme', language)}: {schedule.theme}", room)
    state = [say(schedule.mode, language), say(schedule.status, language)]
    if schedule.venue:
        state.append(schedule.venue)
    if schedule.host:
        state.append(f"{say('host', language)}: {schedule.host}")
    yield from _plain(" · ".join(state), room, "dim")
    if schedule.link:
        yield from _plain(f"{say('link', language)}: {schedule.link}", room)
    if schedule.reader:
        yield from _plain(reader_of(schedule), room, "mark")


def day_heading(sheet: DaySheet, schedule: Schedule, room: int) -> Iterator[Line]:
    """The head of a day: date, title, venue, and the clocks under which its hours stand."""
    language = schedule.language
    title = f" — {sheet.title}" if sheet.title else ""
    for line in wrap(long_date(_date(sheet.date), language) + title, room):
        yield ((line, "title"),)
    if sheet.mode != schedule.mode:
        yield from _plain(say(sheet.mode, language), room)
    if sheet.venue:
        yield from _plain(f"{say('venue', language)}: {sheet.venue}", room)
    home = sheet.clocks[0]
    yield from _plain(say("times of", language, place=home.places[0], offset=home.offset), room, "dim")


def start_block(sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    """The start of the day in every place: one line for each clock, as such a paper prints it."""
    first = next((entry for entry in sheet.items if entry.local), None)
    if first is None or len(sheet.clocks) + len(sheet.clocks[0].places) < 3:
        return
    offsets = max(len(column.offset) for column in sheet.clocks)
    for column, local in zip(sheet.clocks, first.local, strict=True):
        when = f"{local.start_clock}{day_mark(local.day_shift)}"
        yield from _beside(f"  {when:<8}  {column.offset:<{offsets}}  ", names_of(column, sheet.date, language), room)


def names_of(column: ClockColumn, day: str, language: str) -> str:
    """The places of a column, and when their clocks change if that is near."""
    return ", ".join(_place(name, column.changes.get(name), day, language) for name in column.places)


def about(title: str, lines: Iterable[str], room: int) -> Iterator[Line]:
    """A list under a heading: objectives, notes; nothing where the list is empty."""
    entries = list(lines)
    if entries:
        yield ((f"{title}:", "title"),)
        for entry in entries:
            for line in _hanging(f"  {_BULLETS[0]} ", entry, room):
                yield ((line, ""),)


def foot(schedule: Schedule, room: int) -> Iterator[Line]:
    """What follows the last day: footnotes, documents, and which tz database the hours rest on."""
    language = schedule.language
    yield from about(say("notes", language), schedule.notes, room)
    yield from about(say("footnotes", language), schedule.footnotes, room)
    yield from about(say("documents", language), schedule.documents, room)
    yield from _plain(say("computed", language, version=schedule.tz_database), room, "dim")


def _date(text: str) -> date:
    return date.fromisoformat(text)


def _place(name: str, changes: str | None, day: str, language: str) -> str:
    if not changes:
        return name
    word = "changed" if changes <= day else "will change"
    return f"{name} ({say(word, language, day=short_date(_date(changes), language))})"


def _beside(lead: str, words: str, room: int) -> Iterator[Line]:
    """Words beside their lead, or below it where too little room is left."""
    fits = room - len(lead) >= _LEAST_BESIDE
    hang = len(lead) if fits else 4
    if not fits:
        yield ((lead, "time"),)
    for n, line in enumerate(wrap(words, room - hang)):
        start: Piece = (lead, "time") if fits and n == 0 else (" " * hang, "")
        yield (start, (line, ""))


def _room(name: str, language: str) -> str:
    label = say("room", language)
    return name if name.casefold().startswith(label.casefold()) else f"{label}: {name}"


def _leads(leads: tuple[str, ...]) -> str:
    return f" [{', '.join(leads)}]" if leads else ""


def _points(points: tuple[Point, ...], language: str, room: int, depth: int) -> Iterator[str]:
    indent = "  " * depth
    for point in points:
        minutes = f" ({say('minutes', language, minutes=point.minutes)})" if point.minutes else ""
        bullet = _BULLETS[min(depth, len(_BULLETS) - 1)]
        yield from _hanging(f"{indent}{bullet} ", f"{point.title}{_leads(point.leads)}{minutes}", room)
        for speaker in point.speakers:
            yield from _hanging(f"{indent}  ", speaker, room)
        for document in point.documents:
            yield from _hanging(f"{indent}  {say('document', language)}: ", document, room)
        yield from _points(point.topics, language, room, depth + 1)


def _hanging(lead: str, text: str, room: int) -> Iterator[str]:
    """`text` after `lead`, its further lines under the first."""
    hang = min(len(lead), max(0, room - 8))
    lines = wrap(lead.strip() + " " + text if hang < len(lead) else text, max(1, room - hang))
    for n, line in enumerate(lines):
        yield (lead if n == 0 and hang == len(lead) else " " * hang) + line


def _plain(text: str, room: int, role: Role = "") -> Iterator[Line]:
    for line in wrap(text, room):
        yield ((line, role),)
