"""A calendar of activities as an Excel workbook: a sheet of what it says of itself, one of its activities, one of its deadlines.

A true date stands only where the days are known; a month stands in words alone.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import zip_longest

from rcmcli.formats.workbook import Sheet, Value, written
from rcmcli.model.programme import Programme, Row
from rcmcli.model.text import Text, in_each, once
from rcmcli.office import About, repacked
from rcmcli.wording.periods import period_of
from rcmcli.wording.programmes import details_of, facts_of
from rcmcli.wording.tables import ALL, OF_DEADLINES, Column, Words, days_of, groups_of
from rcmcli.words import activities, colon, labels, say

_UNDATED = date(1970, 1, 1)
_DATE, _WORDS, _WIDE = 12.0, 22.0, 48.0


def render(programme: Programme, today: date) -> bytes:
    """The workbook; it does not change with the date."""
    languages, period = programme.languages, programme.period
    rows = [row for row in programme.rows() if row.sort == "activity"]
    sheets = [_head(programme), _sheet(activities.ACTIVITIES, rows, ALL, programme)]
    if programme.deadlines:
        sheets.append(_sheet(labels.DEADLINES, programme.deadlines, OF_DEADLINES, programme))
    subject = once(in_each(languages, partial(period_of, period)), languages) if period else ""
    day = min((one.first for one in period.dates()), default=_UNDATED)
    title = " ".join(once(programme.title, languages).split())
    return repacked(written(sheets, programme.look), About(title, subject, programme.language, day))


def _head(programme: Programme) -> Sheet:
    """What the calendar says of itself; a column for each language."""
    said = [_facts(programme, language) for language in programme.languages]
    rows = tuple(zip_longest(*said, fillvalue=Value(look="plain")))
    return Sheet(say(activities.CALENDAR, programme.language), (80.0,) * len(said), rows)


def _facts(programme: Programme, language: str) -> list[Value]:
    facts = [Value(fact, look="plain") for fact in facts_of(programme, language)]
    notes = [f"{one.title.pick(language)}: {note.pick(language)}" for one in programme.sections for note in one.notes]
    return [Value(programme.title.pick(language), look="title"), *facts, *(Value(one, look="plain") for one in notes)]


def _sheet(name: Text, rows: Sequence[Row], columns: Sequence[Column], programme: Programme) -> Sheet:
    """A table that can be sorted: the dates that are known, then what the paper has, once a language, then all else."""
    languages = programme.languages
    said: list[Column] = [
        (activities.GROUP, partial(groups_of, programme)) if columns is ALL else (activities.PART_OF, _part_of),
        *columns,
        (activities.DETAILS, _details),
    ]
    once_each = [(f"{say(head, one)}", partial(_said, words, one)) for head, words in said for one in languages]
    heads = [say(one, languages[0]) for one in (activities.FIRST_DAY, activities.LAST_DAY)]
    head = tuple(Value(one, "head") for one in (*heads, *(title for title, _ in once_each), "id"))
    body = tuple((*_dates(row), *(of(row) for _, of in once_each), Value(row.id)) for row in rows)
    wide = (activities.ACTIVITY, activities.DETAILS)
    widths = (_DATE, _DATE, *(_WIDE if head in wide else _WORDS for head, _ in said for _ in languages), _WORDS)
    footer = once(programme.title, languages[:1])
    return Sheet(say(name, languages[0]), widths, (head, *body), len(rows) + 1, footer)


def _dates(row: Row) -> tuple[Value, Value]:
    first, last = days_of(row)
    return Value(first, "date") if first else Value(), Value(last, "date") if last else Value()


def _said(words: Words, language: str, row: Row) -> Value:
    return Value(words(row, language))


def _part_of(row: Row, language: str) -> str:
    return row.part_of.pick(language)


def _details(row: Row, language: str) -> str:
    return "\n".join(f"{label}{colon(language)} {words}" for label, words in details_of(row, language))
