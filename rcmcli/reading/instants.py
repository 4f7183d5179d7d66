"""Instants in a text, which need no clock: “now”, «dentro de 2 horas», and the stamps of chats, `<t:1618953630:F>`."""

import re
from datetime import UTC, datetime, timedelta
from functools import cache

import msgspec

from rcmcli.model.clock import FIRST_YEAR, LAST_YEAR, iso
from rcmcli.model.text import Text, one_line
from rcmcli.reading.clocks import FoldedLine
from rcmcli.reading.lengths import minutes_in
from rcmcli.reading.words import fold

_LONGEST = 200


class Stamp(msgspec.Struct, frozen=True):
    """An instant, the place that stands beside it, and what it was taken for where it is counted from now."""

    at: datetime
    label: str = ""
    assumed: Text | None = None


def read_instant(text: str, now: datetime) -> Stamp | None:
    """The instant that a text is, whatever clock one looks at; None for any other text."""
    words = one_line(text[: _LONGEST + 1])
    found = _pattern().fullmatch(fold(words)) if len(words) <= _LONGEST else None
    if not found:
        return None
    label = words[found.start("label") : found.end("label")] if found["label"] else ""
    if found["seconds"]:
        at = _of_seconds(int(found["seconds"]))
        return Stamp(at, label) if at else None
    minutes = 0
    if length := found["ahead"] or found["later"] or found["back"] or found["ago"]:
        counted = minutes_in(FoldedLine.of(length))
        if counted is None:
            return None
        minutes = -counted if found["back"] or found["ago"] else counted
    at = (now + timedelta(minutes=minutes)).replace(second=0)
    said = words[: found.start("label")].strip(" ,") if label else words
    return Stamp(
        at,
        label,
        Text(
            en=f"“{said}” was taken as {iso(at)} by this computer",
            es=f"«{said}» se tomó como {iso(at)}, según este equipo",
        ),
    )


def _of_seconds(seconds: int) -> datetime | None:
    """The instant of a number of seconds since 1970; None outside the years that are known."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return at if FIRST_YEAR <= at.year <= LAST_YEAR else None


@cache
def _pattern() -> re.Pattern[str]:
    length = r"[0-9]{1,3}(?:[.,:][0-9]{1,2})?[ -]?[a-z]{1,8}\.?(?:,? ?(?:(?:and|y|e|et) )?[0-9]{1,2} ?[a-z]{0,8})?"
    return re.compile(
        r"(?:(?:right )?now|ahora(?: mismo)?|agora|maintenant"
        rf"|(?:in|en|dentro de|em|daqui a|dans) (?P<ahead>{length})|(?P<later>{length}) from now"
        rf"|(?:hace|ha|il y a) (?P<back>{length})|(?P<ago>{length}) ago"
        r"|<t:(?P<seconds>[0-9]{1,10})(?::[a-z])?>)"
        r"(?:,? (?:(?:in|en|at|em|a) )?(?P<label>[^0-9].{0,80}))?"
    )
