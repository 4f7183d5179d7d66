"""Printed times: the clocks, and the days said with them, that documents print for other places."""

from datetime import date

import pytest

from rcmcli.model.printed_time import PrintedTime, SaidDay
from rcmcli.model.refusal import Misread
from rcmcli.reading.printed import read_printed, written_like

NINE, NOON = 540, 720
FRIDAY = SaidDay(4)


@pytest.mark.parametrize(
    ("text", "minutes", "shift"),
    [
        ("11:00", 660, None), ("9:00 am", NINE, None), ("12:00 m.", NOON, None), ("12 m", NOON, None), ("9h00", NINE, None),
        ("12 md", NOON, None), ("01:00 +1", 60, 1), ("01:00 (+1)", 60, 1), ("24:00", 0, 1), ("24:00 +1", 0, 2),
        ("12:00 a.m.", 0, None), ("00:30 a.m.", 30, None), ("07:00 (am)", 420, None), ("16:00 (pm)", 960, None),
        ("16hs", 960, None), ("12h30", 750, None), ("2300", 1380, None), ("1430 hrs", 870, None), ("noon", NOON, None),
        ("12 noon", NOON, None), ("12:00 PM (noon)", NOON, None), ("mediodía", NOON, None), ("12:00 mediodía", NOON, None),
        ("midnight", 0, None), ("medianoche", 0, None), ("12:00 midnight", 0, None), ("12:00 de la noche", 0, None),
        ("8 de la noche", 1200, None), ("ocho de la noche", 1200, None), ("ocho y media de la noche", 1230, None),
        ("9:00 de la mañana", NINE, None), ("12:30 de la tarde", 750, None), ("a las 9:00", NINE, None),
        ("1:00 am next day", 60, 1), ("01:00 (next day)", 60, 1), ("01:00 del día siguiente", 60, 1), ("08:00 +1 day", 480, 1),
        ("(+1 day) 08:00", 480, 1), ("23:00 (día anterior)", 1380, -1), ("23:00 -1", 1380, -1), ("23:00 −1", 1380, -1),
        ("23:00 (-1)", 1380, -1), ("9:00 same day", NINE, 0), ("15:00 p.m.", 900, None), ("21 h", 1260, None),
        ("9 AM", NINE, None), ("9.30", 570, None), ("3:00 +1 día", 180, 1),
    ],
)  # fmt: skip
def test_a_printed_clock(text: str, minutes: int, shift: int | None) -> None:
    """One clock in the notations of real announcements, with the day only where it is printed."""
    assert read_printed(text) == PrintedTime(minutes, shift)


@pytest.mark.parametrize(
    ("text", "minutes", "said"),
    [
        ("Friday 01:00", 60, FRIDAY), ("Fri 01:00", 60, FRIDAY), ("01:00 (Friday)", 60, FRIDAY), ("viernes, 1:00 am", 60, FRIDAY),
        ("sexta-feira 01:00", 60, FRIDAY), ("vendredi 1h00", 60, FRIDAY), ("01:00 on Friday", 60, FRIDAY),
        ("viernes 10 de septiembre, 01:00", 60, SaidDay(4, ((0, 9, 10),))), ("Friday 10, 01:00", 60, SaidDay(4, ((0, 0, 10),))),
        ("viernes 10 a las 01:00", 60, SaidDay(4, ((0, 0, 10),))), ("Fri, 10 Sep 2021, 1:00 AM", 60, SaidDay(4, ((2021, 9, 10),))),
        ("8th March - 11:15pm", 1395, SaidDay(None, ((0, 3, 8),))), ("12:00 P.M. (August 3)", NOON, SaidDay(None, ((0, 8, 3),))),
        ("2021-09-10 01:00", 60, SaidDay(None, ((2021, 9, 10),))), ("10/09/2021 01:00", 60, SaidDay(None, ((2021, 9, 10), (2021, 10, 9)))),
        ("13/9 9h00", NINE, SaidDay(None, ((0, 9, 13),))), ("1º de septiembre, 9:00", NINE, SaidDay(None, ((0, 9, 1),))),
        ("Aug 3 9 am", NINE, SaidDay(None, ((0, 8, 3),))), ("9 am Aug 3", NINE, SaidDay(None, ((0, 8, 3),))),
        ("mar. 9 nov. 9:00", NINE, SaidDay(1, ((0, 11, 9),))), ("09:00 horas del 10 de septiembre", NINE, SaidDay(None, ((0, 9, 10),))),
        ("Friday 24:00", 0, SaidDay(4, ended=True)), ("24:00 (10 Sept)", 0, SaidDay(None, ((0, 9, 10),), ended=True)),
        ("May 5, 9:00 a.m.", NINE, SaidDay(None, ((0, 5, 5),))), ("9:00 AM, Friday", NINE, FRIDAY),
    ],
)  # fmt: skip
def test_a_day_said_with_a_clock(text: str, minutes: int, said: SaidDay) -> None:
    """A weekday or a date before or after the clock, whole or short, in four languages."""
    assert read_printed(text) == PrintedTime(minutes, said=said)


@pytest.mark.parametrize(
    ("text", "minutes", "end"),
    [
        ("10:00-11:30", 600, 690),
        ("10:00 a 11:30 hs", 600, 690),
        ("9:00 – 10:00 am", NINE, 600),
        ("23:00-01:00", 1380, 60),
    ],
)
def test_a_printed_range(text: str, minutes: int, end: int) -> None:
    """A range has a start and an end, both as clocks."""
    assert read_printed(text) == PrintedTime(minutes, end=end)


@pytest.mark.parametrize(
    "text", ["morning", "11", "", "25:00", "Friday", "10 September", "12:60", "TBC", "+1", "x" * 99, "٠٩:٠٠"]
)
def test_what_is_no_printed_clock_is_refused(text: str) -> None:
    """No parts of the day, no bare numbers, no days alone."""
    with pytest.raises(Misread):
        read_printed(text)


def test_a_said_day_fits_some_dates() -> None:
    """What is not said of a date may be anything; of two readings of 10/09 either will do."""
    friday = date(2021, 9, 10)
    assert SaidDay(4).fits(friday)
    assert SaidDay(4, ((0, 0, 10),)).fits(friday)
    assert read_printed("10/09 01:00").said.fits(friday)
    assert not SaidDay(3).fits(friday)
    assert not SaidDay(4, ((2020, 9, 10),)).fits(friday)


@pytest.mark.parametrize(
    ("minutes", "shift", "sample", "written"),
    [
        (NOON, None, "9:00 am", "12:00"), (780, None, "9:00 am", "1:00 pm"), (780, None, "09:00 A.M.", "01:00 P.M."),
        (NINE, 1, "11 pm", "9 am +1"), (NOON, None, "9h00", "12h00"), (750, None, "9h", "12h30"), (1020, None, "16hs", "17hs"),
        (1050, None, "16 hs", "17:30 hs"), (NINE, None, "10.30", "9.00"), (60, 1, "11:00", "01:00 +1"), (0, None, "noon", "00:00"),
        (1020, 0, "Friday 16:00", "17:00"),
    ],
)  # fmt: skip
def test_a_clock_is_written_as_its_neighbours_are(minutes: int, shift: int | None, sample: str, written: str) -> None:
    """Notations with an h or with am and pm are kept; noon and midnight are written with twenty-four hours."""
    time = PrintedTime(minutes, shift)
    assert written_like(time, sample) == written
    assert read_printed(written).minutes == minutes


def test_a_clock_that_ends_a_day_is_shown_on_the_next_date() -> None:
    """24:00 of Thursday the 9th is 00:00 of Friday the 10th, and of no other date."""
    told = read_printed("Thursday 9, 24:00").said
    assert [day for day in range(1, 31) if told.fits(date(2021, 9, day))] == [10]
