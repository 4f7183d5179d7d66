"""The clocks of calendar entries: zones by name, by the file's own rules, by the labels of programs; against `zoneinfo`."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from busy_files import FIXED, TORONTO, calendar, read, said, taken, times, utc

from rcmcli.store.busy.reader import BusyTime


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
        zones=TORONTO.format(name="Somewhere"),
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


# ------------------------------------------------------------------ who decides what a name means

NINE = "UID:1\nDTSTART;TZID={0}:20210909T090000\nDTEND;TZID={0}:20210909T100000"


@pytest.mark.parametrize(
    "name",
    [
        "EST",
        "Eastern Standard Time",
        "Toronto",
        "(UTC-05:00) Eastern Time (US & Canada)",
        "Customized Time Zone",
        "tzone://Microsoft/Custom",
        "GMT+0100",
        "UTC",
    ],
)
def test_the_file_decides_for_names_of_its_own(name: str) -> None:
    """With daylight rules it has daylight time, without them none, whatever the name means elsewhere."""
    quoted = f'"{name}"'
    with_rules = calendar(NINE.format(quoted), zones=TORONTO.format(name=name))
    fixed = calendar(NINE.format(quoted), zones=FIXED.format(name=name, offset="-0500"))
    assert taken(with_rules) == ["09T13:00/14:00"]
    assert taken(fixed) == ["09T14:00/15:00"]


def test_a_file_that_disagrees_with_windows_is_said_to() -> None:
    """The file's own rules count, also old ones of a country that has given up its summer time; the other hour is named."""
    name = "Central Standard Time (Mexico)"
    event = f"UID:1\nDTSTART;TZID={name}:20260715T090000\nDURATION:PT1H"
    zones = TORONTO.format(name=name).replace("-0500", "-0600").replace("-0400", "-0500")
    found = read(calendar(event, zones=zones), date(2026, 7, 14), date(2026, 7, 16))
    assert [one.start.hour for one in found.entries] == [14]
    assert [one.why.en for one in found.troubles] == [
        f"in America/Mexico_City it would be 60 minutes later; the file's own rules of “{name}” count"
    ]


@pytest.mark.parametrize(
    "name",
    [
        "America/Toronto",
        "/mozilla.org/20050126_1/America/Toronto",
        "/freeassociation.sourceforge.net/America/Toronto",
        "america/toronto",
        "Canada/Eastern",
    ],
)
def test_a_continent_and_a_city_are_the_tz_databases(name: str) -> None:
    """What the file has of them is only compared: where it makes another hour of an entry near the dates, that is said."""
    agreeing = calendar(NINE.format(name), zones=TORONTO.format(name=name))
    assert times(agreeing) == ["09T13:00/14:00"]
    other = calendar(NINE.format(name), zones=FIXED.format(name=name, offset="-0500"))
    assert taken(other) == ["09T13:00/14:00"]
    (words,) = said(other)
    assert "it would be 60 minutes later; the tz database" in words


def test_rules_that_differ_on_another_date_are_not_mentioned() -> None:
    """Old rules of Mexico, with a summer time that is no more, say the same in winter."""
    event = "UID:1\nDTSTART;TZID=America/Mexico_City:2026{}T090000\nDURATION:PT1H"
    zones = TORONTO.format(name="America/Mexico_City").replace("-0500", "-0600").replace("-0400", "-0500")
    winter = read(calendar(event.format("0115"), zones=zones), date(2026, 1, 10), date(2026, 1, 20))
    summer = read(calendar(event.format("0715"), zones=zones), date(2026, 7, 10), date(2026, 7, 20))
    assert [one.start.hour for one in (*winter.entries, *summer.entries)] == [15, 15]
    assert (len(winter.troubles), len(summer.troubles)) == (0, 1)


@pytest.mark.parametrize(
    ("name", "hour"),
    [
        ("Pacific Standard Time", 16), ("(UTC-08:00) Pacific Time (US and Canada)", 16), ("(UTC-08:00) Pacific Time (US & Canada)", 16), ("(GMT-08.00) Pacific Time (US & Canada)", 16),
        ("(UTC-06:00) Guadalajara, Mexico City, Monterrey", 14), ("Hora central (EE.UU. y Canadá)", 14), ("(UTC-06:00) América Central", 15),
        ("UTC", 9), ("utc", 9), ("Etc/UTC", 9), ("GMT", 9), ("Z", 9), ("tzone://Microsoft/Utc", 9), ("(UTC) Coordinated Universal Time", 9), ("Coordinated Universal Time", 9),
        ("GMT-0600", 15), ("GMT+0100", 8), ("UTC-06:00", 15), ("UTC+5:30", 3), ("-06:00", 15), ("UTC−6", 15), ("Etc/GMT+6", 15), ("UTC-11", 20), ("UTC+12", 21),
        ("America/New York", 13), ("AMERICA/LIMA", 14), ("/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", 12), ("/citadel.org/20210210_1/America/Lima", 14), ("Cuba", 13),
    ],
)  # fmt: skip
def test_names_that_the_file_does_not_explain(name: str, hour: int) -> None:
    """The tz database, Windows and Outlook, with “&” or “and”, UTC in its ways, offsets as people write them."""
    (one,) = times(calendar(NINE.format(f'"{name}"')))
    assert one[3:5] == f"{hour:02d}"


@pytest.mark.parametrize(
    ("name", "hour", "words"),
    [
        ("EST", 14, "read without summer time, as UTC−5"), ("(UTC-07:00) Somewhere", 16, "read without summer time, as UTC−07:00"), ("CST", 15, "“CST” is not known"),
        ("Customized Time Zone", 15, "“Customized Time Zone” is not known"), ("UTC-29", 15, "is not known"), ("../../etc/passwd", 15, "is not known"), ("localtime", 15, "is not known"), ("America", 15, "is not known"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_said(name: str, hour: int, words: str) -> None:
    """An abbreviation, an offset with a strange label, a name that nobody knows: read in some way, and that way said."""
    text = calendar(NINE.format(f'"{name}"'))
    (one,) = taken(text)
    assert one[3:5] == f"{hour:02d}"
    assert [words in each for each in said(text)] == [True]


def test_a_label_may_stand_without_quotation_marks() -> None:
    """Colons, semicolons and commas in a TZID that should have been quoted."""
    for label in ("(UTC-08:00) Pacific Time (US & Canada)", "(GMT-08:00) Pacific Time (US & Canada)"):
        assert times(calendar(NINE.format(label))) == ["09T16:00/17:00"]
    zones = FIXED.format(name="(UTC-05:00) Bogota\\, Lima\\, Quito\\; Rio", offset="-0500")
    for label in ('"(UTC-05:00) Bogota, Lima, Quito; Rio"', "(UTC-05:00) Bogota, Lima, Quito; Rio"):
        assert times(calendar(NINE.format(label), zones=zones)) == ["09T14:00/15:00"]


def test_the_place_that_libical_names_is_the_last_resort() -> None:
    """X-LIC-LOCATION counts where the rules beside it cannot be read, and that is said."""
    zones = "BEGIN:VTIMEZONE\nTZID:Here\nX-LIC-LOCATION:America/Lima\nBEGIN:STANDARD\nTZOFFSETTO:soon\nEND:STANDARD\nEND:VTIMEZONE\n"
    text = calendar(NINE.format("Here"), zones=zones)
    assert taken(text) == ["09T14:00/15:00"]
    assert ["read as America/Lima" in one for one in said(text)] == [True]


# ------------------------------------------------------------------ the rules of a file

DATED = """BEGIN:VTIMEZONE
TZID:X
BEGIN:DAYLIGHT
DTSTART:20200308T020000
RDATE:20200308T020000,20210314T020000,20220313T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20191103T020000
RDATE:20201101T020000
RDATE;VALUE=DATE-TIME:20211107T060000Z,20221106T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
"""
UNTIL = """BEGIN:VTIMEZONE
TZID:X
BEGIN:STANDARD
DTSTART:19671029T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19870405T020000
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize("zones", [DATED, UNTIL, TORONTO.format(name="X"), TORONTO.format(name="X").replace("20061105", "16011104").replace("20070311", "16010311")], ids=["dates", "until", "usual", "1601"])  # fmt: skip
def test_rules_in_every_form_give_the_hours_of_toronto(zones: str) -> None:
    """Dates, several blocks of which the older end, the year 1601 of Outlook: every hour of 2021 is that of `zoneinfo`."""
    text = calendar("UID:1\nDTSTART;TZID=X:20201220T003000\nDURATION:PT1M\nRRULE:FREQ=HOURLY", zones=zones)
    for month, day in ((3, 14), (7, 1), (11, 7), (12, 24)):
        first = date(2021, month, day)
        found = {one.start for one in read(text, first, first, "America/Toronto").entries}
        walls = [datetime(2021, month, day) + timedelta(hours=n, minutes=30) for n in range(24)]
        assert {wall.replace(tzinfo=ZoneInfo("America/Toronto")).astimezone(UTC) for wall in walls} <= found


def test_odd_offsets() -> None:
    """Half hours, seconds, colons, one digit less."""
    for offset, expected in (("+0530", "03:30"), ("-1245", "21:45"), ("-045602", "13:56"), ("+05:30", "03:30"), ("-600", "15:00")):  # fmt: skip
        (one,) = times(calendar(NINE.format("X"), zones=FIXED.format(name="X", offset=offset)))
        assert one[3:8] == expected


@pytest.mark.parametrize(
    ("zone", "wall", "expected", "words"),
    [
        ("America/Toronto", "20210314T023000", "14T07:30", "the clocks skip its hour on 2021-03-14"), ("America/Toronto", "20211107T013000", "07T05:30", "happens twice on 2021-11-07"),
        ("X", "20210314T023000", "14T07:30", "the clocks skip its hour on 2021-03-14"), ("X", "20211107T013000", "07T05:30", "happens twice on 2021-11-07"),
        ("America/Toronto", "20210314T030000", "14T07:00", ""), ("X", "20210314T030000", "14T07:00", ""), ("X", "20211107T020000", "07T07:00", ""), ("X", "20210314T015959", "14T06:59", ""),
    ],
)  # fmt: skip
def test_hours_that_are_skipped_or_happen_twice_are_said(zone: str, wall: str, expected: str, words: str) -> None:
    """By the tz database and by the file's own rules alike: RFC 5545 3.3.5 says how to read them."""
    event = calendar(f"UID:1\nDTSTART;TZID={zone}:{wall}\nDURATION:PT10M", zones=TORONTO.format(name="X"))
    day = date.fromisoformat(wall[:8])
    found = read(event, day, day)
    assert [f"{one.start:%dT%H:%M}" for one in found.entries] == [expected]
    assert [words in one.why.en for one in found.troubles] == ([True] if words else [])


# ------------------------------------------------------------------ times that name no zone


@pytest.mark.parametrize("where", ["head", "tail"])
def test_the_zone_of_the_calendar_is_that_of_its_floating_times(where: str) -> None:
    """X-WR-TIMEZONE, wherever it stands; whole days begin by it too, unless it is only UTC. It is said."""
    event = "UID:1\nDTSTART:20210909T090000\nDURATION:PT1H\nSUMMARY:Call", "UID:2\nDTSTART;VALUE=DATE:20210910"
    for zone, expected in (
        ("America/Vancouver", ["09T16:00/17:00 Call", "10T07:00/07:00"]),
        ("UTC", ["09T09:00/10:00 Call", "10T06:00/06:00"]),
    ):
        line = f"X-WR-TIMEZONE:{zone}\n"
        text = (
            calendar(*event, head=line)
            if where == "head"
            else calendar(*event).replace("END:VCALENDAR", f"{line}END:VCALENDAR")
        )
        assert taken(text) == expected
        assert said(text) == [f"4 Call: it names no time zone; read in that of the calendar, {zone}"] or where == "tail"
        assert len(said(text)) == 1


def test_a_calendar_zone_that_nobody_knows_is_said() -> None:
    """The times are then the party's."""
    text = calendar("UID:1\nDTSTART:20210909T090000\nDURATION:PT1H", head="X-WR-TIMEZONE:Narnia\n")
    assert taken(text) == ["09T15:00/16:00"]
    assert ["Narnia" in one for one in said(text)] == [True]


def test_each_calendar_of_a_file_has_its_own_zones() -> None:
    """Two calendars in one file, in which the same name means two things; a zone may also stand in the other one."""
    one = calendar(NINE.format("X"), zones=FIXED.format(name="X", offset="-0500"))
    two = calendar(NINE.format("X"), NINE.format("Y"), zones=FIXED.format(name="X", offset="-0300"))
    three = calendar(zones=FIXED.format(name="Y", offset="+0000"))
    assert times(one + two + three) == ["09T09:00/10:00", "09T12:00/13:00", "09T14:00/15:00"]


def test_an_offset_in_the_value_is_read() -> None:
    """It does not belong there, but says what is meant."""
    assert times(calendar("UID:1\nDTSTART:20210909T090000-0600\nDTEND:20210909T100000-0600")) == ["09T15:00/16:00"]
    assert times(calendar("UID:1\nDTSTART;TZID=America/Lima:20210909T150000Z\nDTEND:20210909T160000z")) == [
        "09T15:00/16:00"
    ]
    assert times(calendar("UID:1\nDTSTART:20210909T180000Z\nDTEND;TZID=America/Costa_Rica:20210909T240000")) == [
        "09T18:00/06:00"
    ]
