"""A day as a picture for a message or a slide: what it shows, in lines that `picture.typ` only draws.

It has hours, titles, leads, rooms and marks; topics, papers and notes are for paper.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import msgspec

from rcmcli.look import BULLETS, QUIET_KINDS
from rcmcli.model.schedule import DaySheet, Entry, Schedule, SheetSlot
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.paper.printed import Line, Look, Run, spoken, voices
from rcmcli.paper.titles import called
from rcmcli.wording import (
    changes_of,
    has_day_marks,
    in_brackets,
    meetings,
    places_of,
    room_of,
    start_of,
    times_of,
    when_of,
)
from rcmcli.wording.slots import said_in_parallel, shared_title, tracks_of
from rcmcli.words import labels


class PictureRow(msgspec.Struct, frozen=True):
    """An item: its hours, and beside them what it is; a `band` is a heading across, a `quiet` one a break or a meal.

    One that `goes_on` has the hours of the row above, and shows them where that is in the picture before.
    """

    time: tuple[Line, ...]
    item: tuple[Line, ...]
    quiet: bool = False
    band: bool = False
    goes_on: bool = False


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
        rows = [line for row in self.rows for line in (*(() if row.goes_on else row.time), *row.item)]
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
        rows=tuple(row for slot in sheet.slots for row in _rows(slot, sheet, languages)),
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


def _rows(slot: SheetSlot, sheet: DaySheet, languages: tuple[str, ...]) -> Iterator[PictureRow]:
    """An item; or the items of a slot, the first row of which says for all of them when they are, and that they are in parallel."""
    first, hours = slot.items[0], _hours(slot.items[0], sheet)
    time = [Line("time", spoken(in_each(languages, partial(when_of, first)), languages))]
    if len(slot.items) > 1:
        time.append(Line("hour", spoken(in_each(languages, said_in_parallel), languages)))
    for n, item in enumerate(_told(slot, languages)):
        entry = slot.items[n]
        if entry.heading:
            yield PictureRow((), (Line("band", spoken(entry.heading, languages)),), band=True)
        above, below = (hours, ()) if len(slot.items) > 1 else ((), hours)
        lines = (*(() if n else above), *item, *below)
        yield PictureRow(tuple(time), lines, quiet=entry.kind in QUIET_KINDS, goes_on=n > 0)


def _hours(entry: Entry, sheet: DaySheet) -> tuple[Line, ...]:
    """When it starts on the other clocks."""
    runs = [
        part
        for column, local in list(zip(sheet.clocks, entry.local, strict=False))[1:]
        for part in (
            Run(f"{column.offset}\u00a0"),
            Run(start_of(local).replace(" ", "\u00a0"), look="bold"),
            Run("\u2003"),
        )
    ]
    return (Line("hour", tuple(runs[:-1])),) if runs else ()


def _told(slot: SheetSlot, languages: tuple[str, ...]) -> Iterator[list[Line]]:
    """Each item with its room, in every language in which it is not said alike; the tracks of one title as one."""
    if all(shared_title(slot, one) for one in languages) and not any(entry.heading for entry in slot.items[1:]):
        yield [line for one in _differing(languages, partial(_tracks, slot)) for line in one]
        return
    for n, entry in enumerate(slot.items):
        lines = [line for one in _differing(languages, lambda one: [_title(slot, n, one)]) for line in one]  # noqa: B023 - called at once
        where = spoken(in_each(languages, partial(room_of, entry)), languages)
        yield [*lines, *([Line("detail", where)] if where else [])]


def _differing(languages: Sequence[str], lines_in: Callable[[str], list[Line]]) -> list[list[Line]]:
    """The lines in each of the languages in which they are not said alike."""
    told: dict[str, list[Line]] = {}
    for language in languages:
        lines = lines_in(language)
        told.setdefault("\n".join(run.words for line in lines for run in line.runs), lines)
    return list(told.values())


def _title(slot: SheetSlot, n: int, language: str) -> Line:
    track = list(tracks_of(slot, language))[n]
    look: Look = "" if track.entry.kind in QUIET_KINDS else "bold"
    return Line("item", called(track, language, look=look, leads=in_brackets(track.entry.leads, language)))


def _tracks(slot: SheetSlot, language: str) -> list[Line]:
    """The title of all tracks, and below it each of them with its room."""
    lines = [Line("item", (Run(shared_title(slot, language), language, "bold"),))]
    for track in tracks_of(slot, language):
        room = room_of(track.entry, language)
        name = called(track, language, look="", leads=in_brackets(track.entry.leads, language))
        lines.append(Line("item", (Run(f"{BULLETS[0]} "), *name, Run(f" · {room}" if room else "", language))))
    return lines


def _foot(schedule: Schedule, sheet: DaySheet) -> Iterator[Line]:
    languages = schedule.languages
    for column in sheet.clocks:
        changes = spoken(in_each(languages, partial(changes_of, column, sheet)), languages)
        yield from [Line("small", changes)] if changes else []
    if has_day_marks(sheet.items):
        yield Line("small", spoken(labels.DAY_MARKS, languages))
    yield Line("small", spoken(in_each(languages, partial(meetings.footer_of, schedule)), languages))
