"""Headings of days: what each states of its date, and which lines with a date head nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.importers.headings import date_in, heading_in
from rcmcli.model.dates import MONTHS, WEEKDAYS

# What a heading states: year, month, day, figures of unknown order, weekday from Monday = 0, number of the day, label.
HEADINGS = {
    "Thursday, July 29, 2021": (2021, 7, 29, None, 3, None, ""),
    "Jueves 9 de septiembre de 2021": (2021, 9, 9, None, 3, None, ""),
    "Jeudi 9 septembre 2021": (2021, 9, 9, None, 3, None, ""),
    "Quinta-feira, 9 de setembro de 2021": (2021, 9, 9, None, 3, None, ""),
    "1er septembre 2021": (2021, 9, 1, None, None, None, ""),
    "DAY ONE: September 9": (None, 9, 9, None, None, 1, ""),
    "Day 2 – Friday 10 September": (None, 9, 10, None, 4, 2, ""),
    "Día 1: jueves, 9 de septiembre": (None, 9, 9, None, 3, 1, ""),
    "Segundo día: 10 de septiembre": (None, 9, 10, None, None, 2, ""),
    "Jour 3": (None, None, None, None, None, 3, ""),
    "Día 2": (None, None, None, None, None, 2, ""),
    "LUNES 14": (None, None, 14, None, 0, None, ""),
    "Friday 30th": (None, None, 30, None, 4, None, ""),
    "Friday": (None, None, None, None, 4, None, ""),
    "10/09/2021": (2021, None, None, (10, 9), None, None, ""),
    "viernes 10/09/21": (2021, None, None, (10, 9), 4, None, ""),
    "2021-09-10": (2021, 9, 10, None, None, None, ""),
    "Thursday, September 9, 2021 – Field visit": (2021, 9, 9, None, 3, None, "Field visit"),
    "Fecha: 9 de septiembre de 2021": (2021, 9, 9, None, None, None, None),
    "**Thursday, September 9, 2021**": (2021, 9, 9, None, 3, None, ""),
}
NONE = (
    "", "Opening remarks", "The meeting was held on September 9, 2021 in Puebla", "Report of the meeting of 9 September 2021",
    "09:00 – 09:30 Opening", "September 9-10, 2021", "del 9 al 10 de septiembre de 2021", "Mayo", "Agenda 2030",
    "La reunión es el 9 de septiembre", "9 September, 10:00 Opening", "Resolución del 9 de septiembre de 2021", "x" * 300,
    "6.2 Bank reconciliation to 31 March 2024", "1. Minutes of October 15, 2024", "Presupuesto al 31 de mayo de 2024",
    "Les inscriptions jusqu’au 3 mai 2024", "4:00 pm ET – Monday, March 29, 2021", "Day of the Migrant", "Monday meetings of the group", "Segunda sesión plenaria",
)  # fmt: skip
DAYS = st.dates(date(2010, 1, 1), date(2035, 12, 31))
FORMS = {
    "en": ("{weekday}, {month} {day}, {year}", "{weekday} {day} {month} {year}", "{month} {day}, {year}"),
    "es": ("{weekday} {day} de {month} de {year}", "{weekday}, {day} de {month} de {year}", "{day} de {month} de {year}"),
    "fr": ("{weekday} {day} {month} {year}", "Le {weekday} {day} {month} {year}", "{day} {month} {year}"),
    "pt": ("{weekday}, {day} de {month} de {year}", "{day} de {month} de {year}", "{weekday} {day} de {month} de {year}"),
}  # fmt: skip


@pytest.mark.parametrize("text", HEADINGS)
def test_a_heading_states_its_date(text: str) -> None:
    """Year, month, day, weekday, number and what else it says; nothing that is not printed."""
    found = heading_in(text)
    assert found
    *stated, label = HEADINGS[text]
    assert [found.year, found.month, found.day, found.pair, found.weekday, found.number] == stated
    assert label is None or found.label == label


@pytest.mark.parametrize("text", NONE)
def test_other_lines_head_nothing(text: str) -> None:
    """A date in a sentence, beside an hour, of a range, or no date at all."""
    assert heading_in(text) is None


@examples(50)
@given(day=DAYS, language=st.sampled_from(sorted(FORMS)), form=st.integers(0, 2), upper=st.booleans())
def test_a_printed_date_is_the_date_that_is_read(day: date, language: str, form: int, upper: bool) -> None:
    """Any date in any language and form, in capitals too."""
    words = FORMS[language][form].format(
        weekday=WEEKDAYS[language][day.weekday()], month=MONTHS[language][day.month - 1], day=day.day, year=day.year
    )
    found = heading_in(words.upper() if upper else words)
    assert found
    assert (found.year, found.month, found.day) == (day.year, day.month, day.day)
    assert found.weekday in ((day.weekday(),) if "{weekday}" in FORMS[language][form] else (None,))


@given(day=DAYS, sign=st.sampled_from("/.-"), first=st.booleans())
def test_figures_keep_their_order(day: date, sign: str, first: bool) -> None:
    """Two figures of unknown order are given as they are printed, and the year behind them."""
    one, other = (day.day, day.month) if first else (day.month, day.day)
    found = date_in(f"{one:02}{sign}{other:02}{sign}{day.year}")
    assert found
    stated = found.pair or ((found.day, found.month) if first else (found.month, found.day))
    assert (found.year, stated) == (day.year, (one, other))


@given(days=st.integers(0, 6), language=st.sampled_from(sorted(WEEKDAYS)))
def test_a_weekday_alone_is_itself(days: int, language: str) -> None:
    """The name of a weekday in any language heads a day of that weekday."""
    monday = date(2021, 9, 6) + timedelta(days)
    found = heading_in(WEEKDAYS[language][monday.weekday()])
    assert found
    assert (found.weekday, found.day, found.month) == (days, None, None)
