"""Edits: changes made in the text of a file. Whatever they do not name stays as it is, byte for byte.

After every edit the new text is read again, and must say what the old one said with these changes and no others.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from operator import attrgetter
from typing import NamedTuple

from rcmcli.model.change import (
    Add,
    Change,
    Drop,
    ExchangeItems,
    Insert,
    Lift,
    Move,
    MoveItem,
    OfItems,
    OrderItems,
    Put,
    Rename,
    Replace,
    Retitle,
    Write,
)
from rcmcli.model.span import Path
from rcmcli.store.editing import splices
from rcmcli.store.editing.expected import is_as_expected
from rcmcli.store.editing.moving import move
from rcmcli.store.manuscript import Manuscript, Splice, Unfit
from rcmcli.store.spans import Spans

Fix = tuple[Change, ...]
_HALVINGS = 6  # enough to find one bad fix among 64
_PLACE = attrgetter("start", "end")


class Edited(NamedTuple):
    """A text after some fixes: which of them were made, and which cannot be; the others wait until these are read."""

    text: str
    made: tuple[int, ...]
    refused: tuple[int, ...]


class _Cut(NamedTuple):
    """A fix, by its number, as splices."""

    number: int
    changes: Fix
    splices: tuple[Splice, ...]


_Made = tuple[list[_Cut], str]


def apply_all(text: str, spans: Spans | None, fixes: Sequence[Fix]) -> Edited:
    """As many of the fixes as do not touch each other, each of them whole or not at all.

    `spans` are those of a TOML text; in any other, the fixes are made all together or not at all.
    """
    sheet = Manuscript(text, spans)
    cuts = [_cut(number, fix, sheet) for number, fix in enumerate(fixes)]
    apart = _apart([cut for cut in cuts if cut])
    safe, after = _with_safe(text, ([], text), apart, _HALVINGS if spans else 0)
    made = [cut.number for cut in safe]
    unsafe = {cut.number for cut in apart}.difference(made)
    refused = [number for number, cut in enumerate(cuts) if cut is None or number in unsafe]
    return Edited(after, tuple(made), tuple(refused))


def _cut(number: int, changes: Fix, sheet: Manuscript) -> _Cut | None:
    try:
        made = [splice for change in changes for splice in _splices(change, sheet)]
    except Unfit:
        return None
    made.sort(key=_PLACE)
    overlap = any(one.end > other.start for one, other in pairwise(made))
    return None if overlap else _Cut(number, changes, tuple(made))


def _splices(change: Change, sheet: Manuscript) -> list[Splice]:
    if isinstance(change, Put | Add | Drop | OfItems):
        return _of_entries(change, sheet)
    if isinstance(change, Write):
        return splices.write(change, sheet)
    if isinstance(change, Insert):
        return splices.insert(change, sheet)
    if isinstance(change, Lift):
        return splices.lift(change, sheet)
    if isinstance(change, Rename):
        return splices.rename(change, sheet)
    if isinstance(change, Retitle):
        return splices.retitle(change, sheet)
    return move(change, sheet) if isinstance(change, Move) else splices.replace(change, sheet)


def _of_entries(change: Put | Add | Drop | OfItems, sheet: Manuscript) -> list[Splice]:
    """What edits ask for, whose code is loaded by those who edit, not by who mends."""
    from rcmcli.store.editing import adding, arranging, dropping, ordering, putting, rewriting

    if isinstance(change, Put):
        return putting.put(change, sheet)
    if isinstance(change, Add):
        return adding.add(change, sheet)
    if isinstance(change, Drop):
        return dropping.drop(change, sheet)
    if isinstance(change, MoveItem):
        return arranging.move_item(change, sheet)
    if isinstance(change, ExchangeItems):
        return arranging.exchange(change, sheet)
    if isinstance(change, OrderItems):
        return ordering.order(change, sheet)
    return rewriting.rewrite(change, sheet)


def _apart(cuts: list[_Cut]) -> list[_Cut]:
    """The first of the fixes, and all others of its kind that touch none before them; one move a table."""
    taken: list[tuple[float, float]] = [(-inf, -inf), (inf, inf)]
    tables: set[Path] = set()
    apart: list[_Cut] = []
    for cut in cuts:
        moved_in = {change.path[:-2] for change in cut.changes if isinstance(change, Move)}
        kind = _is_of_characters(cut)
        other_kind = apart and kind != _is_of_characters(apart[0])
        if other_kind or moved_in & tables or any(_touches(splice, taken, 0 if kind else 1) for splice in cut.splices):
            continue
        apart.append(cut)
        tables |= moved_in
        for splice in cut.splices:
            insort(taken, _PLACE(splice))
    return apart


def _is_of_characters(cut: _Cut) -> bool:
    return any(isinstance(change, Replace) for change in cut.changes)


def _touches(splice: Splice, taken: list[tuple[float, float]], room: int) -> bool:
    """Whether a splice comes nearer than `room` to one of those taken, of which it can only reach its neighbours."""
    at = bisect_left(taken, _PLACE(splice))
    return splice.start < taken[at - 1][1] + room or taken[at][0] < splice.end + room


def _with_safe(text: str, done: _Made, cuts: list[_Cut], halvings: int) -> _Made:
    """What is done, with as many more fixes as give the text expected; halved to find those that do not fit."""
    made = [*done[0], *cuts]
    after = _tried(text, made)
    if after is not None:
        return made, after
    if len(cuts) < 2 or not halvings:
        return done
    half = len(cuts) // 2
    done = _with_safe(text, done, cuts[:half], halvings - 1)
    return _with_safe(text, done, cuts[half:], halvings - 1)


def _tried(text: str, cuts: list[_Cut]) -> str | None:
    """The text with all of these fixes made, None where it does not say what it should."""
    parts, at = [], 0
    for splice in sorted((splice for cut in cuts for splice in cut.splices), key=_PLACE):
        parts += [text[at : splice.start], splice.text]
        at = splice.end
    after = "".join([*parts, text[at:]])
    changes = [change for cut in cuts for change in cut.changes]
    return after if is_as_expected(text, after, changes) else None
