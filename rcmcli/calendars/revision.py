"""A revision: the entries of now beside those that were sent before, each with the stamps that tell readers what to do.

Unchanged: the same bytes. Another time, place or state: SEQUENCE + 1 (RFC 5545 3.8.7.4). Other words: only
LAST-MODIFIED moves. Gone: kept as CANCELLED until the meeting is over. Back again: revived.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

import msgspec

from rcmcli.calendars.entry import CalendarEntry
from rcmcli.calendars.lines import LONGEST_SUMMARY, stamp_line, text_value
from rcmcli.calendars.state import KeptEntry, moment, text_of, value_of
from rcmcli.model.text import utf16_cut

Kind = Literal["added", "moved", "place", "state", "text", "cancelled", "revived"]
_SECOND = timedelta(seconds=1)
_CANCELLED = "STATUS:CANCELLED"
# As it is named in each language; files of old rcm name it in English in all of them.
_RELEASE = re.compile("(?:tz database|base de datos tz|base de données tz|base de dados tz) [0-9]{4}[a-z]+")


class EntryChange(msgspec.Struct, frozen=True):
    """What happened to one entry since the calendar before: its title, and its ends before and after."""

    kind: Kind
    title: str
    before: tuple[date, date] | None = None
    after: tuple[date, date] | None = None
    zone: str = "UTC"


class Revision(msgspec.Struct, frozen=True):
    """The entries as they are to be written, what changed, and the stamp of the changed ones.

    `pushed` says that the stamp is later than the one asked for, which was not newer than those of before.
    """

    entries: tuple[KeptEntry, ...]
    changes: tuple[EntryChange, ...]
    stamp: datetime
    pushed: bool


def revise(
    now: Sequence[tuple[CalendarEntry, tuple[str, ...]]],
    before: Mapping[str, KeptEntry],
    stamp: datetime,
    cancelled_prefix: str,
) -> Revision:
    """The entries of `now`, with their lines, as the next version of `before`."""
    latest = max((entry.stamp for entry in before.values()), default=stamp - _SECOND)
    new_stamp = max(stamp, latest + _SECOND)
    entries: list[KeptEntry] = []
    changes: list[EntryChange] = []
    for entry, lines in now:
        old = before.get(entry.uid)
        kind = _kind(old, lines)
        entries.append(_next(entry.uid, old, lines, kind, new_stamp))
        if kind:
            changes.append(
                EntryChange(kind, entry.title, _ends(old.lines) if old else None, (entry.start, entry.end), entry.zone)
            )
    zone = now[0][0].zone if now else "UTC"
    for kept, change in _gone(now, before, new_stamp, cancelled_prefix, zone):
        entries.append(kept)
        changes += change
    pushed = bool(changes and before) and new_stamp > stamp
    return Revision(tuple(entries), tuple(changes), new_stamp, pushed)


def _kind(old: KeptEntry | None, lines: tuple[str, ...]) -> Kind | None:
    if old is None:
        return "added"
    if old.lines == lines or _without_release(old.lines) == _without_release(lines):
        return None
    if _CANCELLED in old.lines and _CANCELLED not in lines:
        return "revived"
    if _CANCELLED in lines and _CANCELLED not in old.lines:
        return "cancelled"
    if _ends(old.lines) != _ends(lines):
        return "moved"
    if old.value("LOCATION") != value_of(lines, "LOCATION"):
        return "place"
    return "state" if old.value("STATUS") != value_of(lines, "STATUS") else "text"


def _without_release(lines: tuple[str, ...]) -> list[str]:
    """The lines without the name of a release of the tz database: a newer one alone is no news to readers."""
    return [_RELEASE.sub("", line) if line.startswith("DESCRIPTION:") else line for line in lines]


def _next(uid: str, old: KeptEntry | None, lines: tuple[str, ...], kind: Kind | None, stamp: datetime) -> KeptEntry:
    if old is None:
        return KeptEntry(uid, 0, stamp, lines)
    if kind is None:
        return old
    return KeptEntry(uid, old.sequence + (kind != "text"), stamp, lines)


def _ends(lines: tuple[str, ...]) -> tuple[date, date]:
    return moment(lines, "DTSTART"), moment(lines, "DTEND")


def _gone(
    now: Sequence[tuple[CalendarEntry, tuple[str, ...]]],
    before: Mapping[str, KeptEntry],
    stamp: datetime,
    prefix: str,
    zone: str,
) -> Iterator[tuple[KeptEntry, list[EntryChange]]]:
    """The entries of before that are no longer: cancelled, as long as the meeting is not over by the stamp."""
    here = {entry.uid for entry, _ in now}
    gone = [entry for uid, entry in before.items() if uid not in here]
    over = max((_instant(entry.end) for entry, _ in now), default=datetime.min.replace(tzinfo=UTC))
    for entry in gone:
        ends = _ends(entry.lines)
        if stamp >= max(over, _instant(ends[1])):
            continue
        is_new = _CANCELLED not in entry.lines
        lines = tuple(_cancelled(entry.lines, prefix if is_new else ""))
        if lines == entry.lines:
            yield entry, []
        else:
            change = EntryChange("cancelled" if is_new else "text", text_of(entry.value("SUMMARY")), ends, None, zone)
            yield KeptEntry(entry.uid, entry.sequence + is_new, stamp, lines), [change]


def _cancelled(lines: tuple[str, ...], prefix: str) -> Iterator[str]:
    """The lines of an entry that is cancelled, which its title says too: some calendars show nothing else.

    Its times are in UTC, since the rules of its zone need not be in the file any more.
    """
    for line in lines:
        name = re.split("[;:]", line, maxsplit=1)[0]
        if name == "SUMMARY" and prefix:
            yield f"SUMMARY:{text_value(utf16_cut(f'{prefix} {text_of(value_of((line,), name))}', LONGEST_SUMMARY))}"
        elif name in ("DTSTART", "DTEND") and ";TZID=" in line:
            yield stamp_line(name, _instant(moment((line,), name)))
        elif name == "STATUS":
            yield _CANCELLED
        else:
            yield "TRANSP:TRANSPARENT" if name == "TRANSP" else line


def _instant(moment_or_day: date) -> datetime:
    if isinstance(moment_or_day, datetime):
        return moment_or_day
    return datetime.combine(moment_or_day, time(), UTC)
