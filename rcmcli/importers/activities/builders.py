"""What is found in a list of activities, while it is read: its groups, its activities, what is due."""

from rcmcli.importers.sheet import Line
from rcmcli.model.activities import Kind, Progress
from rcmcli.model.agenda import Mode
from rcmcli.model.period import NOTHING, Period
from rcmcli.model.text import fold_name

Lists = dict[str, list[str]]  # topics, steps, participants, objectives, notes


class Entry:
    """An activity, or a deadline, and the lines that it stands in."""

    def __init__(self, title: str, lines: list[Line], *, is_due: bool = False) -> None:
        self.title = title
        self.lines = lines
        self.is_due = is_due
        self.id = ""
        self.kind: Kind | None = None
        self.mandates: list[str] = []
        self.groups: list[str] = []  # titles of the groups that it belongs to besides its own
        self.part_of = ""  # a title
        self.parent: Entry | None = None
        self.agenda = ""
        self.period: Period = NOTHING
        self.anchor = ""  # the title that its period hangs on
        self.status: Progress = ""
        self.host = ""
        self.support: list[str] = []
        self.parties: list[str] = []
        self.mode: Mode | None = None
        self.place = ""
        self.objective = ""
        self.link = ""
        self.documents: list[str] = []
        self.lists: Lists = {}

    def add(self, name: str, words: str) -> None:
        """Another point of one of its lists, unless it stands there already."""
        if words and words not in self.lists.setdefault(name, []):
            self.lists[name].append(words)


class Group:
    """A group under its heading, with its activities in order."""

    def __init__(self, title: str, lines: list[Line]) -> None:
        self.title = title
        self.lines = lines
        self.entries: list[Entry] = []
        self.notes: list[str] = []


class Found:
    """All that a document holds of a calendar: what stands at its head, its groups, what is due."""

    def __init__(self) -> None:
        self.title = ""
        self.period: Period = NOTHING
        self.host = ""
        self.lines: list[Line] = []
        self.notes: list[str] = []
        self.groups: list[Group] = []
        self.dues: list[Entry] = []
        self._by_title: dict[str, Group] = {}

    def group(self, title: str, lines: list[Line]) -> Group:
        """The group with this title, a new one where there is none yet."""
        known = self._by_title.get(fold_name(title))
        if known is None:
            known = self._by_title[fold_name(title)] = Group(title, [])
            self.groups.append(known)
        known.lines += lines
        return known

    def named(self, title: str) -> Group | None:
        """The group with this title."""
        return self._by_title.get(fold_name(title))

    @property
    def count(self) -> int:
        """How many activities and deadlines there are."""
        return sum(len(group.entries) for group in self.groups) + len(self.dues)
