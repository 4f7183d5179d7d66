"""Wall times and date ranges: what each notation means, what is refused, and that what is written is read back."""

import re
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.reading.lines import read
from rcmcli.reading.strict import READERS, read_dates, read_time

NINE, HALF_PAST, TEN, NOON, DAY = 540, 570, 600, 720, 1440


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("09:00-09:30", NINE, HALF_PAST),
        ("9:00-9:30", NINE, HALF_PAST),
        ("09:00 - 09:30", NINE, HALF_PAST),
        ("09:00–09:30", NINE, HALF_PAST),
        ("09:00 — 09:30", NINE, HALF_PAST),
        ("09:00−09:30", NINE, HALF_PAST),
        ("  09:00\t-\n09:30 ", NINE, HALF_PAST),
        ("09:00\u00a0–\u202f09:30", NINE, HALF_PAST),
        ("9h00-9h30", NINE, HALF_PAST),
        ("9H - 9H30", NINE, HALF_PAST),
        ("09h00 às 09h30", NINE, HALF_PAST),
        ("9.00-9.30", NINE, HALF_PAST),
        ("09:00 a 09:30 horas", NINE, HALF_PAST),
        ("de 19.30 a 21.00", 1170, 1260),
        ("from 14:00 to 16:00", 840, 960),
        ("À 15 heures", 900, None),
        ("09:00 to 09:30", NINE, HALF_PAST),
        ("09:00 hrs. – 09:30 hrs.", NINE, HALF_PAST),
        ("9 am-10 am", NINE, TEN),
        ("9:00 AM – 9:30 A.M.", NINE, HALF_PAST),
        ("9:00 a. m. - 9:30 a. m.", NINE, HALF_PAST),
        ("9:00-9:30 am", NINE, HALF_PAST),
        ("1:00-2:30 pm", 13 * 60, 14 * 60 + 30),
        ("9:00-1:00 pm", NINE, 13 * 60),
        ("11:30 am-1:00 pm", 690, 13 * 60),
        ("12:30-1:30 pm", 750, 810),
        ("12:30-1:30 am", 30, 90),
        ("1:00-1:00 pm", 13 * 60, 13 * 60),
        ("13:00-2:00 am", 13 * 60, 120),
        ("8:59-9.59", 539, 599),
        ("12:00 a.m.-12:00 p.m.", 0, NOON),
        ("12 noon - 13:00", NOON, 13 * 60),
        ("12:00 mediodía – 1:00 p.m.", NOON, 13 * 60),
        ("13:00 pm-14:00 pm", 13 * 60, 14 * 60),
        ("20:00-24:00", 1200, DAY),
        ("20:00-00:00 +1", 1200, DAY),
        ("20:00-00:00", 1200, DAY),
        ("12:00 – 0:00", NOON, DAY),
        ("11:59-00:00", NOON - 1, 0),
        ("23:00-01:00 +1", 1380, DAY + 60),
        ("23:00 – 01:00 (+1)", 1380, DAY + 60),
        ("23:00-01:00 +1 day", 1380, DAY + 60),
        ("23:00-01:00 +1 día", 1380, DAY + 60),
        ("10:00-12:00 +2", TEN, 2 * DAY + NOON),
        ("09:00-08:00", NINE, 480),
        ("9:00-1:00", NINE, 60),
        ("09:00", NINE, None),
        ("9 am", NINE, None),
        ("9 h", NINE, None),
        ("12:00 m.", NOON, None),
        ("01:00 +1", DAY + 60, None),
        ("24:00", DAY, None),
        ("00:00", 0, None),
    ],
)
def test_the_notations_of_the_paper_are_read(text: str, start: int, end: int | None) -> None:
    """Dashes, spaces, the h of clocks and the halves of the day are read as people mean them."""
    assert read_time(text) == ItemTime(start, end)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("TBC", "to be confirmed"), ("tba", "to be confirmed"), ("Por confirmar", "to be confirmed"),
        ("(por definir)", "to be confirmed"), ("à définir", "to be confirmed"), ("hora a confirmar", "to be confirmed"),
        ("~17:00", "~17:00"), ("≈ 5 pm", "~17:00"), ("about 17:00", "~17:00"), ("hacia las 17h", "~17:00"),
        ("aprox. 17:00-18:00", "~17:00-18:00"), ("17:00 (approx.)", "~17:00"), ("vers 17h00", "~17:00"),
        ("after lunch", "after lunch"), ("Después del almuerzo", "Después del almuerzo"), ("al final", "al final"),
        ("à l'issue de la séance", "à l'issue de la séance"), ("After 17:00", "After 17:00"),
    ],
)  # fmt: skip
def test_an_hour_that_is_open_is_kept_in_words(text: str, said: str) -> None:
    """To be confirmed, about five, after lunch: none of them is an hour, and each is read back as it is written."""
    time = read_time(text)
    assert (time.start, time.end, time.said, time.is_set) == (None, None, said, False)
    assert read_time(str(time)) == time


@pytest.mark.parametrize(
    "text", ["lunch", "~", "~ tomorrow", "about", "afternoonish", "~ ~17:00", "TBC 17:00", "about 25:00"]
)
def test_other_words_are_no_open_hour(text: str) -> None:
    """A misspelt part of the day is a finding, as is a sign of about before what no clock shows."""
    with pytest.raises(Misread):
        read_time(text)


@pytest.mark.parametrize("text", ["11:00-12:00 m.", "11:00 – 12:00 md", "11:00-12 noon"])
def test_noon_ends_a_morning(text: str) -> None:
    """`m.` after the second clock is noon, and says nothing of the first."""
    assert read_time(text) == ItemTime(660, NOON)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("morning", "morning"), ("Por la mañana", "morning"), ("AFTERNOON", "afternoon"), ("during the\u00a0afternoon", "afternoon"),
        ("noche", "evening"), (" all  day ", "all day"), ("Todo el día", "all day"), ("todo el dia", "all day"),
    ],
)  # fmt: skip
def test_parts_of_the_day_are_read(text: str, part: str) -> None:
    """A part of the day is no clock, in either language."""
    assert read_time(text) == ItemTime(part=part)  # type: ignore[arg-type] # the table holds parts only


NOT_TIMES = [
    "", " ", "-", "9", "9-10", "20 21", "noonish", "tomorrow", "09:00-", "-09:00", "09:00-10:00-11:00", "5/6",
    "٠٩:٠٠", "०९:००", "０９:００", "1_0:00", "0x9:00", "9:0", "9:000", "009:00", "09:00:00", "09:00 UTC", "9am tomorrow",
    "09:00 +10", "09:00 ++1", "09:00 -1", "09:00 −1", "morning-noon", "mañana por la tarde", "09:00\x00", "09\u200b:00", "{9:00}",
]  # fmt: skip
NO_CLOCK = [
    "24:01",
    "25:00",
    "25:00-26:00",
    "9:60",
    "09:00-09:75",
    "0:30 am",
    "11:00 m.",
    "1 noon",
    "99h99",
]


DISAGREE = ["24:00 pm", "13:00 am", "0:00 pm", "14:00 de la mañana", "9:00 am - 14:00 am"]
TWELVE = ["12:15 de la mañana", "12 de la mañana", "12:30 da manhã", "10:00-12:00 de la mañana"]


@pytest.mark.parametrize("text", NOT_TIMES)
def test_what_is_no_time_is_refused_in_its_own_words(text: str) -> None:
    """Only ASCII digits in a known notation count; a bare number means nothing; the reason quotes the words."""
    with pytest.raises(Misread) as misread:
        read_time(text)
    assert f"“{' '.join(text.split())}” is not a time" in misread.value.says.en
    assert f"«{' '.join(text.split())}» no es una hora" in misread.value.says.es


@pytest.mark.parametrize("text", NO_CLOCK)
def test_an_hour_that_no_clock_shows_is_refused(text: str) -> None:
    """Past 24:00, past 59 minutes and impossible halves of the day are refused, and nothing is guessed."""
    with pytest.raises(Misread) as misread:
        read_time(text)
    assert misread.value.says.en == f"“{text}” has an hour or minute that no clock shows"


@pytest.mark.parametrize("text", [*DISAGREE, *TWELVE])
def test_an_hour_that_its_half_of_the_day_denies_is_refused_with_that_reason(text: str) -> None:
    """“13:00 am” contradicts itself; «12 de la mañana» is noon in one country and midnight in another."""
    with pytest.raises(Misread) as misread:
        read_time(text)
    reason = "noon for some and midnight for others" if text in TWELVE else "not in that half of the day"
    assert f"“{text}” is not a time: " in misread.value.says.en and reason in misread.value.says.en
    line = read(text)
    assert text == "0:00 pm" or reason in (line.why_not or Text()).en  # an older paper writes noon so


def test_a_range_of_more_than_a_day_is_refused_with_what_is_meant() -> None:
    """Wholly after midnight is written with +1 behind both; from six in the morning on it is a stay of days."""
    with pytest.raises(Misread) as misread:
        read_time("00:30-02:00 +1")
    assert misread.value.says.en.startswith("“00:30-02:00 +1” would last 25 h 30 min")
    assert misread.value.says.es.startswith("«00:30-02:00 +1» duraría 25 h 30 min")
    assert read_time(misread.value.mend) == ItemTime(DAY + 30, DAY + 120)
    assert read_time("06:00-07:00 +1") == ItemTime(360, DAY + 420)


@pytest.mark.parametrize("value", [None, 9, 9.3, True, date(2021, 9, 9), ["09:00"], {"start": 540}])
def test_a_time_is_a_text(value: object) -> None:
    """What TOML reads as a number, a date or a list is no time."""
    with pytest.raises(Misread, match="between quotes"):
        read_time(value)


def test_a_long_text_is_refused_short() -> None:
    """The reason quotes no more than the beginning."""
    with pytest.raises(Misread) as misread:
        read_time("9" * 61)
    assert misread.value.says.en.startswith(f"“{'9' * 60}…” is not a time")
    with pytest.raises(Misread) as misread:
        read_time("9" * 60)
    assert misread.value.says.en.startswith(f"“{'9' * 60}” is not a time")


@given(st.text(max_size=20) | st.text("0123456789:.-– hHamp+m1 ", max_size=20))
def test_any_text_is_a_time_or_a_reason(text: str) -> None:
    """Whatever the words, they are read, or refused with a reason that quotes them."""
    try:
        time = read_time(text)
    except Misread as misread:
        assert " ".join(text.split()) in misread.says.en
        assert " ".join(text.split()) in misread.says.es
    else:
        assert time.part or time.start is not None
        assert re.search("[0-9]", text) or time.part


# ------------------------------------------------------------------ written and read back


def clocks(most: int = DAY - 1) -> st.SearchStrategy[int]:
    """Minutes after midnight."""
    return st.integers(0, most)


@given(clocks(), st.none() | st.integers(0, 10 * DAY - 1))
def test_what_is_written_is_read_back(start: int, end: int | None) -> None:
    """The canonical notation of any time means that time, save of one that begins at night and lasts more than a day."""
    assume(end is None or start >= 6 * 60 or not DAY + start < end < 2 * DAY)
    time = ItemTime(start, end)
    assert read_time(str(time)) == time


@given(clocks(), clocks())
def test_a_range_on_the_next_date_is_read_back(one: int, other: int) -> None:
    """Both its ends have their +1."""
    assume(one != other)
    time = ItemTime(DAY + min(one, other), DAY + max(one, other))
    assert read_time(str(time)) == time


@given(clocks(10 * DAY - 1))
def test_a_start_on_another_date_is_read_back(start: int) -> None:
    """A start alone may stand on a later date."""
    assert read_time(str(ItemTime(start))) == ItemTime(start)


@pytest.mark.parametrize("text", ["24:00-01:00 +1", "24:00-24:00"])
def test_a_start_at_midnight_is_read_back(text: str) -> None:
    """24:00 begins the next date, and is still that when it is written."""
    time = read_time(text)
    assert read_time(str(time)) == time


@pytest.mark.parametrize("part", ["morning", "afternoon", "evening", "all day"])
def test_a_part_of_the_day_is_read_back(part: str) -> None:
    """The canonical word of each part of the day means it."""
    assert str(read_time(part)) == part


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("9h – 10h30", "09:00-10:30"), ("9:00 am", "09:00"), ("8-9:30 pm", "20:00-21:30"), ("22:00-0:00 +1", "22:00-24:00"),
        ("22:00-1:00+1", "22:00-01:00 +1"), ("Por la noche", "evening"),
    ],
)  # fmt: skip
def test_there_is_one_way_to_write_a_time(text: str, canonical: str) -> None:
    """Each notation has one canonical form."""
    assert str(read_time(text)) == canonical


@given(clocks(), st.none() | clocks(10 * DAY - 1))
def test_the_minutes_are_those_between(start: int, end: int | None) -> None:
    """How long an item lasts is the difference of its clocks, less than nothing where it ends first."""
    assert ItemTime(start, end).minutes == (None if end is None else end - start)


# ------------------------------------------------------------------ ranges of dates


@pytest.mark.parametrize(
    "text",
    [
        "", "2021-09", "2021-9-9", "09-09-2021", "2021-09-31", "2021-09-09/", "2021/09/09", "20210909",
        "2021-09-09/2021-09-10/2021-09-11", "2021-09-09 - 2021-09-10", "٢٠٢١-٠٩-٠٩", "2021-W36-4", "9 September 2021",
    ],
)  # fmt: skip
def test_what_is_no_range_of_dates_is_refused(text: str) -> None:
    """One or two ISO dates in their order, and the reason quotes the words."""
    with pytest.raises(Misread) as misread:
        read_dates(text)
    assert f"“{text}” is not a range of dates" in misread.value.says.en
    assert f"«{text}» no es un intervalo de fechas" in misread.value.says.es


@given(st.dates(), st.dates())
def test_a_range_of_dates_is_read_back(one: date, other: date) -> None:
    """What is written means the same range, and both ends belong to it."""
    dates = DateRange(min(one, other), max(one, other))
    assert read_dates(str(dates)) == dates
    assert one in dates
    assert other in dates


def test_a_long_text_is_quoted_to_its_sixtieth_letter() -> None:
    """It is no range of dates, and the reason shows where it begins."""
    with pytest.raises(Misread, match=f"“{'9' * 60}…” is not a range of dates"):
        read_dates("9" * 62)


def test_a_date_is_within_a_range_or_not() -> None:
    """The day before and the day after do not belong to it."""
    dates = read_dates("2021-09-09 / 2021-09-11")
    assert [date(2021, 9, day) in dates for day in (8, 9, 10, 11, 12)] == [False, True, True, True, False]


def test_the_days_of_a_range_are_listed_as_far_as_asked() -> None:
    """A range may be of centuries, so whoever lists it says how many are enough."""
    dates = read_dates("2021-09-29/2021-10-01")
    every = [date(2021, 9, 29), date(2021, 9, 30), date(2021, 10, 1)]
    assert [dates.days(most) for most in (2, 3, 4)] == [every[:2], every, every]


@pytest.mark.parametrize(
    ("notation", "right", "wrong"),
    [
        (ItemTime, ["9", "9" * 60], ["", "9" * 61, 9]),
        (DateRange, ["2021-09-09", "2021-09-09/2021-09-10"], ["", "2021-09", "2021-09-09/", "2021-09-09/2021-09-10/"]),
    ],
)
def test_an_editor_is_told_what_may_be_written(
    notation: type[ItemTime | DateRange], right: list[str], wrong: list[object]
) -> None:
    """The JSON Schema admits what may be a notation, and its own examples are read; what is none for sure is refused."""
    schema = notation.schema()
    editor = Draft202012Validator(schema)
    examples = schema["examples"]
    assert isinstance(examples, list)
    assert [str(READERS[notation](one)) for one in examples] == examples
    assert all(editor.is_valid(one) for one in (*examples, *right))
    assert not any(editor.is_valid(one) for one in wrong)


def test_equal_times_and_equal_ranges_are_one() -> None:
    """Both are values, however they were written."""
    assert len({read_time("9:00 am"), read_time("09:00")}) == 1
    assert len({read_dates("2021-09-09"), read_dates(date(2021, 9, 9))}) == 1


def test_a_range_of_one_day_is_written_as_that_day() -> None:
    """Whether or not both ends are given."""
    assert [str(read_dates(text)) for text in ("2021-09-09", "2021-09-09/2021-09-09")] == ["2021-09-09"] * 2


@given(st.dates())
def test_a_date_without_quotes_is_a_range(day: date) -> None:
    """A TOML date stands for itself alone."""
    assert read_dates(day) == DateRange(day, day)


def test_a_range_that_runs_backwards_is_named_as_such() -> None:
    """The dates are right, their order is not."""
    with pytest.raises(Misread, match="runs backwards"):
        read_dates("2021-09-10/2021-09-09")


@pytest.mark.parametrize(
    "text", ["by 18:00", "between 14:00 and 16:00", "until 17:00", "hasta las 17:00", "à 11 heures", "de 1:30 a 3:00"]
)
def test_an_hour_with_words_in_front_is_refused_where_it_may_be_another(text: str) -> None:
    """Only what begins a time, and only in the afternoon of a clock of 24 hours, is certain."""
    with pytest.raises(Misread):
        read_time(text)
