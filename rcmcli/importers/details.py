"""Details: what stands below an item or the heading of a day. Who leads, where, points, papers, notes, whom it is for."""

import re

from rcmcli.importers.builders import Day, Item, Paper, Point
from rcmcli.importers.day_places import is_pinned, is_place, take_place
from rcmcli.importers.hours import hours_in
from rcmcli.importers.item_details import OWN, parties_said, take_beside, take_function, take_leads, take_own, take_room
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import is_kind_of_document, labelled, section_of
from rcmcli.importers.line_signs import FOOTNOTE, GARBLED, NUMBER_ALONE, PLACE, VIRTUAL, WEB
from rcmcli.importers.own_words import list_said
from rcmcli.importers.people import leads_in, parties_in, speakers_in, tail_of
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.title_marks import audience_in, minutes_at_end, opens_again
from rcmcli.importers.titles import goes_on, is_speaker, zone_said
from rcmcli.model.text import Text, has_words
from rcmcli.reading.words import fold
from rcmcli.words import imported


class Details:
    """Gives each line below an item, or a day, to what it is said of."""

    def __init__(self, paper: Paper, ledger: Ledger) -> None:
        self.audience: tuple[str, ...] = ()  # of the items that follow
        self.room = ""  # of the items that follow
        self._paper = paper
        self._ledger = ledger
        self._last: Line | None = None
        self._section = ""
        self._speaking = ""  # the label under which names are listed
        self._open: list[Point] = []

    def close(self) -> None:
        """What follows is said of nothing that was open."""
        self._last = None
        self._section = self._speaking = ""
        self._open = []

    def is_free(self, line: Line, item: Item | None) -> bool:
        """Whether a line is none of the things that are said of what stands above it."""
        plain = fold(line.text)
        goes = self._last is not None and goes_on(self._last, line)
        return not (
            goes
            or labelled(plain)[0]
            or section_of(plain)
            or zone_said(line.text)
            or (item is None and (audience_in(line.text) or list_said(line.text)))
            or opens_again(line.text)
            or (item and parties_in(line.text))
        )

    def add(self, line: Line, day: Day | None, item: Item | None) -> None:
        """Take a line that stands below an item, or below the heading of a day without items."""
        text = line.text.strip()
        if not has_words(text):
            return
        if self._last is not None and goes_on(self._last, line) and self._continue(text, line, day, item):
            self._last = line
            return
        plain = fold(text)
        if GARBLED.match(text) and not hours_in(text).spans:
            self._ledger.set_aside([line], "not-understood", imported.NO_HOUR)
        elif FOOTNOTE.match(text) and (line.gap or not line.level):
            self._paper.footnotes.append(line)
            self._ledger.use([line], self._paper)
        elif is_pinned(text) and day:
            self._ledger.use([line], day)
            take_place(text, day, self._paper)
        elif opens_again(text):
            self.audience = ()
            self._note(text, line, day, item)
        elif item is None or item not in (day.items if day else []):
            self._of_day(line, plain, day)
        elif line.level:
            self._point(line, item)
        else:
            self._of_item(line, plain, day, item)
        self._last = line

    def add_row(self, row: Row, day: Day | None, item: Item | None) -> None:
        """Take a row of a table that goes on with the one above it."""
        for line in row.body:
            self.add(line, day, item)
        self._ledger.use(row.other, item or day or self._paper)
        self.add_kept(row, day, item)

    def add_kept(self, row: Row, day: Day | None, item: Item | None) -> None:
        """Take what stands in the columns beside the title."""
        for role, lines in row.kept:
            if item is None:
                for line in lines:
                    self._note(line.text.strip(), line, day, None)
                continue
            self._ledger.use(lines, item)
            words = " ".join(line.text.strip() for line in lines)
            if role == "details":
                for line in lines:
                    self.add(line, day, item)
            elif role in OWN:
                take_own(role, words, item, day)
            elif role == "room":
                item.room = item.room or words
            elif role in ("leads", "beside", "speakers"):
                take_beside(role, lines, words, item)
            elif role == "documents":
                item.documents += [line.text.strip() for line in lines]
            elif role == "number":
                item.number = item.number or words
            else:
                item.notes += [line.text.strip() for line in lines]

    def _continue(self, text: str, line: Line, day: Day | None, item: Item | None) -> bool:
        """Go on with the sentence that the last line began."""
        if self._open:
            point = self._open[-1]
            point.words = Text(any=f"{point.words.any} {text}")
            point.lines.append(line)
            self._ledger.use([line], item or day)
            return True
        notes = item.notes if item else day.notes if day else []
        if not notes:
            return False
        notes[-1] = f"{notes[-1]} {text}"
        self._ledger.use([line], item or day)
        return True

    def _note(self, text: str, line: Line, day: Day | None, item: Item | None) -> None:
        owner = item or day
        if owner is None:
            self._paper.notes.append(line)
            return
        owner.notes.append(text)
        self._ledger.use([line], owner)

    def _of_day(self, line: Line, plain: str, day: Day | None) -> None:
        """A line under the heading of a day: its label, its place, what it is for, whom it is for."""
        text = line.text.strip()
        if day is None:
            self._paper.notes.append(line)
            return
        self._ledger.use([line], day)
        kind, label, at = labelled(plain)
        if zone := zone_said(text):
            self._paper.zone_labels.append((zone, line))
            if len(text.strip("()[] .")) > len(zone) + 25:
                day.notes.append(text)
        elif self._section and (line.level or re.match(r"[0-9]{1,2}[.)] ", text)):
            (day.objectives if self._section == "objectives" else day.notes).append(text)
        elif kept := section_of(plain) or list_said(text):
            self._section = kept
        elif kind == "room" and (day.items or label in ("room", "sala", "salle")):
            self.room = text[at:].strip()
        elif kind == "room" and not day.venue:
            day.venue = text[at:].strip()
        elif kind == "note":
            day.notes.append(text[at:].strip())
        elif audience_in(text):
            self.audience = audience_in(text)
            day.notes.append(text)
        else:
            self._of_day_unlabelled(line, text, plain, day)

    def _of_day_unlabelled(self, line: Line, text: str, plain: str, day: Day) -> None:
        if VIRTUAL.match(plain):
            day.mode = "virtual"
        elif is_kind_of_document(plain):
            self._ledger.set_aside([line], "ignored", imported.KIND_OF_PAPER)
        elif not day.items and is_place(text):
            take_place(text, day, self._paper)
        elif not (day.label or line.level or self._paper.heads_days) and len(text) <= 160:
            day.label = text
        else:
            day.notes.append(text)

    def _of_item(self, line: Line, plain: str, day: Day | None, item: Item) -> None:
        text = line.text.strip()
        kind, label, at = labelled(plain)
        said = text[at:].strip().rstrip("]").strip()
        if not kind:
            self._unlabelled(line, text, plain, day, item)
            return
        self._ledger.use([line], item)
        self._speaking = ""
        if kind == "leads" and said:
            take_leads(item, leads_in(said))
        elif kind == "function" and said:
            take_function(item, label, said, text)
        elif kind in ("leads", "function"):
            self._speaking = label
        elif kind == "room":
            take_room(item, said, text, self.room)
        elif kind == "note":
            item.notes.append(said)
        elif kind == "document":
            item.documents.append(said)
        elif found := WEB.search(text):
            item.link = found[0].rstrip(".,;)")
        else:
            item.notes.append(text)

    def _unlabelled(self, line: Line, text: str, plain: str, day: Day | None, item: Item) -> None:
        self._ledger.use([line], item)
        if parties := parties_said(text):
            take_leads(item, parties)
        elif audience_in(text) and len(text) <= 160:
            item.audience = audience_in(text)
            if len(text) > 60:
                item.notes.append(text)
        elif PLACE.match(plain.strip("() ")) and len(text.split()) <= 8 and not item.room:
            item.room = text.strip("() ")
        elif self._speaking or is_speaker(line):
            item.speakers = (*item.speakers, *speakers_in(text, self._speaking))
        elif re.match(r"(?:item|punto|tema|point|ponto) [ivxlc0-9]+\b|(?:[0-9]{1,2}|[a-z])[.)] ", plain) or (
            text.endswith(":") and len(text) <= 160
        ):
            self._point(line, item)
        elif self._open and NUMBER_ALONE.fullmatch(fold(self._open[-1].words.any)):
            self._open[-1].words = Text(any=f"{self._open[-1].words.any} {text}")
        elif found := WEB.fullmatch(text):
            item.link = found[0]
        else:
            item.notes.append(text)

    def _point(self, line: Line, item: Item) -> None:
        """A point under an item, or under a deeper point; names under “Panelists:” are speakers."""
        text = line.text.strip()
        kind, _, at = labelled(fold(text))
        self._ledger.use([line], item)
        if self._speaking and (is_speaker(line) or kind == ""):
            item.speakers = (*item.speakers, *speakers_in(text, self._speaking))
        elif text[at:].strip() and (kind in ("room", "note") or (kind in ("leads", "function") and ":" in text[:at])):
            self._of_item(line, fold(text), None, item)
        elif kind == "document" and text[at:].strip():
            item.documents.append(text[at:].strip())
        else:
            bare, leads = tail_of(text)
            title, minutes = minutes_at_end(bare)
            hours = hours_in(title)
            point = Point(Text(any=title.strip(" ;")), line.level, line)
            if hours.spans and hours.where == "first" and hours.rest:
                point.span, point.words = hours.spans[0], Text(any=hours.rest)
            point.leads, point.minutes = leads, minutes
            while self._open and self._open[-1].level >= line.level:
                self._open.pop()
            (self._open[-1].points if self._open else item.points).append(point)
            self._open.append(point)
