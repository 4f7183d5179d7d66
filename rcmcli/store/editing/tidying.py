"""Tidying: hours, dates and the periods of a calendar in their one notation, ids where there are none; no value becomes another."""

import codecs
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import msgspec

from rcmcli.model.change import Change, Insert, Put, Write
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.reading.periods import read_ahead, read_period
from rcmcli.reading.strict import read_dates, read_time
from rcmcli.store import toml
from rcmcli.store.editing.edit import apply_all
from rcmcli.store.lines import inlays_of
from rcmcli.store.reading import Reading, read_bytes

_ROUNDS = 100


class Tidied(msgspec.Struct, frozen=True):
    """How many hours, dates or periods, and ids were written, and where those stand that cannot be."""

    hours: int = 0
    dates: int = 0
    ids: int = 0
    left: tuple[Path, ...] = ()


def tidied(reading: Reading) -> tuple[Reading, Tidied]:
    """The agenda or calendar with everything written in its one notation that can be, and what was done."""
    before, fixes = reading, list(_fixes(reading))
    counts = _counts(fixes)
    for _ in range(_ROUNDS):
        done = apply_all(reading.text, reading.spans, [(one,) for one in fixes]) if fixes else None
        if done is None or not done.made:
            break
        reading = _again(done.text, before)
        fixes = list(_fixes(reading))
    hours, dates, ids = (one - other for one, other in zip(counts, _counts(fixes), strict=True))
    return reading, Tidied(hours, dates, ids, tuple(one.path for one in fixes))


def _again(text: str, before: Reading) -> Reading:
    mark = codecs.BOM_UTF8 if before.data.startswith(codecs.BOM_UTF8) else b""
    reading = read_bytes(mark + text.encode(), before.label, before.id)
    reading.path = before.path
    return reading


def _counts(fixes: list[Write | Put | Insert]) -> tuple[int, int, int]:
    ids = sum(isinstance(one, Insert) for one in fixes)
    dates = sum(isinstance(one, Put) for one in fixes)
    return len(fixes) - ids - dates, dates, ids


def _fixes(reading: Reading) -> Iterator[Write | Put | Insert]:
    """What is not in its one notation yet, and the ids that are missing."""
    tree = toml.loads(reading.text)
    yield from _periods(tree) if reading.activities else _times(tree)
    yield from (change for fault in reading.faults if fault.code == "F103" for change in _ids(fault.fix))


def _times(tree: dict[str, Any]) -> Iterator[Write | Put]:
    """The hours and dates of an agenda."""
    inlays_of(tree)
    yield from _dates_of(tree, (), "revised")
    for n, deadline in _tables(tree, "deadlines"):
        yield from _dates_of(deadline, ("deadlines", n), "date")
        yield from _hours_of(deadline, ("deadlines", n), "time")
        yield from _period_of(deadline, ("deadlines", n), "before", read_ahead)
    yield from _dates_of(tree.get("printed"), ("printed",), "dates")
    for d, day in _tables(tree, "day"):
        yield from _dates_of(day, ("day", d), "date", "until")
        yield from _hours_of(day, ("day", d), "start", "hours")
        for i, item in _tables(day, "item"):
            yield from _in_entry(item, ("day", d, "item", i))


def _periods(tree: dict[str, Any]) -> Iterator[Put]:
    """The periods of a calendar of activities."""
    yield from _period_of(tree, (), "period")
    for g, group in _tables(tree, "group"):
        for a, activity in _tables(group, "activity"):
            yield from _period_of(activity, ("group", g, "activity", a), "when")
    for n, due in _tables(tree, "deadline"):
        yield from _period_of(due, ("deadline", n), "by")


def _period_of(
    table: dict[str, Any], path: Path, key: str, read: Callable[[object], object] = read_period
) -> Iterator[Put]:
    """A period, or a length, that its canonical form says too: one without a year stays without it."""
    words = table.get(key)
    if not isinstance(words, str | date):
        return
    try:
        period = read(words)
        if str(period) != words and read(str(period)) == period:
            yield Put((*path, key), str(period))
    except Misread:
        return


def _ids(changes: tuple[Change, ...]) -> Iterator[Insert]:
    return (change for change in changes if isinstance(change, Insert) and change.key == "id")


def _in_entry(entry: dict[str, Any], path: Path) -> Iterator[Write]:
    yield from _hours_of(entry, path, "time")
    for n, topic in _tables(entry, "topics"):
        yield from _in_entry(topic, (*path, "topics", n))


def _tables(table: dict[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    found = table.get(key)
    return ((n, one) for n, one in enumerate(found if isinstance(found, list) else ()) if isinstance(one, dict))


def _hours_of(table: dict[str, Any], path: Path, *keys: str) -> Iterator[Write]:
    for key in keys:
        words = table.get(key)
        try:
            time = read_time(words) if isinstance(words, str) else None
            if time is not None and str(time) != words and read_time(str(time)) == time:
                yield Write((*path, key), str(time))
        except Misread:
            continue


def _dates_of(table: Any, path: Path, *keys: str) -> Iterator[Put]:
    """Single dates stand without quotes, ranges between them."""
    for key in keys:
        words = table.get(key) if isinstance(table, dict) else None
        try:
            dates = read_dates(words) if isinstance(words, str) else None
        except Misread:
            continue
        if dates is None:
            continue
        if dates.first == dates.last and key != "dates":
            yield Put((*path, key), dates.first)
        elif str(dates) != words:
            yield Put((*path, key), str(dates))
