"""A paper that came back with changes: what it says otherwise than the agenda is written into that, and nothing else is."""

import codecs
from collections.abc import Iterator, Sequence
from datetime import date

from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.writing import tell_put_back
from rcmcli.importers.ledger import not_understood
from rcmcli.jobs.importing.differences import Difference, differences
from rcmcli.jobs.importing.matching import Placed, matched, placed_in
from rcmcli.jobs.importing.source import Source
from rcmcli.jobs.importing.telling import Row, is_missing, place_in, show_rows, tell_head, why_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.clock import clock, instant, offset_of, shown_at
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.writing.write import rewritten
from rcmcli.words import filled, import_report, imported, say

_ROUNDS, _NOON = 20, 720


def write_onto(source: Source, name: str, console: Console) -> int:
    """Write what is otherwise into the agenda called `name`; 1 where anything is left for the user to look at."""
    language = console.language
    reading, agenda = open_agenda(name, console)
    if reading.path is None:
        raise Refusal(import_report.ONTO_FILE)
    _refuse_other_clock(source, agenda)
    pairs, gone, added = matched(placed_in(agenda), placed(source, agenda))
    found = [one for pair in pairs for one in differences(pair, agenda, source.imported.draft.languages[0])]
    after, made = _edited(reading, found)
    if after.data != reading.data:
        with rewritten({reading.path: (reading.data, after.data)}) as put_back:
            tell_put_back(put_back, console)
    tell_head(source, reading.shown, console)
    left = [one for one in found if one not in made]
    rows = [
        *(_difference(one, agenda, after, import_report.ROW_CHANGED, language) for one in made),
        *(_difference(one, agenda, after, import_report.ROW_DIFFERS, language) for one in left),
        *(_alone(one, import_report.ROW_NEW, language) for one in added),
        *(_alone(one, import_report.ROW_GONE, language) for one in gone),
        *_of_paper(source, language),
    ]
    show_rows(rows, console)
    told = import_report.ONTO_SAME if not rows else import_report.ONTO_DONE
    console.tell(told, made=len(made), left=len(rows) - len(made), path=reading.shown)
    return int(len(rows) > len(made))


def placed(source: Source, agenda: Agenda) -> list[Placed]:
    """The items of a paper; its days without a date are those of the agenda, where both have as many."""
    days = source.imported.draft.days
    dates: Sequence[date | None] = [day.date for day in agenda.days] if len(days) == len(agenda.days) else []
    return [
        Placed(day.date or (dates[d] if dates else None), d, i, one.item)
        for d, day in enumerate(days)
        for i, one in enumerate(day.items)
    ]


def _refuse_other_clock(source: Source, agenda: Agenda) -> None:
    """Refuse a paper whose hours are those of another clock: no hour of it means what it would in the agenda."""
    zone = next((str(pair.value) for pair in source.imported.draft.pairs if pair.key == "timezone"), agenda.timezone)
    for day in agenda.days:
        noons = {
            offset_of(shown_at(instant(day.date, _NOON, one), one)) for one in (zone, day.timezone or agenda.timezone)
        }
        if len(noons) > 1:
            raise Refusal(filled(import_report.ONTO_OTHER_CLOCK, zone=zone, other=day.timezone or agenda.timezone))


def _edited(reading: Reading, found: Sequence[Difference]) -> tuple[Reading, list[Difference]]:
    """The agenda with as many of the differences written as can be, and these."""
    from rcmcli.store.editing.edit import apply_all

    after, made, waiting = reading, list[Difference](), [one for one in found if one.changes]
    mark = codecs.BOM_UTF8 if reading.data.startswith(codecs.BOM_UTF8) else b""
    for _ in range(_ROUNDS):
        done = apply_all(after.text, after.spans, [one.changes for one in waiting])
        if not done.made:
            break
        made += [waiting[number] for number in done.made]
        waiting = [one for number, one in enumerate(waiting) if number not in {*done.made, *done.refused}]
        after = read_bytes(mark + done.text.encode(), reading.label, reading.id)
    return after, made


def _difference(one: Difference, agenda: Agenda, after: Reading, label: Text, language: str) -> Row:
    item = agenda.days[int(one.path[1])].items[int(one.path[3])]
    line = after.spans.find(one.path).line
    words = say(import_report.FROM_TO, language, key=one.key, before=one.before or "–", after=one.after, line=line)
    return say(label, language), item.id, words


def _alone(one: Placed, label: Text, language: str) -> Row:
    hour = clock(one.item.time.start) if one.item.time.start is not None else ""
    return say(label, language), f"{one.on or ''} {hour}".strip(), one_line(one.item.title.pick(language))


def _of_paper(source: Source, language: str) -> Iterator[Row]:
    """What of the paper was not understood or was assumed, but for the zone and the dates: the agenda has them."""
    for entry in not_understood(source.imported.entries):
        words = say(import_report.QUOTED, language, text=one_line(entry.line.text), why=entry.why or imported.LOST)
        yield say(import_report.ROW_LOST, language), place_in(source, entry.line.number, language), words
    for one in source.imported.assumed:
        if one.what not in ("timezone", "year", "date") and not is_missing(one):
            yield say(import_report.ROW_ASSUMED, language), place_in(source, one.line, language), why_of(one, language)
