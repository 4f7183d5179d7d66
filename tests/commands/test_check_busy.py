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


def test_what_is_tentative_is_said(busy: Path, rcm: Rcm) -> None:
    """In the message, in both languages, of a private entry too; what is certain is named first."""
    tentative = EVENT.format(":20210909T150000Z", "Cabinet\nSTATUS:TENTATIVE")
    (busy / "utc.ics").write_text(tentative)
    options = (*CHECK, "--busy", "utc.ics", "--for", "Canada")
    assert ": “Cabinet” (tentative), 2021-09-09 11:00-12:00 in Ottawa" in rcm(*options, cwd=busy).out
    assert ": «Cabinet» (provisional), 2021-09-09 11:00-12:00 en Ottawa" in rcm(*options, "--lang", "es", cwd=busy).out
    (busy / "utc.ics").write_text(tentative.replace("END:VEVENT", "CLASS:PRIVATE\nEND:VEVENT"))
    assert ": a private entry (tentative), " in rcm(*options, cwd=busy).out
    both = (*options, "--busy", "firm.ics")
    (busy / "firm.ics").write_text(EVENT.format(":20210909T151500Z", "Call"))
    assert "“Call”, 2021-09-09 11:15-12:15" in rcm(*both, cwd=busy).out


def test_what_the_owner_declined_is_free(busy: Path, rcm: Rcm) -> None:
    """With --busy-as, one address for all files, several by commas, or one for each; a wrong address is said."""
    declined = "Cabinet\nATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org"
    (busy / "utc.ics").write_text(EVENT.format(":20210909T150000Z", declined))
    options = (*CHECK, "--busy", "utc.ics", "--for", "Canada")
    unsaid = rcm(*options, cwd=busy)
    assert "“Cabinet”" in unsaid.out
    assert unsaid.err == (
        "utc.ics:2: “Cabinet”: somebody declined it; it counts as taken, since it is not said who the owner is "
        "(--busy-as ADDRESS)\n"
    )
    for address in ("ana@example.org", "a.b@example.net, ana@example.org"):
        assert "“Cabinet”" not in rcm(*options, "--busy-as", address, cwd=busy).out
    wrong = rcm(*options, "--busy-as", "anna@example.org", "--lang", "es", cwd=busy)
    assert "«Cabinet»" in wrong.out
    assert wrong.err.startswith("utc.ics: ninguna entrada nombra a anna@example.org")
    two = (*options, "--busy", "floating.ics", "--busy-as", "x@example.org", "--busy-as", "ana@example.org")
    assert "“Cabinet”" in rcm(*two, cwd=busy).out


def test_one_cause_is_said_once(busy: Path, rcm: Rcm) -> None:
    """Of many entries in a zone that nobody knows the first is named, with how many there are; each clash is there."""
    body = "BEGIN:VEVENT\nUID:{0}\nDTSTART;TZID=Narnia:20210909T110000\nDURATION:PT1H\nSUMMARY:{0}\nEND:VEVENT\n"
    (busy / "many.ics").write_text("BEGIN:VCALENDAR\n" + "".join(body.format(n) for n in range(60)) + "END:VCALENDAR\n")
    done = rcm(*CHECK, "--busy", "many.ics", "--for", "Canada", cwd=busy)
    assert "“Opening session”" in done.out
    assert done.err == (
        "many.ics:2: “0”, and 59 more: its time zone “Narnia” is not known; read by the clock of America/Toronto\n"
    )


def test_a_calendar_without_entries_is_said(busy: Path, rcm: Rcm) -> None:
    """Nothing is busy because nothing is there: perhaps the wrong file; and so is a file that was cut off."""
    (busy / "empty.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert (
        rcm(*CHECK, "--busy", "empty.ics", "--for", "Canada", cwd=busy).err
        == "empty.ics: the calendar has no entries at all\n"
    )
    (busy / "cut.ics").write_text(EVENT.format(":20210909T150000Z", "Cabinet")[:-20])
    cut = rcm(*CHECK, "--busy", "cut.ics", "--for", "Canada", cwd=busy)
    assert "“Cabinet”" in cut.out
    assert "the file ends in the middle of the calendar" in cut.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--busy", "utc.ics"), "rcm: --busy needs --for: whose calendar is it?\n  hint: write --busy canada.ics --for Canada\n"),
        (("--for", "Canada"), "rcm: --for says whose calendar --busy is; no --busy was given\n  hint: write --busy canada.ics --for Canada\n"),
        (("--busy", "utc.ics", "--for", "Canada", "--for", "Chile"), "rcm: 1 × --busy, but 2 × --for; give one for each"),
        (("--busy-as", "ana@example.org"), "rcm: --busy-as says who the owner of a calendar is; no --busy was given\n"),
        (("--busy", "utc.ics", "--for", "Canada", "--busy-as", "a@b.c", "--busy-as", "d@e.f"), "rcm: 1 × --busy, but 2 × --busy-as; give one for each"),
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
