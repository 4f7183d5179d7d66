"""Placing: a meeting that has its start keeps it unless another is better; the hours of an agenda's days."""

from datetime import UTC, date, datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from strategies import MEMBER_ZONES

from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.plan import Query, Seat
from rcmcli.model.text import Text
from rcmcli.planning import fairness, placing
from rcmcli.planning.fairness import Table
from rcmcli.planning.offsets import moment
from rcmcli.reading.strict import read_time

HOME = "America/Costa_Rica"
DAY = date(2026, 10, 7)
MIDNIGHT = moment(datetime(2026, 10, 7, 6, tzinfo=UTC))


def seat(zone: str, *, must: bool = False) -> Seat:
    """A party called after its zone."""
    return Seat(zone, zone, zone, zone, "", must)


def table(zones: list[str], duration: int, must: str = "") -> Table:
    """The table of one day at the home place."""
    return fairness.table_of(Query(seat(HOME), DAY, DAY, duration), [seat(one, must=one == must) for one in zones])


@given(
    st.lists(st.sampled_from(MEMBER_ZONES), min_size=1, max_size=6, unique=True),
    st.integers(0, 47).map(lambda n: n * 30),
    st.integers(1, 20).map(lambda n: n * 30),
    st.booleans(),
)
def test_a_start_is_kept_unless_another_is_better(zones: list[str], at: int, duration: int, bound: bool) -> None:
    """What is chosen ranks first; the present start is chosen where none ranks before it and who must be there can be."""
    asked = table(zones, duration, zones[0] if bound else "")
    placed, best = placing.beside(asked, MIDNIGHT + at), fairness.best(asked)
    now = placed.current
    assert now is not None
    able = not (bound and now.parties[0].discomfort)
    if not best:
        assert not able and not placed.candidates
        return
    (chosen,) = placed.candidates
    assert (chosen.asleep, chosen.total, chosen.worst) == (best[0].asleep, best[0].total, best[0].worst)
    assert (chosen == now) == (
        able and (now.asleep, now.total, now.worst) == (chosen.asleep, chosen.total, chosen.worst)
    )


def test_a_start_that_who_must_be_there_cannot_make_is_not_kept() -> None:
    """Two in Costa Rica and one in Argentina: 08:00 to 16:00 is best for all, but not for Argentina if it must come."""
    zones = [HOME, "America/Guatemala", "America/Argentina/Buenos_Aires"]
    assert placing.beside(table(zones, 480), MIDNIGHT + 480).candidates[0].home[0].clock == "08:00"
    assert placing.beside(table(zones, 480, zones[2]), MIDNIGHT + 480).candidates[0].home[0].clock == "07:00"


def test_the_hours_of_a_day_run_from_its_first_start_to_its_last_end() -> None:
    """Untimed and cancelled items do not count; an item without an end gives its start; a day may be longer than 24 h."""
    items = [("morning", ""), ("09:00-10:00", ""), ("07:00-08:00", "cancelled"), ("11:30", "")]
    parts = tuple(
        Item(id=str(n), title=Text(any=time), time=read_time(time), status=status)  # type: ignore[arg-type] # of two words
        for n, (time, status) in enumerate(items)
    )
    agenda = Agenda(format=1, title=Text(any="Meeting"), timezone=HOME, days=(Day(date=DAY, items=parts),))
    assert placing.day_spans(agenda) == {DAY: (MIDNIGHT + 9 * 60, MIDNIGHT + 11 * 60 + 30)}
    untimed = msgspec.structs.replace(agenda, days=(Day(date=DAY, items=parts[:1]),))
    assert placing.day_spans(untimed) == {}
    endless = Day(date=DAY, items=(Item(id="x", title=Text(any="x"), time=read_time("08:00-09:00 +1")),))
    ((start, end),) = placing.day_spans(msgspec.structs.replace(agenda, days=(endless,))).values()
    assert end - start == 25 * 60
