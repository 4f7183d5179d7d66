"""A message: a schedule told in one language, in words that no messenger changes, and whose clocks its hours are."""

import re
from collections.abc import Iterator
from unicodedata import bidirectional

import msgspec

from rcmcli.model.dates import short_date
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.model.text import capitalized, is_web, utf16_cut
from rcmcli.wording import changes_of, places_of, start_of
from rcmcli.words import labels, say

_SIGN = re.compile(r"[*`]|(?<![^\W_])[_~]|[_~](?![^\W_])")
_HOURS, _BOLD, _LEFT_TO_RIGHT = re.compile(r"[0-9]:[0-9]{2}"), re.compile(r"\*[^*]+\*"), "\u200e"
_MOST_CLOCKS, _MOST_NAMES, _LONGEST_NAME = 12, 4, 20
_TWINS = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}


class Size(msgspec.Struct, frozen=True):
    """How much is said: details, or the essential ones, leads, where each item is on a day with several rooms, and at most
    so many letters of a title or name (0: all)."""

    details: bool = False
    essentials: bool = False
    leads: bool = False
    rooms: bool = False
    letters: int = 0


class Told(msgspec.Struct, frozen=True):
    """A schedule in one of its languages, at one size."""

    schedule: Schedule
    language: str
    size: Size

    def cut(self, words: str, most: int) -> str:
        """Words that no messenger changes, in a short message at most so many letters of them."""
        return plain(utf16_cut(words, most) if most and self.size.letters else words)


def clocks_of(told: Told, day: DaySheet, *, later: bool = False) -> Iterator[str]:
    """Whose clocks the hours are, and when the day starts on each."""
    language, home, mine = told.language, day.clocks[0], mine_of(told, day)
    if mine:
        facts = {"home": _name(told, home), "home_offset": home.offset}
        place = next(place for place in day.clocks[mine].places if place.zone == told.schedule.seat)
        named = plain(utf16_cut(place.name.pick(language), 40))
        words = say(labels.READER_HOURS, language, place=named, offset=day.clocks[mine].offset, **facts)
    else:
        words = say(labels.TIMES_OF, language, place=_name(told, home), offset=home.offset)
    yield capitalized(words)
    first = first_of(day)
    if first and len(day.clocks) > 1:
        clocks = " · ".join(_starts(told, day, first))
        when = short_date(day.date, language) if later else ""
        yield say(labels.DAY_STARTS_ON if later else labels.DAY_STARTS, language, clocks=clocks, day=when)
    if not told.size.letters:
        yield from filter(None, (plain(changes_of(column, day, language)) for column in day.clocks))


def _starts(told: Told, day: DaySheet, first: Entry) -> Iterator[str]:
    """`09:00 Ottawa, Washington (UTC−4)` for each clock, the one that leads in bold."""
    mine = mine_of(told, day)
    order = sorted(range(len(day.clocks)), key=lambda n: (n != mine, n))
    shown = order[:_MOST_CLOCKS] if told.size.letters else order
    for n in shown:
        start, column = start_of(first.local[n]), day.clocks[n]
        yield f"{f'*{start}*' if n == mine else start} {_cities(told, column)} ({column.offset})"
    if len(shown) < len(order):
        yield f"+{len(order) - len(shown)}"


def _cities(told: Told, column: ClockColumn) -> str:
    if not told.size.letters:
        return plain(places_of(column, told.language))
    names = [told.cut(place.name.pick(told.language), _LONGEST_NAME) for place in column.places]
    return ", ".join(names[:_MOST_NAMES]) + (f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else "")


def _name(told: Told, column: ClockColumn) -> str:
    return told.cut(column.places[0].name.pick(told.language), _LONGEST_NAME)


def first_of(day: DaySheet) -> Entry | None:
    """The item that starts first, of those that have an hour and take place."""
    timed = [(entry.start, n) for n, entry in enumerate(day.items) if entry.start and not entry.cancelled]
    return day.items[min(timed)[1]] if timed else None


def mine_of(told: Told, day: DaySheet) -> int:
    """The column of the reader's clock: 0 where it is the meeting's own, or where nobody reads."""
    return next((n for n, column in enumerate(day.clocks) if told.schedule.seat in column.zones), 0)


def relation_of(day: DaySheet) -> list[tuple[str, tuple[str, ...]]]:
    """How the clocks of a day stand to each other."""
    return [(column.offset, column.zones) for column in day.clocks]


def starts_anew(day: DaySheet, before: DaySheet) -> bool:
    """Whether a day starts at another hour than the one before, on any clock."""
    first, other = first_of(day), first_of(before)
    return bool(first and (other is None or list(map(start_of, first.local)) != list(map(start_of, other.local))))


def steady(line: str) -> str:
    """A line whose hours stay in their order: in one that begins with letters that run from right to left, `09:00–10:00` would
    be shown as `10:00–09:00`, so it is marked as one that runs from left to right."""
    strong = next((kind for sign in line if (kind := bidirectional(sign)) in ("L", "R", "AL")), "L")
    if strong == "L" or not _HOURS.search(line):
        return line
    bold = _BOLD.match(line)
    at = bold.end() if bold else len(line) - len(line.lstrip("- "))
    return f"{line[:at]}{_LEFT_TO_RIGHT}{line[at:]}"


def plain(words: str) -> str:
    """Words in which no messenger sees markup: signs that might be are replaced by their twins, in links by their codes."""
    return " ".join(_harmless(word) for word in words.split(" "))


def _harmless(word: str) -> str:
    if is_web(word):
        return _SIGN.sub(lambda found: f"%{ord(found[0]):02X}", word)
    return _SIGN.sub(lambda found: _TWINS[found[0]], word)
