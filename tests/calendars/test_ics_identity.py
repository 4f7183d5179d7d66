"""The identity of calendar entries: ids that survive edits, bytes that do not change by themselves, stamps that are told."""

import re
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest
from conftest import REAL, Rcm
from hypothesis import given
from profiles import examples
from strategies import Made, agendas
from strict_calendar import events_of

from rcmcli.model.identity import NAMESPACE

from conftest import run_here  # isort: skip

SEPTEMBER = "2021-09-rcm-sacm"
OPENING = "78046e3c-cdca-5bf5-a206-c93b7a4bb4b9"
EDITS = {
    "a new title": ('title.en = "Opening session"', 'title.en = "Ceremony"'),
    "a new hour": ('time     = "09:00-09:30"', 'time     = "08:15-09:45"'),
    "a room": ('id       = "opening-session"', 'id       = "opening-session"\nroom = "Sala 2"'),
    "a lead": ('id       = "opening-session"', 'id       = "opening-session"\nleads = ["PPT"]'),
    "a new date": ("date     = 2021-09-09", "date     = 2021-09-08"),
    "a new zone": ('"America/Costa_Rica"', '"America/Lima"'),
    "a cancellation": ('id       = "opening-session"', 'id       = "opening-session"\nstatus = "cancelled"'),
}


def test_the_name_space_is_what_it_was_worked_out_from() -> None:
    """It is written out, since every start would work it out; no identity of any calendar may change."""
    assert uuid5(NAMESPACE_URL, "urn:rcmcli:agenda") == NAMESPACE


def uids(data: bytes) -> list[str]:
    """The UIDs of a calendar file, in order."""
    return [event["UID"].value for event in events_of(data)]


def stamps(data: bytes) -> set[str]:
    """The DTSTAMPs of a calendar file."""
    return {event["DTSTAMP"].value for event in events_of(data)}


def test_the_uid_of_an_item_is_the_one_already_in_peoples_calendars(rcm: Rcm) -> None:
    """A pinned UID: a change of how UIDs are made would double every entry that was ever sent."""
    assert uids(rcm("export", "ics", SEPTEMBER, "-o", "-").raw_out)[0] == OPENING


@pytest.mark.parametrize("name", REAL)
def test_both_languages_and_all_readers_share_the_uids(name: str, rcm: Rcm) -> None:
    """English and Spanish have the same UIDs, and a party's file has some of them."""
    english, spanish, party = (
        uids(rcm("export", "ics", name, "-o", "-", *words).raw_out)
        for words in (("--lang", "en"), ("--lang", "es"), ("--for", "IOM"))
    )
    assert english == spanish
    assert set(party) <= set(english)


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_item_keeps_its_uid(edit: str, workspace: Path, rcm: Rcm) -> None:
    """Retitled, moved, given a room or a lead, or cancelled: the calendar knows it for the same item."""
    path = workspace / "agendas" / f"{SEPTEMBER}.toml"
    before, after = EDITS[edit]
    text = path.read_text(encoding="utf-8")
    assert before in text
    old = rcm("export", "ics", SEPTEMBER, "-o", "-", cwd=workspace).raw_out
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    new = rcm("export", "ics", SEPTEMBER, "-o", "-", cwd=workspace).raw_out
    assert new != old
    assert uids(new) == uids(old)


@given(agendas())
@examples(10)
def test_the_order_of_the_items_makes_no_uid(made: Made) -> None:
    """With its days and items turned round, an agenda exports the same UIDs."""
    turned = made._replace(days=tuple(sheet._replace(items=sheet.items[::-1]) for sheet in made.days[::-1]))
    one, other = (
        run_here("export", "ics", "-", "--stdin-filename", "made.toml", "-o", "-", stdin=each.text.encode()).raw_out
        for each in (made, turned)
    )
    assert sorted(uids(one)) == sorted(uids(other))


def test_two_agendas_share_no_uid(workspace: Path, rcm: Rcm) -> None:
    """The same items under another agenda's id are other entries: next year's meeting does not replace this one's."""
    shelf = workspace / "agendas"
    (shelf / "2022-copy.toml").write_bytes((shelf / f"{SEPTEMBER}.toml").read_bytes())
    one, other = (rcm("export", "ics", name, "-o", "-", cwd=workspace).raw_out for name in (SEPTEMBER, "2022-copy"))
    assert not set(uids(one)) & set(uids(other))


@pytest.mark.parametrize("name", REAL)
def test_the_same_agenda_gives_the_same_bytes_on_every_machine(name: str, rcm_process: Rcm, workspace: Path) -> None:
    """The bytes depend neither on zone, locale, hash seed, folder, home nor on the day of the export."""
    plain = rcm_process("export", "ics", name, "-o", "-", "--lang", "en")
    odd = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7", "HOME": "/nowhere"}
    path = f"agendas/{name}.toml"
    elsewhere = rcm_process("export", "ics", path, "-o", "-", "--lang", "en", env=odd, cwd=workspace)
    assert plain.raw_out == elsewhere.raw_out
    assert plain.code == elsewhere.code == 0


def test_the_written_file_is_what_standard_output_gets(workspace: Path, rcm: Rcm) -> None:
    """`-o FILE`, no `-o` and `-o -` give the same bytes, and a second export leaves the file byte for byte."""
    for words in (("-o", "out.ics"), (), ()):
        assert rcm("export", "ics", SEPTEMBER, *words, cwd=workspace).code == 0
    data = rcm("export", "ics", SEPTEMBER, "-o", "-", cwd=workspace).raw_out
    assert (workspace / "out.ics").read_bytes() == (workspace / f"{SEPTEMBER}.ics").read_bytes() == data


def test_the_stamp_is_the_first_day_where_nothing_says_otherwise(rcm: Rcm) -> None:
    """Without `revised` entries carry the first day of the meeting; the machine's clock is never asked."""
    assert stamps(rcm("export", "ics", SEPTEMBER, "-o", "-").raw_out) == {"20210909T000000Z"}


def test_revised_decides_the_stamp(workspace: Path, rcm: Rcm) -> None:
    """`revised = 2021-08-30` becomes DTSTAMP and LAST-MODIFIED, and the command says where the date comes from."""
    path = workspace / "agendas" / f"{SEPTEMBER}.toml"
    path.write_text(f"revised = 2021-08-30\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    done = rcm("export", "ics", SEPTEMBER, cwd=workspace)
    assert stamps((workspace / f"{SEPTEMBER}.ics").read_bytes()) == {"20210830T000000Z"}
    assert re.search("2021-08-30T00:00:00Z .*revised", done.err)


def test_source_date_epoch_comes_before_revised(workspace: Path, rcm: Rcm) -> None:
    """SOURCE_DATE_EPOCH decides, as reproducible builds want it."""
    path = workspace / "agendas" / f"{SEPTEMBER}.toml"
    path.write_text(f"revised = 2021-08-30\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    done = rcm("export", "ics", SEPTEMBER, "-o", "-", env={"SOURCE_DATE_EPOCH": "1000000000"}, cwd=workspace)
    assert stamps(done.raw_out) == {"20010909T014640Z"}


@pytest.mark.parametrize("epoch", ["abc", "-1", "1.5", "٣", "²", "99999999999", " 1"])
def test_a_source_date_epoch_that_is_no_number_is_refused(epoch: str, rcm: Rcm) -> None:
    """Digits of ASCII only: anything else is refused with a sentence, and nothing is printed."""
    done = rcm("export", "ics", SEPTEMBER, "-o", "-", env={"SOURCE_DATE_EPOCH": epoch})
    assert (done.code, done.raw_out) == (2, b"")
    assert done.err == "rcm: SOURCE_DATE_EPOCH is not a number of seconds\n"
