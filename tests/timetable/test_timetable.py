"""The timetable: what waits, what moves and what stays, on made days of one or more tracks."""

from datetime import date, timedelta
from itertools import combinations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.apart import apart
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot, timeline
from rcmcli.model.walltime import ItemTime
from rcmcli.timetable.placement import placed, swapped
from rcmcli.timetable.pushing import late
from rcmcli.timetable.rows import Blocked, Hours, Row, new_clash, overlaps, rows_of
from rcmcli.timetable.shifting import shifted
from rcmcli.timetable.walls import retimed

KINDS = ("session", "session", "break", "meal")


@st.composite
def days(draw: st.DrawFn) -> tuple[Slot, ...]:
    """The items of one day in steps of five minutes: some overlap, some are parallel, breaks, fixed or cancelled."""
    items = []
    for n in range(draw(st.integers(1, 7))):
        start = draw(st.integers(96, 200)) * 5
        length = draw(st.integers(0, 18)) * 5
        items.append(
            Item(
                id=f"i{n}",
                title=Text(any=f"Item {n}"),
                time=ItemTime(start, start + length if length else None),
                stated_kind=draw(st.sampled_from(KINDS)),
                track=Text(any=draw(st.sampled_from(("", "A", "B")))),
                fixed=draw(st.sampled_from((False, False, False, True))),
                status=draw(st.sampled_from(("", "", "", "cancelled"))),
            )
        )
    zone = draw(st.sampled_from(("America/Panama", "America/New_York")))
    day = Day(date=date(2026, 6, 4), items=tuple(sorted(items, key=lambda item: item.time.start or 0)))
    return timeline(Agenda(format=1, title=Text(any="T"), timezone=zone, days=(day,)))


def after(rows: list[Row], hours: dict[Path, Hours]) -> list[Row]:
    """The rows at their new hours."""
    return [row.at(*hours[row.path]) if row.path in hours else row for row in rows]


def clashes(rows: list[Row]) -> set[tuple[Path, Path]]:
    """The pairs for the same people that share an instant, by a look at each pair."""
    pairs = combinations(sorted(rows, key=lambda row: row.path), 2)
    return {(a.path, b.path) for a, b in pairs if overlaps(a, b) and not apart(a.slot.item, b.slot.item)}


@given(slots=days(), minutes=st.sampled_from((5, 15, 40)), least=st.sampled_from((0, 10)), data=st.data())
def test_a_delay_makes_no_clash_and_no_session_shorter(
    slots: tuple[Slot, ...], minutes: int, least: int, data: st.DataObject
) -> None:
    """Nothing begins earlier, nothing but a break is shorter and none beyond what is left of it, fixed items stay."""
    rows = rows_of(slots)
    if not rows:
        return
    at = data.draw(st.sampled_from(rows)).start
    try:
        pushed = late(rows, at, minutes, least)
    except Blocked as blocked:
        assert blocked.slot.item.fixed
        return
    new = after(rows, pushed.hours)
    assert clashes(new) <= clashes(rows)
    for old, row in zip(rows, new, strict=True):
        assert old.start <= row.start
        assert not (old.slot.item.fixed and row.start != old.start)
        lost = (old.end - old.start) - (row.end - row.start)
        assert lost <= timedelta() or (
            old.slot.item.kind == "break" and row.end - row.start >= timedelta(minutes=least)
        )
        assert row.start - old.start <= timedelta(minutes=minutes)


@given(slots=days(), minutes=st.integers(-12, 12).filter(bool), data=st.data())
def test_a_shift_moves_all_or_nothing(slots: tuple[Slot, ...], minutes: int, data: st.DataObject) -> None:
    """What moves moves by the same instants, what is fixed stays, no clash is new; and back again is as before."""
    stretch = data.draw(st.lists(st.sampled_from(slots), min_size=1, unique_by=lambda slot: slot.path))
    try:
        hours = shifted(slots, stretch, minutes * 5, push=False)
    except Blocked as blocked:
        assert blocked.other
        return
    by = timedelta(minutes=minutes * 5)
    starts = {slot.path: slot.start for slot in stretch if not slot.item.fixed}
    assert {path: new[0] for path, new in hours.items()} == {
        path: start + by for path, start in starts.items() if start
    }
    rows = rows_of(slots)
    assert clashes(after(rows, hours)) <= clashes(rows)


@given(slots=days(), data=st.data())
def test_a_swap_keeps_lengths_and_is_its_own_way_back(slots: tuple[Slot, ...], data: st.DataObject) -> None:
    """Each is as long as before; the same exchange again gives the old hours."""
    one, other = data.draw(st.sampled_from(slots)), data.draw(st.sampled_from(slots))
    if one.path == other.path:
        return
    try:
        hours = swapped(slots, one, other)
    except Blocked as blocked:
        assert blocked.other is None or blocked.other.item.fixed or blocked.reason == "beside"
        return
    moved = {slot.path: slot for slot in slots}
    for path, (start, end) in hours.items():
        old = moved[path]
        assert old.start is not None
        assert (end is None) == (old.end is None)
        assert end is None or old.end is None or end - start == old.end - old.start
    after = {path: hours.get(path, (slot.start, slot.end)) for path, slot in moved.items()}
    there = tuple(msgspec.structs.replace(slot, start=after[slot.path][0], end=after[slot.path][1]) for slot in slots)
    again = swapped(there, *(next(slot for slot in there if slot.path == mine.path) for mine in (one, other)))
    back = {**after, **again}
    assert back == {path: (slot.start, slot.end) for path, slot in moved.items()}


@given(slots=days(), start=st.integers(96, 200), data=st.data())
def test_a_place_is_free_or_made_or_refused(slots: tuple[Slot, ...], start: int, data: st.DataObject) -> None:
    """Without room being made nothing else moves; with it, no clash of the new item is left."""
    slot = data.draw(st.sampled_from(slots))
    rows = rows_of(slots)
    row = next((row for row in rows if row.path == slot.path), None)
    if row is None or slot.start is None:
        return
    begins = slot.start + timedelta(minutes=5 * start - (slot.item.time.start or 0))
    new = row.at(begins)
    try:
        assert placed(slots, slot, new.hours, make_room=False, least_break=10) == {}
    except Blocked as blocked:
        assert blocked.other is not None
        assert overlaps(new, next(one for one in rows if blocked.other and one.path == blocked.other.path))
    try:
        hours = placed(slots, slot, new.hours, make_room=True, least_break=10)
    except Blocked:
        return
    moved = after(rows, {**hours, slot.path: new.hours})
    assert not [pair for pair in clashes(moved) - clashes(rows) if slot.path in pair]


def test_an_hour_past_midnight_is_blocked_and_points_move_along() -> None:
    """An item that would begin on another date is not written; the hours of its points move with it."""
    item = Item(id="x", title=Text(any="X"), time=ItemTime(1400, 1430))
    slots = timeline(
        Agenda(format=1, title=Text(any="T"), timezone="UTC", days=(Day(date=date(2026, 1, 1), items=(item,)),))
    )
    start, end = slots[0].start, slots[0].end
    assert start is not None
    assert end is not None
    by = timedelta(minutes=10)
    assert retimed(slots[0], (start + by, end + by)).time == ItemTime(1410, 1440)
    with pytest.raises(Blocked):
        retimed(slots[0], (start + 2 * by, end + 2 * by))
    assert new_clash([], [], ()) is None
