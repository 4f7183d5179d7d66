"""`rcm agenda now`: where a meeting stands at a moment, by the agenda of September 2021."""

import json

import pytest
from conftest import Rcm

AGENDA = "2021-09-rcm-sacm"


def state(rcm: Rcm, at: str) -> tuple[str, list[str], list[str]]:
    """The state at a moment, the ids of what is on and of what is next."""
    run = rcm("agenda", "now", AGENDA, "--at", at, "--json")
    assert run.code == 0, run.err
    found = json.loads(run.out)
    return (
        found["state"],
        [one["item"]["id"] for one in found["running"]],
        [one["item"]["id"] for one in found["coming"]],
    )


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2021-09-09 08:59", ("before", 0, "09:00")),
        ("2021-09-09 09:00", ("running", 1, "09:30")),
        ("2021-09-09 09:30", ("running", 1, "09:50")),
        ("2021-09-09 20:00", ("between", 0, "09:00")),
        ("2021-09-10 12:59", ("running", 1, "")),
        ("2021-09-10 13:00", ("over", 0, "")),
    ],
)
def test_intervals_are_half_open(rcm: Rcm, at: str, expected: tuple[str, int, str]) -> None:
    """An item is on from its first minute until its end, which belongs to the next one."""
    kind, running, following = expected
    run = json.loads(rcm("agenda", "now", AGENDA, "--at", at, "--json").out)
    assert (run["state"], len(run["running"])) == (kind, running)
    starts = [one["item"]["local"][0]["start_clock"] for one in run["coming"]]
    assert starts == ([following] if following else [])


def test_the_page_says_it_in_each_place(rcm: Rcm) -> None:
    """What is on, how long it still runs, what is next and when, also in Santiago's time."""
    out = rcm("agenda", "now", AGENDA, "--at", "2021-09-09 10:00", "--tz", "Santiago, Chile").out
    assert "Costa Rica 2021-09-09 10:00 (UTC−6) · Santiago 2021-09-09 13:00 (UTC−3)" in out
    assert "Now: 09:50–10:50 (50 min left)" in out
    assert "12:50–13:50 Santiago (UTC−3)" in out
    assert "Next: 10:50–11:10 (in 50 min)" in out


def test_the_moment_may_name_its_zone(rcm: Rcm) -> None:
    """09:00 in Central America is 15:00 UTC: the same state."""
    assert state(rcm, "2021-09-09T15:00Z") == state(rcm, "2021-09-09 09:00")


@pytest.mark.parametrize(
    ("at", "same", "said"),
    [
        ("2021-09-09 09:30 Santiago", "2021-09-09 06:30", "Santiago: read as Santiago, Chile"),
        ("2021-09-09 09:30 CST", "2021-09-09 09:30", "CST: Costa Rica (America/Costa_Rica)"),
        ("2021-09-09 11:30 Lima", "2021-09-09 10:30", "Lima: Lima (America/Lima)"),
    ],
)
def test_the_reading_of_a_place_is_said(rcm: Rcm, at: str, same: str, said: str) -> None:
    """The place beside the moment is read by who takes part, and the reading is said."""
    run = rcm("agenda", "now", AGENDA, "--at", at)
    assert said in run.err
    assert run.out == rcm("agenda", "now", AGENDA, "--at", same).out


def test_a_moment_of_two_readings_is_refused(rcm: Rcm) -> None:
    """An hour that New York skips or shows twice is no moment, unless an offset or an abbreviation decides."""
    for at in ("2021-11-07 01:30 New York", "2021-03-14 02:30 New York"):
        run = rcm("agenda", "now", AGENDA, "--at", at, "--lang", "es")
        assert (run.code, run.out) == (2, "")
        assert "los relojes de Nueva York" in run.err
    assert state(rcm, "2021-11-07T01:30-05:00") == state(rcm, "2021-11-07 01:30 EST") == ("over", [], [])


def test_without_a_moment_the_clock_is_named(rcm: Rcm) -> None:
    """The machine's clock is used only when nothing else was said, and that is said."""
    run = rcm("agenda", "now", AGENDA)
    assert "by this computer's clock" in run.err
    assert "The meeting is over." in run.out


def test_spanish(rcm: Rcm) -> None:
    """In Spanish too."""
    out = rcm("agenda", "now", AGENDA, "--at", "2021-09-09 10:00", "--lang", "es").out
    assert "Ahora: 09:50–10:50 (quedan 50 min)" in out
    assert "Después: 10:50–11:10 (dentro de 50 min)" in out


def test_what_is_on_in_parallel_is_told_once(rcm: Rcm) -> None:
    """One line of hours, those of other places once, then the tracks; the JSON has each item by itself."""
    words = ("agenda", "now", "2021-07", "--at", "2021-07-26 09:20", "--tz", "Tokyo", "-q", "--lang", "en")
    for columns in ("40", "80"):
        out = rcm(*words, env={"COLUMNS": columns}).out
        assert out.count("Now: ") == 1 and out.count("Tokyo (UTC+9)") == 2
        told = " ".join(out.split())
        assert (
            "Working Groups (in parallel): 23:00–00:30 +1 Tokyo (UTC+9) • Labor Migration • Irregular and Mass Migration"
            in told
        )
        assert all(len(line) <= int(columns) for line in out.splitlines())
    assert len(json.loads(rcm(*words, "--json").out)["running"]) == 2
