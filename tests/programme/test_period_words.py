"""Periods in words: what is said of one is read back as the very same one, in both languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.period import LAST, Period, Stretch
from rcmcli.reading.periods import read_period
from rcmcli.wording.periods import period_of

YEARS = st.integers(2000, 2090)
MONTHS = st.integers(1, 12)
STRETCHES = st.one_of(
    st.dates(date(2000, 1, 1), date(2090, 12, 31)).map(lambda day: Stretch("day", day.year, day.month, day.day)),
    st.builds(lambda year, month: Stretch("month", year, month), YEARS, MONTHS),
    st.builds(lambda year, number: Stretch("quarter", year, number), YEARS, st.integers(1, 4)),
    st.builds(lambda year, number: Stretch("half", year, number), YEARS, st.integers(1, 2)),
    st.builds(lambda year: Stretch("year", year), YEARS),
    st.builds(lambda y, m, w: Stretch("week", y, m, w), YEARS, MONTHS, st.sampled_from([1, 2, 3, 4, LAST])),
    st.builds(lambda y, m, part: Stretch("part", y, m, part), YEARS, MONTHS, st.integers(0, 4)),
)


@pytest.mark.parametrize("language", ["en", "es"])
@given(stretch=STRETCHES)
def test_what_is_said_is_what_was_written(language: str, stretch: Stretch) -> None:
    """The reader of the file, which shares nothing with the words, takes them for the same period."""
    period = Period((stretch,))
    assert read_period(period_of(period, language)) == period


@pytest.mark.parametrize("language", ["en", "es"])
@given(first=st.dates(date(2000, 1, 1), date(2090, 1, 1)), more=st.integers(1, 500))
def test_a_range_is_said_from_end_to_end(language: str, first: date, more: int) -> None:
    """From one day to another, across months and years."""
    last = first + timedelta(days=more)
    until = Stretch("day", last.year, last.month, last.day)
    period = Period((Stretch("day", first.year, first.month, first.day, until),))
    assert read_period(period_of(period, language)) == period


@pytest.mark.parametrize(
    ("written", "english", "spanish"),
    [
        ("April 5", "5 April (year not stated)", "5 de abril (sin año)"),
        ("by March 2022", "by 31 March 2022 (March)", "a más tardar el 31 de marzo de 2022 (marzo)"),
        ("no later than 2022-05-03", "by 3 May 2022", "a más tardar el 3 de mayo de 2022"),
        ("March 2022 to May 2022", "March 2022 – May 2022", "marzo de 2022 – mayo de 2022"),
        ("2022-W12", "week 12 of 2022 (21–27 March 2022)", "semana 12 de 2022 (21–27 de marzo de 2022)"),
        ("", "date to be agreed", "fecha por acordar"),
        ("TBD", "date to be agreed", "fecha por acordar"),
    ],
)
def test_other_periods_have_their_words(written: str, english: str, spanish: str) -> None:
    """What the reader takes and the words put otherwise."""
    period = read_period(written) if written else Period()
    assert (period_of(period, "en"), period_of(period, "es")) == (english, spanish)
