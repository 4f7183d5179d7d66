"""Non-interference: whatever is said of what is closed, the copies of those who may not see it are the same, byte for byte."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
import tomli_w
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

Tree = dict[str, Any]
TIMES = (None, "evening", "09:00-10:00", "09:30", "09:30-11:00", "23:00-01:00 +1")
ZONES = ("America/Guatemala", "America/Santiago", "Asia/Tokyo")
CLOSED = (["members"], ["Mexico"], ["Canada", "Mexico"], ["países miembros"])
FORMS = ("json", "ics")  # the other forms are given what is in the JSON
# Open and closed things share these words: nothing of one may depend on whether another has the same.
WORDS = st.sampled_from(("Vote", "Lunch", "Budget https://example.org/x", "Elección"))
TEXTS = WORDS | st.fixed_dictionaries({}, optional={"en": WORDS, "es": WORDS}).filter(bool)
PAPERS = st.lists(st.fixed_dictionaries({"title": TEXTS}, optional={"audience": st.just(["everyone"])}), max_size=2)
ITEMS = st.fixed_dictionaries(
    {"title": TEXTS},
    optional={
        "heading": TEXTS, "room": TEXTS, "track": TEXTS, "documents": PAPERS, "link": st.just("https://example.org/in"),
        "kind": st.sampled_from(("break", "session")), "leads": st.just(["Mexico"]), "optional": st.booleans(),
        "speakers": st.lists(st.fixed_dictionaries({"name": WORDS, "role": TEXTS}), max_size=2),
        "notes": st.lists(WORDS, max_size=2), "minutes": st.sampled_from((30, {"each": 5, "of": "observers"})),
        "topics": st.lists(st.fixed_dictionaries({"title": TEXTS}), max_size=2),
    },
)  # fmt: skip
DAYS = st.fixed_dictionaries({}, optional={"title": TEXTS, "objectives": st.lists(TEXTS), "notes": st.lists(WORDS)})


class Pair(NamedTuple):
    """One agenda twice: what is open in it is the same, what is closed is not."""

    one: Tree
    other: Tree


@st.composite
def agendas(draw: st.DrawFn, *, hours: bool) -> Pair:
    """Days of open and closed items; where the reader is told the `hours` of a closed one, it is in both, else in one."""
    head = draw(ITEMS)["title"], draw(st.sampled_from(ZONES))
    trees: list[Tree] = [
        {"format": 1, "title": head[0], "timezone": head[1], "languages": ["en", "es"], "delegations": ["Mexico", "Canada"],
         "observers": ["UNHCR"], "venue": "Palace", "link": "https://example.org/hall", "day": [],
         "notes": [{"text": draw(TEXTS), "audience": draw(st.sampled_from(CLOSED))}], "rooms": [draw(TEXTS)],
         "deadlines": [{"date": date(2026, 10, draw(st.integers(1, 9))), "title": draw(TEXTS), "for": ["members"]}]}
        for _ in range(2)
    ]  # fmt: skip
    for n in range(draw(st.integers(1, 3))):
        for tree, day in zip(trees, draw(_days(n, hours=hours)), strict=True):
            tree["day"].append(day)
    return Pair(*trees)


@st.composite
def _days(draw: st.DrawFn, n: int, *, hours: bool) -> Pair:
    closed, zone = draw(st.booleans()), draw(st.sampled_from(ZONES))
    shared: Tree = {"date": date(2026, 4, 3) + timedelta(days=n), "timezone": zone}
    pair: tuple[list[Tree], list[Tree]] = ([], [])
    opened = draw(st.lists(st.booleans(), min_size=1, max_size=3))
    if not hours:
        opened[0] = True
    for i, is_open in enumerate(opened):
        hour = draw(st.sampled_from(TIMES))
        time = {"time": hour} if hour else {}
        if is_open:
            item = {**draw(ITEMS), **time, **({"audience": ["everyone"]} if closed else {})}
            pair[0].append(item)
            pair[1].append(item)
            continue
        kept = pair if hours else draw(st.sampled_from((pair[:1], pair[1:])))
        for items in kept:
            items.append({"id": f"closed-{n}-{i}", **draw(ITEMS), **time, "audience": draw(st.sampled_from(CLOSED))})
            if not hours and draw(st.booleans()):
                del items[-1]["id"]
    own = [draw(DAYS) for _ in pair] if closed or not any(opened) else [draw(DAYS)] * 2
    said = [{"audience": draw(st.sampled_from(CLOSED))} if closed else {} for _ in pair]
    parts = zip(own, said, pair, strict=True)
    return Pair(*({**shared, **day, **who, "item": items} for day, who, items in parts))


def copies(rcm: Rcm, pair: Pair, form: str, *options: str) -> list[bytes]:
    """The copy that a reader is given of each of the two."""
    found = []
    with TemporaryDirectory() as folder:
        path = Path(folder, "made.toml")
        for tree in pair:
            path.write_text(tomli_w.dumps(tree), encoding="utf-8")
            done = rcm("export", form, str(path), "-o", "-", "--lang", "en,es", *options)
            assert done.code == 0, done.err
            found.append(done.raw_out)
    return found


@pytest.mark.parametrize("form", FORMS)
@examples(10)
@given(agendas(hours=True))
def test_the_public_learns_nothing_of_what_is_closed_but_its_hours(rcm: Rcm, form: str, pair: Pair) -> None:
    """Neither words nor numbers, order, ids or marks depend on anything else of a closed item or day."""
    one, other = copies(rcm, pair, form, "--audience", "public")
    assert one == other


@pytest.mark.parametrize("form", FORMS)
@examples(10)
@given(agendas(hours=False))
def test_a_party_does_not_learn_whether_there_is_anything_that_it_may_not_attend(
    rcm: Rcm, form: str, pair: Pair
) -> None:
    """Its copy is the same with more closed items, with fewer and with none, beside those that it may attend."""
    one, other = copies(rcm, pair, form, "--for", "UNHCR")
    assert one == other
