"""The reader: rows in the order of the paper become days, items and what is said of them."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers import clock_rows
from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.day_beginnings import begin
from rcmcli.importers.day_marks import is_part, same_day
from rcmcli.importers.details import Details
from rcmcli.importers.filling import Filling
from rcmcli.importers.headings import Dated, date_in, heading_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import is_end, section_of
from rcmcli.importers.own_words import is_foot, says_no_items
from rcmcli.importers.row_signs import begins_list, dated_item, day_and_place, is_point, opens_at_place, without_foot
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.timing import Timing
from rcmcli.model.text import has_words
from rcmcli.reading.words import fold
from rcmcli.words import imported


class Reader:
    """Reads the rows of one paper; `twelve` where it counts hours to 12 and never says which half of the day."""

    def __init__(
        self, language: str, *, full: bool, twelve: bool, ledger: Ledger, tracks: frozenset[str] | None = None
    ) -> None:
        self.paper = Paper(heads_days=tracks is not None)
        self._language = language
        self._full = full
        self._timing = Timing(language, ledger, full=full, twelve=twelve)
        self._ledger = ledger
        self._details = Details(self.paper, ledger)
        self._filling = Filling(self._details, ledger, full=full, twelve=twelve, tracks=tracks)
        self._pending: list[Line] = []
        self._clocked = (0, "")  # the day and the clock of the rows above
        self._is_between = False  # below a heading of a day that has items already
        self._of_start = False  # in a list of when the meeting starts
        self._above: Line | None = None  # the line above, if it is none with hours
        self._later: Row | None = None  # the next row with hours
        self._held: list[Row] = []  # rows that wait for the item which a heading above them announces

    def read(self, rows: Sequence[Row]) -> Paper:
        """The paper that these rows are."""
        timed = iter([row for row in rows if row.time])
        self._later = next(timed, None)
        for at, row in enumerate(rows):
            self._later = next(timed, None) if row is self._later else self._later
            self._row(row, rows[at + 1] if at + 1 < len(rows) else None)
            self._above = row.body[-1] if row.body and not row.time else None
        self._drop_pending()
        clock_rows.settle_frames(self.paper)
        return self.paper

    @property
    def _day(self) -> Day | None:
        return self.paper.days[-1] if self.paper.days else None

    @property
    def _item(self) -> Item | None:
        day = self._day
        return day.items[-1] if day and day.items and not self._is_between else None

    def _row(self, row: Row, following: Row | None) -> None:
        self._of_start = row.kind == "printed" and (self._of_start or clock_rows.heads_start(self._item, self._above))
        if row.kind == "head":
            self._table_head(row)
        elif row.kind == "printed":
            clock_rows.take_list(row, self.paper, None if self._of_start else self._item, self._ledger)
        elif row.kind == "frame":
            clock_rows.take_frame(row, self.paper, hours_in(row.time, self._language, self._full), self._ledger)
        elif is_point(row, self._item, self._language, full=self._full):
            self._details.add(row.hours[0], self._day, self._item)
        elif row.kind == "more" and row.time:
            clock_rows.go_on(self._item, hours_in(row.time, self._language, self._full))
        elif row.time or row.length or row.is_untimed:
            self._timed(without_foot(row, self._ledger))
        elif row.kind == "more" and self._pending:
            self._held.append(row)
        elif row.kind == "more":
            self._details.add_row(row, self._day, self._item)
        else:
            if row.date:
                self._date_cell(row)
            for line in row.body:
                self._line(line, row, following)
            self._ledger.use(row.other, self._item or self._day or self.paper)
            self._details.add_kept(row, self._day, self._item)

    def _table_head(self, row: Row) -> None:
        """A head of columns: it names a clock perhaps; met again below items, it begins another day."""
        clock_rows.take_clocks(row, self.paper)
        self._ledger.set_aside(row.body, "ignored", imported.TABLE_HEAD)
        self._timing.see_head(row, self._day)

    def _begin(self, dated: Dated | None, lines: list[Line]) -> Day:
        """Begin a day, or go on with the one of the same date."""
        self._drop_pending()
        before = self._day
        day = begin(self.paper, dated, lines, self._ledger)
        self._details.close()
        self._is_between = day is before and bool(day.items)
        if day is not before:
            self._details.room = ""
            self._timing.begin_day()
        return day

    def _date_cell(self, row: Row) -> None:
        text = " ".join(line.text.strip() for line in row.date)
        dated = heading_in(text) or date_in(text)
        if dated is None:
            return
        day = self._day
        if day is None or day.dated is None or not same_day(dated, day.dated):
            self._begin(msgspec.structs.replace(dated, label=""), list(row.date))
        else:
            self._ledger.use(row.date, day)

    def _line(self, line: Line, row: Row, following: Row | None) -> None:
        if not has_words(line.text):
            return
        plain = fold(line.text)
        dated = heading_in(line.text) if not line.level or (line.bold and row.kind == "line") else None
        if is_foot(line.text) or (self._day and says_no_items(line.text)):
            self._ledger.set_aside([line], "repeated", imported.FURNITURE)
        elif is_end(plain):
            self._drop_pending()
            self._details.close()
            self._ledger.set_aside([line], "ignored", imported.END_MARK)
        elif dated:
            self._begin(dated, [line])
        elif self._dated_item(line, following):
            pass
        elif self._day is None:
            self.paper.front.append(line)
        elif row.kind == "band" and is_part(line.text):
            self._drop_pending()
            self._ledger.set_aside([line], "ignored", imported.PART_OF_DAY)
        elif self._is_pending(line, row, following):
            self._details.close()
            self._pending.append(line)
        else:
            self._details.add(line, self._day, self._item)

    def _dated_item(self, line: Line, following: Row | None) -> bool:
        """Whether a line holds a date and then an hour: `Jueves 5 de noviembre, 09:00 Apertura`; both are taken."""
        parted = dated_item(line, self._language, full=self._full)
        if parted is None:
            return False
        heading, row = parted
        day = self._begin(heading, [line])
        if day is self.paper.days[0] and not day.items and opens_at_place(row):
            clock_rows.take_opening(row, day, self.paper, self._ledger)
        elif not row.body and not day.items and following and begins_list(following):
            self.paper.frames.append((day, line))
        else:
            self._timed(row)
        return True

    def _is_pending(self, line: Line, row: Row, following: Row | None) -> bool:
        """Whether a line heads the items below it."""
        if line.level or not self._details.is_free(line, self._item):
            return False
        day = self._day
        if row.kind == "band" or self._is_between:
            return True
        begins = following is not None and (following.kind == "row" or bool(following.time))
        set_apart = bool(line.bold or line.heading or (line.text.isupper() and len(line.text) > 3))
        if day and not day.items and not begins and not set_apart:
            return False
        if day and not day.items and not day.label and day.dated and not section_of(fold(line.text)):
            return False
        return (set_apart and (begins or line.heading > 0 or line.gap > 0)) or (
            begins and line.gap > 0 and self._item is None
        )

    def _drop_pending(self) -> None:
        """What headed nothing is said of the day."""
        day = self._day
        for line in self._pending:
            if day:
                day.notes.append(line.text.strip())
                self._ledger.use([line], day)
        for row in self._held:
            self._details.add_row(row, day, self._item)
        self._pending, self._held = [], []

    def _timed(self, row: Row) -> None:
        if row.date:
            self._date_cell(row)
        elif (dated := day_and_place(row)) and not (self._day and self._day.items):
            self.paper.frames.append((self._begin(dated, list(row.body)), row.hours[0]))
            return
        day = self._day or self._begin(None, [])
        if row.date and row.body and day is self.paper.days[0] and not day.items and opens_at_place(row):
            clock_rows.take_opening(row, day, self.paper, self._ledger)
            return
        is_headed = bool(self._pending) or self._is_between or self.paper.heads_days
        if self._timing.is_anew(day, row, is_headed=is_headed, above=self._above, following=self._later):
            pending, self._pending = self._pending, []
            day = self._begin(None, [])
            self._pending = pending
        hours = self._timing.hours(row)
        if row.clock and row.hours and (id(day), row.clock) != self._clocked:
            self.paper.zone_labels.append((row.clock, row.hours[0]))
            self._clocked = (id(day), row.clock)
        if hours is None and row.is_untimed:
            self._untimed(day, row)
        elif hours is None and not row.length:
            self._ledger.set_aside(row.hours, "not-understood", imported.NO_HOUR)
            for line in row.body:
                self._line(line, msgspec.structs.replace(row, kind="line"), None)
        else:
            self._add(day, row, hours)

    def _add(self, day: Day, row: Row, hours: Hours | None) -> None:
        """An item for each of the hours of a row."""
        self._is_between = False
        spans = list(hours.spans) if hours and hours.spans else [None]
        for n, span in enumerate(spans):
            item = Item(span, [*row.hours])
            item.is_parallel = row.is_parallel
            if hours:
                item.words = hours.part
                item.guessed, item.printed = hours.guessed, " ".join(row.time.split()) if hours.guessed else ""
            day.items.append(item)
            self._ledger.use(row.hours, item)
            if n == 0:
                self._filling.fill(item, row, day, self._pending, self._held)
            else:
                self._filling.entitle(item, row, [])
        if hours and hours.label and row.hours:  # a cell that goes on below has said whose hours they are
            clock_rows.take_clock(day.items[-len(spans)], hours.label, row.hours[0], self.paper)
        self._pending, self._held = [], []

    def _untimed(self, day: Day, row: Row) -> None:
        """A thing whose cell of hours holds none."""
        item = Item(None, [*row.hours])
        clock_rows.take_words(item, row, self._ledger)
        day.items.append(item)
        self._is_between = False
        self._filling.fill(item, row, day, self._pending, self._held)
        self._pending, self._held = [], []
