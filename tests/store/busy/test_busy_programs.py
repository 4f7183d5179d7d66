"""Calendars as Outlook, Google, Apple, Thunderbird, Nextcloud and Exchange write them.

The instants are written by hand.
"""

from datetime import timedelta

import pytest
from busy_files import TORONTO, calendar, read, said, taken, times


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
        zones=TORONTO.format(name="Büro") + "BEGIN:VTODO\nUID:t\nDTSTART:20210909T000000Z\nEND:VTODO\n",
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


def test_free_busy_in_all_its_kinds() -> None:
    """Tentative and out of office, several calendars of them; a period that cannot be read costs no other."""
    text = calendar().replace(
        "END:VCALENDAR",
        "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20210909T150000Z/PT1H\nFREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20210910T150000Z/soon,\n"
        " 20210910T170000Z/20210910T180000Z\nfreebusy;fbtype=free:20210911T150000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR",
    )
    assert taken(text) == ["09T15:00/16:00", "10T17:00/18:00"]
    assert [one.tentative for one in read(text).entries] == [True, False]
    assert said(text) == ["3 : its FREEBUSY “20210910T150000Z/soon” cannot be read"]


# ------------------------------------------------------------------ how an entry stands with its owner

CALL = "UID:1\nDTSTART:20210909T150000Z\nDURATION:PT1H\nORGANIZER:mailto:office@example.org\nSUMMARY:Call\n"


@pytest.mark.parametrize(
    "attendee",
    [
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:ana@example.org", "ATTENDEE;CN=\"Ana: la jefa; sí\";PARTSTAT=DECLINED;X-NUM-GUESTS=0:MAILTO:Ana@Example.org",
        "attendee;partstat=declined:mailto:ana%40example.org", "ATTENDEE;EMAIL=ana@example.org;PARTSTAT=DECLINED:/aMTIz/principal/", "ATTENDEE;PARTSTAT=DECLINED: ana@example.org",
    ],
)  # fmt: skip
def test_what_the_owner_declined_is_free(attendee: str) -> None:
    """Whoever the owner is by the option, or by the name of the calendar, as Google calls it; in any way of writing."""
    text = CALL + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:luis@example.org\n" + attendee
    assert times(calendar(text), owners=["ana@example.org"]) == []
    assert times(calendar(text), owners=[" MAILTO:ANA@example.org"]) == []
    assert times(calendar(text, head="X-WR-CALNAME:ana@example.org\n")) == []
    assert times(calendar(text), owners=["luis@example.org"]) == ["09T15:00/16:00 Call"]


def test_a_refusal_of_somebody_is_said_where_the_owner_is_not_known() -> None:
    """The entry counts as taken."""
    text = calendar(CALL + "ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org", head="X-WR-CALNAME:Ana\n")
    assert taken(text) == ["09T15:00/16:00 Call"]
    assert ["--busy-as" in one for one in said(text)] == [True]


@pytest.mark.parametrize(
    ("lines", "tentative"),
    [
        ("ATTENDEE;PARTSTAT=TENTATIVE:mailto:ana@example.org", True), ("ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\nATTENDEE;PARTSTAT=TENTATIVE:mailto:luis@example.org", False),
        ("STATUS:TENTATIVE", True), ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", True), ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", False), ("STATUS:CONFIRMED", False), ("", False),
        ("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@example.org", False), ("ATTENDEE:mailto:ana@example.org", False),
        ("ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.net", False),
    ],
)  # fmt: skip
def test_what_is_tentative(lines: str, tentative: bool) -> None:
    """By the answer of the owner, by the status of the entry, or by that of Outlook; who has two addresses may have accepted."""
    (one,) = read(calendar(CALL + lines), owners=["ana@example.org", "ana@example.net"]).entries
    assert one.tentative is tentative


@pytest.mark.parametrize(
    "line",
    [
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE",
        "STATUS:CANCELLED",
        "transp:transparent",
        "STATUS: Cancelled ",
    ],
)
def test_what_is_free(line: str) -> None:
    """Marked as free or cancelled, in any letters."""
    assert times(calendar(CALL + line)) == []


def test_one_occurrence_declined() -> None:
    """The series stands, the occurrence that the owner declined is free; and the other way round."""
    mine = "ATTENDEE;PARTSTAT={}:mailto:ana@example.org"
    series = CALL.replace("0909T", "0902T") + "RRULE:FREQ=WEEKLY\n"
    one = CALL + "RECURRENCE-ID:20210909T150000Z\n"
    text = calendar(series + mine.format("ACCEPTED"), one + mine.format("DECLINED"))
    assert times(text, owners=["ana@example.org"]) == ["16T15:00/16:00 Call"]
    text = calendar(series + mine.format("DECLINED"), one + mine.format("ACCEPTED"))
    assert times(text, owners=["ana@example.org"]) == ["09T15:00/16:00 Call"]


def test_an_address_that_no_entry_names() -> None:
    """It is given back, unless it invites nobody at all."""
    invited = calendar(CALL + "ATTENDEE:mailto:ana@example.org")
    assert read(invited, owners=["ana@exmaple.org", "ana@example.org"]).strangers == ("ana@exmaple.org",)
    assert read(invited, owners=["office@example.org"]).strangers == ()
    assert read(calendar("UID:1\nDTSTART:20210909T150000Z"), owners=["ana@example.org"]).strangers == ()


# ------------------------------------------------------------------ whole files


def test_exchange() -> None:
    """An invitation as Exchange sends it: its own zone with rules since 1601, parameters before the value, tabs as folds."""
    text = """BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:SA Pacific Standard Time
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:-0500
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T000000
TZOFFSETFROM:-0500
TZOFFSETTO:-0500
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN=Oficina:mailto:office@example.org
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ana:mailto:ana
\t@example.org
DESCRIPTION;LANGUAGE=es-PE:Hola\\n\\nBEGIN:VEVENT\\nDTSTART:20200101T000000Z\\n
RRULE:FREQ=WEEKLY;UNTIL=20211001T140000Z;INTERVAL=1;BYDAY=TH;WKST=SU
UID:040000008200E00074C5B7101A82E008
RECURRENCE-ID;TZID=SA Pacific Standard Time:20210916T090000
SUMMARY;LANGUAGE=es-PE:Reunión semanal
DTSTART;TZID=SA Pacific Standard Time:20210916T100000
DTEND;TZID=SA Pacific Standard Time:20210916T110000
CLASS:PUBLIC
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:3
X-MICROSOFT-CDO-APPT-SEQUENCE:3
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
"""
    assert times(text) == ["16T15:00/16:00 Reunión semanal"]


def test_zoom_and_teams() -> None:
    """A link with colons and semicolons in its text, a zone by name, no end of the last line."""
    text = calendar(
        "DTSTAMP:20210801T000000Z\nDTSTART;TZID=America/Toronto:20210909T110000\nDTEND;TZID=America/Toronto:20210909T120000\n"
        "SUMMARY:Zoom: “Equipo”; revisión\nUID:ZOOM8123\nTZID:America/Toronto\nLOCATION:https://example.org/j/8123?pwd=a;b:c\n"
        "DESCRIPTION:Únase:\\nhttps://example.org/j/8123",
    ).rstrip("\n")
    assert times(text) == ["09T15:00/16:00 Zoom: “Equipo”; revisión"]


def test_thunderbird_drops_and_moves() -> None:
    """Lines that only Thunderbird writes, with the time of an alarm that is no time of the entry."""
    text = calendar(
        "CREATED:20210801T000000Z\nLAST-MODIFIED:20210802T000000Z\nUID:1\nSUMMARY:Jour fixe\nRRULE:FREQ=DAILY;UNTIL=20210910T150000Z\n"
        "EXDATE:20210908T150000Z\nX-MOZ-LASTACK:20210801T000000Z\nDTSTART;TZID=America/Lima:20210901T100000\n"
        "DTEND;TZID=America/Lima:20210901T103000\nX-MOZ-GENERATION:4\nX-MOZ-SNOOZE-TIME-1:20210901T000000Z",
    )
    assert [time[:2] for time in times(text)] == ["05", "06", "07", "09", "10"]
