"""A calendar of activities set for print: its facts, a table for each group, and the deadlines in theirs."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from rcmcli import __version__
from rcmcli.model.programme import Programme, Row, Section
from rcmcli.model.text import in_each, once
from rcmcli.paper.page import LETTER
from rcmcli.paper.printed import Cell, Line, Page, Printed, Run, Table, TableRow, linked, spoken, voices
from rcmcli.wording.periods import period_of
from rcmcli.wording.programmes import details_of, facts_of
from rcmcli.wording.tables import Column, Words, sections_of
from rcmcli.words import activities, colon, labels, say

_WIDTHS = {
    activities.ACTIVITY: 34, activities.MANDATE: 9, labels.HOST: 10, activities.SUPPORT: 13, activities.FOR: 13,
    activities.PLACE: 12, activities.WHEN: 17, activities.STATUS: 9,
}  # fmt: skip
_UNDATED = date(1970, 1, 1)


def set_out(programme: Programme) -> Printed:
    """The paper set for print, on its side: six columns want room."""
    languages = programme.languages
    page = Page(279.4, 215.9) if programme.host_code in LETTER else Page(297.0, 210.0)
    blocks = [*_head(programme)]
    for section, columns in sections_of(programme):
        blocks += _section(section, columns, page, languages)
    subject = in_each(languages, partial(_period, programme))
    return Printed(
        page=page,
        title=" ".join(once(programme.title, languages).split()),
        subject=once(subject, languages),
        languages=languages,
        maker=f"rcm {__version__}",
        keyword="calendar",
        look=programme.look,
        day=min((one.first for one in programme.period.dates()), default=_UNDATED),
        blocks=tuple(blocks),
        footer=tuple(_footer(programme, one) for one in languages),
    )


def _period(programme: Programme, language: str) -> str:
    return period_of(programme.period, language) if programme.period else ""


def _head(programme: Programme) -> Iterator[Line | Table]:
    yield from (Line("title", (run,)) for run in voices(programme.title, programme.languages))
    for language in programme.languages:
        yield from (Line("text", linked(fact, language)) for fact in facts_of(programme, language))


def _section(
    section: Section, columns: Sequence[Column], page: Page, languages: Sequence[str]
) -> Iterator[Line | Table]:
    """The heading of a group, its notes, and its table with the head repeated on every page."""
    yield Line("chapter", spoken(section.title, languages))
    yield from (Line("remark", spoken(note, languages)) for note in section.notes)
    shares = [_WIDTHS[head] for head, _ in columns]
    widths = tuple(page.room * share / sum(shares) for share in shares)
    head = tuple(Cell((Line("label", spoken(name, languages)),)) for name, _ in columns)
    rows = tuple(_row(row, columns, languages) for row in section.rows)
    about = once(section.title, languages[:1])
    yield Table(widths, head, rows, about)


def _row(row: Row, columns: Sequence[Column], languages: Sequence[str]) -> TableRow:
    """An activity: its title with all else that is said of it below, then the other columns."""
    (_, title), *others = columns
    below = [
        Line("detail", (Run(f"{label}{colon(language)} ", language), *linked(words, language)))
        for language in languages
        for label, words in details_of(row, language)
    ]
    first = Cell((*_lines(row, title, languages, bold=True), *below))
    return TableRow((first, *(Cell(tuple(_lines(row, words, languages))) for _, words in others)))


def _lines(row: Row, words: Words, languages: Sequence[str], *, bold: bool = False) -> Iterator[Line]:
    said = in_each(languages, partial(words, row))
    yield from (Line("item", (run,)) for run in voices(said, languages, "bold" if bold else ""))


def _footer(programme: Programme, language: str) -> tuple[str, str]:
    """What it is a calendar of, and the words around the numbers of the pages."""
    return programme.title.pick(language), say(labels.PAGE_OF, language, page="\0", pages="\1")
