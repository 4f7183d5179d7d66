"""The agenda as read from chosen places: every local time that anyone shows is worked out here, once for all languages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from rcmcli.model import clock
from rcmcli.model.agenda import Day, Item, SpeakingTime, Topic
from rcmcli.model.parallel import parallel_items
from rcmcli.model.place import Place
from rcmcli.model.schedule import (
    ClockColumn,
    DaySheet,
    Entry,
    Mark,
    Schedule,
    SheetSlot,
    ShownPlace,
    moments_of,
)
from rcmcli.model.span import Path
from rcmcli.model.text import Text, in_each, one_line
from rcmcli.model.timeline import Slot, timeline, venue_of
from rcmcli.model.view import View, Visible
from rcmcli.schedule.parts import (
    Clocks,
    columns,
    due_of,
    labelled_of,
    leads_of,
    lines_of,
    names_of,
    notes_of,
    papers_of,
    place_of,
    points_of,
    speakers_of,
    unplaced_of,
)

_SOON = timedelta(days=14)


def lay_out(name: str, visible: Visible, view: View) -> Schedule:
    """What is visible of the agenda called `name`, as seen through `view`."""
    agenda = visible.agenda
    return Schedule(
        id=name,
        languages=view.languages,
        title=view.said(agenda.title),
        subtitle=view.said(agenda.subtitle),
        theme=view.said(agenda.theme),
        status=agenda.status, mode=agenda.mode,
        timezone=agenda.timezone,
        tz_database=clock.version(),
        public=visible.public,
        reader=view.reader.name if view.reader else Text(),
        seat=view.reader.zone if view.reader else "",
        organizer=view.said(agenda.organizer),
        host=view.party(agenda.host),
        venue=place_of(agenda.venue, view),
        link=one_line(agenda.link.url) if agenda.link else "",
        revised=agenda.revised,
        objectives=lines_of(agenda.objectives, view),
        methodology=lines_of(agenda.methodology, view),
        notes=notes_of(agenda.notes, view),
        footnotes=notes_of(agenda.footnotes, view),
        papers=papers_of(agenda.documents, view),
        deadlines=due_of(agenda, view),
        remote=names_of(agenda.remote, view),
        topics=points_of(agenda.topics, view),
        practical={one_line(name): view.said(words) for name, words in agenda.practical.items()},
        days=tuple(_sheets(visible, view)),
        unplaced=unplaced_of(agenda.unplaced, view),
    )  # fmt: skip


def _sheets(visible: Visible, view: View) -> Iterator[DaySheet]:
    """Each day that is asked for."""
    agenda = visible.agenda
    by_day = {d: list(slots) for d, slots in groupby(timeline(agenda), lambda slot: slot.path[1])}
    for d in range(len(agenda.days)):
        if not view.days or d + 1 in view.days:
            yield _sheet(visible, d, by_day.get(d, []), view)


def offsets_of(schedule: Schedule) -> Mapping[str, Sequence[tuple[datetime, int]]]:
    """The offsets of every zone, each with the first moment of the schedule that has it: clocks may change within an item."""
    moments = moments_of(schedule.entries())
    return {zone: clock.offsets(zone, moments) for zone in sorted(clock.names())} if moments else {}


def _sheet(visible: Visible, d: int, placed: list[Slot], view: View) -> DaySheet:
    agenda, day, closed = visible.agenda, visible.agenda.days[d], ("day", d) in visible.closed
    home = _home(day, view, closed=closed)
    moments = sorted(set(_moments(day, placed))) or [clock.instant(day.date, clock.DAY // 2, home.zone)]
    seats = [seat for seat in view.seats if seat.zone != home.zone]
    groups = columns([*view.places, *seats], home, moments)
    venue, parallel = venue_of(agenda, day), parallel_items(placed)
    clocks = Clocks(day, day.timezone or agenda.timezone, tuple(group[0].zone for group in groups))
    return DaySheet(
        date=day.date,
        until=day.until or day.date,
        title=view.said(day.title),
        mode=day.mode or agenda.mode,
        venue=Text() if venue is agenda.venue else place_of(venue, view),
        hours=str(day.hours).replace("-", "–"),
        remote=names_of(day.remote, view),
        objectives=lines_of(day.objectives, view),
        notes=notes_of(day.notes, view),
        clocks=tuple(_column(group, n == 0, moments, view) for n, group in enumerate(groups)),
        slots=tuple(_in_slots(_entry(visible, one, parallel, clocks, view) for one in placed)),
        closed=closed,
    )


def _moments(day: Day, placed: list[Slot]) -> Iterator[datetime]:
    """Every start and end of a day, on each of its dates: its clocks may change between them."""
    for slot in placed:
        times = [time for time in (slot.item.time.start, slot.item.time.end) if time is not None]
        yield from (clock.instant(on, time, slot.zone) for on in day.dates for time in times)


def _home(day: Day, view: View, *, closed: bool) -> Place:
    """Whose clock leads on a day: its own place's; on a closed day the meeting's, for the clock would tell the place."""
    return view.home if closed else view.homes.get(day.timezone, view.home)


def _column(group: list[Place], home: bool, moments: Sequence[datetime], view: View) -> ClockColumn:
    abbreviation = clock.seen_from(moments[0], group[0].zone).abbreviation
    return ClockColumn(
        places=tuple(_shown(place, moments[0], view) for place in group),
        offsets=tuple(dict.fromkeys(offset for _, offset in clock.offsets(group[0].zone, moments))),
        abbreviation=abbreviation if abbreviation.isalpha() else "",
        home=home,
    )


def _shown(place: Place, moment: datetime, view: View) -> ShownPlace:
    shifts = clock.shifts(place.zone, moment - _SOON, moment + _SOON)
    name = in_each(view.languages, lambda language: one_line(place.name.pick(language)))
    return ShownPlace(name, place.zone, shifts[0].day if shifts else None)


def _entry(visible: Visible, slot: Slot, parallel: frozenset[Path], clocks: Clocks, view: View) -> Entry:
    item, each = slot.item, slot.item.speaking_time
    return Entry(
        id=item.id, kind=item.kind, status=item.status,
        heading=view.said(item.heading),
        number=view.said(item.number),
        title=view.said(item.title),
        track=view.said(item.track),
        room=view.said(item.room),
        lines=labelled_of(item, view),
        when=item.time.said,
        start=slot.start,
        end=slot.end,
        local=clocks.at(slot.start, slot.end),
        leads=leads_of(item.leads, view),
        speakers=speakers_of(item.speakers, view),
        topics=points_of(item.topics, view, clocks),
        papers=papers_of(item.documents, view),
        notes=notes_of(item.notes, view),
        link=one_line(item.link.url) if item.link else "",
        minutes=None if isinstance(item.minutes, SpeakingTime) else item.minutes,
        minutes_each=each.each if each else None,
        minutes_of=view.party(each.of) if each else Text(),
        marks=tuple(_marks(visible, slot, parallel, view)),
        doubt=slot.doubt,
        own=view.reader is not None and any(view.reader.owns(lead) for lead in _all_leads(item)),
        closed=slot.path in visible.closed,
        kind_inferred=item.stated_kind is None and item.kind != "session",
        worked_out=item.time.worked_out,
    )  # fmt: skip


def _marks(visible: Visible, slot: Slot, parallel: frozenset[Path], view: View) -> Iterator[Mark]:
    if slot.item.optional:
        yield Mark("optional")
    if slot.item.audience:
        yield Mark("only for", names_of(slot.item.audience, view))
    if slot.item.remote:
        yield Mark("remote", names_of(slot.item.remote, view))
    if slot.path in visible.unsure:
        yield Mark("may not attend")
    if slot.path in parallel:
        yield Mark("parallel")


def _all_leads(one: Item | Topic) -> Iterator[str]:
    """Who leads or speaks in it or in one of its topics, however deep."""
    yield from (lead for lead in one.leads if isinstance(lead, str))
    yield from (speaker.party for speaker in one.speakers)
    for topic in one.topics:
        yield from _all_leads(topic)


def _in_slots(entries: Iterable[Entry]) -> Iterator[SheetSlot]:
    """Entries that follow each other and stand side by side from one start to one end as one slot, each other alone."""
    for _, group in groupby(enumerate(entries), lambda one: one[1].beside or one[0]):
        yield SheetSlot(tuple(entry for _, entry in group))
