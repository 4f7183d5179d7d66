"""Days by name: `--day`, `--today`, `--tomorrow` mean the same in every command, counted by the clock of the meeting."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from conftest import Rcm, run_here
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

AGENDA = """format = 1
title = "T"
timezone = "{zone}"
[[day]]
date = 2026-11-05
item = [{{ id = "a", time = "09:00-10:00", title = "First" }}]
[[day]]
date = 2026-11-06
item = [{{ id = "b", time = "09:00-10:00", title = "Second" }}]
[[day]]
date = 2026-11-06
title = "Annex"
item = [{{ id = "c", time = "11:00-12:00", title = "Third" }}]
"""
ZONES = ("America/Guatemala", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")


def shown(zone: str, *words: str) -> list[str]:
    """The dates that are shown; none where the command is refused."""
    done = run_here("agenda", "show", "-", "--json", "-q", *words, stdin=AGENDA.format(zone=zone).encode())
    assert done.code in (0, 2), done.err
    return [day["date"] for day in json.loads(done.out)["days"]] if done.code == 0 else []


@pytest.fixture
def clock() -> Iterator[None]:
    """The machine's clock shows 5 November 2026, 04:00 UTC: in Guatemala it is the evening before."""
    with patch("rcmcli.desk.timing.now", lambda: datetime(2026, 11, 5, 4, tzinfo=UTC)):
        yield


@given(
    zone=st.sampled_from(ZONES),
    later=st.booleans(),
    instant=st.datetimes(datetime(2026, 11, 3), datetime(2026, 11, 8)).map(
        lambda one: one.replace(second=0, microsecond=0)
    ),
)
@examples(20)
def test_today_is_that_of_the_place(zone: str, later: bool, instant: datetime) -> None:
    """Whatever instant it is: the days of the date that zoneinfo gives there, both of them where two have it."""
    from zoneinfo import ZoneInfo

    here = instant.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).date().toordinal() + later
    wanted = [
        day for day in ("2026-11-05", "2026-11-06", "2026-11-06") if datetime.fromisoformat(day).toordinal() == here
    ]
    assert shown(zone, "--tomorrow" if later else "--today", "--at", f"{instant:%Y-%m-%dT%H:%M}Z") == wanted


@pytest.mark.usefixtures("clock")
def test_the_clock_of_this_computer_is_told() -> None:
    """Without --at it is the machine's clock that decides, and that is said; “tomorrow” counts from today, not from the first day."""
    assert shown("America/Guatemala", "--today") == []
    assert shown("America/Guatemala", "--tomorrow") == shown("America/Guatemala", "--day", "tomorrow") == ["2026-11-05"]
    assert shown("Pacific/Kiritimati", "--day", "hoy") == ["2026-11-05"]
    words = ("agenda", "show", "-", "--tomorrow", "--lang", "en")
    done = run_here(*words, stdin=AGENDA.format(zone="America/Guatemala").encode())
    assert "Wednesday, 4 November 2026 is today at the meeting's place, by this computer's clock" in done.err


@pytest.mark.parametrize("form", ["txt", "md", "csv", "html", "json", "xml", "ics"])
def test_a_day_in_every_form(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """The file says in its name of which day it is, so that the whole paper beside it is not replaced."""
    (tmp_path / "m.toml").write_text(AGENDA.format(zone="America/Guatemala").replace("2026-11-06", "2026-11-07", 1))
    done = rcm("export", form, "m.toml", "--day", "2026-11-05", "-q", cwd=tmp_path)
    assert done.code == 0, done.err
    ending = ".ics" if form == "ics" else f".{form}"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ending] == [f"m-day1{ending}"]
    told = (tmp_path / f"m-day1{ending}").read_text("utf-8-sig")
    assert "First" in told and "Second" not in told and "Third" not in told


@pytest.mark.parametrize("day", ["9", "monday", "2026-12-01", "6 November"])
def test_a_day_that_is_none_or_two_is_refused(day: str, rcm: Rcm, tmp_path: Path) -> None:
    """Nothing is written, and the days are named."""
    (tmp_path / "m.toml").write_text(AGENDA.format(zone="America/Guatemala"))
    done = rcm("export", "md", "m.toml", "--day", day, cwd=tmp_path)
    assert done.code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["m.toml"]


def test_a_public_copy_of_one_day_tells_of_that_day(rcm: Rcm, tmp_path: Path) -> None:
    """What is closed on another day is not counted in it."""
    closed = AGENDA.format(zone="America/Guatemala").replace(
        'title = "Second"', 'title = "Second", audience = ["members"]'
    )
    (tmp_path / "m.toml").write_text(closed)
    words = ("export", "txt", "m.toml", "-o", "-", "--audience", "public", "--lang", "en")
    assert "1 closed item" in rcm(*words, "--today", "--at", "2026-11-06", cwd=tmp_path).err
    assert "no closed item" in rcm(*words, "--day", "1", cwd=tmp_path).err.lower()
