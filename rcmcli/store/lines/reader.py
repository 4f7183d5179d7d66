"""Lines read as the items of a day: tables as the file writes them, where each value stands, and what is doubtful."""

import re

from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.store.lines import doubts
from rcmcli.store.lines.beneath import Label, label_of, take_beneath
from rcmcli.store.lines.hours import find_hours, hides_hours, is_numbered, may_end_sooner, qualifies
from rcmcli.store.lines.pieces import Grammar, take_item, take_point
from rcmcli.store.lines.words import Doubt, Entry, Stretch, Words, waiver_at

_POINT = re.compile(r"[-–—•·▪*](?:[ \t\u00a0]+|\Z)")
_HEADING = "=="
_DEEPEST, _TAB = 12, 8


class Sheet:
    """What the lines say: a table for each item, where each value stands in the text, where an id may be added.

    `remarks` are the comments, each with the number of the item that it stands above or in; `waivers` those that end a line.
    """

    def __init__(self) -> None:
        self.remarks: list[tuple[int, str]] = []
        self.waivers: list[tuple[int, str]] = []
        self.items: list[dict[str, object]] = []
        self.places: dict[Path, Stretch] = {}
        self.ends: dict[Path, int] = {}
        self.doubts: list[Doubt] = []


def read_lines(text: str, grammar: Grammar) -> Sheet:
    """The items of a day's lines; whatever the lines, each word of them is in an item or told as a doubt."""
    page, at = _Page(grammar), 0
    for line in text.split("\n"):
        page.read(line, at)
        at += len(line) + 1
    return page.finished()


class _Page:
    """The lines read so far: the item that points belong to, and the points that are open, by their indent."""

    def __init__(self, grammar: Grammar) -> None:
        self._sheet = Sheet()
        self._grammar = grammar
        self._heading: Entry | None = None
        self._comments: list[str] = []
        self._open: list[tuple[str, dict[str, object], Path]] = []
        self._is_too_deep = False  # which is told once

    def read(self, line: str, at: int) -> None:
        """Read one line, which begins at an index of the text."""
        bare = line.lstrip()
        indent, words = line[: len(line) - len(bare)], bare.rstrip()
        start = at + len(indent)
        if not words:
            return
        if is_comment(words):
            self._comments.append(words)
            return
        waiver = waiver_at(words)
        said = words[:waiver].rstrip()
        point = _POINT.match(said)
        if said.startswith(_HEADING + " ") or said == _HEADING:
            self._take_heading(said, start)
        elif indent and self._sheet.items and (label := label_of(Words(said))):
            self._beneath(indent, label, Words(said), start)
        elif point and self._sheet.items:
            self._point(indent, Words(said), point.end(), start)
        else:
            self._item(Words(said), point.end() if point else 0, start)
        if self._sheet.items and not said.startswith(_HEADING):
            self._remark(len(self._sheet.items) - 1, words[waiver:])

    def finished(self) -> Sheet:
        """What all the lines say."""
        self._remark(len(self._sheet.items), "")
        if self._heading:
            self._sheet.doubts.append(_doubt(self._heading.places[("heading",)], *doubts.NOTHING_BELOW))
        return self._sheet

    def _remark(self, number: int, waiver: str) -> None:
        """Keep the comments read since the last line, and the waiver of this one, with the item that they are about."""
        self._sheet.remarks += [(number, words) for words in self._comments]
        self._comments = []
        if waiver:
            self._sheet.waivers.append((number, waiver))

    def _take_heading(self, said: str, start: int) -> None:
        entry = Entry((), Words(said), start)
        entry.text("heading", len(_HEADING), len(said), self._grammar.languages)
        if self._heading:
            self._sheet.doubts.append(_doubt((start, start + len(said)), *doubts.TWO_HEADINGS))
        self._heading = entry
        self._sheet.doubts += entry.doubts

    def _item(self, words: Words, begins: int, start: int) -> None:
        number = len(self._sheet.items)
        entry = Entry((number,), words, start)
        entry.place((), 0, len(words.written))
        if begins:
            entry.doubt(0, begins, *doubts.NO_ITEM_ABOVE)
        hours, rest = find_hours(words) if not begins else ((0, 0), begins)
        if hours[0] < hours[1]:
            entry.put("time", words.written[slice(*hours)], *hours)
            if may_end_sooner(words.plain, hours[1]):
                entry.doubt(*hours, *doubts.TWO_WAYS, code="F104", fatal=True)
        take_item(entry, rest, len(words.written), self._grammar)
        self._look_for_hours(entry, words)
        self._sheet.ends[(number,)] = start + len(words.written)
        if self._heading:
            entry.table["heading"] = self._heading.table["heading"]
            entry.places |= {(number, *path): where for path, where in self._heading.places.items()}
            self._heading = None
        self._sheet.items.append(entry.table)
        self._open = [("", entry.table, (number,))]
        self._note(entry)

    @staticmethod
    def _look_for_hours(entry: Entry, words: Words) -> None:
        """A title that begins with an hour or with what is said of one, or that holds one on a line without hours, is a doubt."""
        at = entry.places.get((*entry.path, "title"))
        if at is None:
            return
        begun = entry.places[entry.path][0]
        start, end = at[0] - begun, at[1] - begun
        title = Words(words.written[start:end])
        begins = title.plain[:1].isdigit() and not is_numbered(title.plain)
        first, _ = find_hours(title) if begins else ((0, 0), 0)
        if first[1] or ("time" not in entry.table and hides_hours(title.plain)):
            entry.doubt(start, start + (first[1] or end - start), *doubts.HOUR_WITHIN)
        elif said := "time" in entry.table and qualifies(title.plain, str(entry.table["time"])):
            entry.doubt(start, start + said, *doubts.OF_THE_HOUR)

    def _point(self, indent: str, words: Words, begins: int, start: int) -> None:
        self._close(indent, start)
        _, above, path = self._open[-1]
        topics = above.setdefault("topics", [])
        assert isinstance(topics, list)
        entry = Entry((*path, "topics", len(topics)), words, start)
        entry.place((), begins, len(words.written))
        take_point(entry, begins, len(words.written), self._grammar)
        topics.append(entry.table)
        self._open.append((indent, entry.table, entry.path))
        self._note(entry)

    def _beneath(self, indent: str, label: Label, words: Words, start: int) -> None:
        """Give what a labelled line says to the item or point that it stands under."""
        self._close(indent, start)
        _, holder, path = self._open[-1]
        if label.key == "notes" and len(path) > 1:
            self._sheet.doubts.append(_doubt((start, start + label.end), *doubts.NOTE_OF_A_POINT))
            _, holder, path = self._open[0]
        entry = take_beneath(label, holder, path, words, start, self._grammar)
        self._sheet.places.update(entry.places)
        self._sheet.doubts += entry.doubts
        self._lengthen((*path, label.key, 0), start, start + len(words.written))

    def _close(self, indent: str, start: int) -> None:
        """Close the points that one of this indent does not stand under."""
        while len(self._open) > 1 and _width(self._open[-1][0]) >= _width(indent):
            self._open.pop()
        above = self._open[-1][0]
        if len(self._open) > 1 and not indent.startswith(above):
            self._sheet.doubts.append(_doubt((start - len(indent), start), *doubts.MIXED))
        if len(self._open) > _DEEPEST:
            if not self._is_too_deep:
                self._sheet.doubts.append(_doubt((start, start + 1), *doubts.TOO_DEEP))
            self._is_too_deep = True
            self._open.pop()

    def _note(self, entry: Entry) -> None:
        """Keep where the values of an entry stand, and lengthen those that it stands in."""
        self._sheet.places.update(entry.places)
        self._sheet.doubts += entry.doubts
        self._lengthen(entry.path, *entry.places[entry.path])

    def _lengthen(self, path: Path, begun: int, end: int) -> None:
        """Let all that a value stands in reach to its end."""
        for size in range(1, len(path)):
            known = self._sheet.places.get(path[:size])
            self._sheet.places[path[:size]] = (known[0] if known else begun, end)


def is_comment(words: str) -> bool:
    """Whether a line is for people only: a `#` and a blank, as in the rest of the file."""
    return words.startswith("#") and words[1:2] in ("", " ", "\t", "#", "-", "=")


def _width(indent: str) -> int:
    return len(indent.expandtabs(_TAB))


def _doubt(where: Stretch, says: Text, hint: Text) -> Doubt:
    from rcmcli.model.fault import Fault

    return Doubt(where, Fault("F109", says, hint, fatal=False))
