"""Updates without a server: the calendar about to be replaced is the state that the next one continues."""

import os
import re
import shutil
from pathlib import Path

import pytest
from conftest import AGENDAS, Rcm, Result
from strict_calendar import events_of, text_of

NAME = "2021-09-rcm-sacm"
FILE = f"{NAME}.ics"


class Desk:
    """A folder with one real agenda, which is edited and exported again."""

    def __init__(self, folder: Path, rcm: Rcm) -> None:
        self.folder, self._rcm = folder, rcm
        (folder / "agendas").mkdir()
        self.agenda = folder / "agendas" / f"{NAME}.toml"
        shutil.copy(AGENDAS / f"{NAME}.toml", self.agenda)
        self.ics = folder / FILE

    def edit(self, old: str, new: str) -> None:
        """Replace a piece of the agenda that is there exactly once."""
        text = self.agenda.read_text("utf-8")
        assert text.count(old) == 1, old
        self.agenda.write_text(text.replace(old, new), "utf-8")

    def export(self, *options: str, code: int = 0) -> Result:
        """`rcm export ics` of that agenda."""
        done = self._rcm("export", "ics", NAME, *options, cwd=self.folder)
        assert done.code == code, done.err
        return done

    def entry(self, title: str) -> dict[str, str]:
        """The properties of the only entry whose summary holds some words."""
        found = [
            {name: one.value for name, one in event.items()}
            for event in events_of(self.ics.read_bytes())
            if title in text_of(event["SUMMARY"].value)
        ]
        assert len(found) == 1, title
        return found[0]

    def dated(self, day: str) -> None:
        """Give the agenda a date of revision."""
        text = re.sub(r"(?m)^revised .*\n", "", self.agenda.read_text("utf-8"))
        self.agenda.write_text(text.replace("\nformat ", f"\nrevised = {day}\nformat ", 1), "utf-8")


@pytest.fixture
def desk(tmp_path: Path, rcm: Rcm) -> Desk:
    """The desk, with a first calendar exported on 1 September 2021."""
    made = Desk(tmp_path, rcm)
    made.dated("2021-09-01")
    made.export()
    return made


def test_nothing_changed_gives_the_same_bytes(desk: Desk) -> None:
    """An export with no change is byte-identical, whatever the new date of revision, and says so."""
    before = desk.ics.read_bytes()
    desk.dated("2021-09-07")
    assert "nothing changed since the calendar before" in desk.export().err
    assert desk.ics.read_bytes() == before


def test_a_moved_item_tells_readers_to_update(desk: Desk) -> None:
    """Another time: the same UID, SEQUENCE + 1, new stamps; every other entry is as it was."""
    before, others = desk.entry("Opening session"), desk.ics.read_bytes().count(b"SEQUENCE:0")
    desk.edit('time     = "09:00-09:30"', 'time     = "09:15-09:30"')
    desk.dated("2021-09-03")
    said = desk.export().err
    after = desk.entry("Opening session")
    assert "moved: “Opening session” from 9 Sep, 09:00–09:30 (UTC−6) to 9 Sep, 09:15–09:30 (UTC−6)" in said
    assert (after["UID"], after["SEQUENCE"]) == (before["UID"], "1")
    assert after["DTSTART"] == "20210909T151500Z"
    assert after["DTSTAMP"] == after["LAST-MODIFIED"] == "20210903T000000Z"
    assert desk.ics.read_bytes().count(b"SEQUENCE:0") == others - 1
    assert desk.ics.read_bytes().count(b"20210901T000000Z") == 2 * (others - 1)


def test_other_words_move_only_the_stamp(desk: Desk) -> None:
    """A new title keeps UID and SEQUENCE; LAST-MODIFIED moves."""
    before = desk.entry("Opening session")
    desk.edit('title.en = "Opening session"', 'title.en = "Opening of the plenary"')
    desk.dated("2021-09-03")
    said = desk.export().err
    after = desk.entry("Opening of the plenary")
    assert "other words: “Opening of the plenary”" in said
    assert (after["UID"], after["SEQUENCE"]) == (before["UID"], "0")
    assert after["LAST-MODIFIED"] == "20210903T000000Z"


def test_a_removed_item_is_cancelled_and_may_come_back(desk: Desk) -> None:
    """Gone: kept as CANCELLED with SEQUENCE + 1, in its title too; back: revived with the next number."""
    whole = desk.agenda.read_text("utf-8")
    item = re.search(r'(?s)\[\[day\.item\]\]\nid       = "opening-session".*?(?=\[\[day\.item\]\])', whole)
    assert item
    desk.edit(item[0], "")
    desk.dated("2021-09-03")
    said = desk.export().err
    gone = desk.entry("Opening session")
    assert "cancelled: “Opening session”, 9 Sep, 09:00–09:30 (UTC−6)" in said
    assert (gone["STATUS"], gone["SEQUENCE"], gone["TRANSP"]) == ("CANCELLED", "1", "TRANSPARENT")
    assert gone["SUMMARY"].startswith("CANCELLED: Opening session")
    assert "nothing changed" in desk.export().err
    desk.agenda.write_text(whole, "utf-8")
    desk.dated("2021-09-04")
    assert "takes place again: “Opening session”" in desk.export().err
    back = desk.entry("Opening session")
    assert (back["STATUS"], back["SEQUENCE"], back["UID"]) == ("CONFIRMED", "2", gone["UID"])
    assert not back["SUMMARY"].startswith("CANCELLED")


def test_cancelled_entries_go_when_the_meeting_is_over(desk: Desk) -> None:
    """After the last day, by the date of the version, what was cancelled is no longer carried along."""
    item = re.search(
        r'(?s)\[\[day\.item\]\]\nid       = "opening-session".*?(?=\[\[day\.item\]\])', desk.agenda.read_text("utf-8")
    )
    assert item
    desk.edit(item[0], "")
    desk.export("--stamp", "2021-09-03")
    assert b"CANCELLED" in desk.ics.read_bytes()
    desk.export("--stamp", "2021-09-12")
    assert b"CANCELLED" not in desk.ics.read_bytes()


def test_an_old_date_of_revision_is_said(desk: Desk) -> None:
    """A change under the date of before is stamped a second later, so that readers see it; and the user is told."""
    desk.edit('time     = "09:00-09:30"', 'time     = "09:15-09:30"')
    said = desk.export().err
    assert "Put a newer “revised” date into the agenda" in said
    assert desk.entry("Opening session")["LAST-MODIFIED"] == "20210901T000001Z"


def test_the_status_of_the_agenda_is_a_change_of_state(desk: Desk) -> None:
    """From final to preliminary: every entry becomes tentative, with SEQUENCE + 1."""
    desk.edit('status       = "final"', 'status       = "preliminary"')
    desk.dated("2021-09-03")
    assert "another state" in desk.export().err
    assert b"SEQUENCE:0" not in desk.ics.read_bytes()
    assert desk.entry("Opening session")["STATUS"] == "TENTATIVE"


def test_since_continues_another_file(desk: Desk) -> None:
    """`--since` names the calendar of before: the new one may go elsewhere, standard output too."""
    desk.edit('time     = "09:00-09:30"', 'time     = "09:15-09:30"')
    before = desk.ics.read_bytes()
    done = desk.export("--since", FILE, "-o", "-", "--stamp", "2021-09-05")
    assert b"SEQUENCE:1" in done.raw_out
    assert desk.ics.read_bytes() == before


@pytest.mark.parametrize(
    "harm", [lambda data: data[:-30], lambda data: data.replace(b"SEQUENCE:0\r\n", b"", 1), lambda data: data + b"x"]
)
def test_a_damaged_calendar_is_refused(desk: Desk, harm: object) -> None:
    """A file that is no longer whole is not overwritten without --force: its history would be lost."""
    broken = harm(desk.ics.read_bytes())  # type: ignore[operator] # one of the functions above
    desk.ics.write_bytes(broken)
    assert "not whole any more" in desk.export(code=2).err
    assert desk.ics.read_bytes() == broken
    desk.export("--force")
    assert desk.entry("Opening session")["SEQUENCE"] == "0"


def test_a_foreign_calendar_is_refused(desk: Desk) -> None:
    """A calendar that another program wrote is neither overwritten nor continued."""
    foreign = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"
    desk.ics.write_bytes(foreign)
    assert desk.export(code=2).err
    assert "not a calendar that rcm wrote" in desk.export("--since", FILE, "-o", "new.ics", code=2).err
    assert desk.ics.read_bytes() == foreign
    assert not (desk.folder / "new.ics").exists()


def test_the_calendar_of_somebody_else_is_refused(desk: Desk) -> None:
    """One party's or one day's calendar never takes the place of everyone's: it would cancel what it leaves out."""
    before = desk.ics.read_bytes()
    for options in (("--for", "Canada"), ("--day", "1")):
        assert "is another calendar" in desk.export("-o", FILE, *options, code=2).err
    assert desk.ics.read_bytes() == before


def test_each_delegation_has_its_calendar(desk: Desk) -> None:
    """`--each`: a file per delegation and observer, its own clock first among the local times."""
    desk.export("--each", "-o", "all")
    names = {path.name for path in (desk.folder / "all").iterdir()}
    assert {f"{NAME}-{code}.ics" for code in ("CA", "CL", "MX", "US", "IOM")} <= names
    chile = (desk.folder / "all" / f"{NAME}-CL.ics").read_bytes()
    for event in events_of(chile):
        lines = text_of(event["DESCRIPTION"].value).split("\n")
        assert "Santiago" in lines[1], lines[:3]


def test_split_gives_a_file_for_each_item(desk: Desk) -> None:
    """`--split`: one entry a file, no calendar name in it; an item that goes has its file cancelled."""
    desk.export("--split", "-o", "pieces", "--stamp", "2021-09-01")
    files = sorted((desk.folder / "pieces").iterdir())
    assert len(files) == len(events_of(desk.ics.read_bytes()))
    assert all(len(events_of(path.read_bytes())) == 1 and b"X-WR-CALNAME" not in path.read_bytes() for path in files)
    item = re.search(
        r'(?s)\[\[day\.item\]\]\nid       = "opening-session".*?(?=\[\[day\.item\]\])', desk.agenda.read_text("utf-8")
    )
    assert item
    desk.edit(item[0], "")
    before = {path: path.read_bytes() for path in files}
    desk.export("--split", "-o", "pieces", "--stamp", "2021-09-02")
    changed = [path for path in files if path.read_bytes() != before[path]]
    assert [path.name for path in changed] == [f"{NAME}-opening-session.ics"]
    assert b"STATUS:CANCELLED" in changed[0].read_bytes()


def test_languages_share_the_identities(desk: Desk) -> None:
    """Spanish, English or both: the same UIDs and instants; both languages stand in one summary."""
    told = {lang: events_of(desk.export("-o", "-", "--lang", lang).raw_out) for lang in ("en", "es", "es,en")}
    keys = {lang: [(one["UID"].value, one["DTSTART"].value) for one in events] for lang, events in told.items()}
    assert keys["en"] == keys["es"] == keys["es,en"]
    assert text_of(told["es,en"][0]["SUMMARY"].value).startswith("Sesión de apertura / Opening session")
    assert "Horas locales:" in told["es,en"][0]["DESCRIPTION"].value
    assert "Local times:" in told["es,en"][0]["DESCRIPTION"].value


def test_a_feed_says_where_and_how_often(desk: Desk) -> None:
    """`--feed`: REFRESH-INTERVAL and SOURCE with their mandatory VALUE (RFC 7986), X-PUBLISHED-TTL for Outlook."""
    data = desk.export("-o", "-", "--feed", "https://example.org/rcm/agenda.ics").raw_out
    head = data.split(b"BEGIN:VEVENT")[0].replace(b"\r\n ", b"")
    assert b"\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in head
    assert b"\r\nX-PUBLISHED-TTL:PT6H\r\n" in head
    assert b"\r\nSOURCE;VALUE=URI:https://example.org/rcm/agenda.ics\r\n" in head


def test_strict_writes_nothing_while_there_are_errors(desk: Desk) -> None:
    """The agenda has an error (Santiago): `--strict` refuses with exit code 1 and leaves the file as it was."""
    before = desk.ics.read_bytes()
    desk.edit('time     = "09:00-09:30"', 'time     = "09:15-09:30"')
    assert "nothing written" in desk.export("--strict", code=1).err
    assert desk.ics.read_bytes() == before


def test_a_dry_run_tells_and_writes_nothing(desk: Desk) -> None:
    """`--dry-run` names the file, its size, and what would change."""
    before = os.listdir(desk.folder)
    content = desk.ics.read_bytes()
    desk.edit('time     = "09:00-09:30"', 'time     = "09:15-09:30"')
    assert "moved: “Opening session”" in desk.export("--dry-run").err
    assert (os.listdir(desk.folder), desk.ics.read_bytes()) == (before, content)
