"""A period: when something is to happen, exactly as far as it was written; a month stays a month and never becomes a day."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

import msgspec

from rcmcli.model.dates import MONTHS
from rcmcli.model.walltime import DateRange

Form = Literal["day", "week", "part", "month", "quarter", "half", "year"]
Unit = Literal["day", "week", "month"]
Side = Literal["before", "after"]
Word = Literal["", "as soon as possible", "to be agreed"]
LONGEST = 120  # characters of a period as written
LAST = -1  # the last week of a month
# The parts of a month, each with its first and last day; no last one where it goes on to the end.
PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, None), "first half of": (1, 15), "second half of": (16, None)}
WEEKS = {1: "first week of", 2: "second week of", 3: "third week of", 4: "fourth week of", LAST: "last week of"}


class Stretch(msgspec.Struct, frozen=True, omit_defaults=True):
    """A day, week, month, quarter, half or year, or all from one to the later one `until`; without `year` none is stated.

    `number` is the month, or which quarter or half it is; `day` is the day of the month, which week of it
    (`LAST` for its last seven days), or which part of it. A week without a month is one of the year, as ISO 8601 counts.
    """

    form: Form
    year: int | None = None
    number: int = 0
    day: int = 0
    until: "Stretch | None" = None

    def in_year(self, year: int) -> "Stretch":
        """The same with this year where none is stated."""
        until = self.until.in_year(year) if self.until else None
        return msgspec.structs.replace(self, year=self.year or year, until=until)

    @property
    def needs_year(self) -> bool:
        """Whether no year is stated."""
        return self.year is None or (self.until is not None and self.until.needs_year)

    @property
    def is_exact(self) -> bool:
        """Whether it is a day, or all days from one to another."""
        return self.form == "day"

    def dates(self) -> DateRange | None:
        """Its first and its last date; none without a year, or where the calendar has no such day."""
        own = _ends(self)
        last = self.until.dates() if self.until else own
        return DateRange(own.first, last.last) if own and last else None

    def __str__(self) -> str:
        if self.until is None:
            return _written(self)
        in_words = self.needs_year or self.form == "part" or (self.form == "week" and self.number)
        return f"{_written(self)}{' to ' if in_words else '/'}{_written(self.until)}"


class Relation(msgspec.Struct, frozen=True, omit_defaults=True):
    """Before or after something: so many days, weeks or months where they are said; `anchor` is the id of an activity.

    Without one it is a stretch of the calendar (`of`), or what goes without saying: “one month in advance”.
    """

    side: Side
    anchor: str = ""
    amount: int = 0
    unit: Unit = "day"
    of: Stretch | None = None

    def __str__(self) -> str:
        length = f"{self.amount} {self.unit}{'s' if self.amount != 1 else ''} " if self.amount else ""
        what = self.anchor or (str(self.of) if self.of else "")
        if what:
            return f"{length}{self.side} {what}"
        return f"{length}{'in advance' if self.side == 'before' else 'afterwards'}"


class Period(msgspec.Struct, frozen=True, omit_defaults=True):
    """When something is to happen: stretches of the calendar, a relation to another activity, a word, or nothing at all.

    `at_latest` where it is only the end that is stated: “by March 2022”.
    """

    stretches: tuple[Stretch, ...] = ()
    relation: Relation | None = None
    word: Word = ""
    at_latest: bool = False

    def __bool__(self) -> bool:
        return bool(self.stretches or self.relation or self.word)

    @property
    def needs_year(self) -> bool:
        """Whether a stretch of it has no year."""
        return any(one.needs_year for one in self.stretches) or bool(
            self.relation and self.relation.of and self.relation.of.needs_year
        )

    @property
    def is_exact(self) -> bool:
        """Whether it says just which days: no month, no quarter, nothing that hangs on another."""
        return bool(self.stretches) and not self.at_latest and all(one.is_exact for one in self.stretches)

    def dates(self) -> tuple[DateRange, ...]:
        """The first and the last date of each of its stretches, those without a year left out."""
        return tuple(found for one in self.stretches if (found := one.dates()))

    def __contains__(self, day: date) -> bool:
        return any(day in one for one in self.dates())

    def __str__(self) -> str:
        if self.relation:
            return str(self.relation)
        by = "by " if self.at_latest else ""
        return self.word or by + ", ".join(map(str, self.stretches))

    @staticmethod
    def schema() -> dict[str, object]:
        """The JSON Schema of the notation, for editors."""
        examples = ["2022-03-14", "2022-03-14/2022-03-16", "2022-03", "2022-Q1", "2022", "first quarter of 2022"]
        examples += ["last week of March 2022", "April, July, October", "before imrf", "1 month before rcgm-2022"]
        examples += ["as soon as possible", "primer trimestre de 2022", "lo antes posible"]
        return {"type": "string", "minLength": 1, "maxLength": LONGEST, "examples": examples}


NOTHING = Period()


def within(period: Period, of: Period) -> Period:
    """The period with the year of the file's own where it states none: the only one in which it lies; else as it was."""
    if not period.needs_year:
        return period
    ends = of.dates()
    years = range(min(one.first.year for one in ends), max(one.last.year for one in ends) + 1) if ends else range(0)
    stretches = tuple(_placed(one, ends, years) for one in period.stretches)
    relation = period.relation
    if relation and relation.of:
        relation = msgspec.structs.replace(relation, of=_placed(relation.of, ends, years))
    return msgspec.structs.replace(period, stretches=stretches, relation=relation)


def shifted(day: date, amount: int, unit: Unit) -> date:
    """The date so many days, weeks or months later, or earlier; a month on ends with the month at the latest.

    What lies beyond all calendars is the first or the last day of them.
    """
    try:
        if unit != "month":
            return day + timedelta(days=amount * (7 if unit == "week" else 1))
        year, month = divmod(day.year * 12 + day.month - 1 + amount, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return date.max if amount > 0 else date.min


def _placed(one: Stretch, ends: tuple[DateRange, ...], years: range) -> Stretch:
    if not one.needs_year or len(years) > 100:
        return one
    tried = [(placed, placed.dates()) for year in years if (placed := one.in_year(year))]
    inside = [
        placed for placed, dates in tried if dates and any(dates.first in end and dates.last in end for end in ends)
    ]
    return inside[0] if len(inside) == 1 else one


def _ends(one: Stretch) -> DateRange | None:
    """The first and the last date of the stretch itself, what comes until a later one left aside."""
    year = one.year
    if year is None or not 1 <= year <= 9999:
        return None
    if one.form in ("quarter", "half", "year"):
        months = {"quarter": 3, "half": 6, "year": 12}[one.form]
        last = months * max(one.number, 1)
        return DateRange(date(year, last - months + 1, 1), date(year, last, monthrange(year, last)[1]))
    if not one.number:
        monday = date.fromisocalendar(year, one.day, 1)
        return DateRange(monday, monday + timedelta(days=6))
    length = monthrange(year, one.number)[1]
    if one.form == "day":
        return DateRange(day := date(year, one.number, one.day), day) if one.day <= length else None
    first, end = _days_of(one, length)
    return DateRange(date(year, one.number, first), date(year, one.number, end))


def _days_of(one: Stretch, length: int) -> tuple[int, int]:
    """The first and the last day of a month, of a week or a part of it."""
    if one.form == "week":
        return (length - 6, length) if one.day == LAST else (7 * one.day - 6, 7 * one.day)
    if one.form == "part":
        first, last = [*PARTS.values()][one.day]
        return first, last or length
    return 1, length


def _written(one: Stretch) -> str:
    """The canonical notation: ISO 8601 where it has one, else the fewest English words."""
    year = "" if one.year is None else f"{one.year:04d}"
    if one.form == "year":
        return year
    if one.form in ("quarter", "half"):
        letter = f"{'Q' if one.form == 'quarter' else 'H'}{one.number}"
        return f"{year}-{letter}" if year else letter
    if not one.number:
        return f"{year}-W{one.day:02d}"
    month = f"{year}-{one.number:02d}" if year else MONTHS["en"][one.number - 1]
    if one.form == "day":
        return f"{month}-{one.day:02d}" if year else f"{month} {one.day}"
    if one.form == "month":
        return month
    of = WEEKS[one.day] if one.form == "week" else [*PARTS][one.day]
    return f"{of} {MONTHS['en'][one.number - 1]} {year}".rstrip()
