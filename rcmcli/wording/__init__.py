"""The wording: how a schedule is said in one language, once for screen, message, page, paper, sheet and calendar.

Here are hours, clocks and items; `meetings` has what is said around the items.
"""

from collections.abc import Iterable, Sequence

import msgspec

from rcmcli.model.dates import short_date
from rcmcli.model.schedule import (
    ClockColumn,
    DaySheet,
    Entry,
    LocalTime,
    Mark,
    Point,
    ShownPlace,
)
from rcmcli.model.text import Text
from rcmcli.model.walltime import PARTS, UNCONFIRMED
from rcmcli.words import colon, headed, labels, say


def day_mark(days: int) -> str:
    """The mark of another date: ` +1`, ` −1`, or nothing."""
    return f" {'−' if days < 0 else '+'}{abs(days)}" if days else ""


def start_of(local: LocalTime) -> str:
    """When it starts, with the mark of another date."""
    return f"{local.start:%H:%M}{day_mark(local.day_shift)}"


def end_of(local: LocalTime) -> str:
    """When it ends, with the mark of another date; empty where that is not said."""
    return f"{local.end:%H:%M}{day_mark(local.end_day_shift)}" if local.end else ""


def span_of(local: LocalTime) -> str:
    """From when to when, with the mark of another date once where both ends share it."""
    if local.end is None:
        return start_of(local)
    start = f"{local.start:%H:%M}" if local.day_shift == local.end_day_shift else start_of(local)
    return f"{start}–{end_of(local)}"


def when_of(entry: Entry | Point, language: str) -> str:
    """The time in the meeting's place, else the part of the day, or the words that stand for an hour."""
    if entry.local:
        return span_of(entry.local[0])
    return part_of(entry.when, language) or entry.when


def part_of(when: str, language: str) -> str:
    """The name of a part of the day, or of an hour that is none yet; nothing for any other words."""
    return next((say(name, language) for part, name in labels.PARTS_OF_DAY.items() if part == when), "")


def hour_of(entry: Entry | Point, sheet: DaySheet, mine: int, language: str) -> str:
    """The time for the reader of one clock (0: the meeting's own): its hours first, those of the meeting in brackets.

    Where no hour is known, words that may hold one say whose clock they speak of.
    """
    when = when_of(entry, language)
    if not mine or not (entry.local or entry.when) or entry.when in (UNCONFIRMED, *PARTS):
        return when
    return (
        f"{span_of(entry.local[mine])} ({when})"
        if entry.local
        else f"{when} ({sheet.clocks[0].places[0].name.pick(language)})"
    )


def time_there(local: LocalTime, column: ClockColumn, language: str) -> str:
    """The time on another clock: `11:00 Ottawa, Washington (UTC−4)`."""
    return f"{span_of(local)} {places_of(column, language)} ({local.offset})"


def has_day_marks(entries: Iterable[Entry]) -> bool:
    """Whether any time of these items bears the mark of another date."""
    return any(local.day_shift or local.end_day_shift for entry in entries for local in entry.local)


def places_of(column: ClockColumn, language: str) -> str:
    """The places of a column."""
    return listed((place.name for place in column.places), language)


def change_of(place: ShownPlace, sheet: DaySheet, language: str) -> str:
    """When the clocks of a place change, if that is near the day."""
    if place.change is None:
        return ""
    sentence = labels.CLOCKS_CHANGED if place.change <= sheet.date else labels.CLOCKS_WILL_CHANGE
    return say(sentence, language, day=short_date(place.change, language))


def changes_of(column: ClockColumn, sheet: DaySheet, language: str) -> str:
    """Which places of a column change their clocks near the day, and when."""
    told = {place.name.pick(language): change_of(place, sheet, language) for place in column.places if place.change}
    return _joined((f"{name}{colon(language)} {words}" for name, words in told.items()), language)


def all_changes_of(columns: Iterable[ClockColumn], sheet: DaySheet, language: str) -> str:
    """The same of several columns."""
    return _joined(filter(None, (changes_of(column, sheet, language) for column in columns)), language)


def _joined(told: Iterable[str], language: str) -> str:
    return ("\u00a0; " if language == "fr" else "; ").join(told)


def times_of(sheet: DaySheet, language: str) -> str:
    """Whose clock the hours of a day are."""
    home = sheet.clocks[0]
    return say(labels.TIMES_OF, language, place=home.places[0].name.pick(language), offset=home.offset)


def listed(names: Iterable[Text], language: str) -> str:
    """Names between commas."""
    return ", ".join(name.pick(language) for name in names)


def name_of(entry: Entry, language: str) -> str:
    """The title, the reader's own marked, a cancelled one called so."""
    return before_title(entry, language) + numbered(entry, language)


def before_title(entry: Entry, language: str) -> str:
    """What stands before a title: the mark of the reader's own, and that it is cancelled."""
    own = "● " if entry.own else ""
    return own + (headed(labels.CANCELLED_PREFIX, language) if entry.cancelled else "")


def numbered(entry: Entry, language: str) -> str:
    """The title behind the number that the paper prints: `3 (b) Budget`, `IV. Budget`."""
    number = entry.number.pick(language)
    return (
        f"{number}{'.' if number[-1].isalnum() else ''} {entry.title.pick(language)}"
        if number
        else entry.title.pick(language)
    )


def title_of(entry: Entry, language: str) -> str:
    """The title as people announce it, with its track."""
    return name_of(entry, language) + track_of(entry, language)


def track_of(entry: Entry, language: str) -> str:
    """The track behind a title."""
    return f" — {entry.track.pick(language)}" if entry.track else ""


def in_brackets(leads: Sequence[Text], language: str) -> str:
    """Leads behind a title, as papers print them."""
    return f" [{listed(leads, language)}]" if leads else ""


def marks_of(entry: Entry, language: str) -> str:
    """What a delegate must know beside the title: optional, restricted, parallel, doubtful; that it is cancelled the title says."""
    doubt = [say(labels.DOUBTS[entry.doubt], language)] if entry.doubt else []
    return ", ".join([*(mark_of(mark, language) for mark in entry.marks), *doubt])


def all_marks_of(entry: Entry, language: str) -> str:
    """The marks where the title does not say that it is cancelled."""
    cancelled = say(labels.STATUSES["cancelled"], language) if entry.cancelled else ""
    return ", ".join(filter(None, (cancelled, marks_of(entry, language))))


def mark_of(mark: Mark, language: str) -> str:
    """One mark."""
    return say(labels.MARKS[mark.name], language, audience=listed(mark.names, language))


def room_of(entry: Entry, language: str) -> str:
    """Where it is, called a room where its name does not say so in any language."""
    name = entry.room.pick(language)
    said = tuple(word.casefold() for word in msgspec.structs.astuple(labels.ROOM) if word)
    is_said = not name or name.casefold().startswith(said)
    return name if is_said else headed(labels.ROOM, language) + name


def new_room_of(entry: Entry, before: Entry | None, language: str) -> str:
    """The room where that changes, and always where people must choose between rooms."""
    choose = before is None or entry.mark("parallel") or before.mark("parallel")
    is_new = choose or before is None or entry.room.pick(language) != before.room.pick(language)
    return room_of(entry, language) if is_new else ""
