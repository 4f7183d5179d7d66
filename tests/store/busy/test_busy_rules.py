"""Rules of repetition: against `dateutil`, day by day, and what they cost, counted in steps."""

from datetime import datetime, timedelta
from itertools import takewhile

import pytest
from busy_files import HOME, calendar, read, taken, utc
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.refusal import Misread
from rcmcli.store.busy.rules import MOST_STEPS, Steps, read_rule

RULES = st.sampled_from((
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;BYMONTH=1,9;BYDAY=MO,WE", "FREQ=DAILY;COUNT=40",
    "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO",
    "FREQ=WEEKLY;COUNT=9;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=9,15;BYSETPOS=-1",
    "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31,-1", "FREQ=MONTHLY;BYDAY=2TH", "FREQ=MONTHLY;BYDAY=-1FR,1MO",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY;INTERVAL=5;COUNT=7",
    "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,11;BYDAY=1SU", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYYEARDAY=1,100,-1",
    "FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=MO", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=HOURLY;INTERVAL=5", "FREQ=HOURLY;BYHOUR=9,10;BYMINUTE=0,30", "FREQ=HOURLY;INTERVAL=7;COUNT=30",
    "FREQ=MINUTELY;INTERVAL=90", "FREQ=MINUTELY;INTERVAL=35;BYHOUR=8,9", "FREQ=MINUTELY;INTERVAL=10080", "FREQ=SECONDLY;INTERVAL=5400",
    "FREQ=YEARLY;BYMONTHDAY=1,-2", "FREQ=YEARLY;BYMONTH=2", "FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=YEARLY;BYMONTH=6;BYDAY=-1SU,2MO;BYSETPOS=1",
    "FREQ=MONTHLY;BYMONTH=1,9;BYMONTHDAY=-3", "FREQ=MONTHLY;BYMONTHDAY=15,1;BYHOUR=8,18", "FREQ=WEEKLY;BYMONTH=9", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT",
))  # fmt: skip


@given(RULES, st.integers(0, 3000), st.integers(0, 1439), st.integers(-30, 700), st.integers(1, 200))
def test_rules_repeat_as_dateutil_has_them(text: str, day: int, minute: int, away: int, length: int) -> None:
    """Within any window a rule gives the times that dateutil gives; of COUNT times the start itself is the first."""
    begin = datetime(2014, 1, 1) + timedelta(days=day, minutes=minute)
    first = begin + timedelta(days=away)
    last = first + timedelta(days=length)
    rule = read_rule(text)
    left_out = ("COUNT=", "RSCALE=", "SKIP=")
    bare = ";".join(part for part in text.split(";") if not part.startswith(left_out))
    until_last = takewhile(lambda one: one <= last, rrulestr(bare, dtstart=begin))
    all_of_them = list(until_last)
    found = [one for one in all_of_them if one > begin][: (rule.count or 10**6) - 1]
    expected = [one for one in (*([begin] if begin in all_of_them else []), *found) if first <= one <= last]
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


@pytest.mark.parametrize(
    "rule",
    [
        "", "FREQ", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=١", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYHOUR=24", "FREQ=DAILY;BYMONTHDAY=0",
        "FREQ=WEEKLY;COUNT=x", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=1_0", "FREQ=FORTNIGHTLY", "FREQ=DAILY;BYEASTER=0", "INTERVAL=2",
    ],
)  # fmt: skip
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    """What is no rule is misread, with the reason."""
    with pytest.raises(Misread):
        read_rule(rule)


@pytest.mark.parametrize(
    "rule", ["freq=daily", "FREQ=DAILY;", "FREQ=DAILY; INTERVAL=1", "INTERVAL=+1;FREQ=DAILY;WKST=SU"]
)
def test_a_rule_may_be_written_carelessly(rule: str) -> None:
    """Small letters, spaces, a semicolon too many, any order."""
    assert len(taken(calendar(f"UID:1\nDTSTART:20210901T150000Z\nDURATION:PT1H\nRRULE:{rule}"))) == 14


# ------------------------------------------------------------------ what it costs


@pytest.mark.parametrize(
    ("rule", "most"),
    [
        ("FREQ=YEARLY", 10), ("FREQ=DAILY", 40), ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 30), ("FREQ=MONTHLY;BYDAY=2TH", 20), ("FREQ=HOURLY", 800),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 40), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 10), ("FREQ=MONTHLY;BYSETPOS=366", 10), ("FREQ=HOURLY;INTERVAL=24;BYHOUR=3", 50),
        ("FREQ=YEARLY;COUNT=500", 300), ("FREQ=DAILY;COUNT=9999999", MOST_STEPS), ("FREQ=SECONDLY", MOST_STEPS), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", 130),
        ("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=" + ",".join(map(str, range(60))), MOST_STEPS),
    ],
)  # fmt: skip
def test_a_rule_takes_few_steps(rule: str, most: int) -> None:
    """A series since 1900, seen for a fortnight: only what is near is looked at, except where times are counted."""
    steps = Steps()
    first, last = datetime(2021, 9, 4), datetime(2021, 9, 19)
    try:
        for _ in read_rule(rule).starts(datetime(1900, 1, 1), first, last, steps):
            pass
    except Misread:
        assert most == MOST_STEPS
    else:
        assert MOST_STEPS - steps.left <= most


def test_no_series_takes_the_steps_of_another() -> None:
    """A weekly call is there after a thousand birthdays and among series that cannot be followed to the end, which are said."""
    birthdays = [
        f"UID:b{n}\nDTSTART;VALUE=DATE:1950{n % 12 + 1:02d}{n % 28 + 1:02d}\nTRANSP:TRANSPARENT\nRRULE:FREQ=YEARLY"
        for n in range(1000)
    ]
    endless = "UID:e\nDTSTART:20210101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY;BYMINUTE=0\nSUMMARY:Endless"
    call = "UID:c\nDTSTART:20210902T150000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY\nSUMMARY:Call"
    found = read(calendar(*birthdays, endless, call))
    assert [one.start for one in found.entries if one.title == "Call"] == [utc(9, 15), utc(16, 15)]
    (trouble,) = found.troubles
    assert (trouble.title, trouble.why.en.startswith("it repeats too often")) == ("Endless", True)


@given(st.lists(RULES, min_size=1, max_size=6), RULES)
def test_a_series_is_the_same_beside_any_other(others: list[str], rule: str) -> None:
    """What a series takes does not depend on what else is in the file."""
    own = f"UID:own\nDTSTART:20150101T150000Z\nDURATION:PT1H\nRRULE:{rule}\nSUMMARY:Own"
    beside = [f"UID:{n}\nDTSTART:20140101T150000Z\nDURATION:PT1H\nRRULE:{one}" for n, one in enumerate(others)]
    alone = [one for one in taken(calendar(own)) if one.endswith("Own")]
    assert [one for one in taken(calendar(*beside, own)) if one.endswith("Own")] == alone
