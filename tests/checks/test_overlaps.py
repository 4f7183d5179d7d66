"""What the overlap checks have in common, against a look at every pair: who is at a time with whom, and how it is said."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.checks import overlaps
from rcmcli.desk.checking import Run, calendar_of
from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot, timeline
from rcmcli.model.walltime import ItemTime, Part
from rcmcli.store.reading import read_bytes

NOON = 12 * 60
# Two days on one clock; an item lasts, is a point, has no end, ends before it starts, or has no time.
TIMES = st.one_of(
    st.builds(lambda start, length: ItemTime(start, start + length), st.integers(0, 9), st.integers(-1, 5)),
    st.builds(ItemTime, st.integers(0, 9)),
    st.just(ItemTime()),
)
ITEMS = st.lists(st.tuples(TIMES, st.sampled_from(("", "", "", "cancelled"))), max_size=7)


def slots_of(*days: Day, timezone: str = "America/Costa_Rica") -> tuple[Slot, ...]:
    """The timeline of days."""
    return timeline(Agenda(format=1, title=Text(any="X"), timezone=timezone, delegations=("RCM",), days=days))


def slot(item: Item | None = None, audience: tuple[str, ...] = (), **fields: object) -> Slot:
    """An item alone on its day."""
    made = item or Item(title=Text(any="X"), time=ItemTime(NOON), **fields)  # type: ignore[arg-type] # of Item
    return slots_of(Day(date=date(2026, 11, 5), audience=audience, items=(made,)))[0]


@st.composite
def timelines(draw: st.DrawFn) -> tuple[Slot, ...]:
    """Timelines of two dates, the later of which may come first."""
    days = [
        Day(
            date=date(2026, 11, 5 + d),
            items=tuple(Item(title=Text(any="X"), time=time, status=status) for time, status in draw(ITEMS)),  # type: ignore[arg-type] # of Item
        )
        for d in draw(st.permutations((0, 1)))
    ]
    return slots_of(*days)


def held(slots: tuple[Slot, ...]) -> list[tuple[datetime, datetime, int]]:
    """The starts and ends of what takes place at a time, in order, each with its place in the file."""
    return sorted(
        (one.start, max(one.start, one.end or one.start), n)
        for n, one in enumerate(slots)
        if one.start and one.item.status != "cancelled"
    )


def share(one: tuple[datetime, datetime, int], other: tuple[datetime, datetime, int]) -> bool:
    """Whether two share an instant; intervals are half-open, and a point lies strictly inside or shares nothing."""
    early, late = sorted((one[:2], other[:2]))
    if late[0] == late[1]:
        return early[0] < late[0] < early[1]
    return early[0] < early[1] and late[0] < early[1]


@examples(150)
@given(timelines())
def test_each_item_meets_those_before_it_that_share_an_instant(slots: tuple[Slot, ...]) -> None:
    """In the order of starts, each with the earlier ones in that order too; what is cancelled or has no time is not there."""
    order = held(slots)
    expected = [(n, [one[2] for one in order[:at] if share(one, order[at])]) for at, (*_, n) in enumerate(order)]
    paths = [one.path for one in slots]
    found = [
        (paths.index(one.path), [paths.index(early.path) for early in sharing])
        for one, sharing in overlaps.overlapping(slots)
    ]
    assert found == expected


@examples(150)
@given(timelines())
def test_a_run_is_what_hangs_together(slots: tuple[Slot, ...]) -> None:
    """Who shares an instant is of one run, and so is who shares one with those; who shares none is in no run."""
    left, expected = held(slots), []
    while left:
        run = [left.pop(0)]
        while joining := [one for one in left if any(share(one, other) for other in run)]:
            run += joining
            left = [one for one in left if one not in joining]
        expected += [sorted(run)] if len(run) > 1 else []
    expected.sort()
    for found in (overlaps.clusters(overlaps.stays(slots)), overlaps.at_once(slots)):
        assert [[(stay.start, stay.end, stay.place) for stay in run] for run in found] == expected


def test_a_stay_is_told_with_its_place_in_the_file() -> None:
    """Noon in Costa Rica is 18:00 UTC; what ends before it starts is a point; the cancelled and the untimed hold nobody."""
    times = (ItemTime(NOON, NOON + 30), ItemTime(), ItemTime(NOON), ItemTime(NOON, NOON - 60), ItemTime(NOON, NOON + 5))
    items = [Item(title=Text(any="X"), time=time, status="cancelled" if n == 4 else "") for n, time in enumerate(times)]
    slots = slots_of(Day(date=date(2026, 11, 5), items=tuple(items)))
    noon = datetime(2026, 11, 5, 18, tzinfo=UTC)
    assert [(stay.start, stay.end, stay.place, stay.slot) for stay in overlaps.stays(slots)] == [
        (noon, noon + timedelta(minutes=30), 0, slots[0]), (noon, noon, 2, slots[2]), (noon, noon, 3, slots[3]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "start", "end"),
    [
        ("morning", "10:00", "16:00"), ("afternoon", "16:00", "22:00"), ("evening", "22:00", "04:00"),
        ("all day", "05:00", "04:00"),
    ],
)  # fmt: skip
def test_a_part_of_the_day_has_the_hours_that_the_reference_gives_it(part: Part, start: str, end: str) -> None:
    """6 to 12, 12 to 18, 18 to 24, the whole day: by the clocks of New York, which moved from UTC−5 to −4 at 2 that day."""
    day = Day(date=date(2026, 3, 8), items=(Item(title=Text(any="X"), time=ItemTime(part=part)),))
    stay = overlaps.part_of(slots_of(day, timezone="America/New_York")[0], 7)
    assert stay is not None
    assert (f"{stay.start:%H:%M}", f"{stay.end:%H:%M}", stay.place) == (start, end, 7)
    assert stay.start.date() == date(2026, 3, 8)


def test_an_hour_or_no_time_is_no_part_of_the_day() -> None:
    """An item with a clock is compared by it, and one without a time with nothing."""
    assert overlaps.part_of(slot()) is None
    assert overlaps.part_of(slot(Item(title=Text(any="X")))) is None


def test_the_hours_of_an_item_are_told_as_the_agenda_writes_them() -> None:
    """Its own wall times, not those of anybody else."""
    assert overlaps.span_of(slot(Item(title=Text(any="X"), time=ItemTime(NOON, NOON + 30)))) == "12:00-12:30"


@pytest.mark.parametrize(
    ("item", "day", "expected"),
    [
        ((), (), ()),
        (("members",), (), ("members",)),
        ((), ("members",), ("members",)),
        (("Panama",), ("members",), ("Panama",)),
        (("everyone",), ("members",), ()),
        (("Panama", "todos"), (), ()),
        (("Panama", "Nobody Knows Them"), (), ("Panama", "Nobody Knows Them")),
    ],
)
def test_an_audience_is_the_items_or_else_its_days(
    item: tuple[str, ...], day: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """`everyone` in either language, alone or beside others, restricts nobody."""
    one = slot(audience=day, item=Item(title=Text(any="X"), time=ItemTime(NOON), audience=item))
    agenda = Agenda(format=1, title=Text(any="X"), timezone="America/Costa_Rica", delegations=("RCM",))
    people = calendar_of(agenda, read_bytes(b"", label="", name=""), Run()).people
    assert overlaps.restricted_to(one, people) == expected
