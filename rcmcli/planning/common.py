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
        found.append(_common(table, run[0], run[-1] + table.query.duration) if start in free else None)
    return tuple(fairness.candidate(table, start) for start in starts), tuple(found)


def _run(table: Table, start: int, free: set[int]) -> Iterator[int]:
    """The starts that follow one another from `start`, which is the earliest, as long as nobody minds the time between."""
    yield start
    last = start
    duration = table.query.duration
    while start in free and (after := last + table.query.step) in free and _is_free(table, start, after + duration):
        yield after
        last = after


def _is_free(table: Table, opening: int, closing: int) -> bool:
    """Whether everyone is within working hours from one minute to another."""
    query = msgspec.structs.replace(table.query, duration=closing - opening)
    whole, clocks = msgspec.structs.replace(table, query=query), {fairness.key_of(seat): seat for seat in table.seats}
    return not any(fairness.toll_of(whole, seat, opening).discomfort for seat in clocks.values())


def _common(table: Table, opening: int, closing: int) -> Common | None:
    """The stretch around these minutes, to the minute, on the dates that are asked for; none where nothing is left over."""
    query = table.query
    earliest, latest = max(table.starts[0], opening - query.step), closing + query.step
    while opening > earliest and _is_free(table, opening - 1, closing):
        opening -= 1
    while closing < latest and _is_free(table, opening, closing + 1):
        closing += 1
    if closing - opening == query.duration:
        return None
    begin, end = instant(opening), instant(closing)
    return Common(begin, end, (clock.seen_from(begin, query.home.zone), clock.seen_from(end, query.home.zone)))
