"""T209: the weekday, the date and the printed dates are three facts; it names the dates that agree with two of them."""

from datetime import date, timedelta

import pytest
from front import front
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.checks import t209_weekday
from rcmcli.desk.checking import findings_of
from rcmcli.model.dates import weekday
from rcmcli.model.finding import Finding
from rcmcli.store.reading import read_bytes

HEAD = front("Meeting", "America/Costa_Rica") + 'languages = ["es", "en"]\nstatus = "final"\n'
DAYS = st.dates(date(1970, 1, 10), date(2100, 12, 20))


def findings(day: date, stated: str, printed: str = "") -> list[Finding]:
    """What is found in an agenda of one day."""
    cover = f'[printed]\ndates = "{printed}"\n' if printed else ""
    item = 'item = [{ id = "a", time = "09:00-10:00", title = "A" }]\n'
    text = f'{HEAD}{cover}[[day]]\ndate = {day}\nweekday = "{stated}"\n{item}'
    return [one.finding for one in findings_of(read_bytes(text.encode(), label="a.toml", name="a"))]


def test_the_year_on_which_the_others_agree_is_named() -> None:
    """A date of the year before, whose weekday and printed dates are of another year: that is said, and said once."""
    (one,) = findings(date(2011, 11, 28), "WEDNESDAY", "2012-11-28/2012-12-01")
    assert one.rule is t209_weekday.RULE
    assert "2012-11-28" in one.says("en")
    assert "2012-11-28" in one.mend("es")
    assert one.fix == ()


@pytest.mark.parametrize(
    ("day", "stated", "printed", "named"),
    [
        (date(2021, 7, 31), "Friday", "", ["2021-07-30", "2020-07-31"]),
        (date(2021, 9, 10), "jueves", "2021-09-09/2021-09-10", ["2021-09-09"]),
        (date(2021, 8, 9), "Thursday", "2021-09-09/2021-09-10", ["2021-09-09"]),
        (date(2024, 2, 29), "lunes", "", ["2024-02-26"]),
        (date(2021, 9, 9), "Thrusday", "", []),
    ],
)
def test_dates_that_agree_with_two_facts_are_named(day: date, stated: str, printed: str, named: list[str]) -> None:
    """The day beside it, the same date of another year, the printed date; nothing for what is no weekday."""
    (one,) = [one for one in findings(day, stated, printed) if one.rule is t209_weekday.RULE]
    for language in ("en", "es"):
        assert [date for date in named if date not in one.mend(language)] == []


@settings(max_examples=60)
@given(DAYS, st.integers(1, 6), st.sampled_from(("en", "es", "fr", "pt")), st.booleans())
def test_nothing_is_decided(day: date, by: int, language: str, printed: bool) -> None:
    """Whatever the weekday, the finding has no fix, and each date that it names has the stated weekday."""
    stated = weekday(day + timedelta(days=by), language)
    (one,) = [one for one in findings(day, stated, str(day) if printed else "") if one.rule is t209_weekday.RULE]
    assert one.fix == ()
    others = str(one.facts["others"].en if hasattr(one.facts["others"], "en") else "")
    named = [date.fromisoformat(word) for word in others.replace(",", " ").replace("or", " ").split()]
    assert named
    assert {weekday(other, language) for other in named} == {stated}
