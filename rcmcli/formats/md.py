"""The agenda as Markdown for a web site: a table of hours for each day, then what belongs to its items as a list.

No HTML stands in it, and nothing that comes from the agenda is read as Markdown, as HTML or as a template. Languages
follow one another, each complete.
"""

import re
from collections.abc import Iterator, Sequence

from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.model.text import parted
from rcmcli.wording import (
    changes_of,
    has_day_marks,
    listed,
    marks_of,
    meetings,
    places_of,
    span_of,
    times_of,
    title_of,
    when_of,
)
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.words import colon, headed, labels, say

# Entities where old dialects do not know the backslash; braces are templates of Jekyll, Hugo, MDX.
_SIGNS = {sign: f"\\{sign}" for sign in "\\`*_[]"} | {sign: f"&#{ord(sign)};" for sign in "|~${}@^"}
_SIGNS |= {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPES = str.maketrans(_SIGNS)
_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
_RUNS = re.compile(r"(?<=[=+:-])[=+:-]|#$")
_OPENING = re.compile(r"^(?:[#+=:!%-]|[0-9]+[.)])")
_WORDS_OF_MDX = re.compile(r"^(?:import|export)\b")


def render(schedule: Schedule) -> bytes:
    """The document in UTF-8, in every language of the schedule; the footer names the tz database."""
    parts = ["\n".join(_document(schedule, language)) for language in schedule.languages]
    return ("\n\n---\n\n".join(parts) + "\n").encode()


def escaped(words: str) -> str:
    """Words that stay words wherever they stand in Markdown: one line, no sign of which is read as markup."""
    line = " ".join(words.split()).translate(_ESCAPES)
    line = _ADDRESS.sub(lambda found: f"&#{ord(found[0])};", line)
    line = _RUNS.sub(lambda found: f"&#{ord(found[0])};", line)
    line = _WORDS_OF_MDX.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", line)
    return _OPENING.sub(lambda found: f"{found[0][:-1]}&#{ord(found[0][-1])};", line)


def _document(schedule: Schedule, language: str) -> Iterator[str]:
    yield f"# {escaped(schedule.title.pick(language))}"
    yield ""
    facts = (
        meetings.dates_of(schedule, language),
        meetings.state_of(schedule, language),
        schedule.subtitle.pick(language),
    )
    yield from (f"- {escaped(words)}" for words in facts if words)
    if schedule.theme:
        yield f"- {headed(labels.THEME, language)}{escaped(schedule.theme.pick(language))}"
    for label, words in meetings.facts_of(schedule):
        yield f"- {escaped(label.pick(language))}{colon(language)} {_linked(words.pick(language))}"
    if schedule.reader:
        yield f"- {escaped(meetings.reader_of(schedule, language))}"
    yield from _lists(meetings.lists_before(schedule, language), "##", language)
    for sheet in schedule.days:
        yield from _day(sheet, schedule, language)
    yield from _lists(meetings.lists_after(schedule, language), "##", language)
    yield from ("", "---", "")
    marks = [say(labels.DAY_MARKS, language)] if has_day_marks(schedule.entries()) else []
    yield " · ".join([escaped(meetings.footer_of(schedule, language)), *marks, "rcm"])


def _lists(lists: Sequence[meetings.Listed], level: str, language: str) -> Iterator[str]:
    for one in lists:
        yield from ("", f"{level} {escaped(one.heading.pick(language))}", "")
        yield from (f"- {_told(line)}" for line in one.lines)


def _day(sheet: DaySheet, schedule: Schedule, language: str) -> Iterator[str]:
    """Its heading, what is said of it, its table, then the details of its items."""
    yield from ("", f"## {escaped(meetings.heading_of(sheet, language))}", "")
    changes = filter(None, (changes_of(column, sheet, language) for column in sheet.clocks))
    remarks = [
        *(remark.pick(language) for remark in meetings.remarks_of(sheet, schedule)),
        times_of(sheet, language),
        *changes,
    ]
    yield from (f"- {escaped(words)}" for words in remarks)
    yield from _lists(meetings.lists_of(sheet, language), "###", language)
    yield ""
    if not sheet.items:
        yield meetings.nothing_of(sheet, language)
        return
    yield from _table(sheet, language)
    details = [line for entry in sheet.items for line in _details(entry, language)]
    yield from (["", *details] if details else [])


def _table(sheet: DaySheet, language: str) -> Iterator[str]:
    """A column for each clock, the meeting's first; the item; the room, where one is named."""
    rooms = any(entry.room for entry in sheet.items)
    heads = [_city(column, language) for column in (sheet.clocks if sheet.has_hours else sheet.clocks[:1])]
    yield _line([*heads, say(labels.TOPIC, language), *([say(labels.ROOM, language)] if rooms else [])])
    yield _line(["---"] * (len(heads) + 1 + rooms))
    for entry in sheet.items:
        if entry.heading:
            part = f"**{escaped(entry.heading.pick(language))}**"
            yield _line([*[""] * len(heads), part, *[""] * rooms])
        hours = [_when(entry, language), *map(span_of, entry.local[1:]), *[""] * len(heads)][: len(heads)]
        yield _line([*hours, _item(entry, language), *([escaped(entry.room.pick(language))] if rooms else [])])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _when(entry: Entry, language: str) -> str:
    """A time as it is: only the signs of other words are escaped, none of a time."""
    return when_of(entry, language) if entry.local else escaped(when_of(entry, language))


def _city(column: ClockColumn, language: str) -> str:
    return f"{escaped(places_of(column, language))} ({escaped(column.offset)})"


def _item(entry: Entry, language: str) -> str:
    leads = f" [{escaped(listed(entry.leads, language))}]" if entry.leads else ""
    marks = marks_of(entry, language)
    return f"{escaped(title_of(entry, language))}{leads}" + (f" · {escaped(marks)}" if marks else "")


def _details(entry: Entry, language: str) -> Iterator[str]:
    """The item once more by hour and title, with all that belongs to it set in below."""
    details = list(details_of(entry, language))
    if details:
        yield f"- {_when(entry, language)} {escaped(title_of(entry, language))}"
        yield from (f"{'  ' * (one.depth + 1)}- {_told(one, label_of(one, language))}" for one in details)


def _told(detail: Detail, label: str = "") -> str:
    """A line with what stands before it; what leads to the web is a link."""
    if detail.address:
        return f"{escaped(label + detail.title)} <{detail.address}>".strip()
    return _linked(label + detail.words)


def _linked(words: str) -> str:
    """Words in which an address of the web at the end is a link."""
    before, address = parted(words)
    return f"{escaped(before)} <{address}>".strip() if address else escaped(words)
