"""The topics of an item, however deep they stand under it, each with its path."""

from collections.abc import Iterator

from rcmcli.model.agenda import Item, Topic
from rcmcli.model.span import Path


def topics_under(entry: Item | Topic, path: Path = ()) -> Iterator[tuple[Path, Topic]]:
    """Every topic under an item or a topic, each before those under it."""
    for n, topic in enumerate(entry.topics):
        where = (*path, "topics", n)
        yield where, topic
        if topic.topics:
            yield from topics_under(topic, where)


def entries_of(item: Item, path: Path = ()) -> Iterator[tuple[Path, Item | Topic]]:
    """The item itself, then every topic under it."""
    yield path, item
    if item.topics:
        yield from topics_under(item, path)
