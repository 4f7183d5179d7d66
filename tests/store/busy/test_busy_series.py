"""Series: versions, changed and dropped occurrences, several rules, and what moves on from a date."""

from datetime import date

import pytest
from busy_files import calendar, read, said, taken, times, utc


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


WEEKLY = "UID:1\nDTSTART;TZID=America/Toronto:20210802T140000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO\nSUMMARY:Call"


@pytest.mark.parametrize(
    "dropped",
    [
        "EXDATE;TZID=America/Toronto:20210906T140000,20210913T140000", "EXDATE:20210906T180000Z\nEXDATE:20210913T180000Z", "EXDATE:20210906T140000,20210913T140000",
        "EXDATE;TZID=America/Costa_Rica:20210906T120000,20210913T120000", "EXDATE;VALUE=DATE:20210906,20210913", "EXDATE;VALUE=DATE:20210906, 20210913,",
        "EXRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;UNTIL=20210930", "EXRULE:FREQ=DAILY;BYMONTH=9",
    ],
)  # fmt: skip
def test_dropped_occurrences_are_free(dropped: str) -> None:
    """EXDATE with one value and several, in UTC, by another zone, by the clock of the series, as a date; EXRULE."""
    assert times(calendar(f"{WEEKLY}\n{dropped}")) == []
    assert times(calendar(f"{WEEKLY}\nEXDATE:20210906T190000Z")) == ["06T18:00/19:00 Call", "13T18:00/19:00 Call"]


@pytest.mark.parametrize(
    "which",
    [
        "RECURRENCE-ID;TZID=America/Toronto:20210906T140000", "RECURRENCE-ID:20210906T180000Z", "RECURRENCE-ID;VALUE=DATE:20210906",
        "RECURRENCE-ID;TZID=America/Costa_Rica:20210906T120000",
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", [1, -1])
def test_a_changed_occurrence_stands_for_the_old_one(which: str, order: int) -> None:
    """However it is named, before the series or after it; where it is cancelled, even without a start, it is free."""
    moved = f"UID:1\n{which}\nDTSTART:20210907T150000Z\nDURATION:PT30M\nSUMMARY:Moved"
    assert times(calendar(*[WEEKLY, moved][::order])) == ["07T15:00/15:30 Moved", "13T18:00/19:00 Call"]
    gone = f"UID:1\n{which}\nSTATUS:CANCELLED"
    assert times(calendar(*[WEEKLY, gone][::order])) == ["13T18:00/19:00 Call"]


def test_a_changed_occurrence_may_stand_alone() -> None:
    """Without its series, as the calendar of somebody invited to one occurrence has it; the newest of several counts."""
    one = "UID:1\nRECURRENCE-ID:20210906T180000Z\nSEQUENCE:{0}\nDTSTART:2021090{0}T150000Z\nDURATION:PT1H\nSUMMARY:{0}"
    assert times(calendar(one.format(7), one.format(8), one.format(6))) == ["08T15:00/16:00 8"]


def test_whole_days_repeat_by_date() -> None:
    """A weekly day off, left out by a date or by a date with an hour, one day of it moved to a few hours."""
    off = "UID:1\nDTSTART;VALUE=DATE:20210802\nRRULE:FREQ=WEEKLY;UNTIL={}\nSUMMARY:Off\n{}"
    assert times(calendar(off.format("20210906", ""))) == ["06T06:00/06:00 Off"]
    assert times(calendar(off.format("20210906T000000Z", ""))) == ["06T06:00/06:00 Off"]
    assert times(calendar(off.format("20210920", "EXDATE;VALUE=DATE:20210906"))) == ["13T06:00/06:00 Off"]
    assert times(calendar(off.format("20210920", "EXDATE:20210906T000000Z"))) == ["13T06:00/06:00 Off"]
    part = "UID:1\nRECURRENCE-ID;VALUE=DATE:20210913\nDTSTART:20210913T140000Z\nDURATION:PT2H\nSUMMARY:Part"
    assert times(calendar(off.format("20210920", ""), part)) == ["06T06:00/06:00 Off", "13T14:00/16:00 Part"]


def test_several_rules_and_dates_add_up() -> None:
    """Each rule by itself, each date once; a date alone is at the hour of the entry, a period has its own length."""
    event = "UID:1\nDTSTART:20210801T150000Z\nDURATION:PT1H\n"
    two = (
        event
        + "RRULE:FREQ=MONTHLY;BYMONTHDAY=1\nRRULE:FREQ=MONTHLY;BYMONTHDAY=8\nRRULE:FREQ=MONTHLY;BYMONTHDAY=8,9;COUNT=5"
    )
    assert times(calendar(two)) == ["08T15:00/16:00", "09T15:00/16:00"]
    more = (
        event
        + "RDATE;VALUE=DATE:20210907\nRDATE:20210908T150000Z,20210908T150000Z\nRDATE;VALUE=PERIOD:20210909T150000Z/PT2H,20210910T150000Z/20210910T151500Z"
    )
    assert times(calendar(more)) == ["07T15:00/16:00", "08T15:00/16:00", "09T15:00/17:00", "10T15:00/15:15"]


def test_a_start_beside_its_rule_counts() -> None:
    """An entry that begins on a Thursday and repeats on Mondays is on that Thursday too, and that is one of COUNT."""
    assert taken(calendar("UID:1\nDTSTART:20210909T150000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2")) == [
        "09T15:00/16:00",
        "13T15:00/16:00",
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Toronto:20210816T140000\nDTSTART;TZID=America/Toronto:20210816T103000\nDURATION:PT2H\nSUMMARY:Later",
         ["06T14:30/16:30 Later", "13T14:30/16:30 Later"]),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20210816T180000Z\nDTSTART;TZID=America/Lima:20210818T090000\nDURATION:PT1H\nSUMMARY:Later",
         ["08T14:00/15:00 Later", "15T14:00/15:00 Later"]),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20210913T180000Z\nDTSTART:20210914T180000Z\nDURATION:PT1H\nSUMMARY:Later",
         ["06T18:00/19:00 Call", "14T18:00/19:00 Later"]),
        ("RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20210816\nDTSTART:20210817T150000Z\nDURATION:PT1H\nSUMMARY:Later",
         ["07T15:00/16:00 Later", "14T15:00/16:00 Later"]),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20210913T180000Z\nSTATUS:CANCELLED", ["06T18:00/19:00 Call"]),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20211004T180000Z\nDTSTART:20210907T150000Z\nDURATION:PT1H\nSUMMARY:Early",
         ["06T18:00/19:00 Call", "07T15:00/16:00 Early", "13T18:00/19:00 Call", "14T15:00/16:00 Early"]),
    ],
)  # fmt: skip
def test_this_and_all_that_follow(change: str, expected: list[str]) -> None:
    """The changed occurrence and those after it move by as much, and are as long; those before it stay."""
    assert times(calendar(WEEKLY, f"UID:1\n{change}")) == expected


def test_of_several_changes_the_last_counts() -> None:
    """A second change of all that follow, and a change of one occurrence among them."""
    first = "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20210816T180000Z\nDTSTART:20210816T150000Z\nDURATION:PT1H\nSUMMARY:First"
    second = "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20210913T180000Z\nDTSTART:20210913T160000Z\nDURATION:PT1H\nSUMMARY:Second"
    single = "UID:1\nRECURRENCE-ID:20210906T180000Z\nDTSTART:20210906T170000Z\nDURATION:PT1H\nSUMMARY:Single"
    expected = ["06T17:00/18:00 Single", "13T16:00/17:00 Second"]
    assert times(calendar(WEEKLY, first, second, single)) == expected
    assert times(calendar(single, second, first, WEEKLY)) == expected


def test_what_follows_is_not_followed_blindly() -> None:
    """A new rule from there on, and a change of all before, are said."""
    new = "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20210816T180000Z\nDTSTART:20210817T180000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY"
    assert any("THISANDFUTURE" in one for one in said(calendar(WEEKLY, new)))
    assert any("THISANDPRIOR" in one for one in said(calendar(WEEKLY, new.replace("FUTURE", "PRIOR"))))


def test_what_a_newer_series_leaves_out_is_free() -> None:
    """An older change of an occurrence that the newer series leaves out; one that is as new as the series stays."""
    series = f"{WEEKLY}\nSEQUENCE:2\nEXDATE:20210906T180000Z"
    change = (
        "UID:1\nSEQUENCE:{}\nRECURRENCE-ID:20210906T180000Z\nDTSTART:20210907T150000Z\nDURATION:PT1H\nSUMMARY:Moved"
    )
    assert times(calendar(series, change.format(1))) == ["13T18:00/19:00 Call"]
    assert times(calendar(series, change.format(2))) == ["07T15:00/16:00 Moved", "13T18:00/19:00 Call"]


def test_a_cancellation_may_come_in_a_calendar_of_its_own() -> None:
    """A file of several calendars, of which a later one takes an entry of the first back; the others stay."""
    event = "UID:{}\nSEQUENCE:{}\nDTSTART:20210909T150000Z\nDURATION:PT1H\nSUMMARY:{}"
    both = calendar(event.format(1, 0, "Gone"), event.format(2, 0, "Stays"))
    assert times(both + calendar(event.format(1, 1, "Gone"), head="METHOD:CANCEL\n")) == ["09T15:00/16:00 Stays"]
    assert times(calendar(event.format(1, 1, "Gone"), head="METHOD:CANCEL\n") + both) == ["09T15:00/16:00 Stays"]


def test_of_two_versions_the_one_changed_last_counts() -> None:
    """With equal numbers LAST-MODIFIED decides; without it both count, since neither is known to be older."""
    event = "UID:1\nDTSTART:20210909T1{0}0000Z\nDURATION:PT1H\nSUMMARY:{0}\n"
    dated = event + "LAST-MODIFIED:2021010{0}T000000Z"
    assert times(calendar(dated.format(1), dated.format(3), dated.format(2))) == ["09T13:00/14:00 3"]
    assert times(calendar(event.format(1), event.format(2))) == ["09T11:00/12:00 1", "09T12:00/13:00 2"]


def test_lengths() -> None:
    """DURATION in days is by the calendar, DTEND by the clock; without either nothing is taken, and that is said."""
    toronto = "UID:1\nDTSTART;TZID=America/Toronto:20211106T120000\n"
    first, last = date(2021, 11, 4), date(2021, 11, 10)
    ends = [
        read(calendar(toronto + line), first, last).entries[0].end
        for line in ("DURATION:P1D", "DURATION:PT24H", "DTEND:20211107T160000Z")
    ]
    assert ends == [utc(7, 17, month=11), utc(7, 16, month=11), utc(7, 16, month=11)]
    for line in ("", "DTEND:20210909T150000Z", "DURATION:PT0S"):
        event = calendar(f"UID:1\nDTSTART:20210909T150000Z\n{line}\nSUMMARY:Reminder")
        assert (taken(event), said(event)) == ([], ["3 Reminder: it has no length and takes no time"])


def test_whole_days_last_a_day_at_least() -> None:
    """A date without an end, with its own date as the end, with an hour that does not belong there."""
    for lines in ("DTSTART;VALUE=DATE:20210909", "DTSTART;VALUE=DATE:20210909\nDTEND;VALUE=DATE:20210909", "DTSTART:20210909\nDURATION:P1D",
                  "DTSTART;VALUE=DATE:20210909T000000\nDTEND;VALUE=DATE:20210910T000000"):  # fmt: skip
        assert times(calendar(f"UID:1\n{lines}")) == ["09T06:00/06:00"]


def test_the_twenty_ninth_of_february() -> None:
    """A yearly entry of that date is there in leap years only."""
    event = calendar("UID:1\nDTSTART:20160229T150000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY")
    years = [year for year in range(2020, 2026) if read(event, date(year, 2, 20), date(year, 3, 5)).entries]
    assert years == [2020, 2024]
