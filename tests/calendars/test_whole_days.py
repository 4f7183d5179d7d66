"""A day without items is an entry of its whole date: a calendar of days only is not empty."""

from datetime import date, timedelta
from pathlib import Path

from conftest import Rcm
from front import front
from strict_calendar import events_of

HEAD = front("Seminar", "Europe/Paris") + "revised = 2025-01-01\n"
MEMBERS = 'delegations = ["Mexico"]\nobservers = ["UNHCR"]\n'
FIRST, SECOND = '[[day]]\ndate = 2025-10-04\ntitle = "Session 1"\n', "[[day]]\ndate = 2025-11-15\n"


def entries(rcm: Rcm, folder: Path, text: str, *options: str) -> dict[date, str]:
    """The summary of each entry, by its date; every entry is one whole date that leaves people free."""
    (folder / "made.toml").write_text(text, encoding="utf-8")
    done = rcm("export", "ics", "made.toml", "-o", "-", *options, cwd=folder)
    assert done.code == 0, done.err
    found = events_of(done.raw_out)
    assert all(
        event["DTSTART"].parameters == ";VALUE=DATE" and event["TRANSP"].value == "TRANSPARENT" for event in found
    )
    days = [date.fromisoformat(event["DTSTART"].value) for event in found]
    assert all(
        date.fromisoformat(event["DTEND"].value) - day == timedelta(1) for event, day in zip(found, days, strict=True)
    )
    return {day: event["SUMMARY"].value for day, event in zip(days, found, strict=True)}


def test_days_without_items_are_entries(rcm: Rcm, tmp_path: Path) -> None:
    """Each by its own title, else by that of the meeting."""
    told = entries(rcm, tmp_path, HEAD + FIRST + SECOND)
    assert told == {date(2025, 10, 4): "Session 1", date(2025, 11, 15): "Seminar"}


def test_a_closed_day_is_no_entry(rcm: Rcm, tmp_path: Path) -> None:
    """Nothing of a members' day is told to the public or an observer; a member has it."""
    text = HEAD + MEMBERS + FIRST + 'audience = ["Mexico"]\n' + SECOND
    assert len(entries(rcm, tmp_path, text, "--for", "Mexico")) == 2
    for options in (("--audience", "public"), ("--for", "UNHCR")):
        assert entries(rcm, tmp_path, text, *options) == {date(2025, 11, 15): "Seminar"}


def test_a_day_that_gets_its_items_is_no_longer_one(rcm: Rcm, tmp_path: Path) -> None:
    """The entry of the date goes without a word of CANCELLED, its items come; with --split the day has a file of its own until then."""
    path = tmp_path / "made.toml"
    path.write_text(HEAD + FIRST, encoding="utf-8")
    assert rcm("export", "ics", "made.toml", "--split", "-o", "cards", cwd=tmp_path).code == 0
    (card,) = (tmp_path / "cards").iterdir()
    assert b"SUMMARY:Session 1" in card.read_bytes()
    assert rcm("export", "ics", "made.toml", "-o", "made.ics", cwd=tmp_path).code == 0
    path.write_text(f'{HEAD}{FIRST}[[day.item]]\nid = "a"\ntime = "09:00-10:00"\ntitle = "Opening"\n', encoding="utf-8")
    assert rcm("export", "ics", "made.toml", "-o", "made.ics", cwd=tmp_path).code == 0
    told = {event["SUMMARY"].value: event["STATUS"].value for event in events_of((tmp_path / "made.ics").read_bytes())}
    assert told == {"Opening": "TENTATIVE"}


def test_a_day_that_is_dropped_is_cancelled(rcm: Rcm, tmp_path: Path) -> None:
    """A date that the agenda has no longer: the readers are told."""
    path = tmp_path / "made.toml"
    path.write_text(HEAD + FIRST + SECOND, encoding="utf-8")
    assert rcm("export", "ics", "made.toml", "-o", "made.ics", cwd=tmp_path).code == 0
    path.write_text(HEAD + SECOND, encoding="utf-8")
    assert rcm("export", "ics", "made.toml", "-o", "made.ics", cwd=tmp_path).code == 0
    told = {event["SUMMARY"].value for event in events_of((tmp_path / "made.ics").read_bytes())}
    assert told == {"Seminar", "CANCELLED: Session 1"}
