"""Rows of clocks: lists of local times, frames that only say when all of a day is."""

import re

import msgspec

from rcmcli.directory import find
from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.front_facts import is_city
from rcmcli.importers.headings import date_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.local_times import claims_in
from rcmcli.importers.other_dates import is_of_something_else
from rcmcli.importers.own_words import says_no_hour
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import zone_said
from rcmcli.reading.open_hours import open_time
from rcmcli.reading.words import fold
from rcmcli.words import imported, spreadsheets

_START = re.compile(r"\b(?:start|starts|starting|begins?|inicio|comienzo|inicia|comienza|debut|commence|comeco)\b")


def heads_start(item: Item | None, above: Line | None) -> bool:
    """Whether the line above a list says that it tells when the meeting starts, and was taken for a point of the last item."""
    last = item.points[-1] if item and item.points else None
    if item is None or last is None or above is None or last.lines[-1] is not above:
        return False
    if not _START.search(fold(above.text)):
        return False
    item.points.remove(last)
    return True


def take_list(row: Row, paper: Paper, item: Item | None, ledger: Ledger) -> None:
    """Keep the hours of a list with the item above them; those above all items are of the start of the meeting."""
    claims = [one for line in row.body for one in claims_in(line.text, line.number)]
    if item and item.span:
        item.claims += claims
    else:
        day = paper.days[-1] if paper.days and not paper.days[-1].items else None
        paper.claims += [(day, one) for one in claims]
    ledger.use(row.body, item if item and item.span else paper)


def take_frame(row: Row, paper: Paper, hours: Hours, ledger: Ledger) -> None:
    """Keep the hours of a whole day with it, and the clock that stands beside them."""
    line = row.hours[0]
    if label := hours.label or zone_said(line.text):
        paper.zone_labels.append((label, line))
    day = paper.days[-1] if paper.days else None
    if day and not day.items and hours.is_range and not day.hours:
        span = hours.spans[0]
        day.hours = (span.start, span.end or span.start)
    else:
        paper.frames.append((day, line))
        day = None
    ledger.use(row.hours, day or paper)


def take_opening(row: Row, day: Day, paper: Paper, ledger: Ledger) -> None:
    """Keep where a meeting opens, and when, from the line of its date: no item of it."""
    paper.frames.append((day, row.hours[0]))
    place = row.body[0].text.strip(" @")
    if is_city(place):
        paper.places.append(place)
    else:
        day.venue = day.venue or place
    ledger.use(row.hours, day)


def settle_frames(paper: Paper) -> None:
    """Give the hours at which a meeting starts to its day, where no item says them; what has no place is noted."""
    for day, line in paper.frames:
        starts = [span.start for span in hours_in(line.text).spans]
        items = [item for one in paper.days for item in one.items]
        if starts and any(item.span and item.span.start in starts for item in items):
            continue
        target = day or (paper.days[0] if len(paper.days) == 1 else None)
        if starts and target and target.items and not target.hours and not any(item.span for item in target.items):
            target.start = starts[0]
        elif target:
            target.notes.append(line.text.strip())
        else:
            paper.front.append(line)
    _start_as_called(paper)


def _start_as_called(paper: Paper) -> None:
    """The start of a meeting of one day whose items have no hours: the hour beside the date in the sentence that calls it."""
    day = paper.days[0] if len(paper.days) == 1 else None
    if day is None or day.start is not None or not day.items or any(item.span or item.words for item in day.items):
        return
    if day.hours and any(item.minutes for item in day.items):
        day.start = day.hours[0]
        return
    told = [hours_in(line.text) for line in paper.front if date_in(line.text) and not is_of_something_else(line.text)]
    starts = {hours.spans[0].start for hours in told if hours.spans}
    if len(starts) == 1:
        day.start = starts.pop()


def take_clocks(row: Row, paper: Paper) -> None:
    """Keep the clocks that a head of columns names, unless each row below it names its own."""
    if any(line.text == spreadsheets.CSV_TIME_ZONE.en for line in row.body):
        return
    paper.zone_labels += [(label, line) for line in row.body if (label := zone_said(line.text))]
    if row.room:  # the place that heads the hours of the meeting, beside those of others
        paper.zone_labels.append((row.room, row.body[0]))


def take_clock(item: Item, label: str, line: Line, paper: Paper) -> None:
    """Keep the clock beside hours; a country or a body beside hours that have no title is what they are of."""
    if not item.title and find(label):
        item.titles[""] = label
    else:
        paper.zone_labels.append((label, line))


def go_on(item: Item | None, hours: Hours) -> None:
    """A cell that goes on below: its item, which ends where the hours beside it begin, ends with these."""
    if item and item.span and hours.is_range and item.span.end == hours.spans[0].start:
        item.span = msgspec.structs.replace(item.span, end=hours.spans[0].end)


def take_words(item: Item, row: Row, ledger: Ledger) -> None:
    """What a cell of hours says that holds none: that none is given yet, words of another kind, what cannot be read."""
    words = " ".join(line.text.strip() for line in row.hours)
    item.open = open_time(words)
    if not row.hours or item.open or says_no_hour(words):
        ledger.use(row.hours, item)
    elif any(map(str.isdigit, words)):
        ledger.set_aside(row.hours, "not-understood", imported.NO_HOUR)
        item.lines = list(row.body[:1])
        item.guessed, item.printed = imported.NO_HOUR, words
    else:
        item.notes.append(words)
        ledger.use(row.hours, item)
