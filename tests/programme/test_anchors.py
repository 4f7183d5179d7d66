"""What hangs on others: on deadlines, on what was postponed, in leap years, at the end of a year; no date is told that nobody keeps."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.activities import Activities, Due
from rcmcli.model.activity_dates import ActivityDates
from rcmcli.model.text import Text
from rcmcli.reading.periods import read_period

HEAD = 'format = 1\ntitle = "C"\nperiod = "2024"\n[[group]]\nid = "g"\ntitle = "G"\n'


def calendar(tmp_path: Path, *entries: str) -> Path:
    """A calendar of 2024: activities are written `id: when`, deadlines `!id: by`, further keys behind a bar."""
    rows = []
    for entry in entries:
        name, _, rest = entry.removeprefix("!").partition(": ")
        period, _, more = rest.partition(" | ")
        table, key = ("[[deadline]]", "by") if entry.startswith("!") else ("[[group.activity]]", "when")
        rows.append(f'{table}\nid = "{name}"\ntitle = "{name.capitalize()}"\n{key} = "{period}"\n{more}\n')
    (tmp_path / "calendars").mkdir()
    path = tmp_path / "calendars" / "2024.toml"
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return path


def rows(rcm: Rcm, path: Path) -> dict[str, Any]:
    """Every row of it as JSON, by its id."""
    found = json.loads(rcm("calendar", "show", str(path), "--json").out)
    return {one["id"]: one["when"] for one in (*found["groups"][0]["activities"], *found["deadlines"])}


@pytest.mark.parametrize(
    ("entries", "name", "last", "words"),
    [
        (("!first: 2024-03-31", "!second: 10 days before first"), "second", "2024-03-21", "by 21 March 2024 (10 days before “First”)"),
        (("!first: 2024-Q1", "!second: 10 days before first"), "second", "2024-03-21", "by 21 March 2024 (10 days before “First”)"),
        (("leap: 29 February", "!first: before leap", "!second: 1 month after first"), "second", "2024-03-28", "by 28 March 2024 (1 month after “First”)"),
        (("leap: 2024-02-29", "next: 1 month before leap"), "next", "2024-01-29", "29 January 2024 (1 month before “Leap”)"),
        (("end: 2024-12-31", "next: 1 day after end"), "next", "2025-01-01", "1 January 2025 (1 day after “End”)"),
        (("m: 2024-03", "!first: before m", "!second: 1 week before first"), "second", None, "1 week before “First” (date to be agreed)"),
        (("off: 2024-03-05 | status = 'postponed'", "!first: 1 week before off"), "first", None, "1 week before “Off” (postponed)"),
        (("off: 2024-03-05 | status = 'cancelled'", "next: after off"), "next", None, "after “Off” (cancelled)"),
        (("!off: 2024-03-05 | status = 'postponed'", "!second: 1 week before off"), "second", None, "1 week before “Off” (postponed)"),
        (("!done: 2024-03-05 | status = 'done'", "!second: 1 week before done"), "second", "2024-02-27", "by 27 February 2024 (1 week before “Done”)"),
    ],
)  # fmt: skip
def test_a_date_hangs_on_what_is_certain(
    entries: tuple[str, ...], name: str, last: str | None, words: str, rcm: Rcm, tmp_path: Path
) -> None:
    """The last day of a deadline is one to count from; what was postponed or cancelled gives none, and is called so."""
    when = rows(rcm, calendar(tmp_path, *entries))[name]
    assert when["words"] == words
    assert (when["last"] if last else bool(when["days"])) == (last or False)


def test_what_hangs_on_something_postponed_is_in_no_calendar_file(rcm: Rcm, tmp_path: Path) -> None:
    """Neither is it overdue, nor taken from a week; it is counted as without a date."""
    path = calendar(
        tmp_path, "off: 2024-03-05 | status = 'postponed'", "next: 2 days after off", "!due: 1 week before off"
    )
    told = rcm("calendar", "next", "--at", "2024-12-31", cwd=tmp_path)
    assert "2" in told.err
    assert "Due" not in told.out
    refused = rcm("export", "ics", str(path), "--dry-run")
    assert (refused.code, "no day is stated of anything" in refused.err) == (2, True)
    asked = ("plan", "--calendar", "2024", "--for", "Mexico", "--date", "2024-03-04..2024-03-10", "--json")
    (week,) = json.loads(rcm(*asked, cwd=tmp_path).out)["weeks"]
    assert (week["taken"], week["beside"]) == ([], [])


@pytest.mark.parametrize(
    ("entries", "codes"),
    [
        (("!a: 1 week before b", "!b: 1 week after a"), ["A703"]),
        (("x: before d", "!d: before x"), ["A703"]),
        (("!d: before d",), ["A703"]),
        (("!a: before nothing",), ["A702"]),
        (("x: before Late", "!late: 2024-12-02"), ["A702"]),
        (("x: 2024-12-02", "!x: 2024-12-02"), ["F105"]),
        (("!d: 2024-12-02", "!d: 2024-12-03"), ["F105"]),
        (("!d: quarter 5",), ["F104"]),
        (("!d: 29 February 2023",), ["F104"]),
        (("m: 2024-05-06", "!d: 2024-05-07 | part_of = 'm'"), ["A704"]),
        (("x: before d", "!d: before y", "y: 2024-12-02"), []),
    ],
)
def test_bad_chains_are_findings(entries: tuple[str, ...], codes: list[str], rcm: Rcm, tmp_path: Path) -> None:
    """Circles through deadlines, ids of nothing, ids twice, days and quarters that there are not; never a traceback."""
    path = calendar(tmp_path, *entries)
    for lang in ("en", "es"):
        done = rcm("check", str(path), "--output-format", "json", "--lang", lang, "--select", "A702,A703,A704,F")
        assert [one["code"] for one in json.loads(done.out)] == codes


def test_a_month_without_any_year_is_a_finding(rcm: Rcm, tmp_path: Path) -> None:
    """Of an activity, of a deadline, and of what hangs on a month."""
    path = calendar(tmp_path, "x: March", "!d: by March", "y: before March")
    path.write_text(path.read_text("utf-8").replace('period = "2024"\n', ""), encoding="utf-8")
    done = rcm("check", str(path), "--output-format", "json", "--select", "A701")
    assert len(json.loads(done.out)) == 3


def test_a_small_slip_in_an_id_of_a_deadline_is_mended(rcm: Rcm, tmp_path: Path) -> None:
    """The same id in other capitals is what was meant."""
    path = calendar(tmp_path, "x: before Late", "!late: 2024-12-02")
    rcm("check", str(path), "--fix")
    assert 'when = "before late"' in path.read_text("utf-8")


@given(st.dates(date(2021, 1, 1), date(2030, 12, 31)), st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_chains_of_deadlines_add_up(first: date, steps: list[int]) -> None:
    """Days before days before a date are that many days before it."""
    due = [Due(id="d0", title=Text("D"), by=read_period(first))]
    for n, step in enumerate(steps):
        due.append(Due(id=f"d{n + 1}", title=Text("D"), by=read_period(f"{step} days before d{n}")))
    dates = ActivityDates(Activities(format=1, title=Text("C"), deadlines=tuple(reversed(due))))
    assert dates.due(due[-1]).latest == first - timedelta(days=sum(steps))
