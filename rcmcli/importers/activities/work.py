"""A sheet read as the draft of a calendar of activities, with what became of each of its lines."""

import msgspec

from rcmcli.importers.activities.builders import Entry, Found, Group
from rcmcli.importers.activities.choice import Evidence, evidence_of
from rcmcli.importers.activities.lists import Lists
from rcmcli.importers.activities.naming import NewId
from rcmcli.importers.activities.outcome import Outcome, Remarks, Voices
from rcmcli.importers.activities.uniting import unite
from rcmcli.importers.activities.voices import voices_of
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.papers import Imported, Wishes
from rcmcli.importers.sheet import Sheet
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.draft import Draft
from rcmcli.model.period import Period, Stretch
from rcmcli.model.text import one_line
from rcmcli.words import filled, imported, imported_list


class ImportedCalendar(msgspec.Struct, frozen=True):
    """A document as the draft of a calendar; what became of each line, what was assumed, what is missing."""

    draft: CalendarDraft
    told: Imported
    evidence: Evidence


def import_activities(sheet: Sheet, wishes: Wishes, new_id: NewId) -> ImportedCalendar:
    """A sheet as the draft of a calendar of activities, ids made with `new_id`. What it does not say is missing."""
    ledger = Ledger()
    ledger.set_aside(sheet.furniture, "repeated", imported.FURNITURE)
    voices = {language: Lists(blocks, ledger, language).read() for language, blocks in voices_of(sheet).items()}
    first = next(iter(voices.values()))
    evidence = evidence_of(sheet, first)
    for found in voices.values():
        unite(found, ledger)
    voices = _matched(voices)
    _settle(first, voices, wishes, ledger, sheet)
    draft = Outcome(voices, ledger, _lost(sheet, ledger, first), new_id).draft()
    entries = ledger.entries(sheet, _places(first), imported_list.LOST)
    told = Imported(Draft((), (), ()), entries, tuple(ledger.assumed), tuple(ledger.missing))
    return ImportedCalendar(draft, told, evidence)


def _settle(first: Found, voices: Voices, wishes: Wishes, ledger: Ledger, sheet: Sheet) -> None:
    """Give each line its owner, and the calendar the year that was given where the document states none."""
    for found in voices.values():
        for number, group in enumerate(found.groups):
            own = first.groups[number]
            ledger.use(group.lines, own)
            for at, entry in enumerate(group.entries):
                ledger.use(entry.lines, own.entries[at])
        for number, due in enumerate(found.dues):
            ledger.use(due.lines, first.dues[number])
        ledger.use(found.lines, first)
    ledger.use(sheet.notes, first)
    first.notes += [one_line(line.text) for line in sheet.notes]
    if not first.title:
        ledger.missing.append("title")
    if not first.period and wishes.year:
        first.period = Period((Stretch("year", wishes.year),))
        ledger.assume("year", filled(imported_list.YEAR_GIVEN, year=wishes.year))
    elif not first.period and any(entry.period.needs_year for entry in _entries(first)):
        ledger.missing.append("period")


def _entries(found: Found) -> list[Entry]:
    return [*(entry for group in found.groups for entry in group.entries), *found.dues]


def _matched(voices: Voices) -> Voices:
    """The languages that list the same, group by group; else the first alone."""
    shapes = {(len(found.dues), *(len(group.entries) for group in found.groups)) for found in voices.values()}
    first = next(iter(voices))
    return voices if len(shapes) == 1 else {first: voices[first]}


def _lost(sheet: Sheet, ledger: Ledger, first: Found) -> Remarks:
    """The lines that nobody understood, as remarks, by the part that stands above each."""
    found: Remarks = {}
    above: object = first
    for entry in ledger.entries(sheet, {}, imported_list.LOST):
        owner = ledger.owner_of(entry.line.number)
        above = owner if isinstance(owner, Entry | Group) else above
        if entry.status == "not-understood":
            page = f"p. {entry.line.page}, " if entry.line.page else ""
            found.setdefault(id(above), []).append(f"¿? {page}{entry.line.number}: {one_line(entry.line.text)}")
    return found


def _places(found: Found) -> dict[int, tuple[str | int, ...]]:
    """Where each part stands in the calendar, by its identity."""
    places: dict[int, tuple[str | int, ...]] = {id(due): ("deadline", n) for n, due in enumerate(found.dues)}
    for g, group in enumerate(found.groups):
        places[id(group)] = ("group", g)
        places |= {id(entry): ("group", g, "activity", a) for a, entry in enumerate(group.entries)}
    return places
