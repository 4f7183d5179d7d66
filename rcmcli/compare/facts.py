"""Facts: what is otherwise of the meeting itself, and of its days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rcmcli.compare.items import Words
from rcmcli.compare.values import aspect_of, texts
from rcmcli.model.comparison import Aspect, Fact, Group
from rcmcli.model.dates import days_between
from rcmcli.model.due import Due
from rcmcli.model.schedule import DaySheet, Schedule, ShownPaper
from rcmcli.model.text import LANGUAGE_NAMES, Text

# What is said of the meeting, by what a reader may ask about.
_TEXTS: dict[str, Group] = {
    "title": "title", "subtitle": "title", "theme": "title", "venue": "place", "organizer": "people",
}  # fmt: skip
_LISTS: dict[str, Group] = {
    "unplaced": "time", "objectives": "title", "methodology": "title", "topics": "title", "notes": "title", "footnotes": "title",
}  # fmt: skip
_OF_DAY: dict[str, Group] = {"title": "title", "venue": "place", "objectives": "title", "notes": "title"}


def facts_of(old: Schedule, new: Schedule, words: Words, moved: int) -> Iterator[Fact]:
    """What is otherwise, first what concerns everybody; `moved` is by how many days the whole meeting moves."""
    yield from _told("time", aspect_of("status", _word(old.status), _word(new.status), words.named))
    yield from _told("time", aspect_of("dates", _dates(old), _dates(new), words.named))
    yield from _told("time", aspect_of("timezone", _word(old.timezone), _word(new.timezone), words.named))
    yield from _told("place", aspect_of("mode", _word(old.mode), _word(new.mode), words.named))
    for key, group in _TEXTS.items():
        yield from _told(group, aspect_of(key, _texts(old, key), _texts(new, key), words.compared))
    yield from _told("place", aspect_of("link", _word(old.link), _word(new.link), words.named))
    yield from _told("people", aspect_of("host", texts(old.host), texts(new.host), words.named))
    yield from _told("people", aspect_of("remote", old.remote, new.remote, words.named))
    yield from _told("time", aspect_of("deadlines", _deadlines(old), _deadlines(new), words.compared))
    for key, group in _LISTS.items():
        yield from _told(group, aspect_of(key, getattr(old, key), getattr(new, key), words.compared))
    yield from _told("title", aspect_of("documents", old.papers, new.papers, words.compared))
    yield from _told("title", aspect_of("practical", _practical(old), _practical(new), words.compared))
    yield from _days(old, new, words, moved)


def languages_differ(old: Sequence[str], new: Sequence[str]) -> Iterator[Fact]:
    """Whether the paper is in other languages than before."""
    named = [tuple(LANGUAGE_NAMES[one] for one in each) for each in (old, new)]
    yield from _told("title", aspect_of("languages", named[0], named[1], ("en",)))


def _told(group: Group, aspects: Iterator[Aspect], day: date | None = None) -> Iterator[Fact]:
    yield from (Fact(aspect, group, day) for aspect in aspects)


def _texts(one: Schedule | DaySheet, key: str) -> tuple[Text, ...]:
    return texts(getattr(one, key))


def _word(word: str) -> tuple[Text, ...]:
    return texts(Text(any=word))


def _dates(schedule: Schedule) -> tuple[date, ...]:
    return tuple(day for sheet in schedule.days for day in days_between(sheet.date, sheet.until))


def _deadlines(schedule: Schedule) -> tuple[ShownPaper | Text, ...]:
    """What is due, as words: the date before what it is."""
    return tuple(
        Text(**{one: f"{_by(due)} {due.title.pick(one)}" for one in schedule.languages}) for due in schedule.deadlines
    )


def _by(due: Due) -> str:
    return " ".join(filter(None, (str(due.date or due.before or ""), due.time)))


def _practical(schedule: Schedule) -> tuple[Text, ...]:
    return tuple(
        Text(**{one: f"{key}: {said.pick(one)}" for one in schedule.languages})
        for key, said in schedule.practical.items()
    )


def _days(old: Schedule, new: Schedule, words: Words, moved: int) -> Iterator[Fact]:
    """What is otherwise of the days that both versions have."""
    before = {(on + timedelta(days=moved), n): sheet for (on, n), sheet in _by_date(old).items()}
    for key, after in _by_date(new).items():
        if key in before:
            yield from _day(before[key], after, words)


def _by_date(schedule: Schedule) -> dict[tuple[date, int], DaySheet]:
    """The days by their dates, those of one date by their number among them."""
    found: dict[tuple[date, int], DaySheet] = {}
    for sheet in schedule.days:
        found[sheet.date, sum(on == sheet.date for on, _ in found)] = sheet
    return found


def _day(old: DaySheet, new: DaySheet, words: Words) -> Iterator[Fact]:
    for key, group in _OF_DAY.items():
        pair = [one if isinstance(one, tuple) else texts(one) for one in (getattr(old, key), getattr(new, key))]
        yield from _told(group, aspect_of(key, pair[0], pair[1], words.compared), new.date)
    yield from _told("time", aspect_of("hours", _word(old.hours), _word(new.hours), words.named), new.date)
    yield from _told("people", aspect_of("remote", old.remote, new.remote, words.named), new.date)
    orders = [_order(one) for one in (old, new)]
    if set(orders[0]) == set(orders[1]):
        yield from _told("time", aspect_of("order", orders[0], orders[1], words.compared), new.date)


def _order(sheet: DaySheet) -> tuple[Text, ...]:
    """The items of a day that have no hour, whose order is all that says when they are."""
    return tuple(entry.title for entry in sheet.items if entry.start is None)
