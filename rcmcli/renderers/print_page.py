"""The paper as it is printed: title block, facts, lists, for each day its table, what stands after them, the footer."""

from collections.abc import Iterator, Sequence

from rcmcli.atlas.countries import COUNTRIES
from rcmcli.model.paper import Paper, PaperDay, PaperList, Said
from rcmcli.model.publication import Publication
from rcmcli.renderers import print_table
from rcmcli.renderers.printed import (
    Cell,
    Line,
    Page,
    Printed,
    Run,
    Style,
    Table,
    TableRow,
    linked,
    once,
    spoken,
    voices,
)
from rcmcli.words import say

Block = Line | Table

# Where paper is Letter and not A4, by Unicode CLDR (supplemental data, paperSize US-Letter).
_LETTER = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
_MOST_CLOCKS_UPRIGHT = 2


def set_out(publication: Publication) -> Printed:
    """The paper set for print."""
    paper = publication.paper
    page = page_of(paper)
    blocks = [*_head(paper, page), *_lists(paper.before, paper, page, "chapter")]
    for day in paper.days:
        blocks += _day(day, paper, page)
    return Printed(
        page=page,
        title=" ".join(once(paper.title).split()),
        subject=once(paper.dates),
        languages=paper.languages,
        maker=f"rcm {publication.version}",
        day=publication.editions[0].revised or paper.first_date or "2000-01-01",
        blocks=(*blocks, *_lists(paper.after, paper, page, "chapter")),
        footer=tuple(_footer(paper)),
    )


def page_of(paper: Paper) -> Page:
    """A4, or Letter where the meeting's clock is one of a Letter country; on its side when the columns need it."""
    short, long = (215.9, 279.4) if paper.timezone in _letter_zones() else (210.0, 297.0)
    timed = [day for day in paper.days if any(row.starts for row in day.rows)]
    clocks = max((len(day.columns) - 1 for day in timed), default=0)
    if len(paper.languages) > 1 or clocks > _MOST_CLOCKS_UPRIGHT:
        return Page(long, short)
    return Page(short, long)


def _letter_zones() -> set[str]:
    rows = [row for row in COUNTRIES if row[0] in _LETTER]
    return {zone for row in rows for zone in (row[2], *row[6].split())}


def _head(paper: Paper, page: Page) -> Iterator[Block]:
    languages = paper.languages
    told: tuple[tuple[Style, Said], ...] = (
        ("title", paper.title),
        ("subtitle", paper.subtitle),
        ("subtitle", _quoted(paper.theme, languages)),
    )
    yield from (Line(style, (run,)) for style, words in told for run in voices(words, languages))
    for words in (paper.dates, paper.state, paper.reader):
        if any(words):
            yield Line("centred", spoken(words, languages))
    yield from _beside([_fact(fact.label, fact.words, languages) for fact in paper.facts], paper, page)


def _quoted(words: Said, languages: tuple[str, ...]) -> Said:
    marks = {"es": "«{}»"}
    return tuple(
        marks.get(one, "“{}”").format(told) if told else "" for told, one in zip(words, languages, strict=True)
    )


def _fact(label: Said, words: Said, languages: tuple[str, ...]) -> tuple[Line, ...]:
    pairs = zip(label, words, languages, strict=True)
    return tuple(Line("text", (Run(f"{name}: ", one, "bold"), *linked(told, one))) for name, told, one in pairs)


def _lists(lists: Sequence[PaperList], paper: Paper, page: Page, style: Style = "heading") -> Iterator[Block]:
    for told in lists:
        yield Line(style, spoken(told.heading, paper.languages))
        rows = [
            tuple(Line("bullet", linked(words, one)) for words, one in zip(line, paper.languages, strict=True))
            for line in told.lines
        ]
        yield from _beside(rows, paper, page)


def _beside(rows: Sequence[tuple[Line, ...]], paper: Paper, page: Page) -> Iterator[Block]:
    """Lines of one language as they are; of two, side by side."""
    if len(paper.languages) == 1:
        yield from (line for row in rows for line in row)
    elif rows:
        width = page.room / len(paper.languages)
        cells = [TableRow(tuple(Cell((line,)) for line in row)) for row in rows]
        yield Table((width,) * len(paper.languages), (), tuple(cells))


def _day(day: PaperDay, paper: Paper, page: Page) -> Iterator[Block]:
    languages = paper.languages
    yield Line("chapter", spoken(day.heading, languages))
    for remark in (*day.remarks, day.times_of):
        yield Line("remark", spoken(remark, languages))
    yield from _lists(day.lists, paper, page)
    if not day.rows:
        yield Line("text", spoken(day.nothing, languages))
        return
    layout = print_table.layout_of(day, len(languages), page.room)
    yield print_table.table_of(day, layout, languages)
    shown = [day.columns[n] for n in (0, *layout.clocks, *layout.left)]
    yield from print_table.clock_notes(shown, languages)
    if any(mark in start for row in day.rows for start in row.spans for mark in "+−"):
        yield Line("small", spoken(tuple(say("day marks", one) for one in languages), languages))
    if layout.left:
        yield Line("heading", spoken(tuple(say("further clocks", one) for one in languages), languages))
        yield from print_table.further_tables(day, layout, languages)


def _footer(paper: Paper) -> Iterator[tuple[str, str]]:
    """For each language: dates, revision and tz database; and the words around the numbers of the pages."""
    for n, language in enumerate(paper.languages):
        words = " · ".join(filter(None, (paper.dates[n], paper.footer[n])))
        yield words, say("page of", language, page="\0", pages="\1")
