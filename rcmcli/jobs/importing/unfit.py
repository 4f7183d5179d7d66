"""Unfit papers: those that may not be written onto an agenda, since their hours or their items would mislead."""

from rcmcli.jobs.importing.source import Source
from rcmcli.model.agenda import Agenda
from rcmcli.model.clock import instant, offset_of, shown_at
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, one_line, shortened
from rcmcli.words import filled, import_onto, labels

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
