"""The workspace: which other agendas have a day between two dates, found without reading all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache, partial
from pathlib import Path

from rcmcli import directory
from rcmcli.model.activity_dates import ActivityDates
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Meeting
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.model.timeline import timeline_by_date
from rcmcli.store import shelf
from rcmcli.store.files import read_start
from rcmcli.store.glimpse import glimpse, head_of
from rcmcli.store.guard import LARGEST
from rcmcli.store.reading import Reading, read

Seen = tuple[str, date, date, Path | None]  # a file: its key, its first and last day, where it is if not in the run

_NEAR = 32  # agendas that are kept for those beside them in time


class Workspace:
    """The agendas of the run, and those of the shelf that a folder belongs to.

    Where a run has many files it holds none of them: they are `files`, looked at once more where one matters to another.
    """

    def __init__(self, readings: Sequence[Reading], shelf_of: Path | None, files: Sequence[Path] = ()) -> None:
        self._start = shelf_of
        self._readings = {shelf.identity(reading.label): reading for reading in readings}
        self._files = {shelf.identity(str(path)): path for path in files}

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

    def beside(self, reading: Reading) -> Beside | None:
        """A calendar of activities with what stands beside it; none for an agenda."""
        calendar = reading.activities
        if calendar is None:
            return None
        own = shelf.beside(reading.path) if reading.path else None
        folder = own or (shelf.find_shelf(self._start) if self._start else None)
        return Beside(
            calendar=calendar,
            dates=ActivityDates(calendar, lambda name: _days(self._agenda(name, folder))),
            agenda=lambda name: self._agenda(name, folder),
            between=partial(self._between, folder),
            ids=lambda: self._ids(folder),
            titles=lambda: tuple(self._titles(shelf.identity(reading.label), folder)),
        )

    @cache  # noqa: B019 - one workspace a run
    def _agenda(self, name: str, folder: Path | None) -> Agenda | None:
        """The agenda with an id, of the run or of a shelf."""
        known = next((one.agenda for one in self._readings.values() if one.id == name and one.agenda), None)
        if known:
            return known
        path = next((path for path in self._beside(folder) if shelf.id_of(path.name) == name), None)
        return _read(path).agenda if path else None

    def _between(self, folder: Path | None, first: date, last: date) -> tuple[str, ...]:
        """The ids of the agendas that have a day between two dates; cancelled meetings are none."""
        held = [one for one in self._readings.values() if one.agenda and one.agenda.status != "cancelled"]
        found = {one.id for one in held if any(first <= day <= last for day in _days(one.agenda))}
        glimpses = map(glimpse, self._beside(folder))
        near = [one for one in glimpses if one and not one.cancelled and one.first <= last and first <= one.last]
        return tuple(sorted(found | {shelf.id_of(one.path.name) for one in near}))

    def _ids(self, folder: Path | None) -> tuple[str, ...] | None:
        """The ids of all agendas; none where neither the run nor the disk has any."""
        found = [one.id for one in self._readings.values() if one.agenda]
        found += [shelf.id_of(path.name) for path in self._beside(folder)]
        return tuple(sorted(set(found))) if found else None

    def _titles(self, here: str, folder: Path | None) -> Iterator[Text]:
        """What other files call their meetings and activities."""
        beside = folder.parent / shelf.CALENDARS if folder else None
        folders = [one for one in (folder, beside) if one and one.is_dir()]
        paths = {shelf.identity(str(path)): path for one in folders for path in shelf.files(one)}
        for key, path in {**paths, **self._files}.items():
            if key != here and key not in self._readings:
                yield from _titles_in(path)
        for key, reading in self._readings.items():
            if key != here:
                yield from _titles_of(reading)

    def _beside(self, folder: Path | None) -> list[Path]:
        """The files of a shelf, and those of the run that are looked at one by one."""
        of_the_shelf = shelf.files(folder) if folder else []
        held = {shelf.identity(str(path)) for path in of_the_shelf}
        return [*of_the_shelf, *(path for key, path in self._files.items() if key not in held)]

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
            days = reading.agenda.dates if reading.agenda else ()
            if days:
                yield key, min(days), max(days), None

    def _of_the_shelf(self) -> Iterator[Seen]:
        folder = shelf.find_shelf(self._start) if self._start else None
        beside = {shelf.identity(str(path)): path for path in (shelf.files(folder) if folder else ())}
        for key, path in {**beside, **self._files}.items():
            if key not in self._readings and (found := glimpse(path)):
                yield key, found.first, found.last, path

    @lru_cache(maxsize=_NEAR)  # noqa: B019 - one workspace a run
    def _meeting(self, key: str, path: Path | None) -> Meeting | None:
        try:
            reading = read(path) if path else self._readings[key]
        except Refusal:
            return None
        agenda = reading.agenda
        if agenda is None or agenda.status == "cancelled":
            return None
        label = shelf.shown(path) if path and key not in self._files else reading.label
        delegations = directory.expand(agenda.delegations, agenda)
        return Meeting(label, agenda, timeline_by_date(agenda), delegations, partial(_admits, agenda))


def _read(path: Path) -> Reading:
    """A file that can be read, or nothing in its place."""
    try:
        return read(path)
    except Refusal:
        return Reading(str(path), "", None, [])


def _titles_in(path: Path) -> Iterator[Text]:
    """What a file calls its meeting or its activities, at a glance where that is enough."""
    try:
        head = head_of(read_start(path, LARGEST))
    except (OSError, ValueError, Refusal):
        return
    yield from (head.title,) if head else _titles_of(_read(path))


def _titles_of(reading: Reading) -> Iterator[Text]:
    if reading.agenda:
        yield reading.agenda.title
    if reading.activities:
        yield from (activity.title for _, _, activity in reading.activities.each())


def _days(agenda: Agenda | None) -> tuple[date, ...]:
    return agenda.dates if agenda else ()


def _admits(agenda: Agenda, audience: Names, party: Party) -> bool | None:
    return directory.admits(audience, party, agenda)
