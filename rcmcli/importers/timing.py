"""Timing: the hours of rows in the order of a paper, and where they begin anew."""

from rcmcli.importers.builders import Day
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import marks_in, without_marks
from rcmcli.importers.restarts import heads_group, is_earlier, is_near_first, is_next_morning
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.model.text import fold_name
from rcmcli.words import imported


class Timing:
    """Reads the hours of one paper; `twelve` where it counts to 12 and never says which half of the day."""

    def __init__(self, language: str, ledger: Ledger, *, full: bool, twelve: bool) -> None:
        self.after: int | None = None  # the minute at which the item before ended
        self.may_restart = False  # a head of columns was met again
        self._ledger = ledger
        self._language = language
        self._full = full
        self._twelve = twelve

    def is_anew(self, day: Day, row: Row, *, is_headed: bool, above: Line | None) -> bool:
        """Whether a row begins another day: below a head that is met again, or where nothing heads the next morning."""
        may_restart, self.may_restart = self.may_restart, False
        spans = hours_in(row.time, self._language, self._full).spans
        if not spans or row.is_parallel or row.date or _says_parallel(row):
            return False
        if may_restart:
            return is_earlier(day, spans[0].start) and (not self._twelve or is_near_first(day, spans[0].start))
        if is_headed or self._twelve or _is_told_again(day, row, spans[0].start):
            return False
        if not is_next_morning(day, spans[0].start):
            return False
        if above is None or not heads_group(above):
            return True
        self._ledger.assume("order", imported.HOURS_AGAIN, above)
        return False

    def hours(self, row: Row) -> Hours | None:
        """The hours of a row; in a paper that counts to 12, in the half of the day that follows the item before."""
        after = self.after if self._twelve and not row.is_parallel else None
        hours = hours_in(row.time, self._language, self._full, after) if row.time else None
        if hours and hours.spans and not row.is_parallel:
            last = hours.spans[-1]
            self.after = last.start if last.end is None else last.end
        return hours if hours and (hours.spans or hours.part) else None


def _says_parallel(row: Row) -> bool:
    """Whether a row bears our mark of what is held beside something else."""
    titles = [without_marks(line.text) for line in row.body[:1]]
    return any(one.is_parallel for one in (*titles, *(marks_in(line.text) for line in row.lines_of("marks"))))


def _is_told_again(day: Day, row: Row, start: int) -> bool:
    """Whether a row is an item of the day that was printed before, at the same hour."""
    title = fold_name(row.body[0].text) if row.body else ""
    told = [fold_name(item.title) for item in day.items if item.span and item.span.start == start]
    return bool(title) and any(title.startswith(one) or one.startswith(title) for one in told if one)
