"""A meeting and its days, in one language: what is said around the items."""

import msgspec

from rcmcli.model.dates import date_range, long_date, spoken_date
from rcmcli.model.schedule import DaySheet, Due, Schedule
from rcmcli.model.text import Text, in_each
from rcmcli.wording import Detail, listed, paper_line
from rcmcli.words import colon, headed, labels, say


class Listed(msgspec.Struct, frozen=True):
    """A list under a heading: objectives, notes, footnotes, documents."""

    heading: Text
    lines: tuple[Detail, ...]


def nothing_of(sheet: DaySheet, language: str) -> str:
    """What is said of a day that shows no item: that it has none, or that it is closed."""
    return say(labels.CLOSED_DAY if sheet.closed else labels.NO_ITEMS, language)


def heading_of(sheet: DaySheet, language: str) -> str:
    """The date of a day and its title."""
    return long_date(sheet.date, language) + (f" — {sheet.title.pick(language)}" if sheet.title else "")


def remarks_of(sheet: DaySheet, schedule: Schedule) -> list[Text]:
    """How and where a day is held, where that is not as the meeting is."""
    mode = [labels.MODES[sheet.mode]] if sheet.mode != schedule.mode else []
    venue = in_each(schedule.languages, lambda one: headed(labels.VENUE, one) + sheet.venue.pick(one))
    return [*mode, venue] if sheet.venue else mode


def dates_of(schedule: Schedule, language: str) -> str:
    """From when to when the meeting is."""
    return date_range(*schedule.dates, language) if schedule.dates else ""


def state_of(schedule: Schedule, language: str) -> str:
    """How it is held, and how far its paper is."""
    return f"{say(labels.MODES[schedule.mode], language)} · {say(labels.STATUSES[schedule.status], language)}"


def reader_of(schedule: Schedule, language: str) -> str:
    """For whom the schedule is, and what that means; empty where it is for all."""
    sentence = labels.PUBLIC_FOR if schedule.public else labels.SEEN_BY
    return say(sentence, language, party=schedule.reader.pick(language)) if schedule.reader else ""


def facts_of(schedule: Schedule) -> list[tuple[Text, Text]]:
    """What is known of the meeting, each with its label: `Venue`, `Hotel Quinta Real, Puebla`."""
    told = [(labels.VENUE, schedule.venue), (labels.HOST, schedule.host), (labels.ORGANIZER, schedule.organizer)]
    told.append((labels.LINK, Text(any=schedule.link)))
    return [(label, words) for label, words in told if words]


def footer_of(schedule: Schedule, language: str) -> str:
    """The revision, and which tz database the hours rest on."""
    day = spoken_date(schedule.revised, language) if schedule.revised else ""
    version = [say(labels.VERSION_OF, language, day=day)] if day else []
    return " · ".join([*version, say(labels.TZ_DATABASE, language, version=schedule.tz_database)])


def deadline_of(due: Due, language: str) -> str:
    """What is due by which date, and of whom it is asked."""
    whom = f" ({listed(due.parties, language)})" if due.parties else ""
    return f"{long_date(due.date, language)}{colon(language)} {due.title.pick(language)}{whom}"


def lists_before(schedule: Schedule, language: str) -> list[Listed]:
    """What is said before the days."""
    return _listed(
        (labels.OBJECTIVES, _notes(schedule.objectives, language)),
        (labels.METHODOLOGY, _notes(schedule.methodology, language)),
        (labels.DEADLINES, [Detail("note", 0, deadline_of(one, language)) for one in schedule.deadlines]),
    )


def lists_after(schedule: Schedule, language: str) -> list[Listed]:
    """What is said after the days."""
    return _listed(
        (labels.NOTES, _notes(schedule.notes, language)),
        (labels.FOOTNOTES, _notes(schedule.footnotes, language)),
        (labels.DOCUMENTS, [paper_line(one, 0, language) for one in schedule.papers]),
    )


def lists_of(sheet: DaySheet, language: str) -> list[Listed]:
    """What is said of a day before its items."""
    told = ((labels.OBJECTIVES, sheet.objectives), (labels.NOTES, sheet.notes))
    return _listed(*((heading, _notes(texts, language)) for heading, texts in told))


def _notes(texts: tuple[Text, ...], language: str) -> list[Detail]:
    return [Detail("note", 0, one.pick(language)) for one in texts]


def _listed(*told: tuple[Text, list[Detail]]) -> list[Listed]:
    return [Listed(heading, tuple(lines)) for heading, lines in told if lines]
