"""`rcm check` on calendars of activities: by folder, by id, on standard input; fixes, waivers, phases, and large ones."""

import json
from pathlib import Path
from unittest import mock

import pytest
from conftest import Rcm
from front import front

from rcmcli import directory
from rcmcli.desk.checking import Run, located_in
from rcmcli.model.activity_dates import ActivityDates
from rcmcli.store.reading import read_bytes

ROOT = Path(__file__).parents[2]
HEAD = 'format = 1\ntitle = "Calendar"\n\n[[group]]\nid = "g"\ntitle = "Group"\n'
AGENDA = front("Plenary", "UTC") + "[[day]]\ndate = 2022-11-10\n"


def workspace(folder: Path, calendar: str, **agendas: str) -> Path:
    """A workspace with one calendar of 2022; gives its file."""
    (folder / "agendas").mkdir()
    (folder / "calendars").mkdir()
    for name, text in agendas.items():
        (folder / "agendas" / f"{name}.toml").write_text(text, encoding="utf-8")
    (folder / "calendars" / "2022.toml").write_text(calendar, encoding="utf-8")
    return folder / "calendars" / "2022.toml"


def activity(name: str, **keys: str) -> str:
    """An activity as the file writes it."""
    return f'[[group.activity]]\nid = "{name}"\ntitle = "Activity {name}"\n' + "".join(
        f'{key} = "{value}"\n' for key, value in keys.items()
    )


@pytest.mark.parametrize("words", ["calendars", "2022", "calendars/2022.toml"])
def test_the_real_calendars_are_found_and_right(words: str, rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """By folder, by id, by path; what is odd in them is waived with its reason."""
    monkeypatch.chdir(ROOT)
    done = rcm("check", words, "--strict")
    assert (done.code, "no problems" in done.err + done.out) == (0, True)


def test_a_calendar_is_checked_from_standard_input(rcm: Rcm) -> None:
    """Its keys say what it is; a finding has its place there."""
    done = rcm("check", "-", "--output-format", "json", stdin=(HEAD + activity("a", when="March")).encode())
    (found,) = json.loads(done.out)
    assert (found["code"], found["line"], found["column"], found["value"]) == ("A701", 10, 8, "March")


def test_what_is_certain_is_fixed_and_waivers_hold(tmp_path: Path, rcm: Rcm) -> None:
    """Capitals of an id, an id that is missing; every other byte stays; a waived finding is counted."""
    calendar = HEAD + activity("rcgm", when="2022-11") + activity("w", when="before RCGM")
    calendar += '[[group.activity]]\ntitle = "New"\nwhen = "May" # rcm: ignore[A701] nobody knows\n'
    path = workspace(tmp_path, calendar)
    done = rcm("check", str(path), "--fix")
    assert done.code == 0
    assert "1 waived" in done.out + done.err
    changed = path.read_text("utf-8")
    assert changed == calendar.replace("before RCGM", "before rcgm").replace(
        '[[group.activity]]\ntitle = "New"', '[[group.activity]]\nid = "new"\ntitle = "New"'
    )


def test_agendas_and_calendars_know_each_other(tmp_path: Path, rcm: Rcm) -> None:
    """An agenda gives the dates, a differing month is told, and an agenda that nobody names is a note of its year only."""
    calendar = HEAD.replace("\n\n", '\nperiod = "2022"\n\n', 1)
    named = calendar + activity("p", agenda="plenary", when="2022-10")
    path = workspace(
        tmp_path, named, plenary=AGENDA, other=AGENDA.replace("11-10", "12-10"), old=AGENDA.replace("2022", "2019")
    )
    codes = [one["code"] for one in json.loads(rcm("check", str(path), "--output-format", "json").out)]
    assert codes == ["A710", "A709"]
    path.write_text(calendar + activity("p", agenda="plenary") + activity("o", agenda="other"), encoding="utf-8")
    assert json.loads(rcm("check", str(path), "--output-format", "json").out) == []


def test_a_phase_decides_the_weight(tmp_path: Path, rcm: Rcm) -> None:
    """An id of nothing is an error, in a draft a warning."""
    path = workspace(tmp_path, HEAD + activity("a", part_of="b"))
    assert rcm("check", str(path)).code == 1
    assert rcm("check", str(path), "--phase", "draft").code == 0


def test_a_calendar_is_no_agenda(rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of agendas say so, in both languages."""
    monkeypatch.chdir(ROOT)
    done = rcm("agenda", "show", "calendars/2022.toml", "--lang", "es")
    assert done.code == 2
    assert "calendario de actividades" in done.err


def test_a_large_calendar_takes_no_more_than_its_length(tmp_path: Path) -> None:
    """With 5,000 activities the dates of each are worked out a few times, and names are looked up once."""
    rows = [
        activity(
            f"a{n}", when=f"2022-{n % 12 + 1:02d}-{n % 28 + 1:02d}" if n % 2 else f"1 day after a{n - 1}", host="Mexico"
        )
        for n in range(5000)
    ]
    reading = read_bytes((HEAD + "".join(rows)).encode(), label="calendars/2022.toml", name="2022")
    with (
        mock.patch.object(ActivityDates, "of", autospec=True, side_effect=ActivityDates.of) as worked_out,
        mock.patch.object(directory, "find", side_effect=directory.find) as looked_up,
    ):
        found = located_in(reading, Run())
    assert found
    assert worked_out.call_count < 10 * 5000
    assert looked_up.call_count < 100
