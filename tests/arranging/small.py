"""Small problems as agendas, and every timetable of them tried by plain recursion on minutes: the measure of the search."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from hypothesis import strategies as st
from timetables import text_of

from rcmcli.model.agenda import Agenda
from rcmcli.store.reading import Reading, read_bytes

Tree = dict[str, Any]
STEP, SINCE, UNTIL = 30, 9 * 60, 12 * 60
Place = tuple[int, int, str]  # the day, the minutes after midnight, the room


def reading_of(tree: Tree) -> Reading:
    """The agenda of a tree, read as a file is."""
    reading = read_bytes(text_of(tree).encode(), "made.toml", "made")
    assert reading.usable, reading.faults
    return reading


def agenda_of(tree: Tree) -> Agenda:
    """The agenda itself."""
    agenda = reading_of(tree).usable
    assert agenda
    return agenda


@st.composite
def trees(draw: st.DrawFn, most: int = 5) -> Tree:
    """Agendas of a morning or two, of cells of half an hour, with few items that want much."""
    days, count = draw(st.integers(1, 2)), draw(st.integers(1, most))
    items = [draw(_items(n, count, days)) for n in range(count)]
    day: list[Tree] = [{"date": f"2026-11-{4 + d:02d}"} for d in range(days)]
    if draw(st.booleans()):
        day[0]["item"] = [{"id": "fixed", "title": "Fixed", "kind": "session", "time": draw(st.sampled_from(["09:00-10:00", "10:00-10:30", "11:30-12:00"]))}]  # fmt: skip
    arrange: Tree = {"hours": "09:00-12:00", "step": STEP}
    if draw(st.booleans()):
        arrange["rest"] = {"every": draw(st.sampled_from([60, 90, 120])), "minutes": 30}
    if draw(st.integers(0, 3)) == 0:
        arrange["lunch"] = {"minutes": 30, "between": draw(st.sampled_from(["10:00-11:00", "11:00-12:00"]))}
    if draw(st.integers(0, 2)) == 0:
        arrange["away"] = [{"who": "Ana Mora", "from": "2026-11-04 09:00", "to": draw(st.sampled_from(["2026-11-04 11:00", "2026-11-04"]))}]  # fmt: skip
    if draw(st.booleans()):
        arrange["rooms"] = [{"name": "Small", "seats": 5}, {"name": "Large", "seats": 50}]
    tree: Tree = {
        "format": 1, "title": "Made", "timezone": "America/Panama", "languages": ["en"], "delegations": ["Mexico", "Canada"],
        "arrange": arrange, "day": day, "unplaced": items,
    }  # fmt: skip
    if draw(st.booleans()):
        tree["people"] = {"default": draw(st.integers(1, 4))}
    return tree


@st.composite
def _items(draw: st.DrawFn, n: int, count: int, days: int) -> Tree:
    one: Tree = {
        "id": f"i{n}",
        "title": f"Item {n}",
        "kind": "session",
        "minutes": draw(st.sampled_from([30, 30, 60, 90])),
    }
    if draw(st.integers(0, 2)):
        one["track"] = draw(st.sampled_from(["A", "B"]))
    if draw(st.integers(0, 2)) == 0:
        one["speakers"] = [{"name": draw(st.sampled_from(["Ana Mora", "Luis Paz"]))}]
    if n and draw(st.integers(0, 3)) == 0:
        one["after"] = [f"i{draw(st.integers(0, n - 1))}"]
    if n and draw(st.integers(0, 5)) == 0:
        one["not_with"] = [f"i{draw(st.integers(0, n - 1))}"]
    if draw(st.integers(0, 5)) == 0:
        one["not_before"] = "10:00"
    if draw(st.integers(0, 5)) == 0:
        one["not_after"] = "11:00"
    if draw(st.integers(0, 4)) == 0:
        one["days"] = [draw(st.integers(1, days))]
    return one


class Brute:
    """Every timetable of a small agenda; `late` of the best one, none where there is none."""

    def __init__(self, tree: Tree) -> None:
        self.tree, self.items = tree, tree["unplaced"]
        self.fixed = [item for day in tree["day"] for item in day.get("item", ())]
        self.days = range(len(tree["day"]))
        self.late: int | None = None
        rooms = tree["arrange"].get("rooms", [])
        sizes = tree.get("people", {}).get("default", 0)
        tracks = {item["track"] for item in self.items if "track" in item}
        self.rooms = [
            [""] if not rooms
            else [room["name"] for room in rooms if room["seats"] >= 2 * (-(-sizes // max(1, len(tracks))) if "track" in item else sizes)]
            for item in self.items
        ]  # fmt: skip
        self._grow([])

    def _grow(self, places: list[Place]) -> None:
        n = len(places)
        if n == len(self.items):
            if self._is_whole(places):
                ends = [max([self._end(k, one) for k, one in enumerate(places) if one[0] == d] + [m for d2, _, m, _ in self._set() if d2 == d] + [SINCE]) - SINCE for d in self.days]  # fmt: skip
                late = len(ends) * max(ends) + sum(ends)
                self.late = late if self.late is None else min(self.late, late)
            return
        for d, start, room in product(self.days, range(SINCE, UNTIL, STEP), self.rooms[n]):
            if self._may_be(n, d, start) and all(
                self._fit(n, (d, start, room), k, one) for k, one in enumerate(places)
            ):
                self._grow([*places, (d, start, room)])

    def _end(self, n: int, place: Place) -> int:
        return place[1] + int(self.items[n]["minutes"])

    def _set(self) -> Iterator[tuple[int, int, int, Tree]]:
        for item in self.fixed:
            yield 0, *(60 * int(one[:2]) + int(one[3:]) for one in item["time"].split("-")), item

    def _may_be(self, n: int, d: int, start: int) -> bool:
        """What an item alone asks for, and those that stand."""
        item, end = self.items[n], start + self.items[n]["minutes"]
        if end > UNTIL or ("days" in item and d + 1 not in item["days"]):
            return False
        if ("not_before" in item and start < 600) or ("not_after" in item and end > 660):
            return False
        for away in self.tree["arrange"].get("away", ()):
            until = 11 * 60 if "11:00" in away["to"] else 24 * 60
            if d == 0 and start < until and {"name": away["who"]} in item.get("speakers", ()):
                return False
        return all(d != day or end <= first or last <= start for day, first, last, _ in self._set())

    def _fit(self, n: int, mine: Place, k: int, other: Place) -> bool:
        """Whether two items may stand where they do."""
        one, two = self.items[n], self.items[k]
        if f"i{k}" in one.get("after", ()) and (other[0], self._end(k, other)) > (mine[0], mine[1]):
            return False
        if mine[0] != other[0] or self._end(n, mine) <= other[1] or self._end(k, other) <= mine[1]:
            return True
        if f"i{k}" in one.get("not_with", ()) or (mine[2] and mine[2] == other[2]):
            return False
        if [name for name in one.get("speakers", ()) if name in two.get("speakers", ())]:
            return False
        return "track" in one and "track" in two and one["track"] != two["track"]

    def _is_whole(self, places: Sequence[Place]) -> bool:
        """Whether lunch is free, people rest, and no more runs at once than there are people."""
        for d in self.days:
            stays = [
                (one[1], self._end(k, one), self.items[k].get("track", ""))
                for k, one in enumerate(places)
                if one[0] == d
            ]
            stays += [(first, last, "") for day, first, last, _ in self._set() if day == d]
            if not (self._lunch(stays) and self._rests(sorted(stays)) and self._seats(stays)):
                return False
        return True

    def _lunch(self, stays: Sequence[tuple[int, int, str]]) -> bool:
        lunch = self.tree["arrange"].get("lunch")
        if not lunch:
            return True
        since, until = (60 * int(one[:2]) for one in lunch["between"].split("-"))
        starts = range(since, until - lunch["minutes"] + 1, STEP)
        return any(all(last <= at or at + lunch["minutes"] <= first for first, last, _ in stays) for at in starts)

    def _rests(self, stays: Sequence[tuple[int, int, str]]) -> bool:
        rest = self.tree["arrange"].get("rest", {"every": 180, "minutes": STEP})
        since: list[int] = []
        for n, (start, end, track) in enumerate(stays):
            origins = [since[k] for k, (_, last, other) in enumerate(stays[:n]) if 0 <= start - last < rest["minutes"] and (track == other or not track or not other)]  # fmt: skip
            since.append(min([start, *origins]))
            if end - since[-1] > max(rest["every"], end - start):
                return False
            if end - start > rest["every"] and since[-1] < start:
                return False
        longs = [(a, b, t) for a, b, t in stays if b - a > rest["every"]]
        return not any(
            0 <= start - last < rest["minutes"] and (t == other or not t or not other)
            for _, last, t in longs for start, _, other in stays
        )  # fmt: skip

    def _seats(self, stays: Sequence[tuple[int, int, str]]) -> bool:
        most = self.tree.get("people", {}).get("default", 99)
        return all(sum(first <= start < last for first, last, _ in stays) <= most for start, _, _ in stays)
