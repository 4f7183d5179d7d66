"""The outcome: what was found, in one language or in two, as the draft of a calendar of activities."""

from collections.abc import Callable, Sequence

import msgspec

from rcmcli.importers.activities.builders import Entry, Found, Group
from rcmcli.importers.activities.kinds import kind_of, mode_of
from rcmcli.importers.activities.naming import Names, NewId
from rcmcli.importers.ledger import Ledger
from rcmcli.model.activities import Activities, Activity, ActivityGroup, Due, Objectives
from rcmcli.model.agenda import LanguageCode
from rcmcli.model.agenda_parts import Document, Link, Note
from rcmcli.model.calendar_draft import ActivityDraft, CalendarDraft, DueDraft, GroupDraft
from rcmcli.model.period import Period
from rcmcli.model.text import Text, fold_name
from rcmcli.words import filled, imported_list

_CODES: dict[str, LanguageCode] = {"en": "en", "es": "es", "fr": "fr", "pt": "pt"}
Voices = dict[str, Found]  # what was found, by language; the first one leads
Remarks = dict[int, list[str]]  # by the identity of the part that they stand below


class Outcome:
    """Makes the draft of what was found in each language; `remarks` are the lines that nobody understood."""

    def __init__(self, voices: Voices, ledger: Ledger, remarks: Remarks, new_id: NewId) -> None:
        self._languages = tuple(voices)
        self._found = next(iter(voices.values()))
        self._others = [*voices.values()]
        self._ledger, self._remarks = ledger, remarks
        self._names = Names(self._found, new_id)

    def draft(self) -> CalendarDraft:
        """The draft of the calendar."""
        found = self._found
        groups = tuple(self._group(g, group) for g, group in enumerate(found.groups))
        dues = tuple(self._due(n, due) for n, due in enumerate(found.dues))
        head = Activities(
            format=1,
            title=self._text([one.title for one in self._others]),
            host=found.host,
            period=found.period,
            languages=tuple(_CODES[one] for one in self._languages),
            notes=tuple(Note(text=words) for words in self._list([one.notes for one in self._others])),
        )
        return CalendarDraft(head, groups, dues, tuple(self._remarks.get(id(found), ())))

    def _group(self, g: int, group: Group) -> GroupDraft:
        alike = [one.groups[g] for one in self._others]
        notes = tuple(Note(text=words) for words in self._list([one.notes for one in alike]))
        made = ActivityGroup(id=self._names.of(group), title=self._text([one.title for one in alike]), notes=notes)
        activities = tuple(self._activity([one.entries[a] for one in alike], group) for a in range(len(group.entries)))
        return GroupDraft(made, activities, tuple(self._remarks.get(id(group), ())))

    def _activity(self, alike: Sequence[Entry], group: Group) -> ActivityDraft:
        entry = alike[0]
        also = self._also(entry, group)
        part_of, period = self._part_of(entry), self._period(entry)
        points = self._points(alike)
        title = self._text([one.title for one in alike])
        activity = Activity(
            id=self._names.of(entry),
            title=title,
            kind=entry.kind or kind_of(entry.title),
            stated_mandate=_mandate(entry),
            part_of=part_of,
            also=also,
            agenda=entry.agenda,
            when=period,
            status=entry.status,
            host=entry.host,
            support=tuple(entry.support),
            parties=tuple(entry.parties),
            mode=entry.mode or mode_of(entry.title),
            city=entry.place,
            participants=tuple(Note(text=words) for words in points("participants")),
            objectives=Objectives(general=self._text([one.objective for one in alike]), specific=points("objectives")),
            topics=points("topics"),
            steps=points("steps"),
            link=Link(url=entry.link) if entry.link else None,
            documents=tuple(Document(title=words) for words in self._list([one.documents for one in alike])),
            notes=tuple(Note(text=words) for words in points("notes")),
        )
        return ActivityDraft(activity, tuple(self._remarks.get(id(entry), ())))

    def _due(self, n: int, entry: Entry) -> DueDraft:
        alike = [one.dues[n] for one in self._others]
        period = self._period(entry)
        due = Due(
            title=self._text([one.title for one in alike]),
            parties=tuple(entry.parties),
            stated_mandate=_mandate(entry),
            part_of=self._part_of(entry),
            by=msgspec.structs.replace(period, at_latest=False),
            status=entry.status,
            link=Link(url=entry.link) if entry.link else None,
            documents=tuple(Document(title=words) for words in self._list([one.documents for one in alike])),
            notes=tuple(Note(text=words) for words in self._points(alike)("notes")),
        )
        return DueDraft(due, tuple(self._remarks.get(id(entry), ())))

    def _points(self, alike: Sequence[Entry]) -> Callable[[str], tuple[Text, ...]]:
        return lambda name: self._list([one.lists.get(name, []) for one in alike])

    def _also(self, entry: Entry, group: Group) -> tuple[str, ...]:
        """The ids of the other groups; a title that none has stands as a note."""
        found = []
        for title in entry.groups:
            if name := self._names.groups.get(fold_name(title)):
                found += [name] if name != self._names.of(group) else []
            else:
                self._lost(entry, title)
        return tuple(dict.fromkeys(found))

    def _part_of(self, entry: Entry) -> str:
        if entry.parent:
            return self._names.of(entry.parent)
        found = self._names.titled(entry.part_of, entry) if entry.part_of else ""
        if entry.part_of and not found:
            self._lost(entry, entry.part_of)
        return found

    def _period(self, entry: Entry) -> Period:
        """When it is; what hangs on an activity by its title hangs on its id, and on nothing where no other is called so."""
        if not entry.anchor or not entry.period.relation:
            return entry.period
        anchor = self._names.titled(entry.anchor, entry)
        if not anchor:
            self._lost(entry, entry.anchor)
            return Period()
        return Period(relation=msgspec.structs.replace(entry.period.relation, anchor=anchor))

    def _lost(self, entry: Entry, title: str) -> None:
        entry.add("notes", title)
        self._ledger.assume("activity", filled(imported_list.NO_SUCH_ACTIVITY, title=title), entry.lines[0])

    def _text(self, words: Sequence[str]) -> Text:
        """The words of one language, or those of each."""
        if len(set(words)) == 1:
            return Text(any=words[0])
        return Text(**dict(zip(self._languages, words, strict=True)))

    def _list(self, lists: Sequence[list[str]]) -> tuple[Text, ...]:
        """Points in each language side by side, or those of the first where their numbers differ."""
        if len({len(one) for one in lists}) == 1:
            return tuple(self._text(words) for words in zip(*lists, strict=True))
        return tuple(
            Text(**{language: words}) for language, one in zip(self._languages, lists, strict=True) for words in one
        )


def _mandate(entry: Entry) -> str | tuple[str, ...]:
    if len(entry.mandates) > 1:
        return tuple(entry.mandates)
    return entry.mandates[0] if entry.mandates else ""
