"""A run of a Word document cut where marks begin and end, and its parts taken away by tracked changes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from rcmcli.importers.markup import Element
from rcmcli.importers.word.raw import Raw, spaced
from rcmcli.importers.word.spots import Spot, contents_of


@dataclass
class Cuts:
    """What is to be done to one run: what is put in at its spots, and what is taken away."""

    put: list[tuple[Spot, int, bytes]] = field(default_factory=list)  # where, in which order there, what
    gone: list[tuple[Spot, Spot, Callable[[str], str]]] = field(default_factory=list)  # from, to, what it is put into

    def takes(self, start: Spot, stop: Spot) -> bool:
        """Whether something of this stretch is taken away already."""
        return any(one < stop and start < other for one, other, _ in self.gone)


def can_be_cut(raw: Raw, run: Element, spot: Spot) -> bool:
    """Whether the letters around this spot can be told from each other in the bytes of the run."""
    place, letter = spot
    inner = contents_of(run)
    return not letter or len(raw.letters(inner[place])) == len(inner[place].words) + 1


def cut(raw: Raw, run: Element, cuts: Cuts) -> bytes:
    """The run with these marks."""
    inner = contents_of(run)
    begin, end = (0, 0), (len(inner), 0)
    edges = {begin, end, *(spot for spot, _, _ in cuts.put), *(spot for gone in cuts.gone for spot in gone[:2])}
    spots = sorted(edges)
    parts: list[bytes] = []
    for spot, following in zip(spots, [*spots[1:], None], strict=True):
        parts += [what for at, _, what in sorted(cuts.put, key=lambda one: one[:2]) if at == spot]
        if following is not None:
            parts.append(_part(raw, run, spot, following, cuts))
    return b"".join(parts)


def _part(raw: Raw, run: Element, start: Spot, stop: Spot, cuts: Cuts) -> bytes:
    wrapped = next((wrap for one, other, wrap in cuts.gone if one <= start and stop <= other), None)
    inner = contents_of(run)
    if wrapped is None and (start, stop) == ((0, 0), (len(inner), 0)):
        return raw.xml[run.start : raw.end(run)]
    name = raw.name(run)
    kept = b"".join(_child(raw, run, place, start, stop, wrapped is not None) for place in range(start[0], len(inner)))
    part = raw.head(run) + properties_of(raw, run) + kept + b"</" + name + b">"
    return wrapped(part.decode()).encode() if wrapped else part


def _child(raw: Raw, run: Element, place: int, start: Spot, stop: Spot, gone: bool) -> bytes:
    """What of one child of a run stands between these spots."""
    if stop <= (place, 0):
        return b""
    child = contents_of(run)[place]
    whole = start <= (place, 0) and (place + 1, 0) <= stop
    if child.tag != "w:t" or (whole and not gone):
        return raw.xml[child.start : raw.end(child)]
    first, last = raw.inside(child)
    if not whole:
        letters = raw.letters(child)
        first = letters[start[1]] if start[0] == place else first
        last = letters[stop[1]] if stop[0] == place else last
    name, outer = raw.name(child), (start <= (place, 0), (place + 1, 0) <= stop)
    head, words = _as_shown(raw.head(child), raw.xml[first:last], *outer)
    if head.endswith(b"/>"):
        head = head[:-2] + b">"
    if gone:
        deleted = name[: name.rfind(b":") + 1] + b"delText"
        head, name = b"<" + deleted + head[len(name) + 1 :], deleted
    return head + words + b"</" + name + b">"


def _as_shown(head: bytes, words: bytes, first: bool, last: bool) -> tuple[bytes, bytes]:
    """The tag and the words of a part, so that blanks at a cut are shown, and those that were not shown still are not."""
    if b"xml:space" in head:
        return head, words
    inner = words.lstrip() if first else words
    inner = inner.rstrip() if last else inner
    return (head, words) if inner == inner.strip() else (spaced(head), inner)


def properties_of(raw: Raw, run: Element) -> bytes:
    """The properties of a run as they are written, empty where it has none."""
    found = run.find("w:rPr")
    return raw.xml[found.start : raw.end(found)] if found is not None else b""


def lasting_properties(raw: Raw, run: Element) -> bytes:
    """The properties of a run without the tracked change of them."""
    found, before = run.find("w:rPr"), run.find("w:rPr", "w:rPrChange")
    if found is None or before is None:
        return properties_of(raw, run)
    return raw.xml[found.start : before.start] + raw.xml[raw.end(before) : raw.end(found)]
