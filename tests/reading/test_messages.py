"""Messages of several sentences: every time with its line, its day and its place; nothing that is none; the rest is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.reading.messages import mentions

LETTER = """Dear colleagues,
The plenary will be held on Thursday, 9 September 2021, at 9:00 am (Costa Rica time). Please connect by 8:45 a.m.; we close around 17:00.
La segunda sesión es el viernes 10 de septiembre de 2021, de 14:00 a 16:30 hora de Panamá. La cena será a las 7:30 p. m.
Deadline: tomorrow 23:59 EST (04:59 GMT).
Call +506 2255-1234, room 10, 15 minutes each, see Article 9:30.
Chat: <t:1618953630:F>
Times: Lima 10:00, Santiago 12:00, Ottawa 11:00.
In Santiago we start at 11:00 on 9 September 2021. Everybody from Buenos Aires is invited at 15h. Until 25:00.
"""
FOUND = [
    (2, "at 9:00 am (Costa Rica time)", "Thursday, 9 September 2021", "Costa Rica time", ""),
    (2, "by 8:45 a.m.", "Thursday, 9 September 2021", "", ""),
    (3, "de 14:00 a 16:30 hora de Panamá", "el viernes 10 de septiembre de 2021", "hora de Panamá", ""),
    (3, "a las 7:30 p. m.", "el viernes 10 de septiembre de 2021", "", ""),
    (4, "23:59 EST (04:59 GMT)", "tomorrow", "EST", ""),
    (6, "<t:1618953630:F>", "", "", ""),
    (7, "Lima 10:00", "tomorrow", "Lima", ""),
    (7, "Santiago 12:00", "tomorrow", "Santiago", ""),
    (7, "Ottawa 11:00", "tomorrow", "Ottawa", ""),
    (8, "at 11:00", "on 9 September 2021", "", "Santiago"),
    (8, "at 15h", "on 9 September 2021", "", "Buenos Aires"),
]
UNREAD = [(2, "17:00"), (8, "25:00")]


def test_every_time_of_a_letter_is_found() -> None:
    """With its line, the day of its sentence or the last one before it, and the place that is told with it or named there."""
    found = [one for one in mentions(LETTER) if not one.unread]
    assert [(one.line, one.words.rstrip("."), one.day.removeprefix("on "), one.label, one.near) for one in found] == [
        (line, words.rstrip("."), day.removeprefix("on "), label, near) for line, words, day, label, near in FOUND
    ]


def test_what_is_an_hour_and_cannot_be_read_is_said() -> None:
    """An hour that is only approximate, or that no clock shows; a telephone number, a length and a page are none."""
    found = [one for one in mentions(LETTER) if one.unread]
    assert [(one.line, one.words.rpartition(" ")[2]) for one in found] == UNREAD
    assert all(one.unread and one.unread.en and one.unread.es for one in found)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Nos vemos el lunes a las 10:00. El martes, a las 11:00.", ["lunes", "martes"]),
        ("At 10:00 on Monday, and at 11:00 on Tuesday.", ["monday", "tuesday"]),
        ("El lunes a las 10:00, el martes a las 11:00.", ["lunes", "martes"]),
        ("The sun rises at 6:10. We sat until late.", [""]),
        ("Mañana por la mañana, a las 9:00.", ["mañana"]),
        ("9/9/2021: 10:00 Lima", ["9/9/2021"]),
    ],
)
def test_each_time_has_the_day_beside_it(text: str, days: list[str]) -> None:
    """The day before it in its sentence, else the one behind it; a word that is only like a day is none."""
    assert [
        one.day.lower().removeprefix("el ").removeprefix("on ").rstrip(".") for one in mentions(text) if not one.unread
    ] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The meeting is on 9 September at 9:00. The following day we start at 14:30, and at 16:00 we close.", ["9 September", "", ""]),
        ("Tomorrow 9:00; on the 10th at 9:00; next Monday at 9:00.", ["Tomorrow", "", "next Monday"]),
        ("El 9 de septiembre a las 9:00; el día siguiente a las 10:00. A las 11:00.", ["9 de septiembre", "", ""]),
        ("El día 9 de septiembre a las 9:00.", ["9 de septiembre"]),
        ("9 September: Tokyo 00:00 (next day), Lima 10:00.", ["9 September", "9 September"]),
    ],
)  # fmt: skip
def test_a_day_that_is_counted_from_another_is_not_that_one(text: str, days: list[str]) -> None:
    """No date is taken for “the following day” or “on the 10th”, nor for the times behind it: they are named and not told."""
    assert ["" if one.unread else one.day.removeprefix("on ") for one in mentions(text)] == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A las 9:00 hora de Costa Rica, 10:00 en Lima y 11:00 en Santiago", ["hora de Costa Rica", "Lima", "Santiago"]),
        ("Lima 10:00, Tokyo 00:00 (+1)", ["Lima", "Tokyo"]),
        ("In Quito it is 9:00 in Caracas but cold", ["Caracas"]),
    ],
)  # fmt: skip
def test_the_place_right_behind_a_time_is_its_own(text: str, found: list[str]) -> None:
    """Whatever follows it, and whatever place stands further away; a shift of days stays with the hour."""
    assert [one.label or one.near for one in mentions(text)] == found
    assert all("(+1)" in one.words for one in mentions(text) if one.label == "Tokyo")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We start at half past nine in Lima.", "half past nine"), ("Nueve y media en Lima", "Nueve y media"),
        ("A las nueve menos cuarto de la mañana", "A las nueve menos cuarto"), ("A quarter to ten.", "A quarter to ten"),
        ("El cierre es a las nueve.", "a las nueve"), ("Lunch at twelve, then work.", "at twelve"),
        ("At nine thirty in Lima", "At nine thirty"), ("9 y media en Lima", "9 y media"), ("9h y media en Lima", "9h"),
        ("Half past 9 am in Lima", "Half past 9 am"), ("Cuarto para las 9 am", "las 9 am"), ("Um halb 10 Uhr", "10 Uhr"),
        ("On 9 September 2021, 0930 Lima", "0930"), ("10:00 in Lima (4 en Caracas)", "4"), ("At 9 in Lima", "At 9"),
        ("12 de la mañana", "12 de la mañana"), ("13:00 am", "13:00 am"),
    ],
)  # fmt: skip
def test_what_may_be_an_hour_is_said(text: str, words: str) -> None:
    """In words, as a bare number before a place, with a part of it in words: never passed over, never read without it."""
    unread = [one for one in mentions(text) if one.unread]
    assert [one.words for one in unread] == [words]
    assert all("10:00" in one.words for one in mentions(text) if not one.unread)


@pytest.mark.parametrize(
    "text",
    [
        "the 12 in Lima", "El 4 en Caracas", "September 4 in Caracas", "Sala 4 en Lima", "Av. Arequipa 1230 Lima", "since 2021 in Lima",
        "two to three weeks in Lima", "a las doce delegaciones", "tres y media horas", "COVID-19 in Lima", "1. Lima 2. Quito",
        "Resolution 4 in Lima", "el tres y el cuatro", "dos y tres", "at one time", "all at once.", "as one, as two",
    ],
)  # fmt: skip
def test_a_number_that_is_no_hour_is_left_alone(text: str) -> None:
    """A date, a page, an address, a number of things, a length."""
    assert not list(mentions(text))


@pytest.mark.parametrize("letters", ["WST", "AMST", "ACT", "ChST"])
def test_letters_behind_an_hour_are_its_clock(letters: str) -> None:
    """No place said before is put in their stead: what they mean is asked of the atlas."""
    first, second = mentions(f"Lima 10:00. We close at 9:00 {letters}.")
    assert (first.label, second.label) == ("Lima", letters)


PIECES = ["9:00", "am", "Lima", " ", ". ", ", ", "(", ")", "UTC-5", "el lunes", "tomorrow", "\n", "de", "a", "10 Sept", "<t:1:F>", "p. m.",
          "a las", "7", "EST", "–", "/", "hora de", "25:00", "until", "15h", "é"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=80))
def test_any_text_is_answered(text: str) -> None:
    """No text raises; each mention stands on a line of the text and quotes some of it."""
    lines = text.splitlines()
    for one in mentions(text):
        assert 1 <= one.line <= len(lines) and one.words
