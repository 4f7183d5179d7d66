"""The words of a calendar entry as those of an item: title and leads, and what a description says, our own taken apart."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from rcmcli.importers.own_words import numbered
from rcmcli.importers.people import lead_tail, tail_of
from rcmcli.model.agenda import Lead, Note, Topic
from rcmcli.model.text import Text, has_words, one_line
from rcmcli.model.walltime import PARTS, Part
from rcmcli.words import labels

_PART = re.compile(r"\s\(([^()]+)\)$")
_POINT = re.compile(r"(?P<margin> *)- (?P<words>.+)")
_HOUR = re.compile(r"(?P<hour>[0-9]{1,2}:[0-9]{2})\S* (?P<place>.+?) \(UTC")
_TZ = tuple(words.partition("{")[0] for words in msgspec.structs.astuple(labels.TZ_DATABASE) if words)


class Said(msgspec.Struct, frozen=True):
    """What a description says: points, notes, the organizer, the first local time with its place; whether the end is nominal."""

    topics: tuple[Topic, ...] = ()
    notes: tuple[Note, ...] = ()
    organizer: str = ""
    first_place: str = ""
    first_hour: str = ""
    is_endless: bool = False


class Titled(msgspec.Struct, frozen=True):
    """What a summary says."""

    title: str
    leads: tuple[str | Lead, ...] = ()
    track: str = ""
    part: Part = ""
    cancelled: bool = False
    number: str = ""
    is_ours: bool = False


def titled(summary: str, *, ours: bool = False) -> Titled:
    """A summary as the title of an item, the parties in brackets behind it, a part of the day, a word that cancels it."""
    title = one_line(summary)
    prefix, _, rest = title.partition(":")
    is_cancelled = prefix.rstrip() in _in_all(labels.CANCELLED_PREFIX)
    title = rest.strip() if is_cancelled else title
    title, leads = lead_tail(title) if ours else tail_of(title)
    found = _PART.search(title)
    parts = [one for one in PARTS if found and found[1] in _in_all(labels.PARTS_OF_DAY[one])]
    part: Part = parts[0] if parts else ""
    title = _PART.sub("", title) if part else title
    number, title = numbered(title) if ours else ("", title)
    return Titled(title, leads, "", part, is_cancelled, number, ours)


def said(description: str, around: Iterable[str], *, ours: bool) -> Said:
    """A description: one that rcm wrote in its parts, any other line by line as notes.

    `around` is what rcm writes below of the meeting itself, which stands at the head of the agenda.
    """
    lines = [line.rstrip() for line in description.split("\n")]
    if not ours:
        return Said(notes=_notes(lines))
    lines, first = _without_local_times(lines)
    endless = [line for line in lines if line in _in_all(labels.END_NOT_STATED)]
    meeting = max((number for number, line in enumerate(lines) if line and line in set(around)), default=len(lines))
    organizers = [line for line in lines[meeting + 1 :] if line and not line.startswith(_TZ)]
    points, rest = _topics([line for line in lines[:meeting] if line not in endless])
    place, hour = (first["place"], first["hour"]) if first else ("", "")
    return Said(points, _notes(rest), " ".join(organizers), place, hour, bool(endless))


def _in_all(label: Text) -> set[str]:
    return {words for words in msgspec.structs.astuple(label) if words}


def _is_headed(line: str, label: Text) -> bool:
    return line.endswith(":") and line.rstrip(":").rstrip() in _in_all(label)


def _without_local_times(lines: list[str]) -> tuple[list[str], re.Match[str] | None]:
    """The lines without the list of local times, and the first row of that."""
    if not lines or not _is_headed(lines[0], labels.LOCAL_TIMES):
        return lines, None
    rows = [line for line in lines[1:] if _HOUR.match(line)]
    end = next((number for number, line in enumerate(lines[1:], 1) if not _HOUR.match(line)), len(lines))
    first = rows[0] if rows else ""
    return lines[end:], _HOUR.match(first.split(",")[0] + " (UTC" if "," in first else first)


def _topics(lines: list[str]) -> tuple[tuple[Topic, ...], list[str]]:
    """The list of topics as they are nested, and the other lines without the heads of lists."""
    head = next((number for number, line in enumerate(lines) if _is_headed(line, labels.TOPICS)), None)
    if head is None:
        return (), [line for line in lines if not _is_headed(line, labels.NOTES)]
    end = next((n for n, line in enumerate(lines[head + 1 :], head + 1) if not _POINT.fullmatch(line)), len(lines))
    rest = [line for line in (*lines[:head], *lines[end:]) if not _is_headed(line, labels.NOTES)]
    found = [_POINT.fullmatch(line) for line in lines[head + 1 : end]]
    points = [(len(point["margin"]) // 2, point["words"]) for point in found if point]
    return tuple(_nested(points, 0)), rest


def _nested(points: list[tuple[int, str]], depth: int) -> Iterator[Topic]:
    """The points of one depth, each with those under it."""
    at = 0
    while at < len(points):
        end = next((n for n in range(at + 1, len(points)) if points[n][0] <= depth), len(points))
        title, leads = tail_of(points[at][1])
        yield Topic(
            title=Text(any=one_line(title)), leads=leads, topics=tuple(_nested(points[at + 1 : end], depth + 1))
        )
        at = end


def _notes(lines: Iterable[str]) -> tuple[Note, ...]:
    words = (one_line(line.removeprefix("- ")) for line in lines)
    return tuple(Note(text=Text(any=one)) for one in words if has_words(one))
