"""Rotation: the burden of a series is shared as well as trying every combination could share it."""

from datetime import date
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import MEMBER_ZONES

from rcmcli.model.plan import Query, Seat
from rcmcli.planning import fairness, rotation
from rcmcli.planning.fairness import Table
from rcmcli.planning.rotation import Every, occurrences

ZONES = (*MEMBER_ZONES, "Asia/Tokyo", "Europe/Madrid", "Australia/Sydney", "Asia/Kolkata", "Pacific/Honolulu")


def seat(zone: str, *, must: bool = False) -> Seat:
    """A party called after its zone."""
    return Seat(zone, zone, zone, zone, "", must)


def tables_of(zones: list[str], count: int, *, step: int, duration: int, first: date) -> list[Table]:
    """The tables of a series, three months apart."""
    query = Query(seat(zones[0]), first, first, duration, step=step)
    return [
        fairness.table_of(one, [seat(zone) for zone in zones]) for one in occurrences(query, count, Every(3, "months"))
    ]


def value(tables: list[Table], starts: tuple[int, ...]) -> tuple[int, int]:
    """The worst sum of discomfort and the sum of all, told from the measure alone."""
    sums = [
        sum(fairness.toll_of(table, one, start).discomfort for table, start in zip(tables, starts, strict=True))
        for one in tables[0].seats
    ]
    return max(sums), sum(sums)


@examples(10)
@given(
    st.lists(st.sampled_from(ZONES), min_size=2, max_size=5, unique=True),
    st.sampled_from(((2, 60), (3, 120), (4, 240))),
    st.integers(1, 8),
    st.dates(date(2021, 1, 1), date(2030, 1, 1)),
)
def test_no_combination_of_starts_is_better(zones: list[str], size: tuple[int, int], hours: int, first: date) -> None:
    """For small series the worst sum is the least of all combinations, and so is the sum of all beside it."""
    count, step = size
    tables = tables_of(zones, count, step=step, duration=hours * 60, first=first)
    starts, least = rotation.share(tables)
    reached = value(tables, starts)
    costs = [
        [[fairness.toll_of(table, one, start).discomfort for one in table.seats] for start in table.starts]
        for table in tables
    ]
    every = ([sum(column) for column in zip(*combination, strict=True)] for combination in product(*costs))
    best = min((max(sums), sum(sums)) for sums in every)
    assert best[0] >= least
    assert reached == best


@examples(15)
@given(
    st.lists(st.sampled_from(ZONES), min_size=2, max_size=12, unique=True),
    st.integers(2, 8),
    st.dates(date(2021, 1, 1), date(2028, 1, 1)),
)
def test_the_bound_holds_and_is_near(zones: list[str], count: int, first: date) -> None:
    """The answer is never below its own bound, nor far above it, and no single meeting moved makes it better."""
    tables = tables_of(zones, count, step=60, duration=180, first=first)
    starts, least = rotation.share(tables)
    reached = value(tables, starts)
    assert least <= reached[0] <= least * 1.25 + 180
    for n, table in enumerate(tables):
        for start in table.starts:
            assert value(tables, (*starts[:n], start, *starts[n + 1 :])) >= reached


def test_two_runs_choose_alike() -> None:
    """The choice depends on nothing but what is asked."""
    tables = tables_of(
        ["America/Lima", "Asia/Tokyo", "Europe/Madrid"], 6, step=30, duration=120, first=date(2026, 10, 5)
    )
    assert rotation.share(tables) == rotation.share(tables)


def test_the_ledger_adds_up() -> None:
    """Each party's sums are those of its stays, and the worst of them is the one that is named."""
    tables = tables_of(["America/Lima", "Asia/Tokyo"], 4, step=30, duration=120, first=date(2026, 10, 5))
    starts, least = rotation.share(tables)
    ledger = rotation.ledger_of(
        [fairness.candidate(table, start) for table, start in zip(tables, starts, strict=True)], least
    )
    for account in ledger.accounts:
        assert account.sums[0] == account.stays[0].discomfort
        steps = [late - early for early, late in pairwise((0, *account.sums))]
        assert steps == [stay.discomfort for stay in account.stays]
    assert ledger.worst == max(account.sums[-1] for account in ledger.accounts) == value(tables, starts)[0]


@pytest.mark.parametrize(
    ("every", "days"),
    [
        (Every(1, "months"), ["2026-01-31", "2026-02-28", "2026-03-31"]),
        (Every(3, "months"), ["2026-01-31", "2026-04-30", "2026-07-31"]),
        (Every(2, "weeks"), ["2026-01-31", "2026-02-14", "2026-02-28"]),
        (Every(30, "days"), ["2026-01-31", "2026-03-02", "2026-04-01"]),
    ],
)
def test_meetings_keep_their_distance(every: Every, days: list[str]) -> None:
    """Months are counted from the first meeting, and end early where they are short."""
    query = Query(seat("UTC"), date(2026, 1, 31), date(2026, 1, 31), 60)
    assert [str(one.first) for one in occurrences(query, 3, every)] == days
