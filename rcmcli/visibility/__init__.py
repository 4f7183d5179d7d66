"""Visibility: what may somebody see of an agenda? It is answered on the agenda, before anything is laid out.

The answer is an allow-list (`model/keys.py`): a key that is not on it is not shown. What belongs to a day or an item goes with it; a text may say itself whom it is for.
"""

from typing import NamedTuple

from rcmcli.model import practical
from rcmcli.model.agenda import Agenda, Day, Deadline, Item, Topic, Unplaced
from rcmcli.model.identity import closed_id
from rcmcli.model.text import Text
from rcmcli.model.timeline import venue_of
from rcmcli.model.view import Sight, Viewer, Visible
from rcmcli.model.walltime import ItemTime
from rcmcli.visibility.parts import handed_on, has_address, lines_seen, link_seen, place_seen, texts_seen, venue_seen
from rcmcli.words import labels

SEEN: tuple[Sight, ...] = ("all", "unsure")


class _Told(NamedTuple):
    """A day of which only that is left which may be seen, whether it is closed, and how much is seen of its items."""

    day: Day
    closed: bool
    sights: tuple[Sight, ...]


def visible(name: str, agenda: Agenda, viewer: Viewer) -> Visible:
    """What `viewer` may see of the agenda called `name`."""
    told = [_day(name, day, viewer) for day in agenda.days]
    items = {("day", d, "item", i): sight for d, one in enumerate(told) for i, sight in enumerate(one.sights)}
    days = {("day", d) for d, one in enumerate(told) if one.closed}
    hours = {path for path, sight in items.items() if sight == "hours"}
    unsure = {path for path, sight in items.items() if sight == "unsure" or (sight == "hours" and viewer.asks)}
    return Visible(_meeting(agenda, told, viewer), frozenset({*days, *hours}), frozenset(unsure), viewer.public)


def _meeting(agenda: Agenda, told: list[_Told], viewer: Viewer) -> Agenda:
    """The meeting; where every day of it is closed, what it is called, who invites, and when it is."""
    own = not told or any(not one.closed for one in told)
    return handed_on(
        agenda,
        venue=None if _is_closed_there(agenda, told) else venue_seen(agenda.venue, viewer),
        link=link_seen(agenda.link, viewer, own=own),
        objectives=lines_seen(agenda.objectives, viewer, own=own),
        methodology=lines_seen(agenda.methodology, viewer, own=own),
        notes=texts_seen(agenda.notes, viewer, own=own),
        footnotes=texts_seen(agenda.footnotes, viewer, own=own),
        documents=texts_seen(agenda.documents, viewer, own=own),
        deadlines=tuple(_deadline(one, viewer) for one in agenda.deadlines if _is_due(one, viewer, own=own)),
        remote=agenda.remote if own and viewer.joins else (),
        topics=_topics(agenda.topics, viewer) if own else (),
        practical=_practical(agenda.practical, viewer, own=own),
        days=tuple(one.day for one in told),
        unplaced=tuple(_unplaced(one, viewer) for one in agenda.unplaced if own and _may_know(one, agenda, viewer)),
    )


def _may_know(one: Unplaced, agenda: Agenda, viewer: Viewer) -> bool:
    """Whether an item without a day is for the viewer, on whatever day it comes to be."""
    if one.audience:
        return viewer.sees(one.audience) in SEEN
    days = [agenda.days[number - 1] for number in one.on if number <= len(agenda.days)] or agenda.days
    return all(viewer.sees(day.audience) in SEEN for day in days)


def _unplaced(one: Unplaced, viewer: Viewer) -> Unplaced:
    return handed_on(one, topics=_topics(one.topics, viewer), documents=texts_seen(one.documents, viewer))


def _is_closed_there(agenda: Agenda, told: list[_Told]) -> bool:
    """Whether all that is held at the meeting's own venue is closed."""
    there = [one.closed for day, one in zip(agenda.days, told, strict=True) if venue_of(agenda, day) is agenda.venue]
    return bool(there) and all(there)


def _day(name: str, day: Day, viewer: Viewer) -> _Told:
    """A day; one of which nothing is seen is its date, and the hours of its items where these may be told."""
    seen = [(item, sight) for item in day.items if (sight := sight_of(item, day, viewer)) != "nothing"]
    sights = tuple(sight for _, sight in seen)
    own = viewer.sees(day.audience) in SEEN
    closed = not any(sight in SEEN for sight in sights) if day.items else not own
    items = tuple(_item(item, day, viewer) if sight in SEEN else _hours(name, item) for item, sight in seen)
    notes = texts_seen(day.notes, viewer, own=own and not closed)
    if closed:
        zone = day.timezone if items else ""
        return _Told(Day(date=day.date, until=day.until, timezone=zone, notes=notes, items=items), closed, sights)
    objectives = lines_seen(day.objectives, viewer, own=own)
    title, venue = day.title if own else Text(), venue_seen(day.venue, viewer)
    remote = day.remote if own and viewer.joins else ()
    hours = day.hours if own else ItemTime()
    told = handed_on(
        day, title=title, hours=hours, remote=remote, objectives=objectives, venue=venue, notes=notes, items=items
    )
    return _Told(told, closed, sights)


def sight_of(item: Item, day: Day, viewer: Viewer) -> Sight:
    """How much of an item is seen: its own audience decides, else its day's."""
    return viewer.sees(item.audience or day.audience)


def _item(item: Item, day: Day, viewer: Viewer) -> Item:
    audience = item.audience or day.audience
    return handed_on(
        item,
        audience=() if viewer.is_everyone(audience) else audience,
        heading=place_seen(item.heading, viewer),
        room=place_seen(item.room, viewer),
        venue=venue_seen(item.venue, viewer),
        track=place_seen(item.track, viewer),
        remote=item.remote if viewer.joins else (),
        topics=_topics(item.topics, viewer),
        documents=texts_seen(item.documents, viewer),
        notes=texts_seen(item.notes, viewer),
        link=link_seen(item.link, viewer),
    )


def _hours(name: str, item: Item) -> Item:
    """What may be said of a closed item: when it is, and that it is closed; not even its id, which tells its title, nor words for an hour."""
    time = item.time if item.time.is_set else ItemTime()
    return Item(id=closed_id(name, item.id), time=time, title=labels.CLOSED_ITEM, status=item.status)


def _topics(topics: tuple[Topic, ...], viewer: Viewer) -> tuple[Topic, ...]:
    return tuple(
        handed_on(one, documents=texts_seen(one.documents, viewer), topics=_topics(one.topics, viewer))
        for one in topics
    )


def _practical(told: dict[str, Text], viewer: Viewer, *, own: bool) -> dict[str, Text]:
    """What is of use to those who travel: all of it for those who take part, of what is known as harmless for the public."""
    names = [
        name for name, words in told.items() if viewer.joins or (name in practical.PUBLIC and not has_address(words))
    ]
    return {name: told[name] for name in names if own}


def _deadline(one: Deadline, viewer: Viewer) -> Deadline:
    return handed_on(one, parties=() if viewer.is_everyone(one.parties) else one.parties)


def _is_due(one: Deadline, viewer: Viewer, *, own: bool) -> bool:
    return viewer.sees(one.parties) in SEEN if one.parties else own
