"""The workspace: which other agendas have a day between two dates, found without reading all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path

from rcmcli import directory
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.calendar import Meeting
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.timeline import timeline_by_date
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read

Seen = tuple[str, date, date, Path | None]  # a file: its key, its first and last day, where it is if not in the run


class Workspace:
    """The agendas of the run, and those of the shelf that a folder belongs to."""

    def __init__(self, readings: Sequence[Reading], shelf_of: Path | None) -> None:
        self._start = shelf_of
        self._readings = {shelf.identity(reading.label): reading for reading in readings}

    def others(self, reading: Reading, first: date, last: date) -> tuple[Meeting, ...]:
        """The other agendas that have a day from `first` to `last`; cancelled meetings are none."""
        here = shelf.identity(reading.label)
        glimpses, begins, longest = self._index()
        near = glimpses[bisect_left(begins, first - min(longest, first - date.min)) : bisect_right(begins, last)]
        return tuple(
            meeting
            for key, _, ended, path in near
            if key != here and first <= ended and (meeting := self._meeting(key, path))
        )

    @cache  # noqa: B019 - one workspace a run
    def _index(self) -> tuple[tuple[Seen, ...], list[date], timedelta]:
        """The glimpses in the order of their first days, those days, and how long the longest meeting is."""
        glimpses = self._glimpses()
        longest = max((ended - began for _, began, ended, _ in glimpses), default=timedelta())
        return glimpses, [began for _, began, _, _ in glimpses], longest

    @cache  # noqa: B019 - one workspace a run
    def _glimpses(self) -> tuple[Seen, ...]:
        return tuple(sorted((*self._of_the_run(), *self._of_the_shelf()), key=lambda one: (one[1], one[0])))

    def _of_the_run(self) -> Iterator[Seen]:
        for key, reading in self._readings.items():
            days = [one for day in reading.agenda.days for one in day.dates] if reading.agenda else []
            if days:
                yield key, min(days), max(days), None

    def _of_the_shelf(self) -> Iterator[Seen]:
        folder = shelf.find_shelf(self._start) if self._start else None
        for path in shelf.files(folder) if folder else ():
            if (key := shelf.identity(str(path))) not in self._readings and (found := shelf.glimpse(path)):
                yield key, found.first, found.last, path

    @cache  # noqa: B019 - one workspace a run
    def _meeting(self, key: str, path: Path | None) -> Meeting | None:
        try:
            reading = read(path) if path else self._readings[key]
        except Refusal:
            return None
        agenda = reading.agenda
        if agenda is None or agenda.status == "cancelled":
            return None
        label = shelf.shown(path) if path else reading.label
        delegations = directory.expand(agenda.delegations, agenda)
        return Meeting(label, agenda, timeline_by_date(agenda), delegations, partial(_admits, agenda))


def _admits(agenda: Agenda, audience: Names, party: Party) -> bool | None:
    return directory.admits(audience, party, agenda)
