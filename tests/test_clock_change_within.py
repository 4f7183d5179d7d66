"""An item during which the clocks change: both its offsets stand beside its hours, in every form, at home and elsewhere."""

import json
import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm, run_here
from front import front
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.model import clock

NIGHT = """format = 1
title = "Seminar"
timezone = "Europe/Madrid"
languages = ["en", "es"]
status = "final"
delegations = ["United Kingdom", "Mexico"]
[[day]]
date = 2026-10-25
item = [
  { id = "night", time = "01:30-03:30", title = { en = "Night session", es = "Sesión nocturna" } },
  { id = "later", time = "04:00-05:30", title = { en = "Later", es = "Después" } },
]
"""
HOME, AWAY = r"UTC\+2/\+1", r"UTC\+1/\+0"  # the clocks of Madrid and of London go back at 01:00 UTC


@pytest.mark.parametrize(
    ("form", "home", "away"),
    [
        (("export", "ics", "-", "-o", "-"), rf"01:30–03:30 Madrid \({HOME}\)", rf"00:30–02:30 London \({AWAY}\)"),
        (("export", "html", "-", "-o", "-"), rf"03:30</time> <span class=\"offset\">{HOME}<", rf"00:30–02:30</b> <span class=\"offset\">{AWAY}<"),
        (("export", "csv", "-", "-o", "-"), rf"01:30–03:30 \({HOME}\)", rf"00:30–02:30 \({AWAY}\)"),
        (("export", "txt", "-", "-o", "-"), rf"Madrid \({HOME}\)", rf"London \({AWAY}\)"),
        (("export", "md", "-", "-o", "-"), rf"Madrid \({HOME}\)", rf"London \({AWAY}\)"),
        (("agenda", "show", "-", "--cities"), rf"Madrid \({HOME}\)", rf"00:30–02:30 London \({AWAY}\)"),
        (("agenda", "now", "-", "--at", "2026-10-25 01:45", "--tz", "London"), "01:30–03:30", rf"00:30–02:30 London \({AWAY}\)"),
    ],
    ids=("ics", "html", "csv", "txt", "md", "show", "now"),
)  # fmt: skip
def test_both_offsets_stand_beside_the_hours(form: tuple[str, ...], home: str, away: str, rcm: Rcm) -> None:
    """Nobody takes the offset of the start for that of the end; a second one that is UTC itself is `+0`."""
    named = ("--stdin-filename", "night.toml") if "export" in form else ()
    run = rcm(*form, *named, "--lang", "en", stdin=NIGHT.encode())
    text = re.sub(r"\r?\n ", "", run.out) if "ics" in form else run.out
    assert re.search(home, text), run.out + run.err
    assert re.search(away, text), run.out + run.err


@settings(max_examples=60)
@given(
    st.sampled_from(("Europe/Madrid", "America/Santiago", "Australia/Lord_Howe", "America/Havana", "Asia/Tokyo")),
    st.integers(0, 364),
    st.integers(0, 23),
    st.integers(1, 12),
)
def test_the_offsets_are_those_of_the_start_and_of_the_end(zone: str, day: int, hour: int, hours: int) -> None:
    """Each time of the schedule names the offsets that zoneinfo has at its two instants, and no other."""
    date = datetime(2026, 1, 1) + timedelta(days=day)
    text = front("X", "UTC") + f"[[day]]\ndate = {date:%Y-%m-%d}\n"
    end = f"{(hour + hours) % 24:02d}:00{' +1' if hour + hours > 23 else ''}"
    text += f'item = [{{ id = "a", time = "{hour:02d}:00-{end}", title = "A" }}]\n'
    run = run_here("agenda", "show", "-", "--tz", zone, "--json", stdin=text.encode())
    local = json.loads(run.out)["days"][0]["items"][0]["local"][-1]
    instants = [
        datetime.fromisoformat(f"{date:%Y-%m-%d}T{hour:02d}:00:00+00:00") + timedelta(hours=n) for n in (0, hours)
    ]
    offsets = [one.astimezone(ZoneInfo(zone)).utcoffset() or timedelta() for one in instants]
    wanted = [clock.offset_label(round(one.total_seconds() / 60)) for one in dict.fromkeys(offsets)]
    assert local["offset"].split("/")[0] == wanted[0]
    assert [one.removeprefix("UTC") for one in wanted[1:]] == local["offset"].split("/")[1:]


@pytest.mark.parametrize(
    ("offsets", "label"),
    [
        ([120], "UTC+2"), ([120, 60], "UTC+2/+1"), ([60, 0], "UTC+1/+0"), ([0, 60], "UTC/+1"), ([-240, -240], "UTC−4"),
        ([660, 630], "UTC+11/+10:30"), ([-180, -240, -180], "UTC−3/−4"),
    ],
)  # fmt: skip
def test_offsets_that_follow_each_other(offsets: list[int], label: str) -> None:
    """Each is named once, in the order in which they hold."""
    assert clock.offsets_label(offsets) == label
