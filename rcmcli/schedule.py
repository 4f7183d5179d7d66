"""The agenda as read from chosen places: every local time that anyone shows is worked out here."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from rcmcli.model import clock
from rcmcli.model.agenda import Day, Deadline, Document, Item, Note, Speaker, Topic, Venue
from rcmcli.model.parallel import parallel_items
from rcmcli.model.place import Place
from rcmcli.model.schedule import ClockColumn, DaySheet, Due, Entry, LocalTime, Point, Schedule
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.model.timeline import Slot, timeline, venue_of
from rcmcli.model.view import View, Visible

_SOON = timedelta(days=14)


def lay_out(name: str, visible: Visible, view: View) -> Schedule:
    """What is visible of the agenda called `name`, as seen through `view`."""
    agenda = visible.agenda
    by_day = _by_day(timeline(agenda))
    return Schedule(
        schema="rcm.schedule/1",
        id=name,
        title=view.said(agenda.title),
        subtitle=view.said(agenda.subtitle),
        theme=view.said(agenda.theme),
        status=agenda.status,
        mode=agenda.mode,
        language=view.language,
        timezone=agenda.timezone,
        tz_database=clock.version(),
        public=visible.public,
        reader=view.reader.name if view.reader else "",
        organizer=view.said(agenda.organizer),
        host=one_line(view.named(agenda.host)),
        venue=_venue(agenda.venue, view),
        link=one_line(agenda.link.url) if agenda.link else "",
        revised=str(agenda.revised) if agenda.revised else None,
        objectives=_lines(agenda.objectives, view),
        methodology=_lines(agenda.methodology, view),
        notes=_notes(agenda.notes, view),
        footnotes=_notes(agenda.footnotes, view),
        documents=_documents(agenda.documents, view),
        deadlines=tuple(_due(agenda.deadlines, view)),
        days=tuple(
            _sheet(visible, d, by_day.get(d, []), view) for d in range(len(agenda.days)) if view.day in (None, d + 1)
        ),
    )


def _by_day(slots: Iterable[Slot]) -> dict[int, list[Slot]]:
    """The slots of each day, by its place in the agenda."""
    found: dict[int, list[Slot]] = {}
    for slot in slots:
        found.setdefault(int(slot.path[1]), []).append(slot)
    return found


def columns(places: Sequence[Place], home: Place, instants: Iterable[datetime]) -> list[list[Place]]:
    """The places grouped by the clocks they share at all `instants`, each once; the home place's group comes first."""
    moments = tuple(instants)
    groups: dict[tuple[int, ...], dict[tuple[Text, str], Place]] = {}
    zones = {place.zone for place in (home, *places)}
    offsets = {zone: tuple(clock.seen_from(moment, zone).offset for moment in moments) for zone in zones}
    for place in (home, *places):
        groups.setdefault(offsets[place.zone], {}).setdefault((place.name, place.zone), place)
    return [list(group.values()) for group in groups.values()]


def _sheet(visible: Visible, d: int, slots: list[Slot], view: View) -> DaySheet:
    agenda, day, closed = visible.agenda, visible.agenda.days[d], ("day", d) in visible.closed
    home = _home(day, view, closed=closed)
    moments = sorted({moment for slot in slots for moment in (slot.start, slot.end) if moment}) or [
        clock.instant(day.date, clock.DAY // 2, home.zone)
    ]
    seats = [seat for seat in view.seats if seat.zone != home.zone]
    groups = columns([*view.places, *seats], home, moments)
    venue, parallel = venue_of(agenda, day), parallel_items(slots)
    return DaySheet(
        date=str(day.date),
        title=view.said(day.title),
        mode=day.mode or agenda.mode,
        venue="" if venue is agenda.venue else _venue(venue, view),
        objectives=_lines(day.objectives, view),
        notes=_notes(day.notes, view),
        clocks=tuple(_column(group, n == 0, moments, view.language) for n, group in enumerate(groups)),
        items=tuple(_entry(visible, slot, parallel, [group[0].zone for group in groups], view) for slot in slots),
        closed=closed,
    )


def _home(day: Day, view: View, *, closed: bool) -> Place:
    """Whose clock leads on a day: its own place's; on a closed day the meeting's, for the clock would tell the place."""
    return view.home if closed else view.homes.get(day.timezone, view.home)


def _column(group: list[Place], home: bool, moments: Sequence[datetime], language: str) -> ClockColumn:
    moment, zone = moments[0], group[0].zone
    there = clock.seen_from(moment, zone)
    moved = {place: clock.shifts(place.zone, moment - _SOON, moment + _SOON) for place in group}
    return ClockColumn(
        places=tuple(one_line(place.name.pick(language)) for place in group),
        zones=tuple(place.zone for place in group),
        offset=clock.offsets_label(clock.seen_from(each, zone).offset for each in moments),
        offset_minutes=there.offset,
        abbreviation=there.abbreviation if there.abbreviation.isalpha() else "",
        home=home,
        changes={one_line(place.name.pick(language)): str(shifts[0].day) for place, shifts in moved.items() if shifts},
    )


def _entry(visible: Visible, slot: Slot, parallel: frozenset[Path], zones: list[str], view: View) -> Entry:
    item, each = slot.item, slot.item.speaking_time
    return Entry(
        id=item.id, kind=item.kind, status=item.status,
        heading=view.said(item.heading),
        title=view.said(item.title),
        track=view.said(item.track),
        room=view.said(item.room),
        when=item.time.part,
        start=clock.iso(slot.start) if slot.start else None,
        end=clock.iso(slot.end) if slot.end else None,
        local=tuple(_local(slot, zone) for zone in zones) if slot.start else (),
        leads=_names(item.leads, view),
        speakers=_speakers(item.speakers, view),
        topics=_points(item.topics, view),
        audience=_names(item.audience, view),
        optional=item.optional,
        documents=_documents(item.documents, view),
        notes=_notes(item.notes, view),
        link=one_line(item.link.url) if item.link else "",
        minutes=item.minutes if isinstance(item.minutes, int) else None,
        minutes_each=each.each if each else None,
        minutes_of=one_line(view.named(each.of)) if each else "",
        parallel=slot.path in parallel,
        doubt=slot.doubt,
        own=view.reader is not None and any(view.reader.owns(lead) for lead in _all_leads(item)),
        admission_unknown=slot.path in visible.unsure,
        closed=slot.path in visible.closed,
        kind_inferred=item.stated_kind is None and item.kind != "session",
    )  # fmt: skip


def _local(slot: Slot, zone: str) -> LocalTime:
    assert slot.start is not None
    start = clock.seen_from(slot.start, zone)
    end = clock.seen_from(slot.end, zone) if slot.end else None
    return LocalTime(
        start=clock.iso_at(slot.start, zone),
        end=clock.iso_at(slot.end, zone) if slot.end else None,
        start_clock=start.clock,
        end_clock=end.clock if end else None,
        day_shift=start.day_shift(slot.day.date),
        offset=clock.offsets_label(one.offset for one in (start, end) if one),
        end_day_shift=end.day_shift(slot.day.date) if end else 0,
    )


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
            documents=_documents(topic.documents, view),
            minutes=topic.minutes,
            topics=_points(topic.topics, view),
        )
        for topic in topics
    )


def _speakers(speakers: tuple[Speaker, ...], view: View) -> tuple[str, ...]:
    return tuple(_speaker(speaker, view) for speaker in speakers)


def _speaker(speaker: Speaker, view: View) -> str:
    """The name, the office and the party, which is not said again where the name or the office says it."""
    told = ", ".join(part for part in (one_line(speaker.name), view.said(speaker.role)) if part)
    party = one_line(view.named(speaker.party))
    said = f" {fold_name(told)} "
    is_said = any(f" {fold_name(name)} " in said for name in (party, one_line(speaker.party)))
    return told if is_said or not party else f"{told}, {party}"


def _due(deadlines: Iterable[Deadline], view: View) -> Iterator[Due]:
    """What is due, the earliest first."""
    for one in sorted(deadlines, key=lambda one: one.date):
        yield Due(str(one.date), view.said(one.title), _names(one.parties, view))


def _documents(documents: tuple[Document, ...], view: View) -> tuple[str, ...]:
    return tuple(
        " ".join(part for part in (view.said(document.title), one_line(document.link)) if part)
        for document in documents
    )


def _venue(venue: Venue | None, view: View) -> str:
    if venue is None:
        return ""
    parts = (view.said(venue.name), view.said(venue.address), one_line(venue.city))
    return ", ".join(part for part in parts if part)


def _notes(notes: Iterable[Note], view: View) -> tuple[str, ...]:
    return _lines((note.text for note in notes), view)


def _lines(texts: Iterable[Text], view: View) -> tuple[str, ...]:
    return tuple(view.said(text) for text in texts)


def _names(names: Iterable[str], view: View) -> tuple[str, ...]:
    return tuple(one_line(view.named(name)) for name in names)
