"""Documents: a Word file, a PDF, a text or a pasted message read as an agenda, for the checks alone; nothing is written."""

import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from shlex import quote

import msgspec

from rcmcli import places
from rcmcli.desk.console import Console
from rcmcli.desk.long_work import PAGES, watched
from rcmcli.desk.timing import day_stated
from rcmcli.importers.chats import without_stamps
from rcmcli.importers.kinds import KINDS, sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.importers.sheet import Sheet
from rcmcli.jobs.check.paper_findings import faults_of
from rcmcli.jobs.check.pasted import with_meeting
from rcmcli.jobs.check.printed_paper import PrintedPaper
from rcmcli.jobs.check.request import DocumentOptions
from rcmcli.model.draft import Draft
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Language, one_line
from rcmcli.reports.located import place_of_line
from rcmcli.store import shelf
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.new_file import new_file
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.words import documents, filled, imported

_LARGEST = 50_000_000
_TEXTS = ("txt", "text", "md", "markdown")
_OLD = ("doc", "dot", "rtf", "pages", "ppt", "pptx", "eml", "msg")
_TOML = re.compile(r"^[ \t]*(?:\[\[?[ \t]*(?:day|printed)|(?:format|timezone|title(?:\.\w{2})?)[ \t]*=)", re.MULTILINE)
_HOUR = re.compile(r"[0-9]{1,2}(?:[:.hH][0-9]{2}|[ \u00a0]?[aApP]\.? ?[mM]\b|[ \u00a0]?[hH]\b)")
_MOST_TOLD = 40


def kind_of(name: str) -> str:
    """The ending of a name that says a document, in small letters; nothing for an agenda. Raises `Refusal` for an old kind."""
    ending = Path(name).suffix.lower().removeprefix(".")
    if ending in _OLD:
        raise Refusal(filled(documents.OLD_KIND, file=one_line(name), ending=ending), documents.OLD_KIND_HINT)
    return ending if ending in KINDS else ""


def read_document(path: Path, options: DocumentOptions, console: Console) -> Reading | None:
    """A file that is read as a paper; none where it is an agenda file, whatever its name ends with."""
    ending = kind_of(shelf.shown(path))
    if not ending:
        return None
    try:
        contents = read_start(path, _LARGEST)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if ending in _TEXTS and is_agenda(contents):
        return None
    try:
        reading = _read(contents, ending, str(path), options, console)
    except Refusal as refusal:
        raise _named(refusal, shelf.shown(path)) from refusal
    reading.path = path
    return reading


def read_piped(name: str, options: DocumentOptions, console: Console) -> Reading | None:
    """Standard input under the name of a document, read as that; none where it is an agenda file."""
    ending = kind_of(name)
    if not ending or ending in _TEXTS:
        return None
    return _read(sys.stdin.buffer.read(_LARGEST + 1), ending, name, options, console)


def read_pasted(reading: Reading, options: DocumentOptions, console: Console) -> Reading:
    """Standard input that is no agenda file, read as a message where an hour stands in it; else as it was read before."""
    if is_agenda(reading.data) or not _HOUR.search(reading.data.decode("utf-8", "replace")):
        return reading
    return _read(reading.data, "txt", reading.label, options, console)


def is_agenda(contents: bytes) -> bool:
    """Whether some bytes are meant as an agenda file: they are TOML, or have the keys of one."""
    import tomllib

    text = contents.decode("utf-8", "replace")
    try:
        return bool(tomllib.loads(text)) or not text.strip()
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return bool(_TOML.search(text))


def refuse(readings: Sequence[Reading], options: DocumentOptions) -> None:
    """Refuse what is asked of documents where there is none, and what is asked of agendas where there is one."""
    papers = [one for one in readings if one.paper]
    if options.asked and not papers:
        raise Refusal(documents.FOR_DOCUMENTS)
    if papers and options.edits:
        name = shelf.shown(Path(papers[0].label))
        raise Refusal(filled(documents.EDITS_A_DOCUMENT, file=name), filled(documents.EDITS_HINT, file=quote(name)))
    if options.force and not options.marked:
        raise Refusal(documents.FORCE_ALONE)
    if options.marked:
        from rcmcli.jobs.check.marked import refuse_target

        refuse_target(readings, options)


def _read(contents: bytes, ending: str, label: str, options: DocumentOptions, console: Console) -> Reading:
    sheet = without_stamps(sheet_of(contents, ending, watch=partial(watched, PAGES, console=console)))
    wishes = _wishes(options, console)
    made = import_sheet(sheet, wishes)
    draft, remarks = with_meeting(made, sheet, wishes, label) if ending in _TEXTS else (made.draft, ())
    if remarks:  # of a message it is no wonder that its hours have no titles
        made = msgspec.structs.replace(
            made, assumed=tuple(one for one in made.assumed if one.what not in ("title", "date"))
        )
    if not draft.days:
        raise Refusal(
            filled(documents.NOTHING_READ, file=one_line(label), lines=len(sheet.printed)), documents.NOTHING_READ_HINT
        )
    reading = read_bytes(new_file(draft).encode(), label, "" if label == "-" else shelf.id_of(Path(label).stem))
    reading.faults = faults_of(reading.faults, titled=not remarks)
    paper = PrintedPaper(contents, sheet, made, draft, reading)
    reading.paper = paper
    _tell(label, sheet, made, paper, console)
    for words in remarks:
        console.tell_words(words.pick(console.language))
    _tell_unused(label, draft, wishes, console)
    return reading


def _wishes(options: DocumentOptions, console: Console) -> Wishes:
    spoken: Language = "es" if console.language == "es" else "en"
    on = day_stated(options.on, console) if options.on else None
    zone = places.find(options.tz, on=on).place if options.tz else None
    year = int(options.year) if re.fullmatch("[12][0-9]{3}", options.year) else None
    if options.year and year is None:
        raise Refusal(filled(documents.NO_YEAR, words=one_line(options.year)[:40]))
    return Wishes(zone=zone, year=year, on=on, speaks=spoken)


def _tell(label: str, sheet: Sheet, made: Imported, paper: PrintedPaper, console: Console) -> None:
    """Say how the paper was read: what was odd about it, what was taken for granted, which lines were not understood."""
    file, items = one_line(label), sum(len(day.items) for day in paper.draft.days)
    console.tell(documents.READ, file=file, days=len(paper.draft.days), items=items, lost=len(paper.lost))
    if not any(one.item.time.start is not None for day in paper.draft.days for one in day.items):
        console.tell(documents.NO_HOURS, file=file)
    for words in sheet.remarks:
        console.tell(documents.REMARK, file=file, words=words)
    pages = {line.number: line.page for line in sheet.printed}
    for one in made.assumed:
        if one.why is imported.NO_DATE:  # a finding says so
            continue
        place = file if one.line is None else place_of_line(file, one.line, pages.get(one.line), console.language)
        sentence = (
            documents.ASSUMED_AT if one.text and one.text not in one.why.pick(console.language) else documents.ASSUMED
        )
        console.tell(sentence, place=place, why=one.why, text=one_line(one.text))
    for entry in paper.lost[:_MOST_TOLD]:
        place = place_of_line(file, entry.line.number, entry.line.page, console.language)
        console.tell(documents.NOT_UNDERSTOOD, place=place, text=one_line(entry.line.text))
    if len(paper.lost) > _MOST_TOLD:
        console.tell(documents.MORE_LOST, file=file, count=len(paper.lost) - _MOST_TOLD)


def _tell_unused(label: str, draft: Draft, wishes: Wishes, console: Console) -> None:
    zone = next((str(pair.value) for pair in draft.pairs if pair.key == "timezone"), "")
    if wishes.zone and zone != wishes.zone.zone:
        console.tell(documents.ZONE_NOT_USED, file=one_line(label), zone=zone)
    if wishes.on and all(day.date != wishes.on for day in draft.days):
        console.tell(documents.DATE_NOT_USED, file=one_line(label))


def _named(refusal: Refusal, file: str) -> Refusal:
    """A refusal that says of which file it speaks."""
    if file in refusal.says.pick("en"):
        return refusal
    return Refusal(filled(documents.REMARK, file=file, words=refusal.says), refusal.hint, code=refusal.code)
