"""Lists of local times among the lines of a paper: the hour of one moment at several places."""

from collections.abc import Sequence
from datetime import date

import msgspec

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.local_times import Claim, agree, claim, claims_in, is_headed
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.places import kind_of
from rcmcli.reading.labels import is_label

_NEAR = 5  # lines within which hours for places make a list


def with_lists(rows: list[Row], on: date | None) -> list[Row]:
    """The lines that list the hour of one moment at several places, as such, by the clocks of a date."""
    claims: dict[int, list[Claim]] = {}
    for at, row in enumerate(rows):
        told = _told(row)
        if told:
            claims[at] = told
    groups: list[list[int]] = []
    for at in claims:
        last = groups[-1][-1] if groups else None
        if last is not None and at - last <= _NEAR and _is_alike(claims, last, at) and not _parted(rows, last, at):
            groups[-1].append(at)
        else:
            groups.append([at])
    found = list(rows)
    for group in groups:
        told = [claim for at in group for claim in claims[at]]
        above = [row.body[0].text for row in rows[max(0, group[0] - 4) : group[0]] if row.body]
        several = len(told) > 1 or sum(len(claim.labels) for claim in told) > 2
        if several and (_is_one_line(told) or agree(told, on, headed=any(map(is_headed, above)))):
            for at in group:
                found[at] = _printed(rows[at])
    return found


def _is_alike(claims: dict[int, list[Claim]], before: int, at: int) -> bool:
    """Whether two lines of hours both say ends, or neither: an item may be called like a place."""
    one, other = ({"-" in claim.hour for claim in claims[n]} for n in (before, at))
    return one == other


def _printed(row: Row) -> Row:
    """A row as one of a list: what stood in two cells of a table as one line."""
    if not row.time:
        return msgspec.structs.replace(row, kind="printed")
    names = _names_beside(row)
    lines = (*names, *row.hours)
    numbers = tuple(dict.fromkeys(number for line in lines for number in line.numbers))
    text = f"{row.time} {', '.join(line.text.strip() for line in names)}"
    return Row("printed", (msgspec.structs.replace(lines[0], text=text, number=numbers[0], more=numbers[1:]),))


def _is_one_line(claims: Sequence[Claim]) -> bool:
    """Whether hours for places stand on one line, whole or half hours apart: no items do so, right or wrong."""
    minutes = {one.minute for one in claims}
    return len({one.line for one in claims}) == 1 < len(minutes) and len({minute % 30 for minute in minutes}) == 1


def _told(row: Row) -> list[Claim]:
    """The hours for places that a line consists of, or a row of a table with one hour and nothing but places beside it."""
    if row.kind == "line" and len(row.body) == 1:
        return claims_in(row.body[0].text, row.body[0].number)
    names = _names_beside(row)
    if not names or not hours_in(row.time).is_clock:
        return []
    told = claim(row.time, ", ".join(line.text.strip() for line in names), names[0].number)
    return told if all(is_label(name) or kind_of(name) == "place" for one in told for name in one.labels) else []


def _names_beside(row: Row) -> tuple[Line, ...]:
    """The words of a row of a table that has hours and one more cell, whatever heads this."""
    cells = [row.body, *(lines for _, lines in row.kept)]
    filled = [lines for lines in cells if lines]
    is_plain = row.kind == "row" and len(filled) == 1 and not (row.at or row.other or row.length or row.date)
    return filled[0] if is_plain else ()


def _parted(rows: Sequence[Row], before: int, at: int) -> bool:
    """Whether a day or an item stands between two lines."""
    between = rows[before + 1 : at]
    return any(
        row.kind != "line" or (row.body and (heading_in(row.body[0].text) or hours_in(row.body[0].text).spans))
        for row in between
    )
