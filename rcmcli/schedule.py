"""The agenda as read from chosen places: every local time that anyone shows is worked out here, once for all languages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from rcmcli.model import clock
from rcmcli.model.agenda import Day, Deadline, Document, Item, Note, Speaker, Topic, Venue
from rcmcli.model.parallel import parallel_items
from rcmcli.model.place import Place
from rcmcli.model.schedule import (
    ClockColumn,
    DaySheet,
    Due,
    Entry,
    LocalTime,
    Mark,
    Point,
    Schedule,
    ShownPaper,
    ShownPlace,
    ShownSpeaker,
    in_slots,
    moments_of,
)
from rcmcli.model.span import Path
from rcmcli.model.text import Text, in_each, one_line, parted
from rcmcli.model.timeline import Slot as Placed
from rcmcli.model.timeline import timeline, venue_of
from rcmcli.model.view import View, Visible

_SOON = timedelta(days=14)


def lay_out(name: str, visible: Visible, view: View) -> Schedule:
    """What is visible of the agenda called `name`, as seen through `view`."""
    agenda = visible.agenda
    by_day = {d: list(slots) for d, slots in groupby(timeline(agenda), lambda slot: slot.path[1])}
    return Schedule(
        id=name,
        languages=view.languages,
        title=view.said(agenda.title),
        subtitle=view.said(agenda.subtitle),
        theme=view.said(agenda.theme),
        status=agenda.status,
        mode=agenda.mode,
        timezone=agenda.timezone,
        tz_database=clock.version(),
        public=visible.public,
        reader=view.reader.name if view.reader else Text(),
        seat=view.reader.zone if view.reader else "",
        organizer=view.said(agenda.organizer),
        host=view.party(agenda.host),
        venue=_venue(agenda.venue, view),
        link=one_line(agenda.link.url) if agenda.link else "",
        revised=agenda.revised,
        objectives=_lines(agenda.objectives, view),
        methodology=_lines(agenda.methodology, view),
        notes=_notes(agenda.notes, view),
        footnotes=_notes(agenda.footnotes, view),
        papers=_papers(agenda.documents, view),
        deadlines=tuple(_due(agenda.deadlines, view)),
        days=tuple(
            _sheet(visible, d, by_day.get(d, []), view) for d in range(len(agenda.days)) if view.day in (None, d + 1)
        ),
    )


def offsets_of(schedule: Schedule) -> Mapping[str, tuple[int, ...]]:
    """The offset of every zone at each moment of the schedule, ends included: clocks may change within an item."""
    moments = moments_of(schedule.entries())
    return {zone: tuple(clock.seen_from(one, zone).offset for one in moments) for zone in sorted(clock.names())}


def columns(places: Sequence[Place], home: Place, instants: Iterable[datetime]) -> list[list[Place]]:
    """The places grouped by the clocks they share at all `instants`, each once; the home place's group comes first."""
    moments = tuple(instants)
    groups: dict[tuple[int, ...], dict[tuple[Text, str], Place]] = {}
    zones = {place.zone for place in (home, *places)}
    offsets = {zone: tuple(clock.seen_from(moment, zone).offset for moment in moments) for zone in zones}
    for place in (home, *places):
        groups.setdefault(offsets[place.zone], {}).setdefault((place.name, place.zone), place)
    return [list(group.values()) for group in groups.values()]


def _sheet(visible: Visible, d: int, placed: list[Placed], view: View) -> DaySheet:
    agenda, day, closed = visible.agenda, visible.agenda.days[d], ("day", d) in visible.closed
    home = _home(day, view, closed=closed)
    moments = sorted({moment for slot in placed for moment in (slot.start, slot.end) if moment}) or [
        clock.instant(day.date, clock.DAY // 2, home.zone)
    ]
    seats = [seat for seat in view.seats if seat.zone != home.zone]
    groups = columns([*view.places, *seats], home, moments)
    venue, parallel = venue_of(agenda, day), parallel_items(placed)
    return DaySheet(
        date=day.date,
        title=view.said(day.title),
        mode=day.mode or agenda.mode,
        venue=Text() if venue is agenda.venue else _venue(venue, view),
        objectives=_lines(day.objectives, view),
        notes=_notes(day.notes, view),
        clocks=tuple(_column(group, n == 0, moments, view) for n, group in enumerate(groups)),
        slots=tuple(
            in_slots(_entry(visible, one, parallel, [group[0].zone for group in groups], view) for one in placed)
        ),
        closed=closed,
    )


def _home(day: Day, view: View, *, closed: bool) -> Place:
    """Whose clock leads on a day: its own place's; on a closed day the meeting's, for the clock would tell the place."""
    return view.home if closed else view.homes.get(day.timezone, view.home)


def _column(group: list[Place], home: bool, moments: Sequence[datetime], view: View) -> ClockColumn:
    there = [clock.seen_from(moment, group[0].zone) for moment in moments]
    return ClockColumn(
        places=tuple(_shown(place, moments[0], view) for place in group),
        offsets=tuple(dict.fromkeys(one.offset for one in there)),
        abbreviation=there[0].abbreviation if there[0].abbreviation.isalpha() else "",
        home=home,
    )


def _shown(place: Place, moment: datetime, view: View) -> ShownPlace:
    shifts = clock.shifts(place.zone, moment - _SOON, moment + _SOON)
    name = in_each(view.languages, lambda language: one_line(place.name.pick(language)))
    return ShownPlace(name, place.zone, shifts[0].day if shifts else None)


def _entry(visible: Visible, slot: Placed, parallel: frozenset[Path], zones: list[str], view: View) -> Entry:
    item, each = slot.item, slot.item.speaking_time
    return Entry(
        id=item.id, kind=item.kind, status=item.status,
        heading=view.said(item.heading),
        title=view.said(item.title),
        track=view.said(item.track),
        room=view.said(item.room),
        when=item.time.part,
        start=slot.start,
        end=slot.end,
        local=tuple(_local(slot, zone) for zone in zones) if slot.start else (),
        leads=_names(item.leads, view),
        speakers=_speakers(item.speakers, view),
        topics=_points(item.topics, view),
        papers=_papers(item.documents, view),
        notes=_notes(item.notes, view),
        link=one_line(item.link.url) if item.link else "",
        minutes=item.minutes if isinstance(item.minutes, int) else None,
        minutes_each=each.each if each else None,
        minutes_of=view.party(each.of) if each else Text(),
        marks=tuple(_marks(visible, slot, parallel, view)),
        doubt=slot.doubt,
        own=view.reader is not None and any(view.reader.owns(lead) for lead in _all_leads(item)),
        closed=slot.path in visible.closed,
        kind_inferred=item.stated_kind is None and item.kind != "session",
    )  # fmt: skip


def _marks(visible: Visible, slot: Placed, parallel: frozenset[Path], view: View) -> Iterator[Mark]:
    if slot.item.optional:
        yield Mark("optional")
    if slot.item.audience:
        yield Mark("only for", _names(slot.item.audience, view))
    if slot.path in visible.unsure:
        yield Mark("may not attend")
    if slot.path in parallel:
        yield Mark("parallel")


def _local(slot: Placed, zone: str) -> LocalTime:
    assert slot.start is not None
    end = clock.shown_at(slot.end, zone) if slot.end else None
    return LocalTime(clock.shown_at(slot.start, zone), end, slot.day.date)


def _all_leads(one: Item | Topic) -> Iterator[str]:
    """Who leads or speaks in it or in one of its topics, however deep."""
    yield from one.leads
    yield from (speaker.party for speaker in one.speakers)
    for topic in one.topics:
        yield from _all_leads(topic)


def _points(topics: tuple[Topic, ...], view: View) -> tuple[Point, ...]:
    return tuple(
        Point(
            title=view.said(topic.title),
            leads=_names(topic.leads, view),
            speakers=_speakers(topic.speakers, view),
            papers=_papers(topic.documents, view),
            minutes=topic.minutes,
            topics=_points(topic.topics, view),
        )
        for topic in topics
    )


def _speakers(speakers: tuple[Speaker, ...], view: View) -> tuple[ShownSpeaker, ...]:
    return tuple(ShownSpeaker(one_line(one.name), view.said(one.role), view.party(one.party)) for one in speakers)


def _due(deadlines: Iterable[Deadline], view: View) -> Iterator[Due]:
    """What is due, the earliest first."""
    for one in sorted(deadlines, key=lambda one: one.date):
        yield Due(one.date, view.said(one.title), _names(one.parties, view))


def _papers(documents: tuple[Document, ...], view: View) -> tuple[ShownPaper, ...]:
    return tuple(_paper(one.title, one_line(one.link), view) for one in documents)


def _paper(title: Text, link: str, view: View) -> ShownPaper:
    """A document; where it names no link, the address that its title may end with in every language is one."""
    said = view.said(title)
    told = {language: ("", "") if link else parted(said.pick(language)) for language in view.languages}
    if len({(bool(words), bool(address)) for words, address in told.values()}) > 1 or not any(told[view.languages[0]]):
        return ShownPaper(said, Text(any=link))
    return ShownPaper(
        in_each(view.languages, lambda one: told[one][0]), in_each(view.languages, lambda one: told[one][1])
    )


def _venue(venue: Venue | None, view: View) -> Text:
    if venue is None:
        return Text()
    name, address = view.said(venue.name), view.said(venue.address)
    city = in_each(view.languages, lambda one: one_line(view.city(venue.city, one)))
    return in_each(
        view.languages, lambda one: ", ".join(filter(None, (text.pick(one) for text in (name, address, city))))
    )


def _notes(notes: Iterable[Note], view: View) -> tuple[Text, ...]:
    return _lines((note.text for note in notes), view)


def _lines(texts: Iterable[Text], view: View) -> tuple[Text, ...]:
    return tuple(view.said(text) for text in texts)


def _names(names: Iterable[str], view: View) -> tuple[Text, ...]:
    return tuple(view.party(name) for name in names)
