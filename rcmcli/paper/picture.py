"""A day as a picture for a message or a slide: what it shows, in lines that `picture.typ` only draws.

It has hours, titles, leads, rooms and marks; topics, papers and notes are for paper.
"""

from collections.abc import Iterator
from functools import partial

import msgspec

from rcmcli.look import QUIET_KINDS
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.paper.printed import Line, Look, Run, spoken, voices
from rcmcli.wording import (
    changes_of,
    has_day_marks,
    marks_of,
    meetings,
    numbered,
    places_of,
    room_of,
    start_of,
    times_of,
    track_of,
    when_of,
)
from rcmcli.wording import in_brackets as leads_of
from rcmcli.words import headed, labels


class PictureRow(msgspec.Struct, frozen=True):
    """An item: its hours, and beside them what it is; a `band` is a heading across, a `quiet` one a break or a meal."""

    time: tuple[Line, ...]
    item: tuple[Line, ...]
    quiet: bool = False
    band: bool = False


class Picture(msgspec.Struct, frozen=True):
    """A day: whose meeting it is, the day and its clocks, its items, what is said below them."""

    title: str
    languages: tuple[str, ...]
    head: tuple[Line, ...]
    day: tuple[Line, ...]
    rows: tuple[PictureRow, ...]
    foot: tuple[Line, ...]

    @property
    def text(self) -> str:
        """All that is in the picture, in reading order: its alternative text."""
        rows = [line for row in self.rows for line in (*row.time, *row.item)]
        lines = (*self.head, *self.day, *rows, *self.foot)
        return "\n".join("".join(run.words for run in line.runs) for line in lines)


def set_out(schedule: Schedule, sheet: DaySheet) -> Picture:
    """One day of a schedule as a picture."""
    languages = schedule.languages
    return Picture(
        title=" · ".join(run.words for run in voices(schedule.title, languages)),
        languages=languages,
        head=tuple(_head(schedule)),
        day=tuple(_day(schedule, sheet)),
        rows=tuple(row for entry in sheet.items for row in _rows(entry, sheet, languages)),
        foot=tuple(_foot(schedule, sheet)),
    )


def _head(schedule: Schedule) -> Iterator[Line]:
    """Body, title, place, state, reader."""
    languages = schedule.languages
    if schedule.organizer:
        yield Line("subtitle", spoken(schedule.organizer, languages))
    yield from (Line("title", (run,)) for run in voices(schedule.title, languages))
    if schedule.venue:
        yield Line("centred", spoken(schedule.venue, languages))
    for say_it in (meetings.state_of, meetings.reader_of):
        runs = spoken(in_each(languages, partial(say_it, schedule)), languages)
        yield from [Line("centred", runs)] if runs else []


def _day(schedule: Schedule, sheet: DaySheet) -> Iterator[Line]:
    """Its date and title, what is said of it, whose hours these are, and which cities keep the other clocks."""
    languages = schedule.languages
    yield from (Line("chapter", (run,)) for run in voices(in_each(languages, partial(_heading, sheet)), languages))
    for remark in (*meetings.remarks_of(sheet, schedule), in_each(languages, partial(times_of, sheet))):
        begun = Text(**{language: capitalized(remark.pick(language)) for language in languages})
        yield Line("remark", spoken(begun, languages))
    for column in sheet.clocks[1:] if sheet.has_hours else ():
        names = spoken(in_each(languages, partial(places_of, column)), languages)
        yield Line("city", (Run(f"{column.offset}  ", look="bold"), *names))
    if not sheet.items:
        yield Line("text", spoken(in_each(languages, partial(meetings.nothing_of, sheet)), languages))


def _heading(sheet: DaySheet, language: str) -> str:
    """The date and the title of the day, as a heading begins: with a capital."""
    return meetings.heading_of(sheet, language)


def _rows(entry: Entry, sheet: DaySheet, languages: tuple[str, ...]) -> Iterator[PictureRow]:
    if entry.heading:
        yield PictureRow((), (Line("band", spoken(entry.heading, languages)),), band=True)
    when = spoken(in_each(languages, partial(when_of, entry)), languages)
    item = [Line("item", tuple(run for run in _title(entry, one) if run.words)) for one in _told(entry, languages)]
    if entry.room:
        item.append(Line("detail", spoken(in_each(languages, partial(room_of, entry)), languages)))
    pairs = list(zip(sheet.clocks, entry.local, strict=False))[1:]
    hours = [
        part
        for column, local in pairs
        for part in (Run(f"{column.offset} "), Run(start_of(local), look="bold"), Run("   "))
    ]
    if hours:
        item.append(Line("hour", tuple(hours[:-1])))
    yield PictureRow((Line("time", when),), tuple(item), quiet=entry.kind in QUIET_KINDS)


def _told(entry: Entry, languages: tuple[str, ...]) -> list[str]:
    """The languages in which an item is not said alike."""
    told: dict[tuple[str, ...], str] = {}
    for language in languages:
        told.setdefault(tuple(run.words for run in _title(entry, language)), language)
    return list(told.values())


def _title(entry: Entry, language: str) -> Iterator[Run]:
    look: Look = "" if entry.kind in QUIET_KINDS else "bold"
    marks = marks_of(entry, language)
    yield Run("● " if entry.own else "", language, "bold")
    yield Run(headed(labels.CANCELLED_PREFIX, language) if entry.cancelled else "", language, "bold")
    yield Run(numbered(entry, language), language, "struck" if entry.cancelled else look)
    yield Run(track_of(entry, language), language, look)
    yield Run(leads_of(entry.leads, language), language)
    yield Run(f" ({marks})" if marks else "", language, "italic")


def _foot(schedule: Schedule, sheet: DaySheet) -> Iterator[Line]:
    languages = schedule.languages
    for column in sheet.clocks:
        changes = spoken(in_each(languages, partial(changes_of, column, sheet)), languages)
        yield from [Line("small", changes)] if changes else []
    if has_day_marks(sheet.items):
        yield Line("small", spoken(labels.DAY_MARKS, languages))
    yield Line("small", spoken(in_each(languages, partial(meetings.footer_of, schedule)), languages))
