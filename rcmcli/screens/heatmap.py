"""The heat map for the terminal: the answer first and in words, then a row for each group of clocks, the home hours across."""

from collections.abc import Iterator
from datetime import date

from rcmcli.model.page import WIDEST, Line, Role, hang, pad, wrap
from rcmcli.model.plan import Candidate, Cell, HeatDay, Plan
from rcmcli.model.text import width
from rcmcli.wording import plan_hours, plans
from rcmcli.words import labels, planning, say

_GAP = 2
_ROLES: dict[str, Role] = {"work": "good", "part": "info", "awake": "", "night": "dim"}
_NARROWEST = 20


def render(plan: Plan, room: int | None, *, plain: bool = False) -> list[Line]:
    """The page in at most `room` cells a line; without maps where `plain` asks for it, and for a series, which has many."""
    mapped = not plain and not plan.ledger
    wide = room or WIDEST
    page: list[Line] = list(_wrapped(plans.title(plan), wide, "title"))
    for n, sentence in enumerate(plans.closing(plan)):
        page += _wrapped(sentence, wide, "mark" if n == 0 else "")
    for day in plan.heat:
        page.append(())
        page += _wrapped(plans.day_title(day.day, day.hours, plan), wide, "title")
        page += _map(day, wide) if mapped else ()
        page += _clocks(day, _best_of(day.day, plan), wide)
        page += [
            line for row in day.rows for note in plans.remarks(row, plan.language) for line in _wrapped(note, wide)
        ]
    if mapped:
        page += [(), *_legend(plan, wide)]
    if plan.ledger:
        page += [(), *_ledger(plan, wide)]
    if plan.without_holidays:
        names = ", ".join(plan.without_holidays)
        page += [(), *_wrapped(say(planning.NO_HOLIDAYS, plan.language, names=names), wide, "warning")]
    page.append(())
    page += _wrapped(say(labels.COMPUTED, plan.language, version=plan.tz_database), wide, "dim")
    assert all(sum(width(words) for words, _ in line) <= wide for line in page)
    return page


def _map(day: HeatDay, wide: int) -> Iterator[Line]:
    """The rows of one day, in as many blocks as the width needs."""
    everyone = sum(len(row.seats) for row in day.rows)
    count = f"n/{everyone}"
    labels = [plans.row_label(row) for row in day.rows]
    left = max(width(label) for label in (*labels, count)) + _GAP
    cell = max(2, len(str(everyone))) + 1
    shown = list(range(len(day.hours)))
    if wide < left + cell * len(shown):
        shown = _daylight(day)
    most = max(1, min(len(shown), (wide - left) // cell))
    size = -(-len(shown) // -(-len(shown) // most))
    for n in range(0, len(shown), size):
        block = shown[n : n + size]
        yield ((pad("", left) + _cells([f"{day.hours[hour].minutes // 60:02d}" for hour in block], cell), "time"),)
        for label, row in zip(labels, day.rows, strict=True):
            pieces = ((pad(_sign(row.cells[hour]), cell), _ROLES[row.cells[hour].band]) for hour in block)
            yield ((pad(label, left), ""), *pieces)
        yield ((pad(count, left) + _cells([str(day.counts[hour]) for hour in block], cell), "title"),)


def _daylight(day: HeatDay) -> list[int]:
    """The hours worth showing where there is no room for all: from the first that somebody works to the last, and one beside."""
    busy = [n for n, _ in enumerate(day.hours) if any(row.cells[n].band in ("work", "part") for row in day.rows)]
    if not busy:
        return list(range(len(day.hours)))
    return list(range(max(0, busy[0] - 1), min(len(day.hours), busy[-1] + 2)))


def _sign(cell: Cell) -> str:
    glyph = plans.GLYPHS[cell.band]
    return glyph + (plans.MARKS[cell.off] if cell.off else glyph)


def _cells(words: list[str], size: int) -> str:
    return "".join(pad(word, size) for word in words)


def _best_of(day: date, plan: Plan) -> Candidate | None:
    return next((candidate for candidate in plan.best if candidate.day == day), None)


def _clocks(day: HeatDay, best: Candidate | None, wide: int) -> Iterator[Line]:
    """Who is in each row, with the local hours of the best window of the day."""
    if best is None:
        return
    groups = [group for row in day.rows for group in plans.clock_groups(row, best)]
    spans = max(width(when) for when, _, _ in groups)
    offsets = max(width(offset) for _, offset, _ in groups)
    for when, offset, seats in groups:
        lead = f"{pad(when, spans)}  {pad(offset, offsets)}  "
        names = plan_hours.names(seats)
        if wide - width(lead) < _NARROWEST:
            yield ((lead.rstrip(), "time"),)
            yield from (((f"  {line}", ""),) for line in wrap(names, wide - 2))
            continue
        for n, line in enumerate(wrap(names, wide - width(lead))):
            yield ((lead if n == 0 else " " * width(lead), "time"), (line, ""))


def _legend(plan: Plan, wide: int) -> Iterator[Line]:
    entries = [f"{sign} {meaning}" for sign, meaning in plans.legend(plan)]
    entries.append(f"n/{len(plan.seats)} {say(planning.LEGEND_COUNT, plan.language)}")
    line = ""
    for entry in entries:
        joined = f"{line}   {entry}" if line else entry
        if line and width(joined) > min(wide, 120):
            yield from _wrapped(line, wide, "dim")
            joined = entry
        line = joined
    yield from _wrapped(line, wide, "dim")


def _ledger(plan: Plan, wide: int) -> Iterator[Line]:
    """What each party bears in each meeting, those who bear the same together, the heaviest first."""
    assert plan.ledger is not None
    yield from _wrapped(say(planning.LEDGER, plan.language), wide, "title")
    groups: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for account in plan.ledger.accounts:
        key = account.sums[-1], plans.stays(account, plan.best)
        groups.setdefault(key, []).append(account.seat.name)
    columns = [max(width(stays[n]) for _, stays in groups) for n in range(len(plan.best))]
    sums = {bears: f"{say(planning.SUM, plan.language)} {bears}" for bears, _ in groups}
    total = max(map(width, sums.values()))
    for (bears, stays), names in sorted(groups.items(), key=lambda group: (-group[0][0], group[1])):
        times = "  ".join(pad(stay, size) for stay, size in zip(stays, columns, strict=True))
        lead = f"  {times}  {pad(sums[bears], total)}  "
        if wide - width(lead) >= _NARROWEST:
            for n, line in enumerate(wrap(", ".join(names), wide - width(lead))):
                yield ((lead if n == 0 else " " * width(lead), "time"), (line, ""))
            continue
        yield from _wrapped(", ".join(names), wide)
        yield from (((f"  {line}", "time"),) for line in wrap(" · ".join((*stays, sums[bears])), wide - 2))


def _wrapped(words: str, wide: int, role: Role = "") -> Iterator[Line]:
    yield from (((line, role),) for line in hang(words, wide))
