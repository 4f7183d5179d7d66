"""Dating: the date of each day, from its heading and what the rest of the paper says; none where nothing says it."""

from collections.abc import Sequence
from datetime import date, timedelta

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.dates_printed import (
    date_of,
    days_of_weekdays,
    full_dates,
    months_named,
    months_of_years,
    order_of,
    printed_range,
    weekday_word,
    year_named,
)
from rcmcli.importers.headings import Dated, date_in
from rcmcli.importers.ledger import Ledger, What
from rcmcli.importers.other_dates import is_of_record, is_of_something_else
from rcmcli.importers.sheet import Line
from rcmcli.model.dates import MONTHS
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange
from rcmcli.reading.date_ranges import find_range
from rcmcli.words import filled, imported


def date_days(
    paper: Paper, lines: Sequence[Line], ledger: Ledger, *, language: str, year: int | None, made: date | None
) -> DateRange | None:
    """Give each day its date, and the dates that the cover prints; what was taken for granted goes to the ledger."""
    dating = _Dating(lines, ledger, language=language, year=year, made=made)
    dating.named = year_named(paper.front)
    before: date | None = None
    for day in paper.days:
        dating.give(day, before)
        before = day.date or before
    _give_alone(paper.days, lines, dating)
    return dating.printed


def _give_alone(days: Sequence[Day], lines: Sequence[Line], dating: "_Dating") -> None:
    """A paper of one day whose date stands at its head, or of as many days as its cover names."""
    printed, bare = dating.printed, [day for day in days if day.dated is None]
    if len(days) == 1 and bare:
        found = [
            (line, one)
            for line in lines
            if (one := date_in(line.text))
            and one.is_date
            and (one.month or one.pair)
            and not find_range(line.text)
            and not is_of_something_else(line.text)
            and not dating.is_of_letter(line)
            and not dating.is_of_item(line)
            and not is_of_record(line.text)
        ]
        full = {(one.month, one.day, one.pair) for _, one in found}
        if len(full) == 1 and len({one.year for _, one in found if one.year}) <= 1:
            days[0].dated = next((one for _, one in found if one.year), found[0][1])
            dating.give(days[0])
    elif printed and bare == list(days) and (printed.last - printed.first).days + 1 == len(days) > 1:
        for n, day in enumerate(days):
            day.dated = Dated(number=n + 1)
            dating.give(day)


class _Dating:
    """What a paper knows of its dates, and what it takes for granted."""

    def __init__(
        self, lines: Sequence[Line], ledger: Ledger, *, language: str, year: int | None, made: date | None
    ) -> None:
        self._ledger, self._language, self._year, self._made = ledger, language, year, made
        self.printed = printed_range(lines, year)
        self._known = full_dates(lines) + ([self.printed.first] if self.printed else [])
        self.named: int | None = None  # the only year at the head of the paper, in no date
        self._months = months_of_years(lines)
        self._weekdays = days_of_weekdays(lines)
        self._named, self._day_first = months_named(lines), order_of(lines)

    def is_of_letter(self, line: Line) -> bool:
        """Whether a line holds the date of the letter around the agenda."""
        return self._ledger.is_aside(line, imported.LETTER_DATE)

    def is_of_item(self, line: Line) -> bool:
        """Whether a line is that of an item, whose title may name a date of something else."""
        return isinstance(self._ledger.owner_of(line.number), Item)

    def give(self, day: Day, before: date | None = None) -> None:
        """Date a day by its heading, the date of the days before it, the cover."""
        dated = day.dated
        if dated is None:
            return
        day.date = self._of(day, dated, before)
        if day.date and dated.weekday is not None and day.date.weekday() != dated.weekday:
            day.weekday = weekday_word(dated)

    def _of(self, day: Day, dated: Dated, before: date | None) -> date | None:
        if dated.pair:
            return self._of_pair(day, dated)
        if dated.day is not None and dated.month is not None:
            return self._in_year(day, dated, dated.month, dated.day)
        if dated.day is not None:
            return self._in_month(day, dated, dated.day, before)
        if dated.weekday is not None and before is None and self.printed:
            fitting = [one for one in self.printed.days(14) if one.weekday() == dated.weekday]
            return fitting[0] if len(fitting) == 1 else None
        if dated.weekday is not None and before is not None and self.printed:
            return before + timedelta(days=(dated.weekday - before.weekday()) % 7 or 7)
        if dated.weekday is not None and len(named := self._weekdays.get(dated.weekday, set())) == 1:
            return self._in_year(day, dated, *next(iter(named)))
        return self._counted(day, dated, before) if dated.weekday is None else None

    def _counted(self, day: Day, dated: Dated, before: date | None) -> date | None:
        """“Day 2” is the second date of the cover, where the cover prints as many as there are days."""
        if dated.number is None or self.printed is None:
            return None
        there = self.printed.first + timedelta(days=dated.number - 1)
        if there not in self.printed:
            return None
        self._assume("date", day, filled(imported.COUNTED_DAYS, printed=dated.words, first=str(self.printed.first)))
        return there

    def _of_pair(self, day: Day, dated: Dated) -> date | None:
        """10/09/2021, in the order that all such dates of the paper allow; else in that of its language, which is said."""
        one, other = dated.pair or (0, 0)
        year = dated.year or next(iter(self._years()), None)
        if year is None:
            return None
        both = [date_of(year, other, one), date_of(year, one, other)]
        found = [there for there in dict.fromkeys(both) if there and dated.weekday in (None, there.weekday())]
        if len(found) < 2 or self._day_first is not None:
            chosen = both[0] if self._day_first in (True, None) else both[1]
            return chosen if chosen in found else next(iter(found), None)
        american = self._language == "en" and "." not in dated.words
        words = imported.ORDER_OF_DATE_US if american else imported.ORDER_OF_DATE
        self._assume("order", day, filled(words, printed=dated.words), tuple(map(str, found)))
        return found[1] if american else found[0]

    def _years(self) -> list[int]:
        years = [self._year] if self._year else [one.year for one in self._known]
        return list(dict.fromkeys(years))

    def _in_year(self, day: Day, dated: Dated, month: int, number: int) -> date | None:
        if dated.year:
            return date_of(dated.year, month, number)
        given = self._years()
        fitting = [there for year in given if (there := date_of(year, month, number))]
        right = [there for there in fitting if dated.weekday in (None, there.weekday())] or fitting[:1]
        if right:
            words = imported.YEAR_GIVEN if self._year else imported.YEAR_OF_PAPER
            self._assume("year", day, filled(words, year=right[0].year), tuple(str(one.year) for one in right))
            return right[0]
        if self.named and (there := date_of(self.named, month, number)) and dated.weekday in (None, there.weekday()):
            self._assume("year", day, filled(imported.YEAR_NAMED, year=self.named), (str(self.named),))
            return there
        return self._by_weekday(day, dated, month, number)

    def _by_weekday(self, day: Day, dated: Dated, month: int, number: int) -> date | None:
        """The year nearest to the document's own date in which the weekday fits; all that fit are named."""
        if dated.weekday is None or self._made is None:
            return None
        around = sorted(
            range(self._made.year - 6, self._made.year + 7), key=lambda year: abs(year - (self._made or date.min).year)
        )
        found = [
            there for year in around if (there := date_of(year, month, number)) and there.weekday() == dated.weekday
        ]
        if not found:
            return None
        found.sort(key=lambda there: abs((there - (self._made or there)).days))
        words = filled(imported.YEAR_BY_WEEKDAY, year=found[0].year, printed=dated.words)
        self._assume("year", day, words, tuple(str(one.year) for one in found))
        return found[0]

    def _in_month(self, day: Day, dated: Dated, number: int, before: date | None) -> date | None:
        """`LUNES 14` in the month that the paper names and in which the weekday fits."""
        if self.printed:
            fitting = [
                one for one in self.printed.days(40) if one.day == number and dated.weekday in (None, one.weekday())
            ]
            if len(fitting) == 1:
                return fitting[0]
        candidates = [(one.year, one.month) for one in self._known] + [
            (year, month) for year in self._years() for month in self._named
        ]
        candidates += self._months  # “September 2026”
        if self._made and dated.weekday is not None and not candidates:
            candidates += [(self._made.year, month) for month in self._named]
        if before:
            candidates.insert(0, (before.year, before.month))
        found = [
            there
            for year, month in dict.fromkeys(candidates)
            if (there := date_of(year, month, number)) and dated.weekday in (None, there.weekday())
        ]
        if not found:
            return None
        month = MONTHS.get(self._language, MONTHS["en"])[found[0].month - 1]
        self._assume(
            "month", day, filled(imported.MONTH_OF_PAPER, printed=dated.words, month=month), tuple(map(str, found))
        )
        return found[0]

    def _assume(self, what: What, day: Day, why: Text, candidates: tuple[str, ...] = ()) -> None:
        self._ledger.assume(what, why, next(iter(day.lines), None), candidates)
