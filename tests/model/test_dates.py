"""Dates in words against CLDR, as Babel knows it: every day of two years, in the four languages."""

import re
from datetime import date, timedelta

import pytest
from babel.dates import format_date, format_interval, get_month_names

from rcmcli.model.dates import MONTHS, WEEKDAYS, date_range, long_date, short_date, weekday

LOCALES = {"en": "en_GB", "es": "es", "fr": "fr", "pt": "pt"}  # British English: the day before the month
DAYS = [date(2027, 1, 1) + timedelta(days=n) for n in range(731)]


@pytest.mark.parametrize("language", LOCALES)
def test_every_day_of_two_years_is_written_as_cldr_writes_it(language: str) -> None:
    """The full date of CLDR, and its name of the weekday."""
    locale = LOCALES[language]
    for day in DAYS:
        assert long_date(day, language) == format_date(day, "full", locale=locale)
        assert weekday(day, language) == format_date(day, "EEEE", locale=locale)
    assert list(MONTHS[language]) == [get_month_names("wide", locale=locale)[n] for n in range(1, 13)]
    assert len(WEEKDAYS[language]) == 7


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("length", [1, 2, 30, 31, 365])
def test_a_range_is_written_as_cldr_writes_it(language: str, length: int) -> None:
    """What two dates share is said once; CLDR's thin spaces are common ones here, its short months are whole."""
    for first in DAYS[::7]:
        last = first + timedelta(days=length)
        wanted = format_interval(first, last, "yMMMd", locale=LOCALES[language]).replace("\u2009", " ")
        assert date_range(first, last, language) == whole_months(wanted, language)


@pytest.mark.parametrize("language", ["fr", "pt"])
def test_a_short_date_is_written_as_cldr_writes_it(language: str) -> None:
    """Portuguese without the full stop."""
    for day in DAYS[::9]:
        wanted = format_date(day, "d MMM", locale=language)
        assert short_date(day, language) == (wanted.rstrip(".") if language == "pt" else wanted)


def whole_months(words: str, language: str) -> str:
    """An interval with the names of its months in full, and `de` before the year where the language says so."""
    short = get_month_names("abbreviated", locale=LOCALES[language])
    for n, name in sorted(short.items(), key=lambda one: -len(one[1])):
        of = " de" if language == "es" else ""
        words = re.sub(rf"(?<=\s){re.escape(name)}(?=\s|$)", f"{of} {MONTHS[language][n - 1]}{of}".strip(), words)
    words = re.sub(r"(?<=[0-9] )de de ", "de ", words)
    return re.sub(r" de(?= –)", "", words) if language == "es" else words
