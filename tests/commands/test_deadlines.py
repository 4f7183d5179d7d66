"""`deadlines` are shown before the days: the earliest first, to those they concern, never to the public if they are for some."""

import json
import tomllib
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm
from front import front

AGENDA = """format = 1
title.en = "Plenary"
title.es = "Plenaria"
status = "final"
timezone = "America/Costa_Rica"
delegations = ["RCM"]
observers = ["IOM"]
deadlines = [
  { date = 2027-08-30, title = { en = "Comments", es = "Observaciones" }, for = ["members"] },
  { date = 2027-08-20, title = { en = "Registration", es = "Inscripción" } },
]
[[day]]
date = 2027-09-09
[[day.item]]
id = "opening"
time = "09:00-10:00"
title = { en = "Opening", es = "Apertura" }
"""
ENGLISH = ["Deadlines:", "  • Friday, 20 August 2027: Registration", "  • Monday, 30 August 2027: Comments (members)"]
SPANISH = ["Plazos:", "  • viernes, 20 de agosto de 2027: Inscripción"]


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    """The agenda in a file of its own."""
    path = tmp_path / "meeting.toml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


def test_deadlines_stand_before_the_days(agenda: Path, rcm: Rcm) -> None:
    """Each with its date in words and whom it is asked of; for an observer only what concerns it."""
    lines = rcm("agenda", "show", str(agenda)).out.splitlines()
    at = lines.index("Deadlines:")
    assert lines[at : at + 3] == ENGLISH
    assert at < lines.index("Thursday, 9 September 2027")
    lines = rcm("agenda", "show", str(agenda), "--for", "IOM", "--lang", "es").out.splitlines()
    at = lines.index("Plazos:")
    assert lines[at : at + 3] == [*SPANISH, ""]
    due = json.loads(rcm("agenda", "show", str(agenda), "--for", "Canada", "--json").out)["deadlines"]
    assert [(one["date"], one["parties"]) for one in due] == [("2027-08-20", []), ("2027-08-30", ["members"])]


@pytest.mark.parametrize("form", ["html", "md"])
def test_deadlines_are_in_what_people_receive(form: str, agenda: Path, rcm: Rcm, tmp_path: Path) -> None:
    """In both languages for members; the public is told of those that are for everyone."""
    for audience, told in (("members", True), ("public", False)):
        target = tmp_path / f"{audience}.{form}"
        done = rcm("export", form, str(agenda), "--lang", "es,en", "--audience", audience, "--output", str(target))
        assert done.code == 0, done.err
        page = target.read_text(encoding="utf-8")
        assert "Inscripción" in page
        assert "20 August 2027" in page
        assert ("Observaciones" in page) is told


HOURS = """format = 1
title.en = "Plenary"
title.es = "Plenaria"
languages = ["en", "es"]
timezone = "America/New_York"
delegations = ["RCM"]
{deadlines}
[[day]]
date = 2027-09-09
"""


def told(rcm: Rcm, tmp_path: Path, *deadlines: str) -> Path:
    """An agenda with these deadlines."""
    path = tmp_path / "meeting.toml"
    tables = "".join(f'[[deadlines]]\ntitle = "D{n}"\n{keys}\n' for n, keys in enumerate(deadlines))
    path.write_text(HOURS.format(deadlines=tables), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("before", "day", "canonical"),
    [
        ("10 days", "2027-08-30", "10 days"),
        ("diez días antes", "2027-08-30", "10 days"),
        ("2 weeks", "2027-08-26", "2 weeks"),
        ("quince días", "2027-08-25", "15 days"),
        ("1 month", "2027-08-09", "1 month"),
        ("con un mes de antelación", "2027-08-09", "1 month"),
    ],
)
def test_a_deadline_hangs_on_the_first_day(before: str, day: str, canonical: str, rcm: Rcm, tmp_path: Path) -> None:
    """Its day is worked out, in English and in Spanish; `fmt` writes how long it is in one notation."""
    path = told(rcm, tmp_path, f'before = "{before}"')
    (due,) = json.loads(rcm("agenda", "show", str(path), "--json").out)["deadlines"]
    assert (due["date"], due["before"], due["local"]) == (day, canonical, [])
    rcm("agenda", "fmt", str(path))
    assert f'before = "{canonical}"\n' in path.read_text("utf-8")
    assert rcm("agenda", "fmt", str(path), "--check").code == 0


def test_an_hour_is_told_on_every_clock_that_is_asked_for(rcm: Rcm, tmp_path: Path) -> None:
    """By zoneinfo: 17:00 in New York in August is 15:00 in Mexico City and 06:00 of the next date in Tokyo."""
    path = told(rcm, tmp_path, 'before = "10 days"\ntime = "17:00"\nfor = ["members"]')
    there = datetime(2027, 8, 30, 17, tzinfo=ZoneInfo("America/New_York"))
    (due,) = json.loads(rcm("agenda", "show", str(path), "--json", "--tz", "Tokyo", "--for", "Mexico").out)["deadlines"]
    assert [datetime.fromisoformat(one["at"]) for one in due["local"]] == [there] * 3
    clocks = {one["places"][0]: (one["clock"], one["day_shift"]) for one in due["local"]}
    assert clocks == {"New York": ("17:00", 0), "Tokyo": ("06:00", 1), "Mexico City": ("15:00", 0)}
    screen = rcm("agenda", "show", str(path), "--lang", "es", "--tz", "Tokyo").out
    assert (
        "lunes, 30 de agosto de 2027, a más tardar a las 17:00 Nueva York (UTC−4) · 06:00 +1 Tokio (UTC+9): D0"
        in screen
    )


def test_an_hour_that_comes_twice_is_the_first(rcm: Rcm, tmp_path: Path) -> None:
    """As Z302 says: half past one in New York, before the clocks go back, on every clock."""
    path = tmp_path / "meeting.toml"
    due = '{ date = 2026-11-01, time = "01:30", title = "Papers" }'
    path.write_text(
        front("A", "America/New_York") + f"deadlines = [{due}]\n[[day]]\ndate = 2026-11-05\n",
        encoding="utf-8",
    )
    first = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"))
    madrid = first.astimezone(ZoneInfo("Europe/Madrid"))
    out = rcm("agenda", "show", str(path), "--tz", "Madrid").out
    assert f"01:30 New York (UTC−4) · {madrid:%H:%M} Madrid (UTC+1)" in out


@pytest.mark.parametrize("form", ["html", "md", "json", "xlsx", "docx", "pdf"])
def test_the_hour_is_in_what_people_receive(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """In every form that shows deadlines at all, as text where it can be read as such."""
    for needs in {"xlsx": ["xlsxwriter"], "docx": ["docx"], "pdf": ["typst"]}.get(form, ()):
        pytest.importorskip(needs)
    path, target = told(rcm, tmp_path, 'before = "10 days"\ntime = "17:00"'), tmp_path / f"out.{form}"
    done = rcm("export", form, str(path), "--lang", "en", "--output", str(target))
    assert done.code == 0, done.err
    data = target.read_bytes()
    if form in ("xlsx", "docx"):
        archive = zipfile.ZipFile(target)
        data = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    if form != "pdf":
        assert b"17:00" in data
        assert (b"2027-08-30" if form == "json" else b"30 August 2027") in data


@pytest.mark.parametrize(
    ("keys", "code", "key"),
    [
        ('date = 2027-08-30\nbefore = "10 days"', "F104", "before"),
        ('for = ["members"]', "F103", "title"),
        ('before = "0 days"', "F104", "before"),
        ('before = "10 working days"', "F104", "before"),
        ('before = "diez días hábiles"', "F104", "before"),
        ('before = "sometime"', "F104", "before"),
        ("before = 10", "F104", "before"),
        ('before = "9999 months"', "F104", "before"),
        ('date = 2027-08-30\ntime = "09:00-10:00"', "F104", "time"),
        ('date = 2027-08-30\ntime = "morning"', "F104", "time"),
        ('date = 2027-08-30\ntime = "25:00"', "F104", "time"),
        ('date = 2027-03-14\ntime = "02:30"', "Z301", "time"),
        ('date = 2026-11-01\ntime = "01:30"', "Z302", "time"),
        ('date = 2027-09-10', "C604", "date"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_a_finding(keys: str, code: str, key: str, rcm: Rcm, tmp_path: Path) -> None:
    """Each with its line, in both languages; nothing is guessed."""
    path = told(rcm, tmp_path, keys)
    lines = path.read_text("utf-8").splitlines()
    for lang in ("en", "es"):
        found = json.loads(rcm("check", str(path), "--output-format", "json", "--lang", lang).out)
        assert (code, key) in {(one["code"], lines[one["line"] - 1].split(" ")[0]) for one in found} or code == "F103"
        assert code in {one["code"] for one in found}


def test_a_deadline_before_a_gap_hangs_there_too(rcm: Rcm, tmp_path: Path) -> None:
    """`before` with an hour that the clocks skip is found like one with a date, and no other clock is told a guess."""
    path = told(rcm, tmp_path, 'before = "179 days"\ntime = "02:30"')
    assert "Z301" in rcm("check", str(path)).out
    (due,) = json.loads(rcm("agenda", "show", str(path), "--json", "--tz", "Tokyo").out)["deadlines"]
    assert (due["date"], due["time"], due["local"]) == ("2027-03-14", "02:30", [])


def test_a_meeting_without_dates_says_how_long_before(rcm: Rcm, tmp_path: Path) -> None:
    """No date is made up, and what has one comes first."""
    path = told(rcm, tmp_path, 'before = "10 days"\ntime = "17:00"', "date = 2027-08-30")
    path.write_text(path.read_text("utf-8").partition("[[day]]")[0], encoding="utf-8")
    for lang, words in (
        ("en", "10 days before the meeting, no later than 17:00: D0"),
        ("es", "10 días antes de la reunión, a más tardar a las 17:00: D0"),
    ):
        shown = rcm("agenda", "show", str(path), "--lang", lang).out
        assert words in shown
        assert shown.index("D1") < shown.index("D0")


def test_new_dates_move_what_has_a_date_alone(rcm: Rcm, tmp_path: Path) -> None:
    """`before` stays as it is written, and means the new first day."""
    path = told(rcm, tmp_path, 'before = "10 days"', "date = 2027-08-20")
    target = tmp_path / "2028.toml"
    done = rcm("agenda", "new", "2028", "--like", str(path), "--date", "2028-09-11", "--output", str(target))
    assert done.code == 0, done.err
    due = json.loads(rcm("agenda", "show", str(target), "--json").out)["deadlines"]
    assert {one["title"]: one["date"] for one in due} == {"D0": "2028-09-01", "D1": "2028-08-22"}


def test_coming_deadlines_have_their_hour(rcm: Rcm, tmp_path: Path) -> None:
    """`rcm calendar next` tells it by the meeting's own clock."""
    (tmp_path / "agendas").mkdir()
    told(rcm, tmp_path, 'before = "10 days"\ntime = "17:00"').rename(tmp_path / "agendas" / "meeting.toml")
    out = rcm("calendar", "next", "--at", "2027-08-01", cwd=tmp_path).out
    assert "by 30 August 2027" in out
    assert "17:00 (UTC−4)" in out


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize("lang", ["en", "es", "fr", "pt", "en,es"])
def test_a_deadline_with_an_hour_comes_back_as_no_day(form: str, lang: str, rcm: Rcm, tmp_path: Path) -> None:
    """A paper of ours that is read again has the days of the meeting and no other; what is due is due by its hour."""
    path, target = told(rcm, tmp_path, 'before = "10 days"\ntime = "17:00"'), tmp_path / f"out.{form}"
    path.write_text(
        path.read_text("utf-8") + '[[day.item]]\nid = "opening"\ntime = "09:00-10:00"\ntitle = "Opening"\n',
        encoding="utf-8",
    )
    assert rcm("export", form, str(path), "--lang", lang, "--output", str(target)).code == 0
    back = tomllib.loads(rcm("import", str(target)).out)
    assert [day["date"].isoformat() for day in back["day"]] == ["2027-09-09"]
    assert [(due["date"].isoformat(), due["time"]) for due in back["deadlines"]] == [("2027-08-30", "17:00")]
