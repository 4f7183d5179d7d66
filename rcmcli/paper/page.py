"""The paper as it is printed: title block, facts, lists, for each day its table, what stands after them, the footer."""

from collections.abc import Iterator, Sequence
from functools import partial

from rcmcli import __version__
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.text import Text, in_each, once
from rcmcli.paper import table
from rcmcli.paper.printed import (
    Cell,
    Line,
    Page,
    Printed,
    Run,
    Style,
    Table,
    TableRow,
    detailed,
    linked,
    spoken,
    voices,
)
from rcmcli.wording import has_day_marks, meetings, times_of
from rcmcli.words import headed, labels, say

Block = Line | Table

# Where paper is Letter and not A4, by Unicode CLDR (supplemental data, paperSize US-Letter).
LETTER = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
_MOST_CLOCKS_UPRIGHT = 2
_QUOTES = {"es": "«{}»", "fr": "«\u00a0{}\u00a0»"}


def set_out(schedule: Schedule) -> Printed:
    """The paper set for print."""
    page, languages = page_of(schedule), schedule.languages
    blocks = [
        *_head(schedule, page),
        *_lists([meetings.lists_before(schedule, one) for one in languages], schedule, page, "chapter"),
    ]
    for sheet in schedule.days:
        blocks += _day(sheet, schedule, page)
    return Printed(
        page=page,
        title=" ".join(once(schedule.title, languages).split()),
        subject=once(in_each(languages, partial(meetings.dates_of, schedule)), languages),
        languages=languages,
        maker=f"rcm {__version__}",
        day=schedule.dated,
        blocks=(
            *blocks,
            *_lists([meetings.lists_after(schedule, one) for one in languages], schedule, page, "chapter"),
        ),
        footer=tuple(footer_of(schedule, one) for one in languages),
        look=schedule.look,
    )


def page_of(schedule: Schedule, *, upright: bool = False) -> Page:
    """A4, or Letter where the meeting's clock is one of a Letter country; on its side when the columns need it."""
    short, long = (215.9, 279.4) if schedule.timezone in _letter_zones() else (210.0, 297.0)
    clocks = max((len(sheet.clocks) - 1 for sheet in schedule.days if sheet.has_hours), default=0)
    if not upright and (len(schedule.languages) > 1 or clocks > _MOST_CLOCKS_UPRIGHT):
        return Page(long, short)
    return Page(short, long)


def _letter_zones() -> set[str]:
    rows = [row for row in COUNTRIES if row[0] in LETTER]
    return {zone for row in rows for zone in (row[2], *row[6].split())}


def _head(schedule: Schedule, page: Page) -> Iterator[Block]:
    languages = schedule.languages
    quoted = in_each(languages, lambda one: _QUOTES.get(one, "“{}”").format(schedule.theme.pick(one)))
    yield from (Line("title", (run,)) for run in voices(schedule.title, languages))
    for words in (schedule.subtitle, quoted if schedule.theme else Text()):
        yield from (Line("subtitle", (run,)) for run in voices(words, languages))
    for say_it in (meetings.dates_of, meetings.state_of, meetings.reader_of):
        runs = spoken(in_each(languages, partial(say_it, schedule)), languages)
        yield from [Line("centred", runs)] if runs else []
    facts = [tuple(_fact(label, words, one) for one in languages) for label, words in meetings.facts_of(schedule)]
    yield from _beside(facts, page)


def _fact(label: Text, words: Text, language: str) -> Line:
    return Line("text", (Run(headed(label, language), language, "bold"), *linked(words.pick(language), language)))


def _lists(
    told: Sequence[Sequence[meetings.Listed]], schedule: Schedule, page: Page, style: Style = "heading"
) -> Iterator[Block]:
    """Lists, given in each language of the schedule."""
    for each in zip(*told, strict=True):
        pairs = list(zip(each, schedule.languages, strict=True))
        yield Line(style, spoken(each[0].heading, schedule.languages))
        columns = [[Line("bullet", detailed(line, language)) for line in one.lines] for one, language in pairs]
        yield from _beside(list(zip(*columns, strict=True)), page)


def _beside(rows: Sequence[tuple[Line, ...]], page: Page) -> Iterator[Block]:
    """Lines of one language as they are; of two, side by side."""
    count = len(rows[0]) if rows else 0
    if count == 1:
        yield from (line for row in rows for line in row)
    elif rows:
        cells = [TableRow(tuple(Cell((line,)) for line in row)) for row in rows]
        yield Table((page.room / count,) * count, (), tuple(cells))


def _day(sheet: DaySheet, schedule: Schedule, page: Page) -> Iterator[Block]:
    languages = schedule.languages
    yield Line("chapter", spoken(in_each(languages, partial(meetings.heading_of, sheet)), languages))
    for remark in (*meetings.remarks_of(sheet, schedule), in_each(languages, partial(times_of, sheet))):
        yield Line("remark", spoken(remark, languages))
    yield from _lists([meetings.lists_of(sheet, one) for one in languages], schedule, page)
    if not sheet.items:
        yield Line("text", spoken(in_each(languages, partial(meetings.nothing_of, sheet)), languages))
        return
    layout = table.layout_of(sheet, len(languages), page.room)
    yield table.table_of(sheet, layout, languages)
    shown = [sheet.clocks[n] for n in (0, *layout.clocks, *layout.left)]
    yield from table.clock_notes(shown, sheet, languages)
    if has_day_marks(sheet.items):
        yield Line("small", spoken(labels.DAY_MARKS, languages))
    if layout.left:
        yield Line("heading", spoken(labels.FURTHER_CLOCKS, languages))
        yield from table.further_tables(sheet, layout, languages)


def footer_of(schedule: Schedule, language: str) -> tuple[str, str]:
    """Dates, revision and tz database; and the words around the numbers of the pages."""
    words = " · ".join(filter(None, (meetings.dates_of(schedule, language), meetings.footer_of(schedule, language))))
    return words, say(labels.PAGE_OF, language, page="\0", pages="\1")
