"""Timetables to be found: agendas of many items without an hour, made from a seed, each of which has a timetable."""

from random import Random
from typing import Any

import tomli_w

Tree = dict[str, Any]
_MINUTES = (30, 45, 60, 60, 75, 90)


def text_of(tree: Tree) -> str:
    """The tree as people write such a file: days, items and what has no day each under a header of its own."""
    head = {key: value for key, value in tree.items() if key not in ("day", "unplaced")}
    parts = [tomli_w.dumps(head)]
    for day in tree["day"]:
        parts.append("[[day]]\n" + tomli_w.dumps({key: value for key, value in day.items() if key != "item"}))
        parts += ["[[day.item]]\n" + tomli_w.dumps(item) for item in day.get("item", ())]
    parts += ["[[unplaced]]\n" + tomli_w.dumps(item) for item in tree.get("unplaced", ())]
    return "\n".join(parts)


def agenda(seed: int, items: int, tracks: int, days: int, share: float = 0.75) -> Tree:
    """An agenda whose tracks are as full as `share` says, with people, absences, orders, breaks, lunch and fixed items."""
    random = Random(seed)
    names = [f"Track {chr(65 + n)}" for n in range(tracks)]
    people = [f"Ana {word}" for word in ("Mora", "Paz", "Sol", "Rey", "Cruz", "Vega", "Luna", "Rios", "Prado", "Lagos", "Campo", "Rosas")]  # fmt: skip
    budget = {name: int(share * days * 7 * 60) for name in names}
    free: list[Tree] = []
    for n in range(items):
        track = names[n % tracks] if n >= items // 10 else ""
        room = min(budget.values()) if not track else budget[track]
        minutes = min([random.choice(_MINUTES), max(15, room // 15 * 15)])
        for name in names if not track else [track]:
            budget[name] -= minutes
        one: Tree = {"id": f"item-{n}", "title": f"Item {n}", "minutes": minutes, "kind": "session"}
        if track:
            one["track"] = track
        if random.random() < 0.5:
            one["speakers"] = [{"name": name} for name in random.sample(people, random.randint(1, 2))]
        if n and random.random() < 0.3:
            one["after"] = [f"item-{random.randrange(max(0, n - 6), n)}"]
        if random.random() < 0.1:
            one["days"] = sorted(random.sample(range(1, days + 1), max(1, days - 1)))
        free.append(one)
    day = [
        {
            "date": f"2026-11-{4 + d:02d}",
            "item": [
                {"id": f"break-{d}", "title": "Coffee break", "kind": "break", "time": "10:30-10:45", "fixed": True},
                {"id": f"tea-{d}", "title": "Coffee break", "kind": "break", "time": "16:00-16:15", "fixed": True},
            ],
        }
        for d in range(days)
    ]
    day[0]["item"].insert(  # type: ignore[attr-defined]  # a list of tables
        0, {"id": "opening", "title": "Opening", "kind": "ceremony", "time": "09:00-09:30", "fixed": True}
    )
    gone = random.randrange(days)
    away = [
        {"who": random.choice(people), "from": f"2026-11-{4 + gone:02d} 13:00", "to": f"2026-11-{4 + gone:02d} 20:00"}
    ]
    return {
        "format": 1, "title": f"Made {seed}", "timezone": "America/Panama", "languages": ["en"],
        "arrange": {"hours": "09:00-18:00", "lunch": {"minutes": 60, "between": "12:00-14:30"},
                    "rest": {"every": 150, "minutes": 15}, "away": away},
        "day": day, "unplaced": free,
    }  # fmt: skip


def odd(shape: str, seed: int) -> Tree:
    """An agenda of another shape: what is scarce in it is not the tracks, but what `shape` says."""
    return _SHAPES[shape](Random(f"{shape} {seed}"))


def _meeting(items: list[Tree], days: int, **keys: Any) -> Tree:
    """A meeting of some days with these items, and a coffee break on each."""
    day = [
        {"date": f"2026-11-{4 + d:02d}", "item": [{"id": f"coffee-{d}", "title": "Coffee", "kind": "break", "time": "10:30-10:45"}]}
        for d in range(days)
    ]  # fmt: skip
    head = {"format": 1, "title": "Odd", "timezone": "America/Panama", "languages": ["en"]}
    return {**head, "day": day, "unplaced": items, **keys}


def _sessions(random: Random, count: int, minutes: tuple[int, ...], tracks: int = 0) -> list[Tree]:
    names = [f"Track {chr(65 + n)}" for n in range(tracks)]
    return [
        {"id": f"item-{n}", "title": f"Item {n}", "kind": "session", "minutes": random.choice(minutes)}
        | ({"track": names[n % tracks]} if tracks and n % 8 else {})
        for n in range(count)
    ]


def _few_rooms(random: Random) -> Tree:
    """Five groups, three rooms, of which one seats all."""
    items = _sessions(random, 30, (30, 45, 60, 75), tracks=5)
    rooms = [{"name": "Small", "seats": 12}, {"name": "Middle", "seats": 16}, {"name": "Large", "seats": 60}]
    return _meeting(
        items, 3, delegations=["RCM"], people={"default": 4}, arrange={"hours": "09:00-18:00", "rooms": rooms}
    )


def _many_constraints(random: Random) -> Tree:
    """Orders and what may not coincide, between half of the items."""
    items = _sessions(random, 28, (30, 45, 60), tracks=3)
    for n, one in enumerate(items[4:], 4):
        if random.random() < 0.6:
            one["after"] = sorted({f"item-{random.randrange(n - 4, n)}" for _ in range(2)})
        elif random.random() < 0.6:
            one["not_with"] = sorted({f"item-{random.randrange(n)}" for _ in range(3)} - {one["id"]})
    return _meeting(items, 2, arrange={"hours": "09:00-18:30", "lunch": {"minutes": 75, "between": "12:00-14:30"}})


def _long_items(random: Random) -> Tree:
    """Half days and hours and a half, with a rest after two hours."""
    items = _sessions(random, 18, (90, 105, 120, 180, 40), tracks=3)
    return _meeting(items, 3, arrange={"hours": "08:30-18:30", "rest": {"every": 120, "minutes": 20}, "lunch": {"minutes": 90, "between": "12:00-15:00"}})  # fmt: skip


def _windows(random: Random) -> Tree:
    """Most items may begin only behind an hour, or have to be over by one."""
    items = _sessions(random, 26, (20, 30, 45, 60), tracks=2)
    for one in items:
        way = random.random()
        if way < 0.35:
            one["not_before"] = f"{random.randrange(9, 14):02d}:30"
        elif way < 0.7:
            one["not_after"] = f"{random.randrange(12, 17):02d}:00"
    return _meeting(items, 2, arrange={"hours": "09:00-18:00", "lunch": {"minutes": 60, "between": "12:30-14:30"}})


def _many_days(random: Random) -> Tree:
    """Six days of their own hours; each item may be on two or three of them."""
    items = _sessions(random, 40, (30, 45, 60, 90), tracks=2)
    for one in items:
        one["days"] = sorted(random.sample(range(1, 7), random.randint(2, 3)))
    tree = _meeting(items, 6, arrange={"rest": {"every": 120, "minutes": 15}})
    for d, day in enumerate(tree["day"]):
        day["hours"] = f"{9 + d % 2:02d}:00-{14 + d % 3:02d}:00"
    return tree


def _absences(random: Random) -> Tree:
    """Eight people speak everywhere, and each is away for most of one day."""
    people = [f"Ana {word}" for word in ("Mora", "Paz", "Sol", "Rey", "Cruz", "Vega", "Luna", "Rios")]
    items = _sessions(random, 32, (30, 45, 60), tracks=4)
    for one in items:
        one["speakers"] = [{"name": name} for name in random.sample(people, 2)]
    away = [
        {"who": name, "from": f"2026-11-0{4 + n % 3} {random.choice(('09:00', '11:00'))}", "to": f"2026-11-0{4 + n % 3} 17:00"}
        for n, name in enumerate(people)
    ]  # fmt: skip
    return _meeting(items, 3, arrange={"hours": "09:00-18:00", "away": away})


def _far_away(random: Random) -> Tree:
    """A virtual meeting from Los Angeles to Madrid, in which delegations are asked to different items."""
    items = _sessions(random, 22, (30, 45, 60, 60))
    for one in items:
        if random.random() < 0.4:
            one["audience"] = random.sample(["Canada", "Argentina", "Spain", "Mexico"], 2)
    arrange = {"hours": "08:00-17:00", "waking": "05:00-23:30", "step": 15, "rest": {"every": 120, "minutes": 15}}
    return _meeting(items, 3, mode="virtual", link="https://example.org/x", delegations=["Canada", "Argentina", "Mexico", "Spain"],
                    zones={"CA": "Vancouver"}, arrange=arrange)  # fmt: skip


_SHAPES = {
    "few rooms": _few_rooms, "many constraints": _many_constraints, "long items": _long_items, "windows": _windows,
    "many days": _many_days, "absences": _absences, "far away": _far_away,
}  # fmt: skip
SHAPES = tuple(_SHAPES)
