"""Own unplaced: what a paper of rcm lists as not yet placed, each as an item that has no day."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.own_lists import without_lists
from rcmcli.importers.own_words import says_unplaced
from rcmcli.importers.people import lead_tail
from rcmcli.importers.sheet import Line, Sheet
from rcmcli.importers.title_marks import minutes_at_end
from rcmcli.model.agenda import Document, Topic, Unplaced
from rcmcli.model.text import Text, one_line
from rcmcli.reading.words import fold

_DEEPER = re.compile(r"(?:– )*")  # a dash for each item or point that a line belongs to


def without_unplaced(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Unplaced, ...]]:
    """A sheet without its list of what is not yet placed, and what stood in it."""
    kept, lists = without_lists(sheet, says_unplaced)
    for one in lists:
        ledger.use((one.head, *one.points), sheet)
    return kept, tuple(item for one in lists for item in _items(one.points))


def _items(points: Iterable[Line]) -> Iterator[Unplaced]:
    """Each item, with the points and papers that stand deeper."""
    item: Unplaced | None = None
    for line in points:
        words = one_line(line.text)
        deep = _DEEPER.match(words)
        is_below = item is not None and (line.level > 1 or bool(deep and deep[0]))
        title, minutes = minutes_at_end(_DEEPER.sub("", words, count=1))
        bare, leads = lead_tail(title)
        kind, _, at = labelled(fold(bare))
        if item and is_below and kind == "document":
            item = replace(item, documents=(*item.documents, Document(title=Text(any=bare[at:].strip()))))
        elif item and is_below:
            item = replace(item, topics=(*item.topics, Topic(title=Text(any=bare), leads=leads, minutes=minutes)))
        else:
            yield from [item] if item else []
            item = Unplaced(title=Text(any=bare), leads=leads, minutes=minutes)
    yield from [item] if item else []
