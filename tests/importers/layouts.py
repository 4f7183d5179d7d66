"""Agendas printed in many layouts: what the import must read back, whatever way a paper sets its hours and titles.

`for name, kind, contents, expected in printed(): ...` gives each layout in each of its kinds of file for each meeting.
A layout takes a meeting and gives a paper, with the items that it still allows to be read.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conferences import MEETINGS_TO_PRINT, Day, Item, Meeting
from paper_form import Cell, Paper, Para, Table, cell, row
from voices import Voice

TEXT = ("txt", "docx", "html", "pdf")  # kinds of a layout of paragraphs
TABLES = ("csv", "docx", "html", "md", "pdf", "txt", "xlsx")  # and of one of tables
DRAWN = ("docx", "html", "md", "pdf", "xlsx")  # whose cells hold several lines, or lie over several


@dataclass(frozen=True)
class Expected:
    """An item that a paper allows to be read."""

    date: date
    start: time
    end: time | None
    title: str
    other: str = ""  # the title in the second language of the paper
    minutes: int = 0  # printed instead of an end


class Printed(NamedTuple):
    """A paper, and what it says."""

    paper: Paper
    expected: tuple[Expected, ...]


class Layout(NamedTuple):
    """A way of setting an agenda, and the kinds of files it is usual in."""

    name: str
    make: Callable[[Meeting, Voice], Printed]
    kinds: tuple[str, ...]


Blocks = list[Para | Table]


def printed_items(
    meeting: Meeting, *, ends: bool = True, change: Callable[[Expected, Item], Expected] | None = None
) -> tuple[Expected, ...]:
    """The items of a meeting as its paper says them."""
    found = []
    for day in meeting.days:
        for item in day.items:
            one = Expected(day.date, item.start, item.end if ends else None, item.title.of(meeting.language))
            found.append(change(one, item) if change else one)
    return tuple(found)


def head(meeting: Meeting, voice: Voice) -> Blocks:
    """The first lines of a paper: its title, its place and dates."""
    place = "São José, Costa Rica" if meeting.language == "pt" else "San José, Costa Rica"
    dates = voice.dates(meeting.days[0].date, meeting.days[-1].date)
    first = [Para(meeting.title.of(meeting.language), heading=1), Para(f"{place}, {dates}")]
    aims = [
        Para(voice.head("objectives"), bold=True),
        Para(voice.head("objective"), level=1),
        Para(voice.head("second"), level=1),
    ]
    return [*first, *(aims if meeting.framed else []), *([Para(voice.head("zone"))] if meeting.framed else [])]


def foot(meeting: Meeting, voice: Voice) -> Blocks:
    """What stands below the last item."""
    return [Para(""), Para(voice.head("note"))] if meeting.framed else []


def by_day(meeting: Meeting, voice: Voice, of_day: Callable[[Day], Blocks]) -> Printed:
    """A paper with a heading for each day and what `of_day` gives below it."""
    blocks = head(meeting, voice)
    for nth, day in enumerate(meeting.days):
        blocks += [Para(voice.heading(day.date, nth), heading=2), *of_day(day)]
    return Printed((*blocks, *foot(meeting, voice)), printed_items(meeting))


def by_item(meeting: Meeting, voice: Voice, of_item: Callable[[Item, str, str], Blocks]) -> Printed:
    """A paper by day; `of_item` takes an item, its hours as printed and its title."""
    language = meeting.language
    return by_day(meeting, voice, lambda day: [
        block for item in day.items for block in of_item(item, voice.when(item.start, item.end), item.title.of(language))
    ])  # fmt: skip


def by_table(
    meeting: Meeting, voice: Voice, heads: tuple[str, ...], of_item: Callable[[Item, str, str], tuple[Cell, ...]]
) -> Printed:
    """A paper with a table for each day; no row of heads where `heads` is empty."""
    top = (tuple(cell(one, bold=True) for one in heads),) if heads else ()
    return by_day(meeting, voice, lambda day: [Table((*top, *(
        of_item(item, voice.when(item.start, item.end), item.title.of(meeting.language)) for item in day.items
    )))])  # fmt: skip


def led(item: Item, title: str) -> str:
    """A title with who leads in brackets."""
    return f"{title} [{item.lead}]" if item.lead else title


def points(item: Item, language: str, level: int = 1) -> tuple[Para, ...]:
    """The bullets of an item."""
    return tuple(Para(one.of(language), level=level) for one in item.bullets)


def tab(meeting: Meeting, voice: Voice) -> Printed:
    """Hours, a tab, the title."""
    return by_item(meeting, voice, lambda item, when, title: [Para(f"{when}\t{led(item, title)}")])


def inline(meeting: Meeting, voice: Voice) -> Printed:
    """Hours and title on a line, bullets below."""
    return by_item(
        meeting, voice, lambda item, when, title: [Para(f"{when} {led(item, title)}"), *points(item, meeting.language)]
    )


def colon(meeting: Meeting, voice: Voice) -> Printed:
    """Hours, a colon, the title."""
    return by_item(meeting, voice, lambda item, when, title: [Para(f"{when}: {title}")])


def bulleted(meeting: Meeting, voice: Voice) -> Printed:
    """Each item a bullet, its topics bullets below."""
    return by_item(meeting, voice, lambda item, when, title: [
        Para(f"{when} {led(item, title)}", level=1), *points(item, meeting.language, 2)
    ])  # fmt: skip


def numbered(meeting: Meeting, voice: Voice) -> Printed:
    """Each item with its number before the hours."""
    numbers: dict[int, int] = {}
    return by_item(meeting, voice, lambda item, when, title: [
        Para(f"{numbers.setdefault(id(item), len(numbers) + 1)}. {when} {title}")
    ])  # fmt: skip


def title_in_front(meeting: Meeting, voice: Voice) -> Printed:
    """The title, then the hours in brackets."""
    return by_item(
        meeting, voice, lambda item, when, title: [Para(f"{title} ({when})"), *points(item, meeting.language)]
    )


def title_dash_time(meeting: Meeting, voice: Voice) -> Printed:
    """The title, a dash, the hours."""
    return by_item(meeting, voice, lambda item, when, title: [Para(f"{title} – {when}")])


def hours_last(meeting: Meeting, voice: Voice) -> Printed:
    """The title, a tab, the hours."""
    return by_item(meeting, voice, lambda item, when, title: [Para(f"{title}\t{when}")])


def title_above(meeting: Meeting, voice: Voice) -> Printed:
    """The title on a line, below it the hours and the room."""

    def of_item(item: Item, when: str, title: str) -> Blocks:
        return [Para(title), Para(f"{when} | {item.room.of(meeting.language)}" if item.room.en else when)]

    return by_item(meeting, voice, of_item)


def labelled(meeting: Meeting, voice: Voice) -> Printed:
    """The title on a line, below it `Time: …` and `Room: …`."""
    said, room = voice.head("time"), voice.head("room")
    return by_item(meeting, voice, lambda item, when, title: [
        Para(title, bold=True), Para(f"{said}: {when}"), *([Para(f"{room}: {item.room.of(meeting.language)}")] * bool(item.room.en))
    ])  # fmt: skip


def cells_on_lines(meeting: Meeting, voice: Voice) -> Printed:
    """Each cell of what was a table on a line of its own."""
    return by_item(meeting, voice, lambda item, when, title: [
        Para(f"\t{when}"), Para(f"\t{title}"), *([Para(f"[{item.lead}]")] * bool(item.lead)), *points(item, meeting.language), Para("")
    ])  # fmt: skip


def folded(meeting: Meeting, voice: Voice) -> Printed:
    """The items of a day one after the other in a paragraph."""
    language = meeting.language
    return by_day(meeting, voice, lambda day: [
        Para("; ".join(f"{voice.when(item.start, item.end)} {item.title.of(language)}" for item in day.items) + ".")
    ])  # fmt: skip


def wrapped(meeting: Meeting, voice: Voice) -> Printed:
    """Lines broken where the page of a typewriter ends, set in below the title."""
    from textwrap import wrap

    return by_item(meeting, voice, lambda item, when, title: [
        Para(line) for line in wrap(f"{when}  {title}", 58, subsequent_indent=" " * (len(when) + 2), break_long_words=False, break_on_hyphens=False)
    ])  # fmt: skip


def wrapped_flush(meeting: Meeting, voice: Voice) -> Printed:
    """Lines broken where the page ends, going on at its edge, an empty line between items."""
    from textwrap import wrap

    return by_item(meeting, voice, lambda item, when, title: [
        *(Para(line) for line in wrap(f"{when} {title}", 50, break_long_words=False, break_on_hyphens=False)), Para("")
    ])  # fmt: skip


def with_room(meeting: Meeting, voice: Voice) -> Printed:
    """Hours and title on a line, the room on the next."""
    said = voice.head("room")
    return by_item(meeting, voice, lambda item, when, title: [
        Para(f"{when} {title}", bold=True), *([Para(f"{said}: {item.room.of(meeting.language)}")] * bool(item.room.en))
    ])  # fmt: skip


def with_speakers(meeting: Meeting, voice: Voice) -> Printed:
    """Hours and title on a line, a moderator and speakers below."""
    moderator, speakers = voice.head("moderator"), voice.head("speakers")
    people = [
        Para(f"{moderator}: Ana Laura Cachaza, Argentina"),
        Para(f"{speakers}:"),
        Para("Julio Fiol, Chile", level=1),
        Para("Rocío González, México", level=1),
    ]
    return by_item(
        meeting, voice, lambda item, when, title: [Para(f"{when} {title}"), *(people if item.bullets else [])]
    )


def headings(meeting: Meeting, voice: Voice) -> Printed:
    """Each item a heading of its own."""
    return by_item(
        meeting, voice, lambda item, when, title: [Para(f"{when} {title}", heading=3), *points(item, meeting.language)]
    )


def start_only(meeting: Meeting, voice: Voice) -> Printed:
    """Each item with its start alone."""
    made = by_item(meeting, voice, lambda item, when, title: [Para(f"{voice.at(item.start)} {led(item, title)}")])
    return made._replace(expected=printed_items(meeting, ends=False))


def start_only_table(meeting: Meeting, voice: Voice) -> Printed:
    """A table of starts and titles."""
    made = by_table(
        meeting,
        voice,
        (voice.head("time"), voice.head("title")),
        lambda item, when, title: row(voice.at(item.start), title),
    )
    return made._replace(expected=printed_items(meeting, ends=False))


def time_title(meeting: Meeting, voice: Voice) -> Printed:
    """A table of hours and titles with their bullets."""
    return by_table(meeting, voice, (voice.head("time"), voice.head("title")), lambda item, when, title: (
        cell(when), Cell((Para(led(item, title)), *points(item, meeting.language)))
    ))  # fmt: skip


def bare_table(meeting: Meeting, voice: Voice) -> Printed:
    """A table of hours and titles without heads."""
    return by_table(meeting, voice, (), lambda item, when, title: row(when, title))


def time_title_lead(meeting: Meeting, voice: Voice) -> Printed:
    """A table of hours, titles and who leads."""
    heads = (voice.head("time"), voice.head("title"), voice.head("lead"))
    return by_table(meeting, voice, heads, lambda item, when, title: row(when, title, item.lead))


def any_order(meeting: Meeting, voice: Voice) -> Printed:
    """Columns in another order: title, who leads, room, hours."""
    heads = tuple(map(voice.head, ("title", "lead", "room", "time")))
    return by_table(
        meeting, voice, heads, lambda item, when, title: row(title, item.lead, item.room.of(meeting.language), when)
    )


def title_start_end(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of title, start and end."""
    heads = tuple(map(voice.head, ("title", "start", "end")))
    return by_table(
        meeting, voice, heads, lambda item, when, title: row(title, voice.at(item.start), _end(item, voice))
    )


def start_end_title(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of start, end and title."""
    heads = tuple(map(voice.head, ("start", "end", "title")))
    return by_table(
        meeting, voice, heads, lambda item, when, title: row(voice.at(item.start), _end(item, voice), title)
    )


def _end(item: Item, voice: Voice) -> str:
    return voice.at(item.end) if item.end else ""


def lengths(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of start, title and length."""
    heads = tuple(map(voice.head, ("start", "title", "length")))
    made = by_table(
        meeting,
        voice,
        heads,
        lambda item, when, title: row(voice.at(item.start), title, f"{item.minutes} min" if item.end else ""),
    )
    return made._replace(expected=printed_items(meeting, change=lambda one, item: replace(one, minutes=item.minutes)))


def lengths_behind(meeting: Meeting, voice: Voice) -> Printed:
    """Start and title on a line, the length in brackets behind."""
    made = by_item(
        meeting,
        voice,
        lambda item, when, title: [Para(f"{voice.at(item.start)} {title}" + f" ({item.minutes} min)" * bool(item.end))],
    )
    return made._replace(expected=printed_items(meeting, change=lambda one, item: replace(one, minutes=item.minutes)))


def stacked(meeting: Meeting, voice: Voice) -> Printed:
    """Start and end one below the other in a cell."""
    return by_table(
        meeting, voice, (), lambda item, when, title: (cell(voice.at(item.start), _end(item, voice)), cell(title))
    )


def stacked_speakers(meeting: Meeting, voice: Voice) -> Printed:
    """Start and end one below the other, title and speaker too."""
    heads = (voice.head("time"), voice.head("title"))
    return by_table(meeting, voice, heads, lambda item, when, title: (
        cell(voice.at(item.start), _end(item, voice)), cell(title, f"{voice.head('lead')}: {item.lead}" if item.lead else "")
    ))  # fmt: skip


def piled(meeting: Meeting, voice: Voice) -> Printed:
    """All hours of a day in one cell, all its titles in the next, line beside line."""
    language = meeting.language
    return by_day(meeting, voice, lambda day: [Table(((
        cell(*(voice.when(item.start, item.end) for item in day.items)), cell(*(item.title.of(language) for item in day.items)),
    ),))])  # fmt: skip


def title_rows(meeting: Meeting, voice: Voice) -> Printed:
    """A bold row with the title above the row of hours, which then holds only topics; a break stands beside its hours."""

    def of_day(day: Day) -> Blocks:
        rows: list[tuple[Cell, ...]] = []
        for item in day.items:
            title, when = item.title.of(meeting.language), voice.when(item.start, item.end)
            if item.bullets:
                rows.append((cell(title, span=2, bold=True),))
            rows.append((cell(when), Cell(points(item, meeting.language)) if item.bullets else cell(title)))
        return [Table(tuple(rows))]

    return by_day(meeting, voice, of_day)


def time_rows(meeting: Meeting, voice: Voice) -> Printed:
    """The hours and the title in a merged row, topics in the row below."""

    def of_day(day: Day) -> Blocks:
        rows: list[tuple[Cell, ...]] = []
        for item in day.items:
            rows.append(
                (cell(f"{voice.when(item.start, item.end)} {item.title.of(meeting.language)}", span=2, bold=True),)
            )
            rows += [(cell(str(nth)), cell(one.of(meeting.language))) for nth, one in enumerate(item.bullets, 1)]
        return [Table(tuple(rows))]

    return by_day(meeting, voice, of_day)


CITIES = (
    ("San José", "America/Costa_Rica"),
    ("Ciudad de México", "America/Mexico_City"),
    ("Santiago", "America/Santiago"),
)


def _seen(day: date, hour: time, zone: str) -> time:
    there = datetime.combine(day, hour, ZoneInfo("America/Costa_Rica"))
    return there.astimezone(ZoneInfo(zone)).time()


def _cities(meeting: Meeting, voice: Voice, of_city: Callable[[Day, Item, str], str]) -> Printed:
    heads = (*(name for name, _ in CITIES), voice.head("title"))

    def of_day(day: Day) -> Blocks:
        first = CITIES[0][1]
        rows = [(
            cell(voice.when(_seen(day.date, item.start, first), item.end)),
            *(cell(of_city(day, item, zone)) for _, zone in CITIES[1:]), cell(item.title.of(meeting.language)),
        ) for item in day.items]  # fmt: skip
        return [Table((row(*heads, bold=True), *rows))]

    return by_day(meeting, voice, of_day)


def city_ranges(meeting: Meeting, voice: Voice) -> Printed:
    """A column of ranges for each city, the meeting's own first."""
    return _cities(meeting, voice, lambda day, item, zone: voice.when(
        _seen(day.date, item.start, zone), item.end and _seen(day.date, item.end, zone)
    ))  # fmt: skip


def city_starts(meeting: Meeting, voice: Voice) -> Printed:
    """The meeting's own hours, and a column of starts for each other city."""
    return _cities(meeting, voice, lambda day, item, zone: voice.at(_seen(day.date, item.start, zone)))


def two_languages(meeting: Meeting, voice: Voice) -> Printed:
    """Hours, the title, and the title in another language."""
    other = "es" if meeting.language != "es" else "en"
    names = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português"}
    heads = (voice.head("time"), names[meeting.language], names[other])
    made = by_table(meeting, voice, heads, lambda item, when, title: row(when, title, item.title.of(other)))
    return made._replace(
        expected=printed_items(meeting, change=lambda one, item: replace(one, other=item.title.of(other)))
    )


def _one_table(meeting: Meeting, voice: Voice, rows: list[tuple[Cell, ...]]) -> Printed:
    return Printed((*head(meeting, voice), Table(tuple(rows)), *foot(meeting, voice)), printed_items(meeting))


def date_in_row(meeting: Meeting, voice: Voice) -> Printed:
    """The date in each row."""
    rows = [row(*map(voice.head, ("date", "time", "title")), bold=True)]
    for day in meeting.days:
        rows += [
            row(voice.on(day.date), voice.when(item.start, item.end), item.title.of(meeting.language))
            for item in day.items
        ]
    return _one_table(meeting, voice, rows)


def date_over_rows(meeting: Meeting, voice: Voice) -> Printed:
    """The date in a cell merged over the rows of its day."""
    rows = [row(*map(voice.head, ("date", "time", "title")), bold=True)]
    for nth, day in enumerate(meeting.days):
        first: tuple[Cell, ...] = (cell(voice.heading(day.date, nth), down=len(day.items)),)
        for item in day.items:
            rows.append((*first, *row(voice.when(item.start, item.end), item.title.of(meeting.language))))
            first = ()
    return _one_table(meeting, voice, rows)


def day_rows(meeting: Meeting, voice: Voice) -> Printed:
    """One table; each day a merged row."""
    rows = [row(*map(voice.head, ("time", "title", "lead")), bold=True)]
    for nth, day in enumerate(meeting.days):
        rows.append((cell(voice.heading(day.date, nth), span=3, bold=True),))
        rows += [
            row(voice.when(item.start, item.end), item.title.of(meeting.language), item.lead) for item in day.items
        ]
    return _one_table(meeting, voice, rows)


def grid_of_days(meeting: Meeting, voice: Voice) -> Printed:
    """A column for each day below its date, the hours in front."""
    hours = [(item.start, item.end) for item in meeting.days[1].items]
    days = [replace(day, items=tuple(
        replace(item, start=start, end=end) for item, (start, end) in zip(day.items, hours, strict=False)
    )) for day in meeting.days]  # fmt: skip
    rows = [
        (
            cell(voice.head("time"), bold=True),
            *(cell(voice.heading(day.date, nth), bold=True) for nth, day in enumerate(days)),
        )
    ]
    for nth, (start, end) in enumerate(hours):
        titles = [day.items[nth].title.of(meeting.language) if nth < len(day.items) else "" for day in days]
        rows.append(row(voice.when(start, end), *titles))
    changed = replace(meeting, days=tuple(days))
    return Printed((*head(meeting, voice), Table(tuple(rows)), *foot(meeting, voice)), printed_items(changed))


def days_side_by_side(meeting: Meeting, voice: Voice) -> Printed:
    """Two days beside each other, each with hours of its own."""
    heads = tuple(cell(voice.heading(day.date, nth), span=2, bold=True) for nth, day in enumerate(meeting.days))
    return _one_table(meeting, voice, [heads, *_beside([day.items for day in meeting.days], meeting, voice)])


def halves_side_by_side(meeting: Meeting, voice: Voice) -> Printed:
    """The morning and the afternoon of a day beside each other."""
    heads = (cell(voice.head("morning"), span=2, bold=True), cell(voice.head("afternoon"), span=2, bold=True))
    return by_day(meeting, voice, lambda day: [Table((heads, *_beside(list(_halves(day)), meeting, voice)))])


def _beside(parts: list[tuple[Item, ...]], meeting: Meeting, voice: Voice) -> list[tuple[Cell, ...]]:
    rows = []
    for nth in range(max(map(len, parts))):
        items = [part[nth] if nth < len(part) else None for part in parts]
        pairs = [
            (voice.when(item.start, item.end), item.title.of(meeting.language)) if item else ("", "") for item in items
        ]
        rows.append(row(*(words for pair in pairs for words in pair)))
    return rows


def _halves(day: Day) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    morning = tuple(item for item in day.items if item.start.hour < 12)
    return morning, day.items[len(morning) :]


def header_repeated(meeting: Meeting, voice: Voice) -> Printed:
    """The heads again on the next page, within the day."""
    heads = row(*map(voice.head, ("time", "title")), bold=True)

    def of_day(day: Day) -> Blocks:
        rows = [row(voice.when(item.start, item.end), item.title.of(meeting.language)) for item in day.items]
        return [Table((heads, *rows[:4], heads, *rows[4:]))]

    return by_day(meeting, voice, of_day)


def table_goes_on(meeting: Meeting, voice: Voice) -> Printed:
    """A new table on the next page, with its heads, within the day."""
    heads = row(*map(voice.head, ("time", "title")), bold=True)

    def of_day(day: Day) -> Blocks:
        rows = [row(voice.when(item.start, item.end), item.title.of(meeting.language)) for item in day.items]
        return [
            Table((heads, *rows[:4])),
            Para(meeting.title.of(meeting.language), new_page=True),
            Table((heads, *rows[4:])),
        ]

    return by_day(meeting, voice, of_day)


def day_in_two_languages(meeting: Meeting, voice: Voice) -> Printed:
    """Headings such as `Day 1 / Día 1: date`, the items with tabs."""
    blocks = head(meeting, voice)
    for nth, day in enumerate(meeting.days, 1):
        other = "Day" if meeting.language == "es" else "Día"
        blocks.append(Para(f"{voice.head('day')} {nth} / {other} {nth}: {voice.on(day.date)}", bold=True))
        blocks += [Para(f"{voice.when(item.start, item.end)}\t{item.title.of(meeting.language)}") for item in day.items]
    return Printed((*blocks, *foot(meeting, voice)), printed_items(meeting))


def halves(meeting: Meeting, voice: Voice) -> Printed:
    """The date once, then the morning and the afternoon below headings of their own."""

    def of_day(day: Day) -> Blocks:
        out: Blocks = []
        for name, items in zip(("morning", "afternoon"), _halves(day), strict=True):
            out.append(Para(voice.head(name), heading=3))
            out += [
                Para(f"{voice.when(item.start, item.end)} {led(item, item.title.of(meeting.language))}")
                for item in items
            ]
        return out

    return by_day(meeting, voice, of_day)


def date_again(meeting: Meeting, voice: Voice) -> Printed:
    """The date again before the afternoon."""

    def of_day(day: Day) -> Blocks:
        morning, afternoon = ([
            Para(f"{voice.when(item.start, item.end)} {item.title.of(meeting.language)}") for item in items
        ] for items in _halves(day))  # fmt: skip
        return [
            *morning,
            Para(f"{voice.heading(day.date, meeting.days.index(day))} ({voice.head('continued')})", heading=2),
            *afternoon,
        ]

    return by_day(meeting, voice, of_day)


def blanks(meeting: Meeting, voice: Voice) -> Printed:
    """Columns set with blanks, as on a typewriter."""
    made = bare_table(meeting, voice)
    paper = tuple(replace(block, aligned=True) if isinstance(block, Table) else block for block in made.paper)
    return made._replace(paper=paper)


def blanks_three(meeting: Meeting, voice: Voice) -> Printed:
    """Three columns set with blanks, with heads."""
    made = time_title_lead(meeting, voice)
    paper = tuple(replace(block, aligned=True) if isinstance(block, Table) else block for block in made.paper)
    return made._replace(paper=paper)


def end_before_start(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of who leads, title, end and start, in this order."""
    heads = tuple(map(voice.head, ("lead", "title", "end", "start")))
    return by_table(
        meeting, voice, heads, lambda item, when, title: row(item.lead, title, _end(item, voice), voice.at(item.start))
    )


def length_between(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of start, length and title."""
    made = lengths(meeting, voice)

    def moved(block: Para | Table) -> Para | Table:
        if isinstance(block, Para):
            return block
        return replace(block, rows=tuple((start, length, title) for start, title, length in block.rows))

    return made._replace(paper=tuple(map(moved, made.paper)))


def counted(meeting: Meeting, voice: Voice) -> Printed:
    """Columns of number, title, hours and who leads."""
    heads = ("No.", *map(voice.head, ("title", "time", "lead")))
    return by_day(meeting, voice, lambda day: [Table((row(*heads, bold=True), *(
        row(str(nth), item.title.of(meeting.language), voice.when(item.start, item.end), item.lead)
        for nth, item in enumerate(day.items, 1)
    )))])  # fmt: skip


def date_behind(meeting: Meeting, voice: Voice) -> Printed:
    """The date in the last column of each row."""
    rows = [row(*map(voice.head, ("time", "title", "date")), bold=True)]
    for day in meeting.days:
        rows += [
            row(voice.when(item.start, item.end), item.title.of(meeting.language), voice.on(day.date))
            for item in day.items
        ]
    return _one_table(meeting, voice, rows)


def title_under_hours(meeting: Meeting, voice: Voice) -> Printed:
    """A cell of hours with the title below them, and one of who leads."""
    heads = tuple(map(voice.head, ("title", "lead")))
    return by_table(meeting, voice, heads, lambda item, when, title: (cell(when, title), cell(item.lead)))


def hours_under_title(meeting: Meeting, voice: Voice) -> Printed:
    """A cell of the title with the hours below it, and one of who leads."""
    heads = tuple(map(voice.head, ("title", "lead")))
    return by_table(meeting, voice, heads, lambda item, when, title: (cell(title, when), cell(item.lead)))


def title_across(meeting: Meeting, voice: Voice) -> Printed:
    """The title across the table, below it a row of hours and who leads."""
    return by_day(meeting, voice, lambda day: [Table(tuple(
        one for item in day.items for one in (
            (cell(item.title.of(meeting.language), span=2, bold=True),),
            row(voice.when(item.start, item.end), item.lead or "—"),
        )
    ))])  # fmt: skip


def other_cities_first(meeting: Meeting, voice: Voice) -> Printed:
    """Starts in other cities, then the meeting's own hours, then the title."""
    others = CITIES[:0:-1]
    heads = (*(name for name, _ in others), CITIES[0][0], voice.head("title"))
    return by_day(meeting, voice, lambda day: [Table((row(*heads, bold=True), *(row(
        *(voice.at(_seen(day.date, item.start, zone)) for _, zone in others),
        voice.when(item.start, item.end), item.title.of(meeting.language),
    ) for item in day.items)))])  # fmt: skip


def _at_one_time(meeting: Meeting) -> Meeting:
    """A meeting whose days all have the hours of its second day."""
    hours = [(item.start, item.end) for item in meeting.days[1].items]
    return replace(meeting, days=tuple(replace(day, items=tuple(
        replace(item, start=start, end=end) for item, (start, end) in zip(day.items, hours, strict=False)
    )) for day in meeting.days))  # fmt: skip


def hours_across(meeting: Meeting, voice: Voice) -> Printed:
    """Hours across the head, and a row of titles for each day."""
    meeting = _at_one_time(meeting)
    hours = (voice.when(item.start, item.end) for item in meeting.days[1].items)
    rows = [row(voice.head("date"), *hours, bold=True)]
    for nth, day in enumerate(meeting.days):
        titles = [item.title.of(meeting.language) for item in day.items]
        rows.append(row(voice.heading(day.date, nth), *titles, *[""] * (len(rows[0]) - 1 - len(titles))))
    return Printed((*head(meeting, voice), Table(tuple(rows)), *foot(meeting, voice)), printed_items(meeting))


def week(meeting: Meeting, voice: Voice) -> Printed:
    """A grid of days in which one item lies across all of them."""
    meeting = _at_one_time(meeting)
    most = min(len(day.items) for day in meeting.days)
    across = meeting.days[0].items[most // 2].title
    days = [replace(day, items=tuple(
        replace(item, title=across) if nth == most // 2 else item for nth, item in enumerate(day.items[:most])
    )) for day in meeting.days]  # fmt: skip
    heads = (voice.head("time"), *(voice.heading(day.date, nth) for nth, day in enumerate(days)))
    rows = [row(*heads, bold=True)]
    for nth, item in enumerate(days[0].items):
        when = voice.when(item.start, item.end)
        if nth == most // 2:
            rows.append((cell(when), cell(across.of(meeting.language), span=len(days))))
        else:
            rows.append(row(when, *(day.items[nth].title.of(meeting.language) for day in days)))
    changed = replace(meeting, days=tuple(days))
    return Printed((*head(meeting, voice), Table(tuple(rows)), *foot(meeting, voice)), printed_items(changed))


def _lines(items: tuple[Item, ...], meeting: Meeting, voice: Voice) -> Cell:
    return cell(*(f"{voice.when(item.start, item.end)} {item.title.of(meeting.language)}" for item in items))


def week_of_cells(meeting: Meeting, voice: Voice) -> Printed:
    """A column for each day, each of its cells an item with its own hours."""
    rows = [tuple(cell(voice.heading(day.date, nth), bold=True) for nth, day in enumerate(meeting.days))]
    most = max(len(day.items) for day in meeting.days)
    rows += [tuple(_lines(day.items[nth : nth + 1], meeting, voice) for day in meeting.days) for nth in range(most)]
    return _one_table(meeting, voice, rows)


def week_of_lists(meeting: Meeting, voice: Voice) -> Printed:
    """A column for each day, one cell with all of its items."""
    heads = tuple(cell(voice.heading(day.date, nth), bold=True) for nth, day in enumerate(meeting.days))
    return _one_table(meeting, voice, [heads, tuple(_lines(day.items, meeting, voice) for day in meeting.days)])


def day_beside_lines(meeting: Meeting, voice: Voice) -> Printed:
    """The date of a day beside one cell with all of its items."""
    rows = [row(*map(voice.head, ("date", "title")), bold=True)]
    rows += [
        (cell(voice.heading(day.date, nth)), _lines(day.items, meeting, voice)) for nth, day in enumerate(meeting.days)
    ]
    return _one_table(meeting, voice, rows)


def day_beside_halves(meeting: Meeting, voice: Voice) -> Printed:
    """The date of a day beside a cell for its morning and one for its afternoon."""
    rows = [row(*map(voice.head, ("date", "morning", "afternoon")), bold=True)]
    for nth, day in enumerate(meeting.days):
        halves = (_lines(half, meeting, voice) for half in _halves(day))
        rows.append((cell(voice.heading(day.date, nth)), *halves))
    return _one_table(meeting, voice, rows)


def dots(meeting: Meeting, voice: Voice) -> Printed:
    """The title, a row of dots, the hours."""
    return by_item(meeting, voice, lambda item, when, title: [Para(f"{title} {'.' * 12} {when}")])


LAYOUTS = (
    Layout("tab", tab, ("txt", "docx", "pdf")), Layout("inline and bullets", inline, (*TEXT, "md")),
    Layout("time: title", colon, TEXT), Layout("items as bullets", bulleted, (*TEXT, "md")), Layout("numbered", numbered, TEXT),
    Layout("title (time)", title_in_front, (*TEXT, "md")), Layout("title – time", title_dash_time, TEXT),
    Layout("title, tab, time", hours_last, ("txt", "docx", "pdf")), Layout("title above, time | room", title_above, TEXT),
    Layout("title above, labels", labelled, (*TEXT, "md")), Layout("cells on lines", cells_on_lines, ("txt", "docx")),
    Layout("folded paragraph", folded, TEXT), Layout("wrapped, set in", wrapped, ("txt",)), Layout("wrapped, flush", wrapped_flush, ("txt",)),
    Layout("room below", with_room, (*TEXT, "md")), Layout("speakers below", with_speakers, (*TEXT, "md")),
    Layout("items as headings", headings, ("md", "docx", "html")), Layout("start only", start_only, TEXT),
    Layout("start only, table", start_only_table, TABLES), Layout("time | title with bullets", time_title, DRAWN),
    Layout("time | title, no heads", bare_table, TABLES), Layout("time | title | lead", time_title_lead, TABLES),
    Layout("title | lead | room | time", any_order, TABLES), Layout("title | start | end", title_start_end, TABLES),
    Layout("start | end | title", start_end_title, TABLES), Layout("start | title | length", lengths, TABLES),
    Layout("start title (length)", lengths_behind, TEXT), Layout("stacked", stacked, (*DRAWN, "txt", "csv")),
    Layout("stacked with speakers", stacked_speakers, DRAWN), Layout("piled", piled, ("docx", "html", "md", "xlsx", "txt")),
    Layout("title rows", title_rows, DRAWN), Layout("time rows", time_rows, DRAWN),
    Layout("cities, ranges", city_ranges, TABLES), Layout("cities, starts", city_starts, TABLES),
    Layout("two languages", two_languages, TABLES), Layout("date in each row", date_in_row, TABLES),
    Layout("date over rows", date_over_rows, (*DRAWN, "csv")), Layout("day as a row", day_rows, TABLES),
    Layout("grid of days", grid_of_days, TABLES), Layout("days side by side", days_side_by_side, TABLES),
    Layout("halves side by side", halves_side_by_side, TABLES), Layout("heads repeated", header_repeated, TABLES),
    Layout("table goes on", table_goes_on, ("docx", "pdf", "txt", "html")), Layout("day in two languages", day_in_two_languages, ("txt", "docx")),
    Layout("morning and afternoon", halves, (*TEXT, "md")), Layout("date again", date_again, TEXT),
    Layout("blanks", blanks, ("txt",)), Layout("blanks, three columns", blanks_three, ("txt",)),
    Layout("lead | title | end | start", end_before_start, TABLES), Layout("start | length | title", length_between, TABLES),
    Layout("number | title | time | lead", counted, TABLES), Layout("time | title | date", date_behind, TABLES),
    Layout("title under hours", title_under_hours, DRAWN), Layout("hours under title", hours_under_title, DRAWN),
    Layout("title across", title_across, DRAWN), Layout("other cities first", other_cities_first, TABLES),
    Layout("hours across", hours_across, ("csv", "docx", "html", "md", "txt", "xlsx")), Layout("week", week, ("docx", "html", "pdf", "xlsx")),
    Layout("week of cells", week_of_cells, TABLES), Layout("week of lists", week_of_lists, DRAWN),
    Layout("day | lines", day_beside_lines, DRAWN), Layout("day | morning | afternoon", day_beside_halves, DRAWN),
    Layout("title ..... time", dots, TEXT),
)  # fmt: skip


def printed(
    layouts: tuple[Layout, ...] = LAYOUTS,
    meetings: tuple[Meeting, ...] = MEETINGS_TO_PRINT,
    kinds: frozenset[str] | None = None,
) -> Iterator[tuple[str, str, bytes, tuple[Expected, ...]]]:
    """Name, kind of file, contents and expected items of each layout, meeting and kind."""
    from writers import WRITERS

    for layout in layouts:
        for meeting in meetings:
            made = layout.make(meeting, Voice(meeting))
            for kind in layout.kinds:
                if kinds is None or kind in kinds:
                    yield f"{layout.name} · {meeting.name}", kind, WRITERS[kind](made.paper), made.expected
