"""`rcm convert --text`: every time of a message in the places that are asked for, with its line."""

import json
from pathlib import Path

import pytest
from conftest import run_here

LETTER = """The plenary is on 9 September 2021 at 9:00 am (Costa Rica time). The next session is at 14:00.
La cena es el viernes 10 de septiembre de 2021, a las 19:30 hora de Panamá.
El cierre es hacia las 22:00, y el transporte sale a las 25:00.
"""
STARTS = ["2021-09-09T10:00:00-05:00", "2021-09-09T15:00:00-05:00", "2021-09-10T19:30:00-05:00"]


def told(*words: str, stdin: bytes = b"") -> list[dict[str, object]]:
    """The JSON of a message."""
    run = run_here("convert", "--text", *words, "--json", "-q", stdin=stdin)
    assert run.code == 0, run.err
    rows: list[dict[str, object]] = json.loads(run.out)
    return rows


def starts(rows: list[dict[str, object]]) -> list[str]:
    """The first place of each time."""
    return [one["to"][0]["start"] for one in rows]  # type: ignore[index] # a list of objects


def test_every_time_is_told_with_its_line(tmp_path: Path) -> None:
    """From a file or from standard input, in a list even where it is one time only."""
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    for rows in (told(str(tmp_path / "letter.txt"), "--to", "Lima"), told("-", "--to", "Lima", stdin=LETTER.encode())):
        assert starts(rows) == STARTS
        assert [one["line"] for one in rows] == [1, 1, 2]
    assert len(told("-", "--to", "Lima", stdin=b"2021-09-09 10:00 Lima")) == 1


@pytest.mark.parametrize(
    ("language", "line", "unread"),
    [("en", "line 2: a las", "line 3: not read:"), ("es", "línea 2: a las", "línea 3: no se leyó:")],
)
def test_what_was_read_and_what_was_not_is_said(language: str, line: str, unread: str) -> None:
    """On the page each time has its line and its words; an approximate hour and one that no clock shows are named."""
    run = run_here("convert", "--text", "-", "--to", "Lima", "--lang", language, stdin=LETTER.encode())
    assert run.code == 0
    assert line in run.out
    assert run.err.count(unread) == 2 and "22:00" in run.err and "25:00" in run.err
    assert "“at 14:00”" in run.err or "«at 14:00»" in run.err  # whose place is that of the time before it


def test_the_options_of_a_time_hold_for_a_message() -> None:
    """--from is the place of a time that names none, --on its day, --for the places to tell it in."""
    rows = told("-", "--from", "Lima", "--on", "2021-09-09", "--for", "RCM", stdin=b"Empezamos a las 10:00.")
    assert [one["from"]["start"] for one in rows] == ["2021-09-09T10:00:00-05:00"]  # type: ignore[index] # an object
    assert len(rows[0]["to"]) > 5  # type: ignore[arg-type] # a list


def test_the_day_of_a_letter_may_be_another_than_that_of_on() -> None:
    """--on is the day of a time that has none, and the one that “tomorrow” counts from; a date that is said stays."""
    letter = "Empezamos a las 10:00.\nMañana, a las 11:00.\nThe last session is on 15 September 2021 at 12:00; lunch is at 14:00."
    rows = told("-", "--from", "Lima", "--on", "2021-09-09", "--to", "Lima", stdin=letter.encode())
    days = ["2021-09-09T10", "2021-09-10T11", "2021-09-15T12", "2021-09-15T14"]
    assert [start[:13] for start in starts(rows)] == days
    run = run_here(
        "convert", "--text", "-", "--from", "Lima", "--to", "UTC", stdin=b"9 Sept 2021, 10:00. Lunch is at 14:00."
    )
    assert "line 1: “at 14:00” and what follows are taken as of “9 Sept 2021”" in run.err


@pytest.mark.parametrize(
    "words",
    [
        ("--text", "-"),
        ("--text", "/nowhere/at/all"),
        ("10:00 Lima", "--text", "-"),
        ("--text", "-", "--check", "10:00 Lima"),
        (),
    ],
)
def test_a_message_without_a_time_is_refused(words: tuple[str, ...]) -> None:
    """So are a file that is not there, and WHEN or a list beside a message."""
    run = run_here("convert", *words, "--to", "Lima", stdin=b"Dear all, see you soon.")
    assert (run.code, run.out) == (2, "") and run.err
