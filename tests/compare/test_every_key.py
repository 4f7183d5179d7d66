"""Every word of an agenda, changed alone: it is told, or it is one of those that no reader is shown."""

from collections.abc import Iterator
from typing import Any

import pytest
import tomli_w
from canaries import Canaries, Tree
from comparing import agenda_of, compared

from rcmcli.model.agenda import Agenda, Day, Item, Unplaced, Venue
from rcmcli.model.keys import KEYS

WORDS = Canaries()
# What holds words that no reader is shown: keys that stay with us, and whom something is for, which says who sees it.
KEPT = {key for kind in (Agenda, Day, Item) for key, how in KEYS[kind].items() if how.seen == "kept"} | {"id", "for"}


KEPT_UNPLACED = {key for key, how in KEYS[Unplaced].items() if how.seen == "kept"}


def tree() -> Tree:
    """An agenda in which every key has a word of its own."""
    item = WORDS.fill(Item, "item", time="09:00-10:00", audience=None, status=None, kind="session", remote=["Canada"],
                      minutes={"each": 5, "of": "observers"})  # fmt: skip
    day = WORDS.fill(Day, "day", audience=None, items=[item], mode=None, remote=["Canada"])
    given = {"delegations": ["Mexico", "Canada"], "remote": ["Canada"], "days": [day]}
    return WORDS.fill(Agenda, "", mode="hybrid", venue=WORDS.fill(Venue, "venue"), **given)


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all words that are ours."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from places(one, (*path, key))
    elif isinstance(value, list):
        for n, one in enumerate(value):
            yield from places(one, (*path, n))
    elif isinstance(value, str) and WORDS.found(value):
        yield path


def otherwise(value: Any, path: tuple[str | int, ...]) -> Any:
    """A tree in which one word is another one."""
    if not path:
        return value.replace("zq", "other")
    key, *rest = path
    if isinstance(value, dict):
        return {name: otherwise(one, tuple(rest)) if name == key else one for name, one in value.items()}
    return [otherwise(one, tuple(rest)) if n == key else one for n, one in enumerate(value)]


TREE = tree()
PLACES = [
    path
    for path in places(TREE)
    if not KEPT & {str(part) for part in path} and not (path[0] == "unplaced" and path[2] in KEPT_UNPLACED)
]


def test_the_words_are_there() -> None:
    """The meeting, its day, its item, the topics of both and what belongs to them."""
    assert len(PLACES) > 100


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
def test_a_word_that_changes_is_told(path: tuple[str | int, ...]) -> None:
    """One fact or one entry, and turned round the same."""
    old, new = agenda_of(tomli_w.dumps(TREE)), agenda_of(tomli_w.dumps(otherwise(TREE, path)))
    for found in (compared(old, new, languages=("en", "es")), compared(new, old, languages=("en", "es"))):
        assert len(found.facts) + len(found.items) == 1
