"""Calendar files that are damaged, hostile, or none: what is read of them all the same, and what is said."""

from datetime import date
from pathlib import Path

import pytest
from busy_files import FIXED, HOME, calendar, read, taken, utc
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.refusal import Refusal
from rcmcli.store.busy import LARGEST, read_busy

DAY = date(2021, 9, 9)

GOOD = "UID:{0}\nDTSTART:20210909T1{0}0000Z\nDURATION:PT1H\nSUMMARY:Good {0}"


@pytest.mark.parametrize(
    "bad",
    [
        "UID:3\nDTSTART:2021-09-09\nSUMMARY:Bad", "UID:3\nSUMMARY:Bad", "DTSTART\nSUMMARY:Bad", "DTSTART:20210909T150000Z\nDTEND:20210909T140000Z\nSUMMARY:Bad",
        "DTSTART:20210909T150000Z\nDURATION:1 hour\nSUMMARY:Bad", "DTSTART:20210909T150000Z\nDURATION:-PT1H\nSUMMARY:Bad", "DTSTART:20210909T250000Z\nSUMMARY:Bad",
        "DTSTART:20210909T150000Z\nDTEND:soon\nSUMMARY:Bad", "DTSTART:２０２１0909T150000Z\nSUMMARY:Bad", "DTSTART:20210231T150000Z\nSUMMARY:Bad",
        "no colon at all\nSUMMARY:Bad", "DTSTART:2021\x000909T150000Z\nSUMMARY:Bad",
    ],
)  # fmt: skip
def test_an_entry_whose_time_is_not_known_is_said_and_loses_no_other(bad: str) -> None:
    """The entries around it are there, and the trouble names the line where it begins and what it is called."""
    found = read(calendar(GOOD.format(1), bad, GOOD.format(2)))
    assert [one.title for one in found.entries] == ["Good 1", "Good 2"]
    assert [(one.line, one.title) for one in found.troubles] == [(9, "Bad")]
    assert all(one.why.en and one.why.es for one in found.troubles)


@pytest.mark.parametrize(
    "odd",
    [
        "X-APPLE-STRUCTURED-LOCATION", "no colon at all", "EXDATE:soon", "RDATE:soon", "RRULE:FREQ=FORTNIGHTLY", "RRULE:FREQ=DAILY;UNTIL=soon", "RECURRENCE-ID:soon",
        "RECURRENCE-ID;RANGE=THISANDPRIOR:20210909T150000Z", "EXRULE:FREQ=DAILY;BYEASTER=0", "RRULE:FREQ=YEARLY;BYWEEKNO=20;WKST=SU", "RRULE:RSCALE=CHINESE;FREQ=YEARLY", "\x00\x01",
    ],
)  # fmt: skip
def test_one_odd_line_is_said_and_hides_no_entry(odd: str) -> None:
    """What the line would have said is not known; that its owner is busy then is."""
    found = read(calendar(GOOD.format(1), f"UID:3\nDTSTART:20210909T150000Z\nDURATION:PT1H\n{odd}\nSUMMARY:Odd"))
    assert [(one.start, one.title) for one in found.entries] == [(utc(9, 11), "Good 1"), (utc(9, 15), "Odd")]
    assert [(one.line, one.title) for one in found.troubles] == [(9, "Odd")]
    assert all(one.why.en and one.why.es for one in found.troubles)


def test_an_entry_that_is_not_closed_ends_at_the_next() -> None:
    """A missing END loses nothing, nor does a file that stops in the middle."""
    text = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nDTSTART:20210909T150000Z\nDURATION:PT1H\n" * 2
    assert len(read(text.replace("VENT\nDTSTART:20210909T15", "VENT\nDTSTART:20210909T16", 1)).entries) == 2


@pytest.mark.parametrize(
    "data", [b"", b"Subject,Start Date\nMeeting,9/9/2021\n", b"BEGIN:VCARD\nEND:VCARD\n", b"\x00" * 100, b"%PDF-1.7"]
)
def test_no_calendar_is_refused(data: bytes, tmp_path: Path) -> None:
    """A table, an address, a PDF, nothing: a refusal that names the file and says how to get a calendar."""
    path = tmp_path / "busy.ics"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_busy(path, [DAY], HOME)
    assert "busy.ics" in caught.value.says.en
    assert caught.value.hint


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    """No file, a folder, a file beyond all measure."""
    large = tmp_path / "large.ics"
    large.write_bytes(b"BEGIN:VCALENDAR\n" + b" " * LARGEST)
    for path in (tmp_path / "none.ics", tmp_path, large, Path("a\0b")):
        with pytest.raises(Refusal):
            read_busy(path, [DAY], HOME)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    """Files with a byte order mark, in UTF-16, or as an old Windows program leaves them."""
    path = tmp_path / "busy.ics"
    path.write_bytes(calendar("DTSTART:20210909T150000Z\nDURATION:PT1H\nSUMMARY:Sesión").encode(encoding))
    assert [one.title for one in read_busy(path, [DAY], HOME).entries] == ["Sesión"]


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
    read((b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" if headed else b"") + data)


# ------------------------------------------------------------------ bytes

REUNION = calendar("UID:1\nDTSTART:20210909T150000Z\nDTEND:20210909T160000Z\nSUMMARY:Reunión — sesión 会議 🤝")


@given(
    st.sets(st.integers(0, len(REUNION.encode())), max_size=12),
    st.sampled_from((b"\r\n ", b"\n\t", b"\r ", b"\r\r\n ")),
)
def test_a_line_may_be_folded_at_any_octet(places: set[int], fold: bytes) -> None:
    """Folds within letters, at both ends of a line, of any length: the same calendar, without a doubt."""
    data = REUNION.encode()
    for place in sorted(places, reverse=True):
        data = data[:place] + fold + data[place:]
    assert read(data) == read(REUNION)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_and_ends_of_lines(end: bytes, encoding: str) -> None:
    """With a byte order mark or without, in UTF-16, with any ends of lines."""
    text = REUNION.encode().replace(b"\n", end).decode()
    assert read(text.encode(encoding)) == read(REUNION)


def test_an_old_windows_program() -> None:
    """A line that is not UTF-8 is Windows Latin, and only that line."""
    text = calendar(
        "UID:1\nDTSTART:20210909T150000Z\nDURATION:PT1H\nSUMMARY:Sesión",
        "UID:2\nDTSTART:20210909T160000Z\nDURATION:PT1H\nSUMMARY:Añadida",
    )
    data = text.encode().replace("Sesión".encode(), "Sesión".encode("cp1252"))
    assert taken(data) == ["09T15:00/16:00 Sesión", "09T16:00/17:00 Añadida"]


# ------------------------------------------------------------------ what a bad line can do

ENTRIES = (
    ("BEGIN:VEVENT", "UID:1", "DTSTART:20210908T150000Z", "DTEND:20210908T160000Z", "SUMMARY:One", "SEQUENCE:1", "END:VEVENT"),
    ("BEGIN:VEVENT", "UID:2", "BEGIN:VALARM", "TRIGGER:-PT15M", "DESCRIPTION:x", "END:VALARM", "DTSTART:20210909T150000Z", "DTEND:20210909T160000Z", "SUMMARY:Two", "END:VEVENT"),
    ("BEGIN:VTODO", "UID:t", "DTSTART:20210910T150000Z", "DUE:20210910T160000Z", "END:VTODO"),
    ("BEGIN:VEVENT", "UID:3", "DTSTART:20210913T150000Z", "RRULE:FREQ=DAILY;COUNT=2", "DTEND:20210913T160000Z", "END:VEVENT"),
    ("BEGIN:VEVENT", "UID:3", "RECURRENCE-ID:20210914T150000Z", "DTSTART:20210914T170000Z", "DTEND:20210914T180000Z", "SEQUENCE:4", "END:VEVENT"),
    ("BEGIN:VFREEBUSY", "UID:f", "FREEBUSY:20210915T150000Z/PT1H", "END:VFREEBUSY"),
)  # fmt: skip
NEEDED = ("DTSTART", "DTEND", "FREEBUSY", "RRULE")
GARBAGE = st.sampled_from(
    ("x", "no colon", ":", ";", ";:", '"', 'X;Y="', "=", "\x00", "\ufffd", "BEGIN", "END:", "é" * 300)
)


def as_file(entries: tuple[tuple[str, ...], ...]) -> str:
    """A calendar of some parts."""
    return "\n".join(("BEGIN:VCALENDAR", *(line for one in entries for line in one), "END:VCALENDAR", ""))


@given(st.integers(0, len(ENTRIES) - 1), st.integers(0, 9), GARBAGE)
def test_a_line_of_garbage_loses_no_time(which: int, at: int, garbage: str) -> None:
    """Any line of any part replaced: no time of another part is lost, and none of its own but by a line that tells when."""
    lines = ENTRIES[which]
    at %= len(lines)
    spoiled = (*ENTRIES[:which], (*lines[:at], garbage, *lines[at + 1 :]), *ENTRIES[which + 1 :])
    before = {(one.start, one.end) for one in read(as_file(ENTRIES)).entries}
    after = {(one.start, one.end) for one in read(as_file(spoiled)).entries}
    own = {(one.start, one.end) for one in read(as_file((lines,))).entries}
    assert len(before) == 5
    assert before - after <= (own if lines[at].startswith(NEEDED) else set())


@given(st.permutations(ENTRIES))
def test_the_order_of_the_parts_does_not_matter(entries: list[tuple[str, ...]]) -> None:
    """The same times, whichever part comes first."""
    assert read(as_file(tuple(entries))).entries == read(as_file(ENTRIES)).entries


@given(st.integers(0, len(as_file(ENTRIES))))
def test_a_file_that_is_cut_off_says_so(length: int) -> None:
    """What stands before the cut is there, and it is said that more may be missing."""
    whole = as_file(ENTRIES)
    cut = whole[:length] if length < whole.index("END:VCALENDAR") else whole[: whole.index("END:VCALENDAR")]
    found = read(cut)
    assert "BEGIN:VCALENDAR\n" not in cut or any("ends in the middle" in one.why.en for one in found.troubles)


def test_a_calendar_that_takes_back_takes_nothing_else_back() -> None:
    """Files put behind each other, each with its byte order mark; and one whose BEGIN is lost."""
    first = calendar(GOOD.format(1)).encode("utf-8-sig")
    second = calendar(GOOD.format(2), head="METHOD:CANCEL\n").encode("utf-8-sig")
    assert taken(first + second) == ["09T11:00/12:00 Good 1"]
    assert taken(second + first) == ["09T11:00/12:00 Good 1"]
    lost = second.replace(b"BEGIN:VCALENDAR", b"?")
    assert taken(first + lost) == ["09T11:00/12:00 Good 1", "09T12:00/13:00 Good 2"]
    assert taken(second + first.replace(b"BEGIN:VCALENDAR", b"?")) == ["09T11:00/12:00 Good 1"]


@pytest.mark.parametrize("line", ["DTSTART:99991231T235959", "DTSTART:00010101T000000", "RECURRENCE-ID:99991231T235959", "EXDATE:00010101T000000", "RRULE:FREQ=DAILY;UNTIL=99991231T235959",
                                  "RECURRENCE-ID;RANGE=THISANDFUTURE:00010101T000000", "DURATION:P99999D", "RDATE:99991231T235959"])  # fmt: skip
@pytest.mark.parametrize("zone", ["Pacific/Auckland", HOME])
def test_the_ends_of_time(line: str, zone: str) -> None:
    """The first and the last date of all, in zones on both sides: no crash, and no other entry is lost."""
    own = f"{line}\nDTSTART;TZID={zone}:20210908T150000\nDURATION:PT1H\nUID:1\nSUMMARY:Own"
    found = read(
        calendar(GOOD.format(2), own, f"UID:1\n{line}\nDTSTART;TZID={zone}:20210907T150000\nDURATION:P99999D"),
        zone=zone,
    )
    assert "Good 2" in [one.title for one in found.entries]
    assert found.troubles == () or not line.startswith("RRULE")


def test_small_letters() -> None:
    """Everything in small letters is the same."""
    text = calendar(
        "UID:1\nDTSTART;TZID=X:20210909T110000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY",
        zones=FIXED.format(name="X", offset="-0500"),
    )
    assert taken(text.lower()) == taken(text) == ["09T16:00/17:00", "16T16:00/17:00"]


def test_a_missing_end_within_an_entry_swallows_nothing() -> None:
    """An alarm without an end, a task without an end, entries without any: each is there."""
    one = GOOD.format(1) + "\nBEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT5M"
    two = "END:VEVENT\nBEGIN:VTODO\nDTSTART:20210909T200000Z\nDURATION:PT1H\nBEGIN:VEVENT\n" + GOOD.format(2)
    three = GOOD.format(3) + "\nEND:VEVENT\nBEGIN:VEVENT\n" + GOOD.format(4)
    assert [time[:6] for time in taken(calendar(one, two, three).replace("END:VEVENT\n", "", 1))] == [
        "09T11:",
        "09T12:",
        "09T13:",
        "09T14:",
    ]


# ------------------------------------------------------------------ what it costs


@pytest.mark.parametrize(
    "filler", ["", " ", "\t", "\r", ":", ";", '"', "X" * 50, "BEGIN:X\nEND:Y\nx", "END:VEVENT", 'ATTENDEE;CN="a', "é"]
)
def test_many_lines_take_steps_in_proportion(filler: str) -> None:
    """Tens of thousands of lines of anything, before, within and after the entries: each is looked at once."""
    many = f"{filler}\n" * 30_000
    text = calendar(GOOD.format(1), f"{GOOD.format(2)}\n{many}").replace("VERSION:2.0\n", f"VERSION:2.0\n{many}") + many
    assert [time[:6] for time in taken(text.encode())] == ["09T11:", "09T12:"]


def test_many_calendars_in_one_file() -> None:
    """Five thousand calendars of one entry each, as a server gives them, each with its zone: the zone is read once."""
    one = calendar(
        "UID:{0}\nDTSTART;TZID=X:20210909T110000\nDURATION:PT1H", zones=FIXED.format(name="X", offset="-0500")
    )
    found = read("".join(one.replace("UID:{0}", f"UID:{n}") for n in range(2000)))
    assert (len(found.entries), found.troubles) == (1, ())


def test_many_versions_and_changes_of_one_entry() -> None:
    """Thousands of changes of a series that stands there thousands of times: none is compared with each other."""
    series = "UID:1\nDTSTART:20210901T150000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20210908T150000Z"
    change = "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:2021{0:02d}{1:02d}T150000Z\nDTSTART:20210909T{2:02d}0000Z\nDURATION:PT1H"
    changes = [change.format(n % 12 + 1, n % 28 + 1, n % 24) for n in range(2000)]
    assert read(calendar(*[series] * 2000, *changes)).entries


def test_one_line_without_end() -> None:
    """A line of endless parameters, quotation marks or folds is read like any other."""
    for line in ("X" + ";A=1" * 60_000 + ":x", 'X;A="' + '":"' * 60_000, "DESCRIPTION:" + "x\n " * 60_000):
        assert [time[:6] for time in taken(calendar(f"{GOOD.format(1)}\n{line}").encode())] == ["09T11:"]
