"""Values of cells as the sheet shows them: clocks, dates, lengths, figures; a fraction among clocks is a clock."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

Value = str | float | bool | time | date | datetime | timedelta

_CLOCK = re.compile(r"\d{1,2}\s*[:.hH]\s*\d{2}(?!\d)|\d{1,2}\s*[ap]\.?\s?m", re.IGNORECASE)
_HEADS = re.compile(
    r"(?:horas?|horario|inicio|comienzo|fin|final|t[ée]rmino|desde|hasta|time|hour|starts?|ends?|from|to|until"
    r"|heure|d[ée]but|in[íi]cio|hor[áa]rio|fim)\b[^\d]{0,20}",
    re.IGNORECASE,
)
_NEAR = 0.1  # of a minute: what a fraction with four figures may be off by
_FIRST_DAYS = 1904  # a clock without a date is counted from 1899, 1900 or 1904


def shown(value: Value, clocks: bool) -> str:
    """A value as the sheet shows it; `clocks` says that its column holds clocks."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float | int):
        return _of_day(value) if clocks and _is_fraction(value) else f"{value:.15g}"
    if isinstance(value, timedelta):
        return _length(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat() if value.year > _FIRST_DAYS else "00:00"
    return _clock(
        timedelta(hours=value.hour, minutes=value.minute, seconds=value.second, microseconds=value.microsecond)
    )


def columns_of_clocks(rows: Sequence[Sequence[Value]]) -> frozenset[int]:
    """The columns whose fractions are clocks: other clocks stand in them, or their head names an hour."""
    width = max(map(len, rows), default=0)
    return frozenset(
        column for column in range(width) if _holds_clocks([row[column] for row in rows if len(row) > column])
    )


def _holds_clocks(values: Sequence[Value]) -> bool:
    fractions = [index for index, value in enumerate(values) if _is_fraction(value)]
    if not fractions:
        return False
    clocks = sum(map(_is_clock, values))
    figures = sum(isinstance(value, float | timedelta) for value in values) - len(fractions)
    heads = (value.strip() for value in values[: fractions[0]] if isinstance(value, str))
    return (clocks > 0 and clocks >= figures) or any(map(_HEADS.fullmatch, heads))


def _is_fraction(value: Value) -> bool:
    return isinstance(value, float) and 0 < value < 1


def _is_clock(value: Value) -> bool:
    return isinstance(value, time | datetime) or (isinstance(value, str) and bool(_CLOCK.match(value.strip())))


def _of_day(fraction: float) -> str:
    """A fraction of a day as a clock: 0.395833 and 0.3958 are half past nine."""
    minutes = fraction * 1440
    whole = abs(minutes - round(minutes)) < _NEAR
    return _clock(timedelta(minutes=round(minutes) if whole else minutes))


def _clock(since_midnight: timedelta) -> str:
    """A clock, with its seconds only where there are some."""
    minutes, seconds = divmod(round(since_midnight.total_seconds()) % 86400, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}" + (f":{seconds:02d}" if seconds else "")


def _moment(value: datetime) -> str:
    """A date with its clock; the clock alone where the date is only where counting begins."""
    rounded = value + timedelta(microseconds=500_000)
    clock = _clock(timedelta(hours=rounded.hour, minutes=rounded.minute, seconds=rounded.second))
    return clock if value.year <= _FIRST_DAYS else f"{rounded.date().isoformat()} {clock}"


def _length(value: timedelta) -> str:
    """A length as hours and minutes: 25:30."""
    minutes, rest = divmod(round(abs(value).total_seconds()), 60)
    sign = "-" if value < timedelta() else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02d}" + (f":{rest:02d}" if rest else "")
