"""Signs of rows: whether a timed line is a point of the item above, whether a line holds a date and then an hour."""

import re

import msgspec

from rcmcli.importers.builders import Item
from rcmcli.importers.front_facts import is_city
from rcmcli.importers.headings import Dated, date_in, heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import is_foot
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.reading.words import fold
from rcmcli.words import imported


def is_point(row: Row, item: Item | None, language: str, *, full: bool) -> bool:
    """Whether a timed line is a point of the item above: set deeper than it, and within its hours."""
    if not (row.time and len(row.hours) == 1 and item and item.span and item.lines):
        return False
    if row.hours[0].level <= item.lines[0].level or row.kind == "band":
        return False
    spans = hours_in(row.time, language, full).spans
    if item.span.end is None:  # the first point begins with its item, and those below go on
        goes_on = bool(item.points and hours_in(item.points[-1].lines[0].text, language, full).spans)
        return bool(spans) and (spans[0].start == item.span.start or (goes_on and spans[0].start > item.span.start))
    return bool(spans) and item.span.start <= spans[0].start and (spans[0].end or spans[0].start) <= item.span.end


_AT_PLACE = re.compile(
    r"\W{0,3}(?:@|(?:at|in|en|a la|au|aux|a l'|no|na|em|venue|lugar|lieu|local|place)\b)|(?:sala|salon|room|auditorio|auditorium|salle|hall|hotel|aula|zoom|teams|online|virtual|en linea)\b"
)

_UP_TO = re.compile(r"\W{0,3}(?:to|until|till|through|a|al|hasta|au|jusqu'?au|ate)\b")


def opens_at_place(row: Row) -> bool:
    """Whether all that stands beside the hours of a date is where the meeting is: “17 January, 18:30 @ Café Central”."""
    words = fold(row.body[0].text) if len(row.body) == 1 else ""
    if len(row.body) == 1 and row.date and is_city(row.body[0].text):
        return True
    return row.body != () and len(words.split()) <= 10 and _AT_PLACE.match(words.replace("@", "@ ", 1)) is not None


def day_and_place(row: Row) -> Dated | None:
    """The day of a line that holds a date, hours and perhaps a city, and no title: `Geneva, 16 June 2026, 10 a.m. – 1 p.m.`"""
    found = heading_in(row.body[0].text) if len(row.body) == 1 and len(row.hours) == 1 and not row.kept else None
    if found is None or not found.is_date or found.day is None:
        return None
    return found if not found.label or is_city(found.label.strip(" ,;–—-")) else None


def begins_list(row: Row) -> bool:
    """Whether a row is one of a list of items: it has an hour or a length of its own, is an item without one, or a point."""
    return bool(row.time or row.length or row.is_untimed or (row.body and row.body[0].level))


def _ends_on_date(rest: str) -> bool:
    """Whether what follows the hour of a date is the date of the end: “20 April, 10:00 to Sunday, 21 April, 14:00”."""
    return _UP_TO.match(fold(rest)) is not None and date_in(rest) is not None


def dated_item(line: Line, language: str, *, full: bool) -> tuple[Dated, Row] | None:
    """The heading and the item of a line that holds a date and then an hour; none where it does not."""
    found = date_in(line.text)
    if not found or not found.is_date or not hours_in(line.text).spans:
        return None
    at = line.text.find(found.words) + len(found.words)
    heading, rest = heading_in(line.text[:at].strip()), line.text[at:].lstrip(" ,:;–—-|\t")
    hours = hours_in(rest, language, full)
    if heading is None or not hours.spans or hours.where != "first" or _ends_on_date(hours.rest):
        return None
    body = (msgspec.structs.replace(line, text=hours.rest),) if hours.rest else ()
    return heading, Row("row", body, rest, (line,))


def without_foot(row: Row, ledger: Ledger) -> Row:
    """A row with hours without the foot of a paper of ours, which is no title, however near it stands."""
    feet = [line for line in row.body if is_foot(line.text)]
    if not feet:
        return row
    ledger.set_aside(feet, "repeated", imported.FURNITURE)
    return msgspec.structs.replace(row, body=tuple(line for line in row.body if line not in feet))
