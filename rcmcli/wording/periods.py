"""When an activity or a deadline is, in words of one language: no more exact than it was written.

Readers are told dates that were worked out and titles in place of ids, in four languages; `reading/periods_said.py` quotes what a
file may say, in the two that are read.
"""

from collections.abc import Iterable
from datetime import date

from rcmcli.model.activity_dates import Bounds
from rcmcli.model.dates import MONTHS, date_range
from rcmcli.model.period import Period, Relation, Stretch
from rcmcli.model.programme import When
from rcmcli.model.text import capitalized
from rcmcli.model.walltime import DateRange
from rcmcli.words import activities, say


def when_of(when: When, language: str) -> str:
    """When it is, as a line of a list says it."""
    if when.by_agenda:
        return _days(when.bounds.days, language)
    if when.period.relation:
        return _related(when, when.period.relation, language)
    return _due(when, language) if when.is_due else period_of(when.period, language)


def period_of(period: Period, language: str) -> str:
    """A period that hangs on nothing."""
    if period.word == "as soon as possible":
        return say(activities.AS_SOON_AS_POSSIBLE, language)
    if not period.stretches:
        return say(activities.TO_BE_AGREED, language)
    if period.at_latest and not period.needs_year:
        return _by(period, language)
    return _yearless(period, ", ".join(stretch_of(one, language) for one in period.stretches), language)


def day_of(day: date, language: str) -> str:
    """A date without its weekday."""
    return say(activities.DAY, language, day=day.day, month=MONTHS[language][day.month - 1], year=day.year)


def months_of(ends: DateRange, language: str) -> str:
    """The month in which something is, or the months from first to last."""
    first, last = (
        say(activities.MONTH, language, month=MONTHS[language][day.month - 1], year=day.year)
        for day in (ends.first, ends.last)
    )
    told = first if first == last else f"{first} – {last}"
    return capitalized(told)


def stretch_of(one: Stretch, language: str, *, with_year: bool = True) -> str:
    """A stretch of the calendar: a day, a week, a month, a quarter, or all from one to another."""
    if one.until:
        ends = one.dates()
        if ends and one.is_exact and one.until.is_exact:
            return _range(ends, language)
        return f"{_stretch(one, language, True)} – {stretch_of(one.until, language)}"
    return _stretch(one, language, with_year)


def _due(when: When, language: str) -> str:
    """The last day of it, and behind that what was written, where that was no day."""
    if when.last_days and not when.period.needs_year:
        return _by(when.period, language)
    return period_of(when.period, language)


def _by(period: Period, language: str) -> str:
    days = [one.last for one in period.dates()]
    told = ", ".join(day_of(day, language) for day in days)
    by = say(activities.BY if len(days) == 1 else activities.BY_SEVERAL, language, day=told, days=told)
    if all(one.is_exact and not one.until for one in period.stretches):
        return by
    words = ", ".join(stretch_of(one, language, with_year=one.form == "year") for one in period.stretches)
    return say(activities.BESIDE, language, when=by, words=words)


def _related(when: When, relation: Relation, language: str) -> str:
    """Before or after something: as a date where what it hangs on is known to the day, else in the words of the file."""
    words = _relation(when, relation, language)
    bounds = when.bounds
    if when.is_firm and bounds:
        return say(activities.BESIDE, language, when=_bound(when, bounds, language), words=words)
    told = say(activities.STATES[when.off], language) if when.off else period_of(when.anchor_when, language)
    is_untold = not relation.anchor and when.anchor and not (when.anchor_when or when.off)
    return words if relation.of or is_untold else say(activities.BESIDE, language, when=words, words=told)


def _bound(when: When, bounds: Bounds, language: str) -> str:
    if bounds.latest and (when.is_due or bounds.earliest is None):
        return say(activities.BY, language, day=day_of(bounds.latest, language))
    if bounds.days:
        return _days(bounds.days, language)
    first = bounds.earliest or bounds.latest
    assert first is not None, "bounds that are known have an end"
    return say(activities.FROM, language, day=day_of(first, language))


def _relation(when: When, relation: Relation, language: str) -> str:
    what = say(activities.TITLED, language, title=when.anchor.pick(language)) if when.anchor else ""
    if relation.of:
        what = stretch_of(relation.of, language)
    before = relation.side == "before"
    if not relation.amount:
        return say(activities.BEFORE if before else activities.AFTER, language, what=what)
    lengths = activities.ONE_OF_THEM if relation.amount == 1 else activities.LENGTHS
    length = say(lengths[relation.unit], language, count=relation.amount)
    if not what:
        return say(activities.IN_ADVANCE if before else activities.AFTERWARDS, language, length=length)
    return say(activities.LONG_BEFORE if before else activities.LONG_AFTER, language, length=length, what=what)


def _days(days: Iterable[DateRange], language: str) -> str:
    return ", ".join(_range(one, language) for one in days)


def _range(ends: DateRange, language: str) -> str:
    return day_of(ends.first, language) if ends.first == ends.last else date_range(ends.first, ends.last, language)


def _yearless(period: Period, words: str, language: str) -> str:
    return say(activities.NO_YEAR, language, when=words) if period.needs_year else words


def _stretch(one: Stretch, language: str, with_year: bool) -> str:
    year = one.year if with_year else None
    if one.form == "year":
        return str(one.year or "")
    if one.form in ("quarter", "half"):
        parts = activities.QUARTERS if one.form == "quarter" else activities.HALVES
        return _of_year(say(parts[str(one.number)], language), year, language)
    if not one.number:
        week = _of_year(say(activities.WEEK, language, number=one.day), year, language)
        ends = one.dates() if year and not one.until else None
        return say(activities.BESIDE, language, when=week, words=_range(ends, language)) if ends else week
    name = MONTHS[language][one.number - 1]
    if one.form == "day":
        sentence = activities.DAY if one.year else activities.DAY_ONLY
        return say(sentence, language, day=one.day, month=name, year=one.year)
    month = say(activities.MONTH, language, month=name, year=year) if year else name
    if one.form == "month":
        return month
    named = activities.WEEKS_OF_MONTH if one.form == "week" else activities.PARTS_OF_MONTH
    return say(activities.OF_MONTH, language, part=say(named[str(one.day)], language), month=month)


def _of_year(part: str, year: int | None, language: str) -> str:
    return say(activities.OF_YEAR, language, part=part, year=year) if year else part
