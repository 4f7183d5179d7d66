"""The dates of a new agenda, as somebody writes them: one, a range, or several between commas."""

import re
from collections.abc import Sequence
from datetime import date

from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_stated
from rcmcli.jobs.plan.asking import read_dates, within
from rcmcli.model.dates import days_between
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line, shortened
from rcmcli.reading.date_ranges import find_range
from rcmcli.words import filled, new_agendas

_DIGITS = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")
_ENDS = re.compile(r"\.\.|/")
_LONGEST = 300


def read_days(words: str, console: Console) -> tuple[date, ...]:
    """The dates that words mean, in order and each once. Raises `Refusal` where they are none, too many or backwards."""
    said = one_line(words[: _LONGEST + 1])
    if len(said) > _LONGEST:
        raise _unread(said)
    found = _in_digits(said) or _range_in_words(said) or (day_stated(said, console),)
    if list(found) != sorted(set(found)):
        raise Refusal(filled(new_agendas.DATES_UNSORTED, dates=", ".join(map(str, found))))
    within(found[0], found[-1])
    return found


def _in_digits(said: str) -> tuple[date, ...]:
    """Dates and ranges in figures, the year first; nothing where the words are any others."""
    parts = [part.strip() for part in said.split(",")]
    ends = [[end.strip() for end in _ENDS.split(part)] for part in parts]
    if not all(_DIGITS.fullmatch(end) for part in ends for end in part):
        return ()
    ranges = [read_dates("..".join(part)) for part in ends]
    return tuple(day for first, last in ranges for day in days_between(first, last))


def _range_in_words(said: str) -> tuple[date, ...]:
    """A range such as “5 to 6 November 2026”, where the words are that alone; a list with commas is none."""
    found = find_range(said)
    before, after = (said[: found.words[0]], said[found.words[1] :]) if found else ("", "")
    if found is None or _is_more(before, after) or re.search(r"[0-9]\s*,\s*[0-9]{1,2}\b(?![0-9])", said):
        return ()
    ends = [found.first, found.last]
    if any(year is None for year, _, _ in ends):
        raise Refusal(filled(new_agendas.NO_YEAR, words=said[:60]), new_agendas.DATES_HINT)
    try:
        first, last = (date(year or 0, month, day) for year, month, day in ends)
    except ValueError:
        raise _unread(said) from None
    return days_between(*read_dates(f"{first}..{last}"))


def _is_more(before: str, after: str) -> bool:
    """Whether there is something beside a range that may say more than it."""
    return bool(
        re.sub(r"(?i)\b(?:del?|from|the|el|du|le|von|d[oe]|dias?|días?)\b|[\s.]", "", before) or after.strip(" .")
    )


def _unread(said: str) -> Refusal:
    return Refusal(filled(new_agendas.NO_DATES, words=shortened(said, 60)), new_agendas.DATES_HINT)


def span_said(days: Sequence[date]) -> Text:
    """The days from the first to the last; one alone is said once."""
    if days[0] == days[-1]:
        return Text(any=str(days[0]))
    return filled(new_agendas.SPAN, first=days[0], last=days[-1])
