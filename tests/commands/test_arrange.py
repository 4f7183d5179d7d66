"""`rcm agenda arrange`: what it writes, what it shows, what it refuses; comments travel, and undo brings the old bytes back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Rcm
from front import front

ROOT = Path(__file__).parents[2]
WORKSHOP = ROOT / "tests" / "data" / "workshop.toml"
HEAD = front("W", "America/Panama") + 'languages = ["en"]\n'
DAY = "\n[[day]]\ndate = 2026-11-11\n"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """An agenda with three items that have no day, and comments about them."""
    path = tmp_path / "workshop.toml"
    path.write_bytes(WORKSHOP.read_bytes())
    return path


def item(name: str, more: str = "", minutes: int = 30) -> str:
    """An item that has no day."""
    return f'\n[[unplaced]]\nid = "{name}"\ntitle = "{name}"\nminutes = {minutes}\n{more}'


def test_items_go_to_their_place_with_their_comments(workshop: Path, rcm: Rcm) -> None:
    """Each block is what it was, under its new header and with its hour; nothing else changes, and undo undoes it."""
    before = workshop.read_bytes()
    done = rcm("agenda", "arrange", str(workshop))
    assert done.code == 0, done.err
    after = workshop.read_text(encoding="utf-8")
    block = (
        '# the minister comes late\n[[day.item]]\nid = "panel"\ntitle = { en = "Panel", es = "Panel" }\nminutes = 60\n'
        'after = ["opening"]\nleads = ["Mexico"]\ntime = "09:45-10:45"\n\n[[day.item.topics]]\ntitle = "One"\n\n'
        '[[day.item.topics]]\ntitle = "Two"\n\n# needs the panel\n[[day.item]]\nid = "debate"\ntitle = "Debate" # of the panel\n'
    )
    assert block in after
    assert "unplaced" not in after
    assert after.index('id = "opening"') < after.index('id = "panel"') < after.index('id = "closing"')
    lines = set(after.split("\n"))
    gone = [line for line in before.decode().split("\n") if line not in lines]
    assert gone == ["[[unplaced]]", "days = [1]", "[[unplaced.topics]]", "[[unplaced.topics]]", "[[unplaced]]", "[[unplaced]]", "days = [2]"]  # fmt: skip
    assert rcm("check", str(workshop)).out == "1 agenda checked, no problems.\n"
    assert rcm("agenda", "undo", str(workshop)).code == 0
    assert workshop.read_bytes() == before


def test_the_line_ends_of_windows_stay(workshop: Path, rcm: Rcm) -> None:
    """Every line that is written ends as the others do."""
    workshop.write_bytes(workshop.read_bytes().replace(b"\n", b"\r\n"))
    assert rcm("agenda", "arrange", str(workshop)).code == 0
    data = workshop.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_day_of_lines_gets_lines(tmp_path: Path, rcm: Rcm) -> None:
    """What has no day becomes a line, its comment above it; a line without an hour gets one."""
    path = tmp_path / "lines.toml"
    lines = (
        '\n[[day]]\ndate = 2026-11-11\nitems = """\n09:00-09:30  Opening #opening\n# long\nDebate 45\' #debate\n"""\n'
    )
    path.write_text(
        HEAD + lines + "\n# from the ministry" + item("panel", 'after = ["debate"]\n').replace("\n", "\n", 1)
    )
    refused = rcm("agenda", "arrange", str(path))
    assert refused.code == 2  # no line can say `after`
    assert "fmt --form tables" in refused.err
    path.write_text(HEAD + lines + "\n# from the ministry" + item("panel", minutes=60))
    assert rcm("agenda", "arrange", str(path)).code == 0
    text = path.read_text()
    assert "# long\n09:30-10:15  Debate 45' #debate\n" in text or "# long\n10:30-11:15  Debate 45' #debate\n" in text
    assert "# from the ministry\n" in text
    assert "Panel" not in text.replace("panel", "")


def test_a_dry_run_shows_three_and_writes_none(workshop: Path, rcm: Rcm) -> None:
    """Side by side, each with what it is like, and why it comes after the one before."""
    before = workshop.read_bytes()
    done = rcm("agenda", "arrange", str(workshop), "--dry-run")
    assert done.code == 0
    assert "timetable 1" in done.out and "timetable 3" in done.out
    assert "2 comes after 1:" in done.out
    assert "nothing was written" in done.err
    assert workshop.read_bytes() == before
    spanish = rcm("agenda", "arrange", str(workshop), "--dry-run", "--lang", "es")
    assert "horario 1" in spanish.out
    assert "no se escribió nada" in spanish.err


def test_one_day_is_arranged_alone(workshop: Path, rcm: Rcm) -> None:
    """What may not be on that day waits on."""
    assert rcm("agenda", "arrange", str(workshop), "--day", "2").code == 0
    text = workshop.read_text()
    assert text.count("[[unplaced]]") == 2  # and what comes after it waits too
    assert text.index("2026-11-12") < text.index('id = "visit"')


def test_standard_input_becomes_standard_output(workshop: Path, rcm: Rcm) -> None:
    """The agenda goes through a pipe, what was done is told beside it."""
    done = rcm("agenda", "arrange", "-", stdin=workshop.read_bytes())
    assert done.code == 0
    assert done.out.startswith("# A comment at the head\n")
    assert 'time = "09:45-10:45"' in done.out


def test_any_hash_seed_gives_the_same(workshop: Path) -> None:
    """The order in which Python keeps sets has no part in it."""
    command = [sys.executable, "-m", "rcmcli", "agenda", "arrange", str(workshop), "--dry-run", "--json"]
    told = [
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, cwd=ROOT, capture_output=True, check=True)
        for seed in ("1", "2")
    ]
    assert told[0].stdout == told[1].stdout
    assert len(json.loads(told[0].stdout)["proposals"]) == 3


IMPOSSIBLE = {
    "a circle": (DAY + item("a", 'after = ["b"]\n') + item("b", 'after = ["a"]\n'), "these wait for each other (after): a, b"),
    "no such item": (DAY + item("a", 'after = ["nobody"]\n'), "after of “a” names no item: “nobody”"),
    "no window": ('\n[arrange]\nhours = "10:00-10:00"\n' + DAY + item("a"), "“10:00-10:00” is not from one hour until a later one"),
    "no moment": ('\n[arrange]\naway = [{ who = "Mexico", from = "noon", to = "night" }]\n' + DAY + item("a"), "“noon” is no date and hour"),
    "no hour": (DAY + item("a", 'not_before = "10:00-11:00"\n'), "“10:00-11:00” is not one hour"),
    "no day": (DAY + item("a", "days = [3]\n"), "there is no day 3"),
    "no days at all": (item("a"), "the agenda has no day on which an item could be"),
    "a day of durations": ('\n[[day]]\ndate = 2026-11-11\nstart = "10:00"\n' + item("a"), "the agenda has no day on which an item could be"),
    "one date twice": (DAY + DAY + item("a"), "two days have the date 2026-11-11"),
    "nothing to do": (DAY + '\n[[day.item]]\nid = "x"\ntitle = "X"\ntime = "09:00-10:00"\n', "no item waits for an hour"),
    "too many": (DAY + "".join(item(f"i{n}", minutes=1) for n in range(500)), "500 items wait for an hour; at most 200 are arranged at once"),
}  # fmt: skip


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_arranged_is_refused(name: str, tmp_path: Path, rcm: Rcm) -> None:
    """With a sentence, a way out, in both languages; nothing is written."""
    text, told = IMPOSSIBLE[name]
    path = tmp_path / "bad.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    done = rcm("agenda", "arrange", str(path))
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert "hint: " in done.err
    spanish = rcm("agenda", "arrange", str(path), "--lang", "es")
    assert spanish.code == 2
    assert "sugerencia: " in spanish.err
    assert path.read_text(encoding="utf-8") == HEAD + text


FULL = '\n[[day.item]]\nid = "long"\ntitle = "Long"\ntime = "09:00-17:30"\nfixed = true\n'
NONE = {
    "more fixed than fits": (DAY + FULL + item("a", minutes=60), "what is for everybody needs 1 h and 30 min are open in 1 day"),
    "longer than a day": (DAY + item("a", minutes=1000), "“a” (16 h 40 min) has no place, whatever else is on: the hours of the day"),
    "away all day": ('\n[arrange]\naway = [{ who = "Mexico", from = "2026-11-11", to = "2026-11-11" }]\n' + DAY + item("a", 'leads = ["Mexico"]\n'),
                     "“a” (30 min) has no place, whatever else is on: who is away"),
    "a chain": (DAY + item("a", minutes=300) + item("b", 'after = ["a"]\ndays = [1]\n', 200) + item("c", 'after = ["b"]\nnot_after = "16:00"\n'),
                "one after another (after), “a”, “b”, “c” need 8 h 50 min"),
}  # fmt: skip


@pytest.mark.parametrize("name", NONE)
def test_why_there_is_none_is_said(name: str, tmp_path: Path, rcm: Rcm) -> None:
    """The sum that does not come out; the exit code is 1, and nothing is written."""
    text, told = NONE[name]
    path = tmp_path / "tight.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    done = rcm("agenda", "arrange", str(path))
    assert (done.code, done.out) == (1, "")
    assert told in done.err
    spanish = rcm("agenda", "arrange", str(path), "--lang", "es")
    assert "No cabe: " in spanish.err
    as_json = json.loads(rcm("agenda", "arrange", str(path), "--json").out)
    assert as_json["proposals"] == []
    assert told in as_json["why"]["message"]
    assert path.read_text(encoding="utf-8") == HEAD + text


def test_items_without_an_exact_length_are_left_and_named(tmp_path: Path, rcm: Rcm) -> None:
    """Nobody guesses how long they last."""
    path = tmp_path / "open.toml"
    path.write_text(HEAD + DAY + item("a") + '\n[[unplaced]]\nid = "b"\ntitle = "About"\nminutes = "30-60"\n')
    done = rcm("agenda", "arrange", str(path))
    assert done.code == 0
    assert "left without an hour, since it does not say how many minutes it lasts: “About”" in done.err
    assert '[[unplaced]]\nid = "b"' in path.read_text()


def test_of_too_many_one_day_is_arranged_as_it_is_said(tmp_path: Path, rcm: Rcm) -> None:
    """The way out holds: what may be on another day alone does not count."""
    path = tmp_path / "many.toml"
    text = HEAD + DAY + DAY.replace("11-11", "11-12")
    path.write_text(text + "".join(item(f"i{n}", f"days = [{1 if n < 5 else 2}]\n", 10) for n in range(210)))
    assert "arrange one day after another (--day 1)" in rcm("agenda", "arrange", str(path)).err
    done = rcm("agenda", "arrange", str(path), "--day", "1")
    assert done.code == 0, done.err
    assert "Items placed: 5" in done.out
