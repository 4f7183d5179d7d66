"""Local times in a line: `09:00 México / 10:00 Panamá – Apertura` as the hours of the meeting, those elsewhere, and a title."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.local_times import claims_in
from rcmcli.importers.rows import Local, Row
from rcmcli.model.clock import clock
from rcmcli.reading.labels import is_label

_TITLE = re.compile(r" [-–—] | ?: ")
_PARTS = re.compile(r" ?[/|;·] ?")
_BRACKETS = re.compile(r"(?P<own>[^()]{1,40}?) ?\((?P<others>[^()]{3,120})\)[ :–—-]*(?P<title>\S.*)")
_CLOCK = r"[0-9]{1,2}[:.hH][0-9]{2}"
_STROKES = re.compile(rf"(?P<hours>\W{{0,3}}{_CLOCK}(?: ?/ ?{_CLOCK})+) +[-–—:]? ?(?P<title>[^\W0-9].*)")
_FEWEST = 2  # lines of a paper that are written so


def with_locals(rows: Sequence[Row]) -> list[Row]:
    """The rows; where two lines or more begin with the hours of several places, the first of them is that of the meeting."""
    places = next((found for row in rows if (found := _places_in(row))), [])
    told = ((at, _apart(row) or _bracketed(row) or _unnamed(row, places)) for at, row in enumerate(rows))
    apart = {at: found for at, found in told if found}
    return [apart.get(at, row) for at, row in enumerate(rows)] if len(apart) >= _FEWEST else list(rows)


def _apart(row: Row) -> Row | None:
    line = row.body[0] if row.kind == "line" and len(row.body) == 1 and not row.other else None
    for found in _TITLE.finditer(line.text) if line else ():
        parts = _PARTS.split(line.text[: found.start()]) if line else []
        each = [hours_in(part) for part in parts]
        title = line.text[found.end() :].strip() if line else ""
        if line is None or len(parts) < _FEWEST or not title or not all(map(_is_of_place, each)):
            continue
        at = tuple(Local(one.label, clock(one.spans[0].start), line) for one in each[1:])
        body = (msgspec.structs.replace(line, text=title),)
        return Row("row", body, parts[0].strip(" *•-"), (line,), at=at, clock=each[0].label)
    return None


def _unnamed(row: Row, places: Sequence[str]) -> Row | None:
    """A line that begins with an hour for each of the places that a line above it names: `10:00 / 11:00 Opening`."""
    line = row.body[0] if row.kind == "line" and len(row.body) == 1 and not row.other else None
    found = _STROKES.match(line.text) if line else None
    hours = re.split(r" ?/ ?", found["hours"]) if found else []
    if line is None or found is None or len(hours) != len(places):
        return None
    at = tuple(Local(place, hour, line) for place, hour in zip(places[1:], hours[1:], strict=True))
    body = (msgspec.structs.replace(line, text=found["title"].strip()),)
    return Row("row", body, hours[0].strip(" *•-"), (line,), at=at, clock=places[0])


def _places_in(row: Row) -> list[str]:
    """The places that a line names one after the other, parted by strokes, behind a word such as “Time:” perhaps."""
    text = row.body[0].text if row.kind == "line" and len(row.body) == 1 else ""
    parts = [part.strip() for part in text.rpartition(":")[2].split("/")]
    return parts if len(parts) > 1 and all(is_label(part, enclosed=True) for part in parts) else []


def _bracketed(row: Row) -> Row | None:
    """A line whose first hours are followed by those of other places in brackets: `09:00 (10:00 Panamá) Apertura`."""
    line = row.body[0] if row.kind == "line" and len(row.body) == 1 and not row.other else None
    found = _BRACKETS.match(line.text) if line else None
    if line is None or found is None or hours_in(found["own"]).where != "alone":
        return None
    elsewhere = hours_in(found["others"])
    claims = claims_in(found["others"], line.number)
    if not claims and (elsewhere.where != "alone" or not elsewhere.spans):
        return None
    others = msgspec.structs.replace(line, text=found["others"])
    body = (msgspec.structs.replace(line, text=found["title"].strip()),)
    made = Row("row", body, found["own"].strip(" *•-"), (line,))
    if claims:
        return msgspec.structs.replace(made, at=(Local("", found["others"], line),))
    return msgspec.structs.replace(made, kept=(("notes", (others,)),))


def _is_of_place(hours: Hours) -> bool:
    return hours.where == "alone" and bool(hours.label) and len(hours.spans) == 1
