"""Moments in ISO 8601: `2021-09-09T09:00:00-06:00`, `20210909T150000Z`, `2021-09-09T09:00/10:30`."""

import re
from datetime import date

import msgspec

from rcmcli.model.clock import DAY, names
from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.reading.days import valid

_CLOCK = r"(?P<{0}h>[0-9]{{2}}):?(?P<{0}m>[0-9]{{2}})(?::?(?P<{0}s>[0-9]{{2}})(?:[.,][0-9]{{1,9}})?)?"
_OFFSET = r"(?: ?(?P<{0}zone>Z|[+−-][0-9]{{2}}(?::?[0-9]{{2}})?))?"
_DATE = r"(?P<{0}y>[0-9]{{4}})(?P<{0}dash>-?)(?P<{0}mo>[0-9]{{2}})(?P={0}dash)(?P<{0}d>[0-9]{{2}})T"
_ONE = (_DATE + _CLOCK + _OFFSET).format("a")
_OTHER = (r"(?:" + _DATE + r")?" + _CLOCK + _OFFSET).format("b")
PATTERN = later(rf"(?<![0-9]){_ONE}(?:/{_OTHER})?(?:\[(?P<name>[A-Za-z_/+-]+)\])?(?![0-9:])", re.IGNORECASE)
_WITH_SECONDS = later(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) (?=[0-9]{2}:[0-9]{2}:[0-9]{2})")
_BOUNDS = range(-12 * 60, 14 * 60 + 1)
_PARTS_OF_AN_HOUR = (-210, -150, -570, -270)  # Newfoundland, the Marquesas, Venezuela until 2016


class Stated(msgspec.Struct, frozen=True):
    """A moment with its date: minutes after midnight of `day`, the end past 1440 on a later date."""

    day: date
    start: int
    end: int | None
    zone: str
    label: str
    seconds: bool = False


def read_iso(text: str) -> Stated | None:
    """The moment of a text that is ISO 8601 as a whole; None for any other; raises `Refusal` for a wrong one."""
    found = PATTERN.fullmatch(_WITH_SECONDS.sub(r"\1T", text))
    if not found:
        return None
    day = valid(int(found["ay"]), int(found["amo"]), int(found["ad"]))
    start, end = _minutes(found, "a"), None
    if found["bh"]:
        last = valid(int(found["by"]), int(found["bmo"]), int(found["bd"])) if found["by"] else day
        end = _minutes(found, "b") + (last - day).days * DAY
    label = found["name"] or found["azone"] or found["bzone"] or ""
    if found["azone"] and found["bzone"] and zone_of(found["azone"]) != zone_of(found["bzone"]):
        raise Refusal(
            Text(en="start and end have different offsets", es="el comienzo y el final tienen desfases distintos")
        )
    seconds = any(int(found[group] or 0) for group in ("as", "bs"))
    return Stated(day, start, end, _zone(found, label), label, seconds)


def zone_of(label: str) -> str:
    """The zone that a label states by itself: an IANA name, UTC, or an offset as `UTC±HH:MM`; else nothing."""
    if label in names() and ("/" in label or label == "UTC"):
        return label
    if label.upper() in ("Z", "UTC", "GMT"):
        return "UTC"
    found = re.fullmatch(r"(?:UTC|GMT)? ?([+\-\u2010-\u2015\u2212]) ?([0-9]{1,2})(?::?([0-9]{2}))?", label)
    if not found:
        return ""
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    signed = minutes if found[1] == "+" else -minutes
    if signed not in _BOUNDS or int(found[3] or 0) > 59:
        raise Refusal(
            Text(en=f"no place has the offset “{label}”", es=f"ningún lugar tiene el desfase «{label}»"),
            Text(en="offsets run from −12:00 to +14:00", es="los desfases van de −12:00 a +14:00"),
        )
    return f"UTC{'+' if signed > 0 else '-'}{minutes // 60:02d}:{minutes % 60:02d}" if signed else "UTC"


def _zone(found: re.Match[str], label: str) -> str:
    """The zone stated; an offset that no place has is more likely the end of a range."""
    zone = zone_of(label)
    if found["name"] and not zone:
        raise Refusal(Text(en=f"there is no time zone “{label}”", es=f"no existe el huso horario «{label}»"))
    odd = re.fullmatch(r"[−-]([0-9]{2}):?(15|30|45)", label)
    if odd and -(int(odd[1]) * 60 + int(odd[2])) not in _PARTS_OF_AN_HOUR:
        raise Refusal(
            Text(en=f"“{label}” may be an offset or an end", es=f"«{label}» puede ser un desfase o un final"),
            Text(
                en="write a range with a space: 2021-09-09 09:00-10:30",
                es="escriba un intervalo con un espacio: 2021-09-09 09:00-10:30",
            ),
        )
    return zone


def _minutes(found: re.Match[str], which: str) -> int:
    hour, minute, second = (int(found[f"{which}{part}"] or 0) for part in "hms")
    if second == 60:
        raise Refusal(leap_second())
    minutes = hour * 60 + minute
    if minute > 59 or second > 60 or minutes > DAY:
        raise Refusal(
            Text(en=f"no clock shows {hour:02d}:{minute:02d}", es=f"ningún reloj muestra las {hour:02d}:{minute:02d}"),
        )
    return minutes


def leap_second() -> Text:
    """Why 23:59:60 is refused."""
    return Text(
        en="leap seconds (:60) are on no wall clock; write 24:00 or 23:59",
        es="los segundos intercalares (:60) no están en ningún reloj; escriba 24:00 o 23:59",
    )
