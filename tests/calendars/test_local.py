"""`--local`: the same instants as in UTC, in every zone, across clock changes, and after zones have gone."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
import vobject
from conftest import Rcm, run_here
from hypothesis import given
from icalendar import Calendar
from profiles import examples
from strategies import Made, agendas

HEAD = 'format = 1\ntitle = "T"\nrevised = 2024-01-01\ntimezone = "{zone}"\n'
ITEM = '[[day]]\ndate = {date}\n{more}[[day.item]]\nid = "i{n}"\ntitle = "I{n}"\ntime = "{time}"\n'


def item(n: int, date: str, time: str, zone: str = "") -> str:
    """A day with one item."""
    return ITEM.format(n=n, date=date, time=time, more=f'timezone = "{zone}"\n' if zone else "")


def exported(text: str, *options: str) -> bytes:
    """The calendar of an agenda."""
    done = run_here("export", "ics", "-", "--stdin-filename", "made.toml", "-o", "-", *options, stdin=text.encode())
    assert done.code == 0, done.err
    return done.raw_out


def moments(data: bytes) -> Counter[tuple[object, object]]:
    """The ends of each entry as `icalendar` reads them; two moments are equal if they are one instant."""
    return Counter((_instant(event.start), _instant(event.end)) for event in Calendar.from_ical(data).events)


def _instant(moment: object) -> object:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


@given(agendas())
@examples(20)
def test_any_agenda_has_the_same_instants_in_local_form(made: Made) -> None:
    """Whatever its zones and days, an agenda is about the same instants with `--local` as without."""
    assert moments(exported(made.text, "--local")) == moments(exported(made.text))


@given(agendas())
@examples(10)
def test_every_tzid_has_its_rules(made: Made) -> None:
    """A TZID without a VTIMEZONE is an hour off in Outlook: each that is used is in the file (RFC 5545 3.2.19)."""
    assert used(exported(made.text, "--local")) <= ruled(exported(made.text, "--local"))


def used(data: bytes) -> set[str]:
    """The zones that times of a calendar name."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    return {line.split("=")[1].split(":")[0] for line in lines if line.startswith(("DTSTART;TZID", "DTEND;TZID"))}


def ruled(data: bytes) -> set[str]:
    """The zones whose rules are in a calendar."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    return {line.removeprefix("TZID:") for line in lines if line.startswith("TZID:")}


CHANGES = (
    ("America/Toronto", "2024-11-03", "00:30-03:00"),
    ("America/Toronto", "2024-11-03", "01:45"),
    ("America/Toronto", "2024-03-10", "01:30-03:30"),
    ("America/St_Johns", "2024-11-03", "00:15-01:45"),
    ("America/St_Johns", "2024-06-03", "09:00-10:00"),
    ("Asia/Kathmandu", "2024-06-03", "09:00-10:00"),
    ("Australia/Lord_Howe", "2024-04-07", "01:00-02:30"),
    ("America/Santiago", "2024-04-06", "22:00-23:45"),
    ("America/Havana", "2024-11-03", "00:10-00:50"),
)


@pytest.mark.parametrize(("zone", "date", "time"), CHANGES)
def test_a_meeting_across_a_clock_change(zone: str, date: str, time: str) -> None:
    """Half-hour zones, hours that happen twice, nights on which clocks move: two libraries see the instants of UTC."""
    text = HEAD.format(zone=zone) + item(1, date, time)
    local, plain = exported(text, "--local"), exported(text)
    assert moments(local) == moments(plain)
    event = vobject.readOne(local.decode()).vevent
    assert (event.dtstart.value.astimezone(UTC), event.dtend.value.astimezone(UTC)) in moments(plain)


def test_an_end_in_the_hour_that_happens_twice_stays_in_utc() -> None:
    """01:45 and half an hour more, when clocks go back at 02:00, is 01:15 again: as a wall time it would come first."""
    data = exported(HEAD.format(zone="America/Toronto") + item(1, "2024-11-03", "01:45"), "--local")
    assert b"DTSTART:20241103T054500Z\r\nDTEND:20241103T061500Z\r\n" in data


def test_days_in_several_zones_have_all_their_rules() -> None:
    """Each day by its own clock, each clock with its rules."""
    days = [item(1, "2024-06-03", "09:00-10:00"), item(2, "2024-06-05", "09:00-10:00", "America/Santiago")]
    data = exported(HEAD.format(zone="America/St_Johns") + "".join(days), "--local")
    assert used(data) == ruled(data) == {"America/St_Johns", "America/Santiago"}


def test_an_entry_that_is_gone_needs_no_zone(tmp_path: Path, rcm: Rcm) -> None:
    """The day in Santiago is taken out: its entry is cancelled in UTC, since its zone's rules are no longer there."""
    one, two = item(1, "2024-06-03", "09:00-10:00"), item(2, "2024-06-05", "09:00-10:00", "America/Santiago")
    path = tmp_path / "made.toml"
    for days in (one + two, one):
        path.write_text(HEAD.format(zone="America/St_Johns") + days, "utf-8")
        assert rcm("export", "ics", str(path), "--local", cwd=tmp_path).code == 0
    data = (tmp_path / "made.ics").read_bytes()
    assert used(data) == ruled(data) == {"America/St_Johns"}
    assert b"DTSTART:20240605T130000Z\r\nDTEND:20240605T140000Z\r\nSUMMARY:CANCELLED: I2\r\n" in data
    rcm("export", "ics", str(path), cwd=tmp_path)
    assert used((tmp_path / "made.ics").read_bytes()) == set()
