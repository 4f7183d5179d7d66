"""What is said of a paper that was written onto an agenda: what was changed, what came and went, what is left."""

from collections.abc import Iterator, Sequence

from rcmcli.desk.console import Console
from rcmcli.importers.ledger import not_understood
from rcmcli.jobs.importing.source import Source
from rcmcli.jobs.importing.telling import Row, is_missing, place_in, show_rows, tell_head, why_of
from rcmcli.jobs.onto.difference import Difference
from rcmcli.jobs.onto.edited import Result
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import Text, one_line
from rcmcli.store.editing.dropping import comments_with
from rcmcli.store.reading import Reading
from rcmcli.words import import_onto, import_report, imported, say

_NOTHING, _ITEM = "–", 4


def tell_onto(
    source: Source, before: Reading, agenda: Agenda, found: Sequence[Difference], result: Result, console: Console
) -> int:
    """Say it all, in the language of the run; 1 where anything is left."""
    tell_head(source, before.shown, console)
    made = {id(one) for one in result.made}
    telling = _Telling(before, agenda, result, console.language)
    rows = [
        *(telling.made(one) for one in found if id(one) in made),
        *(telling.left(one) for one in found if id(one) not in made),
        *_of_paper(source, console.language),
    ]
    show_rows(rows, console)
    told = import_onto.DONE if rows else import_onto.SAME
    console.tell(told, made=len(made), left=len(rows) - len(made), path=before.shown)
    return int(len(rows) > len(made))


class _Telling:
    """The rows of differences, by the lines of the agenda as it is now; of what went, as it was."""

    def __init__(self, before: Reading, agenda: Agenda, result: Result, language: str) -> None:
        self._before = before
        self._agenda = agenda
        self._result = result
        self._language = language

    def made(self, one: Difference) -> Row:
        """What was written."""
        if one.kind == "gone":
            return self._row(import_onto.ROW_REMOVED, one.where, self._gone(one))
        line = self._result.line(one)
        if one.kind == "new":
            words = say(import_onto.ON_LINE, self._language, title=one_line(one.after), line=line)
            return self._row(import_onto.ROW_ADDED, one.where, words)
        return self._row(import_onto.ROW_CHANGED, self._id(one), self._from_to(one, line))

    def left(self, one: Difference) -> Row:
        """What was not."""
        if one.kind == "new":
            why = one.why or import_onto.NO_ROOM_FOR_IT
            words = say(import_onto.BECAUSE, self._language, title=one_line(one.after), why=why)
            return self._row(import_onto.ROW_NEW, one.where, words)
        line = self._result.line(one)
        if one.kind == "gone":
            why = one.why or import_onto.NOT_WRITABLE
            words = say(import_onto.KEPT_BECAUSE, self._language, title=one_line(one.before), why=why, line=line)
            return self._row(import_onto.ROW_GONE, one.where, words)
        return self._row(import_onto.ROW_DIFFERS, self._id(one), self._from_to(one, line))

    def _row(self, label: Text, where: str, words: str) -> Row:
        return say(label, self._language), where, words

    def _id(self, one: Difference) -> str:
        """The id of the item that a difference is about."""
        if one.path[:1] != ("day",) or len(one.path) < _ITEM:
            return ""
        return self._agenda.days[int(one.path[1])].items[int(one.path[3])].id

    def _from_to(self, one: Difference, line: int) -> str:
        facts = {"key": one.key, "before": one_line(one.before) or _NOTHING, "after": one_line(one.after) or _NOTHING}
        sentence = import_onto.FROM_TO_WHY if one.why else import_onto.FROM_TO
        return say(sentence, self._language, **facts, line=line, why=one.why or "")

    def _gone(self, one: Difference) -> str:
        """An item that was taken out, and the comments that went with it: nothing else says them any more."""
        line, comments = self._before.spans.find(one.path).line, comments_with(one.path, self._before)
        sentence = import_onto.WAS_ON_LINE_WITH if comments else import_onto.WAS_ON_LINE
        return say(sentence, self._language, title=one_line(one.before), line=line, comments=" ".join(comments))


def _of_paper(source: Source, language: str) -> Iterator[Row]:
    """What of the paper was not understood or was assumed, but for the zone and the dates: the agenda has them."""
    for entry in not_understood(source.imported.entries):
        words = say(import_report.QUOTED, language, text=one_line(entry.line.text), why=entry.why or imported.LOST)
        yield say(import_report.ROW_LOST, language), place_in(source, entry.line.number, language), words
    for one in source.imported.assumed:
        if one.what not in ("timezone", "year", "date") and not is_missing(one):
            yield say(import_report.ROW_ASSUMED, language), place_in(source, one.line, language), why_of(one, language)
