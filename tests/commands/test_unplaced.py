"""Items that have no day yet are named as others are: moved they get one, set they change where they stand."""

from pathlib import Path

import pytest
from conftest import Rcm

WORKSHOP = Path(__file__).parents[1] / "data" / "workshop.toml"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """An agenda of two days with three items that have none: a panel, a debate, a visit."""
    path = tmp_path / "workshop.toml"
    path.write_bytes(WORKSHOP.read_bytes())
    return path


PLACED = {
    ("panel", "09:45"): "09:45-10:45",  # its only day, as long as it says
    ("panel", "14:00", "--day", "2"): "14:00-15:00",  # who names the day is not asked for another
    ("debate", "10:00-11:00", "--day", "1"): "10:00-11:00",
    ("debate", "--after", "opening"): "09:30-11:00",
    ("debate", "--before", "closing"): "14:30-16:00",
}


@pytest.mark.parametrize("words", PLACED, ids=" ".join)
def test_moved_it_gets_a_day_and_an_hour(words: tuple[str, ...], workshop: Path, rcm: Rcm) -> None:
    """It stands under that day with its comment, has its minutes, and waits no longer; undo brings the old bytes back."""
    done = rcm("agenda", "move", str(workshop), *words)
    assert done.code == 0, done.err
    text = workshop.read_text(encoding="utf-8")
    comment = {"panel": "# the minister comes late\n", "debate": "# needs the panel\n"}[words[0]]
    block = text[text.index(comment + f'[[day.item]]\nid = "{words[0]}"') :].split("[[day.item]]")[1]
    assert f'time = "{PLACED[words]}"\n' in block
    assert text.count("[[unplaced]]") == 2
    assert rcm("agenda", "undo", str(workshop)).code == 0
    assert workshop.read_bytes() == WORKSHOP.read_bytes()


def test_set_changes_it_where_it_waits_and_time_places_it(workshop: Path, rcm: Rcm) -> None:
    """A room is written under [[unplaced]]; an hour puts the item into its day."""
    assert rcm("agenda", "set", str(workshop), "visit", "room=Lobby").code == 0
    assert 'days = [2]\nroom = "Lobby"\n' in workshop.read_text(encoding="utf-8")
    assert rcm("agenda", "set", str(workshop), "field", "time=11:00").code == 0
    text = workshop.read_text(encoding="utf-8")
    assert (
        '[[day.item]]\nid = "visit"\ntitle = "Field visit"\nminutes = 120\nroom = "Lobby"\ntime = "11:00-13:00"\n'
        in text
    )
    assert rcm("agenda", "set", str(workshop), "debate", "time=09:30-10:00", "--day", "1").code == 0
    assert workshop.read_text(encoding="utf-8").count("[[unplaced]]") == 1


def test_it_is_cancelled_and_removed_with_its_comment(workshop: Path, rcm: Rcm) -> None:
    """As an item of a day is."""
    assert rcm("agenda", "cancel", str(workshop), "debate").code == 0
    assert 'after = ["panel"]\nstatus = "cancelled"\n' in workshop.read_text(encoding="utf-8")
    assert rcm("agenda", "remove", str(workshop), "panel").code == 0
    text = workshop.read_text(encoding="utf-8")
    assert "the minister comes late" not in text
    assert "# needs the panel" in text


@pytest.mark.parametrize(
    ("words", "english", "spanish"),
    [
        (("move", "debate", "10:00"), "this agenda has several days; say which one", "tiene varios días; diga cuál"),
        (("move", "panel"), "say where to: an hour, --day, --after or --before", "diga adónde"),
        (("move", "panel", "09:15"), "Opening", "Opening"),  # what is there already
        (("move", "opening", "--after", "debate"), "“Debate” has no day and no hour yet", "«Debate» aún no tiene día ni hora"),
        (("swap", "panel", "opening"), "“Panel” has no day and no hour yet", "«Panel» aún no tiene día ni hora"),
        (("extend", "visit", "15"), "“Field visit” has no day and no hour yet", "«Field visit» aún no tiene día ni hora"),
        (("move", "nobody", "10:00"), "visit Field visit", "visit Field visit"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_both_languages(words: tuple[str, ...], english: str, spanish: str, workshop: Path, rcm: Rcm) -> None:  # fmt: skip
    """What has no hour is not swapped or shifted; nothing is written."""
    verb, *rest = words
    for language, told in (("en", english), ("es", spanish)):
        done = rcm("agenda", verb, str(workshop), *rest, "--lang", language)
        assert done.code in (1, 2)
        assert told in done.err + done.out
    assert workshop.read_bytes() == WORKSHOP.read_bytes()


def test_a_day_that_works_its_hours_out_takes_none(tmp_path: Path, rcm: Rcm) -> None:
    """Whatever came in would move all that stands there."""
    path = tmp_path / "lengths.toml"
    path.write_text(
        'format = 1\ntitle = "A"\ntimezone = "America/Panama"\nlanguages = ["en"]\n[[day]]\ndate = 2026-11-11\nstart = "09:00"\n'
        '[[day.item]]\nid = "x"\ntitle = "X"\nminutes = 30\n[[unplaced]]\nid = "y"\ntitle = "Y"\nminutes = 30\n'
    )
    done = rcm("agenda", "move", str(path), "y", "10:00")
    assert done.code == 2
    assert "its hours are worked out of lengths" in done.err
