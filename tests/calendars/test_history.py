"""Any sequence of edits and exports: numbers that never fall, dates that never go back, bytes that only news may change."""

import re
from typing import Any, NamedTuple

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from profiles import examples
from strict_calendar import events_of

from rcmcli.calendars.state import read_state
from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.formats.ics import Form, render
from rcmcli.jobs.calendar.writing import stamp_of
from rcmcli.store.reading import read_bytes

IDS = ("opening", "report", "debate", "lunch", "closing")
ZONES = ("America/Costa_Rica", "America/Lima", "America/Santiago", "America/St_Johns")
CANCELLED = b"\r\nSTATUS:CANCELLED\r\n"
STATES = ("draft", "preliminary", "final", "cancelled")


class Point(NamedTuple):
    """An item of the model."""

    title: str
    day: int = 0
    hour: int = 9
    room: str = ""
    cancelled: bool = False


class Agenda(NamedTuple):
    """The model: what the file says, and how it is exported."""

    points: tuple[tuple[str, Point], ...] = ()
    zone: str = ZONES[0]
    status: str = "final"
    revised: int = 1
    languages: tuple[str, ...] = ("en",)

    @property
    def text(self) -> str:
        """The TOML file."""
        head = f'format = 1\ntitle = "Plenary"\nrevised = 2026-01-{self.revised:02d}\nstatus = "{self.status}"\n'
        days = (f"[[day]]\ndate = 2026-06-0{n + 1}\n{self._items(n)}" for n in range(3))
        return f'{head}timezone = "{self.zone}"\n{"".join(days)}'

    def _items(self, day: int) -> str:
        found = (_written(name, point) for name, point in self.points if point.day == day)
        return "".join(found)

    def where(self, name: str) -> tuple[object, ...]:
        """All of an item whose change tells readers to update."""
        point = dict(self.points)[name]
        status = "cancelled" if point.cancelled else self.status.replace("draft", "preliminary")
        return point.day, point.hour, self.zone, point.room, status

    def words(self, name: str) -> tuple[object, ...]:
        """All else that its entry says."""
        return dict(self.points)[name].title, self.languages


def _written(name: str, point: Point) -> str:
    room = f'room = "{point.room}"\n' if point.room else ""
    cancelled = 'status = "cancelled"\n' if point.cancelled else ""
    hours = f'time = "{point.hour:02d}:00-{point.hour:02d}:45"\n'
    return f'[[day.item]]\nid = "{name}"\ntitle = "{point.title}"\n{room}{cancelled}{hours}'


def blocks(data: bytes) -> dict[str, bytes]:
    """The bytes of each entry of an item, by UID; a strict reader finds the same UIDs. Days without items are left out."""
    whole = re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", data, re.DOTALL)
    uids = [event["UID"].value for event in events_of(data)]
    return {name: block for name, block in zip(uids, whole, strict=True) if b"DTSTART;VALUE=DATE" not in block}


def number(block: bytes) -> int:
    """The SEQUENCE of an entry."""
    return int(re.findall(rb"\r\nSEQUENCE:([0-9]+)\r\n", block)[0])


def date_of(block: bytes) -> str:
    """The LAST-MODIFIED of an entry."""
    found: list[bytes] = re.findall(rb"\r\nLAST-MODIFIED:(.*?)\r\n", block)
    return found[0].decode()


class History(RuleBasedStateMachine):
    """An agenda under the hands of its secretary, and the calendars that people receive."""

    def __init__(self) -> None:
        super().__init__()
        self.agenda = Agenda()
        self.sent: Agenda | None = None
        self.data = b""
        self.highest: dict[str, int] = {}
        self.uids: dict[str, str] = {}

    def _point(self, name: str, **changes: Any) -> None:
        points = tuple((one, point._replace(**changes) if one == name else point) for one, point in self.agenda.points)
        self.agenda = self.agenda._replace(points=points)

    @rule(name=st.sampled_from(IDS), day=st.integers(0, 2), hour=st.integers(7, 20))
    def add_or_move(self, name: str, day: int, hour: int) -> None:
        """A new item, or another hour of one."""
        if name not in dict(self.agenda.points):
            self.agenda = self.agenda._replace(points=(*self.agenda.points, (name, Point(name))))
        self._point(name, day=day, hour=hour)

    @rule(name=st.sampled_from(IDS), title=st.sampled_from(("Opening", "Report, of; the PPT", "Ñandú")))
    def retitle(self, name: str, title: str) -> None:
        """Another title."""
        self._point(name, title=title)

    @rule(name=st.sampled_from(IDS), room=st.sampled_from(("", "Room 1", "Sala 2")), cancelled=st.booleans())
    def place(self, name: str, room: str, cancelled: bool) -> None:
        """Another room, cancelled or not."""
        self._point(name, room=room, cancelled=cancelled)

    @rule(name=st.sampled_from(IDS))
    def remove(self, name: str) -> None:
        """Gone from the agenda."""
        points = tuple(pair for pair in self.agenda.points if pair[0] != name)
        self.agenda = self.agenda._replace(points=points)

    @rule(order=st.permutations(range(5)))
    def reorder(self, order: list[int]) -> None:
        """The same items in another order of the file."""
        points = self.agenda.points
        self.agenda = self.agenda._replace(points=tuple(points[n] for n in order if n < len(points)))

    @rule(zone=st.sampled_from(ZONES), status=st.sampled_from(STATES), day=st.integers(1, 28))
    def revise(self, zone: str, status: str, day: int) -> None:
        """Another clock, another state, another date of revision, which may be an older one."""
        self.agenda = self.agenda._replace(zone=zone, status=status, revised=day)

    @rule(languages=st.sampled_from((("en",), ("es",), ("es", "en"))))
    def translate(self, languages: tuple[str, ...]) -> None:
        """In another language from now on."""
        self.agenda = self.agenda._replace(languages=languages)

    @precondition(lambda self: self.agenda.points or self.data)
    @rule()
    def export(self) -> None:
        """Send the next calendar, and hold it against the one before."""
        old, new = self._send()
        for uid, block in old.items():
            assert uid in new, "an entry that people have vanished before the meeting was over"
            assert date_of(new[uid]) >= date_of(block)
            assert (new[uid] == block) == (date_of(new[uid]) == date_of(block)), "news without a date, or a date alone"
        here = {self.uids[name]: name for name, _ in self.agenda.points}
        for uid, block in new.items():
            if uid in here:
                self._compare(here[uid], old.get(uid), block)
            else:
                self._compare_gone(old[uid], block)
        self.sent = self.agenda

    def _send(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        reading = read_bytes(self.agenda.text.encode(), "made.toml", "made")
        assert reading.usable, reading.faults
        console = Console("en", quiet=True)
        schedule = schedule_of("made", reading.usable, console, self.agenda.languages)
        before = read_state(self.data) if self.data else None
        old = blocks(self.data) if self.data else {}
        made = render(schedule, Form(scope="made"), stamp_of(reading.usable, "", console).stamp, before)
        self.data = made.data
        names = [item.id for sheet in schedule.days for item in sheet.items]
        uids = [entry.uid for entry in made.revision.entries if not entry.lines[0].startswith("DTSTART;VALUE=DATE")]
        self.uids |= dict(zip(names, uids, strict=False))
        return old, blocks(made.data)

    def _compare(self, name: str, old: bytes | None, new: bytes) -> None:
        """One item of the agenda: the same bytes for the same facts, one number more for another time, place or state."""
        if old is None or self.sent is None:
            assert number(new) == 0
        elif name not in dict(self.sent.points):
            assert CANCELLED in new or number(new) == number(old) + 1, "revived without a new number"
        elif self.sent.where(name) == self.agenda.where(name):
            assert number(new) == number(old)
            assert (new == old) == (self.sent.words(name) == self.agenda.words(name))
        else:
            assert number(new) == number(old) + 1

    def _compare_gone(self, old: bytes, new: bytes) -> None:
        """An item that the agenda no longer has: cancelled once, and then left alone."""
        assert CANCELLED in new
        assert new == old if CANCELLED in old else number(new) == number(old) + 1

    @invariant()
    def numbers_never_fall(self) -> None:
        """SEQUENCE of each UID, over the whole history."""
        for uid, block in (blocks(self.data) if self.data else {}).items():
            assert number(block) >= self.highest.get(uid, 0)
            self.highest[uid] = number(block)


TestHistory = History.TestCase
TestHistory.settings = examples(20, steps=30)
