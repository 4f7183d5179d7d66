"""The times of an item and of its topics, each with where it stands in the file."""

from collections.abc import Iterator

from rcmcli.model.agenda import Item, Topic
from rcmcli.model.span import Path
from rcmcli.model.walltime import ItemTime


def times_of(one: Item | Topic, path: Path) -> Iterator[tuple[Path, ItemTime]]:
    """Its own time, then those of its topics, however deep."""
    yield (*path, "time"), one.time
    for n, topic in enumerate(one.topics):
        yield from times_of(topic, (*path, "topics", n))
