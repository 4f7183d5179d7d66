"""Beginnings of days: a heading begins one, goes on with the one above, or says more of it."""

import re
from datetime import date

import msgspec

from rcmcli.importers.builders import Day, Paper
from rcmcli.importers.day_marks import completes, is_part, same_day
from rcmcli.importers.front_facts import CITY_FIRST, HYBRID, MEETING, VIRTUAL, is_city
from rcmcli.importers.headings import Dated, date_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import is_kind_of_document
from rcmcli.importers.own_words import state_said
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import zone_said
from rcmcli.model.text import fold_name
from rcmcli.places import kind_of
from rcmcli.reading.words import fold

_HANGING = re.compile(r",? +(?:del?|dels?|el|of|the|on|le|du|les|da|do|em|en|para el)$", re.IGNORECASE)
_LATER = frozenset({"continued", "cont", "continuacion", "continuation", "continua", "suite", "continuacao", "cont d"})
_EMPTY = frozenset({"", "fecha", "date", "data", "dia"})


def begin(paper: Paper, dated: Dated | None, lines: list[Line], ledger: Ledger) -> Day:
    """The day that a heading is of: the last one where it has the same date or is completed by it, else a new one."""
    day = paper.days[-1] if paper.days else None
    if dated and day and (again := _told_before(paper, dated)):
        paper.days.remove(again)
        paper.days.append(again)
        paper.has_gone_back = True
        day = again
    if day and dated and day.dated and same_day(dated, day.dated):
        _go_on(day, day.dated, dated, lines)
        ledger.use(lines, day)
        _label_again(day, dated.label, lines, paper)
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


def _go_on(day: Day, above: Dated, dated: Dated, lines: list[Line]) -> None:
    """Keep what a heading says of a day that the one above it has not said; a weekday that is wrong is to be told."""
    kept = {name: getattr(above, name) for name in ("year", "month", "day", "pair", "weekday", "number")}
    more = {name: getattr(dated, name) for name, value in kept.items() if value is None}
    day.dated = msgspec.structs.replace(above, **more)
    if dated.weekday not in (None, day.dated.weekday) and _is_right(day.dated):
        day.dated = msgspec.structs.replace(day.dated, weekday=dated.weekday, words=dated.words)
        day.lines = [*lines, *day.lines]


def _is_right(dated: Dated) -> bool:
    """Whether a whole date has its own weekday."""
    if not (dated.year and dated.month and dated.day):
        return False
    try:
        return date(dated.year, dated.month, dated.day).weekday() == dated.weekday
    except ValueError:
        return False


def _told_before(paper: Paper, dated: Dated) -> Day | None:
    """The day with the same whole date that stands further up, if there is one."""
    if dated.year is None or dated.day is None:
        return None
    key = (dated.year, dated.month, dated.day)
    return next(
        (one for one in paper.days[:-1] if one.dated and (one.dated.year, one.dated.month, one.dated.day) == key), None
    )


def _label(day: Day, label: str, lines: list[Line], paper: Paper) -> None:
    """Keep what else the heading of a day says."""
    hangs = _HANGING.search(label)  # «Reunión virtual del», “Montréal, le”
    label = label[: hangs.start()] if hangs else label
    words = fold_name(label)
    if words in _EMPTY | _LATER or is_part(label) or date_in(label):
        return
    if " | " in label:
        for part in label.split(" | "):
            _label(day, part.strip(), lines, paper)
    elif VIRTUAL.fullmatch(fold(label)) or HYBRID.search(fold(label)):
        paper.front.append(msgspec.structs.replace(lines[0], text=label))
    elif (city := CITY_FIRST.fullmatch(label)) and is_city(city["city"]):
        paper.places.append(label)
    elif "·" in label and any(state_said(label)):
        paper.front.append(msgspec.structs.replace(lines[0], text=label))
    elif zone := zone_said(label):
        paper.zone_labels.append((zone, lines[0]))
    elif kind_of(label) == "place":
        paper.places.append(label)
    elif (town := label.split(",")[-1].strip()) != label and kind_of(town) == "place":
        _label_of_town(day, label, town, lines, paper, hangs=bool(hangs))
    elif (hangs or MEETING.search(fold(label))) and len(paper.days) == 1 and not paper.front:
        paper.front.append(msgspec.structs.replace(lines[0], text=label))  # the title of a paper of one meeting
    else:
        day.label = f"{day.label} – {label}" if day.label else label


def _label_again(day: Day, label: str, lines: list[Line], paper: Paper) -> None:
    """Keep what a second heading of a day says beside its date: before its items all of it, behind them whose clock it is."""
    if not day.items and fold_name(label) not in fold_name(day.label):
        _label(day, label, lines, paper)
    elif zone := zone_said(label):
        paper.zone_labels.append((zone, lines[0]))


def _label_of_town(day: Day, label: str, town: str, lines: list[Line], paper: Paper, *, hangs: bool) -> None:
    """Keep a label that ends with a place: «Parque Central, San José»."""
    paper.places.append(town)
    named = all(is_kind_of_document(fold(line.text)) for line in paper.front)
    if hangs and named and len(paper.days) == 1:
        paper.front.append(msgspec.structs.replace(lines[0], text=label.rpartition(",")[0].strip()))
        return
    day.label = f"{day.label} – {label}" if day.label else label
