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
