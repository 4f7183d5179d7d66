"""Fixing: the changes that findings offer, made in the text until nothing is left to fix."""

import codecs
from collections.abc import Sequence
from pathlib import Path

import msgspec

from rcmcli.desk.checking import Run, located_in
from rcmcli.desk.console import Console, refuse
from rcmcli.model.change import Change, ExchangeItems, Insert, OrderItems, Rename, Replace, Retitle
from rcmcli.model.refusal import Refusal
from rcmcli.reports.located import Located, Report, without_fix
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.words import checking, say

_ROUNDS = 100


class Mended(msgspec.Struct, frozen=True):
    """A file before and after its fixes, how many there were, and the findings whose fix could not be made."""

    before: Reading
    after: Reading
    made: int
    refused: tuple[Located, ...]

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.before.data != self.after.data


class Outcome(msgspec.Struct, frozen=True):
    """The files as they are after a run, how many fixes were made if any were asked for, and the exit code of failures.

    `mended` are the files whose fixes are in it.
    """

    readings: tuple[Reading, ...]
    made: int | None = None
    code: int = 0
    mended: tuple[Mended, ...] = ()

    @property
    def takes_output(self) -> bool:
        """Whether standard output holds a mended agenda, so that the findings must stand elsewhere."""
        return self.made is not None and any(reading.path is None for reading in self.readings)

    @property
    def edits(self) -> dict[Path, tuple[bytes, bytes]]:
        """The files to write, each with its bytes before and after."""
        changed = ((one.before, one.after) for one in self.mended if one.changed)
        return {before.path: (before.data, after.data) for before, after in changed if before.path}

    def undone(self, code: int) -> "Outcome":
        """The outcome of a run that could write none of its files; what came by standard input is mended all the same."""
        before = {id(one.after): one.before for one in self.mended if one.before.path}
        readings = tuple(before.get(id(reading), reading) for reading in self.readings)
        made = sum(one.made for one in self.mended if not one.before.path)
        return Outcome(readings, made, max(self.code, code))

    def left(self, report: Report) -> Report:
        """The report of these files; what was not fixed cannot be."""
        if self.made is None:
            return report
        return msgspec.structs.replace(report, found=tuple(map(without_fix, report.found)))

    def sentence(self, report: Report, language: str) -> str:
        """How many findings were fixed and how many are left; empty where nothing was to be fixed."""
        return "" if self.made is None else say(checking.FIXED, language, made=self.made, left=len(report.found)) + " "


def mend(reading: Reading, run: Run) -> Mended:
    """One file with every fix that its findings offer; those that a waiver lets pass are left alone."""
    from rcmcli.store.editing import edit

    after, made, seen = reading, 0, {reading.text}
    refused: list[Located] = []
    for _ in range(_ROUNDS):
        found = [one for one in located_in(after, run) if one.finding.fix and not one.waived]
        if not found:
            refused = []
            break
        agreed, refused = _agreed(found)
        spans = None if after.mended else after.spans
        edited = edit.apply_all(after.text, spans, [one.finding.fix for one in agreed])
        refused += [agreed[number] for number in edited.refused]
        again = _read_again(after, edited.text) if edited.made and edited.text not in seen else None
        if again is None:
            refused = found
            break
        seen.add(edited.text)
        after, made = again, made + len(edited.made)
    return Mended(reading, after, made, tuple(refused))


def mend_one(reading: Reading, one: Located) -> Reading | None:
    """The file with the fix of one of its findings; None where that cannot be made alone."""
    from rcmcli.store.editing import edit

    edited = edit.apply_all(reading.text, None if reading.mended else reading.spans, [one.finding.fix])
    return _read_again(reading, edited.text) if edited.made else None


def fix_all(readings: Sequence[Reading], run: Run, console: Console) -> Outcome:
    """Each file with its fixes, those apart that may not be written; nothing is written yet."""
    from rcmcli.store.writing.write import refuse_to_edit

    mended = [mend(reading, run) for reading in readings]
    after: list[Reading] = []
    made = code = 0
    for one in mended:
        try:
            if one.changed and one.before.path:
                refuse_to_edit(one.before.path)
            after.append(one.after)
            made += one.made
        except Refusal as refusal:
            refuse(refusal, console.language)
            after.append(one.before)
            code = max(code, refusal.code)
    tell_refused(mended, console)
    written = tuple(one for one, last in zip(mended, after, strict=True) if last is one.after)
    return Outcome(tuple(after), made, code, written)


def tell_refused(mended: Sequence[Mended], console: Console) -> None:
    """Say which findings could not be fixed though they offered to be."""
    for each in (each for one in mended for each in one.refused):
        console.tell(checking.NOT_FIXED, place=f"{each.file}:{each.span.line}", code=each.finding.rule.code)


def _agreed(found: list[Located]) -> tuple[list[Located], list[Located]]:
    """The findings whose fixes say nothing against each other, and the others."""
    wanted: dict[object, set[Change]] = {}
    for one in found:
        for change in one.finding.fix:
            wanted.setdefault(_place(change), set()).add(change)
    at_odds = [any(len(wanted[_place(change)]) > 1 for change in one.finding.fix) for one in found]
    pairs = list(zip(found, at_odds, strict=True))
    return [one for one, odd in pairs if not odd], [one for one, odd in pairs if odd]


def _place(change: Change) -> object:
    if isinstance(change, (Replace, Retitle)):
        return change.span
    if isinstance(change, (ExchangeItems, OrderItems)):
        return change
    if isinstance(change, Rename):  # of the key alone: what its value becomes says nothing against it
        return ("key", change.path)
    return (change.path, change.key) if isinstance(change, Insert) else change.path


def _read_again(reading: Reading, words: str) -> Reading | None:
    """The file with a new text; None where less could be read of it than before."""
    mark = codecs.BOM_UTF8 if reading.data.startswith(codecs.BOM_UTF8) else b""
    again = read_bytes(mark + words.encode(), reading.label, reading.id)
    again.path = reading.path
    lost = (
        again.text != words
        or (reading.agenda is not None and again.agenda is None)
        or (reading.activities is not None and again.activities is None)
    )
    return None if lost else again
