"""Clocks beside a time that is converted: CST out of season, an offset and an abbreviation together, “… to Kyiv”."""

import json
import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm, run_here

IN_SEASON = [
    ("CST", "2021-01-09", -6), ("EST", "2021-12-09", -5), ("EDT", "2021-09-09", -4), ("PST", "2021-02-01", -8),
    ("MDT", "2021-07-01", -6), ("CET", "2021-01-09", 1), ("CEST", "2021-07-09", 2), ("BST", "2021-07-09", 1),
    ("AEST", "2021-07-09", 10), ("JST", "2021-07-09", 9), ("ART", "2021-07-09", -3), ("CLST", "2021-12-01", -3),
    ("ET", "2021-07-09", -4), ("ET", "2021-01-09", -5), ("GMT", "2021-07-09", 0), ("COT", "2021-07-09", -5),
]  # fmt: skip
OUT_OF_SEASON = [
    ("PST", "2021-07-09", "Los Angeles", ["UTC−8"]),
    ("EDT", "2021-01-09", "New York", ["UTC−4"]),
    ("CDT", "2021-01-09", "Chicago", ["UTC−5"]),
    ("BST", "2021-01-09", "London", ["UTC+1", "UTC+6 (Dhaka)"]),
    ("CET", "2021-07-09", "Berlin", ["UTC+1"]),
    ("AEST", "2021-01-09", "Sydney", ["UTC+10 (Brisbane)"]),
    ("CLT", "2021-09-09", "Santiago", ["UTC−4"]),
    ("Eastern Standard Time", "2021-07-09", "US Eastern", ["UTC−5"]),
    ("Pacific Daylight Time", "2021-01-09", "US Pacific", ["UTC−7"]),
    ("US Eastern (UTC-5)", "2021-07-09", "US Eastern", ["UTC−5"]),
]  # fmt: skip
BORNE_ELSEWHERE = [
    ("CST", "2021-09-09", -6, "the clock of Costa Rica (UTC−6)", "Chicago shows UTC−5"),
    ("EST", "2021-07-09", -5, "the clock of Panama (UTC−5)", "New York shows UTC−4"),
    ("MST", "2021-07-09", -7, "the clock of Phoenix (UTC−7)", "Denver shows UTC−6"),
    ("AST", "2021-07-09", -4, "the clock of Santo Domingo (UTC−4)", "Halifax shows UTC−3"),
]


def instant_of(*words: str) -> datetime:
    """The instant that a conversion begins at."""
    run = run_here("convert", *words, "--to", "UTC", "--json", "-q")
    assert run.code == 0, run.err
    return datetime.fromisoformat(json.loads(run.out)["to"][0]["start"])


@pytest.mark.parametrize(("label", "day", "hours"), IN_SEASON)
def test_a_clock_that_is_in_force_is_read(label: str, day: str, hours: int) -> None:
    """In --from and beside the hour, the abbreviation of a clock that is in force means its offset."""
    wanted = datetime.fromisoformat(f"{day}T12:00:00{hours:+03d}:00")
    assert instant_of(f"{day} 12:00", "--from", label) == instant_of(f"{day} 12:00 {label}") == wanted


@pytest.mark.parametrize(("label", "day", "hours", "read", "usual"), BORNE_ELSEWHERE)
def test_a_name_is_read_as_a_clock_that_bears_it_that_day(
    rcm: Rcm, label: str, day: str, hours: int, read: str, usual: str
) -> None:
    """In --from, beside the hour and in a moment of an agenda alike: what the letters strictly say, and both clocks are told."""
    wanted = datetime.fromisoformat(f"{day}T12:00:00{hours:+03d}:00")
    assert instant_of(f"{day} 12:00", "--from", label) == instant_of(f"{day} 12:00 {label}") == wanted
    for words in ([f"{day} 12:00 {label}"], [f"{day} 12:00", "--from", label]):
        said = rcm("convert", *words, "--to", "UTC").err
        assert f"“{label}” is read as {read}, which bears that name on {day}; {usual} then" in said
        assert f"«{label}» se lee como la hora de" in rcm("convert", *words, "--to", "UTC", "--lang", "es").err


@pytest.mark.parametrize(("label", "day", "place", "meanings"), OUT_OF_SEASON)
def test_a_clock_out_of_season_is_refused_with_what_it_may_mean(
    rcm: Rcm, label: str, day: str, place: str, meanings: list[str]
) -> None:
    """Neither the region that usually says so nor the clock that the letters strictly mean is taken by itself."""
    run = rcm("convert", f"{day} 12:00", "--from", label, "--to", "UTC")
    assert (run.code, run.out) == (2, "")
    assert f"is not in force in {place} on {day}" in run.err
    assert all(meaning in run.err for meaning in meanings), run.err
    assert rcm("convert", f"{day} 12:00 {label}", "--to", "UTC").code == 2
    spanish = rcm("convert", f"{day} 12:00", "--from", label, "--to", "UTC", "--lang", "es")
    assert re.search(rf"no rige en .* el {day}", spanish.err)


@pytest.mark.parametrize(("label", "day", "place", "meanings"), OUT_OF_SEASON)
def test_the_offset_that_the_refusal_proposes_is_taken(label: str, day: str, place: str, meanings: list[str]) -> None:
    """What the hint says can be typed."""
    run = run_here("convert", f"{day} 12:00", "--from", label, "--to", "UTC")
    found = re.search(r"such as “(UTC[^”]*)”", run.err)
    assert found
    assert run_here("convert", f"{day} 12:00", "--from", found[1], "--to", "UTC").code == 0


def test_a_place_that_bears_the_name_decides(rcm: Rcm) -> None:
    """CST is Costa Rica's own all year; beside a city or --from a clock out of season is told, and changes nothing."""
    assert instant_of("2021-09-09 09:00 CST", "--from", "Costa Rica") == datetime(2021, 9, 9, 15, tzinfo=UTC)
    for words in (("2021-09-09 09:00", "--from", "New York (EST)"), ("2021-09-09 09:00 EST", "--from", "New York")):
        assert instant_of(*words) == datetime(2021, 9, 9, 13, tzinfo=UTC)
        assert "“EST” does not hold in New York" in rcm("convert", *words, "--to", "UTC").err


@pytest.mark.parametrize(
    "label",
    [
        "GMT+0530 IST", "GMT+0530 (IST)", "IST GMT+0530", "IST (UTC+5:30)", "UTC+5:30 IST", "+05:30 IST",
        "UTC+5:30/IST", "UTC+5:30, IST",
    ],
)  # fmt: skip
def test_an_offset_and_the_abbreviation_of_one_clock_are_one(label: str) -> None:
    """In either order, with brackets or without: India, and not Israel or Ireland."""
    assert instant_of(f"4:30am {label}", "--on", "2021-04-22") == datetime(2021, 4, 21, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("CST UTC+8", "Asia/Shanghai"), ("UTC-6 CST", "America/Costa_Rica"), ("UTC-5 EST", "America/Panama"),
        ("GMT+1 IST", "Europe/Dublin"), ("GMT+1 BST", "Europe/London"), ("Lima UTC-5", "America/Lima"),
    ],
)  # fmt: skip
def test_the_offset_tells_which_clock_of_a_name_is_meant(label: str, zone: str) -> None:
    """Of the clocks that are called so, the one at that offset on the date."""
    wanted = datetime.combine(date(2021, 6, 1), datetime.min.time(), ZoneInfo(zone)).replace(hour=9)
    assert instant_of(f"2021-06-01 9:00 {label}") == wanted


@pytest.mark.parametrize("label", ["UTC+5 EST", "EST (UTC-7)", "EST UTC+5:30", "GMT BST"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_clocks_that_contradict_each_other_are_refused(rcm: Rcm, label: str, language: str) -> None:
    """Neither wins."""
    run = rcm("convert", f"2021-06-01 9:00 {label}", "--to", "Lima", "--lang", language)
    assert (run.code, run.out) == (2, "")


OWN = {
    "8 PM EST to Kyiv": "PM EST", "8 PM EST in Kyiv": "PM EST", "20:00 EST a Kiev": "EST", "20:00 UTC => Lima": "UTC",
    "20:00 Lima para Bogotá": "Lima", "20:00 Lima → Bogotá": "Lima", "20:00 hora de Lima a Bogotá": "Lima",
    "20:00 Cusco to Tokyo": "Cusco", "20:00 Lima -> Ciudad de México": "Lima",
}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("8 PM EST to Kyiv", "Kyiv"), ("8 PM EST in Kyiv", "Kyiv"), ("20:00 EST a Kiev", "Kiev"), ("20:00 UTC => Lima", "Lima"),
        ("20:00 Lima para Bogotá", "Bogotá"), ("20:00 Lima → Bogotá", "Bogotá"), ("20:00 hora de Lima a Bogotá", "Bogotá"), ("20:00 Cusco to Tokyo", "Tokyo"), ("20:00 Lima -> Ciudad de México", "Mexico City"),
    ],
)  # fmt: skip
def test_a_place_to_tell_the_time_at_is_read(rcm: Rcm, words: str, place: str) -> None:
    """A place behind “to” or an arrow is where the time is told, alone or beside those of --to."""
    alone = rcm("convert", words, "--on", "2026-01-10", "--json")
    more = rcm("convert", words, "--on", "2026-01-10", "--to", "Madrid", "--json")
    option = rcm("convert", words.partition(" ")[0] + " " + OWN[words], "--on", "2026-01-10", "--to", place, "--json")
    told, both, meant = (json.loads(run.out)["to"] for run in (alone, more, option))
    assert [one["start"] for one in told] == [one["start"] for one in meant]
    assert [one["start"] for one in both[:1]] == [one["start"] for one in meant] and len(both) == 2


@pytest.mark.parametrize("words", [["9 AM ACT"], ["9:00", "--from", "ACT"]])
def test_letters_of_two_clocks_are_refused_with_both(rcm: Rcm, words: list[str]) -> None:
    """ACT is Acre's time, and the code of a territory of Australia: neither is taken."""
    run = rcm("convert", *words, "--on", "2021-09-09", "--to", "UTC")
    assert (run.code, run.out) == (2, "")
    assert "Brazil" in run.err and "Australia" in run.err


@pytest.mark.parametrize(
    ("code", "other"), [("CA", "California"), ("CO", "Colorado"), ("PA", "Pennsylvania"), ("AR", "Arkansas")]
)
def test_a_code_of_a_country_and_of_a_state_is_told(rcm: Rcm, code: str, other: str) -> None:
    """The country is meant, and the state of the United States is named."""
    assert other in rcm("convert", "2021-09-09 9:00", "--from", code, "--to", "UTC").err


@pytest.mark.parametrize(("words", "name"), [("9:00 AMST", "AMST"), ("9:00 Tolima", "Tolima"), ("9:00 Alima", "Alima")])
def test_a_name_that_begins_like_a_small_word_is_whole(rcm: Rcm, words: str, name: str) -> None:
    """Tolima is not “to Lima”, nor AMST «a MST»."""
    run = rcm("convert", words, "--on", "2021-07-09", "--from", "Bogotá", "--to", "UTC")
    assert (run.code, run.out) == (2, "")
    assert name in run.err


@pytest.mark.parametrize(
    ("words", "zone", "told"),
    [
        ("Santiago 11:00 (GMT-4)", "America/Santiago", True), ("Santiago: 11:00 GMT-4", "America/Santiago", True),
        ("Santiago 11:00 (GMT-3)", "America/Santiago", False), ("Lima 11:00 CST", "America/Lima", True),
        ("Lima 11:00 PET", "America/Lima", False), ("Mérida 11:00 (GMT-4)", "America/Caracas", False),
        ("11:00 Santiago (GMT-4)", "America/Santiago", True),
    ],
)  # fmt: skip
def test_a_place_in_front_decides_and_not_the_clock_behind(rcm: Rcm, words: str, zone: str, told: bool) -> None:
    """In a request and in a message alike; an offset that does not hold there is said."""
    wanted = datetime(2021, 9, 9, 11, tzinfo=ZoneInfo(zone))
    message = rcm("convert", "--text", "-", "--on", "2021-09-09", "--to", "UTC", "--json", stdin=f"{words}.".encode())
    for run in (rcm("convert", words, "--on", "2021-09-09", "--to", "UTC", "--json"), message):
        found = json.loads(run.out)
        one = found[0] if isinstance(found, list) else found
        assert datetime.fromisoformat(one["to"][0]["start"]) == wanted
        assert ("does not hold" in run.err) == told
