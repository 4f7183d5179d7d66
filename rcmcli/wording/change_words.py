"""What is otherwise besides the hours, in words: of an item and of the meeting, each matter with before and after."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.model import clock
from rcmcli.model.comparison import Aspect, Comparison, Fact, ItemChange, Value
from rcmcli.model.dates import date_range, days_between
from rcmcli.model.keys import LINES
from rcmcli.model.schedule import LocalTime, Point, Schedule, ShownPaper, ShownSpeaker
from rcmcli.model.text import LANGUAGE_NAMES, Text, enumerated
from rcmcli.wording import span_of, when_of
from rcmcli.wording.change_hours import day_said
from rcmcli.wording.details import paper_of, points_within, speaker_of
from rcmcli.words import comparing, kinds, labels, say

# Matters that are said whole, before and after; of the others only what is added and what is taken away.
_WHOLE = ("leads", "audience", "remote", "languages", "minutes", "dates", "order")
_STATES: dict[str, dict[str, Text]] = {
    key: {str(state): said for state, said in states.items()}
    for key, states in (("status", labels.STATUSES), ("mode", labels.MODES), ("kind", kinds.ITEM_KINDS))
}


class Worded(msgspec.Struct, frozen=True):
    """One matter: its name, what it was, what it is; one of the two may be missing."""

    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    def lines(self, language: str) -> Iterator[str]:
        """It as sentences that say in words what was and what is."""
        if len(self.before) == len(self.after) == 1:
            yield say(
                comparing.WAS_NOW_WORDS, language, label=self.label, before=self.before[0], after=self.after[0]
            )  # fmt: skip
            return
        yield from (say(comparing.IS_REMOVED, language, label=self.label, words=one) for one in self.before)
        yield from (say(comparing.IS_ADDED, language, label=self.label, words=one) for one in self.after)


def worded(one: ItemChange, found: Comparison, language: str) -> Iterator[Worded]:
    """What is otherwise of an item besides its hours."""
    for aspect in one.aspects:
        yield from _worded(aspect, found, language)


def facts_of(found: Comparison, language: str) -> Iterator[Worded]:
    """What is otherwise of the meeting and its days."""
    for fact in found.facts:
        yield from _fact(fact, found, language)


def _fact(fact: Fact, found: Comparison, language: str) -> Iterator[Worded]:
    for one in _worded(fact.aspect, found, language):
        if fact.day is None:
            yield one
        else:
            label = say(comparing.OF_DAY, language, day=day_said(fact.day, language), label=one.label)
            yield msgspec.structs.replace(one, label=label)


def _worded(aspect: Aspect, found: Comparison, language: str) -> Iterator[Worded]:
    """A matter in a language, or, where its words in that do not differ, in the first one in which they do."""
    other = aspect.languages and language not in aspect.languages
    spoken = aspect.languages[0] if other else language
    label = say(comparing.MATTERS.get(aspect.key) or LINES[aspect.key], language)
    if other and spoken in LANGUAGE_NAMES:
        label = say(comparing.IN_LANGUAGE, language, label=label, language=LANGUAGE_NAMES[spoken])
    before, after = _both(aspect, found, spoken if spoken in LANGUAGE_NAMES else language, language)
    yield Worded(label, before, after)


def _both(
    aspect: Aspect, found: Comparison, spoken: str, language: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
    """Both values in the language `spoken`, as a sheet in another one may tell them."""
    if aspect.key == "timezone":
        return (_clock(found.old.schedule, language),), (_clock(found.new.schedule, language),)
    hour = _hour_on(found)
    before, after = ([*_lines(one, aspect.key, spoken, hour)] for one in (aspect.before, aspect.after))
    if aspect.key in _WHOLE:
        return _joined(aspect.before, before, language), _joined(aspect.after, after, language)
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    return (tuple(gone), tuple(come)) if gone or come else (("; ".join(before),), ("; ".join(after),))


def _joined(values: Sequence[Value], said: Sequence[str], language: str) -> tuple[str, ...]:
    days = [one for one in values if isinstance(one, date)]
    if days and days == [*days_between(days[0], days[-1])]:
        return (date_range(days[0], days[-1], language),)
    return (enumerated(said, language),) if said else ()


def _lines(values: Sequence[Value], key: str, language: str, hour: Callable[[Point, str], str]) -> Iterator[str]:
    for one in values:
        if isinstance(one, Point):
            yield " · ".join(line.words for line in points_within((one,), language, hour))
        elif isinstance(one, ShownSpeaker):
            yield speaker_of(one, language)
        elif isinstance(one, ShownPaper):
            yield paper_of(one, language)
        elif isinstance(one, date):
            yield day_said(one, language)
        else:
            yield _word(one, key, language) if isinstance(one, Text) else str(one)


def _word(word: Text, key: str, language: str) -> str:
    """A word of the file as it is called in a sheet."""
    name = word.any
    if key == "optional":
        return say(labels.MARKS["optional"], language)
    return _STATES.get(key, {}).get(name, word).pick(language)


def _clock(schedule: Schedule, language: str) -> str:
    """The place whose clock is the meeting's, and its offset."""
    for sheet in schedule.days[:1]:
        column = sheet.clocks[0]
        return f"{column.places[0].name.pick(language)} ({column.offset})"
    return schedule.timezone


def _hour_on(found: Comparison) -> Callable[[Point, str], str]:
    """How the hours of topics are told: on the reader's clock, if there is one besides the meeting's."""
    zone = found.clocks[1].zones[0] if len(found.clocks) == 2 else ""

    def hour(point: Point, language: str) -> str:
        own = when_of(point, language)
        if not zone or not point.local:
            return own
        start, end = point.local[0].start, point.local[0].end
        there = LocalTime(
            clock.shown_at(start, zone), clock.shown_at(end, zone) if end else None, clock.shown_at(start, zone).date()
        )
        return f"{span_of(there)} ({own})"

    return hour
