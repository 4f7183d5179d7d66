"""A moment that is told twice, in brackets or behind a bar: both tellings agree, or a sentence says that they do not."""

import json
from datetime import UTC, datetime

import pytest
from conftest import run_here

DAY = ("--on", "2021-09-09")


def starts_at(*words: str) -> datetime:
    """The start of a conversion."""
    run = run_here("convert", *words, *DAY, "--to", "UTC", "--json", "-q")
    assert run.code == 0, run.err
    return datetime.fromisoformat(json.loads(run.out)["from"]["start"])


def utc(hour: int, minute: int = 0, day: int = 9) -> datetime:
    """An instant of September 2021."""
    return datetime(2021, 9, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "instant"),
    [
        (("09:30 EDT (13:30 GMT)",), utc(13, 30)),
        (("13:30 GMT (09:30 EDT)",), utc(13, 30)),
        (("8 p. m. hora local (6 p. m. hora de Colombia)",), utc(23)),
        (("8 p. m. hora local (6 p. m. hora de Colombia)", "--from", "São Paulo"), utc(23)),
        (("2:00PM Lima / 3:00PM Washington DC",), utc(19)),
        (("2:00PM Lima = 3:00PM Washington DC",), utc(19)),
        (("15:00 (3 PM)", "--from", "Lima"), utc(20)),
        (("15:00 (3 PM) Lima",), utc(20)),
        (("12:00 PM (noon), hora de Lima",), utc(17)),
        (("09:30 EDT | 13:30 GMT",), utc(13, 30)),
        (("09:30 EDT, 13:30 GMT",), utc(13, 30)),
        (("09:30 EDT - 13:30 GMT",), utc(13, 30)),
        (("22:00 (pm)", "--from", "UTC"), utc(22)),
        (("12:00 PM (noon)", "--from", "Lima"), utc(17)),
        (("10:00-11:30 Lima (11:00-12:30 Ottawa)",), utc(15)),
        (("9 Sept 2021, 20:00 Lima (01:00 UTC)",), utc(1, day=10)),
        (("00:00 (midnight next day)", "--from", "UTC"), utc(0, day=10)),
        (("às 14 horas e 20 minutos", "--from", "UTC"), utc(14, 20)),
        (("530pm-6", "--from", "UTC"), utc(17, 30)),
        (("8 pm local time", "--from", "Lima"), utc(1, day=10)),
    ],
)
def test_both_tellings_are_one_moment(words: tuple[str, ...], instant: datetime) -> None:
    """A second hour, with its own clock or with none, is read and compared with the first."""
    assert starts_at(*words) == instant


@pytest.mark.parametrize(
    ("words", "truth"),
    [
        (("09:30 EDT (14:30 GMT)",), "13:30"),
        (("2:00PM Lima / 4:00PM Washington DC",), "15:00"),
        (("15:00 (5 PM)", "--from", "Lima"), "15:00"),
        (("09:30 EDT – 14:30 GMT",), "13:30"),
        (("8 p. m. hora local (6 p. m. hora de Colombia)", "--from", "Lima"), "20:00"),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_two_moments_are_refused_with_the_hour_that_would_be_right(
    words: tuple[str, ...], truth: str, language: str
) -> None:
    """Neither is believed."""
    run = run_here("convert", *words, *DAY, "--to", "UTC", "--lang", language)
    assert (run.code, run.out) == (2, "")
    assert truth in run.err


def test_a_date_with_points_is_a_date() -> None:
    """`29.11. 17:00` is 29 November."""
    run = run_here("convert", "29.11. 17:00", "--on", "2021-11-29", "--from", "UTC", "--to", "UTC", "--json")
    assert json.loads(run.out)["from"]["start"] == "2021-11-29T17:00:00+00:00"
