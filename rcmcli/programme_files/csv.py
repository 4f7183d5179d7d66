"""A calendar of activities as a CSV file for spreadsheets: one row an activity or deadline, every group of it named.

UTF-8 with a byte order mark and CRLF; semicolons where the first language is Spanish. `First day` and `Last day` are filled only
where the days are known: a month has none, its words stand under `When`.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from itertools import chain

from rcmcli.formats.csv import cell
from rcmcli.model.programme import Programme, Row
from rcmcli.wording.periods import when_of
from rcmcli.wording.programmes import details_of
from rcmcli.wording.tables import days_of, groups_of
from rcmcli.words import activities, labels, say

MARK = "rcm_calendar"  # the head of the last column, by which rcm knows its own
_FIRST = (activities.FIRST_DAY, activities.LAST_DAY)
_TEXTS = (
    activities.WHEN, activities.GROUP, activities.ACTIVITY, labels.HOST, activities.SUPPORT, activities.FOR,
    activities.PLACE, activities.DETAILS,
)  # fmt: skip
_LAST = (activities.MANDATE, activities.KIND, activities.MODE, activities.STATUS, activities.ID)
_SORTS = {"activity": activities.ACTIVITY, "deadline": labels.DEADLINE, "meeting": activities.KINDS["meeting"]}


def render(programme: Programme, today: date) -> bytes:
    """The sheet: a head, then one line a row, in the order of the file; it does not change with the date."""
    languages = programme.languages
    beside = {one: f" ({one})" if len(languages) > 1 else "" for one in languages}
    head = [
        *(say(one, languages[0]) for one in _FIRST),
        *(say(one, language) + beside[language] for one in _TEXTS for language in languages),
        *(say(one, languages[0]) for one in _LAST),
        MARK,
    ]
    lines = [head, *(list(_line(row, programme)) for row in programme.rows())]
    written = io.StringIO()
    mark = "," if programme.language == "en" else ";"
    csv.writer(written, delimiter=mark, lineterminator="\r\n").writerows([cell(one) for one in line] for line in lines)
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _line(row: Row, programme: Programme) -> Iterator[str]:
    yield from ("" if day is None else str(day) for day in days_of(row))
    told = [tuple(_texts(row, programme, language)) for language in programme.languages]
    yield from chain.from_iterable(zip(*told, strict=True))
    yield ", ".join(row.mandates)
    yield say(activities.KINDS[row.kind] if row.kind else _SORTS[row.sort], programme.language).lower()
    yield say(labels.MODES[row.mode], programme.language) if row.mode else ""
    yield say(activities.STATES[row.status], programme.language) if row.status else ""
    yield row.id
    yield programme.id


def _texts(row: Row, programme: Programme, language: str) -> Iterator[str]:
    yield when_of(row.when, language)
    yield groups_of(programme, row, language) if row.sort == "activity" else say(labels.DEADLINES, language)
    yield row.title.pick(language)
    yield row.host.pick(language)
    yield ", ".join(one.pick(language) for one in row.support)
    yield ", ".join(one.pick(language) for one in row.parties)
    yield row.place.pick(language)
    yield " • ".join(f"{label}: {words}" for label, words in details_of(row, language))
