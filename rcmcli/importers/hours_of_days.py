"""Hours of days: where a line says when a whole day or a part of it is, and no item: “Tuesday 21 June, 14:00”, “Morning (9-12)”."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.day_marks import is_part
from rcmcli.importers.headings import date_in, heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.rows import Row
from rcmcli.reading.words import fold

_SMALL = ("", "le", "el", "on", "the", "du", "del", "dia", "el dia", "fecha", "date", "data", "no dia", "em")
_FEWEST = 3  # items that a line above them may be around
_LENGTH = re.compile(r"(?<![ (–—-])[ (–—-]*+[0-9]{1,2} ?(?:h|hrs?|hours?|horas?|heures?)[) ]*+$", re.IGNORECASE)


def days_apart(rows: Sequence[Row], full: bool) -> list[Row]:
    """The rows, those of a date with hours as the heading of a day, those of a part of the day as what stands across."""
    found: list[Row] = []
    for at, row in enumerate(rows):
        below = next((one for one in rows[at + 1 :] if one.kind == "row"), None)
        if _is_date(row):
            found += _heading(row, below, rows[at + 1] if at + 1 < len(rows) else None)
        elif _is_meeting_around(row, rows[at + 1 :], full):
            found.append(Row(body=row.hours))
        elif below and _is_part_around(row, below, full):
            found.append(msgspec.structs.replace(row, kind="band", time="", body=row.hours, hours=()))
        else:
            found.append(row)
    return found


def _is_date(row: Row) -> bool:
    """Whether the words beside the hours of one line are a date and nothing else."""
    if row.kind != "row" or len(row.body) != 1 or len(row.hours) != 1 or row.body[0].number != row.hours[0].number:
        return False
    dated = heading_in(row.body[0].text)
    return dated is not None and dated.is_date and fold(dated.label) in _SMALL


def _heading(row: Row, below: Row | None, following: Row | None) -> list[Row]:
    """A date with hours as a heading: they are of the day where its items have hours of their own, else of the item below."""
    day = Row(body=row.body)
    has_words = (
        following is not None and following.kind == "line" and bool(following.body) and not following.body[0].level
    )
    if has_words and (below is None or _is_date(below)):
        return [day, msgspec.structs.replace(row, body=())]
    return [day, msgspec.structs.replace(row, kind="frame", body=())]


def _is_meeting_around(row: Row, below: Sequence[Row], full: bool) -> bool:
    """Whether a line with words, a date and hours says when all is held that is listed below it."""
    if row.kind != "row" or len(row.body) != 1 or row.kept or [row.body[0].number] != [one.number for one in row.hours]:
        return False
    whole, dated = hours_in(row.time, full=full), date_in(row.body[0].text)
    if not (whole.is_range and dated and dated.month and dated.day):
        return False
    items = [hours_in(one.time, full=full) for one in below if one.kind == "row" and one.time]
    spans = [one.spans[0] for one in items if one.spans]
    ends = [one.end or one.start for one in spans]
    return len(spans) >= _FEWEST and sum(end <= (whole.spans[0].end or 0) for end in ends) * 5 >= len(ends) * 3


def _is_part_around(row: Row, below: Row, full: bool) -> bool:
    """Whether a row says when a part of the day is that holds the one below it."""
    if row.kind != "row" or len(row.body) != 1 or row.kept or row.at:
        return False
    if not is_part(_LENGTH.sub("", row.body[0].text)):
        return False
    one, two = hours_in(row.time, full=full), hours_in(below.time, full=full)
    if not (one.is_range and two.spans):
        return False
    part, item = one.spans[0], two.spans[0]
    return part.start <= item.start and (item.end or item.start) <= (part.end or part.start) and part != item
