"""The common window: from the first start to the last end at which everyone is within working hours without a break."""

from collections.abc import Iterator

import msgspec

from rcmcli.model import clock
from rcmcli.model.plan import Candidate, Common
from rcmcli.planning import fairness
from rcmcli.planning.fairness import Table
from rcmcli.planning.offsets import instant


def apart(table: Table) -> tuple[tuple[Candidate, ...], tuple[Common | None, ...]]:
    """The best windows in order, as many as the query wants, beside each the common window that it begins; where there is
    one, only windows that suit everyone, one for each stretch."""
    ranked = sorted(fairness.rank(table, asked, start) for start, asked in fairness.tolls(table))
    free = {start for _, total, _, start in ranked if total == 0}
    starts: list[int] = []
    found: list[Common | None] = []
    covered: set[int] = set()
    for _, total, _, start in ranked:
        if len(starts) == table.query.top or (total and any(found)):
            break  # nobody needs a worse hour beside a common window
        if start in covered:
            continue
        run = [*_run(table, start, free)]
        covered.update(run)
        starts.append(start)
        found.append(_common(table, run) if len(run) > 1 else None)
    return tuple(fairness.candidate(table, start) for start in starts), tuple(found)


def _run(table: Table, start: int, free: set[int]) -> Iterator[int]:
    """The starts that follow one another from `start`, which is the earliest, as long as nobody minds the time between."""
    yield start
    last = start
    while start in free and (after := last + table.query.step) in free and _is_free(table, start, after):
        yield after
        last = after


def _is_free(table: Table, first: int, last: int) -> bool:
    """Whether everyone is within working hours from one start until the end of another."""
    whole = msgspec.structs.replace(table.query, duration=last + table.query.duration - first)
    longer = msgspec.structs.replace(table, query=whole)
    return not any(fairness.toll_of(longer, seat, first).discomfort for seat in table.seats)


def _common(table: Table, run: list[int]) -> Common:
    opening, closing = instant(run[0]), instant(run[-1] + table.query.duration)
    zone = table.query.home.zone
    return Common(opening, closing, (clock.seen_from(opening, zone), clock.seen_from(closing, zone)))
