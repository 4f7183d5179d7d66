"""Edits: what turns one text into another, as the few stretches of lines that differ."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from rcmcli.lsp.sheet import Stretch

_MANY = 5_000  # lines: what differs in more is given as one stretch


class Edit(NamedTuple):
    """The characters of a stretch become `text`."""

    where: Stretch
    text: str


def edits_between(before: str, after: str) -> list[Edit]:
    """The edits, in the order of the text; each no longer than what differs."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    return [
        _trimmed(Edit(Stretch(starts[first], starts[last]), "".join(new[begin:end])), before)
        for first, last, begin, end in _differing(old, new)
    ]


def _differing(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """The lines that differ: from where to where in the one, from where to where in the other."""
    if len(old) + len(new) > _MANY:
        yield 0, len(old), 0, len(new)
        return
    for tag, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield first, last, begin, end


def _trimmed(edit: Edit, before: str) -> Edit:
    """The edit without what both texts begin with there, and without what both end with."""
    start, end = edit.where
    words, text = before[start:end], edit.text
    same = next((n for n, (one, other) in enumerate(zip(words, text, strict=False)) if one != other), None)
    same = min(len(words), len(text)) if same is None else same
    words, text = words[same:], text[same:]
    tail = next((n for n, (one, other) in enumerate(zip(words[::-1], text[::-1], strict=False)) if one != other), None)
    tail = min(len(words), len(text)) if tail is None else tail
    return Edit(Stretch(start + same, end - tail), text[: len(text) - tail])
