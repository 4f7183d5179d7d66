"""Which agenda is meant where none was named: the one in progress, else the next, else the latest."""

from datetime import date
from pathlib import Path

import pytest

from rcmcli.desk.opening import pick
from rcmcli.store.glimpse import Glimpse, glimpse

PAST, NOW, NEXT, LATER = (Path(f"{name}.toml") for name in ("past", "now", "next", "later"))
CANCELLED = Path("cancelled.toml")
SEEN = [
    Glimpse(date(2026, 9, 1), date(2026, 9, 3), "America/Lima", False, LATER),
    Glimpse(date(2025, 1, 1), date(2025, 1, 2), "America/Lima", False, PAST),
    Glimpse(date(2026, 3, 1), date(2026, 3, 5), "America/Lima", False, NOW),
    Glimpse(date(2026, 6, 1), date(2026, 6, 1), "America/Lima", False, NEXT),
    Glimpse(date(2026, 3, 1), date(2026, 9, 5), "America/Lima", True, CANCELLED),
]


@pytest.mark.parametrize(
    ("day", "path", "why"),
    [
        (date(2026, 3, 1), NOW, "now"),
        (date(2026, 3, 5), NOW, "now"),
        (date(2026, 3, 6), NEXT, "next"),
        (date(2026, 6, 1), NEXT, "now"),
        (date(2026, 6, 2), LATER, "next"),
        (date(2026, 9, 4), LATER, "latest"),
        (date(2024, 1, 1), PAST, "next"),
    ],
)
def test_the_day_decides(day: date, path: Path, why: str) -> None:
    """Both ends of a meeting belong to it; a meeting to come goes before one that is over."""
    assert pick(SEEN, lambda _: day) == (path, why)


def test_one_agenda_is_the_one_meant() -> None:
    """Where the shelf holds one agenda, no date matters."""
    assert pick(SEEN[:1], lambda _: date(2030, 1, 1)) == (LATER, "only")


def test_each_agenda_counts_by_its_own_date() -> None:
    """While it is the evening of the last day in Lima, it is the next date in Tokyo: the meeting of Lima is still on."""
    there = {"America/Lima": date(2026, 3, 5), "Asia/Tokyo": date(2026, 3, 6)}
    tokyo = Glimpse(date(2026, 3, 6), date(2026, 3, 6), "Asia/Tokyo", False, NEXT)
    assert pick([SEEN[2], SEEN[0]], there.__getitem__) == (NOW, "now")
    assert pick([tokyo, SEEN[0]], there.__getitem__) == (NEXT, "now")


def test_a_glimpse_sees_dates_zone_and_cancellation(tmp_path: Path) -> None:
    """Comments are no dates; a zone and a status of the agenda itself are seen; other files are none."""
    file = tmp_path / "a.toml"
    text = 'status = "cancelled"\ntimezone = "America/Lima"\n# date = 2030-01-01\n[[day]]\ndate = 2026-01-02\n'
    file.write_text(text + 'timezone = "Asia/Tokyo"\n', encoding="utf-8")
    assert glimpse(file) == Glimpse(date(2026, 1, 2), date(2026, 1, 2), "America/Lima", True, file)
    file.write_bytes(b"\xff\xfe\x00")
    assert glimpse(file) is None
    assert glimpse(tmp_path / "none.toml") is None
