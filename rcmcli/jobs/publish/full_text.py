"""`rcm export txt --full`: the whole agenda as plain text, its items in the lines that an agenda file may hold.

The lines under a date read back as the items of that day; what else is said there begins with a `#`.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from rcmcli.desk.console import Console
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.retold import retold
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.text import Text, in_each, once, one_line
from rcmcli.store.lines.inlay import grammar_for
from rcmcli.store.lines.writer import write_lines
from rcmcli.wording.details import details_of, labelled
from rcmcli.wording.meetings import (
    Listed,
    dates_of,
    facts_of,
    footer_of,
    heading_of,
    lists_after,
    lists_before,
    lists_of,
    nothing_of,
    remarks_of,
    state_of,
)
from rcmcli.words import colon, headed, labels, publishing, say

# What no line can say is said below it, as a remark of this kind.
_BESIDE = {"documents": "document", "notes": "note", "link": "link", "minutes": "minutes"}


def full_text(schedule: Schedule, agenda: Agenda, console: Console) -> bytes:
    """What may be seen of an agenda as lines; what no line can say is told on standard error."""
    lines = [*_head(schedule)]
    for sheet, day in zip(schedule.days, agenda.days, strict=True):
        lines += ["", *_day(schedule, sheet, day, agenda, console)]
    lines += [f"# {one}" for one in _lists(lists_after, schedule)]
    foot = once(in_each(schedule.languages, partial(footer_of, schedule)), schedule.languages)
    return "\n".join([*lines, "", f"{foot} · rcm", ""]).encode()


def _head(schedule: Schedule) -> Iterator[str]:
    """Title, dates and state, where and by whom, in each language."""
    yield once(schedule.title, schedule.languages)
    if schedule.subtitle:
        yield once(schedule.subtitle, schedule.languages)
    for language in schedule.languages:
        yield " · ".join(filter(None, (dates_of(schedule, language), state_of(schedule, language))))
    for label, words in facts_of(schedule):
        yield f"{once(label, schedule.languages)}{colon(schedule.languages[-1])} {once(words, schedule.languages)}"
    yield from _lists(lists_before, schedule)


def _lists(which: Callable[[Schedule, str], list[Listed]], schedule: Schedule) -> Iterator[str]:
    """The lines of some lists of the meeting, each under its heading."""
    for language in schedule.languages:
        for one in which(schedule, language):
            yield headed(one.heading, language).rstrip()
            yield from (f"- {line.words}" for line in one.lines)


def _day(schedule: Schedule, sheet: DaySheet, day: Day, agenda: Agenda, console: Console) -> Iterator[str]:
    """The date, whose clock its hours are, what is said of the day, and its items."""
    home, languages = sheet.clocks[0], schedule.languages
    yield " / ".join(heading_of(sheet, one) for one in languages)
    place = home.places[0].name
    for language in languages:
        words = say(labels.TIMES_OF, language, place=place.pick(language), offset=home.offset)
        yield f"# {words}, {home.zones[0]}"
    for remark in remarks_of(sheet, schedule):
        yield f"# {once(remark, languages)}"
    for language in languages:
        for listed in lists_of(sheet, language):
            yield from (f"# {labelled(one, language)}" for one in listed.lines)
    if not sheet.items:
        yield f"# {nothing_of(sheet, schedule.language)}"
    written = write_lines([_in_languages(item, languages) for item in day.items], grammar_for(agenda, languages))
    unsaid = {(one.item.id, one.key) for one in written.unsaid}
    for name, key in sorted(unsaid):
        if key not in _BESIDE:
            console.tell(publishing.NO_LINE_SAYS, item=name, key=key)
    entries = {entry.id: entry for entry in sheet.items}
    for item, group in zip(day.items, written.groups, strict=True):
        yield from group
        kinds = {_BESIDE[key] for name, key in unsaid if name == item.id and key in _BESIDE}
        for language in languages if kinds else ():
            details = details_of(entries[item.id], language)
            yield from (f"  # {labelled(one, language)}" for one in details if one.kind in kinds)


def _in_languages(value: Any, languages: Sequence[str]) -> Any:
    """A value with its texts in these languages alone, each on one line; in one language, without its name."""

    def told(text: Text) -> Text:
        kept = {name: one_line(words) for name in languages if (words := getattr(text, name))}
        plain = text.any or len(languages) == 1 or not kept
        return Text(any=one_line(text.pick(languages[0]))) if plain else Text(**kept)

    return retold(value, told, one_line)
