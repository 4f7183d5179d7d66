"""What the public may see of a calendar of activities: an allow-list of its keys (`model/activity_keys.py`).

An activity or deadline that is for some is not for the public, unless its `audience` says so. Notes, links and participants are
shown where they say so themselves. What hangs on something that is not shown hangs on “an activity of others”.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TypeVar

import msgspec

from rcmcli.model.activities import HIDDEN, Activities, Activity, ActivityGroup, Due, Objectives
from rcmcli.model.activity_keys import ACTIVITY_KEYS
from rcmcli.model.period import Period
from rcmcli.model.text import Text
from rcmcli.model.view import Viewer
from rcmcli.visibility.parts import handed_on_by, lines_seen, link_seen, place_seen, texts_seen, venue_seen

_T = TypeVar("_T", Activities, ActivityGroup, Activity, Due)
IsShown = Callable[[str], bool]


def activities_seen(calendar: Activities, viewer: Viewer, has_agenda: IsShown) -> Activities:
    """What `viewer` may see of a calendar, whose activities keep the agendas that `has_agenda` answers for."""
    seen = {one.id for _, _, one in calendar.each() if _is_seen(one, viewer)}
    wanted = {name for _, group, one in calendar.each() if one.id in seen for name in (group.id, *one.also)}
    due = {one.id for one in calendar.deadlines if _is_seen(one, viewer)}
    desk = _Desk(viewer, seen | due, has_agenda)
    return _handed_on(
        calendar,
        link=link_seen(calendar.link, viewer, own=False),
        documents=texts_seen(calendar.documents, viewer),
        notes=texts_seen(calendar.notes, viewer, own=False),
        groups=tuple(desk.group(one) for one in calendar.groups if one.id in wanted),
        deadlines=tuple(desk.due(one) for one in calendar.deadlines if _is_seen(one, viewer)),
    )


def kept_back(calendar: Activities, copy: Activities) -> tuple[int, Counter[str]]:
    """How many activities and deadlines a copy does not have, and how many texts and links of those that it has."""
    there, shown = [*_rows(calendar)], [*_rows(copy)]
    names = {_known_by(one) for one in shown}
    of_shown = (one for one in there if _known_by(one) in names)
    groups = {group.id for group in copy.groups}
    of_groups = (group for group in calendar.groups if group.id in groups)
    told = Counter(_texts_of(calendar, *of_groups, *of_shown))
    in_copy = Counter(_texts_of(copy, *copy.groups, *shown))
    return len(there) - len(shown), told - in_copy


def _handed_on(table: _T, **asked: object) -> _T:
    return handed_on_by(ACTIVITY_KEYS[type(table)], table, **asked)


def _is_seen(one: Activity | Due, viewer: Viewer) -> bool:
    """Whether it is seen: its own audience decides, else whom it is for."""
    return viewer.sees(one.audience or one.parties) == "all"


class _Desk:
    """What the copy of one calendar is made with."""

    def __init__(self, viewer: Viewer, shown: set[str], has_agenda: IsShown) -> None:
        self._viewer, self._shown, self._has_agenda = viewer, shown, has_agenda

    def group(self, group: ActivityGroup) -> ActivityGroup:
        """A group with its activities that are seen."""
        seen = (self._activity(one) for one in group.activities if _is_seen(one, self._viewer))
        return _handed_on(group, notes=texts_seen(group.notes, self._viewer, own=False), activities=tuple(seen))

    def due(self, due: Due) -> Due:
        """A deadline without what is not for its readers."""
        viewer = self._viewer
        return _handed_on(
            due, part_of=self._id(due.part_of), by=self._period(due.by), link=link_seen(due.link, viewer, own=False),
            documents=texts_seen(due.documents, viewer), notes=texts_seen(due.notes, viewer, own=False),
        )  # fmt: skip

    def _activity(self, one: Activity) -> Activity:
        viewer = self._viewer
        general = lines_seen(tuple(filter(None, (one.objectives.general,))), viewer, own=True)
        specific = lines_seen(one.objectives.specific, viewer, own=True)
        return _handed_on(
            one, part_of=self._id(one.part_of), when=self._period(one.when),
            agenda=one.agenda if self._has_agenda(one.agenda) else "",
            city=place_seen(Text(any=one.city), viewer).any, venue=venue_seen(one.venue, viewer),
            participants=texts_seen(one.participants, viewer, own=False),
            objectives=Objectives(general=general[0] if general else Text(), specific=specific),
            topics=lines_seen(one.topics, viewer, own=True), steps=lines_seen(one.steps, viewer, own=True),
            link=link_seen(one.link, viewer, own=False), documents=texts_seen(one.documents, viewer),
            notes=texts_seen(one.notes, viewer, own=False),
        )  # fmt: skip

    def _id(self, name: str) -> str:
        """The name of what the copy has; nothing is said of any other."""
        return name if not name or name in self._shown else HIDDEN

    def _period(self, period: Period) -> Period:
        """A period; where it hangs on what is not seen, on nothing that has a name or a date."""
        relation = period.relation
        if relation is None:
            return period
        relation = msgspec.structs.replace(relation, anchor=self._id(relation.anchor))
        return msgspec.structs.replace(period, relation=relation)


def _rows(calendar: Activities) -> Iterator[Activity | Due]:
    yield from (one for _, _, one in calendar.each())
    yield from calendar.deadlines


def _known_by(one: Activity | Due) -> tuple[str, str]:
    return one.id, "" if one.id else one.title.pick("en")


def _texts_of(*holders: Activities | ActivityGroup | Activity | Due) -> Iterator[str]:
    """The kind of each text that may say whom it is for, and of each link."""
    for holder in holders:
        for kind, key in (("document", "documents"), ("note", "notes"), ("participants", "participants")):
            yield from (kind for _ in getattr(holder, key, ()))
        yield from ["link"] * bool(getattr(holder, "link", None))
