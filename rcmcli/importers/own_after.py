"""Own after: what a paper of rcm says of the meeting behind its days: notes, footnotes, documents, what travellers need."""

from collections.abc import Sequence
from typing import Any

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_lists import without_lists
from rcmcli.importers.own_words import list_said
from rcmcli.importers.sheet import Block, Line, Sheet
from rcmcli.model.draft import Pair
from rcmcli.model.text import Text, one_line

_KEYS = {"notes": "notes", "practical": "notes", "footnotes": "footnotes", "documents": "documents"}


def without_after(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Pair, ...]]:
    """A sheet without its lists behind the last day, and the keys that these are."""
    since = next((n for n in range(len(sheet.blocks), 0, -1) if _is_of_day(sheet.blocks[n - 1])), 0)
    kept, lists = without_lists(sheet, lambda words: list_said(words) in _KEYS, since)
    said: dict[str, list[str]] = {}
    for one in lists:
        ledger.use((one.head, *one.points), sheet)
        said.setdefault(_KEYS[list_said(one.head.text)], []).extend(one_line(line.text) for line in one.points)
    return kept, tuple(Pair(key, _value(key, words)) for key, words in said.items() if words)


def with_pairs(pairs: Sequence[Pair], more: Sequence[Pair]) -> tuple[Pair, ...]:
    """The keys at the head of an agenda with those that stand behind its days."""
    known = {pair.key: pair.value for pair in more}
    both = [Pair(one.key, _joined(one.value, known.pop(one.key, ())), one.remark) for one in pairs]
    return (*both, *(Pair(key, value) for key, value in known.items()))


def _joined(value: Any, more: Any) -> Any:
    return (*value, *more) if isinstance(value, tuple) and isinstance(more, tuple) else value


def _value(key: str, words: Sequence[str]) -> tuple[str, ...] | tuple[Text, ...]:
    return tuple(Text(any=one) for one in words) if key == "documents" else tuple(words)


def _is_of_day(block: Block) -> bool:
    """Whether a block is the heading of a day or holds its items."""
    if not isinstance(block, Line):
        return True
    return not block.level and bool(heading_in(block.text) or hours_in(block.text).where in ("first", "alone"))
