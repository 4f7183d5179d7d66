"""Periods: what people write is read as far as it says, never further, and what may mean two things is refused."""

import re
from calendar import isleap, monthrange
from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.period import LAST, PARTS, Form, Period, Stretch, shifted, within
from rcmcli.model.refusal import Misread
from rcmcli.model.walltime import DateRange
from rcmcli.reading.periods import read_period
from rcmcli.reading.periods_said import said

READ = {
    "2022-03-14": ("14 March 2022", "March 14, 2022", "14 de marzo de 2022", "el 14 de marzo del 2022", "14/03/2022",
                   "Monday 14 March 2022", "lunes 14 de marzo de 2022", "on 14 March 2022", "14.º de marzo de 2022"),
    "2022-03-14/2022-03-16": ("14-16 March 2022", "March 14–16, 2022", "del 14 al 16 de marzo de 2022",
                              "from 14 to 16 March 2022", "2022-03-14 - 2022-03-16"),
    "2022-11-30/2022-12-02": ("30 November - 2 December 2022", "del 30 de noviembre al 2 de diciembre de 2022"),
    "2022-12-30/2023-01-02": ("30 December 2022 - 2 January 2023",),
    "2022-03-14, 2022-03-15, 2022-03-20": ("14, 15 and 20 March 2022", "14, 15 y 20 de marzo de 2022"),
    "2022-03": ("March 2022", "marzo de 2022", "en marzo de 2022", "03/2022", "Mar. 2022", "el mes de marzo de 2022"),
    "2022-04/2022-06": ("April to June 2022", "de abril a junio de 2022", "between April and June 2022"),
    "2022-04, 2022-07, 2022-10": ("April, July, October 2022", "April-July-October 2022", "abril, julio y octubre de 2022"),
    "April, July, October": ("April-July-October", "abril, julio, octubre", "April, July and October"),
    "2022-Q1": ("first quarter of 2022", "primer trimestre de 2022", "Q1 2022", "the first quarter of the year 2022",
                "1.er trimestre del año 2022", "I trimestre de 2022", "2022 Q1"),
    "2022-Q4": ("last quarter of 2022", "último trimestre de 2022"),
    "2022-H2": ("second half of 2022", "segundo semestre de 2022"),
    "2022": ("the year 2022", "año 2022", "during 2022"),
    "last week of March 2022": ("la última semana de marzo de 2022", "last week of March, 2022"),
    "2022-W11": ("week of 14 March 2022", "semana del 14 de marzo de 2022", "week of 20 March 2022"),
    "late March 2022": ("end of March 2022", "a finales de marzo de 2022"),
    "second half of March 2022": ("segunda quincena de marzo de 2022",),
    "by 2022-Q1": ("no later than the first quarter of the year 2022", "a más tardar en el primer trimestre de 2022"),
    "by 2022-03": ("before the end of March 2022", "antes de fin de marzo de 2022", "by March 2022"),
    "before imrf": ("before the imrf", "antes de imrf", "antes del imrf", "prior to imrf"),
    "before 2022-03": ("before March 2022", "antes de marzo de 2022"),
    "1 month before rcgm-2022": ("one month before rcgm-2022", "un mes antes de rcgm-2022", "a month ahead of rcgm-2022",
                                 "con un mes de antelación a rcgm-2022"),
    "2 weeks after imrf": ("dos semanas después de imrf", "a fortnight after imrf"),
    "15 days before imrf": ("quince días antes de imrf",),
    "1 month in advance": ("one month in advance", "con un mes de anticipación", "un mes antes"),
    "as soon as possible": ("lo antes posible", "ASAP", "a la mayor brevedad posible"),
    "to be agreed": ("TBD", "por definir", "a convenir"),
    "": ("  ",),
}  # fmt: skip
REFUSED = (
    "29 February 2022", "2022-02-29", "31 April", "30 de febrero", "quarter 5", "Q5 2022", "quinto trimestre de 2022", "2022-13",
    "03/04/2022", "April-July", "April–July 2022", "Friday 14 March 2022", "November, December and January 2023",
    "30 December - 2 January 2023", "5 working days before imrf", "cinco días hábiles antes de imrf", "0 days before imrf",
    "sometime", "next week", "tomorrow", "each year", "2022-23", "16-14 March 2022", "week of March", "2021-W53", "Q1-Q3 2022",
    "fifth week of March 2022", "14/3/22", "before", "before the great meeting", "0000", "x" * 500,
)  # fmt: skip


@pytest.mark.parametrize("canonical", READ)
def test_a_period_is_read_as_people_write_it(canonical: str) -> None:
    """Each notation, in English or Spanish, is one canonical form, and so is that form itself."""
    for words in (canonical, *READ[canonical]):
        assert str(read_period(words)) == canonical, words


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_no_period_or_may_be_two_is_refused(words: str) -> None:
    """The reason is given in both languages, and is of a length that can be read."""
    with pytest.raises(Misread) as refused:
        read_period(words)
    assert refused.value.says.en
    assert refused.value.says.es
    assert len(refused.value.says.es) < 300


def test_a_date_without_quotes_is_a_day() -> None:
    """TOML has dates of its own."""
    assert read_period(date(2022, 3, 14)) == read_period("2022-03-14")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2022-Q1", date(2022, 1, 1), date(2022, 3, 31)),
        ("2022-H2", date(2022, 7, 1), date(2022, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("last week of February 2022", date(2022, 2, 22), date(2022, 2, 28)),
        ("first week of March 2022", date(2022, 3, 1), date(2022, 3, 7)),
        ("2022-W11", date(2022, 3, 14), date(2022, 3, 20)),
        ("late March 2022", date(2022, 3, 21), date(2022, 3, 31)),
        ("2022-04/2022-06", date(2022, 4, 1), date(2022, 6, 30)),
    ],
)
def test_the_dates_of_a_period(words: str, first: date, last: date) -> None:
    """Worked out by hand."""
    assert read_period(words).dates() == (DateRange(first, last),)


YEARS = st.integers(1971, 2090)
MONTHS = st.integers(1, 12)


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    """A stretch of any form, with a year or without."""
    form: Form = draw(st.sampled_from(get_args(Form)))
    year = draw(YEARS) if form == "year" else draw(st.none() | YEARS)
    number = draw(MONTHS)
    if form == "day":
        return Stretch(form, year, number, draw(st.integers(1, monthrange(year or 2000, number)[1])))
    if form == "week":
        return Stretch(form, year, number, draw(st.sampled_from((1, 2, 3, 4, LAST))))
    if form == "part":
        return Stretch(form, year, number, draw(st.integers(0, len(PARTS) - 1)))
    most = {"quarter": 4, "half": 2}.get(form, 12)
    return Stretch(form, year, 0 if form == "year" else (number - 1) % most + 1)


@given(stretches())
def test_the_canonical_form_reads_back(one: Stretch) -> None:
    """Reading and writing are each other's inverse, in any capitals."""
    period = Period((one,))
    assert read_period(str(period)) == period
    assert read_period(str(period).upper()) == period


@given(stretches(), st.booleans())
def test_what_a_message_says_in_spanish_reads_back(one: Stretch, at_latest: bool) -> None:
    """The Spanish of a period is the same period."""
    period = Period((one,), at_latest=at_latest)
    assert read_period(said(period).es) == period


@pytest.mark.parametrize("words", [*READ])
def test_every_period_has_a_spanish_that_reads_back(words: str) -> None:
    """Lists, ranges, relations and words too."""
    assert str(read_period(said(read_period(words)).es)) == words


@given(stretches(), YEARS)
def test_a_period_contains_its_days_and_no_others(one: Stretch, year: int) -> None:
    """All dates from its first to its last are in it, the one before and the one after are not."""
    period = Period((one.in_year(year),))
    for dates in period.dates():
        days = dates.days(400)
        assert all(day in period for day in days)
        assert days[0] - timedelta(days=1) not in period
        assert days[-1] + timedelta(days=1) not in period


@given(stretches())
def test_no_period_becomes_a_day(one: Stretch) -> None:
    """Only a day is exact; all else goes on for seven days at least."""
    period = Period((one,))
    assert period.is_exact == (one.form == "day")
    for dates in period.dates():
        assert (dates.first == dates.last) == (one.form == "day")


@given(MONTHS, YEARS)
def test_a_month_takes_the_year_of_the_calendar_or_none(month: int, year: int) -> None:
    """In one year it is that one, in two it stays open."""
    bare = Period((Stretch("month", None, month),))
    assert within(bare, read_period(str(year))) == Period((Stretch("month", year, month),))
    assert within(bare, read_period(f"{year}/{year + 1}")) == bare
    assert within(bare, Period()) == bare


@given(YEARS)
def test_29_february_is_a_day_of_leap_years_only(year: int) -> None:
    """In any other year it is refused."""
    if isleap(year):
        assert read_period(f"29 February {year}").dates()
    else:
        with pytest.raises(Misread):
            read_period(f"29 de febrero de {year}")


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 500))
def test_before_and_after_compose(day: date, amount: int) -> None:
    """Days and weeks there and back are the same day; a month on is the same number or the last of its month."""
    for unit in ("day", "week"):
        assert shifted(shifted(day, -amount, unit), amount, unit) == day
    there = shifted(day, amount, "month")
    assert there.day == min(day.day, monthrange(there.year, there.month)[1])
    assert (there.year - day.year) * 12 + there.month - day.month == amount
    assert shifted(there, -amount, "month") <= day


@given(st.text(max_size=60))
def test_any_words_are_read_or_refused(words: str) -> None:
    """Nothing else is raised, and what is read reads back."""
    try:
        period = read_period(words)
    except Misread:
        return
    assert read_period(str(period)) == period


WORDS = "april july 14 16 2022 to - / , and first last week of quarter before x 1 month de y del 2021-03"
PIECES = st.lists(st.sampled_from(re.findall(r"\S+", WORDS)))


@given(PIECES)
def test_any_pieces_of_periods_are_read_or_refused(pieces: list[str]) -> None:
    """The same for the words of periods in any order."""
    test_any_words_are_read_or_refused.hypothesis.inner_test(" ".join(pieces))  # type: ignore[attr-defined]
