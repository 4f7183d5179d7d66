"""Twin titles: a paper that says each title in two languages, parted by a stroke: `Opening / Apertura`."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.rows import Row
from rcmcli.importers.tongue import language_of

_STROKE = " / "
_ENOUGH, _MOSTLY = 3, 0.7


def told_in_both(rows: Sequence[Row]) -> list[Row]:
    """The rows, what stands behind the stroke in the second language; of a paper that does so nearly throughout."""
    timed = [row for row in rows if row.kind == "row" and row.body and not row.other]
    halves = [parts for row in timed if len(parts := row.body[0].text.split(_STROKE)) == 2]
    if len(halves) < _ENOUGH or len(halves) < _MOSTLY * len(timed):
        return list(rows)
    tongues = (language_of(one for one, _ in halves), language_of(other for _, other in halves))
    if "" in tongues or tongues[0] == tongues[1]:
        return list(rows)
    return [_parted(row, tongues) if any(row is one for one in timed) else row for row in rows]


def _parted(row: Row, tongues: tuple[str, str]) -> Row:
    first, stroke, second = row.body[0].text.partition(_STROKE)
    if not stroke:
        return row
    one, other = (msgspec.structs.replace(row.body[0], text=words.strip()) for words in (first, second))
    return msgspec.structs.replace(row, body=(one, *row.body[1:]), other=(other,), languages=tongues)
