"""The clock against two libraries with their own readers of the tz database: `dateutil` and `whenever`.

By default all zones of the Americas and every seventh of the others, and of what is slow one change in seven;
all of them with `HYPOTHESIS_PROFILE=deep`.
The libraries read the files of the `tzdata` wheel, so a difference is an error and not another release.
"""

import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
import tzdata
import whenever
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model import clock
from rcmcli.model.clock import Local, Shift

FOLDER = Path(tzdata.__file__).parent / "zoneinfo"
ALL_ZONES = re.findall(r"^[A-Z,]+\t\S+\t(\S+)", (FOLDER / "zone1970.tab").read_text(encoding="utf-8"), re.MULTILINE)
OF_AMERICA = [zone for zone in ALL_ZONES if zone.startswith("America/")]
ELSEWHERE = [zone for zone in ALL_ZONES if not zone.startswith("America/")]
DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
ZONES = ALL_ZONES if DEEP else OF_AMERICA + ELSEWHERE[::7]
STEP = 1 if DEEP else 7
"""Odd, so that a change forward and one back are both met."""
FIRST, LAST = datetime(1995, 1, 1, tzinfo=UTC), datetime(2037, 12, 31, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
AROUND = (-3 * HOUR, -HOUR, -MINUTE, -SECOND, 0 * SECOND, SECOND, MINUTE, HOUR, 3 * HOUR)


@pytest.fixture(scope="module", autouse=True)
def _same_rules() -> Iterator[None]:
    """Have `whenever` read the same files, for as long as these tests run."""
    before = whenever.get_tzpath()
    whenever.reset_tzpath([str(FOLDER)])
    whenever.clear_tzcache()
    yield
    whenever.reset_tzpath(list(before))
    whenever.clear_tzcache()


@cache
def rules(zone: str) -> tzinfo:
    """The zone as `dateutil` reads it from its file."""
    return tz.tzfile(str(FOLDER / zone))


def offset(at: datetime, zone: str) -> timedelta:
    """The UTC offset by `dateutil`."""
    return at.astimezone(rules(zone)).utcoffset() or timedelta()


@cache
def changes(zone: str) -> tuple[Shift, ...]:
    """Every change of the offset from 1995 to 2037: found by `whenever`, measured by `dateutil`."""
    found, at = [], whenever.Instant.from_timestamp(int(FIRST.timestamp())).to_tz(zone)
    while (later := at.next_transition()) and later.timestamp() < LAST.timestamp():
        at, instant = later, datetime.fromtimestamp(later.timestamp(), UTC)
        before, after = offset(instant - SECOND, zone), offset(instant, zone)
        if before != after:
            found.append(Shift(instant, before // MINUTE, after // MINUTE))
    return tuple(found)


def local_by_dateutil(at: datetime, zone: str) -> Local:
    """What the clocks show, by `dateutil`."""
    there = at.astimezone(rules(zone))
    return Local(there.date(), there.hour * 60 + there.minute, offset(at, zone) // MINUTE, there.tzname() or "")


def offset_by_whenever(at: datetime, zone: str) -> float:
    """The UTC offset in minutes, by `whenever`."""
    return whenever.Instant.from_timestamp(int(at.timestamp())).to_tz(zone).offset.total("minutes")


def readings_by_brute_force(wall: datetime, zone: str) -> tuple[datetime, ...]:
    """Every instant at which the clocks show a wall time, tried with every offset that the zone ever had."""
    offsets = {offset(FIRST, zone)} | {timedelta(minutes=change.after) for change in changes(zone)}
    instants = sorted((wall - each).replace(tzinfo=UTC) for each in offsets)
    return tuple(at for at in instants if at.astimezone(rules(zone)).replace(tzinfo=None) == wall)


def wall(day: date, minutes: int) -> datetime:
    """A wall time as minutes after midnight of a date."""
    return datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)


# ------------------------------------------------------------------ from an instant to the clocks


@pytest.mark.parametrize("zone", ZONES)
def test_the_clocks_around_every_change(zone: str) -> None:
    """Seconds to hours before and after every change of the clocks, they show what two other libraries say."""
    for change in changes(zone):
        for at in (change.instant + away for away in AROUND):
            seen = clock.seen_from(at, zone)
            assert seen == local_by_dateutil(at, zone)
            assert seen.offset == offset_by_whenever(at, zone)


@pytest.mark.parametrize("zone", ZONES)
def test_the_clocks_all_year(zone: str) -> None:
    """From 1995 to 2099 the clocks show what the others say, also past the last change that the files list."""
    for day in range(0, 105 * 365, 13 * STEP):
        at = FIRST + timedelta(days=day, minutes=day * 7)
        assert clock.seen_from(at, zone) == local_by_dateutil(at, zone)
        assert clock.seen_from(at, zone).offset == offset_by_whenever(at, zone)


# ------------------------------------------------------------------ from a wall time to instants


INSTANTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 12, 31), timezones=st.just(UTC))
GAPS = st.lists(st.one_of(st.integers(1, 200), st.integers(1, 12_000), st.integers(1, 250_000)), max_size=40)


@given(st.sampled_from(ALL_ZONES), INSTANTS, GAPS, st.data())
def test_offsets_that_are_looked_up_here_and_there_are_those_of_every_instant(
    zone: str, first: datetime, gaps: list[int], data: st.DataObject
) -> None:
    """Of instants minutes or months apart, around a change more often than chance has it: none has another offset than is said."""
    near = [change.instant - 500 * MINUTE for change in changes(zone)]
    begin = data.draw(st.sampled_from([first, *near, *(first for _ in near)]))
    moments = [begin + gap * MINUTE for gap in accumulate(gaps, initial=0)]
    each = [(moment, round(offset_by_whenever(moment, zone))) for moment in moments]
    assert clock.offsets(zone, moments) == (each[0], *(late for early, late in pairwise(each) if early[1] != late[1]))


@pytest.mark.parametrize("zone", ZONES)
def test_skipped_and_repeated_wall_times(zone: str) -> None:
    """Around a change a wall time has the instants that brute force finds: none, one or two, in order."""
    for change in changes(zone)[::STEP]:
        for shown in (change.before, change.after):
            for away in AROUND:
                there = (change.instant + away + timedelta(minutes=shown)).replace(tzinfo=None, second=0)
                day, minutes = there.date(), there.hour * 60 + there.minute
                assert clock.readings(day, minutes, zone) == readings_by_brute_force(there, zone)


@pytest.mark.parametrize("zone", OF_AMERICA)
def test_a_skipped_wall_time_has_two_readings(zone: str) -> None:
    """In a gap the clocks stand as much before it or after it as the clocks moved, and the later reading is used."""
    for change in changes(zone):
        gap = change.after - change.before
        if gap <= 0:
            continue
        missing = (change.instant + timedelta(minutes=change.before + gap // 2)).replace(tzinfo=None)
        day, minutes = missing.date(), missing.hour * 60 + missing.minute
        early, late = clock.around_gap(day, minutes, zone)
        assert wall(early.day, early.minutes) == missing - timedelta(minutes=gap)
        assert wall(late.day, late.minutes) == missing + timedelta(minutes=gap)
        assert (early.offset, late.offset) == (change.before, change.after)
        assert clock.seen_from(clock.instant(day, minutes, zone), zone) == late


@given(
    st.sampled_from(ALL_ZONES),
    st.dates(date(1995, 1, 1), date(2037, 12, 30)),
    st.integers(0, 2 * clock.DAY),
)
def test_an_instant_shows_its_wall_time(zone: str, day: date, minutes: int) -> None:
    """An instant of a wall time is its first reading and shows that time; a skipped one has no reading."""
    at = clock.instant(day, minutes, zone)
    found = clock.readings(day, minutes, zone)
    assert list(found) == sorted(found)
    assert at == found[0] if found else wall(day, minutes) not in {shown_at(at, zone)}
    assert all(shown_at(each, zone) == wall(day, minutes) for each in found)


def shown_at(at: datetime, zone: str) -> datetime:
    """The wall time that the clocks show."""
    there = clock.seen_from(at, zone)
    return wall(there.day, there.minutes)


# ------------------------------------------------------------------ changes of the clocks


@pytest.mark.parametrize("zone", ZONES)
def test_changes_are_found_to_the_second(zone: str) -> None:
    """In the month around a change exactly the changes of the other libraries are found."""
    for change in changes(zone)[::STEP]:
        since, until = change.instant - timedelta(days=20, hours=5), change.instant + timedelta(days=9, minutes=7)
        expected = [each for each in changes(zone) if since < each.instant <= until]
        assert clock.shifts(zone, since, until) == expected


@pytest.mark.parametrize("zone", ["America/Santiago", "America/Asuncion", "America/Costa_Rica", "Africa/Casablanca"])
def test_changes_of_forty_years(zone: str) -> None:
    """Over the whole time no change is missed and none is made up."""
    assert tuple(clock.shifts(zone, FIRST, LAST)) == changes(zone)


def test_a_change_belongs_to_the_time_before_it() -> None:
    """A change at the end of a stretch is in it, one at its start is not; Auckland's, of 14:00 UTC, is on the next date."""
    (change,) = clock.shifts("America/Santiago", datetime(2021, 9, 1, tzinfo=UTC), datetime(2021, 9, 10, tzinfo=UTC))
    assert change == Shift(datetime(2021, 9, 5, 4, tzinfo=UTC), -240, -180)
    assert clock.shifts("America/Santiago", change.instant - SECOND, change.instant) == [change]
    assert clock.shifts("America/Santiago", change.instant, change.instant + HOUR) == []
    assert change.day == date(2021, 9, 5)
    assert Shift(datetime(2026, 9, 26, 14, tzinfo=UTC), 720, 780).day == date(2026, 9, 27)


@pytest.mark.parametrize("zone", ZONES)
def test_no_two_changes_lie_within_six_days(zone: str) -> None:
    """The clocks of no zone change twice within the stride in which `shifts` looks for one change, 1970 to 2100."""
    at = whenever.Instant.from_utc(clock.FIRST_YEAR - 1, 12, 1).to_tz(zone)
    last = whenever.Instant.from_utc(clock.LAST_YEAR + 1, 2, 1)
    while (later := at.next_transition()) and later < last:
        assert later.timestamp() - at.timestamp() > 6 * 24 * 3600 or at.timestamp() < 0
        at = later


def test_every_change_is_known_to_have_happened() -> None:
    """The oracle itself: the changes that the region remembers are among those compared."""
    remembered = [
        ("America/Santiago", "2021-09-05 04:00", -240, -180), ("America/Mexico_City", "2022-10-30 07:00", -300, -360),
        ("America/Caracas", "2016-05-01 07:00", -270, -240), ("America/New_York", "2021-11-07 06:00", -240, -300),
        ("America/Guatemala", "2006-04-30 06:00", -360, -300), ("America/Tegucigalpa", "2006-08-07 05:00", -300, -360),
    ]  # fmt: skip
    for zone, at, before, after in remembered:
        assert Shift(datetime.fromisoformat(f"{at}+00:00"), before, after) in changes(zone)
    assert changes("America/Paramaribo") == ()
    assert all(early.instant < late.instant for zone in ZONES for early, late in pairwise(changes(zone)))


# ------------------------------------------------------------------ names and notations


@pytest.mark.parametrize(
    "name",
    ["", "America", "localtime", "posixrules", "right/UTC", "../zones", "/etc/localtime", "a\0", "A" * 300, "utc+1", "EST6",
     "UTC+1", "UTC+01:0", "UTC−01:00", "Costa Rica", "america/lima", "zone1970.tab", "UTC-06:00\n"],
)  # fmt: skip
def test_only_known_names_are_zones(name: str) -> None:
    """What is no zone of the list and no fixed offset is never looked up on disk."""
    with pytest.raises(KeyError):
        clock.zone(name)


@pytest.mark.parametrize("name", ["UTC+24:00", "UTC-99:99", "UTC+01:60"])
def test_an_offset_of_a_day_is_no_zone(name: str) -> None:
    """No place is a whole day from Greenwich, and no hour has sixty minutes more: the name is unknown like any other."""
    with pytest.raises(KeyError):
        clock.zone(name)


@pytest.mark.parametrize(
    ("name", "offset"),
    [
        ("UTC+00:00", 0),
        ("UTC-06:00", -360),
        ("UTC+05:30", 330),
        ("UTC+14:00", 840),
        ("UTC-23:59", -1439),
        ("Etc/GMT+6", -360),
    ],
)
def test_a_fixed_offset_is_a_zone(name: str, offset: int) -> None:
    """`UTC-06:00` is six hours behind all year round."""
    assert clock.seen_from(FIRST, name).offset == offset == clock.seen_from(LAST, name).offset


def test_every_name_of_the_list_is_a_zone() -> None:
    """All names of the wheel's list can be used, and the zones compared here are among them."""
    assert all(clock.zone(name) for name in clock.names())
    assert set(ALL_ZONES) <= clock.names()


@pytest.mark.parametrize(
    ("minutes", "label"),
    [
        (0, "UTC"),
        (-360, "UTC−6"),
        (330, "UTC+5:30"),
        (-210, "UTC−3:30"),
        (840, "UTC+14"),
        (-5, "UTC−0:05"),
        (345, "UTC+5:45"),
    ],
)
def test_an_offset_is_shown_as_people_read_it(minutes: int, label: str) -> None:
    """Hours without a zero before them, minutes where there are any, and a real minus sign."""
    assert clock.offset_label(minutes) == label


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(0, "00:00"), (545, "09:05"), (1439, "23:59"), (1440, "00:00"), (1505, "01:05"), (-60, "23:00")],
)
def test_minutes_are_shown_as_a_clock(minutes: int, shown: str) -> None:
    """Minutes after midnight are a clock, of whichever day they fall on."""
    assert clock.clock(minutes) == shown


@pytest.mark.parametrize(
    ("offsets", "label"),
    [([-240], "UTC−4"), ([-240, -240, -180], "UTC−4/−3"), ([60, 0], "UTC+1/+0"), ([0, 60, 0], "UTC/+1")],
)
def test_offsets_that_follow_each_other_are_named_once(offsets: list[int], label: str) -> None:
    """A day on which the clocks move has two, and the name of the scale stands before the first."""
    assert clock.offsets_label(offsets) == label


def test_an_instant_is_written_in_utc_or_at_a_place() -> None:
    """In both ways to the second: 22:30 in Lima is 03:30 of the next date in UTC."""
    at = datetime(2026, 11, 13, 3, 30, 15, 999, UTC)
    assert clock.iso(at) == clock.iso(at.astimezone(rules("Asia/Tokyo"))) == "2026-11-13T03:30:15Z"
    assert clock.iso_at(at, "America/Lima") == "2026-11-12T22:30:15-05:00"


def test_the_clocks_of_a_place_tell_their_date() -> None:
    """It may be the day before or after that of the meeting, and equal clocks are one."""
    at = datetime(2026, 11, 13, 3, 30, tzinfo=UTC)
    lima, tokyo = clock.seen_from(at, "America/Lima"), clock.seen_from(at, "Asia/Tokyo")
    assert (lima.clock, tokyo.clock) == ("22:30", "12:30")
    assert (lima.day_shift(tokyo.day), tokyo.day_shift(lima.day), lima.day_shift(lima.day)) == (-1, 1, 0)
    assert len({lima, tokyo, Local(date(2026, 11, 12), 22 * 60 + 30, -300, "-05")}) == 2
    assert len({Shift(at, 0, 60), Shift(at, 0, 60)}) == 1


# ------------------------------------------------------------------ days without a change


@pytest.mark.parametrize(
    ("zone", "first", "steady"),
    [
        ("America/New_York", date(2026, 3, 6), (True, True, False, True)),
        ("America/New_York", date(2026, 10, 30), (True, True, False, True)),
        ("America/Santiago", date(2026, 9, 4), (True, False, False, True)),
        ("America/Santiago", date(2026, 4, 3), (True, False, True, True)),
    ],
)
def test_a_day_is_steady_from_one_midnight_to_the_next(zone: str, first: date, steady: tuple[bool, ...]) -> None:
    """New York's clocks move at 02:00. Chile's skip the hour after midnight, so that two days lack it, and repeat the one before."""
    days = [first + timedelta(days=n) for n in range(4)]
    assert tuple(clock.is_steady(day, zone) for day in days) == steady
    for day, stays in zip(days, steady, strict=True):
        readings = {len(readings_by_brute_force(wall(day, minutes), zone)) for minutes in range(0, clock.DAY + 1, 30)}
        assert (readings == {1}) is stays


def test_only_days_of_the_years_that_are_known_are_steady() -> None:
    """From 1970, since when the tz database is whole, to 2100; an hour of any other year is still one instant."""
    days = [date(year, 7, 1) for year in (1969, 1970, 2100, 2101)]
    assert [clock.is_steady(day, "UTC") for day in days] == [False, True, True, False]
    for day in days:
        noon = datetime(day.year, 7, 1, 12, tzinfo=UTC)
        assert clock.readings(day, 12 * 60, "UTC") == (clock.instant(day, 12 * 60, "UTC"),) == (noon,)
