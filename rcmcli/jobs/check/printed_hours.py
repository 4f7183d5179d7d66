"""Hours as a line prints them: where each stands, and another hour in the same notation."""

import re

import msgspec

from rcmcli.reading.printed import printed_or_none

_HALF_A_DAY, _DAY = 720, 1440
_CLOCK = re.compile(
    r"(?<![\w:/,.])(?P<hour>[0-9]{1,2})(?:(?P<mark>[:.hH])(?P<minute>[0-5][0-9])(?![0-9:]))?"
    r"(?:(?P<gap>[ \u00a0]?)(?P<half>[aApP])(?P<rest>\.?[ \u00a0]?[mM]\b\.?)|(?P<unit>[ \u00a0]?(?:[hH](?:rs?|s)?\b\.?|m\.)))?"
)


class PrintedHour(msgspec.Struct, frozen=True):
    """An hour in a line: where it stands, its words, the minutes of the day that it may mean, the likeliest first."""

    start: int
    end: int
    words: str
    minutes: tuple[int, ...]


def hours_of(text: str) -> list[PrintedHour]:
    """The hours of a line, in order; a number alone is none."""
    found = (match for match in _CLOCK.finditer(text) if match["minute"] or match["half"] or match["unit"])
    return [
        PrintedHour(match.start(), match.end(), match[0], minutes) for match in found if (minutes := _minutes(match))
    ]


def written_as(minutes: int, sample: str, *, padded: bool) -> str:
    """An hour in the notation of another one, `padded` where the paper writes a nought in front; empty where that cannot
    be said for certain."""
    match = _CLOCK.fullmatch(sample)
    if match is None or match["unit"] == " m." or match["unit"] == "m.":
        return ""
    hour, minute = divmod(minutes, 60)
    half = ""
    if match["half"]:
        letter = "p" if hour >= 12 else "a"
        half = f"{match['gap']}{letter.upper() if match['half'].isupper() else letter}{match['rest']}"
        hour = hour % 12 or 12
    shown = f"{hour:02d}" if padded or sample[0] == "0" else str(hour)
    rest = f"{match['mark'] or ':'}{minute:02d}" if match["minute"] or minute else ""
    written = f"{shown}{rest}{half or match['unit'] or ''}"
    return written if _reads_as(written, minutes) and _is_read(sample) else ""


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 24 or (match["half"] and not 1 <= hour <= 12):
        return ()
    shown = hour * 60 + minute
    if match["half"]:
        return (shown % _HALF_A_DAY + (_HALF_A_DAY if match["half"] in "pP" else 0),)
    return (shown, (shown + _HALF_A_DAY) % _DAY) if 1 <= hour <= 12 else (shown,)


def _reads_as(words: str, minutes: int) -> bool:
    time = printed_or_none(words)
    return time is not None and time.minutes == minutes and not time.shift


def _is_read(words: str) -> bool:
    time = printed_or_none(words)
    return time is not None and time.end is None
