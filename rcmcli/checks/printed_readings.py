"""Printed readings: rows whose abbreviation, by its hour and its neighbours, is another one's than the usual: CST in China."""

import msgspec

from rcmcli.checks.printed_rows import Row
from rcmcli.model.place import Match, Place
from rcmcli.model.readings import other_reading


def reread(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows, those with an abbreviation read as their neighbours show."""
    return tuple(_reread(row, rows) for row in rows)


def _reread(row: Row, rows: tuple[Row, ...]) -> Row:
    if len(row.matches) != 1 or _is_right(row, row.places[0]):
        return row
    usual, instant = row.matches[0], next(iter(row.instants.values()))
    beside = [place for other in rows if other is not row for place in other.places if _is_right(other, place)]
    meant = other_reading(row.name, usual, lambda place: _is_right(row, place), beside, instant)
    if meant is None:
        return row
    others = (usual.place, *(place for place in usual.others if place != meant))
    return msgspec.structs.replace(row, matches=(Match(meant, usual.note, others),), usual=usual.place)


def _is_right(row: Row, place: Place) -> bool:
    """Whether the clocks of a place show the hour of a row on every day."""
    return not any(row.differs(truth) for truth in row.truths(place))
