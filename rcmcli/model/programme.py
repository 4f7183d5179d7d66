"""A programme: a calendar of activities as it is shown, its periods beside the dates that they come to, each name in every language."""

from datetime import date
from typing import Literal

import msgspec

from rcmcli.model.activities import Kind, Progress
from rcmcli.model.activity_dates import OPEN, Bounds
from rcmcli.model.agenda import Mode
from rcmcli.model.agenda_parts import Document
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.period import NOTHING, Period
from rcmcli.model.text import Text

Sort = Literal["activity", "deadline", "meeting"]


class When(msgspec.Struct, frozen=True):
    """When something is: as it was written, and as far as dates are known of it.

    `anchor` is what a relation names, `anchored` when that is and `anchor_when` its own words; `is_due` where only the last
    day counts; `by_agenda` where the dates are those of an agenda; `off` where what it names was postponed or cancelled.
    """

    period: Period = NOTHING
    bounds: Bounds = OPEN
    anchor: Text = Text()
    anchored: Bounds = OPEN
    anchor_when: Period = NOTHING
    is_due: bool = False
    by_agenda: bool = False
    off: Progress = ""

    @property
    def is_firm(self) -> bool:
        """Whether what it hangs on, if anything, is known to the day: only then is a date of it one that was stated."""
        return self.by_agenda or self.period.relation is None or self.anchored.is_exact

    @property
    def last_days(self) -> tuple[date, ...]:
        """The last day of each of its stretches, or what its relation comes to; none where that is not certain."""
        if not self.is_firm or self.bounds.latest is None:
            return ()
        ends = () if self.by_agenda else self.period.dates()
        return tuple(one.last for one in ends) or (self.bounds.latest,)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """An activity, a deadline or a meeting: what, when, and who has to do with it; `own` where it is the reader's own."""

    id: str
    source: str
    sort: Sort
    title: Text
    when: When
    kind: Kind | None = None
    mandates: tuple[str, ...] = ()
    status: Progress = ""
    mode: Mode | None = None
    host: Text = Text()
    support: tuple[Text, ...] = ()
    parties: tuple[Text, ...] = ()
    place: Text = Text()
    groups: tuple[str, ...] = ()
    beside: tuple[Text, ...] = ()
    part_of: Text = Text()
    agenda: str = ""
    objective: Text = Text()
    objectives: tuple[Text, ...] = ()
    topics: tuple[Text, ...] = ()
    steps: tuple[Text, ...] = ()
    participants: tuple[Text, ...] = ()
    documents: tuple[Document, ...] = ()
    notes: tuple[Text, ...] = ()
    link: str = ""
    own: bool = False
    hour: str = ""  # until when on the last day


class Section(msgspec.Struct, frozen=True):
    """What stands under one heading: a group of the file, a month, a party."""

    id: str
    title: Text
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()


class Programme(msgspec.Struct, frozen=True, kw_only=True):
    """One calendar of activities as it is shown, its groups in the order of the file and its deadlines; for a `reader`, if any."""

    id: str
    title: Text
    period: Period
    languages: tuple[str, ...]
    host: Text = Text()
    host_code: str = ""
    reader: Text = Text()
    reader_code: str = ""
    sections: tuple[Section, ...] = ()
    deadlines: tuple[Row, ...] = ()
    documents: tuple[Document, ...] = ()
    notes: tuple[Text, ...] = ()
    link: str = ""
    look: Look = PLAIN

    @property
    def language(self) -> str:
        """The language that leads."""
        return self.languages[0]

    def rows(self) -> tuple[Row, ...]:
        """Every activity and deadline once, what stands under several groups under its own alone."""
        found: dict[str, Row] = {}
        for section in self.sections:
            for row in section.rows:
                if row.id not in found or row.groups[:1] == (section.id,):
                    found[row.id] = row
        return (*found.values(), *self.deadlines)
