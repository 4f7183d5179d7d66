"""`rcm plan --calendar`: weeks that are free, what takes a day and what only may, and what is refused."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm
from front import front
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from rcmcli.model.activity_dates import Bounds
from rcmcli.model.period import Period
from rcmcli.model.plan import Seat
from rcmcli.model.programme import Row, When
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange
from rcmcli.planning.days_off import day_off
from rcmcli.planning.weeks import weeks_between
from rcmcli.reading.periods import read_period

HEAD = 'format = 1\ntitle.en = "Year"\ntitle.es = "Año"\nlanguages = ["en", "es"]\nperiod = "2022"\n[[group]]\nid = "g"\ntitle = "G"\n'
AGENDA = front("Plenary", "UTC") + 'delegations = {who}\nstatus = "{status}"\n[[day]]\ndate = 2022-03-09\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with the folders of agendas and calendars."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "calendars").mkdir()
    return tmp_path


def plan(rcm: Rcm, folder: Path, *activities: str, asked: tuple[str, ...] = ()) -> Any:
    """The weeks of 7 to 20 March 2022 for Mexico and Belize, as JSON."""
    text = HEAD + "".join(
        f'[[group.activity]]\nid = "a{n}"\ntitle = "A{n}"\n{keys}\n' for n, keys in enumerate(activities)
    )
    (folder / "calendars" / "2022.toml").write_text(text, encoding="utf-8")
    words = ("plan", "--calendar", "2022", "--for", "Mexico,Belize", "--date", "2022-03-07..2022-03-20", "--json")
    done = rcm(*words, *asked, cwd=folder)
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_holidays_and_weekends_are_looked_at(rcm: Rcm, folder: Path) -> None:
    """Monday, 7 March 2022 was a holiday in Belize (by its own law of holidays), 21 March in Mexico; other days of the weeks were none."""
    weeks = plan(rcm, folder, asked=("--duration", "5d"))["weeks"]
    assert [(one["week"], one["missed"]) for one in weeks] == [("2022-W11", 0), ("2022-W10", 1)]
    assert weeks[1]["off"][0]["party"] == "BZ"
    assert weeks[0]["free"] == [f"2022-03-{day}" for day in range(14, 19)]


@pytest.mark.parametrize(
    ("keys", "taken", "beside"),
    [
        ('when = "2022-03-09"', {"2022-03-09"}, set()),
        ('when = "8-10 March 2022"', {"2022-03-08", "2022-03-09", "2022-03-10"}, set()),
        ('when = "2022-03-09, 2022-03-15"', {"2022-03-09", "2022-03-15"}, set()),
        ('when = "2022-03"', set(), {"W10", "W11"}),
        ('when = "2022-W11"', set(), {"W11"}),
        ('when = "2022-Q2"', set(), set()),
        ('when = "2022-H1"', set(), {"W10", "W11"}),
        ('when = "by 2022-03-09"', set(), {"W10"}),
        ('when = "after 2022-03-13"', set(), {"W11"}),
        ('when = "before 2022-03-09"', set(), {"W10"}),
        ('when = "2 days after 2022-03-09"', {"2022-03-11"}, set()),
        ('when = "as soon as possible"', set(), set()),
        ("", set(), set()),
        ('when = "2022-03-09"\nstatus = "cancelled"', set(), set()),
        ('when = "2022-03-09"\nstatus = "postponed"', set(), set()),
        ('when = "2022-03-09"\nfor = ["Panama"]', set(), set()),
        ('when = "2022-03-09"\nfor = ["Panama"]\nhost = "Mexico"', {"2022-03-09"}, set()),
        ('when = "2022-03-09"\nfor = ["Panama"]\nwith = ["Belize"]', {"2022-03-09"}, set()),
        ('when = "2022-03-09"\nfor = ["RCM"]', {"2022-03-09"}, set()),
        ('when = "2022-03-09"\nagenda = "plenary"', {"2022-03-09"}, set()),
    ],
)
def test_days_are_taken_and_months_are_said(
    keys: str, taken: set[str], beside: set[str], rcm: Rcm, folder: Path
) -> None:
    """What is stated to the day takes it, for those whom it asks; what is not stands beside the weeks in which it may be."""
    found = plan(rcm, folder, keys)
    assert {one["date"] for week in found["weeks"] for one in week["taken"]} == taken
    assert {week["week"][-3:] for week in found["weeks"] if week["beside"]} == beside
    for week in found["weeks"]:
        assert not taken & {*week["free"], week["first"]}


@pytest.mark.parametrize(
    ("who", "status", "is_taken"),
    [
        ('["RCM"]', "final", True),
        ("[]", "draft", True),
        ('["Panama"]', "final", False),
        ('["RCM"]', "cancelled", False),
    ],
)
def test_agendas_beside_are_seen(who: str, status: str, is_taken: bool, rcm: Rcm, folder: Path) -> None:
    """The days of a meeting in which one of them takes part are taken; one that an activity names is told once."""
    text = AGENDA.format(who=who, status=status)
    (folder / "agendas" / "plenary.toml").write_text(text, encoding="utf-8")
    taken = [one for week in plan(rcm, folder)["weeks"] for one in week["taken"]]
    assert [one["source"] for one in taken] == ["plenary"] * is_taken
    named = [one for week in plan(rcm, folder, 'agenda = "plenary"')["weeks"] for one in week["taken"]]
    assert [one["source"] for one in named] == ["2022"] * (status != "cancelled")


def test_who_must_be_there_works(rcm: Rcm, folder: Path) -> None:
    """A day off of such a party is no day of the meeting; where none is left, that is refused with a way out."""
    (first,) = plan(rcm, folder, asked=("--duration", "5d", "--must", "Belize"))["weeks"]
    assert first["week"] == "2022-W11"
    words = ("plan", "--calendar", "2022", "--must", "Belize", "--date", "2022-03-12..2022-03-13")
    for lang, told in (("en", "no week has 1 day"), ("es", "ninguna semana tiene 1 día")):
        done = rcm(*words, "--lang", lang, cwd=folder)
        assert (done.code, told in done.err) == (2, True)


@pytest.mark.parametrize(
    "odd",
    [
        ("--series", "3", "--every", "3mo"), ("--hours", "08:00-12:00"), ("--step", "15m"), ("-o", "x.svg"), ("--agenda", "x"),
        ("--duration", "8d"), ("--duration", "0d"), ("--duration", "long"), ("--date", "2022-01-01..2029-01-01"), ("--top", "0"),
        ("--date", "2022-02-29"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(odd: tuple[str, ...], rcm: Rcm, folder: Path) -> None:
    """Each with its reason in both languages."""
    plan(rcm, folder)
    for lang in ("en", "es"):
        done = rcm("plan", "--calendar", "2022", "--for", "Mexico", *odd, "--lang", lang, cwd=folder)
        assert (done.code, done.out) == (2, "")
        assert "rcm" in done.err


def test_a_calendar_without_its_period_asks_for_dates(rcm: Rcm, folder: Path) -> None:
    """Which year is meant is not guessed, and a calendar that is not there is refused."""
    (folder / "calendars" / "x.toml").write_text(HEAD.replace('period = "2022"\n', ""), encoding="utf-8")
    assert "--date 2022-03-01" in rcm("plan", "--calendar", "x", "--for", "Mexico", cwd=folder).err
    assert rcm("plan", "--calendar", "y", "--for", "Mexico", cwd=folder).code == 2
    assert rcm("plan", "--calendar", "x", "--date", "2022-03-07", cwd=folder).code == 2


@pytest.mark.parametrize("width", [30, 40, 80, 200])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_line_is_wider_than_the_terminal(width: int, lang: str, rcm: Rcm) -> None:
    """Nothing is cropped, and the last line is a command that can be given as it stands."""
    words = ("plan", "--calendar", "events", "--for", "RCM,SACM", "--date", "2021-09-01..2021-10-30", "--lang", lang)
    done = rcm(*words, env={"COLUMNS": str(width)})
    assert done.code == 0
    assert max(map(cell_len, done.out.splitlines())) <= width
    assert "…" not in done.out
    if width == 200:
        command = done.out.splitlines()[-1].partition(": rcm ")[2].split()
        assert rcm(*command).code == 0


DAYS = st.dates(date(2022, 1, 1), date(2022, 12, 31))
SEATS = st.lists(st.sampled_from(["MX", "BZ", "US", "CR", "EG", ""]), min_size=1, max_size=4, unique=True).map(
    lambda codes: tuple(Seat(code, code, code, "UTC", code) for code in codes)
)


@settings(max_examples=60)
@given(DAYS, st.integers(0, 60), st.integers(1, 7), SEATS, st.lists(DAYS, max_size=4))
def test_every_week_is_named_or_closed_and_no_taken_day_is_chosen(
    first: date, more: int, length: int, seats: tuple[Seat, ...], taken: list[date]
) -> None:
    """By another way of counting: the days of all weeks are the dates asked about, and free days are those without anything."""
    asked = DateRange(first, first + timedelta(days=more))
    rows = [
        Row(id=f"{n}", source="c", sort="activity", title=Text("A"), when=When(Period(read_period(day).stretches), Bounds(day, day, (DateRange(day, day),))))
        for n, day in enumerate(taken)
    ]  # fmt: skip
    found, closed = weeks_between(asked, length, seats, rows)
    every = {first + timedelta(days=n) for n in range(more + 1)}
    assert len(found) + closed == len({day.isocalendar()[:2] for day in every})
    works = {day for day in every if not any(day_off(seat.country, day.toordinal()) for seat in seats)}
    for week in found:
        days = [one.day for one in week.window]
        assert days == [days[0] + timedelta(days=n) for n in range(length)]
        assert not {*days} & {*taken}
        assert {*week.free} == ({one.day for one in week.days} & works) - {*taken}
    assert [one.missed for one in found] == sorted(one.missed for one in found)
