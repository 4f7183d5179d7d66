"""What belongs to an item or to the meeting, as one reader sees it: hours, topics, speakers, papers, deadlines, venues, notes."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import msgspec

from rcmcli.model import clock
from rcmcli.model.agenda import (
    Agenda,
    Day,
    Deadline,
    Document,
    Item,
    Lead,
    Leads,
    Note,
    Speaker,
    SpeakingTime,
    Topic,
    Unplaced,
    Venue,
)
from rcmcli.model.due import Due, DueThere
from rcmcli.model.functions import function_said
from rcmcli.model.keys import LINES
from rcmcli.model.place import Place
from rcmcli.model.schedule import LocalTime, Point, ShownPaper, ShownSpeaker
from rcmcli.model.text import Text, in_each, language_named, one_line, parted
from rcmcli.model.view import View
from rcmcli.model.walltime import ItemTime


class Clocks(msgspec.Struct, frozen=True):
    """Whose clocks show the hours of a day: the meeting's `zone` there, and the zones of all its columns."""

    day: Day
    zone: str
    zones: tuple[str, ...]

    def shown(self, time: ItemTime) -> tuple[LocalTime, ...]:
        """A time on each of these clocks; nothing without an hour."""
        if time.start is None:
            return ()
        start, end = (
            None if one is None else clock.instant(self.day.date, one, self.zone) for one in (time.start, time.end)
        )
        return self.at(start, end)

    def at(self, start: datetime | None, end: datetime | None) -> tuple[LocalTime, ...]:
        """Two instants on each of these clocks."""
        if start is None:
            return ()
        return tuple(
            LocalTime(clock.shown_at(start, zone), clock.shown_at(end, zone) if end else None, self.day.date)
            for zone in self.zones
        )


def points_of(topics: tuple[Topic, ...], view: View, clocks: Clocks | None = None) -> tuple[Point, ...]:
    """The topics, with their hours where they stand in a day."""
    return tuple(
        Point(
            title=view.said(topic.title),
            when=topic.time.said,
            local=clocks.shown(topic.time) if clocks else (),
            leads=leads_of(topic.leads, view),
            speakers=speakers_of(topic.speakers, view),
            papers=papers_of(topic.documents, view),
            minutes=topic.minutes,
            topics=points_of(topic.topics, view, clocks),
        )
        for topic in topics
    )


def unplaced_of(items: tuple[Unplaced, ...], view: View) -> tuple[Point, ...]:
    """The items that have no day yet, as points: nothing is said of an hour that nobody knows."""
    return tuple(
        Point(
            title=in_each(view.languages, lambda one, item=item: _numbered(item, view, one)),  # type: ignore[misc]
            leads=leads_of(item.leads, view),
            speakers=speakers_of(item.speakers, view),
            papers=papers_of(item.documents, view),
            minutes=None if isinstance(item.minutes, SpeakingTime) else item.minutes,
            topics=points_of(item.topics, view),
        )
        for item in items
    )


def _numbered(item: Unplaced, view: View, language: str) -> str:
    return " ".join(filter(None, (view.said(item.number).pick(language), view.said(item.title).pick(language))))


def speakers_of(speakers: tuple[Speaker, ...], view: View) -> tuple[ShownSpeaker, ...]:
    """Who speaks."""
    return tuple(
        ShownSpeaker(
            name=one_line(one.name),
            stated_as=view.said(function_said(one.stated_as)),
            role=view.said(one.role),
            party=view.party(one.party),
            unconfirmed=one.status == "to be confirmed",
        )
        for one in speakers
    )


def leads_of(leads: Leads, view: View) -> tuple[Text, ...]:
    """Who is in charge, parties by the names they have in each language."""
    return tuple(view.said(one.name) if isinstance(one, Lead) else view.party(one) for one in leads)


def due_of(agenda: Agenda, view: View) -> tuple[Due, ...]:
    """What is due, the earliest first; an hour comes before the end of its day, and what has no date last."""
    dated = [(agenda.due_day(one), one) for one in agenda.deadlines]
    order = sorted(dated, key=lambda pair: (pair[0] or date.max, pair[1].time.start or clock.DAY))
    return tuple(_due(one, day, agenda, view) for day, one in order)


def _due(one: Deadline, day: date | None, agenda: Agenda, view: View) -> Due:
    minutes = one.time.start
    return Due(
        date=day,
        time=one.time.said or ("" if minutes is None else str(one.time)),
        before=one.before,
        title=view.said(one.title),
        parties=names_of(one.parties, view),
        local=() if day is None or minutes is None else _local(day, minutes, agenda.timezone, view),
    )


def _local(day: date, minutes: int, zone: str, view: View) -> tuple[DueThere, ...]:
    """An hour on each clock, by the first instant where the clocks show it twice (Z302); none where they skip it."""
    instants = clock.readings(day, minutes, zone)[:1]
    if not instants:
        return ()
    home = view.homes.get(zone, view.home)
    seats = [seat for seat in view.seats if seat.zone != home.zone]
    groups = columns([*view.places, *seats], home, instants)
    return tuple(_there(group, instants[0], day, view) for group in groups)


def _there(group: list[Place], instant: datetime, day: date, view: View) -> DueThere:
    names = tuple(_name(place, view) for place in group)
    at = clock.shown_at(instant, group[0].zone)
    return DueThere(names, at, (at.date() - day).days)


def _name(place: Place, view: View) -> Text:
    return in_each(view.languages, lambda language: one_line(place.name.pick(language)))


def columns(places: Sequence[Place], home: Place, instants: Sequence[datetime]) -> list[list[Place]]:
    """The places grouped by the clocks they share at all `instants`, which stand in order, each once; the home place's first."""
    groups: dict[tuple[tuple[datetime, int], ...], dict[tuple[Text, str], Place]] = {}
    offsets = {zone: clock.offsets(zone, instants) for zone in {place.zone for place in (home, *places)}}
    for place in (home, *places):
        groups.setdefault(offsets[place.zone], {}).setdefault((place.name, place.zone), place)
    return [list(group.values()) for group in groups.values()]


def papers_of(documents: tuple[Document, ...], view: View) -> tuple[ShownPaper, ...]:
    """The documents."""
    return tuple(_paper(one, view) for one in documents)


def _paper(one: Document, view: View) -> ShownPaper:
    """A document; where it names no link, the address that its title may end with in every language is one."""
    said, link = view.said(one.title), one_line(one.link)
    symbol, original = one_line(one.symbol), view.said(language_named(one.original))
    told = {language: ("", "") if link else parted(said.pick(language)) for language in view.languages}
    if len({(bool(words), bool(address)) for words, address in told.values()}) > 1 or not any(told[view.languages[0]]):
        return ShownPaper(said, Text(any=link), symbol, original)
    title = in_each(view.languages, lambda language: told[language][0])
    address = in_each(view.languages, lambda language: told[language][1])
    return ShownPaper(title, address, symbol, original)


def labelled_of(item: Item, view: View) -> dict[str, Text]:
    """The keys of an item that have a line of their own, as they are said in it."""
    return {key: place_of(item.venue, view) if key == "venue" else view.said(getattr(item, key)) for key in LINES}


def place_of(venue: Venue | None, view: View) -> Text:
    """A venue with its address and city, on one line."""
    if venue is None:
        return Text()
    name, address = view.said(venue.name), view.said(venue.address)
    city = in_each(view.languages, lambda one: one_line(view.city(venue.city, one)))
    return in_each(
        view.languages, lambda one: ", ".join(filter(None, (text.pick(one) for text in (name, address, city))))
    )


def notes_of(notes: Iterable[Note], view: View) -> tuple[Text, ...]:
    """The words of notes."""
    return lines_of((note.text for note in notes), view)


def lines_of(texts: Iterable[Text], view: View) -> tuple[Text, ...]:
    """Texts, each on one line."""
    return tuple(view.said(text) for text in texts)


def names_of(names: Iterable[str], view: View) -> tuple[Text, ...]:
    """Parties by the names they have in each language."""
    return tuple(view.party(name) for name in names)
