"""The marked copy of a Word document: each finding a comment at its words, each certain mend a change to accept or reject."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.writing import put
from rcmcli.importers.marking import Mark, mark
from rcmcli.jobs.check.printed_paper import PrintedPaper
from rcmcli.jobs.check.request import DocumentOptions
from rcmcli.model.finding import Finding
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES
from rcmcli.reports.located import Located, place_of_line
from rcmcli.store.reading import Reading
from rcmcli.store.shelf import shown
from rcmcli.store.writing.targets import check_target, file_named
from rcmcli.words import checking, documents, exporting, filled, say, writing

_ENDING = ".docx"


def refuse_target(readings: Sequence[Reading], options: DocumentOptions) -> None:
    """Refuse a marked copy of anything but one Word document, and one that may not be written where it is to be."""
    if len(readings) != 1:
        raise Refusal(documents.MARKED_ONE)
    source = readings[0].path
    if source is None or source.suffix.lower() != _ENDING:
        raise Refusal(filled(documents.MARKED_WORD, file=readings[0].shown))
    target = file_named(options.marked)
    if target.suffix.lower() != _ENDING:
        raise Refusal(filled(documents.MARKED_NAME, path=shown(target)))
    check_target(target, source=source, force=options.force)
    if target.exists() and not options.force:
        raise Refusal(filled(documents.MARKED_THERE, path=shown(target)), writing.FORCE_HINT)


def write_marked(
    reading: Reading, found: Sequence[Located], options: DocumentOptions, console: Console, lang: str
) -> None:
    """Write the copy with all these findings marked, in the language of the paper unless another one is asked for."""
    paper = reading.paper
    assert isinstance(paper, PrintedPaper)
    spoken = [one for one in paper.draft.languages if one in LANGUAGES] or LANGUAGES
    language = Console(lang, quiet=True).on_paper(spoken)
    pairs = [(one, located) for located in found for one in _marks(paper, located, language)]
    when = _date(paper.sheet.made)
    marked = mark(paper.contents, [one for one, _ in pairs], when=when)
    target = file_named(options.marked)
    put({target: marked.contents}, console, source=reading.path, force=options.force)
    not_made = {*map(id, marked.at_paragraph), *map(id, marked.only_said)}
    changes = sum(one.replacement is not None and id(one) not in not_made for one, _ in pairs)
    console.tell(documents.WRITTEN, path=shown(target), comments=len(pairs), changes=changes)
    pages = {line.number: line.page for line in paper.sheet.printed}
    for sentence, those in ((documents.AT_PARAGRAPH, marked.at_paragraph), (documents.ONLY_SAID, marked.only_said)):
        for one in those:
            code = next(located.finding.rule.code for each, located in pairs if each is one)
            place = place_of_line(reading.shown, one.line, pages.get(one.line), console.language)
            console.tell(sentence, place=place, code=code)


def _marks(paper: PrintedPaper, located: Located, language: str) -> Iterator[Mark]:
    """The marks of a finding: at the words that its mend replaces, else at all words that it speaks of."""
    comment = _comment(located.finding, language)
    mends = paper.mends(msgspec.structs.replace(located.finding, fix=located.offered))
    if len(mends) > 1:
        comment = f"{comment}\n{say(documents.TOGETHER, language)}"
    for place, words in mends:
        yield Mark(place.number, place.start, place.end, comment, words)
    changed = {place.number for place, _ in mends}
    for place in paper.places(located.finding):
        if place.number not in changed:
            yield Mark(place.number, place.start, place.end, comment)


def _comment(finding: Finding, language: str) -> str:
    """What a finding says, why, and how it is mended, each in a paragraph of its own."""
    rows = [f"{finding.says(language)} [{finding.rule.code}]"]
    rows += [say(documents.WHY, language, why=why)] if (why := finding.why(language)) else []
    rows += [say(checking.MEND_IT, language, mend=mend)] if (mend := finding.mend(language)) else []
    rows += [note] if (note := finding.note(language)) else []
    return "\n".join(rows)


def _date(made: date | None) -> datetime | None:
    """The date of the comments: SOURCE_DATE_EPOCH, else that of the document itself, never the machine's clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        if epoch:
            return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise Refusal(exporting.BAD_EPOCH) from None
    return datetime(made.year, made.month, made.day, tzinfo=UTC) if made else None
