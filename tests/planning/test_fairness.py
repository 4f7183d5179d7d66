"""Fairness: the measure counted again minute by minute with zoneinfo, and the order it gives tried on every start."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from strategies import ANY_ZONES, MEMBER_ZONES

from rcmcli import directory
from rcmcli.model.plan import Candidate, Hours, Query, Seat, hours_of
from rcmcli.planning import fairness
from rcmcli.planning.days_off import covers, day_off, weekend
from rcmcli.planning.fairness import Table
from rcmcli.planning.heat import heat_day
from rcmcli.planning.offsets import instant

COUNTRIES = ("", "CR", "MX", "BR", "US", "CL", "JP")
MINUTE = timedelta(minutes=1)


def seat(zone: str, country: str = "", *, must: bool = False) -> Seat:
    """A party called after its zone."""
    return Seat(f"{zone}/{country}", zone, zone, zone, country, must)


def members(*groups: str) -> tuple[Seat, ...]:
    """The members of some groups in their capitals."""
    found = directory.expand(groups)
    return tuple(seat(party.seat.zone, party.seat.country) for party in found if party.seat)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A search over one to three days, for one to five parties, in any zones."""
    zones = draw(st.lists(st.sampled_from((*MEMBER_ZONES, *ANY_ZONES)), min_size=1, max_size=5))
    first = draw(st.dates(date(2021, 1, 2), date(2027, 12, 20)))
    start = draw(st.integers(0, 1380))
    query = Query(
        home=seat(draw(st.sampled_from(zones))),
        first=first,
        last=first + timedelta(days=draw(st.integers(0, 2))),
        duration=draw(st.integers(5, 1440)),
        hours=hours_of(start, draw(st.integers(start + 1, 1440))),
        step=draw(st.sampled_from((30, 45, 60, 240))),
    )
    seats = [seat(zone, draw(st.sampled_from(COUNTRIES))) for zone in zones]
    return fairness.table_of(query, seats)


def counted(table: Table, one: Seat, start: int) -> tuple[int, int]:
    """Discomfort and minutes at night, from the wall clock of every single minute."""
    hours, cost, night = table.query.hours, 0, 0
    for n in range(table.query.duration):
        wall = (instant(start) + n * MINUTE).astimezone(zone_of(one.zone))
        minute = wall.hour * 60 + wall.minute
        works, awake = hours.work_start <= minute < hours.work_end, hours.awake_start <= minute < hours.awake_end
        cost += 0 if works else 1 if awake else 4
        night += not works and not awake
        cost += 2 if day_off(one.country, wall.toordinal()) else 0
    return cost, night


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone, whose path rcm has set to the tzdata wheel."""
    return ZoneInfo(name)


def measure(candidate: Candidate) -> tuple[int, int, int, datetime]:
    """What ranks a window, as the documents state it."""
    return candidate.asleep, candidate.total, candidate.worst, candidate.start


@given(tables(), st.data())
def test_the_measure_is_that_of_every_minute(table: Table, data: st.DataObject) -> None:
    """Minutes counted by stretches are those counted one by one, through clock changes and midnights."""
    start = data.draw(st.sampled_from(table.starts))
    for one in table.seats:
        toll = fairness.toll_of(table, one, start)
        assert (toll.discomfort, toll.night) == counted(table, one, start)
        assert toll.inside + toll.early + toll.late + toll.night == table.query.duration


def test_a_window_may_touch_three_dates() -> None:
    """Where the clocks go forward by two hours within 22 hours and a half, the day off between two others is told."""
    first = date(2024, 3, 30)
    query = Query(
        home=seat("Antarctica/Troll"), first=first, last=first, duration=1350, hours=hours_of(0, 1440), step=30
    )
    table = fairness.table_of(query, [seat("Antarctica/Troll", "CR")])
    starts = [start for start in table.starts if instant(start).astimezone(zone_of("Antarctica/Troll")).hour == 23]
    [party] = fairness.candidate(table, starts[-1]).parties
    assert (party.start.day, party.end.day) == (first, date(2024, 4, 1))
    assert {day for day, _ in party.days_off} == {first, date(2024, 3, 31)}


@given(tables())
def test_the_order_is_total_and_that_of_the_measure(table: Table) -> None:
    """All windows ranked are sorted by the measure, no two alike, and the best few are the first of all."""
    ranked = sorted(fairness.rank(table, asked, start) for start, asked in fairness.tolls(table))
    assert len({start for *_, start in ranked}) == len(ranked) == len(table.starts)
    every = [fairness.candidate(table, start) for *_, start in ranked]
    assert [measure(one) for one in every] == sorted(measure(one) for one in every)
    assert fairness.best(table) == tuple(every[: table.query.top])


@given(tables())
def test_nothing_dominates_the_best(table: Table) -> None:
    """No start is as good for everyone and better for someone, asleep parties counted with it."""
    best = fairness.best(table)[0]
    for start in table.starts:
        other = fairness.candidate(table, start)
        pairs = list(zip(best.parties, other.parties, strict=True))
        as_good = other.asleep <= best.asleep and all(two.discomfort <= one.discomfort for one, two in pairs)
        assert not (as_good and any(two.discomfort < one.discomfort for one, two in pairs))


@given(tables(), st.data())
def test_local_times_are_those_of_zoneinfo(table: Table, data: st.DataObject) -> None:
    """Every local time of a candidate is what zoneinfo says."""
    candidate = fairness.candidate(table, data.draw(st.sampled_from(table.starts)))
    assert candidate.end - candidate.start == timedelta(minutes=table.query.duration)
    for one in candidate.parties:
        for local, moment in ((one.start, candidate.start), (one.end, candidate.end)):
            wall = moment.astimezone(zone_of(one.seat.zone))
            assert (local.day, local.clock) == (wall.date(), f"{wall:%H:%M}")
    assert table.query.first <= candidate.day <= table.query.last


@given(st.lists(st.integers(-8, 8), min_size=1, max_size=5), st.integers(-3, 3), st.integers(1, 8))
def test_moving_zones_and_hours_alike_changes_nothing(offsets: list[int], shift: int, duration: int) -> None:
    """If all clocks, and the hours of work and sleep, move by the same, the same instants come out in the same order."""

    def found(by: int) -> list[tuple[datetime, int, int, int]]:
        hours = Hours(*(60 * (hour + by) for hour in (9, 17, 7, 20)))
        seats = [seat(f"UTC{offset + by:+03d}:00") for offset in offsets]
        query = Query(seat("UTC+00:00"), date(2026, 5, 20), date(2026, 5, 20), duration * 60, hours, 60, 24)
        return [(one.start, one.asleep, one.total, one.worst) for one in fairness.best(fairness.table_of(query, seats))]

    assert found(0) == found(shift)


@given(tables())
def test_a_party_that_must_be_there_works(table: Table) -> None:
    """With `must` every window is within that party's working hours, and none is left out that is."""
    bound = (seat(table.seats[0].zone, table.seats[0].country, must=True), *table.seats[1:])
    kept = {start for start, _ in fairness.tolls(fairness.table_of(table.query, bound))}
    assert kept == {start for start in table.starts if not fairness.toll_of(table, bound[0], start).discomfort}
    assert kept == {
        start for run in fairness.fitting(table, bound[0]) for start in table.starts if run[0] <= start <= run[1]
    }


def test_chile_had_changed_its_clocks() -> None:
    """The II Plenary: 09:00–13:15 in Costa Rica suits all 23, 12:00 in Santiago, whose clocks moved on 5 September."""
    query = Query(seat("America/Costa_Rica"), date(2021, 9, 9), date(2021, 9, 9), 255, top=50)
    found = fairness.best(fairness.table_of(query, members("RCM", "SACM")))
    nine = next(one for one in found if one.home[0].clock == "09:00")
    assert (nine.total, nine.comfortable) == (0, 23)
    chile = next(one for one in nine.parties if one.seat.country == "CL")
    assert (chile.start.clock, chile.start.offset) == ("12:00", -180)
    assert chile.change is not None
    assert (chile.change.day, chile.change.before, chile.change.after) == (date(2021, 9, 5), -240, -180)
    assert [one.seat.country for one in nine.parties if one.change] == ["CL"]


def test_a_change_of_clocks_within_the_range() -> None:
    """The same 16:00 of Washington is 15:00 in Mexico City before 8 March 2026 and 14:00 after it."""
    query = Query(seat("America/New_York"), date(2026, 3, 6), date(2026, 3, 9), 60, step=60, top=96)
    found = fairness.best(fairness.table_of(query, [seat("America/New_York"), seat("America/Mexico_City")]))
    four = {one.day.day: one.parties[1].start.clock for one in found if one.home[0].clock == "16:00"}
    assert four == {6: "15:00", 7: "15:00", 8: "14:00", 9: "14:00"}
    starts = [one.home[0] for one in found if one.day.day == 8]
    assert len(starts) == 23
    assert "02:00" not in {start.clock for start in starts}


def test_nothing_suits_tokyo_and_the_americas() -> None:
    """Nine parties and four hours: the best window has somebody outside working hours, nobody is asleep if that can be."""
    zones: tuple[str, ...] = (
        *MEMBER_ZONES[:1],
        "America/Mexico_City",
        "America/New_York",
        "America/Lima",
        "America/Caracas",
    )
    zones += ("America/Santiago", "America/Sao_Paulo", "America/Bogota", "Asia/Tokyo")
    query = Query(seat("America/Lima"), date(2026, 5, 20), date(2026, 5, 20), 240)
    table = fairness.table_of(query, [seat(zone) for zone in zones])
    best = fairness.best(table)[0]
    assert best.comfortable < 9
    assert best.asleep == min(fairness.candidate(table, start).asleep for start in table.starts) == 1


def test_holidays_and_weekends_are_days_off() -> None:
    """16 September is a holiday of Mexico alone, with its name in both languages; a Saturday is a weekend for all but some."""
    independence = day_off("MX", date(2026, 9, 16).toordinal())
    assert independence is not None
    assert (independence.name.en, independence.name.es) == ("Independence Day", "Día de la Independencia")
    assert day_off("CR", date(2026, 9, 16).toordinal()) is None
    saturday = day_off("CR", date(2026, 9, 19).toordinal())
    assert saturday is not None
    assert saturday.kind == "weekend"
    assert day_off("EG", date(2026, 9, 18).toordinal()) is not None
    assert day_off("EG", date(2026, 9, 20).toordinal()) is None


def test_weekends_are_those_of_cldr() -> None:
    """Babel agrees on the weekend of every territory that it has a language for."""
    from babel import Locale, localedata

    names = {name.rpartition("_")[2]: name for name in localedata.locale_identifiers()}
    for territory, name in names.items():
        if len(territory) == 2 and territory.isupper():
            locale = Locale.parse(name)
            last, first = locale.weekend_end, locale.weekend_start
            days = tuple((first + n) % 7 for n in range((last - first) % 7 + 1))
            assert sorted(days) == sorted(weekend(territory)), name


def test_holidays_cover_the_23_countries() -> None:
    """Each member of RCM and SACM has its holidays for all the years of the table; others are known to be unknown."""
    for one in members("RCM", "SACM"):
        assert covers(one.country, date(2021, 1, 1), date(2032, 12, 31))
        for year in range(2021, 2033):
            assert day_off(one.country, date(year, 1, 1).toordinal()), (one.country, year)
            assert day_off(one.country, date(year, 12, 25).toordinal()) or one.country == "UY", (one.country, year)
    assert not covers("JP", date(2026, 1, 1), date(2026, 1, 1))
    assert not covers("MX", date(2026, 1, 1), date(2033, 1, 1))


@given(tables())
def test_the_map_counts_what_the_measure_counts(table: Table) -> None:
    """Each hour of a map has as many working parties as have no discomfort in it; every party stands in one row."""
    day = heat_day(table, table.query.first)
    assert sorted(one.code for row in day.rows for one in row.seats) == sorted(one.code for one in table.seats)
    zone = zone_of(table.query.home.zone)
    midnights = [datetime.combine(on, datetime.min.time(), zone) for on in (day.day, day.day + timedelta(days=1))]
    length = midnights[1].astimezone(UTC) - midnights[0].astimezone(UTC)
    assert len(day.hours) == -(-length // timedelta(hours=1))
    for n, hour in enumerate(day.hours):
        assert day.counts[n] <= len(table.seats)
        assert hour.day == day.day
        for row in day.rows:
            if day.counts[n] == len(table.seats):
                assert row.cells[n].band == "work"
                assert not row.cells[n].off
