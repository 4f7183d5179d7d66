"""Words of an agenda found again where a paper prints them: a text, a day, the hours of an item, a local time."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rcmcli.importers.sheet import SourceLine
from rcmcli.jobs.check.printed_hours import PrintedHour, hours_of
from rcmcli.model.paper import PrintedPlace
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
    if not any(map(str.isalnum, words)):
        return
    wanted = words[:_LONGEST].translate(_DASHES).split()
    pattern = re.compile(r"\s*".join(map(re.escape, wanted)), re.IGNORECASE)
    known = list(lines)
    found = [(line, match) for line in known if (match := _search(pattern, line.text.translate(_DASHES)))]
    yield from (stretch(line, *match.span()) for line, match in found)
    if not found:
        joined = " ".join(words.split()).casefold()
        parts = (line for line in known if len(line.text.strip()) >= _SHORTEST)
        yield from (whole(line) for line in parts if " ".join(line.text.split()).casefold() in joined)


def _search(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that begins and ends no word in its middle, else the first one."""
    matches = list(pattern.finditer(text))
    return next((one for one in matches if _is_apart(text, one)), matches[0] if matches else None)


def _is_apart(text: str, match: re.Match[str]) -> bool:
    return not text[max(0, match.start() - 1) : match.start()].isalnum() and not text[match.end() :][:1].isalnum()


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
    numbered = [
        (line, span) for line, span in found if on and re.search(rf"(?<!\d)0?{on.day}(?!\d)", line.text[slice(*span)])
    ]
    yield from (stretch(line, *span) for line, span in (numbered or found)[:1])


def local_time(
    line: SourceLine, minutes: int, label: str, labels: Sequence[str]
) -> tuple[PrintedPlace, PrintedHour | None]:
    """Where a line prints an hour for a place, one of the `labels` that it prints at that hour; and the hour itself, where
    it is printed for that place alone."""
    hours = [hour for hour in hours_of(line.text) if minutes in hour.minutes[:1]]
    hours = hours or [hour for hour in hours_of(line.text) if minutes in hour.minutes]
    named = sorted((place.start, one) for one in labels for place in list(words_in([line], one))[:1])
    at = next((n for n, (_, one) in enumerate(named) if one == label), None)
    own = hours[at or 0] if len(hours) == max(len(named), 1) and len(labels) == len(hours) else None
    if at is None:
        return (stretch(line, own.start, own.end) if own else whole(line)), own
    name = next(words_in([line], label))
    if own is None or any(map(str.isalnum, line.text[min(own.end, name.end) : max(own.start, name.start)])):
        return name, own
    return stretch(line, min(own.start, name.start), max(own.end, name.end)), own
