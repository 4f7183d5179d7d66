"""The columns of a calendar of activities, alike in every form of it, and the sections with the deadlines last."""

from collections.abc import Callable, Iterator
from datetime import date

from rcmcli.model.programme import Programme, Row, Section
from rcmcli.model.text import Text, capitalized
from rcmcli.wording import listed
from rcmcli.wording.periods import when_of
from rcmcli.wording.programmes import title_of
from rcmcli.words import activities, labels, say

Words = Callable[[Row, str], str]
Column = tuple[Text, Words]

_TITLE: Column = (activities.ACTIVITY, title_of)
_MANDATE: Column = (activities.MANDATE, lambda row, language: ", ".join(row.mandates))
_HOST: Column = (labels.HOST, lambda row, language: row.host.pick(language))
_SUPPORT: Column = (activities.SUPPORT, lambda row, language: listed(row.support, language))
_FOR: Column = (activities.FOR, lambda row, language: listed(row.parties, language))
_WHEN: Column = (activities.WHEN, lambda row, language: capitalized(when_of(row.when, language)))
_PLACE: Column = (activities.PLACE, lambda row, language: _where(row, language))
_STATUS: Column = (activities.STATUS, lambda row, language: say(activities.STATES[row.status], language))
ALWAYS = (_TITLE, _MANDATE, _HOST, _SUPPORT, _WHEN, _STATUS)
ALL = (_TITLE, _MANDATE, _HOST, _SUPPORT, _FOR, _PLACE, _WHEN, _STATUS)
OF_DEADLINES = (_TITLE, _MANDATE, _FOR, _WHEN, _STATUS)


def sections_of(programme: Programme) -> Iterator[tuple[Section, tuple[Column, ...]]]:
    """Each group with its columns, then the deadlines with theirs."""
    for section in programme.sections:
        yield section, columns_of(section)
    if programme.deadlines:
        yield Section("deadlines", labels.DEADLINES, programme.deadlines), OF_DEADLINES


def columns_of(section: Section) -> tuple[Column, ...]:
    """The columns of a group: whom it is for and where, only where an activity says so."""
    more = [one for one in (_FOR, _PLACE) if any(one[1](row, "en") for row in section.rows)]
    return (*ALWAYS[:4], *more, *ALWAYS[4:])


def groups_of(programme: Programme, row: Row, language: str) -> str:
    """The groups that an activity belongs to; a title that holds a semicolon itself stands in quotes."""
    titles = {one.id: one.title.pick(language) for one in programme.sections}
    named = [titles[one] for one in row.groups if one in titles]
    return "; ".join(f"“{one}”" if ";" in one else one for one in named)


def days_of(row: Row) -> tuple[date | None, date | None]:
    """The first and the last day where they are known; of a deadline the last alone. A month has neither."""
    when, days = row.when, row.when.bounds.days
    if when.is_due:
        return None, max(when.last_days, default=None)
    return (days[0].first, days[-1].last) if days and when.is_firm else (None, None)


def _where(row: Row, language: str) -> str:
    mode = say(labels.MODES[row.mode], language) if row.mode else ""
    return ", ".join(filter(None, (mode, row.place.pick(language))))
