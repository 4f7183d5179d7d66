"""Beginnings of days: a heading begins one, goes on with the one above, or says more of it."""

import msgspec

from rcmcli.importers.builders import Day, Paper
from rcmcli.importers.day_marks import completes, is_part, same_day
from rcmcli.importers.headings import Dated, date_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import zone_said
from rcmcli.model.text import fold_name
from rcmcli.places import kind_of

_LATER = frozenset({"continued", "cont", "continuacion", "continuation", "continua", "suite", "continuacao", "cont d"})
_EMPTY = frozenset({"", "fecha", "date", "data", "dia"})


def begin(paper: Paper, dated: Dated | None, lines: list[Line], ledger: Ledger) -> Day:
    """The day that a heading is of: the last one where it has the same date or is completed by it, else a new one."""
    day = paper.days[-1] if paper.days else None
    if day and dated and day.dated and same_day(dated, day.dated):
        ledger.use(lines, day)
        return day
    if day and dated and completes(dated, day):
        first = day.dated or dated
        whole, number = (first, dated.number) if first.is_date else (dated, first.number)
        day.dated = msgspec.structs.replace(whole, number=number)
        day.lines += lines
    else:
        day = Day(dated, lines)
        paper.days.append(day)
    ledger.use(lines, day)
    if dated:
        _label(day, dated.label, lines, paper)
    return day


def _label(day: Day, label: str, lines: list[Line], paper: Paper) -> None:
    """Keep what else the heading of a day says."""
    words = fold_name(label)
    if words in _EMPTY | _LATER or is_part(label) or date_in(label):
        return
    if zone := zone_said(label):
        paper.zone_labels.append((zone, lines[0]))
    elif kind_of(label) == "place":
        paper.places.append(label)
    else:
        day.label = f"{day.label} – {label}" if day.label else label
