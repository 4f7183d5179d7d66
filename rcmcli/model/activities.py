"""A calendar of activities: what is to happen in a year, by group, and what is due, exactly as the file writes it.

These structs are the file format (docs/calendar-file.md) and its JSON Schema. What checks look up is another thing
(`rcmcli/model/calendar.py`), and so are the files of calendar programs (`rcmcli/calendars/`).
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

import msgspec

from rcmcli.model.agenda import LanguageCode, Mode, Names, PartyEntry, Words
from rcmcli.model.agenda_parts import Audience, Document, Link, Note, Table, Venue
from rcmcli.model.period import NOTHING, Period
from rcmcli.model.span import Path
from rcmcli.model.text import Text

Kind = Literal["meeting", "workshop", "course", "campaign", "document", "process"]
Progress = Literal["", "planned", "confirmed", "done", "postponed", "cancelled"]
# Stands in a copy for the id of an activity that its readers may not see: no file can have such an id.
HIDDEN = "?"
# The paragraph that it rests on, `7.f`, or all of them.
Mandate = str | Annotated[Names, msgspec.Meta(min_length=1)]


class Objectives(Table, frozen=True, kw_only=True):
    """What an activity is to achieve: in general, and one by one."""

    SHORT: ClassVar[str] = "general"
    general: Text = Text()
    specific: Words = ()

    def __bool__(self) -> bool:
        return bool(self.general or self.specific)


class Activity(Table, frozen=True, kw_only=True):
    """One thing that a group does: a meeting, a workshop, a course, a campaign, a document, a process."""

    HEADING: ClassVar[str] = "[[group]], [[group.activity]]"
    id: str = ""
    title: Text
    kind: Kind | None = None
    stated_mandate: Mandate = msgspec.field(name="mandate", default="")
    part_of: str = ""
    also: Names = ()
    agenda: str = ""
    when: Period = NOTHING
    status: Progress = ""
    host: str = ""
    support: Names = msgspec.field(name="with", default=())
    parties: Audience = msgspec.field(name="for", default=())
    audience: Audience = ()
    mode: Mode | None = None
    city: str = ""
    venue: Venue | None = None
    participants: tuple[Note, ...] = ()
    objectives: Objectives = Objectives()
    topics: Words = ()
    steps: Words = ()
    link: Link | None = None
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def mandates(self) -> Names:
        """The paragraphs that it rests on."""
        return _each(self.stated_mandate)


class ActivityGroup(Table, frozen=True, kw_only=True):
    """A working group, or another heading, with its activities in order."""

    HEADING: ClassVar[str] = "[[group]], [[group.activity]]"
    id: str
    title: Text
    notes: tuple[Note, ...] = ()
    activities: tuple[Activity, ...] = msgspec.field(name="activity", default=())


class Due(Table, frozen=True, kw_only=True):
    """A deadline: what is due, from whom, and by when; `part_of` is the activity that it is needed for."""

    HEADING: ClassVar[str] = "[[deadline]]"
    id: str = ""
    title: Text
    parties: Audience = msgspec.field(name="for", default=())
    audience: Audience = ()
    stated_mandate: Mandate = msgspec.field(name="mandate", default="")
    part_of: str = ""
    by: Period = NOTHING
    status: Progress = ""
    link: Link | None = None
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def mandates(self) -> Names:
        """The paragraphs that it rests on."""
        return _each(self.stated_mandate)


class Activities(Table, frozen=True, kw_only=True):
    """One calendar of activities: whose it is, the period that it is for, its groups and its deadlines."""

    format: Literal[1]
    title: Text
    host: str = ""
    period: Period = NOTHING
    languages: tuple[LanguageCode, ...] = ("en",)
    parties: dict[str, PartyEntry] = msgspec.field(default_factory=dict)
    link: Link | None = None
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()
    publish: bool = True
    groups: tuple[ActivityGroup, ...] = msgspec.field(name="group", default=())
    deadlines: tuple[Due, ...] = msgspec.field(name="deadline", default=())

    def each(self) -> Iterator[tuple[Path, ActivityGroup, Activity]]:
        """Every activity with its path and its group, in the order of the file."""
        for g, group in enumerate(self.groups):
            for a, activity in enumerate(group.activities):
                yield ("group", g, "activity", a), group, activity


TABLES: tuple[type[Table], ...] = (Activities, ActivityGroup, Activity, Objectives, Due)


def _each(mandate: str | Names) -> Names:
    if isinstance(mandate, str):
        return (mandate,) if mandate else ()
    return mandate
