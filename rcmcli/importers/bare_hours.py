"""Bare hours: lines that hold hours and nothing else, and those that belong together as start and end."""

import re

import msgspec

from rcmcli.importers.broken_lines import PAIRS
from rcmcli.importers.hours import hours_in
from rcmcli.importers.rows import Row
from rcmcli.model.clock import clock

_UNTIL = re.compile(
    r"\W{0,3}(?:to|until|till|a|al|hasta|à|às|até) [0-9]{1,2}[:.hH]?[0-9]{2} ?(?:h|hs|hrs?|horas|hours)?\W*$",
    re.IGNORECASE,
)


def joined_pairs(rows: list[Row], full: bool) -> list[Row]:
    """Two clocks on lines of their own, the second later, as one range: where the paper does so throughout."""
    pairs = [at for at in range(len(rows) - 1) if _is_pair(rows[at], rows[at + 1], full)]
    clocks = [row for row in rows if is_bare(row) and hours_in(row.time, full=full).is_clock]
    kept: list[int] = []
    for at in pairs:
        if not kept or at > kept[-1] + 1:
            kept.append(at)
    if len(kept) < min(PAIRS, max(2, len(clocks) // 2)) or len(kept) * 2 < len(clocks) * 0.8:
        return rows
    found: list[Row] = []
    skip = False
    for at, row in enumerate(rows):
        if skip:
            skip = False
        elif at in kept:
            other = rows[at + 1]
            found.append(
                msgspec.structs.replace(
                    row, time=f"{row.time.strip()} – {other.time.strip()}", hours=(*row.hours, *other.hours)
                )
            )
            skip = True
        else:
            found.append(row)
    return found


def with_ends(rows: list[Row], full: bool) -> list[Row]:
    """An end that a page break parted from its start, as its end again: in a paper of ranges, a later clock without words."""
    rows = _with_ends_below(rows, full)
    told = [hours_in(row.time, full=full) if row.kind == "row" and row.time else None for row in rows]
    timed = [hours for hours in told if hours and hours.spans]
    if sum(hours.is_range for hours in timed) * 10 < len(timed) * 7:
        return rows
    found: list[Row] = []
    for at, row in enumerate(rows):
        one, two = told[at - 1] if at else None, told[at]
        bare = not row.body and not row.kept and bool(rows[at - 1].body if at else False)
        if found and bare and one and two and one.is_clock and two.is_clock and one.spans[0].start < two.spans[0].start:
            found[-1] = msgspec.structs.replace(
                found[-1], time=f"{found[-1].time} – {row.time}", hours=(*found[-1].hours, *row.hours)
            )
        else:
            found.append(row)
    return found


def _with_ends_below(rows: list[Row], full: bool) -> list[Row]:
    """The rows, a line that only says until when as the end of the hour above it: “To 11:45”."""
    found: list[Row] = []
    for row in rows:
        end = (
            hours_in(row.time, full=full)
            if row.kind == "row" and len(row.hours) == 1 and not row.kept and _UNTIL.match(row.time)
            else None
        )
        start = hours_in(found[-1].time, full=full) if end and found and found[-1].kind == "row" else None
        if (
            end
            and start
            and len(end.spans) == len(start.spans) == 1
            and not (start.is_range or end.guessed or start.guessed)
        ):
            hours = f"{clock(start.spans[0].start)} – {clock(end.spans[0].start)}"
            if start.spans[0].start < end.spans[0].start:
                found[-1] = msgspec.structs.replace(found[-1], time=hours, hours=(*found[-1].hours, *row.hours))
                continue
        found.append(row)
    return found


def is_bare(row: Row) -> bool:
    """Whether a line holds hours and nothing else."""
    return row.kind == "row" and not row.body and len(row.hours) in (1, 2) and not row.kept and not row.at


def _is_pair(row: Row, other: Row, full: bool) -> bool:
    if not (is_bare(row) and is_bare(other)):
        return False
    one, two = hours_in(row.time, full=full), hours_in(other.time, full=full)
    return one.is_clock and two.is_clock and one.label == two.label and one.spans[0].start < two.spans[0].start
