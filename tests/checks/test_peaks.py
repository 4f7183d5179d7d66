"""Peaks against brute force: the most items that run at once, found without comparing each with each."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rcmcli.checks.peaks import peaks
from rcmcli.model.agenda import Day, Item
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime

MIDNIGHT = datetime(2021, 9, 6, tzinfo=UTC)
HOURS = 24
spans = st.lists(st.tuples(st.integers(0, HOURS), st.none() | st.integers(0, HOURS)), max_size=12)


def slots(spans: list[tuple[int, int | None]]) -> list[Slot]:
    """Items from one whole hour to another, some without an end or of no length."""
    found = []
    for n, (start, end) in enumerate(spans):
        item = Item(id=str(n), title=Text(any=str(n)), time=ItemTime())
        ends = None if end is None else MIDNIGHT + timedelta(hours=end)
        found.append(Slot(Day(date=date(2021, 9, 6)), item, (), "UTC", MIDNIGHT + timedelta(hours=start), ends))
    return found


def counts(spans: list[tuple[int, int | None]]) -> list[int]:
    """How many run in each hour."""
    return [sum(end is not None and start <= hour < end for start, end in spans) for hour in range(HOURS)]


def stretches(spans: list[tuple[int, int | None]], most: int) -> list[int]:
    """The greatest number in each stretch of hours with more than `most`."""
    found, above = [], 0
    for count in [*counts(spans), 0]:
        if count > most:
            above = max(above, count)
        elif above:
            found.append(above)
            above = 0
    return found


@given(spans, st.integers(0, 4))
def test_peaks_equal_brute_force(spans: list[tuple[int, int | None]], most: int) -> None:
    """There is one peak for each stretch above the limit, with the greatest number of it."""
    assert [peak.count for peak in peaks(slots(spans), most)] == stretches(spans, most)


@given(spans, st.integers(0, 4))
def test_a_peak_is_told_at_the_item_that_makes_it(spans: list[tuple[int, int | None]], most: int) -> None:
    """As many items as it says run when the item of a peak starts."""
    for peak in peaks(slots(spans), most):
        start = peak.slot.start
        assert start is not None
        assert counts(spans)[int((start - MIDNIGHT) / timedelta(hours=1))] == peak.count
