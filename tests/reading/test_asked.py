"""WHEN as people type it: one day and a clock, what was assumed said, everything else refused with a sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model import clock as clocks
from rcmcli.model.clock import clock
from rcmcli.model.dates import spoken_date
from rcmcli.model.refusal import Refusal
from rcmcli.reading.asked import Moment, read

TODAY = date(2021, 9, 7)  # a Tuesday
NINTH = date(2021, 9, 9)  # a Thursday

STATED = {
    "2021-09-09T09:00": Moment(NINTH, 540),
    "2021-09-09 09:00": Moment(NINTH, 540),
    "2021-9-9 9:00": Moment(NINTH, 540),
    "2021/09/09 9:00": Moment(NINTH, 540),
    "2021-09-09 09:00-10:30": Moment(NINTH, 540, 630),
    "2021-09-09T09:00/10:30": Moment(NINTH, 540, 630),
    "2021-09-09T09:00Z/2021-09-10T10:30Z": Moment(NINTH, 540, 2070, "UTC", label="Z"),
    "20210909T150000Z": Moment(NINTH, 900, None, "UTC", label="Z"),
    "2021-09-09T09:00:00-06:00": Moment(NINTH, 540, None, "UTC-06:00", label="-06:00"),
    "2021-09-09 09:00:00-06:00": Moment(NINTH, 540, None, "UTC-06:00", label="-06:00"),
    "2021-09-09 09:00+02:00": Moment(NINTH, 540, None, "UTC+02:00", label="+02:00"),
    "2021-09-09T09:00[America/Costa_Rica]": Moment(NINTH, 540, None, "America/Costa_Rica", label="America/Costa_Rica"),
    "2021-09-09 09:00 America/Costa_Rica": Moment(NINTH, 540, None, "America/Costa_Rica", label="America/Costa_Rica"),
    "2021-09-09 09:00Z": Moment(NINTH, 540, None, "UTC", label="Z"),
    "2021-09-09 9:00 UTC-6": Moment(NINTH, 540, None, "UTC-06:00", label="UTC-6"),
    "2021-09-09 09:00 UTC−06:00": Moment(NINTH, 540, None, "UTC-06:00", label="UTC−06:00"),
    "2021-09-09 2300 UTC": Moment(NINTH, 1380, None, "UTC", label="UTC"),
    "2021-09-09 9:00 EST": Moment(NINTH, 540, label="EST"),
    "2021-09-09 9:00 Buenos Aires": Moment(NINTH, 540, label="Buenos Aires"),
    "Thu, 09 Sep 2021 14:30:00 +0000": Moment(NINTH, 870, None, "UTC", label="+0000"),
    "9 September 2021 9:00": Moment(NINTH, 540),
    "September 9, 2021, 9:00 am": Moment(NINTH, 540),
    "September 9th, 2021 at 6 p.m.": Moment(NINTH, 1080),
    "Thursday, 9 September 2021 09:00": Moment(NINTH, 540),
    "September 9, 2021 from 9 to 10:30 am": Moment(NINTH, 540, 630),
    "Sept 9 2021 14:30": Moment(NINTH, 870),
    "9-sep-2021 14h": Moment(NINTH, 840),
    "jueves 9 de septiembre de 2021, 9:00 a. m.": Moment(NINTH, 540),
    "de 9:00 a 10:30 hrs el jueves 9 de septiembre del 2021": Moment(NINTH, 540, 630),
    "9 de setembro de 2021 às 9h": Moment(NINTH, 540),
    "quinta-feira, 9 de setembro de 2021, 9h30": Moment(NINTH, 570),
    "jeudi 9 septembre 2021 à 9h30": Moment(NINTH, 570),
    "1er octobre 2021 à midi": Moment(date(2021, 10, 1), 720),
    "25/09/2021 9:00": Moment(date(2021, 9, 25), 540),
    "09/25/2021 9:00": Moment(date(2021, 9, 25), 540),
    "09/09/2021 9:00": Moment(NINTH, 540),
    "2021-09-09 24:00": Moment(date(2021, 9, 10), 0),
    "2021-12-31 24:00": Moment(date(2022, 1, 1), 0),
    "2021-09-09 22:00-02:00": Moment(NINTH, 1320, 1560),
    "2021-09-09 22:00-24:00": Moment(NINTH, 1320, 1440),
    "2021-09-09 22:00-00:00": Moment(NINTH, 1320, 1440),
    "2021-09-09 3:30": Moment(NINTH, 210),
    "2021-09-09 10-2 am": Moment(NINTH, 1320, 1560),
    "2021-09-09 meio-dia e meia": Moment(NINTH, 750),
    "2021-09-09 01:00 +1": Moment(date(2021, 9, 10), 60),
    "12:00 m. del 9 de septiembre de 2021": Moment(NINTH, 720),
}
ASSUMED = {
    "today 10:00": (date(2021, 9, 7), 600),
    "tomorrow 9:00": (date(2021, 9, 8), 540),
    "9am tomorrow": (date(2021, 9, 8), 540),
    "tomorrow noon": (date(2021, 9, 8), 720),
    "mañana 9:00": (date(2021, 9, 8), 540),
    "mañana a las 9 de la mañana": (date(2021, 9, 8), 540),
    "a las 9 de la mañana": (date(2021, 9, 7), 540),
    "pasado mañana 9:00": (NINTH, 540),
    "amanhã às 9h": (date(2021, 9, 8), 540),
    "demain à 9h30": (date(2021, 9, 8), 570),
    "après-demain à 9h": (NINTH, 540),
    "yesterday 9:00": (date(2021, 9, 6), 540),
    "next Thursday 14:30": (NINTH, 870),
    "Thursday 14:30": (NINTH, 870),
    "Tuesday 14:30": (date(2021, 9, 7), 870),
    "next Tuesday 14:30": (date(2021, 9, 14), 870),
    "el próximo jueves a las 14:30": (NINTH, 870),
    "el jueves que viene a las 14:30": (NINTH, 870),
    "quinta-feira 14:30": (NINTH, 870),
    "jeudi prochain à 14h30": (NINTH, 870),
    "in 3 days 10:00": (date(2021, 9, 10), 600),
    "dentro de 3 días a las 10:00": (date(2021, 9, 10), 600),
    "dans 2 semaines à 10h": (date(2021, 9, 21), 600),
    "9:00": (date(2021, 9, 7), 540),
    "at 9": (date(2021, 9, 7), 540),
    "noon": (date(2021, 9, 7), 720),
    "2021-09-09 midnight": (NINTH, 0),
    "9 de septiembre de 2021 a las 12 de la noche": (NINTH, 0),
    "9 September 9:00": (NINTH, 540),
    "9:30 September 9": (NINTH, 570),
    "9 de agosto 9:00": (date(2022, 8, 9), 540),
    "29 February 9:00": (date(2024, 2, 29), 540),
    "25/12 9:00": (date(2021, 12, 25), 540),
    "jueves 9 de septiembre, 9:00": (NINTH, 540),
}
REFUSED = {
    "": "no time was given",
    "   ": "no time was given",
    "hello": "cannot be read as a time",
    "now": "cannot be read as a time",
    "9 September 2021": "states no hour",
    "tomorrow": "states no hour",
    "mañana": "states no hour",
    "mañana por la mañana": "states no hour",
    "in 3 hours": "length of time",
    "2021-09-09 10-9:30 am": "does not end after it starts",
    "2021-09-09 10 to 9 am": "does not end after it starts",
    "2021-09-09 12 de la mañana": "cannot be read as a time",
    "10/09/2021 9:00": "may be two dates",
    "10/09 9:00": "may be two dates",
    "10/09/21 9:00": "two figures",
    "31/31/2021 9:00": "no such date",
    "31 February 2021 9:00": "there is no such date as 2021-02-31",
    "2021-02-31 09:00": "there is no such date as 2021-02-31",
    "30 February 9:00": "no such date",
    "2021-13-01T09:00": "no such date",
    "Friday 9 September 2021 9:00": "9 September 2021 is a Thursday, not a Friday",
    "viernes 10/10/2021 9:00": "is a Sunday, not a Friday",
    "0000-01-01 09:00": "outside 1970–2100",
    "9999-12-31 09:00": "outside 1970–2100",
    "2100-12-31 24:00": "outside 1970–2100",
    "2021-09-09 25:00": "no clock shows",
    "2021-09-09T24:30": "no clock shows",
    "2021-09-09 12:60": "no clock shows",
    "2021-09-09 13:00 a.m.": "not in that half of the day",
    "2021-09-09 12:15 de la mañana": "noon for some",
    "2021-09-09 23:59:60": "leap seconds",
    "2021-09-09T23:59:60Z": "leap seconds",
    "٠٩:٠٠": "only the digits 0–9",
    "2021-09-09 9:00\0": "control characters",
    "2021-09-09 \x1b[31m9:00": "control characters",
    "9" * 1_000_000: "too many",
    "9:00 Oaxaca": "“Oaxaca” was not understood",
    "next week Thursday 9:00": "“next week” was not understood",
    "9:00 and 10:00": "more than one time",
    "10:30-1:00": "does not end after it starts",
    "09:00-09:00": "does not end after it starts",
    "10pm-12pm": "does not end after it starts",
    "2021-09-09 09:00 -06:00": "does not end after it starts",
    "2021-09-09T09:00-10:30": "may be an offset or an end",
    "2021-09-09T09:00+15:00": "no place has the offset",
    "2021-09-09T09:00[Mars/Base]": "no time zone",
    "2021-09-09T09:00Z/10:00+02:00": "different offsets",
    "2021-W36-4T09:00": "",
}
LINES = {
    "en": "{day} {clock}",
    "es": "{day}, a las {clock}",
    "fr": "{day} à {clock}",
    "pt": "{day} às {clock}",
}
DAYS = st.dates(date(1970, 1, 1), date(2100, 12, 30))


def refusal(text: str, *, today: date | None = TODAY, day_first: bool | None = None) -> Refusal:
    """The refusal that a text meets."""
    with pytest.raises(Refusal) as caught:
        read(text, today=today, day_first=day_first)
    return caught.value


@pytest.mark.parametrize("text", STATED)
def test_a_whole_moment_is_read_without_assuming(text: str) -> None:
    """A text that states day and hour means them, whatever the day today."""
    assert read(text, today=None) == STATED[text] == read(text, today=TODAY)


@pytest.mark.parametrize("text", ASSUMED)
def test_what_was_assumed_about_the_day_is_said(text: str) -> None:
    """A day counted from today, or completed, is named with its weekday in both languages."""
    found = read(text, today=TODAY)
    assert (found.day, found.start) == ASSUMED[text]
    assert found.assumed is not None
    assert spoken_date(found.day, "en") in found.assumed.en
    assert spoken_date(found.day, "es") in found.assumed.es


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:40] or "(empty)")
def test_what_cannot_be_read_is_refused_with_a_sentence(text: str) -> None:
    """Each refusal says why in two languages, and quotes no more of the text than fits a line."""
    refused = refusal(text)
    assert REFUSED[text] in refused.says.en
    assert refused.says.es
    assert len(refused.says.en) < 200
    assert refused.hint is None or (refused.hint.en and refused.hint.es)


def test_a_wrong_weekday_of_today_is_refused() -> None:
    """“Today, Thursday” on a Tuesday is a mistake worth knowing."""
    assert "is a Tuesday, not a Thursday" in refusal("hoy jueves 10:00").says.en


def test_two_readings_of_a_date_are_both_named() -> None:
    """A date in numbers that may be two is refused with both, unless the order is given."""
    refused = refusal("10/09/2021 9:00")
    assert refused.hint is not None
    assert "10 September or 9 October?" in refused.hint.en
    assert "¿10 de septiembre o 9 de octubre?" in refused.hint.es
    assert read("10/09/2021 9:00", today=None, day_first=True).day == date(2021, 9, 10)
    assert read("10/09/2021 9:00", today=None, day_first=False).day == date(2021, 10, 9)
    assert read("25/09/2021 9:00", today=None, day_first=False).day == date(2021, 9, 25)


def test_a_bare_hour_is_of_the_day_asked_for() -> None:
    """`on` is the day of a bare hour, before today; without either the hour is refused."""
    found = read("9:00", today=TODAY, on=NINTH)
    assert found.day == NINTH
    assert found.assumed is not None
    assert found.assumed.es == "no se indica la fecha; se tomó el jueves 9 de septiembre de 2021"
    assert "does not state the whole date" in refusal("9:00", today=None).says.en
    assert "does not state the whole date" in refusal("tomorrow 9:00", today=None).says.en
    assert "does not state the whole date" in refusal("9 September 9:00", today=None).says.en


def test_seconds_are_left_out_aloud() -> None:
    """Seconds are dropped, and that is said; zero seconds need no word."""
    for text in ("2021-09-09T09:00:30Z", "2021-09-09 09:00:30", "9 September 2021 9:00:30"):
        assumed = read(text, today=None).assumed
        assert assumed is not None and assumed.en == "the seconds were left out"
    assert read("2021-09-09T09:00:00Z", today=None).assumed is None


def test_every_stated_zone_is_one_the_clock_knows() -> None:
    """A zone in a moment can be handed to the clock."""
    for moment in STATED.values():
        assert not moment.zone or clocks.zone(moment.zone)


@given(st.text(max_size=220), st.dates() | st.none(), st.booleans() | st.none())
def test_any_text_is_a_moment_or_a_refusal(text: str, today: date | None, day_first: bool | None) -> None:
    """No text raises anything but a refusal with its sentence in both languages."""
    expect_moment_or_refusal(text, today, day_first)


PIECES = ["9", "10:30", " ", "-", "/", "2021", "09", "T", "Z", "+02:00", ":", "30", "September", "de", "jueves", "next", "mañana",
          "in 3 days", "a las", "am", "24:00", "UTC", "mar", ",", "2021-09-09", "31", "hoy", "0", "noon", "h", "[UTC]"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join), st.dates() | st.none(), st.booleans() | st.none())
def test_any_soup_of_dates_is_a_moment_or_a_refusal(text: str, today: date | None, day_first: bool | None) -> None:
    """Fragments of dates and hours in any order raise nothing else either."""
    expect_moment_or_refusal(text, today, day_first)


def expect_moment_or_refusal(text: str, today: date | None, day_first: bool | None) -> None:
    """Read, and look at whatever comes."""
    try:
        found = read(text, today=today, day_first=day_first)
    except Refusal as refused:
        assert refused.says.en and refused.says.es
        return
    assert 0 <= found.start < 1440
    assert found.end is None or found.end > found.start
    assert 1970 <= found.day.year <= 2100
    assert not found.zone or clocks.zone(found.zone)


@given(st.sampled_from(sorted(LINES)), DAYS, st.integers(0, 1439))
def test_a_date_in_words_is_read_back(language: str, day: date, minute: int) -> None:
    """The long date of each language, with its weekday and an hour, means that day and hour."""
    line = LINES[language].format(day=spoken_date(day, language), clock=clock(minute))
    assert read(line, today=None, language=language) == Moment(day, minute)


@given(DAYS, st.integers(0, 1439), st.integers(-12 * 4, 14 * 4))
def test_iso_is_read_back(day: date, minute: int, quarters: int) -> None:
    """ISO 8601 with any whole-hour offset states its moment and its zone."""
    hours = quarters // 4
    found = read(f"{day}T{clock(minute)}:00{hours:+03d}:00", today=None)
    assert (found.day, found.start, found.end) == (day, minute, None)
    assert found.zone == (f"UTC{hours:+03d}:00" if hours else "UTC")


@given(DAYS, DAYS)
def test_a_date_without_a_year_is_the_next_such_day(today: date, day: date) -> None:
    """Day and month without a year are never before today, and less than a year away save on 29 February."""
    try:
        found = read(f"{day.day} {spoken_date(day, 'en').split()[2]} 9:00", today=today)
    except Refusal as refused:
        assert "outside" in refused.says.en  # it would be in 2101
        return
    assert found.day >= today
    assert (found.day.month, found.day.day) == (day.month, day.day)
    assert (found.day - today).days <= 366 or (day.month, day.day) == (2, 29)
