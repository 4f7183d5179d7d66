"""The paper as it is printed: title block, facts, lists, for each day its table, what stands after them, the footer."""

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from rcmcli import __version__
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.model.dates import spoken_date
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.text import Text, capitalized, in_each, once, shortened
from rcmcli.paper import table
from rcmcli.paper.clocks import key_of, same_key
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
from rcmcli.words import headed, labels, printing, say

Block = Line | Table

# Where paper is Letter and not A4, by Unicode CLDR (supplemental data, paperSize US-Letter).
LETTER = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
_MOST_CLOCKS_UPRIGHT = 2
_LETTER, _DAY = 1.55, 38  # at the head of a page: millimetres of a letter, and how many letters the day beside may have
_QUOTES = {"es": "«{}»", "fr": "«\u00a0{}\u00a0»"}


def set_out(schedule: Schedule, given: Page | None = None) -> Printed:
    """The paper set for print, on a page that is given or on one that suits it."""
    page, languages = given or page_of(schedule), schedule.languages
    blocks = [
        *_head(schedule, page),
        *_lists([meetings.lists_before(schedule, one) for one in languages], schedule, page, "chapter"),
    ]
    for before, sheet in zip((None, *schedule.days), schedule.days, strict=False):
        blocks += _day(sheet, before, schedule, page)
    blocks += _lists([meetings.lists_after(schedule, one) for one in languages], schedule, page, "chapter")
    title, mark = " ".join(once(schedule.title, languages).split()), _mark(schedule)
    beside = _DAY + 2 * sum(len(run.words) for run in mark)  # of the head of a page, in capitals
    return Printed(
        page=page,
        title=title,
        subject=once(in_each(languages, partial(meetings.dates_of, schedule)), languages),
        languages=languages,
        maker=f"rcm {__version__}",
        day=schedule.dated,
        blocks=(*blocks, _closing(schedule)),
        footer=tuple(footer_of(schedule, one) for one in languages),
        dates=meetings.dates_of(schedule, languages[0]),
        short=_short(schedule.title.pick(languages[0]), round(page.room / _LETTER) - beside),
        mark=mark,
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
    if schedule.organizer:
        yield Line("organizer", spoken(schedule.organizer, languages))
    yield from (Line("title", (run,)) for run in voices(schedule.title, languages))
    for words in (schedule.subtitle, quoted if schedule.theme else Text()):
        yield from (Line("subtitle", (run,)) for run in voices(words, languages))
    for words in (in_each(languages, partial(one, schedule)) for one in (_when, meetings.reader_of)):
        runs = spoken(_begun(words, languages), languages)
        yield from [Line("centred", runs)] if runs else []
    yield Line("status", spoken(printing.AGENDAS[schedule.status], languages))
    facts = [tuple(_fact(label, words, one) for one in languages) for label, words in _facts(schedule)]
    yield from _beside(facts, page)


def _when(schedule: Schedule, language: str) -> str:
    """The dates of the meeting, and how it is held where its members do not meet in one room."""
    mode = "" if schedule.mode == "in-person" else say(labels.MODES[schedule.mode], language)
    return " · ".join(filter(None, (meetings.dates_of(schedule, language), mode)))


def _facts(schedule: Schedule) -> list[tuple[Text, Text]]:
    """What is known of the meeting, but who organizes it, which stands above its title."""
    return [(label, words) for label, words in meetings.facts_of(schedule) if label is not labels.ORGANIZER]


def _mark(schedule: Schedule) -> tuple[Run, ...]:
    """What every page of a paper bears that is not to be kept: that it is a draft, or that the meeting is cancelled."""
    is_marked = schedule.status in ("draft", "cancelled")
    runs = spoken(labels.STATUSES[schedule.status], schedule.languages) if is_marked else ()
    return tuple(replace(run, look="mark") for run in runs)


def _closing(schedule: Schedule) -> Line:
    """The last line: which tz database the hours rest on."""
    version = schedule.tz_database
    said = in_each(schedule.languages, lambda one: say(labels.TZ_DATABASE, one, version=version))
    return Line("closing", spoken(said, schedule.languages))


def _short(title: str, most: int) -> str:
    """A title for the head of a page: cut behind a word where it is too long."""
    if len(title) <= most:
        return " ".join(title.split())
    words = shortened(title, most).rpartition(" ")[0].rstrip(" ([«“,;:–—-")
    return f"{words or title[: most - 1]}…"


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


def _day(sheet: DaySheet, before: DaySheet | None, schedule: Schedule, page: Page) -> Iterator[Block]:
    languages = schedule.languages
    yield Line("chapter", _dated(sheet, languages))
    layout = table.layout_of(sheet, len(languages), page.room)
    yield from (Line("remark", spoken(remark, languages)) for remark in _remarks(sheet, schedule))
    if room := table.one_room(sheet):
        yield Line("remark", (Run(headed(labels.ROOM, languages[0]), languages[0]), *spoken(room, languages)))
    yield from _lists([meetings.lists_of(sheet, one) for one in languages], schedule, page)
    if not sheet.items:
        yield Line("text", spoken(in_each(languages, partial(meetings.nothing_of, sheet)), languages))
        return
    shown = table.shown(sheet, layout)
    yield from () if same_key(sheet, before) else key_of(shown, languages)
    yield table.table_of(sheet, layout, languages)
    columns = [column for column, _ in shown]
    known = [*table.clock_notes(columns, before, languages)] if before and same_key(sheet, before) else []
    yield from (note for note in table.clock_notes(columns, sheet, languages) if note not in known)
    if has_day_marks(sheet.items):
        yield Line("small", spoken(labels.DAY_MARKS, languages))
    if layout.left:
        yield Line("heading", spoken(labels.FURTHER_CLOCKS, languages))
        yield from table.further_tables(sheet, layout, languages)


def _dated(sheet: DaySheet, languages: Sequence[str]) -> tuple[Run, ...]:
    """The date of a day, which the head of its pages says again, and its title, in every language."""
    runs: list[Run] = []
    for language in languages:
        date, dash, title = meetings.heading_of(sheet, language).partition(" — ")
        runs += [Run(" / ", languages[0])] if runs else []
        runs += [Run(date, language, "" if runs else "day")]
        runs += [Run(dash + title, language)] if title else []
    return tuple(runs)


def _remarks(sheet: DaySheet, schedule: Schedule) -> Iterator[Text]:
    """How and where a day is held, and by whose clock."""
    languages = schedule.languages
    told = [*meetings.remarks_of(sheet, schedule), in_each(languages, partial(times_of, sheet))]
    yield from (_begun(words, languages) for words in told)


def _begun(words: Text, languages: Sequence[str]) -> Text:
    """Words as a line begins."""
    return in_each(languages, lambda one: capitalized(words.pick(one)))


def footer_of(schedule: Schedule, language: str) -> tuple[str, str]:
    """The revision; and the words around the numbers of the pages."""
    day = spoken_date(schedule.revised, language) if schedule.revised else ""
    version = say(labels.VERSION_OF, language, day=day) if day else ""
    return capitalized(version), say(labels.PAGE_OF, language, page="\0", pages="\1")
