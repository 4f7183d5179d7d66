"""“Tomorrow”, «hoy», “next Monday”: counted from the date at the place where the time holds, at whatever instant it is."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from conftest import run_here
from front import front
from hypothesis import example, given
from hypothesis import strategies as st
from profiles import examples

ZONES = ("Pacific/Pago_Pago", "Pacific/Kiritimati", "America/Lima", "Asia/Tokyo", "Asia/Kathmandu", "Europe/Madrid",
         "America/St_Johns", "UTC", "America/Santiago")  # fmt: skip
WORDS = {
    "today": 0, "hoy": 0, "tomorrow": 1, "mañana": 1, "yesterday": -1, "ayer": -1, "pasado mañana": 2, "anteayer": -2,
    "the day after tomorrow": 2, "in 3 days": 3, "dentro de 2 semanas": 14,
}  # fmt: skip
WEEKDAYS = {"Monday": 0, "el lunes": 0, "next Friday": 4, "el próximo viernes": 4, "domingo": 6}


@contextmanager
def at(instant: datetime) -> Iterator[None]:
    """The machine's clock shows this instant."""
    with patch("rcmcli.desk.timing.now", lambda: instant):
        yield


def start_of(*words: str) -> datetime:
    """The start of a conversion, with the offset of its place."""
    run = run_here("convert", *words, "--to", "UTC", "--json", "-q")
    assert run.code == 0, run.err
    return datetime.fromisoformat(json.loads(run.out)["from"]["start"])


instants = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)).map(lambda one: one.replace(tzinfo=UTC, second=0))


@examples(40)
@given(instants, st.sampled_from(ZONES), st.sampled_from(sorted(WORDS)), st.booleans())
@example(datetime(2026, 3, 1, 10, 30, tzinfo=UTC), "Pacific/Pago_Pago", "tomorrow", True)
@example(datetime(2026, 3, 1, 10, 30, tzinfo=UTC), "Pacific/Kiritimati", "mañana", False)
def test_days_are_counted_from_the_date_at_the_place(instant: datetime, zone: str, word: str, named: bool) -> None:
    """The place stands in the text or in --from: the date is that of zoneinfo there, moved by the days that are said."""
    wanted = instant.astimezone(ZoneInfo(zone)).date() + timedelta(days=WORDS[word])
    with at(instant):
        found = start_of(f"{word} 12:00 {zone}") if named else start_of(f"{word} 12:00", "--from", zone)
    assert (found.date(), found.hour) == (wanted, 12)
    assert found.utcoffset() == found.replace(tzinfo=None).replace(tzinfo=ZoneInfo(zone)).utcoffset()


@examples(30)
@given(instants, st.sampled_from(ZONES), st.sampled_from(sorted(WEEKDAYS)), st.booleans())
def test_a_weekday_is_the_next_one_at_the_place(instant: datetime, zone: str, word: str, named: bool) -> None:
    """Today counts, unless “next” says that it does not."""
    here = instant.astimezone(ZoneInfo(zone)).date()
    days = (WEEKDAYS[word] - here.weekday()) % 7
    if not days and ("next" in word or "próximo" in word):
        days = 7
    with at(instant):
        found = start_of(f"{word} 12:00 {zone}") if named else start_of(f"{word} 12:00", "--from", zone)
    assert found.date() == here + timedelta(days=days)


LATE = datetime(2026, 9, 9, 11, 0, tzinfo=UTC)  # Thursday the 10th in Kiritimati, Wednesday the 9th elsewhere
EARLY = datetime(2026, 9, 9, 10, 30, tzinfo=UTC)  # still Tuesday the 8th in Pago Pago


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (("hoy 20:00 Kiritimati",), date(2026, 9, 10)),
        (("20:00 Kiritimati",), date(2026, 9, 10)),
        (("20:00 Kiritimati", "--on", "tomorrow"), date(2026, 9, 11)),
        (("20:00", "--from", "Kiritimati", "--on", "mañana"), date(2026, 9, 11)),
        (("tomorrow 20:00 UTC+14",), date(2026, 9, 11)),
        (("Thursday 10 September 20:00 Kiritimati",), date(2026, 9, 10)),
        (("9 September 20:00 Kiritimati",), date(2027, 9, 9)),
        (("tomorrow 20:00 London",), date(2026, 9, 10)),
    ],
)
def test_every_date_that_is_not_whole_is_completed_there(words: tuple[str, ...], day: date) -> None:
    """A bare hour, --on, a date without a year: all by the date at the place."""
    with at(LATE):
        assert start_of(*words).date() == day


def test_what_was_assumed_is_said_in_both_languages() -> None:
    """The date that a word was taken for is told with its weekday."""
    with at(EARLY):
        english = run_here("convert", "tomorrow 20:00 Pago Pago", "--to", "UTC")
        spanish = run_here("convert", "mañana 20:00 Pago Pago", "--to", "UTC", "--lang", "es")
        listed = run_here("convert", "today 20:00 Pago Pago", "--check", "20:00 Pago Pago (Tuesday)")
    assert "“tomorrow” was taken as Wednesday, 9 September 2026" in english.err
    assert "«mañana» se tomó como el miércoles 9 de septiembre de 2026" in spanish.err
    assert listed.code == 0, listed.out + listed.err


def test_the_moment_of_an_agenda_counts_from_the_place_that_it_names(tmp_path: Path) -> None:
    """`agenda now --at "today 10:00 Kiritimati"` is of the date there; without a place, of the date at the meeting."""
    (tmp_path / "a.toml").write_text(
        front("Seminar", "America/Lima") + "[[day]]\ndate = 2026-09-09\n"
        '[[day.item]]\nid = "one"\ntime = "15:00-16:00"\ntitle = "Opening"\n'
    )
    with at(LATE):
        there = run_here("agenda", "now", "a.toml", "--at", "today 10:30 Kiritimati", cwd=tmp_path)  # 20:30 UTC
        home = run_here("agenda", "now", "a.toml", "--at", "today 15:30", cwd=tmp_path)
        later = run_here("agenda", "now", "a.toml", "--at", "in 9 hours and 30 minutes", cwd=tmp_path)  # 20:30 UTC
    assert "Opening" in there.out and "now" in there.out.lower(), there.out + there.err
    assert "Opening" in home.out
    assert later.out == home.out and "2026-09-09T20:30:00Z" in later.err


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("now", 0), ("ahora", 0), ("ahora mismo", 0), ("in 2 hours", 120), ("dentro de 2 horas", 120), ("en 90 minutos", 90),
        ("2 hours ago", -120), ("hace 30 minutos", -30), ("in 1h30", 90), ("2 hours from now", 120), ("dans 2 heures", 120),
        ("in 1 hour and 30 minutes", 90),
    ],
)  # fmt: skip
def test_an_instant_is_told_by_every_clock(words: str, minutes: int) -> None:
    """“Now” and lengths of time from now need no place; with one, by --from or in the words, its clock shows them."""
    with at(EARLY):
        alone, placed = start_of(words), start_of(words, "--from", "Tokyo")
        named = start_of(f"{words} in Tokyo")
        said = run_here("convert", words, "--to", "UTC", "--lang", "es").err
    assert alone == placed == named == EARLY + timedelta(minutes=minutes)
    assert (alone.utcoffset(), placed.utcoffset()) == (timedelta(), timedelta(hours=9)) and named == placed
    assert "según este equipo" in said


@pytest.mark.parametrize("words", ["<t:1618953630:F>", "<t:1618953630>", "<t:1618953630:R> Tokyo"])
def test_the_stamp_of_a_chat_is_an_instant(words: str) -> None:
    """A number of seconds since 1970 is what the chat shows to each reader; no clock of ours is read for it."""
    assert start_of(words) == datetime(2021, 4, 20, 21, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    "words", ["now or never", "in 2 apples", "<t:99999999999999:F>", "in 2 hours at Nowhereville", "hace mucho"]
)
def test_other_words_are_no_instant(words: str) -> None:
    """What is no length of time, and no place, is refused with a sentence."""
    run = run_here("convert", words, "--to", "UTC")
    assert (run.code, run.out) == (2, "") and run.err
