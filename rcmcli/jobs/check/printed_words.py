"""Words of an agenda found again where a paper prints them: a text, a day, the hours of an item, a local time."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rcmcli.importers.sheet import SourceLine
from rcmcli.jobs.check.printed_hours import PrintedHour, hours_of
from rcmcli.model.paper import PrintedPlace
from rcmcli.model.text import has_words
from rcmcli.reading.dates import spoken

_SHORTEST = 4  # letters of a line that may be a part of a longer text
_LONGEST = 400
_DASHES = str.maketrans("−–—", "---")


def whole(line: SourceLine) -> PrintedPlace:
    """A whole line, without what only sets it off."""
    start = len(line.text) - len(line.text.lstrip(" \t•·-–—*#|"))
    end = len(line.text.rstrip())
    return PrintedPlace(line.number, line.text, min(start, max(end - 1, 0)), end, line.page)


def stretch(line: SourceLine, start: int, end: int) -> PrintedPlace:
    """A stretch of a line."""
    return PrintedPlace(line.number, line.text, start, end, line.page)


def words_in(lines: Iterable[SourceLine], words: str) -> Iterator[PrintedPlace]:
    """Where lines print some words, however they are spaced; else the lines that are a part of them."""
    wanted, _ = _letters(words[:_LONGEST])
    if not has_words(wanted):
        return
    known = list(lines)
    found = [(line, span) for line in known if (span := _span(line.text, wanted))]
    yield from (stretch(line, *span) for line, span in found)
    if not found:
        parts = ((line, _letters(line.text)[0]) for line in known)
        yield from (whole(line) for line, part in parts if len(part) >= _SHORTEST and part in wanted)


def _span(text: str, wanted: str) -> tuple[int, int] | None:
    """Where a text holds these letters: first as words of their own, else anywhere."""
    letters, at = _letters(text)
    spans: list[tuple[int, int]] = []
    start = letters.find(wanted)
    while start >= 0:
        first, last = at[start], at[start + len(wanted) - 1] + 1
        if not text[max(0, first - 1) : first].isalnum() and not text[last : last + 1].isalnum():
            return first, last
        spans.append((first, last))
        start = letters.find(wanted, start + 1)
    return spans[0] if spans else None


def _letters(text: str) -> tuple[str, list[int]]:
    """The letters of a text without blanks, small and with one kind of dash, and where in it each stands."""
    at = [n for n, char in enumerate(text) if not char.isspace()]
    return "".join(low if len(low := text[n].translate(_DASHES).lower()) == 1 else text[n] for n in at), at


def hours_in(lines: Iterable[SourceLine], minutes: Sequence[int]) -> Iterator[PrintedPlace]:
    """Where lines print these hours, one behind another; else the first of them."""
    known = [(line, hours_of(line.text)) for line in lines]
    for wanted in (minutes, minutes[:1]):
        for line, hours in known:
            first = next((n for n, hour in enumerate(hours) if wanted and wanted[0] in hour.minutes), None)
            if first is None:
                continue
            met = [hour for hour, minute in zip(hours[first:], wanted, strict=False) if minute in hour.minutes]
            if len(met) == len(wanted):
                yield stretch(line, met[0].start, met[-1].end)
                return


def day_in(lines: Iterable[SourceLine], on: date | None) -> Iterator[PrintedPlace]:
    """Where lines say a day, one with its number first."""
    found = [(line, span) for line in lines for span in spoken(line.text)]
    numbered = [(line, span) for line, span in found if on and on.day in _numbers(line.text[slice(*span)])]
    yield from (stretch(line, *span) for line, span in (numbered or found)[:1])


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in re.findall("[0-9]{1,4}", text)]


def local_time(
    line: SourceLine, minutes: int, label: str, labels: Sequence[str]
) -> tuple[PrintedPlace, PrintedHour | None]:
    """Where a line prints an hour for a place, one of the `labels` that it prints at that hour; and the hour itself, where
    it is printed for that place alone."""
    hours = [hour for hour in hours_of(line.text) if minutes in hour.minutes[:1]]
    hours = hours or [hour for hour in hours_of(line.text) if minutes in hour.minutes]
    named = _named(line, labels)
    at = next((n for n, (_, one) in enumerate(named) if one == label), None)
    own = hours[at or 0] if len(hours) == max(len(named), 1) and len(labels) == len(hours) else None
    if at is None:
        return (stretch(line, own.start, own.end) if own else whole(line)), own
    name = next(words_in([line], label))
    if own is None or has_words(line.text[min(own.end, name.end) : max(own.start, name.start)]):
        return name, own
    return stretch(line, min(own.start, name.start), max(own.end, name.end)), own


def taken_out(line: SourceLine, label: str, labels: Sequence[str]) -> PrintedPlace | None:
    """A place of a list in a line, with what sets it off from its neighbours; none where it stands there alone."""
    named = _named(line, labels)
    at = next((n for n, (place, one) in enumerate(named) if one == label), None)
    if at is None or len(named) < 2:
        return None
    if at:
        return stretch(line, _end(named[at - 1][0]), _end(named[at][0]))
    return stretch(line, named[0][0].start, named[1][0].start)


def behind(line: SourceLine, labels: Sequence[str]) -> PrintedPlace | None:
    """Where a further place may be put behind those that a line names."""
    named = _named(line, labels)
    return stretch(line, _end(named[-1][0]), _end(named[-1][0])) if named else None


def _end(place: PrintedPlace) -> int:
    """Where some words end, with the point of an abbreviation behind them: `Washington, D.C.`"""
    return place.end + (place.text[place.end : place.end + 1] == "." and "." in place.text[place.start : place.end])


def _named(line: SourceLine, labels: Sequence[str]) -> list[tuple[PrintedPlace, str]]:
    """The places that a line names, in their order."""
    found = [(place, one) for one in labels for place in list(words_in([line], one))[:1]]
    return sorted(found, key=lambda one: one[0].start)
