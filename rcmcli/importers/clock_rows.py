"""Rows of clocks: lists of local times, frames that only say when all of a day is, hours that nobody can read."""

from rcmcli.importers.builders import Item, Paper
from rcmcli.importers.headings import date_in
from rcmcli.importers.hours import Hours
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.local_times import claims_in
from rcmcli.importers.rows import Row
from rcmcli.importers.titles import zone_said


def take_list(row: Row, paper: Paper, item: Item | None, ledger: Ledger) -> None:
    """Keep the hours of a list with the item above them; those above all items are of the start of the meeting."""
    claims = [one for line in row.body for one in claims_in(line.text, line.number)]
    if item and item.span:
        item.claims += claims
    else:
        paper.claims += claims
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


def is_untold(row: Row) -> bool:
    """Whether a row of a table has a title, and beside it an hour that nobody can read: an item without an hour, which is said."""
    return row.kind == "row" and bool(row.body) and any(map(str.isdigit, row.time)) and date_in(row.time) is None


def is_point(row: Row, item: Item | None, hours: Hours) -> bool:
    """Whether a timed line is a point of the item above: set deeper than it, and within its hours."""
    if not (row.time and len(row.hours) == 1 and item and item.span and item.span.end and item.lines):
        return False
    if row.hours[0].level <= item.lines[0].level or row.kind == "band" or not hours.spans:
        return False
    start, end = hours.spans[0].start, hours.spans[0].end
    return item.span.start <= start and (end or start) <= item.span.end
