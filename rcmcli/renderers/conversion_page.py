"""A converted time as a page or as JSON, and a judged list as a block that is ready to paste."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.conversion import grouped
from rcmcli.model import clock
from rcmcli.model.conversion import Claim, Conversion, Reading, Request, Told
from rcmcli.model.dates import long_date, short_date
from rcmcli.model.page import Line, wrap
from rcmcli.model.text import LANGUAGES, one_line
from rcmcli.words import say


def render(conversions: Sequence[Conversion], language: str, room: int) -> list[Line]:
    """Each time with its date and place, then a line for each clock with the places that share it."""
    page: list[Line] = []
    for conversion in conversions:
        if page:
            page.append(())
        if conversion.kind != "once":
            page += _explained(conversion, language, room)
        for reading in conversion.readings:
            page += _reading(reading, language, room)
    page.append(((say("computed", language, version=conversions[0].tz_database), "dim"),))
    return page


def as_json(conversions: Sequence[Conversion]) -> list[Line]:
    """One object, or a list of them where several times were asked for (docs/json.md)."""
    rows = [_row(conversion) for conversion in conversions]
    text = msgspec.json.format(msgspec.json.encode(rows[0] if len(rows) == 1 else rows), indent=2).decode()
    return [((line, ""),) for line in text.split("\n")]


def verdict_json(claims: Sequence[Claim], request: Request) -> list[Line]:
    """The judged list as a JSON object (docs/json.md)."""
    rows = [
        {
            "label": claim.label,
            "zone": claim.place.zone,
            "printed": claim.printed,
            "truth": claim.truth,
            "offset": claim.offset,
            "ok": claim.ok,
        }
        for claim in claims
    ]
    found = {"query": request.query, "zone": request.place.zone, "claims": rows, "tz_database": clock.version()}
    text = msgspec.json.format(msgspec.json.encode(found), indent=2).decode()
    return [((line, ""),) for line in text.split("\n")]


def verdict(claims: Sequence[Claim], head: str, language: str, room: int) -> list[Line]:
    """What is wrong in a pasted list, then the right list in both languages."""
    page: list[Line] = []
    for claim in claims:
        if not claim.ok:
            facts = {"label": claim.label, "printed": claim.printed, "truth": claim.truth, "offset": claim.offset}
            page += [((line, "error"),) for line in wrap(say("claim wrong", language, **facts), room)]
    wrong = sum(not claim.ok for claim in claims)
    name = "claims right" if not wrong else "one claim wrong" if wrong == 1 else "claims wrong"
    page.append(((say(name, language, wrong=wrong, count=len(claims)), "mark" if wrong else "good"),))
    if wrong:
        for spoken in (language, *(other for other in LANGUAGES if other != language)):
            page += [(), *_block(claims, head, spoken)]
    return page


def _row(conversion: Conversion) -> dict[str, object]:
    first, *others = conversion.readings
    row: dict[str, object] = {
        "query": conversion.query,
        "kind": conversion.kind,
        "from": first.source,
        "to": first.targets,
        "assumed": conversion.assumed,
        "tz_database": conversion.tz_database,
    }
    if others:
        row["other"] = {"from": others[0].source, "to": others[0].targets}
    return row


def _explained(conversion: Conversion, language: str, room: int) -> Iterator[Line]:
    source = conversion.readings[0].source
    day = long_date(date.fromisoformat(source.start[:10]), language)
    words = say(f"time {conversion.kind}", language, query=conversion.query, place=source.place, day=day)
    for line in wrap(words, room):
        yield ((line, "warning"),)


def _reading(reading: Reading, language: str, room: int) -> Iterator[Line]:
    source = reading.source
    day = long_date(date.fromisoformat(source.start[:10]), language)
    where = source.place if source.place == source.offset else f"{source.place} ({_offset(source)})"
    for line in wrap(f"{day}, {_clock(source)} {where}", room):
        yield ((line, "title"),)
    groups = grouped(reading.targets)
    clocks = max((len(_clock(group[0])) for group in groups), default=0)
    offsets = max((len(_offset(group[0])) for group in groups), default=0)
    for group in groups:
        lead = f"  {_clock(group[0]):<{clocks}}  {_offset(group[0]):<{offsets}}  "
        names = ", ".join(_name(one, language) for one in group)
        for n, line in enumerate(wrap(names, max(12, room - len(lead)))):
            yield ((lead if n == 0 else " " * len(lead), "time"), (line, ""))


def _clock(told: Told) -> str:
    """`12:00–13:30`, with the days between there and the date that was asked for."""
    start = told.start[11:16]
    if told.end is None:
        return start + _shift(told.day_shift)
    if told.day_shift == told.end_day_shift:
        return f"{start}–{told.end[11:16]}{_shift(told.day_shift)}"
    return f"{start}{_shift(told.day_shift)}–{told.end[11:16]}{_shift(told.end_day_shift)}"


def _offset(told: Told) -> str:
    return f"{told.offset} {told.abbreviation}".strip()


def _name(told: Told, language: str) -> str:
    if not told.changes:
        return told.place
    word = "changed" if told.changes <= told.start[:10] else "will change"
    return f"{told.place} ({say(word, language, day=short_date(date.fromisoformat(told.changes), language))})"


def _block(claims: Iterable[Claim], head: str, language: str) -> Iterator[Line]:
    """The list as it should be printed, one line an hour, in the order of the day."""
    hours: dict[str, list[str]] = {}
    for claim in claims:
        hours.setdefault(claim.truth, []).append(one_line(claim.place.name.pick(language)))
    yield ((head, "title"),)
    for hour in sorted(hours, key=_by_day):
        yield ((f"{hour} {', '.join(dict.fromkeys(hours[hour]))}", ""),)


def _by_day(hour: str) -> tuple[int, str]:
    time, _, days = hour.partition(" ")
    return int(days or 0), time


def _shift(days: int) -> str:
    return f" {'−' if days < 0 else '+'}{abs(days)}" if days else ""
