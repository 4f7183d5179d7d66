"""Timing: the hours of rows in the order of a paper, and where they begin anew."""

import re

import msgspec

from rcmcli.importers.builders import Day
from rcmcli.importers.draft import DAWN, is_night
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import marks_in, without_marks
from rcmcli.importers.restarts import heads_group, is_about_first, is_earlier, is_near_first, is_next_morning
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.model.clock import DAY
from rcmcli.model.text import fold_name
from rcmcli.reading.lines import TimeSpan
from rcmcli.reading.words import fold
from rcmcli.words import imported

_SMALL = re.compile(r"(?<![0-9:.hH])[1-6][:.hH][0-9]{2}(?![0-9])")
_PADDED = re.compile(r"(?<![0-9:.hH])0[0-9][:.hH][0-9]{2}")
_NIGHT = re.compile(r"\b(?:night|noche|nocturn[ao]|nuit|noite|party|fiesta|baile|danc)|madrugada|airport|aeropuerto")
_GAP, _MORNING = 180, 7 * 60
_PAUSE = 30  # minutes after the end of an item at which the next is held to follow it


class Timing:
    """Reads the hours of one paper; `twelve` where it counts to 12 and never says which half of the day."""

    def __init__(self, language: str, ledger: Ledger, *, full: bool, twelve: bool) -> None:
        self.after: int | None = None  # the minute at which the item before ended
        self.past: int | None = None  # the minute after midnight that the items of the day have reached
        self.may_restart = False  # a head of columns was met again
        self._head: tuple[str, ...] = ()
        self._ledger = ledger
        self._language = language
        self._full = full
        self._twelve = twelve

    def is_anew(self, day: Day, row: Row, *, is_headed: bool, above: Line | None, following: Row | None) -> bool:
        """Whether a row begins another day: below a head that is met again, or where nothing heads the next morning."""
        may_restart, self.may_restart = self.may_restart, False
        spans = hours_in(row.time, self._language, self._full).spans
        later = self._read(row).spans if self.after is not None else spans
        if later and (later[0].start <= (self.after or 0) + _PAUSE or not is_about_first(day, spans[0].start)):
            spans = later
        if not spans or row.is_parallel or row.date or _says_parallel(row):
            return False
        if spans[0].day_shift or self._is_past(spans[0]):
            return False
        if may_restart:
            return is_earlier(day, spans[0].start) and (not self._twelve or is_near_first(day, spans[0].start))
        if is_headed or self._twelve:
            return False
        if _is_told_again(day, row, spans[0].start) and self._goes_on_again(day, following):
            return False
        late = day.items[-1].span if day.items else None
        leaves_night = bool(late and late.day_shift and late.start <= DAWN < spans[0].start)
        if not leaves_night and not is_next_morning(day, spans[0].start):
            return False
        if above is None or not heads_group(above):
            return True
        self._ledger.assume("order", imported.HOURS_AGAIN, above)
        return False

    def _goes_on_again(self, day: Day, following: Row | None) -> bool:
        """Whether the next row with hours, if there is one, was printed before as well."""
        spans = hours_in(following.time, self._language, self._full).spans if following else ()
        return following is None or bool(spans and _is_told_again(day, following, spans[0].start))

    def hours(self, row: Row) -> Hours | None:
        """The hours of a row; in a paper that counts to 12, those without am or pm in the half that follows the item before."""
        hours = self._read(row) if row.time else None
        if hours and hours.spans and not row.is_parallel:
            hours = self._after_midnight(hours)
            last = hours.spans[-1]
            self.after = last.start if last.end is None else last.end
        return hours if hours and (hours.spans or hours.part) else None

    def _read(self, row: Row) -> Hours:
        """The hours of a row; one that goes back to a small figure, in a paper that counts to 24, as one of the afternoon."""
        after = None if row.is_parallel else self.after
        if not self._full:
            return hours_in(row.time, self._language, False, after)
        literal = hours_in(row.time, self._language, True)
        by_night = any(_NIGHT.search(fold(line.text)) for line in row.body[:1])
        if not (literal.spans and after and _SMALL.search(row.time)) or _PADDED.search(row.time) or by_night:
            return literal
        moved = hours_in(row.time, self._language, False, after)
        start, early = moved.spans[0].start, literal.spans[0].start
        follows = after <= start <= after + _GAP and (early < _MORNING or start == early)
        return moved if moved.guessed and follows else literal

    def see_head(self, row: Row, day: Day | None) -> None:
        """A head of columns: the same again below items of no date may begin another day."""
        words = tuple(fold_name(line.text) for line in row.body)
        self.may_restart = words == self._head and bool(day and day.items and not day.dated)
        self._head = words

    def begin_day(self) -> None:
        """Another day begins."""
        self.after = self.past = None

    def _is_past(self, span: TimeSpan) -> bool:
        """Whether hours without a day are those of the night that the item before has reached: 00:15 after 23:45-00:15."""
        return self.past is not None and span.day_shift is None and self.past <= span.start <= DAWN

    def _after_midnight(self, hours: Hours) -> Hours:
        """The hours of a row, on the next date where the item before has reached it, which is said."""
        if self._is_past(hours.spans[0]):
            spans = tuple(msgspec.structs.replace(one, day_shift=1) for one in hours.spans)
            hours = msgspec.structs.replace(hours, spans=spans, guessed=imported.PAST_MIDNIGHT)
        last = hours.spans[-1]
        turns = last.end is not None and last.end < last.start and is_night(last.start, last.end)
        if last.day_shift == 1 or turns:
            self.past = (last.start if last.end is None else last.end) % DAY
        elif not last.day_shift:
            self.past = None
        return hours


def _says_parallel(row: Row) -> bool:
    """Whether a row bears our mark of what is held beside something else."""
    titles = [without_marks(line.text) for line in row.body[:1]]
    return any(one.is_parallel for one in (*titles, *(marks_in(line.text) for line in row.lines_of("marks"))))


def _is_told_again(day: Day, row: Row, start: int) -> bool:
    """Whether a row is an item of the day that was printed before, at the same hour."""
    title = fold_name(row.body[0].text) if row.body else ""
    told = [fold_name(item.title) for item in day.items if item.span and item.span.start == start]
    return bool(title) and any(title.startswith(one) or one.startswith(title) for one in told if one)
