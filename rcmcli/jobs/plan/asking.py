"""Asking for a plan: the words of its options as dates, lengths and hours; each that cannot be read is refused."""

import re
from datetime import date

from rcmcli.model import clock
from rcmcli.model.length import lasting
from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import shortened
from rcmcli.planning.rotation import Every
from rcmcli.words import filled, planning

MOST_DAYS = 366
_DATE = later(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LENGTH = later(
    r"(?P<hours>[0-9]{1,4}) ?h(?: ?(?P<rest>[0-9]{1,2})(?: ?m(?:in)?)?)?|(?P<minutes>[0-9]{1,5}) ?m(?:in)?"
    r"|(?P<clock>[0-9]{1,3}):(?P<past>[0-5][0-9])",
    re.IGNORECASE,
)
_EVERY = later(r"(?P<count>[0-9]{1,3}) ?(?P<unit>mo|months?|meses|w|weeks?|semanas?|d|days?|d[ií]as?)", re.IGNORECASE)
_UNITS = {"m": "months", "w": "weeks", "s": "weeks", "d": "days"}
_MOST_APART = {"months": 36, "weeks": 156, "days": 1098}


def read_dates(given: str, most: int = MOST_DAYS) -> tuple[date, date]:
    """One date or a range, `2021-09-06..2021-09-10`."""
    ends = [end.strip() for end in re.split(r"\.\.|/", given[:60])]
    if not given.strip():
        raise Refusal(planning.NO_DATE, planning.DATE_HINT)
    if len(ends) > 2 or len(given) > 60:
        raise Refusal(filled(planning.BAD_DATE, given=shortened(given, 40)), planning.DATE_HINT)
    first, last = _date(ends[0]), _date(ends[-1])
    if last < first:
        raise Refusal(filled(planning.DATES_BACKWARDS, first=first, last=last), planning.DATE_HINT)
    within(first, last, most)
    return first, last


def within(first: date, last: date, most: int = MOST_DAYS) -> None:
    """Refuse more days than can be compared, and years for which clocks are not known."""
    days = (last - first).days + 1
    if days > most:
        raise Refusal(filled(planning.MANY_DAYS, count=days, most=most))
    if first.year < clock.FIRST_YEAR or last.year >= clock.LAST_YEAR:
        raise Refusal(filled(planning.FAR_YEAR, first=clock.FIRST_YEAR, last=clock.LAST_YEAR - 1))


def read_length(given: str, option: str, least: int, most: int) -> int:
    """A length of time in minutes: `4h`, `90m`, `1:30`, `1h30`."""
    found = _LENGTH.fullmatch(given.strip()[:20]) if given.isascii() else None
    if not found:
        raise Refusal(filled(planning.BAD_LENGTH, option=option, given=shortened(given, 40)), planning.LENGTH_HINT)
    if found["minutes"]:
        minutes = int(found["minutes"])
    else:
        minutes = int(found["hours"] or found["clock"]) * 60 + int(found["rest"] or found["past"] or 0)
    if not least <= minutes <= most:
        limits = {"least": lasting(least), "most": lasting(most), "given": lasting(minutes)}
        raise Refusal(filled(planning.OUT_OF_LIMITS, option=option, **limits))
    return minutes


def read_every(given: str) -> Every:
    """How far apart the meetings of a series are: `3mo`, `2w`, `30d`."""
    found = _EVERY.fullmatch(given.strip()[:20])
    if not found:
        raise Refusal(filled(planning.BAD_EVERY, given=shortened(given, 40)), planning.EVERY_HINT)
    count, unit = int(found["count"]), _UNITS[found["unit"][0].lower()]
    read_number(count, "--every", 1, _MOST_APART[unit])
    return Every(count, unit)  # type: ignore[arg-type] # the units are those of the table above


def read_number(given: int, option: str, least: int, most: int) -> int:
    """A whole number within its limits."""
    if not least <= given <= most:
        raise Refusal(filled(planning.OUT_OF_LIMITS, option=option, least=least, most=most, given=given))
    return given


def refuse_mixture(agenda: str, **options: object) -> None:
    """Refuse options that say what the agenda itself already says."""
    told = ", ".join(f"--{name}" for name, value in options.items() if value)
    if agenda and told:
        raise Refusal(filled(planning.WITH_AGENDA, options=told))


def _date(given: str) -> date:
    try:
        if _DATE.fullmatch(given):
            return date.fromisoformat(given)
    except ValueError:
        pass
    raise Refusal(filled(planning.BAD_DATE, given=shortened(given, 40)), planning.DATE_HINT)
