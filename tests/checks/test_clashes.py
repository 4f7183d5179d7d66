"""T203 and T210 against brute force: who clashes with whom, over random items of rooms, tracks and audiences.

The rules are written here a second time, for two items at a time, as `rcm check --explain` tells them.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from types import FrameType, ModuleType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli import checks
from rcmcli.desk.checking import Run, calendar_of
from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.apart import _folded
from rcmcli.model.kinds import ItemKind
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.store.reading import read_bytes

Found = set[frozenset[str]]
Moments = tuple[datetime, datetime]
FIRST = date(2021, 10, 30)  # in Mexico City 02:00 became 01:00 on the 31st; in Costa Rica nothing changed
ZONES = ("America/Mexico_City", "America/Costa_Rica")
AUDIENCES = (
    (), (), ("everyone",), ("members",), ("observers",), ("members", "observers"), ("RCM",), ("accredited",),
    ("Mexico",), ("Panama",), ("Mexico", "Panama"), ("Nobody Knows Them",),
)  # fmt: skip
# Two audiences that are sure to share nobody; all others may.
STRANGERS = ({("members",), ("observers",)}, {("Mexico",), ("Panama",)})
MODULES = {module.RULE.code: module for module in checks.CHECKS}
KINDS: tuple[ItemKind, ...] = ("session", "session", "session", "meal", "meal", "logistics")
SEEDS = st.integers(0, 2**32)
TIME_CHECKS = [pytest.param(module, id=code) for code, module in MODULES.items() if code.startswith("T2")]


def days(seed: int) -> tuple[Day, ...]:
    """A few days in two zones, around a change of the clocks, their items on a clock of half hours."""
    chance = Random(seed)
    found = []
    for d in range(chance.randint(1, 4)):
        items = tuple(any_item(chance, f"{d}-{i}") for i in range(chance.randint(0, 8)))
        day = FIRST + timedelta(days=chance.randint(0, 1))
        audience = chance.choice(((), (), ("members",)))
        found.append(Day(date=day, timezone=chance.choice(ZONES), audience=audience, items=items))
    return tuple(found)


def any_item(chance: Random, name: str) -> Item:
    """An item with or without a time, an end, a room, a track, an audience; some are optional, some cancelled."""
    start = chance.choice((None, *range(51)))
    end = None if start is None or chance.random() < 0.1 else start + chance.randint(-1, 8)
    return Item(
        id=name,
        title=Text(any=name),
        time=ItemTime(None if start is None else 30 * start, None if end is None else 30 * end),
        room=Text(any=chance.choice(("", "", "", "Honor", "honór", "Minero"))),
        track=Text(any=chance.choice(("", "", "", "A", "a", "B"))),
        audience=chance.choice(AUDIENCES),
        optional=chance.random() < 0.15,
        stated_kind=chance.choice(KINDS),
        status="cancelled" if chance.random() < 0.1 else "",
    )


def agenda_of(days: tuple[Day, ...]) -> Agenda:
    """An agenda of these days."""
    return Agenda(
        format=1, title=Text(any="Meeting"), timezone=ZONES[0], delegations=("RCM",), observers=("IOM",), days=days
    )


def found_by(code: str, agenda: Agenda) -> Found:
    """What a check finds: each item with each of those that its finding names beside it, every pair once."""
    found = MODULES[code].check(agenda, calendar_of(agenda, read_bytes(b"", label="", name=""), Run()))
    pairs = [frozenset({name_at(one.path, agenda), name_at(other, agenda)}) for one in found for other in one.about]
    assert len(pairs) == len(set(pairs))
    return set(pairs)


def name_at(path: Path, agenda: Agenda) -> str:
    """The id of the item that a path leads to."""
    return agenda.days[int(path[1])].items[int(path[3])].id


# ------------------------------------------------------------------ the oracle


def expected(agenda: Agenda) -> tuple[Found, Found]:
    """What T203 and T210 have to find, told by comparing each item with each other."""
    entries = [(day, item, moments(day, item)) for day in agenda.days for item in day.items if is_held(item)]
    entries.sort(key=lambda entry: entry[2])
    overlaps: Found = set()
    besides: Found = set()
    for n, (day, item, when) in enumerate(entries):
        earlier = [entry for entry in entries[:n] if share(entry[2], when)]
        equal = [(other, one) for other, one, _ in earlier if are_equal((other, one), (day, item))]
        beside = [(other, one) for other, one, _ in earlier if are_beside((other, one), (day, item))]
        if equal:
            other, one = equal[0]
            if not are_copies(other, day) and not is_pause((one, moments(other, one)), (item, when), entries):
                overlaps.add(frozenset({item.id, one.id}))
        else:
            told = beside if not is_for_some((day, item)) else beside[:1]
            besides |= {
                frozenset({item.id, one.id})
                for other, one in told
                if not are_copies(other, day) and (item if is_for_some((day, item)) else one).kind != "meal"
            }
    return overlaps, besides


def is_pause(long: tuple[Item, Moments], pause: tuple[Item, Moments], entries: list[tuple[Day, Item, Moments]]) -> bool:
    """Whether a meal is taken within a session, beside which nothing is held but what is in another room or track."""
    (item, when), (meal, hour) = long, pause
    if (item.kind, meal.kind) != ("session", "meal") or not when[0] < hour[0] < hour[1] < when[1]:
        return False
    held = [(one, span) for _, one, span in entries if one.kind == "session" and not one.optional and one.id != item.id]
    meanwhile = [
        one for one, (start, end) in held if start < when[1] and when[0] < max(end, start + timedelta(minutes=1))
    ]
    return all(are_elsewhere(one, item) for one in meanwhile)


def are_elsewhere(one: Item, two: Item) -> bool:
    """Whether two items name different tracks, or different rooms where they do not both name a track."""
    pairs = [(folded(one.track.any), folded(two.track.any)), (folded(one.room.any), folded(two.room.any))]
    named = [pair for pair in pairs if all(pair)]
    return bool(named) and named[0][0] != named[0][1]


def are_copies(one: Day, two: Day) -> bool:
    """Whether two tables are of one day, which T212 says."""
    return one is not two and (one.date, one.timezone, one.audience) == (two.date, two.timezone, two.audience)


def is_held(item: Item) -> bool:
    """Whether it stands on the clock and takes place."""
    return item.time.start is not None and not item.status


def moments(day: Day, item: Item) -> Moments:
    """Its start and end as instants; without an end, or with one before the start, it is a point."""
    start, end = (instant(day, minutes) for minutes in (item.time.start or 0, item.time.end))
    assert start
    return start, max(start, end or start)


def instant(day: Day, minutes: int | None) -> datetime | None:
    """A wall time of a day as an instant, the first where it happens twice."""
    if minutes is None:
        return None
    midnight = datetime.combine(day.date, time())
    return (midnight + timedelta(minutes=minutes)).replace(tzinfo=ZoneInfo(day.timezone)).astimezone(UTC)


def share(one: Moments, two: Moments) -> bool:
    """Whether two half-open intervals share an instant; a point has to lie strictly inside the other."""
    if two[0] == two[1]:
        return one[0] < two[0] < one[1]
    return one[0] < one[1] and max(one[0], two[0]) < min(one[1], two[1])


def are_equal(one: tuple[Day, Item], two: tuple[Day, Item]) -> bool:
    """Whether two items that share an instant are in one room, in one track, or of one kind for the same people."""
    rooms, tracks = ([folded(words) for words in pair] for pair in zip(*map(words_of, (one, two)), strict=True))
    if all(tracks) and tracks[0] != tracks[1]:
        return False
    if all(rooms) and rooms[0] == rooms[1]:
        return True
    if is_free(one[1]) or is_free(two[1]) or {audience(*one), audience(*two)} in STRANGERS:
        return False
    if all(tracks):
        return True
    return not all(rooms) and is_for_some(one) == is_for_some(two)


def are_beside(one: tuple[Day, Item], two: tuple[Day, Item]) -> bool:
    """Whether one of two items is for everyone and the other for some, and people have to be at both."""
    return is_for_some(one) != is_for_some(two) and not is_free(one[1]) and not is_free(two[1])


def words_of(entry: tuple[Day, Item]) -> tuple[str, str]:
    """The room and the track."""
    return entry[1].room.any, entry[1].track.any


def folded(words: str) -> str:
    """A name as a reader compares it."""
    return words.lower().replace("ó", "o")


def is_free(item: Item) -> bool:
    """Whether nobody has to be there."""
    return item.optional or item.kind == "logistics"


def audience(day: Day, item: Item) -> tuple[str, ...]:
    """Whom an item is for."""
    return item.audience or day.audience


def is_for_some(entry: tuple[Day, Item]) -> bool:
    """Whether a track or an audience sets its people apart."""
    return bool(entry[1].track) or audience(*entry) not in ((), ("everyone",))


# ------------------------------------------------------------------ the checks against the oracle


@examples(200)
@given(SEEDS)
def test_clashes_equal_brute_force(seed: int) -> None:
    """T203 and T210 find what two items at a time have to say, each late item once, beside the first started; one for everyone beside all."""
    agenda = agenda_of(days(seed))
    assert (found_by("T203", agenda), found_by("T210", agenda)) == expected(agenda)


# ------------------------------------------------------------------ and large agendas


def one_after_the_other(n: int) -> Item:
    """The n-th of many short items that follow each other."""
    return item_at(n, n % 1440, n % 1440 + 1)


def all_at_once(n: int) -> Item:
    """The n-th of many items at one time, none of which clashes with another."""
    return item_at(n, 540 + n % 7, 1020 + n % 11, room=Text(any=f"Room {n}"), track=Text(any=f"Track {n}"))


def free_to_come(n: int) -> Item:
    """The n-th of many items at one time that nobody has to be at."""
    return item_at(n, 540, 600 + n % 400, optional=True)


def each_for_one(n: int) -> Item:
    """The n-th of many items at one time, in few tracks and rooms."""
    return item_at(
        n, 540, 660, track=Text(any=f"Track {n % 3}"), room=Text(any=f"Room {n}"), audience=AUDIENCES[n % 12]
    )


def parts(n: int) -> Item:
    """The n-th of many items set for a part of the day, each in a room of its own."""
    return Item(id=str(n), title=Text(any="Item"), time=ItemTime(part="morning"), room=Text(any=f"Room {n}"))


def item_at(n: int, start: int, end: int, **more: object) -> Item:
    """The n-th item."""
    return Item(id=str(n), title=Text(any="Item"), time=ItemTime(start, end), **more)  # type: ignore[arg-type] # of Item


def steps(module: ModuleType, agenda: Agenda) -> int:
    """How many functions a check calls for an agenda, Python's own among them."""
    calendar = calendar_of(agenda, read_bytes(b"", label="", name=""), Run())
    count = 0

    def counted(_frame: FrameType, event: str, _value: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    found: Iterator[object] = module.check(agenda, calendar)
    _folded.cache_clear()
    sys.setprofile(counted)
    try:
        for _ in found:
            pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", [one_after_the_other, all_at_once, free_to_come, each_for_one, parts])
@pytest.mark.parametrize("module", TIME_CHECKS)
def test_twice_the_items_are_twice_the_work(module: ModuleType, shape: Callable[[int], Item]) -> None:
    """No check of times compares each item with each other, whatever the agenda."""
    small, large = (
        agenda_of((Day(date=FIRST, timezone=ZONES[1], items=tuple(shape(n) for n in range(size))),))
        for size in (500, 1_000)
    )
    assert steps(module, large) < 2.6 * steps(module, small) + 100
