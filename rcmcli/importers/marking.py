"""Findings marked in a Word document: comments at its words, and tracked changes, with every other byte as it was."""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.parsers import expat

import msgspec

from rcmcli.importers.markup import Element
from rcmcli.importers.package import rewritten
from rcmcli.importers.word.comments import numbers, with_comments
from rcmcli.importers.word.cutting import Cuts, can_be_cut, cut, lasting_properties
from rcmcli.importers.word.document import Document, read_document
from rcmcli.importers.word.raw import put_in, raw_of, renumbered
from rcmcli.importers.word.spots import Parents, Stretch, stretches

_INSERTION, _END, _BOTH, _START = range(4)  # the order of what is put in at one spot


class Mark(msgspec.Struct, frozen=True):
    """What is said of some words of a line, and perhaps what is to stand there instead."""

    line: int  # as the reader of Word documents numbers them
    start: int  # in the line's text
    end: int
    comment: str
    replacement: str | None = None


class Marked(msgspec.Struct, frozen=True):
    """A marked copy; the marks that stand at a whole paragraph, and those whose change is only spoken of."""

    contents: bytes
    at_paragraph: tuple[Mark, ...] = ()
    only_said: tuple[Mark, ...] = ()


def mark(contents: bytes, marks: Sequence[Mark], author: str = "rcm", when: datetime | None = None) -> Marked:
    """A copy of a Word document with a comment for each mark, and a tracked change for each that replaces words."""
    if not marks:
        return Marked(contents)
    document = read_document(contents)
    marking = _Marking(document, author, when)
    for one in sorted(marks, key=lambda one: (one.line, one.start, one.end)):
        marking.add(one)
    changed = {document.parts.main: marking.xml(), **marking.comment_parts()}
    for xml in changed.values():
        expat.ParserCreate().Parse(xml, True)  # what Word could not open is a mistake of ours, and is not given out
    return Marked(rewritten(contents, changed), tuple(marking.at_paragraph), tuple(marking.only_said))


class _Marking:
    """The marks gathered for the runs that they touch."""

    def __init__(self, document: Document, author: str, when: datetime | None) -> None:
        xml = document.parts.package.read(document.parts.main)
        self.document = document
        self.raw = raw_of(xml, document.parts.namespace)
        self.parents = Parents(document.root)
        self.said = {"author": author}
        if when is not None:
            self.said["date"] = when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        others = document.parts.package.read(document.parts.related("comments"))
        self.number = max([0, *numbers(xml), *numbers(others)])
        self.cuts: dict[int, tuple[Element, Cuts]] = {}
        self.loose: dict[
            int, tuple[Element, bytes, bytes]
        ] = {}  # by paragraph: what is put before and behind its words
        # The lines that stand in parts of their own, each with what refers to it in the text.
        self.elsewhere: dict[int, Element | None] = dict.fromkeys(line.number for line in document.furniture)
        self.elsewhere |= {line.number: note.reference for note in document.notes for line in note.lines}
        self.comments: list[tuple[int, str]] = []
        self.at_paragraph: list[Mark] = []
        self.only_said: list[Mark] = []

    def add(self, mark: Mark) -> None:
        """Put one mark at its words, or else at the paragraph."""
        found = self._stretches(mark)
        number = self._next()
        start = self.raw.element("commentRangeStart", "", id=str(number)).encode()
        end = self._end(number)
        if not found:
            self._put_at_paragraph(mark, start, end)
        elif mark.start == mark.end:
            change = self._insertion(found[0], mark.replacement or "")
            self._cuts(found[0].run).put.append((found[0].stop, _BOTH, start + change + end))
        else:
            if mark.replacement is not None and not self._replace(found, mark.replacement):
                self.only_said.append(mark)
            self._cuts(found[0].run).put.append((found[0].start, _START, start))
            self._cuts(found[-1].run).put.append((found[-1].stop, _END, end))
        self.comments.append((number, mark.comment))

    def xml(self) -> bytes:
        """The document's own part with all marks in it."""
        changes = [change for one in self.loose.values() for change in self._around(*one)]
        changes += [(run.start, self.raw.end(run), cut(self.raw, run, cuts)) for run, cuts in self.cuts.values()]
        return put_in(self.raw.xml, changes)

    def comment_parts(self) -> dict[str, bytes]:
        """The parts that hold the comments, or lead to them."""
        said = {**self.said, "initials": self.said["author"][:3]}
        return with_comments(self.document.parts, self.comments, self.document.parts.namespace, **said)

    def _stretches(self, mark: Mark) -> list[Stretch]:
        if mark.line in self.elsewhere:
            return []
        pieces = self.document.reader.printed.pieces.get(mark.line, [])
        found = stretches(pieces, mark.start, mark.end, self.parents)
        cuttable = all(can_be_cut(self.raw, one.run, spot) for one in found for spot in (one.start, one.stop))
        return found if cuttable else []

    def _put_at_paragraph(self, mark: Mark, start: bytes, end: bytes) -> None:
        self.at_paragraph.append(mark)
        pieces = self.document.reader.printed.pieces.get(mark.line, [])
        source = next((piece.source for piece in pieces if piece.source is not None), None)
        source = self.elsewhere.get(mark.line, source)
        paragraph = self.parents.paragraph(source) if source is not None else None
        paragraph = paragraph or next(self.document.root.all("w:p"), None)
        if paragraph is None:
            return
        if self.parents.closed(paragraph):
            paragraph, start, end = self.parents.beside(paragraph, self.document.root), start + end, b""
        _, before, behind = self.loose.get(id(paragraph), (paragraph, b"", b""))
        self.loose[id(paragraph)] = (paragraph, before + start, behind + end)

    def _around(self, paragraph: Element, before: bytes, behind: bytes) -> list[tuple[int, int, bytes]]:
        properties = paragraph.find("w:pPr")
        first, last = self.raw.inside(paragraph)
        if self.raw.end(paragraph) == last:
            tag = self.raw.head(paragraph)[:-2] + b">"
            end = b"</" + self.raw.name(paragraph) + b">"
            return [(paragraph.start, last, tag + before + behind + end)]
        first = first if properties is None else self.raw.end(properties)
        return [(first, first, before), (last, last, behind)]

    def _replace(self, found: Sequence[Stretch], words: str) -> bool:
        """Take these words away and put others there, as tracked changes; whether that can be done."""
        if any(self._cuts(one.run).takes(one.start, one.stop) for one in found):
            return False
        if not all(one.replaceable(self.parents) for one in found):
            return False
        for one in found:
            self._cuts(one.run).gone.append((one.start, one.stop, self._taken_away))
        self._cuts(found[-1].run).put.append((found[-1].stop, _INSERTION, self._insertion(found[0], words, found[-1])))
        return True

    def _taken_away(self, part: str) -> str:
        return self.raw.element("del", part, id=str(self._next()), **self.said)

    def _insertion(self, like: Stretch, words: str, at: Stretch | None = None) -> bytes:
        """New words set like those of a run; within an insertion of somebody else that one is ended before, and goes on after."""
        if not words:
            return b""
        run = self.raw.run(words, lasting_properties(self.raw, like.run))
        new = self.raw.element("ins", run, id=str(self._next()), **self.said).encode()
        around = self.parents.above((at or like).run)[0]
        if around.tag != "w:ins":
            return new
        return b"</" + self.raw.name(around) + b">" + new + renumbered(self.raw.head(around), self._next())

    def _end(self, number: int) -> bytes:
        reference = self.raw.element("r", self.raw.element("commentReference", "", id=str(number)))
        return (self.raw.element("commentRangeEnd", "", id=str(number)) + reference).encode()

    def _cuts(self, run: Element) -> Cuts:
        return self.cuts.setdefault(id(run), (run, Cuts()))[1]

    def _next(self) -> int:
        self.number += 1
        return self.number
