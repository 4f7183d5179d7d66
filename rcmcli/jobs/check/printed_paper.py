"""A printed paper: the document that an agenda was read from, line by line, and where in it each finding stands."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.ledger import Entry, not_understood
from rcmcli.importers.papers import Imported
from rcmcli.importers.sheet import Sheet, SourceLine
from rcmcli.jobs.check import paper_findings
from rcmcli.jobs.check.printed_hours import PrintedHour, hours_of, written_as
from rcmcli.jobs.check.printed_words import behind, day_in, hours_in, local_time, stretch, taken_out, whole, words_in
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Move, Write
from rcmcli.model.clock import DAY
from rcmcli.model.draft import Draft
from rcmcli.model.finding import Finding
from rcmcli.model.paper import PrintedPlace
from rcmcli.model.span import Path, Span
from rcmcli.model.text import DOCUMENT_LANGUAGES
from rcmcli.reading.date_ranges import find_range
from rcmcli.reading.printed import minutes_printed, printed_or_none, read_printed
from rcmcli.store.reading import Reading

_OF_HOURS = ("time", "start", "end", "hours", "minutes")
_OF_DAY = ("date", "until", "weekday")
_ROW = 3  # lines from that of an hour on, among which its places are printed
_NOWHERE = Span(1, 1, 1, 2)  # where what has no place in a text stands, for want of a better one


class Claimed(msgspec.Struct, frozen=True):
    """A local time where a line prints it: its path with the place's name, and the hour where it is of that place alone."""

    where: Path
    place: PrintedPlace
    hour: PrintedHour | None


class PrintedPaper:
    """A document, the draft that was made of it, and the text that was made of that."""

    def __init__(self, contents: bytes, sheet: Sheet, imported: Imported, draft: Draft, reading: Reading) -> None:
        self.contents = contents
        self.sheet = sheet
        self.lost: list[Entry] = not_understood(imported.entries)
        self.draft = draft
        self._lines = {line.number: line for line in sheet.printed}
        self._claims = dict(draft.claims)
        self._reading = reading
        hours = [hour for line in sheet.printed for hour in hours_of(line.text)]
        self._padded = any(hour.words[0] == "0" for hour in hours)
        self._twelve = not self._padded and all(len(hour.minutes) == 2 for hour in hours)

    @property
    def agenda(self) -> Agenda | None:
        """The agenda as it was read, with what stands in for a zone and dates where the paper prints none."""
        return self._reading.agenda or self._reading.partial

    def told(self, finding: Finding) -> tuple[Finding, PrintedPlace] | None:
        """A finding in words that fit a paper, and where it stands; none for what only an agenda file can have."""
        fit = paper_findings.told(finding)
        if fit is None or self._is_right_by_twelve(finding):
            return None
        if _is_of_an_end(finding) and not any(self._claimed(finding.path, ends=True)):
            return None
        return fit, self.places(finding)[0]

    def places(self, finding: Finding) -> list[PrintedPlace]:
        """Every place where the paper prints what a finding speaks of: one at least."""
        path = finding.path
        if path[:1] == ("printed",) and path[1:2] in (("start",), ("at",)):
            found = [one.place for one in self._claimed(path, ends=_is_of_an_end(finding))]
        elif path[:1] == ("day",) and len(path) > 1:
            found = list(self._in_day(path))
        elif path[:1] == ("timezone",):
            found = list(self._first_hours())
        elif path[:2] == ("printed", "dates"):
            found = [whole(line) for line in self.sheet.printed if find_range(line.text)][:1]
            found = found or list(day_in(self.sheet.printed, None))
        else:
            found = list(words_in(self.sheet.printed, self._value(path))) if path else []
        return found or [whole(self.sheet.printed[0])]

    def mends(self, finding: Finding) -> list[tuple[PrintedPlace, str]]:
        """The words that a certain fix replaces, each with what is to stand there; none where it takes more than that."""
        change = finding.fix[0] if len(finding.fix) == 1 else None
        if isinstance(change, Move) and change.path == finding.path and change.path[:1] == ("printed",):
            time = _plain_time(change.key)
            claimed = self._claimed(change.path) if time is not None else ()
            return [mend for one in claimed for mend in self._moved(one, time or 0)]
        if isinstance(change, Write) and change.path == ("printed", "offset"):
            return [(place, str(change.value)) for place in words_in(self.sheet.printed, self._value(change.path))]
        return []

    def _moved(self, claimed: Claimed, minutes: int) -> list[tuple[PrintedPlace, str]]:
        """How a place comes to stand at its right hour: another hour, where it is printed for that place alone; else the
        place is taken out of its line and put behind the others of that hour, where the list has a line for it."""
        line = self._lines[claimed.place.number]
        if claimed.hour:
            words = written_as(minutes, claimed.hour.words, padded=self._padded)
            return [(stretch(line, claimed.hour.start, claimed.hour.end), words)] if words else []
        table = claimed.where[:-2]
        there = {n: self._beside(n, where) for where, numbers in self._claims.items() for n in numbers
                 if where[:-2] == table and _plain_time(where[-2]) == minutes}  # fmt: skip
        number = min(there, key=lambda one: abs(one - line.number), default=line.number)
        out = taken_out(line, str(claimed.where[-1]), self._beside(line.number, claimed.where))
        near = [self._lines[n] for n in range(number, number + _ROW) if n in self._lines and number in there]
        end = next((spot for one in near if one is not line and (spot := behind(one, there[number]))), None)
        return [(out, ""), (end, f", {claimed.where[-1]}")] if out and end else []

    def _claimed(self, path: Path, *, ends: bool = False) -> Iterator[Claimed]:
        """Where a local time of a list is printed; where only its end is wrong, beside items that last otherwise."""
        depth = 3 if path[1] == "start" else 4
        table, rest = path[: depth - 1], path[depth - 1 :]
        hour = str(rest[0]) if rest else ""
        labels = self._labels(table, hour)
        wanted = labels[rest[1]] if len(rest) > 1 and isinstance(rest[1], int) and rest[1] < len(labels) else ""
        for where, numbers in self._claims.items():
            if where[: len(table)] != table or (hour and where[-2] != hour) or (wanted and where[-1] != wanted):
                continue
            for number in numbers:
                if ends and self._lasts_as_long(number, where):
                    continue
                minutes, label = read_printed(where[-2]).minutes, str(where[-1])
                yield Claimed(where, *local_time(self._lines[number], minutes, label, self._beside(number, where)))

    def _lasts_as_long(self, number: int, where: Path) -> bool:
        """Whether a local time beside an item lasts as long as that item: the list of a file is of all days, a paper's is not."""
        items = [(one.origins, one.item.time) for day in self.draft.days for one in day.items if one.origins]
        owner = max((one for one in items if min(one[0]) <= number), key=lambda one: min(one[0]), default=None)
        printed = read_printed(where[-2])
        if where[1] != "at" or owner is None or printed.end is None or owner[1].start is None or owner[1].end is None:
            return False
        return (printed.end - printed.minutes - owner[1].end + owner[1].start) % (
            DAY // 2 if self._twelve else DAY
        ) == 0

    def _is_right_by_twelve(self, finding: Finding) -> bool:
        """Whether a local time is off by half a day in a paper that counts to twelve and prints neither am nor pm."""
        if not self._twelve or finding.rule.code != "Z304" or "key" not in finding.facts:
            return False
        printed, right = (minutes_printed(finding.facts[one]) for one in ("printed", "key"))
        return printed is not None and right is not None and (printed - right) % DAY == DAY // 2

    def _beside(self, number: int, where: Path) -> list[str]:
        """The places that a line prints at one hour."""
        return [str(one[-1]) for one, lines in self._claims.items() if one[:-1] == where[:-1] and number in lines]

    def _labels(self, table: Path, hour: str) -> tuple[str, ...]:
        printed = self.agenda.printed if self.agenda else None
        if printed is None:
            return ()
        hours = printed.start if table[1] == "start" else printed.at.get(str(table[2]), {})
        return tuple(hours.get(hour, ()))

    def _in_day(self, path: Path) -> Iterator[PrintedPlace]:
        d, i = path[1], path[3] if path[2:3] in (("item",), ("items",)) and len(path) > 3 else None
        agenda = self.agenda
        if not isinstance(d, int) or agenda is None or d >= len(agenda.days):
            return
        day, drafted = agenda.days[d], self.draft.days[d]
        lines = self._numbered(drafted.origins)
        if isinstance(i, int) and i < len(day.items):
            items = drafted.items[: i + 1]
            own = self._numbered(items[-1].origins) or next(
                (known for one in reversed(items) if (known := self._numbered(one.origins))), lines
            )
            found = list(self._of_item(path, day, i, own))
            yield from found[:1] or map(whole, own[:1])
            return
        found = list(day_in(lines, day.date if str(path[-1]) == "date" else None)) if path[-1] in _OF_DAY else []
        first = [line for one in drafted.items[:1] for line in self._numbered(one.origins)]
        yield from (found or list(words_in(lines, self._value(path))) or list(map(whole, lines or first)))[:1]

    def _of_item(self, path: Path, day: Day, i: int, lines: Sequence[SourceLine]) -> Iterator[PrintedPlace]:
        key = next((part for part in reversed(path) if isinstance(part, str)), "")
        value = self._value(path)
        if key in _OF_HOURS:
            yield from hours_in(lines, [hour.minutes[0] for hour in hours_of(value)])
        if len(path) > 4 and key != "title":
            yield from words_in(lines, value)
        title = day.items[i].title
        yield from (place for one in ("any", *DOCUMENT_LANGUAGES) for place in words_in(lines, getattr(title, one)))

    def _numbered(self, numbers: Sequence[int]) -> list[SourceLine]:
        return [self._lines[number] for number in sorted(numbers) if number in self._lines]

    def _first_hours(self) -> Iterator[PrintedPlace]:
        """The first hours of an item, else the first line that prints any."""
        lines = [
            line for day in self.draft.days for one in day.items for line in self._numbered(one.origins)
        ] or self.sheet.printed
        timed = ((line, hours) for line in lines if (hours := hours_of(line.text)))
        yield from (stretch(line, hours[0].start, hours[min(len(hours), 2) - 1].end) for line, hours in timed)

    def _value(self, path: Path) -> str:
        """What the file that was made of the paper says at a path."""
        span = self._reading.spans.find(path)
        if span == _NOWHERE:
            return ""
        line = self._reading.lines[span.line - 1]
        words = line[span.column - 1 : span.end_column - 1 if span.end_line == span.line else len(line)]
        return words.strip("\"'` ")


def _is_of_an_end(finding: Finding) -> bool:
    """Whether it says of a local time that its end alone is wrong."""
    return finding.rule.code == "Z304" and finding.path[:2] == ("printed", "at") and "key" not in finding.facts


def _plain_time(hour: object) -> int | None:
    """The minutes of an hour of a list; none where it says another day, or an end."""
    time = printed_or_none(hour)
    return None if time is None or time.shift or time.said or time.end is not None else time.minutes
