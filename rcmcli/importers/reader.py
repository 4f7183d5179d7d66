"""The reader: rows in the order of the paper become days, items and what is said of them."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.clock_rows import is_point, is_untold, take_frame, take_list
from rcmcli.importers.day_beginnings import begin
from rcmcli.importers.day_marks import is_part, same_day
from rcmcli.importers.details import Details
from rcmcli.importers.filling import Filling
from rcmcli.importers.headings import Dated, date_in, heading_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Assumed, Ledger
from rcmcli.importers.lexicon import is_end, section_of
from rcmcli.importers.restarts import heads_group, is_earlier, is_near_first, is_next_morning
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import zone_said
from rcmcli.model.text import fold_name
from rcmcli.reading.words import fold
from rcmcli.words import imported


class Reader:
    """Reads the rows of one paper; `twelve` where it counts hours to 12 and never says which half of the day."""

    def __init__(self, language: str, *, full: bool, twelve: bool, ledger: Ledger) -> None:
        self.paper = Paper()
        self._language = language
        self._full = full
        self._twelve = twelve
        self._ledger = ledger
        self._details = Details(self.paper, ledger)
        self._filling = Filling(self._details, ledger, full=full)
        self._after: int | None = None
        self._pending: list[Line] = []
        self._head: tuple[str, ...] = ()
        self._is_between = False  # below a heading of a day that has items already
        self._may_restart = False  # a head of columns was met again
        self._above: Line | None = None  # the line above, if it is none with hours
        self._held: list[Row] = []  # rows that wait for the item which a heading above them announces

    def read(self, rows: Sequence[Row]) -> Paper:
        """The paper that these rows are."""
        for at, row in enumerate(rows):
            self._row(row, rows[at + 1] if at + 1 < len(rows) else None)
            self._above = row.body[-1] if row.body and not row.time else None
        self._drop_pending()
        return self.paper

    @property
    def _day(self) -> Day | None:
        return self.paper.days[-1] if self.paper.days else None

    @property
    def _item(self) -> Item | None:
        day = self._day
        return day.items[-1] if day and day.items and not self._is_between else None

    def _row(self, row: Row, following: Row | None) -> None:
        if row.kind == "head":
            self._table_head(row)
        elif row.kind == "printed":
            take_list(row, self.paper, self._item, self._ledger)
        elif row.kind == "frame":
            take_frame(row, self.paper, hours_in(row.time, self._language, self._full), self._ledger)
        elif is_point(row, self._item, hours_in(row.time, self._language, self._full)):
            self._details.add(row.hours[0], self._day, self._item)
        elif row.time or row.length:
            self._timed(row)
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
        for line in row.body:
            if label := zone_said(line.text):
                self.paper.zone_labels.append((label, line))
        if row.room:  # the place that heads the hours of the meeting, beside those of others
            self.paper.zone_labels.append((row.room, row.body[0]))
        self._ledger.set_aside(row.body, "ignored", imported.TABLE_HEAD)
        words = tuple(fold_name(line.text) for line in row.body)
        day = self._day
        self._may_restart = words == self._head and bool(day and day.items and not day.dated)
        self._head = words

    def _begin(self, dated: Dated | None, lines: list[Line]) -> Day:
        """Begin a day, or go on with the one of the same date."""
        self._drop_pending()
        before = self._day
        day = begin(self.paper, dated, lines, self._ledger)
        self._details.close()
        self._is_between = day is before and bool(day.items)
        if day is not before:
            self._details.room = ""
            self._after = None
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
        if not any(map(str.isalnum, line.text)):
            return
        plain = fold(line.text)
        dated = heading_in(line.text) if not line.level or (line.bold and row.kind == "line") else None
        if is_end(plain):
            self._drop_pending()
            self._details.close()
            self._ledger.set_aside([line], "ignored", imported.END_MARK)
        elif dated:
            self._begin(dated, [line])
        elif self._dated_item(line):
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

    def _dated_item(self, line: Line) -> bool:
        """Whether a line holds a date and then an hour: `Jueves 5 de noviembre, 09:00 Apertura`; both are taken."""
        found = date_in(line.text)
        if not found or not found.is_date or not hours_in(line.text).spans:
            return False
        at = line.text.find(found.words) + len(found.words)
        before, rest = line.text[:at], line.text[at:].lstrip(" ,:;–—-|\t")
        hours = hours_in(rest, self._language, self._full)
        if heading_in(before.strip()) is None or not hours.spans or hours.where != "first":
            return False
        self._begin(heading_in(before.strip()), [line])
        body = (msgspec.structs.replace(line, text=hours.rest),) if hours.rest else ()
        self._timed(Row("row", body, rest, (line,)))
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
        self._pending = []
        for row in self._held:
            self._details.add_row(row, day, self._item)
        self._held = []

    def _timed(self, row: Row) -> None:
        if row.date:
            self._date_cell(row)
        day = self._day or self._begin(None, [])
        hours = self._hours(row)
        if hours is None and not row.length and not is_untold(row):
            self._ledger.set_aside(row.hours, "not-understood", imported.NO_HOUR)
            for line in row.body:
                self._line(line, msgspec.structs.replace(row, kind="line"), None)
            return
        day = self._restarted(day, row, hours)
        self._is_between = False
        spans = list(hours.spans) if hours and hours.spans else [None]
        for n, span in enumerate(spans):
            item = Item(span, [*row.hours])
            item.is_parallel = row.is_parallel
            if hours is None and not row.length:
                item.guessed, item.printed = imported.NO_HOUR, " ".join(row.time.split())
            if hours:
                item.words = hours.part
                item.guessed, item.printed = hours.guessed, " ".join(row.time.split()) if hours.guessed else ""
                if hours.label and n == 0:
                    self.paper.zone_labels.append((hours.label, row.hours[0]))
            day.items.append(item)
            self._ledger.use(row.hours, item)
            if n == 0:
                self._filling.fill(item, row, day, self._pending, self._held)
            else:
                self._filling.entitle(item, row, [])
        self._pending, self._held = [], []

    def _restarted(self, day: Day, row: Row, hours: Hours | None) -> Day:
        """The day of an hour: another one where the hours begin anew below a head that is met again, or where nothing heads them."""
        begins = hours is not None and bool(hours.spans) and not row.is_parallel
        if begins and hours and self._is_anew(day, hours.spans[0].start):
            pending, self._pending = self._pending, []
            day = self._begin(None, [])
            self._pending = pending
        self._may_restart = False
        return day

    def _is_anew(self, day: Day, start: int) -> bool:
        if self._may_restart:
            return is_earlier(day, start)
        if self._pending or self._is_between or self._twelve or not is_next_morning(day, start):
            return False
        if self._above is None or not heads_group(self._above):
            return True
        above = self._above
        self._ledger.assumed.append(Assumed("order", imported.HOURS_AGAIN, above.number, above.text.strip()))
        return False

    def _hours(self, row: Row) -> Hours | None:
        after = self._after if self._twelve and not row.is_parallel else None
        if after is not None and self._may_restart and self._day:
            spans = hours_in(row.time, self._language, self._full).spans
            after = None if spans and is_near_first(self._day, spans[0].start) else after
        hours = hours_in(row.time, self._language, self._full, after) if row.time else None
        if hours and hours.spans and not row.is_parallel:
            last = hours.spans[-1]
            self._after = last.start if last.end is None else last.end
        return hours if hours and (hours.spans or hours.part) else None
