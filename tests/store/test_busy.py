"""Busy calendars: files as Outlook, Google, Apple, Thunderbird and Nextcloud write them, and everything that is none.

The oracles are independent of the reader: instants written by hand, `zoneinfo` asked day by day, `dateutil` for rules.
"""

from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.refusal import Misread, Refusal
from rcmcli.store.busy import LARGEST, BusyCalendar, BusyTime, read_busy, read_text
from rcmcli.store.busy_repeats import Steps, read_rule

FIRST, LAST = date(2021, 9, 6), date(2021, 9, 17)
HOME = "America/Costa_Rica"  # UTC−6 all year
TORONTO_2021 = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:20061105T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*events: str, head: str = "", zones: str = "") -> str:
    """A calendar file: its head, its zones, and events of some lines each."""
    bodies = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{zones}{bodies}END:VCALENDAR\n"


def read(text: str, first: date = FIRST, last: date = LAST, zone: str = HOME) -> BusyCalendar:
    """What a calendar takes in the fortnight of the meeting, read as with Windows line ends."""
    return read_text(text.replace("\n", "\r\n"), first, last, zone)


def times(text: str, zone: str = HOME) -> list[str]:
    """The stretches as `09T15:00/16:00 title`, in UTC; no entry may be in trouble."""
    found = read(text, zone=zone)
    assert found.troubles == ()
    return [f"{one.start:%dT%H:%M}/{one.end:%H:%M} {one.title}".strip() for one in found.entries]


def utc(day: int, hour: int, minute: int = 0, month: int = 9) -> datetime:
    """An instant of 2021."""
    return datetime(2021, month, day, hour, minute, tzinfo=UTC)


# ------------------------------------------------------------------ as the programs write them


def test_outlook() -> None:
    """Windows zones with and without quotes, a free entry, a private one, all day as busy, an odd parameter."""
    text = calendar(
        'UID:1\nDTSTART;TZID="Central America Standard Time":20210909T090000\n'
        'DTEND;TZID="Central America Standard Time":20210909T100000\nSUMMARY;LANGUAGE=es-cr:Reunión\\, interna\n'
        "TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        'UID:2\nDTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20210909T110000\nDURATION:PT45M\nSUMMARY:Call',
        "UID:3\nDTSTART:20210909T180000Z\nDTEND:20210909T190000Z\nSUMMARY:Lunch\nX-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "UID:4\nDTSTART:20210909T200000Z\nDTEND:20210909T210000Z\nSUMMARY:Doctor\nCLASS:PRIVATE",
        "UID:5\nDTSTART;VALUE=DATE:20210910\nDTEND;VALUE=DATE:20210911\nSUMMARY:Leave",
        head="METHOD:PUBLISH\nX-MS-OLK-FORCEINSPECTOROPEN:TRUE\n",
    )
    expected = ["09T15:00/15:45 Call", "09T15:00/16:00 Reunión, interna", "09T20:00/21:00", "10T06:00/06:00 Leave"]
    assert times(text) == expected


def test_google() -> None:
    """A weekly series in its own zone, one occurrence moved, one cancelled, one left out, and free birthdays."""
    text = calendar(
        "UID:a@google.com\nDTSTART;TZID=America/Toronto:20210902T100000\nDTEND;TZID=America/Toronto:20210902T110000\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20211001T035959Z;BYDAY=TU,TH,FR\nEXDATE;TZID=America/Toronto:20210910T100000\n"
        "SUMMARY:Coordination",
        "UID:a@google.com\nRECURRENCE-ID;TZID=America/Toronto:20210909T100000\n"
        "DTSTART;TZID=America/Toronto:20210909T150000\nDTEND;TZID=America/Toronto:20210909T160000\nSUMMARY:Moved",
        "UID:a@google.com\nRECURRENCE-ID:20210914T140000Z\nSTATUS:CANCELLED\nDTSTART:20210914T140000Z\n"
        "DTEND:20210914T150000Z\nSUMMARY:Coordination",
        "UID:b@google.com\nDTSTART;VALUE=DATE:20210909\nDTEND;VALUE=DATE:20210910\nTRANSP:TRANSPARENT\nSUMMARY:Birthday",
        head="X-WR-CALNAME:ana@example.org\nX-WR-TIMEZONE:America/Toronto\n",
    )
    assert times(text) == [
        "07T14:00/15:00 Coordination",
        "09T19:00/20:00 Moved",
        "16T14:00/15:00 Coordination",
        "17T14:00/15:00 Coordination",
    ]


def test_apple() -> None:
    """An alarm with its own trigger and summary, a long line folded inside a character, several days of leave."""
    summary = "Conférence — " + "é" * 40
    folded = "SUMMARY:" + summary[:30] + "\n " + summary[30:]
    text = calendar(
        f"{folded}\nUID:1\nDTSTART;TZID=America/Mexico_City:20210908T083000\n"
        "DTEND;TZID=America/Mexico_City:20210908T090000\nBEGIN:VALARM\nTRIGGER:-PT15M\nDTSTART:19760401T005545Z\n"
        "SUMMARY:Alarm\nEND:VALARM\nSEQUENCE:0",
        "UID:2\nDTSTART;VALUE=DATE:20210913\nDTEND;VALUE=DATE:20210916\nSUMMARY:Leave",
    )
    assert times(text, zone="America/Mexico_City") == [f"08T13:30/14:00 {summary}", "13T05:00/05:00 Leave"]
    (_, leave) = read(text, zone="America/Mexico_City").entries
    assert leave.end - leave.start == timedelta(days=3)


def test_thunderbird_and_nextcloud() -> None:
    """A zone behind a path, a zone that only the file knows, dates beside a rule, tasks and journals left alone."""
    text = calendar(
        "UID:1\nDTSTART;TZID=/mozilla.org/20050126_1/America/Lima:20210909T090000\n"
        "DTEND;TZID=/mozilla.org/20050126_1/America/Lima:20210909T093000\nSUMMARY:Lima",
        "UID:2\nDTSTART;TZID=Büro:20210909T120000\nDTEND;TZID=Büro:20210909T130000\n"
        "RDATE;TZID=Büro:20210910T120000,20210913T150000\nSUMMARY:Office",
        zones=TORONTO_2021.format(name="Büro") + "BEGIN:VTODO\nUID:t\nDTSTART:20210909T000000Z\nEND:VTODO\n",
    )
    assert times(text) == [
        "09T14:00/14:30 Lima",
        "09T16:00/17:00 Office",
        "10T16:00/17:00 Office",
        "13T19:00/20:00 Office",
    ]


def test_free_busy() -> None:
    """Published free-busy times: periods with an end or a length; free ones are not taken."""
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nDTSTART:20210901T000000Z\nDTEND:20211001T000000Z\n"
        "FREEBUSY;FBTYPE=BUSY:20210909T150000Z/20210909T160000Z,20210910T150000Z/PT30M\n"
        "FREEBUSY;FBTYPE=FREE:20210909T170000Z/PT8H\nFREEBUSY:20210911T000000Z/PT1H\n"
        "END:VFREEBUSY\nEND:VCALENDAR\n"
    )
    assert times(text) == ["09T15:00/16:00", "10T15:00/15:30", "11T00:00/01:00"]


# ------------------------------------------------------------------ clocks


@pytest.mark.parametrize(
    "zone", ["America/Toronto", "America/Santiago", "America/Havana", "Europe/Madrid", "America/Lima"]
)
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_a_series_keeps_its_wall_time(zone: str, hour: int) -> None:
    """Every day at one hour for two years: each instant is what `zoneinfo` says of that hour on that day."""
    text = calendar(f"UID:1\nDTSTART;TZID={zone}:20210101T{hour:02d}3000\nDURATION:PT30M\nRRULE:FREQ=DAILY")
    found = {one.start for one in read(text, date(2021, 1, 2), date(2022, 12, 30)).entries}
    days = [date(2021, 1, 3) + timedelta(days=n) for n in range(720)]
    assert {datetime(d.year, d.month, d.day, hour, 30, tzinfo=ZoneInfo(zone)).astimezone(UTC) for d in days} <= found


def test_a_zone_of_the_file_is_read_as_it_stands() -> None:
    """The VTIMEZONE of an unknown TZID gives, hour by hour, the offsets of the zone it was copied from."""
    text = calendar(
        "UID:1\nDTSTART;TZID=Somewhere:20210101T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY",
        zones=TORONTO_2021.format(name="Somewhere"),
    )
    known = text.replace("TZID=Somewhere", "TZID=America/Toronto")
    assert read(text, date(2021, 1, 2), date(2022, 12, 30)) == read(known, date(2021, 1, 2), date(2022, 12, 30))


def test_times_without_a_zone_are_the_owners() -> None:
    """Floating times and whole days are read by the clock of the party, and counted."""
    text = calendar("UID:1\nDTSTART:20210909T090000\nDTEND:20210909T100000", "UID:2\nDTSTART;VALUE=DATE:20210910")
    found = read(text, zone="America/Santiago")
    assert found.floating == 1
    assert found.entries == (BusyTime(utc(9, 12), utc(9, 13)), BusyTime(utc(10, 3), utc(11, 3)))


def test_an_unknown_zone_is_said() -> None:
    """A TZID that nobody knows is read by the party's clock, with a remark that names it."""
    found = read(calendar("UID:1\nDTSTART;TZID=Narnia:20210909T090000\nDURATION:PT1H\nSUMMARY:Talk"))
    assert [one.start for one in found.entries] == [utc(9, 15)]
    assert [(one.line, one.title, "Narnia" in one.why.en) for one in found.troubles] == [(3, "Talk", True)]


def test_a_long_entry_from_before_is_seen() -> None:
    """What began weeks before, once or in a series, and lasts into the meeting is there."""
    text = calendar(
        "UID:1\nDTSTART:20210701T000000Z\nDTEND:20211001T000000Z\nSUMMARY:Leave",
        "UID:2\nDTSTART:20210101T000000Z\nDURATION:P20D\nRRULE:FREQ=MONTHLY\nSUMMARY:Mission",
    )
    assert [one.title for one in read(text).entries] == ["Leave", "Mission"]


# ------------------------------------------------------------------ rules against dateutil


RULES = st.sampled_from((
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;BYMONTH=1,9;BYDAY=MO,WE", "FREQ=DAILY;COUNT=40",
    "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO",
    "FREQ=WEEKLY;COUNT=9;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=9,15;BYSETPOS=-1",
    "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31,-1", "FREQ=MONTHLY;BYDAY=2TH", "FREQ=MONTHLY;BYDAY=-1FR,1MO",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY;INTERVAL=5;COUNT=7",
    "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,11;BYDAY=1SU", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYYEARDAY=1,100,-1",
    "FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=MO", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=HOURLY;INTERVAL=5", "FREQ=HOURLY;BYHOUR=9,10;BYMINUTE=0,30",
))  # fmt: skip


@given(RULES, st.integers(0, 3000), st.integers(0, 1439), st.integers(-30, 700), st.integers(1, 200))
def test_rules_repeat_as_dateutil_has_them(text: str, day: int, minute: int, away: int, length: int) -> None:
    """Within any window a rule gives the times that dateutil gives, with the start itself as the first."""
    begin = datetime(2014, 1, 1) + timedelta(days=day, minutes=minute)
    first = begin + timedelta(days=away)
    last = first + timedelta(days=length)
    rule = read_rule(text)
    bare = ";".join(part for part in text.split(";") if not part.startswith("COUNT="))
    until_last = takewhile(lambda one: one <= last, rrulestr(bare, dtstart=begin))
    found = [one for one in until_last if one > begin][: (rule.count or 10**6) - 1]
    expected = [one for one in (begin, *found) if first <= one <= last]
    assert [one for one in rule.starts(begin, first, last, Steps()) if first <= one <= last] == expected


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20210910", 10),
        ("20210910T150000Z", 10),
        ("20210910T145959Z", 9),
        ("20210910T090000", 10),
        ("20210910T085959", 9),
    ],
)
def test_until_is_the_last_time_that_counts(until: str, last: int) -> None:
    """UNTIL as a date, in UTC and by the local clock; the very instant still counts."""
    rule = f"UID:1\nDTSTART;TZID={HOME}:20210908T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL={until}"
    assert max(one.start for one in read(calendar(rule)).entries) == utc(last, 15)


def test_a_changed_series() -> None:
    """Of two versions of an entry the newer counts; what is moved out of the meeting is not there, moved in is."""
    text = calendar(
        "UID:1\nSEQUENCE:1\nDTSTART:20210909T150000Z\nDURATION:PT1H\nSUMMARY:Old",
        "UID:1\nSEQUENCE:2\nDTSTART:20210910T150000Z\nDURATION:PT1H\nSUMMARY:New",
        "UID:2\nDTSTART:20210201T150000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\nSUMMARY:Weekly",
        "UID:2\nRECURRENCE-ID:20210913T150000Z\nDTSTART:20211213T150000Z\nDURATION:PT1H\nSUMMARY:Out",
        "UID:2\nRECURRENCE-ID:20211004T150000Z\nDTSTART:20210914T150000Z\nDURATION:PT1H\nSUMMARY:In",
    )
    assert times(text) == ["06T15:00/16:00 Weekly", "10T15:00/16:00 New", "14T15:00/16:00 In"]


def test_what_is_taken_back_is_free() -> None:
    """A file that cancels, and an entry that is cancelled, take nothing."""
    event = "UID:1\nDTSTART:20210909T150000Z\nDTEND:20210909T160000Z"
    assert times(calendar(event, head="METHOD:CANCEL\n")) == []
    assert times(calendar(f"{event}\nSTATUS:CANCELLED")) == []
    assert times(calendar(f"{event}\nSTATUS:TENTATIVE")) == ["09T15:00/16:00"]


# ------------------------------------------------------------------ what is wrong, hostile, or no calendar


@pytest.mark.parametrize(
    "bad",
    [
        "UID:1\nDTSTART:2021-09-09\nSUMMARY:Bad", "UID:1\nSUMMARY:Bad", "DTSTART\nSUMMARY:Bad", "DTSTART:20210909T150000Z\nDTEND:20210909T140000Z\nSUMMARY:Bad",
        "DTSTART:20210909T150000Z\nDURATION:1 hour\nSUMMARY:Bad", "DTSTART:20210909T250000Z\nSUMMARY:Bad",
        "DTSTART;TZID=\"America/Lima:20210909T150000\nSUMMARY:Bad", "DTSTART:20210909T150000Z\nEXDATE:soon\nRRULE:FREQ=DAILY\nSUMMARY:Bad",
        "DTSTART:20210909T150000Z\nDURATION:PT1H\nRRULE:FREQ=FORTNIGHTLY\nSUMMARY:Bad", "DTSTART:20210909T150000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY\nSUMMARY:Bad",
        "DTSTART:00010101T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=9999999\nSUMMARY:Bad", "no colon at all\nSUMMARY:Bad\nDTSTART:20210909T150000Z",
    ],
)  # fmt: skip
def test_one_bad_entry_loses_no_other(bad: str) -> None:
    """The entries around it are there, and the trouble names the line where it begins and what it is called."""
    good = "UID:{0}\nDTSTART:20210909T1{0}0000Z\nDURATION:PT1H\nSUMMARY:Good {0}"
    found = read(calendar(good.format(1), bad, good.format(2)))
    assert {"Good 1", "Good 2"} <= {one.title for one in found.entries}
    assert [(one.line, one.title) for one in found.troubles] == [(9, "Bad")]
    for one in found.troubles:
        assert one.why.en
        assert one.why.es


def test_an_entry_that_is_not_closed_ends_at_the_next() -> None:
    """A missing END loses nothing, nor does a file that stops in the middle."""
    text = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nDTSTART:20210909T150000Z\nDURATION:PT1H\n" * 2
    assert len(read(text.replace("VENT\nDTSTART:20210909T15", "VENT\nDTSTART:20210909T16", 1)).entries) == 2


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYSETPOS=366", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", "FREQ=DAILY;COUNT=1000000000", "FREQ=HOURLY;COUNT=99999999",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=" + ",".join(map(str, range(60))),
    ],
)  # fmt: skip
def test_no_rule_keeps_it_busy(rule: str) -> None:
    """Two hundred entries whose rule never holds, never ends or holds all the time cost seconds at most, not hours."""
    event = f"DTSTART:19000101T000000Z\nDURATION:PT1M\nRRULE:{rule}"
    begun = perf_counter()
    read(calendar(*[event] * 200))
    assert perf_counter() - begun < 30


@pytest.mark.parametrize(
    "rule", ["", "FREQ", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYHOUR=24", "FREQ=WEEKLY;COUNT=x"]
)
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    """What is no rule is misread, with the reason."""
    with pytest.raises(Misread):
        read_rule(rule)


@pytest.mark.parametrize(
    "data", [b"", b"Subject,Start Date\nMeeting,9/9/2021\n", b"BEGIN:VCARD\nEND:VCARD\n", b"\x00" * 100, b"%PDF-1.7"]
)
def test_no_calendar_is_refused(data: bytes, tmp_path: Path) -> None:
    """A table, an address, a PDF, nothing: a refusal that names the file and says how to get a calendar."""
    path = tmp_path / "busy.ics"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_busy(path, FIRST, LAST, HOME)
    assert "busy.ics" in caught.value.says.en
    assert caught.value.hint


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    """No file, a folder, a file beyond all measure."""
    large = tmp_path / "large.ics"
    large.write_bytes(b"BEGIN:VCALENDAR\n" + b" " * LARGEST)
    for path in (tmp_path / "none.ics", tmp_path, large, Path("a\0b")):
        with pytest.raises(Refusal):
            read_busy(path, FIRST, LAST, HOME)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    """Files with a byte order mark, in UTF-16, or as an old Windows program leaves them."""
    path = tmp_path / "busy.ics"
    path.write_bytes(calendar("DTSTART:20210909T150000Z\nDURATION:PT1H\nSUMMARY:Sesión").encode(encoding))
    assert [one.title for one in read_busy(path, FIRST, LAST, HOME).entries] == ["Sesión"]


LINES = st.sampled_from((
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD", "BEGIN:VALARM", "END:VALARM",
    "BEGIN:VFREEBUSY", "END:VFREEBUSY", "BEGIN:VCALENDAR", "END:VCALENDAR", "TZID:X", "TZOFFSETFROM:-0500", "TZOFFSETTO:+9999", "TZOFFSETTO:-0600",
    "DTSTART:20210909T150000Z", "DTSTART;TZID=X:20210909T150000", "DTSTART;VALUE=DATE:20210909", "DTSTART:99991231T235959", "DTSTART:00010101T000000",
    "DTEND:20210909T160000Z", "DTEND;VALUE=DATE:20210910", "DTEND:99991231T235959", "DURATION:P99999D", "DURATION:-PT1H", "DURATION:P", "UID:1", "SEQUENCE:-1",
    "SEQUENCE:²", "RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;UNTIL=99991231", "RRULE:FREQ=WEEKLY;UNTIL=x", "RRULE:FREQ=MONTHLY;COUNT=3", "EXDATE:20210909T150000Z",
    "EXDATE;VALUE=DATE:20210909", "RDATE;VALUE=PERIOD:20210910T150000Z/PT1H", "RDATE:20210910T150000", "RECURRENCE-ID:20210909T150000Z", "RECURRENCE-ID;VALUE=DATE:20210909",
    "FREEBUSY:20210909T150000Z/PT1H", "FREEBUSY:x/y", "SUMMARY:\\", "SUMMARY:a\\nb\x1b[31m", " folded", "STATUS:CANCELLED", "TRANSP:TRANSPARENT", ":", ";=:", "",
))  # fmt: skip


@given(st.lists(LINES, max_size=40), st.sampled_from((HOME, "UTC", "America/Santiago")))
def test_any_lines_can_be_read(lines: list[str], zone: str) -> None:
    """Whatever lines stand in a calendar, in whatever order: stretches in order and within the dates, and no crash."""
    found = read("\n".join(["BEGIN:VCALENDAR", *lines]), zone=zone)
    assert list(found.entries) == sorted(found.entries)
    for one in found.entries:
        assert utc(4, 0) < one.end
        assert one.start < one.end
        assert one.start < utc(20, 12)
        assert one.title.isprintable()


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_can_be_read(data: bytes, headed: bool) -> None:
    """Any bytes, alone or inside an entry, give some stretches or none."""
    read(("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" if headed else "") + data.decode("cp1252", "replace"))


def test_a_large_calendar_is_read_quickly() -> None:
    """Ten thousand entries of ten years: those far away cost almost nothing."""
    events = [
        f"UID:{n}\nDTSTART:{date(2013, 1, 1) + timedelta(days=n // 3):%Y%m%d}T150000Z\nDURATION:PT1H\nSUMMARY:{n}"
        .replace("DURATION:PT1H", f"DTEND:{date(2013, 1, 1) + timedelta(days=n // 3):%Y%m%d}T160000Z")
        for n in range(10_000)
    ]  # fmt: skip
    begun = perf_counter()
    assert len(read(calendar(*events)).entries) == 42
    assert perf_counter() - begun < 3
