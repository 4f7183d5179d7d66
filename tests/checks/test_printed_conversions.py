"""The printed tables of real announcements: each wrong local time is found, and no right one is accused."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from rcmcli.desk.checking import findings_of
from rcmcli.store.reading import read_bytes

ROWS = Path(__file__).parents[1] / "data" / "printed_conversions.jsonl"
ANNOUNCEMENTS = [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()]


def as_agenda(row: dict[str, Any]) -> bytes:
    """An announcement as an agenda of one day with the table that it printed."""
    table: dict[str, list[str]] = defaultdict(list)
    for told in row["printed"]:
        shift = f" {told['day_shift']:+d}" if told.get("day_shift") else ""
        table[told["time"] + shift].append(told["label"])
    lines = [
        "format = 1",
        f"title = {json.dumps(row['id'])}",
        f"timezone = {json.dumps(row['home']['zone'])}",
        "[printed.start]",
        *(f"{json.dumps(key)} = {json.dumps(labels, ensure_ascii=False)}" for key, labels in table.items()),
        "[[day]]",
        f"date = {row['date']}",
        "[[day.item]]",
        'id = "start"',
        f"time = {json.dumps(row['home']['time'])}",
        'title = "Start"',
    ]
    return "\n".join(lines).encode()


@pytest.mark.parametrize("row", ANNOUNCEMENTS, ids=lambda row: row["id"])
def test_every_wrong_local_time_is_found_and_no_right_one(row: dict[str, Any]) -> None:
    """The labels under a wrong hour are those that Z304 names; every label is read."""
    reading = read_bytes(as_agenda(row), "announcement.toml", "announcement")
    assert reading.usable, reading.faults
    found = findings_of(reading)
    assert [one.value for one in found if one.finding.rule.code == "Z307"] == []
    accused = {one.value for one in found if one.finding.rule.code == "Z304"}
    assert accused == {told["label"] for told in row["printed"] if not told["ok"]}
