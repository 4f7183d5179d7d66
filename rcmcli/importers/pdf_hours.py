"""Hours in a column that a PDF holds before the column at its side: each is read with what stands at its height."""

import re
from collections.abc import Sequence

from rcmcli.importers.pdf_rows import Row

_CLOCK = r"\d{1,2}\s*[:.hH]\s*\d{2}\s*(?:[hH](?:rs?)?\.?|[ap]\.?\s?m\.?)?"
_HOURS = re.compile(rf"{_CLOCK}(?:\s*(?:[-–—]|a|to|à)\s*{_CLOCK})?", re.IGNORECASE)
_RANGE = re.compile(rf"{_CLOCK}\s*(?:[-–—]|a|to|à)\s*{_CLOCK}", re.IGNORECASE)
_FEWEST = 3  # hours that make a column
_SHARE = 0.8  # of them that have something at their height


def beside_hours(rows: Sequence[Row]) -> list[Row]:
    """The lines of a stretch without tables, columns of hours read with the lines at their side."""
    read: list[Row] = []
    index = 0
    while index < len(rows):
        hours = _hours(rows, index)
        beside = _beside(rows, index + len(hours), hours) if len(hours) >= _FEWEST else []
        level = {id(hour): next((row for row in beside if _is_level(hour, row)), None) for hour in hours}
        if sum(row is not None for row in level.values()) >= max(_FEWEST, _SHARE * len(hours)):
            taken = {id(row) for row in level.values()}
            pairs = [_pair(hour, row) if (row := level[id(hour)]) else hour for hour in hours]
            read += sorted([*pairs, *(row for row in beside if id(row) not in taken)], key=lambda row: -row.base)
            index += len(hours) + len(beside)
        else:
            read += hours or [rows[index]]
            index += max(1, len(hours))
    return read


def begins_of(cells: Sequence[Sequence[Row]]) -> list[float]:
    """The heights of the hours in the first cell of a row of a table that holds several rows without rules between."""
    hours = _hours(cells[0], 0) if cells else []
    others = [row for cell in cells[1:] for row in cell]
    level = sum(any(_is_level(hour, row) for row in others) for hour in hours)
    # two hours one above the other may be the start and the end of one item
    several = len(hours) >= _FEWEST or (len(hours) > 1 and all(_RANGE.fullmatch(hour.text) for hour in hours))
    whole = len(hours) == len(cells[0]) if cells else False
    return [hour.base for hour in hours] if several and whole and level >= _SHARE * len(hours) else []


def _hours(rows: Sequence[Row], start: int) -> list[Row]:
    """The lines from here on that are hours alone, one below the other."""
    hours: list[Row] = []
    for row in rows[start:]:
        if not _HOURS.fullmatch(row.text) or (hours and row.base >= hours[-1].base):
            break
        hours.append(row)
    return hours


def _beside(rows: Sequence[Row], start: int, hours: Sequence[Row]) -> list[Row]:
    """The lines from here on that stand to the right of the hours, one below the other."""
    right = max(hour.right for hour in hours)
    beside: list[Row] = []
    for row in rows[start:]:
        if row.left <= right or (beside and row.base >= beside[-1].base):
            break
        beside.append(row)
    return beside


def _is_level(hour: Row, row: Row) -> bool:
    return abs(hour.base - row.base) <= 0.35 * max(hour.size, row.size)


def _pair(hour: Row, row: Row) -> Row:
    """An hour and what stands at its side as one printed line."""
    return row._replace(
        text=f"{hour.text}\t{row.text}",
        printed=f"{hour.printed}\t{row.printed}",
        left=hour.left,
        first=hour.first,
        bullet=False,
        bold=hour.bold and row.bold,
        bold_start=hour.bold_start,
    )
