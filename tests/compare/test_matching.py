"""Matching: which item of one version is which of the other, on real agendas whose ids are gone or given to others."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec
import pytest
from comparing import agenda_of, compared
from conftest import AGENDAS, ROOT

from rcmcli.model.agenda import Agenda, Day, Item, Link
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.store.reading import read_bytes

REAL = sorted([*AGENDAS.glob("*.toml"), *(ROOT / "tests" / "data" / "corpus").glob("*.toml")])
SHARE, LEAST = 0.2, 0.95
Ids = Literal["kept", "gone", "given to others"]


def with_truth(agenda: Agenda) -> Agenda:
    """The agenda with a link at each item that says which one it is: no step of the matching looks at it."""
    number = iter(range(10_000))
    return _each(
        agenda, lambda item: msgspec.structs.replace(item, link=Link(url=f"https://example.org/{next(number)}"))
    )


def edited(agenda: Agenda, dice: random.Random) -> Agenda:
    """The agenda with a fifth of its items moved, reworded, taken out or cancelled, and some new ones."""
    places = [(d, i) for d, day in enumerate(agenda.days) for i, _ in enumerate(day.items)]
    chosen = {place: dice.choice(EDITS) for place in dice.sample(places, int(SHARE * len(places)))}
    days = []
    for d, day in enumerate(agenda.days):
        items: list[Item] = []
        for i, item in enumerate(day.items):
            edit = chosen.get((d, i))
            items += edit(item, dice) if edit else [item]
        days.append(msgspec.structs.replace(day, items=tuple(items)))
    return msgspec.structs.replace(agenda, days=tuple(days))


def _moved(item: Item, dice: random.Random) -> list[Item]:
    by = dice.choice((-30, -15, 10, 15, 45, 90))
    time = item.time
    if time.start is None or not 0 <= time.start + by < 1300:
        return [item]
    return [msgspec.structs.replace(item, time=ItemTime(time.start + by, time.end and time.end + by))]


def _reworded(item: Item, dice: random.Random) -> list[Item]:
    def of(words: str) -> str:
        parts = words.split()
        if len(parts) > 3:
            parts[dice.randrange(len(parts))] = "acuerdos"
        return " ".join([*parts, "(2)"]) if parts else ""

    return [msgspec.structs.replace(item, title=Text(*map(of, msgspec.structs.astuple(item.title))))]


def _out(item: Item, dice: random.Random) -> list[Item]:
    return []


def _cancelled(item: Item, dice: random.Random) -> list[Item]:
    return [msgspec.structs.replace(item, status="cancelled")]


def _joined(item: Item, dice: random.Random) -> list[Item]:
    fresh = Text(any=f"Presentación nueva {dice.randrange(1000)}")
    return [item, Item(id=f"new-{dice.random()}", title=fresh, time=item.time)]


EDITS: tuple[Callable[[Item, random.Random], list[Item]], ...] = (_moved, _reworded, _out, _cancelled, _joined)


def with_ids(agenda: Agenda, ids: Ids, dice: random.Random) -> Agenda:
    """The agenda with its ids as they are said to be."""
    names = [item.id for day in agenda.days for item in day.items]
    if ids == "given to others":
        dice.shuffle(names)
    given = iter(names)
    return _each(agenda, lambda item: msgspec.structs.replace(item, id="" if ids == "gone" else next(given)))


def _each(agenda: Agenda, change: Callable[[Item], Item]) -> Agenda:
    def of(day: Day) -> Day:
        return msgspec.structs.replace(day, items=tuple(map(change, day.items)))

    return msgspec.structs.replace(agenda, days=tuple(map(of, agenda.days)))


def right_and_all(path: Path, ids: Ids, seed: int) -> tuple[int, int]:
    """How many of the items that are in both versions are matched with themselves, and how many there are."""
    dice = random.Random(seed)
    old = with_truth(agenda_of(path.read_text("utf-8")))
    new = with_ids(edited(old, dice), ids, dice)
    found = compared(old, new, zones=())
    truths = [{item.link.url for day in one.days for item in day.items if item.link} for one in (old, new)]
    both = truths[0] & truths[1]
    wrong = {
        url
        for one in found.items
        for url in (one.before.link if one.before else "", one.after.link if one.after else "")
        if "added" in one.kinds
        or "removed" in one.kinds
        or (one.before and one.after and one.before.link != one.after.link)
    }
    return len(both - wrong), len(both)


@pytest.mark.parametrize("ids", ["kept", "gone", "given to others"])
def test_items_are_known_again(ids: Ids) -> None:
    """Of the items of real agendas a fifth of which was edited, 95 % are matched with themselves; with their ids all."""
    sound = [path for path in REAL if read_bytes(path.read_bytes(), path.name).usable]  # some show what is wrong
    told = [right_and_all(path, ids, seed) for seed, path in enumerate(sound)]
    right, all_of = map(sum, zip(*told, strict=True))
    assert all_of > 900
    assert right >= (1 if ids == "kept" else LEAST) * all_of, f"{right} of {all_of}"
