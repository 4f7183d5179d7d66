"""A paper that came back with changes: what it says otherwise than the agenda is written into that, and nothing else is."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.writing import tell_put_back
from rcmcli.importers.papers import Imported
from rcmcli.jobs.importing import report
from rcmcli.jobs.importing.answer import read, wishes_of
from rcmcli.jobs.importing.request import Request
from rcmcli.jobs.importing.source import Source
from rcmcli.jobs.importing.target import write_report
from rcmcli.jobs.onto.arrivals import Papers, arrivals
from rcmcli.jobs.onto.as_paper import as_paper
from rcmcli.jobs.onto.departures import departures
from rcmcli.jobs.onto.difference import Difference, Onto
from rcmcli.jobs.onto.differences import differences, reworded
from rcmcli.jobs.onto.edited import edited
from rcmcli.jobs.onto.matching import Pair, Placed, matched, matched_through, placed_in, titles_of
from rcmcli.jobs.onto.printed import Printed
from rcmcli.jobs.onto.telling import tell_onto
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Write
from rcmcli.model.clock import instant, offset_of, shown_at
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, one_line, shortened
from rcmcli.store.reading import Reading
from rcmcli.store.writing.write import rewritten
from rcmcli.words import filled, import_onto, imported_list, labels


def answer_onto(request: Request, console: Console) -> int:
    """Read a paper, and write what it says otherwise into the agenda that the request names."""
    source = read(request, wishes_of(request, console), console)
    if source.calendar:
        raise Refusal(imported_list.NO_ONTO, imported_list.NO_ONTO_HINT)
    code = write_onto(source, request.onto, console, whole=not request.pages)
    if request.report:
        write_report(request, report.render(source, console.language), console)
    return 0 if request.exit_zero else code


def write_onto(source: Source, name: str, console: Console, *, whole: bool = True) -> int:
    """Write what is otherwise into the agenda called `name`; 1 where anything is left for the user to look at.

    A paper is `whole` unless only some of its pages were read.
    """
    reading, agenda = open_agenda(name, console)
    if reading.path is None:
        raise Refusal(import_onto.NEEDS_FILE)
    refuse_unfit(source, agenda)
    found = _found(source, reading, agenda, whole=whole)
    result = edited(reading, found)
    if result.after.data != reading.data:
        with rewritten({reading.path: (reading.data, result.after.data)}) as put_back:
            tell_put_back(put_back, console)
    return tell_onto(source, reading, agenda, found, result, console)


def _found(source: Source, reading: Reading, agenda: Agenda, *, whole: bool) -> list[Difference]:
    """Everything that the paper says otherwise."""
    draft = source.imported.draft
    before = as_paper(reading.id, agenda, source.kind, source.imported)
    old, new = placed_in(agenda), placed(source.imported, agenda)
    papers = Papers(*(matched_through(old, placed(before, agenda), new) if before else matched(old, new)))
    printed = Printed(source.imported, before)
    onto = Onto(agenda, reading.spans, draft.languages[0], *_prints(papers.pairs), printed)
    shown = papers if before is None else msgspec.structs.replace(papers, gone=[one for one in papers.gone if one.seen])
    return [
        *(one for pair in papers.pairs for one in _of_pair(pair, onto, draft.languages)),
        *arrivals(papers, onto),
        *departures(shown, onto, whole=whole),
        *_besides(printed),
    ]


def _of_pair(pair: Pair, onto: Onto, languages: Sequence[str]) -> Iterator[Difference]:
    """What the paper says otherwise of one item, in each of its languages; words that stand once for all of them, once."""
    found = [*differences(pair, onto)]
    for language in languages[1:]:
        written = {change.path for one in found for change in one.changes if isinstance(change, Write)}
        further = reworded(pair, msgspec.structs.replace(onto, language=language))
        found += (one for one in further if not written & {one.path})
    yield from found


def _besides(printed: Printed) -> Iterator[Difference]:
    """What the paper says of the meeting or of a day as the agenda does not: it is no part of an item."""
    for entry in printed.besides():
        key = next((step for step in reversed(entry.at) if isinstance(step, str)), "")
        yield Difference(
            entry.at[:2] if entry.at[:1] == ("day",) else (), key, "", entry.line.text, why=import_onto.NOT_OF_ITEMS
        )


def _prints(pairs: Sequence[Pair]) -> tuple[frozenset[str], frozenset[str]]:
    """The keys, and the rooms, that the paper prints of any item at all."""
    items = [new.item for _, new in pairs]
    keys = (key for item in items for key in ("leads", "room", "topics", "notes") if getattr(item, key))
    return frozenset(keys), frozenset(room for item in items for room in titles_of(item.room))


def placed(imported: Imported, agenda: Agenda) -> list[Placed]:
    """The items of a paper; its days without a date are those of the agenda, where both have as many."""
    days = imported.draft.days
    dates: Sequence[date | None] = [day.date for day in agenda.days] if len(days) == len(agenda.days) else []
    return [
        Placed(day.date or (dates[d] if dates else None), d, i, one.item)
        for d, day in enumerate(days)
        for i, one in enumerate(day.items)
    ]


_NOON, _LONGEST = 720, 80


def refuse_unfit(source: Source, agenda: Agenda) -> None:
    """Refuse a paper whose hours are those of another clock, or that is a copy for one party."""
    _refuse_other_clock(source, agenda)
    for entry in source.imported.entries:
        if _is_for_one(one_line(entry.line.text)):
            raise Refusal(
                filled(import_onto.FOR_ONE, text=shortened(entry.line.text, _LONGEST)), import_onto.FOR_ONE_HINT
            )


def _refuse_other_clock(source: Source, agenda: Agenda) -> None:
    """No hour of another clock means what it would in the agenda."""
    zone = next((str(pair.value) for pair in source.imported.draft.pairs if pair.key == "timezone"), agenda.timezone)
    for day in agenda.days:
        noons = {
            offset_of(shown_at(instant(day.date, _NOON, one), one)) for one in (zone, day.timezone or agenda.timezone)
        }
        if len(noons) > 1:
            raise Refusal(filled(import_onto.OTHER_CLOCK, zone=zone, other=day.timezone or agenda.timezone))


def _is_for_one(line: str) -> bool:
    """Whether a line says, as rcm does, whom a copy is for."""
    for sentence in (labels.SEEN_BY, labels.PUBLIC_FOR):
        for language in DOCUMENT_LANGUAGES:
            before, party, behind = one_line(sentence.pick(language)).partition("{party}")
            at = line.find(before) if party else -1
            if at >= 0 and behind in line[at + len(before) :]:
                return True
    return False
