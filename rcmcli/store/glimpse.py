"""A quick look at an agenda file: when, where and what the meeting is, without reading its items.

Choosing among a thousand agendas, or listing them, must not cost what reading them does: for a meeting of fifty items
`tomllib` alone takes 3.1 ms, the lines of its head and of its days are found in 0.05 ms. A file that is written in an
unusual way is left to the thorough reader.
"""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple, cast, get_args

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Status
from rcmcli.model.pattern import later
from rcmcli.model.text import Text, clean
from rcmcli.store.files import read_start
from rcmcli.store.guard import LARGEST

_LOOSE_DATE = later(rb"(?:^|[\s{,])date\s*=\s*([0-9]{4}-[0-9]{2}-[0-9]{2})")
_LOOSE_ZONE = later(rb"^timezone\s*=\s*[\"']([A-Za-z_/+-]+)", re.MULTILINE)
_LOOSE_CANCELLED = later(rb"^status\s*=\s*[\"']cancelled", re.MULTILINE)
_REMARK = later(rb"^[ \t]*#.*", re.MULTILINE)

_OF_HEAD = later(r"\n[ \t]*[\"']?(?:title|timezone|status|format)\b")
_HEAD_LINE = later(
    r'\n(title(?:\.(?:en|es|fr|pt))?|timezone|status|format(?= *= *1)) *= *(?:"([^"\\\n]*)"|(1))[ \t\r]*(?:#[^\n]*)?(?=\n|\Z)'
)
_STATES = frozenset(get_args(Status))
_LONG_TEXT = later(r'"""(?:[^"\\]|"(?!""))*"""')
_NEXT_TABLE = later(r"\n[ \t]*\[")
_RARE_TABLE = later(r"\n(?!\[\[day\]\]\r?\n)[ \t]*+(\[(?!\[day\.item\]\]\r?\n)[^\n]*)")
_OF_DAY = later(r"\n[ \t]*[\"']?(?:date|until)\b")
_DATE_LINE = later(r"\n[ \t]*(date|until) *= *([0-9]{4}-[0-9]{2}-[0-9]{2})[ \t\r]*(?:#[^\n]*)?(?=\n|\Z)")
_OTHER_TABLE = later(
    r"\[{1,2}(?:day\.[a-z.]+|printed(?:\.[a-z]+)?|deadline|parties\.[^\n\]#]+)\]{1,2}[ \t\r]*(?:#[^\n]*)?"
)
_OPEN_TABLE = later(r"\{\s*\n")


class Glimpse(NamedTuple):
    """What is enough to choose an agenda: its first and last date, its zone, whether the meeting is cancelled."""

    first: date
    last: date
    zone: str
    cancelled: bool
    path: Path


class Head(NamedTuple):
    """What a list says of an agenda: what it is called, how far it is, where its clock is; and its days, read apart."""

    title: Text
    timezone: str
    status: Status
    days: tuple[tuple[date, date], ...]


def glimpse(path: Path) -> Glimpse | None:
    """When and where a meeting is, by any date in its file where that is not written as usual; none where there is no date."""
    try:
        if not path.is_file():  # a pipe would keep us waiting
            return None
        data = read_start(path, LARGEST)
    except (OSError, ValueError):
        return None
    head = head_of(data)
    if head:
        days = head.days
        ends = min(first for first, _ in days), max(last for _, last in days)
        return Glimpse(*ends, head.timezone, head.status == "cancelled", path)
    return _loosely(data, path)


def head_in(agenda: Agenda) -> Head:
    """The same of an agenda that was read."""
    days = tuple((day.date, day.until or day.date) for day in agenda.days)
    return Head(agenda.title, agenda.timezone, agenda.status, days)


def head_of(data: bytes) -> Head | None:
    """What the thorough reader would say of an agenda, or none where only that one can tell."""
    try:
        text = data.decode("utf-8-sig")
        start = text.find("\n[[day]]")
        if start < 0 or _OPEN_TABLE.search(text):
            return None
        days = _days(text[start:])
        return _head(text[:start], tuple(days)) if days else None
    except ValueError:  # of a date
        return None


def _head(text: str, days: tuple[tuple[date, date], ...]) -> Head | None:
    """The head that stands in lines of their own above all tables; none where a key of it is written otherwise."""
    top = "\n" + text.partition("\n[")[0]
    lines = _HEAD_LINE.findall(top)
    told = {key: words for key, words, _ in lines}
    if not len(lines) == len(told) == len(_OF_HEAD.findall(top)) or '"""' in top or "'''" in top:
        return None
    titles = {key.partition(".")[2] or "any": clean(told.pop(key)) for key in [*told] if key.startswith("title")}
    zone, status = told.get("timezone", ""), told.get("status", "draft")
    if "format" not in told or not any(titles.values()) or ("any" in titles and len(titles) > 1):
        return None
    if zone not in clock.names() or status not in _STATES:
        return None
    return Head(Text(**titles), zone, cast(Status, status), days)


def _days(text: str) -> list[tuple[date, date]]:
    """The first and last date of each day, by the lines above its items; none where one is written otherwise."""
    if "'''" in text or ('"""' in text and '"""' in (text := _LONG_TEXT.sub('""', text))):
        return []
    if not all(map(_OTHER_TABLE.fullmatch, _RARE_TABLE.findall(text))):
        return []
    days = []
    for of_day in text.split("\n[[day]]")[1:]:
        head = _NEXT_TABLE.split(of_day, 1)[0]
        told = {key: date.fromisoformat(day) for key, day in _DATE_LINE.findall(head)}
        first, last = told.get("date"), told.get("until", told.get("date"))
        if first is None or last is None or last < first or len(told) != len(_OF_DAY.findall(head)):
            return []
        days.append((first, last))
    return days


def _loosely(data: bytes, path: Path) -> Glimpse | None:
    text = _REMARK.sub(b"", data)
    try:
        dates = sorted(date.fromisoformat(found.decode()) for found in _LOOSE_DATE.findall(text))
    except ValueError:
        return None
    if not dates:
        return None
    head = text.partition(b"[[day]]")[0]
    zone = _LOOSE_ZONE.search(head)
    is_cancelled = bool(_LOOSE_CANCELLED.search(head))
    return Glimpse(dates[0], dates[-1], zone[1].decode() if zone else "UTC", is_cancelled, path)
