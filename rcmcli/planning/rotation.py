"""Rotation: one start for each meeting of a series, so that the burden is shared over the series.

What is made least is the worst sum of discomfort that any party collects over the series; among those, the sum of all.
The search goes meeting by meeting and keeps every different state of the sums that can still beat the best series
known. Where there are too many it drops the least promising, and says how good the answer is at least: `least` is a
worst sum below which no series can come. It is proven by weights on the parties: the worst sum is no less than any
weighted mean of the sums, and the least mean of a series is that of each meeting by itself.
"""

from collections import Counter
from collections.abc import Sequence
from math import exp, gcd, sqrt
from typing import Literal, NamedTuple

import msgspec

from rcmcli.model.plan import Account, Candidate, Ledger, Query
from rcmcli.planning.fairness import Table, key_of, tolls

WIDTH, ROUNDS, WEIGHT = 160_000, 120, 1 << 20
Costs = tuple[int, ...]
Starts = tuple[int, ...]
Value = tuple[int, int]


class Choice(NamedTuple):
    """A start of one meeting, and what it costs each clock."""

    start: int
    costs: Costs


class Every(msgspec.Struct, frozen=True):
    """How far apart the meetings of a series are."""

    count: int
    unit: Literal["days", "weeks", "months"]


class Series(msgspec.Struct, frozen=True):
    """The meetings of a series as the search sees them: their choices, and how many parties share each clock."""

    choices: tuple[tuple[Choice, ...], ...]
    weights: Costs

    def value(self, sums: Costs) -> Value:
        """What is made least: the worst sum, then the sum of all."""
        return max(sums, default=0), self.total(sums)

    def total(self, costs: Costs) -> int:
        """The costs of all parties together."""
        return sum(cost * weight for cost, weight in zip(costs, self.weights, strict=True))


def occurrences(query: Query, count: int, every: Every) -> tuple[Query, ...]:
    """The query of each meeting: the same days, so many months, weeks or days later (31 January, 28 February, 31 March)."""
    from dateutil.relativedelta import relativedelta

    steps = [relativedelta(**{every.unit: every.count * n}) for n in range(count)]  # type: ignore[arg-type] # days, weeks, months take numbers
    length = query.last - query.first
    starts = [query.first + step for step in steps]
    return tuple(msgspec.structs.replace(query, first=first, last=first + length) for first in starts)


def share(tables: Sequence[Table]) -> tuple[Starts, int]:
    """A start for each meeting, and a worst sum below which no choice can come; every table must have a start to choose."""
    series = series_of(tables)
    greedy = _improved(series, _greedy(series))
    best, least = _search(series, greedy)
    best = _improved(series, best)
    unit = gcd(*(cost for choices in series.choices for choice in choices for cost in choice.costs)) or 1
    return tuple(choice.start for choice in best), min(-(-least // unit) * unit, series.value(_sums(series, best))[0])


def series_of(tables: Sequence[Table]) -> Series:
    """The choices of each meeting, without those that another beats for everyone."""
    keys = Counter(key_of(seat) for seat in tables[0].seats)
    found = []
    for table in tables:
        all_costs = [Choice(start, tuple(asked[key].discomfort for key in keys)) for start, asked in tolls(table)]
        found.append(_undominated(all_costs))
    return Series(tuple(found), tuple(keys.values()))


def ledger_of(candidates: Sequence[Candidate], least: int) -> Ledger:
    """Who bears what in the chosen windows."""
    accounts = []
    for n, first in enumerate(candidates[0].parties):
        stays = tuple(candidate.parties[n] for candidate in candidates)
        sums = tuple(sum(stay.discomfort for stay in stays[: count + 1]) for count in range(len(stays)))
        accounts.append(Account(first.seat, stays, sums))
    return Ledger(tuple(accounts), max((account.sums[-1] for account in accounts), default=0), least)


def _undominated(choices: list[Choice]) -> tuple[Choice, ...]:
    """The choices that no other beats or equals for every clock; of equal ones the earliest."""
    kept: list[Choice] = []
    for choice in sorted(choices, key=lambda one: (sum(one.costs), one.start)):
        if not any(all(a <= b for a, b in zip(one.costs, choice.costs, strict=True)) for one in kept):
            kept.append(choice)
    return tuple(kept)


def _greedy(series: Series) -> tuple[Choice, ...]:
    """Each meeting in turn takes what is best so far."""
    sums: Costs = (0,) * len(series.weights)
    picked = []
    for choices in series.choices:
        choice = min(choices, key=lambda one: (series.value(_plus(sums, one.costs)), one.start))
        sums = _plus(sums, choice.costs)
        picked.append(choice)
    return tuple(picked)


def _improved(series: Series, picked: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """The same series with single meetings moved for as long as that makes it better."""
    value = series.value(_sums(series, picked))
    better = True
    while better:
        better = False
        for n, choices in enumerate(series.choices):
            for choice in choices:
                tried = (*picked[:n], choice, *picked[n + 1 :])
                reached = series.value(_sums(series, tried))
                if reached < value:
                    picked, value, better = tried, reached, True
    return picked


def _search(series: Series, best: tuple[Choice, ...]) -> tuple[tuple[Choice, ...], int]:
    """The best series found, and a worst sum below which none can come."""
    goal, prices = series.value(_sums(series, best)), _prices(series)
    states: dict[Costs, tuple[Choice, ...]] = {(0,) * len(series.weights): ()}
    floors = [_floor(series, n, prices) for n in range(len(series.choices) + 1)]
    least = _promise(series, next(iter(states)), prices, floors[0])[0]
    most = max(10, WIDTH // len(series.choices) // max(20, len(series.weights)))
    dropped = [goal[0]]
    for n, choices in enumerate(series.choices):
        grown: dict[Costs, tuple[Choice, ...]] = {}
        for sums, picked in states.items():
            for choice in choices:
                grown.setdefault(_plus(sums, choice.costs), (*picked, choice))
        promises = ((_promise(series, sums, prices, floors[n + 1]), sums) for sums in grown)
        open_ = sorted(one for one in promises if one[0] < goal)
        dropped += [worst for (worst, _), _ in open_[most : most + 1]]
        states = {sums: grown[sums] for _, sums in open_[:most]}
    best = states[min(states, key=series.value)] if states else best
    return best, max(least, min(*dropped, series.value(_sums(series, best))[0]))


def _floor(series: Series, after: int, prices: Costs) -> tuple[Costs, int, int]:
    """What the meetings from `after` on must cost at least: each clock, all together, and all by their prices."""
    sums: Costs = (0,) * len(series.weights)
    total = priced = 0
    for choices in series.choices[after:]:
        sums = _plus(sums, tuple(min(column) for column in zip(*(choice.costs for choice in choices), strict=True)))
        total += min(series.total(choice.costs) for choice in choices)
        priced += min(_times(prices, choice.costs) for choice in choices)
    return sums, total, priced


def _promise(series: Series, sums: Costs, prices: Costs, floor: tuple[Costs, int, int]) -> Value:
    """The best value that a state can still reach."""
    least, total, priced = floor
    mean = -(-(_times(prices, sums) + priced) // sum(prices))
    return max(mean, *_plus(sums, least)), series.total(sums) + total


def _prices(series: Series) -> Costs:
    """Weights on the clocks that make the proven worst sum high: those that bear most, again and again, weigh more."""
    bears = [0.0] * len(series.weights)
    best, found = -1, tuple(1 for _ in bears)
    scale = max((cost for choices in series.choices for choice in choices for cost in choice.costs), default=0) or 1
    for turn in range(1, ROUNDS + 1):
        top = max(bears)
        prices = tuple(1 + int(WEIGHT * exp((one - top) / scale * 8 / sqrt(turn))) for one in bears)
        answers = [_cheapest(choices, prices) for choices in series.choices]
        mean = -(-sum(_times(prices, one.costs) for one in answers) // sum(prices))
        if mean > best:
            best, found = mean, prices
        bears = [one + more / len(answers) for one, more in zip(bears, _sums(series, answers), strict=True)]
    return found


def _cheapest(choices: Sequence[Choice], prices: Costs) -> Choice:
    return min(choices, key=lambda choice: (_times(prices, choice.costs), choice.start))


def _sums(series: Series, picked: Sequence[Choice]) -> Costs:
    sums: Costs = (0,) * len(series.weights)
    for choice in picked:
        sums = _plus(sums, choice.costs)
    return sums


def _plus(one: Costs, other: Costs) -> Costs:
    return tuple(map(int.__add__, one, other))


def _times(prices: Costs, costs: Costs) -> int:
    return sum(map(int.__mul__, prices, costs))
