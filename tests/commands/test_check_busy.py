"""`rcm check --busy FILE --for PARTY`: how files and parties go together, and what is said of them."""

from pathlib import Path

import pytest
from conftest import Rcm

EVENT = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART{}\nDURATION:PT1H\nSUMMARY:{}\nEND:VEVENT\nEND:VCALENDAR\n"
CHECK = ("check", "2021-09-rcm-sacm", "--select", "C603", "--output-format", "concise")


@pytest.fixture
def busy(workspace: Path) -> Path:
    """The workspace with three calendars: in UTC at the opening, without a zone at 11:00, and a broken one."""
    (workspace / "utc.ics").write_text(EVENT.format(":20210909T150000Z", "Cabinet"))
    (workspace / "floating.ics").write_text(EVENT.format(":20210909T110000", "Staff meeting"))
    (workspace / "broken.ics").write_text(EVENT.format(":soon", "Broken"))
    return workspace


def test_an_entry_is_told_by_the_clock_of_its_party(busy: Path, rcm: Rcm) -> None:
    """The opening, 09:00 in Costa Rica: 11:00 in Ottawa, 12:00 in Buenos Aires; a file beside the agenda, by its name."""
    canada = rcm(*CHECK, "--busy", "utc.ics", "--for", "Canada", cwd=busy)
    assert canada.out.startswith(
        "agendas/2021-09-rcm-sacm.toml:52:12: warning[C603]: Canada is busy during “Opening session” (09:00-09:30): "
        "“Cabinet”, 2021-09-09 11:00-12:00 in Ottawa (utc.ics)\n"
    )
    argentina = rcm(*CHECK, "--busy", "utc.ics", "--for", "Argentina", cwd=busy)
    assert "2021-09-09 12:00-13:00 in Buenos Aires" in argentina.out
    assert (canada.err, canada.code) == ("", 0)


def test_times_without_a_zone_are_said(busy: Path, rcm: Rcm) -> None:
    """Floating times are the party's own: 11:00 in Ottawa clashes, 11:00 in Mexico City does not clash with the opening."""
    done = rcm(*CHECK, "--busy", "floating.ics", "--for", "Canada", cwd=busy)
    assert "“Opening session”" in done.out
    assert done.err == "floating.ics: entries without a time zone (1) are read by the clock of Ottawa\n"
    assert "“Opening session”" not in rcm(*CHECK, "--busy", "floating.ics", "--for", "Mexico", cwd=busy).out
    assert rcm(*CHECK, "--busy", "floating.ics", "--for", "Canada", "-q", cwd=busy).err == ""


def test_a_broken_entry_is_named(busy: Path, rcm: Rcm) -> None:
    """The file, the line, the title, in the language of the run; the rest is checked."""
    done = rcm(*CHECK, "--busy", "broken.ics", "--for", "Canada", "--lang", "es", cwd=busy)
    assert done.err == "broken.ics:2: «Broken»: no se entienden sus fechas u horas\n"
    assert done.code == 0


def test_files_and_parties_go_together_by_order(busy: Path, rcm: Rcm) -> None:
    """One party for all files, or one for each; the presidency is the host."""
    files = ("--busy", "utc.ics", "--busy", "floating.ics")
    both = rcm(*CHECK, *files, "--for", "Canada", "--for", "Argentina", cwd=busy)
    assert "Canada is busy during “Opening session” (09:00-09:30): “Cabinet”" in both.out
    one = rcm(*CHECK, *files, "--for", "PPT", cwd=busy)
    assert "Mexico is busy during “Opening session” (09:00-09:30): “Cabinet”, 2021-09-09 10:00-11:00" in one.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--busy", "utc.ics"), "rcm: --busy needs --for: whose calendar is it?\n  hint: write --busy canada.ics --for Canada\n"),
        (("--for", "Canada"), "rcm: --for says whose calendar --busy is; no --busy was given\n  hint: write --busy canada.ics --for Canada\n"),
        (("--busy", "utc.ics", "--for", "Canada", "--for", "Chile"), "rcm: 1 × --busy, but 2 × --for; give one for each"),
        (("--busy", "utc.ics", "--for", "Cnada"), "rcm: the directory knows no party “Cnada”\n  hint: did you mean Canada"),
        (("--busy", "none.ics", "--for", "Canada"), "rcm: none.ics cannot be opened: No such file or directory\n"),
        (("--busy", "agendas/2021-09-rcm-sacm.toml", "--for", "Canada"), "rcm: agendas/2021-09-rcm-sacm.toml is not a calendar"),
    ],
)  # fmt: skip
def test_what_cannot_be_met_is_refused(words: tuple[str, ...], says: str, busy: Path, rcm: Rcm) -> None:
    """A file of nobody, a party without a file, a name of nobody, no file, no calendar: exit code 2 and no findings."""
    done = rcm(*CHECK, *words, cwd=busy)
    assert (done.out, done.code) == ("", 2)
    assert done.err.startswith(says)
