"""One notation, one meaning: what the file, a table, a list, an option and a line of a paper read, compared row by row."""

import json
from datetime import date
from pathlib import Path

import pytest
from test_lines import ROWS, Row

from rcmcli import places
from rcmcli.model.clock import DAY, clock
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.walltime import ItemTime
from rcmcli.reading import asked, lines
from rcmcli.reading.evidence import LENGTH
from rcmcli.reading.listed import parted
from rcmcli.reading.printed import read_printed
from rcmcli.reading.spelled import mended
from rcmcli.reading.strict import read_time

TODAY = date(2021, 9, 7)
SAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "time_notations.jsonl").read_text(encoding="utf-8").splitlines()
]
# A notation and what it means wherever it is met: minutes after midnight, and the days that are said with it.
ALIKE = {
    "09:00-10:30": "09:00-10:30", "9:00 – 10:30": "09:00-10:30", "9h à 10h": "09:00-10:00", "9h-10h": "09:00-10:00",
    "de 9h à 10h30": "09:00-10:30", "9h00": "09:00", "9.30": "09:30", "16hs": "16:00", "16 hs.": "16:00", "16 h": "16:00",
    "14 horas": "14:00", "14 horas e 20 minutos": "14:20", "às 14 horas e 20 minutos": "14:20", "14h20min": "14:20",
    "530pm-6": "17:30-18:00", "530pm": "17:30", "5-630pm": "17:00-18:30", "9:00 am": "09:00", "9:00 a. m.": "09:00",
    "9 AM": "09:00", "7:00 (am)": "07:00", "22:00 (pm)": "22:00", "15:00 (3 PM)": "15:00", "12:00 PM (noon)": "12:00",
    "15:00 pm": "15:00", "8:30 de la noche": "20:30", "ocho y media de la noche": "20:30", "8 da noite": "20:00",
    "noon": "12:00", "mediodía": "12:00", "midnight": "00:00", "medianoche": "00:00", "12:00 m.": "12:00", "12 md": "12:00",
    "0900-1030": "09:00-10:30", "2300 hrs": "23:00", "9:00-10:30 am": "09:00-10:30", "11:00-1:00 pm": "11:00-13:00",
    "9:00 am - 1:00": "09:00-13:00", "from 9:00 to 10:30": "09:00-10:30", "de las 9:00 a las 10:30 horas": "09:00-10:30",
    "das 19h às 22h": "19:00-22:00", "9u00 tot 12u30": "09:00-12:30", "von 9 bis 10.30 Uhr": "09:00-10:30",
    "22:00-24:00": "22:00-24:00", "10:00 p.m. - 12:00 a.m.": "22:00-24:00", "09:00--10:00": "09:00-10:00",
    "mediodía y media": "12:30", "meio-dia e meia": "12:30", "midi et demi": "12:30", "midi et quart": "12:15",
    "13 h 30": "13:30", "15H": "15:00", "kl. 13.30": "13:30", "10:00 → 11:00": "10:00-11:00",
}  # fmt: skip
APART = {"13 h 12 Lima"}  # of a list: uneven minutes that stand apart, with words behind them, may be a number of these
# Those of them that the file refuses, with the mend that writes its own form: words before a morning hour, or of another language.
ANNOUNCED = {
    "de 9h à 10h30", "from 9:00 to 10:30", "de las 9:00 a las 10:30 horas",
    "von 9 bis 10.30 Uhr", "kl. 13.30",
}  # fmt: skip
# A notation with the next date, on which the end of a range stands.
LATER = {"01:00 +1": (60, None), "1:00 am next day": (60, None), "01:00 (día siguiente)": (60, None),
         "00:00 (midnight next day)": (0, None), "23:00-01:00 +1": (1380, 60), "23h à 1h (+1)": (1380, 60)}  # fmt: skip
# What the file refuses, with the form that its mend writes; None where a wrong hour might come of it.
MENDED = {
    "20:00 en adelante": "20:00", "a las 20": "20:00", "10:30 onwards": "10:30", "0:30 am": "00:30",
    "00:30-02:00 +1": "00:30 +1-02:00 +1", "0:30 a 2:00 (+1)": "00:30 +1-02:00 +1",
    "12:00 de la mañana": None, "12:30 da manhã": None,  # noon in one country, midnight in another
    "9-10": None, "de 1:30 a 3:00": None, "a las 3:00": None, "hasta las 10:00": None, "9:00 Lima": None,
}  # fmt: skip


# What a list judges of these: an hour in 24, though no half of the day is printed; what is no start is refused.
LISTED = {
    "12:00 de la mañana": None, "12:30 da manhã": None, "hasta las 10:00": None, "a las 20": "20:00", "a las 3:00": "03:00",
    "de 1:30 a 3:00": "01:30-03:00", "0:30 am": "00:30",
}  # fmt: skip
# An hour of which a part is in words: no face reads it without that part.
PARTLY = [
    "half past 9 am", "quarter to 9 am", "three quarters past 9:00", "cuarto para las 9 am", "10 para las 9 am", "9h y media",
    "ten to nine in the evening", "a las 9 y diez", "a las nueve y diez de la mañana", "a las 9 y 30 de la mañana",
    "9 heures moins le quart", "um halb 10 Uhr", "viertel vor 10 Uhr", "kwart voor 10 uur", "quinze para as nove da noite",
    "a las 9 menos 10 de la noche", "half past 9 to 11 am", "entre las nueve y diez de la mañana", "9:00 y pico",
]  # fmt: skip


def shown(start: int, end: int | None) -> str:
    """Minutes as the tables write them."""
    last = "" if end is None else "-24:00" if end == DAY else f"-{clock(end)}"
    return clock(start) + last


def strict(words: str) -> ItemTime | None:
    """What the agenda file reads; none where it refuses."""
    try:
        return read_time(words)
    except Misread:
        return None


def listed_of(row: str) -> PrintedTime | None:
    """What a row of a pasted list says of Lima; none where it is refused."""
    try:
        stated, unread = parted(row, places.kind_of)
    except Refusal:
        return None
    assert [one.labels for one in stated] == ["Lima"] and not unread
    return stated[0].time


def asked_of(words: str) -> asked.Moment | None:
    """What a command reads; none where it refuses."""
    try:
        return asked.read(words, today=TODAY)
    except Refusal:
        return None


@pytest.mark.parametrize("words", ALIKE)
def test_every_face_reads_a_notation_alike(words: str) -> None:
    """The file, the key of a printed table, a pasted list, WHEN of a command and a line of a paper mean the same hours by it."""
    time = strict(words) or mended(words)
    printed, moment, line = read_printed(words), asked_of(words), lines.read(words)
    assert moment and len(line.spans) == 1
    assert str(time) == ALIKE[words]
    assert (strict(words) is None) == (words in ANNOUNCED)
    end = DAY if printed.end == 0 else printed.end
    assert shown(printed.minutes, end) == ALIKE[words]
    assert shown(moment.start, moment.end) == ALIKE[words]
    assert shown(line.spans[0].start, line.spans[0].end) == ALIKE[words]
    for row in (f"Lima: {words}", f"{words} Lima"):
        listed = listed_of(row)
        assert (listed is None) == (row in APART)
        assert listed in (None, printed)


@pytest.mark.parametrize("words", LATER)
def test_every_face_reads_the_next_date_alike(words: str) -> None:
    """A sign or words for the next date move a single hour, and the end alone of a range that passes midnight."""
    start, end = LATER[words]
    moves = end is None
    assert strict(words) == ItemTime(start + DAY * moves, None if end is None else end + DAY)
    printed = read_printed(words)
    assert (printed.minutes, printed.end, printed.shift) == (start, end, 1 if moves else None)
    assert listed_of(f"Lima: {words}") == listed_of(f"{words} Lima") == printed
    moment = asked_of(words)
    assert moment and (moment.day - TODAY).days == moves and moment.start == start
    assert moment.end == (None if end is None else end + DAY)
    (span,) = lines.read(words).spans
    assert (span.start, span.end, span.day_shift) == (start, end, 1)


@pytest.mark.parametrize("expected", ROWS, ids=lambda expected: expected.text[:40] or "(empty)")
def test_no_face_contradicts_the_lines_of_other_papers(expected: Row) -> None:
    """What the file, a key or a command reads of them is what the line says, or its hour as printed; no length, no years."""
    words, line = expected.text, lines.read(expected.text)
    meant = {(one.start % DAY, None if one.end is None else one.end % DAY) for one in (*line.spans, *line.literal)}
    time, moment = strict(words), asked_of(words)
    if time and time.start is not None:
        assert (time.start % DAY, None if time.end is None else time.end % DAY) in meant
    if moment:
        assert moment.start in {start for start, _ in meant}
    try:
        printed = read_printed(words)
    except Misread:
        return
    assert (printed.minutes, printed.end) in meant or (line.why_not == LENGTH and "h" in words)


def mend_of(words: str) -> str | None:
    """What the mend of a refused notation writes; none where there is none."""
    with pytest.raises(Misread) as misread:
        read_time(words)
    time = mended(words)
    return misread.value.mend or (str(time) if time else None)


@pytest.mark.parametrize("words", MENDED)
def test_the_file_refuses_with_the_mend_or_with_none(words: str) -> None:
    """What is not certain is refused; where it can mean one time only, the mend writes that time."""
    assert strict(words) is None
    better = mend_of(words)
    assert better == MENDED[words]
    assert better is None or str(strict(better)) == better


@pytest.mark.parametrize("words", LISTED)
def test_a_list_reads_what_is_printed_or_refuses_it(words: str) -> None:
    """In front of its place and behind it alike."""
    for row in (f"Lima: {words}", f"{words} Lima"):
        time = listed_of(row)
        assert (shown(time.minutes, time.end) if time else None) == LISTED[words]


@pytest.mark.parametrize("words", PARTLY)
def test_no_face_reads_an_hour_without_its_words(words: str) -> None:
    """Neither a line nor a command nor the file nor a list: 09:00 is not half past nine."""
    assert not lines.read(words).spans
    assert strict(words) is None and mended(words) is None and asked_of(words) is None
    assert listed_of(f"Lima: {words}") is None and listed_of(f"{words} Lima") is None
    with pytest.raises(Misread):
        read_printed(words)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample["text"]))
def test_no_face_contradicts_another_about_a_sample(sample: dict[str, str]) -> None:
    """Whatever the file or a table reads of a real notation is what is meant by it, or its hour as printed."""
    words, expected = sample["text"], sample["expected"]
    times = [[clock(one.start), one.end and clock(one.end)] for one in lines.read(words).literal]
    meant = [expected, times]
    time = strict(words)
    if time and time.part:
        assert time.part == sample.get("when")
    elif time and time.start is not None:
        assert [[clock(time.start) if time.start != DAY else "24:00", time.end and clock(time.end)]] in meant
    try:
        printed = read_printed(words)
    except Misread:
        return
    hour = "24:00" if words.startswith("24:00") else clock(printed.minutes)
    assert [[hour, printed.end and clock(printed.end)]] in meant
