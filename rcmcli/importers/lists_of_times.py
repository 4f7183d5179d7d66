"""Lists of local times among the lines of a paper: the hour of one moment at several places."""

from collections.abc import Sequence
from datetime import date

import msgspec

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.local_times import Claim, agree, claim, claims_in, is_headed
from rcmcli.importers.rows import Row
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
        if groups and at - groups[-1][-1] <= _NEAR and not _parted(rows, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    found = list(rows)
    for group in groups:
        told = [claim for at in group for claim in claims[at]]
        above = [row.body[0].text for row in rows[max(0, group[0] - 4) : group[0]] if row.body]
        several = len(told) > 1 or sum(len(claim.labels) for claim in told) > 2
        if several and agree(told, on, headed=any(map(is_headed, above))):
            for at in group:
                found[at] = _printed(rows[at])
    return found


def _printed(row: Row) -> Row:
    """A row as one of a list: what stood in two cells of a table as one line."""
    if not row.time:
        return msgspec.structs.replace(row, kind="printed")
    lines = (*row.body, *row.hours)
    numbers = tuple(dict.fromkeys(number for line in lines for number in line.numbers))
    text = f"{row.time} {', '.join(line.text.strip() for line in row.body)}"
    return Row("printed", (msgspec.structs.replace(lines[0], text=text, number=numbers[0], more=numbers[1:]),))


def _told(row: Row) -> list[Claim]:
    """The hours for places that a line consists of, or a row of a table with one hour and nothing but places beside it."""
    if row.kind == "line" and len(row.body) == 1:
        return claims_in(row.body[0].text, row.body[0].number)
    is_plain = row.kind == "row" and row.body and not (row.kept or row.at or row.other or row.length or row.date)
    if not is_plain or not hours_in(row.time).is_clock:
        return []
    label = ", ".join(line.text.strip() for line in row.body)
    told = claim(row.time, label, row.body[0].number)
    return told if all(is_label(name) or kind_of(name) == "place" for one in told for name in one.labels) else []


def _parted(rows: Sequence[Row], before: int, at: int) -> bool:
    """Whether a day or an item stands between two lines."""
    between = rows[before + 1 : at]
    return any(
        row.kind != "line" or (row.body and (heading_in(row.body[0].text) or hours_in(row.body[0].text).spans))
        for row in between
    )
