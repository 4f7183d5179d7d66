"""Edits: changes made in the text of a file. Whatever they do not name stays as it is, byte for byte.

After every edit the new text is read again, and must say what the old one said with these changes and no others.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from rcmcli.model.change import Change, Insert, Lift, Move, Replace, Retitle, Write
from rcmcli.model.span import Path
from rcmcli.store import splices
from rcmcli.store.expected import is_as_expected
from rcmcli.store.moving import move
from rcmcli.store.spans import Spans
from rcmcli.store.splices import Manuscript, Splice, Unfit

Fix = tuple[Change, ...]
_HALVINGS = 6


class Edited(msgspec.Struct, frozen=True):
    """A text after some fixes: which of them were made, and which cannot be; the others wait until these are read."""

    text: str
    made: tuple[int, ...]
    refused: tuple[int, ...]


class _Cut(msgspec.Struct, frozen=True):
    """A fix, by its number, as splices."""

    number: int
    changes: Fix
    splices: tuple[Splice, ...]


def apply(text: str, spans: Spans | None, changes: Sequence[Change]) -> str | None:
    """The text with all of the changes made, None where that cannot be done safely; `spans` are those of a TOML text."""
    cut = _cut(0, tuple(changes), Manuscript(text, spans))
    return _tried(text, [cut]) if cut else None


def apply_all(text: str, spans: Spans | None, fixes: Sequence[Fix]) -> Edited:
    """As many of the fixes as do not touch each other, each of them whole or not at all."""
    sheet = Manuscript(text, spans)
    cuts = [(number, _cut(number, fix, sheet)) for number, fix in enumerate(fixes)]
    refused = [number for number, cut in cuts if cut is None]
    apart = _apart([cut for _, cut in cuts if cut])
    made, after = _largest_safe(text, apart, _HALVINGS if spans else 0)
    numbers = {cut.number for cut in made}
    refused += [cut.number for cut in apart if cut.number not in numbers]
    return Edited(after, tuple(sorted(numbers)), tuple(sorted(refused)))


def _cut(number: int, changes: Fix, sheet: Manuscript) -> _Cut | None:
    try:
        made = [splice for change in changes for splice in _splices(change, sheet)]
    except Unfit:
        return None
    made.sort(key=lambda splice: splice[:2])
    overlap = any(one.end > other.start for one, other in pairwise(made))
    return None if overlap or not made else _Cut(number, changes, tuple(made))


def _splices(change: Change, sheet: Manuscript) -> list[Splice]:
    if isinstance(change, Write):
        return splices.write(change, sheet)
    if isinstance(change, Insert):
        return splices.insert(change, sheet)
    if isinstance(change, Lift):
        return splices.lift(change, sheet)
    if isinstance(change, Retitle):
        return splices.retitle(change, sheet)
    return move(change, sheet) if isinstance(change, Move) else splices.replace(change, sheet)


def _apart(cuts: list[_Cut]) -> list[_Cut]:
    """The first of the fixes, and all others of its kind that touch none before them; one move a table."""
    taken: list[tuple[int, int]] = []
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
            insort(taken, (splice.start, splice.end))
    return apart


def _is_of_characters(cut: _Cut) -> bool:
    return any(isinstance(change, Replace) for change in cut.changes)


def _touches(splice: Splice, taken: list[tuple[int, int]], room: int) -> bool:
    at = bisect_left(taken, (splice.start, splice.end))
    beside = taken[max(0, at - 1) : at + 1]
    return any(splice.start < end + room and start < splice.end + room for start, end in beside)


def _largest_safe(text: str, cuts: list[_Cut], halvings: int) -> tuple[list[_Cut], str]:
    """The fixes that give the text expected when made together, and that text; halved to find those that do not fit."""
    after = _tried(text, cuts) if cuts else text
    if after is not None:
        return cuts, after
    if len(cuts) == 1 or not halvings:
        return [], text
    half = len(cuts) // 2
    safe = [cut for part in (cuts[:half], cuts[half:]) for cut in _largest_safe(text, part, halvings - 1)[0]]
    after = _tried(text, safe)
    return ([], text) if after is None else (safe, after)


def _tried(text: str, cuts: list[_Cut]) -> str | None:
    """The text with all of these fixes made, None where it does not say what it should."""
    parts, at = [], 0
    for splice in sorted((splice for cut in cuts for splice in cut.splices), key=lambda splice: splice[:2]):
        parts += [text[at : splice.start], splice.text]
        at = splice.end
    after = "".join([*parts, text[at:]])
    changes = [change for cut in cuts for change in cut.changes]
    return after if is_as_expected(text, after, changes) else None
