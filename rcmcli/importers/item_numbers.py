"""Numbers of items: `1. Opening`, `2. Adoption of the agenda` as numbers of their own where a paper counts its items on."""

from collections.abc import Sequence
from itertools import pairwise

from rcmcli.importers.builders import Item, Paper
from rcmcli.importers.own_words import numbered

_FEWEST = 3  # items that count


def settle_numbers(paper: Paper) -> None:
    """Take the numbers out of titles where they count from one, through the paper or anew on each day, and most items have one."""
    items = [item for day in paper.days for item in day.items]
    told = [(item, int(number)) for item in items if (number := numbered(item.title)[0]).isdigit() and not item.number]
    if len(told) < _FEWEST or len(told) * 2 < len(items) or not _counts([number for _, number in told]):
        return
    for item, _ in told:
        _take(item)


def _counts(numbers: Sequence[int]) -> bool:
    """Whether numbers count on by one, or begin again with one."""
    return numbers[0] == 1 and all(after in (before + 1, 1) for before, after in pairwise(numbers))


def _take(item: Item) -> None:
    """Take the number out of the titles of an item, in each of its languages."""
    for language, title in item.titles.items():
        number, bare = numbered(title)
        item.number = item.number or number
        item.titles[language] = bare if number else title
