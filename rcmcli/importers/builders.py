"""Builders: an agenda that is being read, and for each part of it the lines of the paper that it comes from."""

from datetime import date

from rcmcli.importers.headings import Dated
from rcmcli.importers.local_times import Claim
from rcmcli.importers.sheet import Line
from rcmcli.model.agenda import Lead, Speaker
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.lines import TimeSpan


class Point:
    """A point under an item: its words, who is in charge, its length, the points below it."""

    def __init__(self, words: Text, level: int, line: Line) -> None:
        self.words = words
        self.level = level
        self.lines = [line]
        self.leads: tuple[str | Lead, ...] = ()
        self.minutes: int | None = None
        self.span: TimeSpan | None = None
        self.points: list[Point] = []


class Item:
    """An item: when, what, who, where."""

    def __init__(self, span: TimeSpan | None, lines: list[Line]) -> None:
        self.span = span
        self.words = ""  # of a time that is no hour: a part of the day, `after lunch`
        self.lines = lines
        self.titles: dict[str, str] = {}  # by language; "" for that of the paper
        self.heading = ""
        self.number = ""
        self.leads: tuple[str | Lead, ...] = ()
        self.speakers: tuple[Speaker, ...] = ()
        self.points: list[Point] = []
        self.led: list[tuple[list[Point], tuple[str | Lead, ...]]] = []  # leads below points, with these
        self.room = ""
        self.track = ""
        self.open: ItemTime | None = None  # a time that is no hour yet: to be confirmed, after lunch
        self.audience: tuple[str, ...] = ()
        self.is_optional = False
        self.is_cancelled = False
        self.is_parallel = False
        self.minutes: int | None = None
        self.documents: list[str] = []
        self.notes: list[str] = []
        self.link = ""
        self.guessed: Text | None = None
        self.printed = ""  # its hours as printed, where they were moved
        self.claims: list[Claim] = []

    @property
    def title(self) -> str:
        """Its title in the language of the paper, or in any."""
        return self.titles.get("") or next(iter(self.titles.values()), "")


class Day:
    """A day: its date as printed, what is said of it, its items."""

    def __init__(self, dated: Dated | None, lines: list[Line]) -> None:
        self.dated = dated
        self.date: date | None = None
        self.weekday = ""
        self.lines = lines
        self.label = ""
        self.notes: list[str] = []
        self.objectives: list[str] = []
        self.venue = ""
        self.hours: tuple[int, int] | None = None
        self.mode = ""
        self.zone = ""  # where it is not that of the paper
        self.items: list[Item] = []
        self.start: int | None = None


class Paper:
    """A paper that is being read: what stands before its first day, its days, its list of local times."""

    def __init__(self, *, heads_days: bool = False) -> None:
        self.heads_days = heads_days  # as rcm does: every day has a heading, and that has its title
        self.front: list[Line] = []
        self.days: list[Day] = []
        self.claims: list[tuple[Day | None, Claim]] = []  # of the start of the meeting, or of a day of it
        self.has_gone_back = False  # to a day further up, so that its days have to be put in order
        self.places: list[str] = []  # that headings of days name
        self.zone_labels: list[tuple[str, Line]] = []
        self.frames: list[tuple[Day | None, Line]] = []
        self.footnotes: list[Line] = []
        self.notes: list[Line] = []


def paths_of(paper: Paper) -> dict[int, tuple[str | int, ...]]:
    """Where each part of a paper stands in the agenda, by its identity."""
    found: dict[int, tuple[str | int, ...]] = {}
    for d, day in enumerate(paper.days):
        found[id(day)] = ("day", d)
        for i, item in enumerate(day.items):
            found[id(item)] = ("day", d, "item", i)
    return found
