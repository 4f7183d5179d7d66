"""What `rcm check --fix` writes, the check has said before: every fix has its line, in both languages, with what it writes."""

import json
from pathlib import Path

import pytest
from conftest import run_here
from front import front

from rcmcli.desk.checking import findings_of
from rcmcli.model.change import Write
from rcmcli.store.reading import read_bytes

TESTS = Path(__file__).parents[1]
NOTATIONS = [
    json.loads(line)["text"] for line in (TESTS / "data" / "time_notations.jsonl").read_text("utf-8").splitlines()
]
NOTATIONS += [
    "9h à 10h",
    "de 17:00 a 18:00",
    "9 h à 10 h 30",
    "das 9h às 10h",
    "from 10:00 to 11:30",
    "a las 9 de la mañana",
]


def agenda(time: str) -> bytes:
    """An agenda of one item at this time."""
    words = json.dumps(time, ensure_ascii=False)
    text = front("X", "America/Lima") + f'[[day]]\ndate = 2026-11-10\n[[day.item]]\nid = "a"\ntime = {words}\n'
    return f'{text}title = "A"\n'.encode()


@pytest.mark.parametrize("time", NOTATIONS)
def test_a_time_that_is_mended_is_told_with_what_is_written(time: str) -> None:
    """The line of the fix quotes the new time, and the message does not say that the old one is none."""
    for one in (found.finding for found in findings_of(read_bytes(agenda(time), "a.toml", "a"))):
        for change in one.fix:
            assert isinstance(change, Write)
            assert all(f'"{change.value}"' in one.mend(language) for language in ("en", "es"))
            assert "is not a time" not in one.says("en")


@pytest.mark.parametrize(
    "path", sorted((TESTS / "checks").glob("*/bad*.toml")), ids=lambda path: path.parent.name + path.stem
)
def test_every_fix_has_its_line(path: Path) -> None:
    """No finding can be fixed without a word on how."""
    for found in findings_of(read_bytes(path.read_bytes(), path.name, path.stem)):
        if found.finding.fix:
            assert found.finding.mend("en") and found.finding.mend("es"), found.finding.says("en")


def test_the_line_of_a_fix_is_printed() -> None:
    """“de 9h à 10h” is told as another notation, and the line below says what --fix writes."""
    run = run_here("check", "-", stdin=agenda("de 9h à 10h"))
    assert 'write "09:00-10:00"   [--fix can do this]' in run.out
    assert 'time = "09:00-10:00"' in run_here("check", "--fix", "-", stdin=agenda("de 9h à 10h")).out
    spanish = run_here("check", "-", "--lang", "es", stdin=agenda("de 9h à 10h")).out
    assert 'escriba "09:00-10:00"' in spanish
