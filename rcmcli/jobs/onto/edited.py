"""Edited: an agenda with differences written into it, as many as can be, and where each of them stands afterwards."""

import codecs
from collections.abc import Sequence
from typing import NamedTuple

from rcmcli.jobs.onto.difference import Difference
from rcmcli.model.change import Add, Drop
from rcmcli.model.span import Path
from rcmcli.store.editing.edit import Edited, apply_all
from rcmcli.store.reading import Reading, read_bytes

_ROUNDS = 20


class Result(NamedTuple):
    """The agenda afterwards, and which differences were written, in their order."""

    after: Reading
    made: list[Difference]

    def line(self, one: Difference) -> int:
        """On which line what a difference is about stands afterwards."""
        path: Path = ()
        comes = bool(one.changes) and isinstance(one.changes[0], Add)
        for n, step in enumerate(one.path):
            own = one if comes and n == len(one.path) - 1 else None
            path += (step if isinstance(step, str) else step + self._shift(one.path[:n], step, own),)
        return self.after.spans.find(path).line

    def _shift(self, home: Path, index: int, own: Difference | None) -> int:
        """By how much an index of a list grows: by what came before it, less what went."""
        shift, passed = 0, False
        for other in self.made:
            passed |= other is own
            for change in other.changes:
                at = change.path[-1] if isinstance(change, Add | Drop) and change.path[:-1] == home else None
                if isinstance(at, int) and isinstance(change, Drop):
                    shift -= at < index
                elif isinstance(at, int):
                    shift += at < index or (at == index and not passed)
        return shift


def edited(reading: Reading, found: Sequence[Difference]) -> Result:
    """Values first, which leave every path as it is; then what comes and goes, the last of it first."""
    result = Result(reading, [])
    waiting = [one for one in found if one.changes and not _moves(one)]
    for _ in range(_ROUNDS):
        done = apply_all(result.after.text, result.after.spans, [one.changes for one in waiting])
        if not done.made:
            break
        result = Result(_read(result.after, done), [*result.made, *(waiting[number] for number in done.made)])
        waiting = [one for number, one in enumerate(waiting) if number not in {*done.made, *done.refused}]
    moving = sorted((one for one in found if _moves(one)), key=_place)
    result = _in_halves(result, moving)
    places = {id(one): number for number, one in enumerate([*found, *moving])}
    return Result(result.after, sorted(result.made, key=lambda one: places[id(one)]))


def _in_halves(result: Result, moving: Sequence[Difference]) -> Result:
    """All at once if that can be; else the later half, then the earlier one, whose paths it leaves as they are."""
    if not moving:
        return result
    together = tuple(change for one in moving for change in one.changes)
    done = apply_all(result.after.text, result.after.spans, [together])
    if done.made:
        return Result(_read(result.after, done), [*result.made, *moving])
    if len(moving) == 1:
        return result
    half = len(moving) // 2
    return _in_halves(_in_halves(result, moving[half:]), moving[:half])


def _read(before: Reading, done: Edited) -> Reading:
    mark = codecs.BOM_UTF8 if before.data.startswith(codecs.BOM_UTF8) else b""
    return read_bytes(mark + done.text.encode(), before.label, before.id)


def _moves(one: Difference) -> bool:
    return any(isinstance(change, Add | Drop) for change in one.changes)


def _place(one: Difference) -> tuple[Path, bool]:
    """Where it comes: what goes from a place comes behind what comes to it, and so is written first."""
    return one.path, isinstance(one.changes[0], Drop)
