"""The printed tables of real announcements: each wrong local time is found, and no right one is accused.

`printed_conversions.jsonl` are real ones, with the verdicts of those who collected them. `announcements.jsonl` are made
after the manner of real ones; their verdicts are worked out here, by `zoneinfo` alone.
"""

import json
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from rcmcli import checks
from rcmcli.desk.checking import Run, findings_of
from rcmcli.store.reading import read_bytes

EACH = Run(rules=frozenset(rule.code for rule in checks.rules()) - {"Z310"})  # which speaks for a whole list
DATA = Path(__file__).parents[1] / "data"


def lines_of(name: str) -> list[dict[str, Any]]:
    """The rows of a file of the test data."""
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


COLLECTED = lines_of("printed_conversions.jsonl")
ANNOUNCEMENTS = lines_of("announcements.jsonl")


def as_agenda(title: str, zone: str, day: str, time: str, table: dict[str, list[str]]) -> bytes:
    """An announcement as an agenda of one day with the table that it printed."""
    lines = [
        "format = 1",
        f"title = {json.dumps(title)}",
        'status = "final"',
        f"timezone = {json.dumps(zone)}",
        "[printed.start]",
        *(
            f"{json.dumps(key, ensure_ascii=False)} = {json.dumps(labels, ensure_ascii=False)}"
            for key, labels in table.items()
        ),
        "[[day]]",
        f"date = {day}",
        "[[day.item]]",
        'id = "start"',
        f"time = {json.dumps(time)}",
        'title = "Start"',
    ]
    return "\n".join(lines).encode()


def accused(agenda: bytes) -> dict[str, set[str]]:
    """The labels that each rule names, by its code."""
    reading = read_bytes(agenda, "announcement.toml", "announcement")
    assert reading.usable, reading.faults
    found: dict[str, set[str]] = defaultdict(set)
    for one in findings_of(reading, EACH):
        found[one.finding.rule.code].add(one.value)
    return found


@pytest.mark.parametrize("row", COLLECTED, ids=lambda row: row["id"])
def test_every_wrong_local_time_is_found_and_no_right_one(row: dict[str, Any]) -> None:
    """The labels under a wrong hour are those that Z304 names; every label is read.

    Z306 names those out of season, Z305 those of another date that is not printed.
    """
    table: dict[str, list[str]] = defaultdict(list)
    for told in row["printed"]:
        shift = f" {told['day_shift']:+d}" if told.get("day_shift") else ""
        table[told["time"] + shift].append(told["label"])
    home = row["home"]
    found = accused(as_agenda(row["id"], home["zone"], row["date"], home["time"], table))
    printed = row["printed"]
    assert found["Z307"] == set()
    assert found["Z304"] == {told["label"] for told in printed if not told["ok"]}
    assert found["Z306"] == {told["label"] for told in printed if told.get("label_ok") is False}
    assert found["Z305"] == {told["label"] for told in printed if told.get("day_not_printed") and told["ok"]}


@pytest.mark.parametrize("row", [*COLLECTED, *ANNOUNCEMENTS], ids=lambda row: row["id"])
def test_a_list_that_speaks_for_its_wrong_hours_hides_none(row: dict[str, Any]) -> None:
    """Where Z310 stands for the wrong hours of a list, no Z304 stands beside it, and each of them is in its sentence."""
    table: dict[str, list[str]] = defaultdict(list)
    for told in row["printed"]:
        table[told.get("key") or told["time"]].append(told["label"])
    home = row.get("home") or row
    data = as_agenda(row["id"], home["zone"], row["date"], home["time"], table)
    found = [one.finding for one in findings_of(read_bytes(data, "announcement.toml", "announcement"))]
    each = accused(data)["Z304"]
    lists = [one.says("en") for one in found if one.rule.code == "Z310" and one.covers]
    left = {one.path for one in found if one.rule.code == "Z304"}
    assert bool(left) == (bool(each) and not lists)
    assert [label for says in lists for label in each if label.split(",")[0] not in says] == []


def verdict(row: dict[str, Any], told: dict[str, Any]) -> tuple[bool, bool]:
    """Whether a printed hour is right at its zone, and whether it is another date there that is not said."""
    hour, minute = map(int, row["time"].split(":"))
    day = date.fromisoformat(row["date"])
    start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(row["zone"]))
    there = start.astimezone(ZoneInfo(told["zone"]))
    shift = (there.date() - day).days
    right = there.strftime("%H:%M") == told["clock"]
    if "date" in told:
        right = right and str(there.date()) == told["date"]
    return right, right and "date" not in told and shift != 0


@pytest.mark.parametrize("row", ANNOUNCEMENTS, ids=lambda row: row["id"])
def test_announcements_are_judged_as_zoneinfo_judges_them(row: dict[str, Any]) -> None:
    """The labels that Z304 and Z305 name are those that are wrong, or of another date, by the zones alone."""
    table: dict[str, list[str]] = defaultdict(list)
    for told in row["printed"]:
        table[told["key"]].append(told["label"])
    found = accused(as_agenda(row["id"], row["zone"], row["date"], row["time"], table))
    judged = {told["label"]: verdict(row, told) for told in row["printed"]}
    assert found["Z307"] | found["F104"] == set()
    assert found["Z304"] == {label for label, (right, _) in judged.items() if not right}
    assert found["Z305"] == {label for label, (_, unsaid) in judged.items() if unsaid}
    assert found["Z306"] == {told["label"] for told in row["printed"] if told.get("out_of_season")}


def test_the_verdicts_of_the_announcements_are_of_both_kinds() -> None:
    """There are enough wrong hours among them, of every kind, for the test to mean something."""
    judged = [verdict(row, told) for row in ANNOUNCEMENTS for told in row["printed"]]
    assert sum(not right for right, _ in judged) > 50
    assert sum(unsaid for _, unsaid in judged) > 10
    assert len(ANNOUNCEMENTS) >= 60
