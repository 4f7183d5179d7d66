"""The agenda as one message for WhatsApp or e-mail: no table, no markup but `*bold*`; languages one after another.

It is short: less than 4,096 UTF-16 units, the strictest way in which programs count characters. To fit it leaves out who
speaks, then rooms, then leads, then shortens titles, and says at last how many items are left out. One with details is whole.
"""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.formats.message import (
    Size,
    Told,
    clocks_of,
    first_of,
    mine_of,
    plain,
    relation_of,
    starts_anew,
    steady,
)
from rcmcli.look import BRIEF_KINDS
from rcmcli.model.schedule import DaySheet, Entry, Schedule, SheetSlot
from rcmcli.model.text import capitalized, utf16_length
from rcmcli.wording import (
    has_day_marks,
    hour_of,
    in_brackets,
    marks_of,
    meetings,
    new_room_of,
    room_of,
    slots,
    span_of,
    title_of,
    when_of,
)
from rcmcli.wording.details import details_of, essentials_of, labelled, points_within
from rcmcli.words import colon, headed, labels, say

LIMIT = 4096
PARTED = "\n— — —\n\n"
_WHOLE = Size(details=True, leads=True)
_SHORTER = (
    Size(essentials=True, leads=True, rooms=True),
    Size(leads=True, rooms=True),
    Size(leads=True),
    Size(),
    Size(letters=80),
    Size(letters=60),
    Size(letters=40),
)
_LONGEST_HEAD, _MARKS = 120, 60


def render(schedule: Schedule, *, details: bool = False) -> bytes:
    """The message in every language of the schedule, in UTF-8, short or with all details; the last line names the tz database."""
    count = len(schedule.languages)
    budget = (LIMIT - 1 - len(PARTED) * (count - 1)) // count
    told = [Told(schedule, language, _WHOLE) for language in schedule.languages]
    return PARTED.join(_text(one) if details else _short(one, budget) for one in told).encode()


def _short(whole: Told, budget: int) -> str:
    """The first of the shorter texts that fits; else the shortest with as many items as fit."""
    sizes = [msgspec.structs.replace(whole, size=size) for size in _SHORTER]
    return next((text for text in map(_text, sizes) if utf16_length(text) <= budget), None) or _filled(
        sizes[-1], budget
    )


def _text(told: Told) -> str:
    lines = [*_head(told)]
    for day, before in zip(told.schedule.days, (None, *told.schedule.days), strict=False):
        lines += ["", *_day_head(told, day, before)]
        lines += [line for piece in _pieces(told, day) for line in piece]
        if not day.items:
            lines.append(meetings.nothing_of(day, told.language))
    return _joined([*lines, "", *_unplaced(told), *_about(told), *_due(told), *_practical(told), *_foot(told)])


def _filled(told: Told, budget: int) -> str:
    """As many items as fit, in their order, and how many do not."""
    left = len(list(told.schedule.entries()))
    foot, lines = ["", *_foot(told)], [*_head(told)]
    for day, before in zip(told.schedule.days, (None, *told.schedule.days), strict=False):
        head = ["", *_day_head(told, day, before)]
        for piece in _pieces(told, day):
            more = [*lines, *head, *piece]
            rest = say(labels.ITEMS_MORE, told.language, count=left)
            if utf16_length(_joined([*more, rest, *foot])) > budget:
                return _joined([*lines, rest, *foot])
            lines, head, left = more, [], left - 1
    return _joined([*lines, *foot])  # pragma: no cover - it is only asked for what does not fit


def _pieces(told: Told, day: DaySheet) -> Iterator[list[str]]:
    """The lines of each item of a day, an empty one before each slot; before the first of several the hours of all."""
    above: Entry | None = None
    for slot in day.slots:
        head = ["", *_heading(told, slot.items[0])]
        if len(slot.items) == 1:
            yield [*head, *_item(told, day, slot.items[0], above)]
        else:
            head.append(f"{_hour(told, day, slot.items[0])} {_of_all(told, slot)}")
            for n, track in enumerate(slots.tracks_of(slot, told.language)):
                yield [*(head if n == 0 else _heading(told, track.entry)), *_track(told, day, track)]
        above = slot.items[-1]


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(map(steady, lines)) + "\n"


def _head(told: Told) -> Iterator[str]:
    """Title, dates and state, the clock of all hours, and when the first day starts everywhere."""
    schedule, language, size = told.schedule, told.language, told.size
    yield f"*{told.cut(schedule.title.pick(language), _LONGEST_HEAD)}*"
    state = (meetings.dates_of(schedule, language), meetings.state_of(schedule, language))
    yield capitalized(" · ".join(filter(None, state)))
    if not size.letters:
        yield from [plain(schedule.subtitle.pick(language))] if schedule.subtitle else []
        yield from _facts(told, of_travel=True)
    if schedule.reader:
        yield told.cut(meetings.reader_of(schedule, language), _LONGEST_HEAD)
    day = next((day for day in schedule.days if first_of(day)), None)
    if day:
        yield from clocks_of(told, day, later=day is not schedule.days[0])


def _day_head(told: Told, day: DaySheet, before: DaySheet | None) -> Iterator[str]:
    """Date and title; clocks and start where they are not those said last."""
    heading = meetings.heading_of(day, told.language)
    yield f"*{told.cut(heading, max(60, told.size.letters))}*"
    if not told.size.letters:
        yield from (plain(remark.pick(told.language)) for remark in meetings.remarks_of(day, told.schedule))
    if (
        before
        and first_of(day)
        and (relation_of(before) != relation_of(day) or (told.size.details and starts_anew(day, before)))
    ):
        yield from clocks_of(told, day)


def _of_all(told: Told, slot: SheetSlot) -> str:
    """What stands beside the hours of items that are in parallel."""
    title = told.cut(slots.heading_of(slot, told.language), told.size.letters)
    more = f" · {slots.said_in_parallel(told.language)}" if slots.shared_title(slot, told.language) else ""
    return title + more + colon(told.language)


def _heading(told: Told, entry: Entry) -> list[str]:
    """The line that stands above an item."""
    return [f"*{told.cut(entry.heading.pick(told.language), told.size.letters)}*"] if entry.heading else []


def _hour(told: Told, day: DaySheet, entry: Entry) -> str:
    """The hours of an item for the reader, in bold, and behind them those of the meeting where they are others."""
    mine = mine_of(told, day)
    if mine and entry.local:
        return f"*{span_of(entry.local[mine])}* ({when_of(entry, told.language)})"
    words = hour_of(entry, day, mine, told.language)
    return (
        f"*{'~'.join(map(plain, words.split('~'))) if words.count('~') == 1 else plain(words)}*"  # one has no partner
    )


def _item(told: Told, day: DaySheet, entry: Entry, above: Entry | None) -> Iterator[str]:
    """The line of an item, and its details below."""
    language, size = told.language, told.size
    leads = _leads(told, entry)
    marks = told.cut(marks_of(entry, language), _MARKS)
    title = told.cut(title_of(entry, language), size.letters)
    has_details = size.details and entry.kind not in BRIEF_KINDS
    is_placed = has_details or entry.mark("parallel") or (size.rooms and len({one.room for one in day.items}) > 1)
    place = told.cut(new_room_of(entry, above, language), _MARKS) if is_placed else ""
    line = (f"{_hour(told, day, entry)} {title}{leads}", marks, "" if has_details else place)
    yield " · ".join(filter(None, line))
    yield from [f"- {place}"] if place and has_details else []
    yield from _details(told, day, entry, 0)


def _unplaced(told: Told) -> list[str]:
    """The items that have no day yet, each with its points and papers in the whole message."""
    points = list(points_within(told.schedule.unplaced, told.language))
    said = [f"{'  ' * one.depth}- {plain(labelled(one, told.language))}" for one in points]
    if not told.size.details:
        said = [f"- {told.cut(one.title.pick(told.language), told.size.letters)}" for one in told.schedule.unplaced]
    return [f"*{say(labels.UNPLACED, told.language)}*", *said, ""] if said else []


def _track(told: Told, day: DaySheet, track: slots.Track) -> Iterator[str]:
    """The line of an item that others are held beside, with its room, and its details below."""
    room = room_of(track.entry, told.language)
    said = [told.cut(words, _MARKS) for words in (marks_of(track.entry, told.language), room) if words]
    name = told.cut(track.words, told.size.letters)
    yield " · ".join([f"- {name}{_leads(told, track.entry)}", *said])
    yield from _details(told, day, track.entry, 1)


def _leads(told: Told, entry: Entry) -> str:
    is_said = told.size.leads and entry.kind not in BRIEF_KINDS
    return plain(in_brackets(entry.leads, told.language)) if is_said else ""


def _details(told: Told, day: DaySheet, entry: Entry, depth: int) -> Iterator[str]:
    """What stands below an item that is more than a break: all of it, or what is essential."""
    mine, size = mine_of(told, day), told.size
    if entry.kind in BRIEF_KINDS or not (size.details or size.essentials):
        return
    lines = details_of if size.details else essentials_of
    for one in lines(entry, told.language, lambda point, language: hour_of(point, day, mine, language)):
        yield f"{'  ' * (one.depth + depth)}- {plain(labelled(one, told.language))}"


def _facts(told: Told, *, of_travel: bool) -> Iterator[str]:
    """Where and by which link people come together; or else the theme, the host, the organizer."""
    schedule, language = told.schedule, told.language
    told_of = [
        *([] if of_travel or not schedule.theme else [(labels.THEME, schedule.theme)]),
        *meetings.facts_of(schedule),
    ]
    for label, words in told_of:
        if of_travel is not (label in (labels.THEME, labels.HOST, labels.ORGANIZER)):
            yield headed(label, language) + plain(words.pick(language))


def _about(told: Told) -> list[str]:
    """What the message says of the meeting behind its days, and an empty line."""
    lines = [] if told.size.letters else [*_facts(told, of_travel=False)]
    return [*lines, ""] if lines else []


def _due(told: Told) -> list[str]:
    """What is due before the meeting, in the whole message."""
    due = told.schedule.deadlines if told.size.details else ()
    lines = [f"- {plain(meetings.deadline_of(one, told.language))}" for one in due]
    return [f"*{say(labels.DEADLINES, told.language)}*", *lines, ""] if lines else []


def _practical(told: Told) -> list[str]:
    """What is of use to those who travel, in the whole message."""
    lines = meetings.practical_of(told.schedule, told.language) if told.size.details else []
    return [f"*{say(labels.PRACTICAL, told.language)}*", *(f"- {plain(line)}" for line in lines), ""] if lines else []


def _foot(told: Told) -> Iterator[str]:
    if has_day_marks(told.schedule.entries()):
        yield say(labels.DAY_MARKS, told.language)
    yield f"{meetings.footer_of(told.schedule, told.language)} · rcm"
