"""A meeting and its days, in one language: what is said around the items."""

from functools import partial

import msgspec

from rcmcli.model.dates import brief_date, date_range, long_date, spoken_date
from rcmcli.model.due import Due, DueThere
from rcmcli.model.keys import LINES
from rcmcli.model.practical import label_of
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.wording import day_mark, listed, times_of
from rcmcli.wording.details import Detail, labelled, paper_line, points_within
from rcmcli.words import colon, headed, labels, say


class Listed(msgspec.Struct, frozen=True):
    """A list under a heading: objectives, notes, footnotes, documents."""

    heading: Text
    lines: tuple[Detail, ...]


def nothing_of(sheet: DaySheet, language: str) -> str:
    """What is said of a day that shows no item: that it has none, or that it is closed."""
    return say(labels.CLOSED_DAY if sheet.closed else labels.NO_ITEMS, language)


def heading_of(sheet: DaySheet, language: str) -> str:
    """The date of a day and its title, as a heading begins."""
    dates = capitalized(date_range(sheet.date, sheet.until, language))
    return f"{dates} — {sheet.title.pick(language)}" if sheet.title else dates


def brief_heading_of(sheet: DaySheet, schedule: Schedule, language: str) -> str:
    """The date of a day as a way to it says it: `jue 9`; with the month where the meeting has several."""
    months = {(one.date.year, one.date.month) for one in schedule.days}
    ends = dict.fromkeys((sheet.date, sheet.until))
    return "–".join(brief_date(one, language, month=len(months) > 1) for one in ends)


def remarks_of(sheet: DaySheet, schedule: Schedule) -> list[Text]:
    """How and where a day is held, where that is not as the meeting is."""
    mode = [labels.MODES[sheet.mode]] if sheet.mode != schedule.mode else []
    venue = in_each(schedule.languages, lambda one: headed(LINES["venue"], one) + sheet.venue.pick(one))
    worked_out = [labels.WORKED_OUT] if any(entry.worked_out for entry in sheet.items) else []
    said = {"hours": sheet.hours, "remote": sheet.remote}
    around = [in_each(schedule.languages, partial(_REMARKS[name], sheet)) for name, value in said.items() if value]
    return [*mode, *([venue] if sheet.venue else []), *around, *worked_out]


def _hours(sheet: DaySheet, language: str) -> str:
    """The frame of a day, and by whose clock it is."""
    return say(labels.HOURS_OF_DAY, language, hours=sheet.hours, whose=times_of(sheet, language))


def _remote(sheet: DaySheet, language: str) -> str:
    return headed(labels.TAKING_PART_REMOTELY, language) + listed(sheet.remote, language)


_REMARKS = {"hours": _hours, "remote": _remote}


def dates_of(schedule: Schedule, language: str) -> str:
    """From when to when the meeting is, as a line begins."""
    return capitalized(date_range(*schedule.dates, language)) if schedule.dates else ""


def state_of(schedule: Schedule, language: str) -> str:
    """How it is held, and how far its paper is."""
    return f"{say(labels.MODES[schedule.mode], language)} · {say(labels.STATUSES[schedule.status], language)}"


def reader_of(schedule: Schedule, language: str) -> str:
    """For whom the schedule is, and what that means; empty where it is for all."""
    sentence = labels.PUBLIC_FOR if schedule.public else labels.SEEN_BY
    return say(sentence, language, party=schedule.reader.pick(language)) if schedule.reader else ""


def facts_of(schedule: Schedule) -> list[tuple[Text, Text]]:
    """What is known of the meeting, each with its label: `Venue`, `Hotel Quinta Real, Puebla`."""
    told = [(LINES["venue"], schedule.venue), (labels.HOST, schedule.host), (labels.ORGANIZER, schedule.organizer)]
    told.append((labels.LINK, Text(any=schedule.link)))
    told.append((labels.TAKING_PART_REMOTELY, in_each(schedule.languages, partial(listed, schedule.remote))))
    return [(label, words) for label, words in told if words]


def footer_of(schedule: Schedule, language: str) -> str:
    """The revision, and which tz database the hours rest on."""
    day = spoken_date(schedule.revised, language) if schedule.revised else ""
    version = [say(labels.VERSION_OF, language, day=day)] if day else []
    return " · ".join([*version, say(labels.TZ_DATABASE, language, version=schedule.tz_database)])


def deadline_of(due: Due, language: str) -> str:
    """What is due by which date, and of whom it is asked."""
    whom = f" ({listed(due.parties, language)})" if due.parties else ""
    return f"{due_when(due, language)}{colon(language)} {due.title.pick(language)}{whom}"


def due_when(due: Due, language: str) -> str:
    """By which date and hour something is due, on every clock that is asked for; or how long before the meeting."""
    day = long_date(due.date, language) if due.date else _ahead(due, language)
    hours = " · ".join(_hour_there(one, language) for one in due.local) or due.time
    return say(labels.DUE_UNTIL, language, day=day, hours=hours) if hours else day


def _ahead(due: Due, language: str) -> str:
    if due.before is None:
        return say(labels.DATE_OPEN, language)
    from rcmcli.words import activities  # of a meeting without dates: seldom

    lengths = activities.ONE_OF_THEM if due.before.amount == 1 else activities.LENGTHS
    length = say(lengths[due.before.unit], language, count=due.before.amount)
    return say(labels.BEFORE_THE_MEETING, language, length=length)


def _hour_there(one: DueThere, language: str) -> str:
    return f"{one.at:%H:%M}{day_mark(one.day_shift)} {listed(one.places, language)} ({one.offset})"


def lists_before(schedule: Schedule, language: str) -> list[Listed]:
    """What is said before the days."""
    return _listed(
        (labels.OBJECTIVES, _notes(schedule.objectives, language)),
        (labels.METHODOLOGY, _notes(schedule.methodology, language)),
        (labels.DEADLINES, [Detail("note", 0, deadline_of(one, language)) for one in schedule.deadlines]),
    )


def lists_after(schedule: Schedule, language: str) -> list[Listed]:
    """What is said after the days; what is of use to those who travel comes last."""
    return _listed(
        (labels.UNPLACED, [_set_in(one, language) for one in points_within(schedule.unplaced, language)]),
        (labels.AGENDA_TOPICS, list(points_within(schedule.topics, language))),
        (labels.NOTES, _notes(schedule.notes, language)),
        (labels.FOOTNOTES, _notes(schedule.footnotes, language)),
        (labels.DOCUMENTS, [paper_line(one, 0, language) for one in schedule.papers]),
        (labels.PRACTICAL, [Detail("note", 0, words) for words in practical_of(schedule, language)]),
    )


def _set_in(one: Detail, language: str) -> Detail:
    """A line with a dash for each item or point that it belongs to, and the label of what is no point."""
    return msgspec.structs.replace(one, words="– " * one.depth + labelled(one, language))


def practical_of(schedule: Schedule, language: str) -> list[str]:
    """What is of use to those who travel, each with its label."""
    told = schedule.practical.items()
    return [f"{label_of(name).pick(language)}{colon(language)} {words.pick(language)}" for name, words in told]


def lists_of(sheet: DaySheet, language: str) -> list[Listed]:
    """What is said of a day before its items."""
    told = ((labels.OBJECTIVES, sheet.objectives), (labels.NOTES, sheet.notes))
    return _listed(*((heading, _notes(texts, language)) for heading, texts in told))


def _notes(texts: tuple[Text, ...], language: str) -> list[Detail]:
    return [Detail("note", 0, one.pick(language)) for one in texts]


def _listed(*told: tuple[Text, list[Detail]]) -> list[Listed]:
    return [Listed(heading, tuple(lines)) for heading, lines in told if lines]
