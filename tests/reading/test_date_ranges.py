"""Ranges of dates: any two dates, as four languages print them, are found again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.model.dates import MONTHS
from rcmcli.reading.date_ranges import find_range

# One month, with a year; two months, with a year at the end; two years.
FORMS = {
    "en": ("{m2} {d1}-{d2}, {y2}", "{d1}–{d2} {m2} {y2}", "{m1} {d1} to {m2} {d2}, {y2}", "{d1} {m1} – {d2} {m2} {y2}",
           "{m1} {d1}, {y1} – {m2} {d2}, {y2}", "{d1} {m1} {y1} to {d2} {m2} {y2}"),
    "es": ("{d1} y {d2} de {m2} de {y2}", "del {d1} al {d2} de {m2} de {y2}", "del {d1} de {m1} al {d2} de {m2} de {y2}",
           "{d1} de {m1} – {d2} de {m2} de {y2}", "del {d1} de {m1} de {y1} al {d2} de {m2} de {y2}", "{d1} de {m1} de {y1} a {d2} de {m2} de {y2}"),
    "fr": ("du {d1} au {d2} {m2} {y2}", "{d1} et {d2} {m2} {y2}", "du {d1} {m1} au {d2} {m2} {y2}", "{d1} {m1} – {d2} {m2} {y2}",
           "du {d1} {m1} {y1} au {d2} {m2} {y2}", "{d1} {m1} {y1} – {d2} {m2} {y2}"),
    "pt": ("{d1} e {d2} de {m2} de {y2}", "de {d1} a {d2} de {m2} de {y2}", "de {d1} de {m1} a {d2} de {m2} de {y2}",
           "{d1} de {m1} – {d2} de {m2} de {y2}", "de {d1} de {m1} de {y1} a {d2} de {m2} de {y2}", "{d1} de {m1} de {y1} – {d2} de {m2} de {y2}"),
}  # fmt: skip
AROUND = (("", ""), ("Puebla, ", ""), ("San José, Costa Rica, ", "."), ("(", ")"), ("Workshop – ", ", Lima"))


@examples(100)
@given(
    first=st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    days=st.integers(1, 30),
    language=st.sampled_from(sorted(FORMS)),
    form=st.integers(0, 1),
    around=st.sampled_from(AROUND),
    upper=st.booleans(),
)
def test_a_printed_range_is_found(
    first: date, days: int, language: str, form: int, around: tuple[str, str], upper: bool
) -> None:
    """Its first and its last date, with the years that are printed."""
    last = first + timedelta(days)
    kind = 2 if first.year != last.year else int(first.month != last.month)
    words = FORMS[language][2 * kind + form].format(
        d1=first.day, d2=last.day, m1=MONTHS[language][first.month - 1], m2=MONTHS[language][last.month - 1], y1=first.year, y2=last.year
    )  # fmt: skip
    text = around[0] + (words.upper() if upper else words) + around[1]
    found = find_range(text)
    assert found, text
    assert found.first == (first.year, first.month, first.day)
    assert found.last == (last.year, last.month, last.day)


@pytest.mark.parametrize(
    "text",
    ["September 9, 2021", "9:00 - 10:00", "10-09-2021", "Agenda 2030", "1-2", "May 5 at 10:00", "9-9 September 2021",
     "Panel 1-2 March", "from 9 to 10", "March", "9 de septiembre, 10:00-11:00", "tel. 5540-2921", "40-41 September 2021"],
)  # fmt: skip
def test_what_is_no_range(text: str) -> None:
    """One date, hours, figures, days that no month has."""
    found = find_range(text)
    assert found is None or text == "Panel 1-2 March"
