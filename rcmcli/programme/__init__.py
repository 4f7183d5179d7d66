"""The programme: a calendar of activities worked out, with the dates and places that its agendas give."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

import msgspec

from rcmcli import directory
from rcmcli.model.activities import HIDDEN, Activities, Activity, ActivityGroup, Due
from rcmcli.model.activity_dates import OFF, OPEN, ActivityDates, Bounds, period_of
from rcmcli.model.agenda import EMPTY, Agenda
from rcmcli.model.agenda_parts import Document, Link, Note
from rcmcli.model.party import Party
from rcmcli.model.period import NOTHING, Period
from rcmcli.model.programme import Programme, Row, Section, When
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, fold_name, in_each
from rcmcli.words import activities

_Paper = TypeVar("_Paper", Document, Note, Link)
AgendaOf = Callable[[str], Agenda | None]


def people_of(calendar: Activities) -> Agenda:
    """What the directory looks up the parties of a calendar in: an empty agenda that has them and their host."""
    languages = calendar.languages or ("en",)
    return msgspec.structs.replace(EMPTY, host=calendar.host, parties=calendar.parties, languages=languages)


def lay_out(
    name: str, calendar: Activities, agenda_of: AgendaOf, languages: Sequence[str], reader: Party | None = None
) -> Programme:
    """The calendar called `name` in these languages; for a reader, what is for everyone and what is for them."""
    desk = _Desk(name, calendar, agenda_of, reader)
    host = directory.find(calendar.host, people_of(calendar)) if calendar.host else None
    sections = (desk.section(group) for group in calendar.groups)
    return Programme(
        id=name,
        title=calendar.title,
        period=calendar.period,
        languages=tuple(languages),
        host=desk.said(calendar.host),
        host_code=host.code if host else "",
        reader=reader.name if reader else Text(),
        reader_code=reader.code if reader else "",
        sections=tuple(one for one in sections if one.rows or not reader),
        deadlines=tuple(desk.deadlines()),
        documents=desk.seen(calendar.documents),
        notes=desk.notes(calendar.notes),
        link=desk.link(calendar.link),
    )


def _place(one: Activity, agenda: Agenda | None) -> Text:
    """Where it is: its own venue and city, else those of its agenda."""
    venue = one.venue or (agenda.venue if agenda and not one.city else None)
    city = one.city or (venue.city if venue else "")
    name = venue.name if venue else Text()
    return in_each(
        DOCUMENT_LANGUAGES, lambda language: ", ".join(dict.fromkeys(filter(None, (name.pick(language), city))))
    )


class _Desk:
    """What the rows of one calendar are made with."""

    def __init__(self, name: str, calendar: Activities, agenda_of: AgendaOf, reader: Party | None) -> None:
        self._name, self._calendar, self._agenda_of, self._reader = name, calendar, agenda_of, reader
        self._people = people_of(calendar)
        self._dates = ActivityDates(calendar, self._days_of)
        self._titles = {group.id: group.title for group in calendar.groups}

    def said(self, name: str) -> Text:
        """A party as each language calls it."""
        return in_each(DOCUMENT_LANGUAGES, partial(directory.said, name, agenda=self._people)) if name else Text()

    def seen(self, papers: tuple[_Paper, ...]) -> tuple[_Paper, ...]:
        """The papers, notes or links that the reader may see."""
        return tuple(filter(self._sees, papers))

    def notes(self, notes: tuple[Note, ...]) -> tuple[Text, ...]:
        """The notes that the reader may see."""
        return tuple(note.text for note in self.seen(notes))

    def link(self, link: Link | None) -> str:
        """The address, if there is one that the reader may see."""
        return link.url if link and self._sees(link) else ""

    def section(self, group: ActivityGroup) -> Section:
        """A group with its own activities, and then those of other groups that are also its."""
        own = [one for one in group.activities if self._concerns(one)]
        others = [
            one for _, other, one in self._calendar.each() if other is not group and group.id in one.also and self._concerns(one)
        ]  # fmt: skip
        homes = {one.id: other for _, other, one in self._calendar.each()}
        rows = tuple(self._activity(one, homes[one.id], group) for one in (*own, *others))
        return Section(group.id, group.title, rows, self.notes(group.notes))

    def deadlines(self) -> Iterator[Row]:
        """What is due, in the order of the file; what has no id is known by its title."""
        known: dict[str, int] = {}
        for due in self._calendar.deadlines:
            name = due.id or f"deadline {fold_name(due.title.pick('en'))}"
            known[name] = known.get(name, 0) + 1
            if self._concerns(due):
                yield self._due(due, name if known[name] == 1 else f"{name} {known[name]}")

    def _activity(self, one: Activity, home: ActivityGroup, shown_in: ActivityGroup) -> Row:
        agenda = self._agenda_of(one.agenda) if one.agenda else None
        named = (home.id, *one.also)
        stopped = agenda is not None and agenda.status == "cancelled"
        return Row(
            id=one.id, source=self._name, sort="activity", title=one.title, when=self._when(one, agenda), kind=one.kind,
            mandates=one.mandates, status=one.status or ("cancelled" if stopped else ""),
            mode=one.mode or (agenda.mode if agenda else None), host=self.said(one.host),
            support=tuple(map(self.said, one.support)), parties=tuple(map(self.said, one.parties)),
            place=_place(one, agenda), groups=named, agenda=one.agenda, part_of=self._title(one.part_of),
            beside=tuple(self._titles[one_of] for one_of in named if one_of != shown_in.id and one_of in self._titles),
            objective=one.objectives.general, objectives=one.objectives.specific, topics=one.topics, steps=one.steps,
            participants=self.notes(one.participants), documents=self.seen(one.documents), notes=self.notes(one.notes),
            link=self.link(one.link), own=self._owns(one),
        )  # fmt: skip

    def _due(self, due: Due, name: str) -> Row:
        return Row(
            id=name, source=self._name, sort="deadline", title=due.title,
            when=self._hung(due.by, self._dates.due(due), is_due=True), mandates=due.mandates, status=due.status,
            parties=tuple(map(self.said, due.parties)), part_of=self._title(due.part_of), documents=self.seen(due.documents),
            notes=self.notes(due.notes), link=self.link(due.link), own=self._owns(due),
        )  # fmt: skip

    def _when(self, one: Activity, agenda: Agenda | None) -> When:
        bounds = self._dates.of(one)
        if agenda and self._days_of(one.agenda):
            return When(one.when, bounds, by_agenda=True)
        return self._hung(one.when, bounds)

    def _hung(self, period: Period, bounds: Bounds, *, is_due: bool = False) -> When:
        """A period with what it hangs on."""
        relation = period.relation
        if relation is None:
            return When(period, bounds, is_due=is_due)
        if relation.of:
            of = Period((relation.of,))
            return When(period, bounds, Text(), self._dates.due(Due(title=Text(), by=of)), of, is_due)
        anchor, title = self._dates.found(relation.anchor), self._title(relation.anchor)
        anchored = self._dates.named(relation.anchor) if anchor else OPEN
        if relation.anchor == HIDDEN or (anchor and not self._concerns(anchor)):
            nameless = msgspec.structs.replace(relation, anchor="")
            period = msgspec.structs.replace(period, relation=nameless)
        written, state = (period_of(anchor), anchor.status) if anchor else (NOTHING, "")
        return When(period, bounds, title, anchored, written, is_due, off=state if state in OFF else "")

    def _days_of(self, name: str) -> tuple[date, ...]:
        agenda = self._agenda_of(name)
        return agenda.dates if agenda else ()

    def _title(self, name: str) -> Text:
        """The title of the activity or deadline with an id, unless it is not for the reader; the id itself where there is none."""
        anchor = self._dates.found(name)
        if name == HIDDEN:
            return activities.OF_OTHERS
        if anchor is None:
            return Text(name)
        return anchor.title if self._concerns(anchor) else activities.OF_OTHERS

    def _concerns(self, one: Activity | Due) -> bool:
        """Whether it is for the reader: for everyone, for them, for a group that they may be in, or done by them.

        Who may see it decides, where the file says so, else whom it is for.
        """
        reader = self._reader
        if reader is None or self._owns(one):
            return True
        if one.audience:
            return self._admits(one.audience, reader)
        return directory.admits(one.parties, reader, self._people) is not False

    def _sees(self, paper: Document | Note | Link) -> bool:
        """Whether the reader is among those whom a paper is for, as far as it can be known; a name that nobody has is not theirs."""
        reader = self._reader
        return reader is None or all(
            self._admits(audience, reader) for audience in (paper.audience, paper.parties) if audience
        )

    def _admits(self, audience: tuple[str, ...], reader: Party) -> bool:
        """Whether an audience admits the reader, as far as it can be known."""
        admitted = directory.admits(audience, reader, self._people)
        return bool(admitted) or (admitted is None and all(directory.knows(one, self._people) for one in audience))

    def _owns(self, one: Activity | Due) -> bool:
        """Whether it names the reader, as those whom it is for, as its host or as one who supports it."""
        named = (*one.parties, one.host, *one.support) if isinstance(one, Activity) else one.parties
        found = (directory.find(name, self._people) for name in named if name) if self._reader else ()
        return any(
            party is not None and self._reader is not None and party.code == self._reader.code for party in found
        )
