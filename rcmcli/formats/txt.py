"""The agenda as one message for WhatsApp or e-mail: no table, no markup but `*bold*`; languages one after another.

A short message has less than 4,096 UTF-16 units, the strictest way in which programs count characters. To fit it leaves
out details, then leads, then shortens titles, and says at last how many items are not in it.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.look import BRIEF_KINDS
from rcmcli.model.dates import short_date
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.model.text import is_web, utf16_cut, utf16_length
from rcmcli.wording import (
    changes_of,
    has_day_marks,
    hour_of,
    in_brackets,
    marks_of,
    meetings,
    new_room_of,
    places_of,
    start_of,
    title_of,
)
from rcmcli.wording.details import details_of, labelled, points_within
from rcmcli.words import headed, labels, say

LIMIT = 4096
PARTED = "\n— — —\n\n"
_SIGN = re.compile(r"[*`]|(?<![^\W_])[_~]|[_~](?![^\W_])")
_TWINS = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}


class _Size(msgspec.Struct, frozen=True):
    """How much is said: details, leads, and at most so many letters of a title or name (0: all of them)."""

    details: bool = False
    leads: bool = False
    letters: int = 0


_WHOLE = _Size(details=True, leads=True)
_SHORTER = (_Size(leads=True), _Size(), _Size(letters=80), _Size(letters=60), _Size(letters=40))
_MOST_CLOCKS, _MOST_NAMES, _LONGEST_NAME, _LONGEST_HEAD, _MARKS = 12, 4, 20, 120, 60


class _Told(msgspec.Struct, frozen=True):
    """A schedule in one of its languages, at one size."""

    schedule: Schedule
    language: str
    size: _Size

    def cut(self, words: str, most: int) -> str:
        """Words that no messenger changes, in a short message at most so many letters of them."""
        return plain(utf16_cut(words, most) if most and self.size.letters else words)


def render(schedule: Schedule, *, short: bool = False) -> bytes:
    """The message in every language of the schedule, in UTF-8; the last line names the tz database."""
    count = len(schedule.languages)
    budget = (LIMIT - 1 - len(PARTED) * (count - 1)) // count
    told = [_Told(schedule, language, _WHOLE) for language in schedule.languages]
    return PARTED.join(_short(one, budget) if short else _text(one) for one in told).encode()


def _short(whole: _Told, budget: int) -> str:
    """The first of the shorter texts that fits; else the shortest with as many items as fit."""
    sizes = [msgspec.structs.replace(whole, size=size) for size in _SHORTER]
    return next((text for text in map(_text, sizes) if utf16_length(text) <= budget), None) or _filled(
        sizes[-1], budget
    )


def _text(told: _Told) -> str:
    lines = [*_head(told)]
    for day, before in zip(told.schedule.days, (None, *told.schedule.days), strict=False):
        lines += ["", *_day_head(told, day, before)]
        for entry, above in zip(day.items, (None, *day.items), strict=False):
            lines += _item(told, day, entry, above)
        if not day.items:
            lines.append(meetings.nothing_of(day, told.language))
    return _joined([*lines, "", *_unplaced(told), *_practical(told), *_foot(told)])


def _filled(told: _Told, budget: int) -> str:
    """As many items as fit, in their order, and how many do not."""
    left = len(list(told.schedule.entries()))
    foot, lines = ["", *_foot(told)], [*_head(told)]
    for day, before in zip(told.schedule.days, (None, *told.schedule.days), strict=False):
        head = ["", *_day_head(told, day, before)]
        for entry in day.items:
            more = [*lines, *head, *_item(told, day, entry, None)]
            rest = say(labels.ITEMS_MORE, told.language, count=left)
            if utf16_length(_joined([*more, rest, *foot])) > budget:
                return _joined([*lines, rest, *foot])
            lines, head, left = more, [], left - 1
    return _joined([*lines, *foot])  # pragma: no cover - it is only asked for what does not fit


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"


def _head(told: _Told) -> Iterator[str]:
    """Title, dates and state, the clock of all hours, and when the first day starts everywhere."""
    schedule, language, size = told.schedule, told.language, told.size
    yield f"*{told.cut(schedule.title.pick(language), _LONGEST_HEAD)}*"
    yield " · ".join(filter(None, (meetings.dates_of(schedule, language), meetings.state_of(schedule, language))))
    if not size.letters:
        yield from [plain(schedule.subtitle.pick(language))] if schedule.subtitle else []
        yield from [headed(labels.THEME, language) + plain(schedule.theme.pick(language))] if schedule.theme else []
        for label, words in meetings.facts_of(schedule):
            yield headed(label, language) + plain(words.pick(language))
    if schedule.reader:
        yield told.cut(meetings.reader_of(schedule, language), _LONGEST_HEAD)
    day = next((day for day in schedule.days if _first(day)), None)
    if day:
        yield from _clocks(told, day, later=day is not schedule.days[0])


def _clocks(told: _Told, day: DaySheet, *, later: bool = False) -> Iterator[str]:
    """Whose clocks the hours are, and when the day starts on each."""
    language, home, mine = told.language, day.clocks[0], _mine(told, day)
    if mine:
        facts = {"home": _name(told, home), "home_offset": home.offset}
        place = next(place for place in day.clocks[mine].places if place.zone == told.schedule.seat)
        named = plain(utf16_cut(place.name.pick(language), 40))
        words = say(labels.READER_HOURS, language, place=named, offset=day.clocks[mine].offset, **facts)
    else:
        words = say(labels.TIMES_OF, language, place=_name(told, home), offset=home.offset)
    yield words[0].upper() + words[1:]
    first = _first(day)
    if first and len(day.clocks) > 1:
        clocks = " · ".join(_starts(told, day, first))
        when = short_date(day.date, language) if later else ""
        yield say(labels.DAY_STARTS_ON if later else labels.DAY_STARTS, language, clocks=clocks, day=when)
    if not told.size.letters:
        yield from filter(None, (plain(changes_of(column, day, language)) for column in day.clocks))


def _starts(told: _Told, day: DaySheet, first: Entry) -> Iterator[str]:
    """`09:00 Ottawa, Washington (UTC−4)` for each clock, the one that leads in bold."""
    mine = _mine(told, day)
    order = sorted(range(len(day.clocks)), key=lambda n: (n != mine, n))
    shown = order[:_MOST_CLOCKS] if told.size.letters else order
    for n in shown:
        start, column = start_of(first.local[n]), day.clocks[n]
        yield f"{f'*{start}*' if n == mine else start} {_cities(told, column)} ({column.offset})"
    if len(shown) < len(order):
        yield f"+{len(order) - len(shown)}"


def _cities(told: _Told, column: ClockColumn) -> str:
    if not told.size.letters:
        return plain(places_of(column, told.language))
    names = [told.cut(place.name.pick(told.language), _LONGEST_NAME) for place in column.places]
    return ", ".join(names[:_MOST_NAMES]) + (f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else "")


def _name(told: _Told, column: ClockColumn) -> str:
    return told.cut(column.places[0].name.pick(told.language), _LONGEST_NAME)


def _first(day: DaySheet) -> Entry | None:
    timed = [(entry.start, n) for n, entry in enumerate(day.items) if entry.start and not entry.cancelled]
    return day.items[min(timed)[1]] if timed else None


def _mine(told: _Told, day: DaySheet) -> int:
    """The column of the reader's clock: 0 where it is the meeting's own, or where nobody reads."""
    return next((n for n, column in enumerate(day.clocks) if told.schedule.seat in column.zones), 0)


def _day_head(told: _Told, day: DaySheet, before: DaySheet | None) -> Iterator[str]:
    """Date and title; clocks and start where they are not those said last."""
    yield f"*{told.cut(meetings.heading_of(day, told.language), max(60, told.size.letters))}*"
    if not told.size.letters:
        yield from (plain(remark.pick(told.language)) for remark in meetings.remarks_of(day, told.schedule))
    if (
        before
        and _first(day)
        and (_relation(before) != _relation(day) or (told.size.details and _new_start(day, before)))
    ):
        yield from _clocks(told, day)


def _relation(day: DaySheet) -> list[tuple[str, tuple[str, ...]]]:
    return [(column.offset, column.zones) for column in day.clocks]


def _new_start(day: DaySheet, before: DaySheet) -> bool:
    first, other = _first(day), _first(before)
    return bool(first and (other is None or list(map(start_of, first.local)) != list(map(start_of, other.local))))


def _item(told: _Told, day: DaySheet, entry: Entry, above: Entry | None) -> Iterator[str]:
    """The line of an item, and its details below."""
    language, size = told.language, told.size
    if entry.heading:
        yield f"*{told.cut(entry.heading.pick(language), size.letters)}*"
    brief = entry.kind in BRIEF_KINDS
    leads = plain(in_brackets(entry.leads, language)) if size.leads and not brief else ""
    marks = told.cut(marks_of(entry, language), _MARKS)
    title = told.cut(title_of(entry, language), size.letters)
    mine = _mine(told, day)
    yield f"{hour_of(entry, day, mine, language)} {title}{leads}" + (f" · {marks}" if marks else "")
    if size.details and not brief:
        place = new_room_of(entry, above, language)
        yield from [f"- {plain(place)}"] if place else []
        for one in details_of(entry, language, lambda point, one: hour_of(point, day, mine, one)):
            yield f"{'  ' * one.depth}- {plain(labelled(one, language))}"


def _unplaced(told: _Told) -> list[str]:
    """The items that have no day yet, each with its points and papers in the whole message."""
    points = list(points_within(told.schedule.unplaced, told.language))
    said = [f"{'  ' * one.depth}- {plain(labelled(one, told.language))}" for one in points]
    if not told.size.details:
        said = [f"- {told.cut(one.title.pick(told.language), told.size.letters)}" for one in told.schedule.unplaced]
    return [f"*{say(labels.UNPLACED, told.language)}*", *said, ""] if said else []


def _practical(told: _Told) -> list[str]:
    """What is of use to those who travel, in the whole message."""
    lines = meetings.practical_of(told.schedule, told.language) if told.size.details else []
    return [f"*{say(labels.PRACTICAL, told.language)}*", *(f"- {plain(line)}" for line in lines), ""] if lines else []


def _foot(told: _Told) -> Iterator[str]:
    if has_day_marks(told.schedule.entries()):
        yield say(labels.DAY_MARKS, told.language)
    yield f"{meetings.footer_of(told.schedule, told.language)} · rcm"


def plain(words: str) -> str:
    """Words in which no messenger sees markup: signs that might be are replaced by their twins, in links by their codes."""
    return " ".join(_harmless(word) for word in words.split(" "))


def _harmless(word: str) -> str:
    if is_web(word):
        return _SIGN.sub(lambda found: f"%{ord(found[0]):02X}", word)
    return _SIGN.sub(lambda found: _TWINS[found[0]], word)
