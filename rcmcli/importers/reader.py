"""The reader: rows in the order of the paper become days, items and what is said of them."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.details import Details
from rcmcli.importers.headings import Dated, date_in, heading_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import is_end, section_of
from rcmcli.importers.local_times import claim
from rcmcli.importers.people import tail_of
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.title_marks import marked, minutes_at_end
from rcmcli.importers.titles import body_of, zone_said
from rcmcli.model.text import fold_name
from rcmcli.reading.words import PARTS, fold
from rcmcli.words import imported

_LATER = frozenset({"continued", "cont", "continuacion", "continuation", "continua", "suite", "continuacao", "cont d"})


class Reader:
    """Reads the rows of one paper; `twelve` where it counts hours to 12 and never says which half of the day."""

    def __init__(self, language: str, *, full: bool, twelve: bool, ledger: Ledger) -> None:
        self.paper = Paper()
        self._language = language
        self._full = full
        self._twelve = twelve
        self._ledger = ledger
        self._details = Details(self.paper, ledger)
        self._after: int | None = None
        self._pending: list[Line] = []
        self._head: tuple[str, ...] = ()
        self._is_between = False  # below a heading of a day that has items already
        self._may_restart = False  # a head of columns was met again
        self._held: list[Row] = []  # rows that wait for the item which a heading above them announces

    def read(self, rows: Sequence[Row]) -> Paper:
        """The paper that these rows are."""
        for at, row in enumerate(rows):
            self._row(row, rows[at + 1] if at + 1 < len(rows) else None)
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
            self._local_times(row)
        elif row.kind == "frame":
            self._frame(row)
        elif self._is_point(row):
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

    def _is_point(self, row: Row) -> bool:
        """Whether a timed line is a point of the item above: set deeper than it, and within its hours."""
        item = self._item
        if not (row.time and len(row.hours) == 1 and item and item.span and item.span.end and item.lines):
            return False
        if row.hours[0].level <= item.lines[0].level or row.kind == "band":
            return False
        spans = hours_in(row.time, self._language, self._full).spans
        return bool(spans) and item.span.start <= spans[0].start and (spans[0].end or spans[0].start) <= item.span.end

    def _table_head(self, row: Row) -> None:
        """A head of columns: it names a clock perhaps; met again below items, it begins another day."""
        for line in row.body:
            if label := zone_said(line.text):
                self.paper.zone_labels.append((label, line))
        self._ledger.set_aside(row.body, "ignored", imported.TABLE_HEAD)
        words = tuple(fold_name(line.text) for line in row.body)
        day = self._day
        self._may_restart = words == self._head and bool(day and day.items and not day.dated)
        self._head = words

    def _local_times(self, row: Row) -> None:
        from rcmcli.importers.local_times import claims_in

        claims = [one for line in row.body for one in claims_in(line.text, line.number)]
        item = self._item
        if item and item.span:
            item.claims += claims
        else:
            self.paper.claims += claims
        self._ledger.use(row.body, item or self.paper)

    def _frame(self, row: Row) -> None:
        hours = hours_in(row.time, self._language, self._full)
        line = row.hours[0]
        if label := hours.label or zone_said(line.text):
            self.paper.zone_labels.append((label, line))
        day = self._day
        if day and not day.items and hours.is_range and not day.hours:
            span = hours.spans[0]
            day.hours = (span.start, span.end or span.start)
            self._ledger.use(row.hours, day)
        else:
            self.paper.frames.append((day, line))
            self._ledger.use(row.hours, self.paper)

    def _begin(self, dated: Dated | None, lines: list[Line]) -> Day:
        """Begin a day, or go on with the one of the same date."""
        self._drop_pending()
        day = self._day
        if day and dated and day.dated and _same(dated, day.dated):
            self._ledger.use(lines, day)
            self._details.close()
            self._is_between = bool(day.items)
            return day
        if day and dated and _completes(dated, day):
            self._complete(day, dated, lines)
            return day
        day = Day(dated, lines)
        self.paper.days.append(day)
        self._ledger.use(lines, day)
        self._details.close()
        self._details.room = ""
        self._is_between = False
        self._after = None
        if dated:
            self._label(day, dated.label, lines)
        return day

    def _complete(self, day: Day, dated: Dated, lines: list[Line]) -> None:
        """A day with its number on one line and its date on another."""
        first = day.dated or dated
        whole, number = (first, dated.number) if first.is_date else (dated, first.number)
        day.dated = msgspec.structs.replace(whole, number=number)
        day.lines += lines
        self._ledger.use(lines, day)
        self._label(day, dated.label, lines)

    def _label(self, day: Day, label: str, lines: list[Line]) -> None:
        """What else the heading of a day says."""
        words = fold_name(label)
        if (
            not words
            or words in _LATER
            or words in ("fecha", "date", "data", "dia")
            or _is_part(label)
            or date_in(label)
        ):
            return
        if zone := zone_said(label):
            self.paper.zone_labels.append((zone, lines[0]))
        else:
            day.label = f"{day.label} – {label}" if day.label else label

    def _date_cell(self, row: Row) -> None:
        text = " ".join(line.text.strip() for line in row.date)
        dated = heading_in(text) or date_in(text)
        if dated is None:
            return
        day = self._day
        if day is None or day.dated is None or not _same(dated, day.dated):
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
        elif row.kind == "band" and _is_part(line.text):
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
        if heading_in(before.strip()) is None or not hours.spans or hours.where not in ("first", "alone"):
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
        if hours is None and not row.length:
            self._ledger.set_aside(row.hours, "not-understood", imported.NO_HOUR)
            for line in row.body:
                self._line(line, msgspec.structs.replace(row, kind="line"), None)
            return
        day = self._restarted(day, hours)
        self._is_between = False
        spans = list(hours.spans) if hours and hours.spans else [None]
        for n, span in enumerate(spans):
            item = Item(span, [*row.hours])
            item.is_parallel = row.is_parallel
            if hours:
                item.words = hours.part
                item.guessed, item.printed = hours.guessed, " ".join(row.time.split()) if hours.guessed else ""
                if hours.label and n == 0:
                    self.paper.zone_labels.append((hours.label, row.hours[0]))
            day.items.append(item)
            self._ledger.use(row.hours, item)
            self._fill(item, row, first=n == 0)
        self._details.open(day.items[-1])
        self._pending = []

    def _restarted(self, day: Day, hours: Hours | None) -> Day:
        """The day of an hour below a head of columns that is met again: another one where the hours begin anew."""
        begins = self._may_restart and hours is not None and hours.spans
        last = next((item.span.start for item in reversed(day.items) if item.span), None)
        self._may_restart = False
        if begins and hours and last is not None and hours.spans[0].start < last:
            pending, self._pending = self._pending, []
            day = self._begin(None, [])
            self._pending = pending
        return day

    def _hours(self, row: Row) -> Hours | None:
        after = self._after if self._twelve and not row.is_parallel else None
        hours = hours_in(row.time, self._language, self._full, after) if row.time else None
        if hours and hours.spans and not row.is_parallel:
            last = hours.spans[-1]
            self._after = last.start if last.end is None else last.end
        return hours if hours and (hours.spans or hours.part) else None

    def _fill(self, item: Item, row: Row, *, first: bool) -> None:
        """Title and all else that the row says."""
        title, rest = body_of(_raised(row))
        words = " ".join(line.text.strip() for line in title)
        headings = [line for line in self._pending if line.text.strip()]
        if not words and headings:
            title = (headings.pop(),)
            words = title[0].text
        if headings and first:
            item.heading = " – ".join(line.text.strip().rstrip(":") for line in headings)
            self._ledger.use(headings, item)
        self._entitle(item, words, row.languages[0] if row.other else "", has_leads=bool(row.lines_of("leads")))
        self._ledger.use(title, item)
        if not first:
            return
        if row.other:
            other, more = body_of(row.other)
            said = hours_in(" ".join(line.text for line in other), full=self._full)
            second = said.rest if said.spans else " ".join(line.text.strip() for line in other)
            item.titles[row.languages[1]] = marked(tail_of(second)[0]).title.rstrip(":")
            self._ledger.use((*other, *more), item)
        item.room = row.room or self._details.room
        for local in row.at:
            item.claims += claim(local.hour, local.label, local.line.number)
            self._ledger.use([local.line], item)
        self._details.open(item)
        for held in self._held:
            self._details.add_row(held, self._day, item)
        self._held = []
        for line in rest:
            self._details.add(line, self._day, item)
        self._details.add_kept(row, self._day, item)
        self._details.lengths(row, item)

    def _entitle(self, item: Item, words: str, language: str, *, has_leads: bool) -> None:
        """Title and marks; parties in round brackets lead only where no column says who does."""
        bare, leads = tail_of(words.strip(), square_only=has_leads)
        said = marked(bare)
        title, more = tail_of(said.title, square_only=has_leads)
        if item.span and item.span.end is None:
            title, item.minutes = minutes_at_end(title)
        item.titles[language] = title.strip().rstrip(":").strip()
        item.leads = leads or more
        item.is_optional, item.is_cancelled = said.optional, said.is_cancelled
        item.audience = said.audience or self._details.audience


def _raised(row: Row) -> tuple[Line, ...]:
    """The body of a row, its title no point of a list where its hours stand on the same line."""
    first = row.body[:1]
    if first and row.hours and first[0].number == row.hours[0].number and first[0].level == row.hours[0].level:
        return (msgspec.structs.replace(first[0], level=0), *row.body[1:])
    return row.body


def _same(one: Dated, other: Dated) -> bool:
    """Whether two headings are of one date, as far as both tell."""
    keys = ("year", "month", "day", "pair", "number") if one.is_date and other.is_date else ("number",)
    pairs = [(getattr(one, key), getattr(other, key)) for key in keys]
    known = [(mine, theirs) for mine, theirs in pairs if mine is not None and theirs is not None]
    alike = bool(known) and all(mine == theirs for mine, theirs in known)
    return alike or (one.weekday is not None and one.weekday == other.weekday and one.day is None and other.day is None)


def _completes(dated: Dated, day: Day) -> bool:
    """Whether a heading and the one above it are one: «Día 1», and its date on the next line, or the other way round."""
    above = day.dated
    if above is None or day.items:
        return False
    only_numbers = [one.number is not None and not one.is_date for one in (above, dated)]
    return only_numbers.count(True) == 1 and None in (above.number, dated.number)


def _is_part(words: str) -> bool:
    """Whether words only name a part of the day."""
    import re

    return any(re.fullmatch(pattern, fold(words).strip(" :.()")) for pattern in PARTS.values()) or fold_name(words) in (
        "morning", "afternoon", "evening", "manana", "tarde", "noche", "matin", "apres midi", "soir", "manha", "noite",
        "am", "pm", "a m", "p m", "morning session", "afternoon session", "sesion matutina", "sesion vespertina", "matinee",
        "jornada matutina", "jornada vespertina", "sesion de la manana", "sesion de la tarde",
    )  # fmt: skip
