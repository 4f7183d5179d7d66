"""Own unplaced: what a paper of rcm lists as not yet placed, each as an item that has no day."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_lists import Columns, in_languages, rows_of, without_lists
from rcmcli.importers.own_words import says_unplaced
from rcmcli.importers.people import lead_tail
from rcmcli.importers.sheet import Sheet
from rcmcli.importers.title_marks import minutes_at_end
from rcmcli.model.agenda import Topic, Unplaced
from rcmcli.model.text import one_line

_DEEPER = re.compile(r"(?:– )*")  # a dash for each item or point that a line belongs to


def without_unplaced(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Unplaced, ...]]:
    """A sheet without its lists of what is not yet placed, one for each language perhaps, and what stood in them."""
    kept, lines, columns, languages = without_lists(sheet, says_unplaced)
    ledger.use(lines, sheet)
    return kept, tuple(_items(columns, languages)) if any(columns) else ()


def _items(columns: Columns, languages: Sequence[str]) -> Iterator[Unplaced]:
    """Each item in all languages, with the points that stand deeper; those of the languages one after another where they differ."""
    item: Unplaced | None = None
    for row in rows_of(columns, languages):
        deep = _DEEPER.match(row[0].strip())
        title, minutes = zip(*(minutes_at_end(_DEEPER.sub("", one_line(one), count=1)) for one in row), strict=True)
        bare, leads = zip(*map(lead_tail, title), strict=True)
        words = in_languages(bare, languages)
        if deep and deep[0] and item:
            item = replace(item, topics=(*item.topics, Topic(title=words, leads=leads[0], minutes=minutes[0])))
            continue
        if item:
            yield item
        item = Unplaced(title=words, leads=leads[0], minutes=minutes[0])
    if item:
        yield item
