"""Which agenda is meant where none was named: the one in progress, else the next, else the latest."""

from datetime import date
from pathlib import Path

import pytest

from rcmcli.desk.opening import pick

PAST, NOW, NEXT, LATER = (Path(f"{name}.toml") for name in ("past", "now", "next", "later"))
SPANS = [
    (date(2026, 9, 1), date(2026, 9, 3), LATER),
    (date(2025, 1, 1), date(2025, 1, 2), PAST),
    (date(2026, 3, 1), date(2026, 3, 5), NOW),
    (date(2026, 6, 1), date(2026, 6, 1), NEXT),
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
    assert pick(SPANS, day) == (path, why)


def test_one_agenda_is_the_one_meant() -> None:
    """Where the shelf holds one agenda, no date matters."""
    assert pick(SPANS[:1], date(2030, 1, 1)) == (LATER, "only")
