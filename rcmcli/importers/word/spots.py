"""Spots: where in the runs of a Word document a stretch of a line begins and ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import Piece
from rcmcli.importers.word.fields import worked_out

Spot = tuple[int, int]  # child of a run without its properties, letter in it
# What may stand between a paragraph and a run of it into which marks are put.
_AROUND = (
    "w:ins",
    "w:hyperlink",
    "w:smartTag",
    "w:sdt",
    "w:sdtContent",
    "w:customXml",
    "w:dir",
    "w:bdo",
)
_REPLACEABLE = ("w:t", "w:tab", "w:ptab", "w:noBreakHyphen", "w:softHyphen", "w:sym", "w:lastRenderedPageBreak")

_BOUND = (
    "w:dataBinding",
    "w:date",
    "w:dropDownList",
    "w:comboBox",
    "w:lock",
)  # other data hold what such a control shows
_PLAIN = ("w:text", "w:dataBinding")  # a control of these holds words alone: some programs lose marks and words in it
_GALLERIES = ("w:docPartObj", "w:docPartList")


@dataclass(frozen=True)
class Stretch:
    """A part of one run."""

    run: Element
    start: Spot
    stop: Spot

    def replaceable(self, parents: "Parents") -> bool:
        """Whether a tracked change may take it away: words alone, in no part that other data stand behind."""
        inner = contents_of(self.run)[self.start[0] : self.stop[0] + (self.stop[1] > 0)]
        bound = any(_has(one, _BOUND) for one in parents.above(self.run))
        return not bound and all(one.tag in _REPLACEABLE for one in inner)


class Parents:
    """The element around each element of a tree."""

    def __init__(self, root: Element) -> None:
        self.of = {id(child): parent for parent in (root, *root.all()) for child in parent.elements}
        self.worked_out = worked_out(root)

    def above(self, element: Element) -> list[Element]:
        """The elements around this one, from within outwards."""
        found: list[Element] = []
        while id(element) in self.of:
            element = self.of[id(element)]
            found.append(element)
        return found

    def paragraph(self, element: Element) -> Element | None:
        """The paragraph of the text itself in which an element stands, be it in a box that hangs on that paragraph."""
        return next((one for one in reversed(self.above(element)) if one.tag == "w:p"), None)

    def takes_marks(self, run: Element) -> bool:
        """Whether marks may be put around this run: it stands in the text, in no box, formula, field or closed control."""
        above = self.above(run)
        tags = [one.tag for one in above]
        if "w:p" not in tags:
            return False
        depth = tags.index("w:p")
        within = above[:depth]
        if id(run) in self.worked_out or any(_has(control, _PLAIN) for control in within) or self.closed(above[depth]):
            return False
        allowed = all(one.tag in _AROUND for one in within) and tags[:depth].count("w:ins") < 2
        return allowed and "w:txbxContent" not in tags

    def closed(self, paragraph: Element) -> bool:
        """Whether a paragraph is the first of a content control, where some programs lose marks and words."""
        controls = (one for one in self.above(paragraph) if one.tag == "w:sdt" and not _has(one, _GALLERIES))
        return any(
            next(one.all("w:p"), None) is paragraph and one.find("w:sdtContent", "w:tr") is None for one in controls
        )

    def beside(self, paragraph: Element, root: Element) -> Element:
        """The next paragraph of the text that is not closed to marks, else the one before; itself where there is none."""
        texts = [one for one in root.all("w:p") if self.paragraph(one) is None]
        at = next((place for place, one in enumerate(texts) if one is paragraph), 0)
        return next((one for one in [*texts[at + 1 :], *reversed(texts[:at])] if not self.closed(one)), paragraph)


def _has(control: Element, kinds: Sequence[str]) -> bool:
    """Whether an element is a content control with one of these properties."""
    properties = control.find("w:sdtPr")
    return properties is not None and any(kind.tag in kinds for kind in properties.elements)


def contents_of(run: Element) -> list[Element]:
    """What stands in a run, without its properties."""
    return [one for one in run.elements if one.tag != "w:rPr"]


def stretches(pieces: Sequence[Piece], start: int, stop: int, parents: Parents) -> list[Stretch]:
    """The parts of runs that hold the letters from `start` to `stop` of a line; none where marks cannot be put there."""
    found: list[Stretch] = []
    at = 0
    for piece in pieces:
        begin, at = at, at + len(piece.text)
        touches = begin < stop and start < at if start < stop else begin <= start <= at and not found
        if touches:
            one = _stretch(piece, max(start - begin, 0), min(stop - begin, len(piece.text)), parents)
            if one is None:
                return []
            joined = bool(found) and found[-1].run is one.run
            found.append(Stretch(one.run, found.pop().start, one.stop) if joined else one)
    return found


def _stretch(piece: Piece, first: int, last: int, parents: Parents) -> Stretch | None:
    run, source = piece.run, piece.source
    if run is None or source is None or not parents.takes_marks(run):
        return None
    inner = contents_of(run)
    place = next((place for place, one in enumerate(inner) if one is source), None)
    if place is None:
        return None
    if source.tag != "w:t":
        before, behind = (place, 0), (place + 1, 0)
        return Stretch(run, before if first < last or not first else behind, behind if last else before)
    length = len(source.words)
    return Stretch(run, _spot(place, piece.offset + first, length), _spot(place, piece.offset + last, length))


def _spot(place: int, letter: int, length: int) -> Spot:
    return (place + 1, 0) if letter == length else (place, letter)
