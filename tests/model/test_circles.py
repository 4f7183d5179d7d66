"""Circles of names that wait for each other, beside the sorter of the standard library."""

from graphlib import CycleError, TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.circles import circles

NAMES = st.sampled_from("abcdefgh")
WAITS = st.dictionaries(NAMES, st.lists(NAMES, max_size=4), max_size=8)


@given(waits=WAITS)
def test_circles_are_circles_and_none_is_left_untold(waits: dict[str, list[str]]) -> None:
    """Each waits for the next; two share no name; without them all can be put in an order."""
    found = [*circles(waits)]
    for circle in found:
        assert all(after in waits[name] for name, after in zip(circle, [*circle[1:], circle[0]], strict=True))
    told = [name for circle in found for name in circle]
    assert len(told) == len({*told})
    left = {name: [one for one in after if one in waits and one not in told] for name, after in waits.items()}
    TopologicalSorter({name: after for name, after in left.items() if name not in told}).prepare()


@given(waits=WAITS)
def test_there_is_a_circle_where_there_is_no_order(waits: dict[str, list[str]]) -> None:
    """And none where there is."""
    known = {name: [one for one in after if one in waits] for name, after in waits.items()}
    try:
        TopologicalSorter(known).prepare()
    except CycleError:
        assert any(circles(waits))
    else:
        assert not any(circles(waits))


def test_a_long_chain_is_walked_once() -> None:
    """Fifty thousand that wait for each other in a row, and one circle at their end."""
    chain = {str(n): [str(n + 1)] for n in range(50_000)} | {"50000": ["49999"]}
    assert [*circles(chain)] == [("49999", "50000")]
