"""Lateness: by how much a meeting runs late, by what its file was before it was said today to run late."""

import shlex
from collections.abc import Iterator
from datetime import date, datetime

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.progress import Late, Progress
from rcmcli.model.timeline import Slot, timeline
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.undo import Kept, all_kept

_VERBS = ("late", "shift")


def late_at(progress: Progress, reading: Reading, agenda: Agenda) -> Late | None:
    """How what is on, or else what comes next, stands against the oldest version of that date; none where it is on time."""
    today = clock.seen_from(progress.instant, agenda.timezone).day
    kept = [one for one in all_kept(reading.path) if _is_of(one, today, agenda.timezone)] if reading.path else []
    before = read_bytes(kept[-1].before, reading.label, reading.id).usable if kept else None
    if before is None:
        return None
    old = {slot.item.id: slot for slot in timeline(before)}
    moved = [
        (slot, old[slot.item.id])
        for slot in timeline(agenda)
        if slot.takes_place and slot.day.date == today and slot.item.id in old
    ]
    standing = [one for one in progress.running or progress.coming if one.sheet.date == today]
    ids = {one.entry.id for one in standing}
    delays = [delay for slot, was in moved if slot.item.id in ids and (delay := _delay(slot, was))]
    if not delays:
        return None
    minutes = max(delays, key=abs)
    since = [_since(slot, was) for slot, was in moved if _delay(slot, was) * minutes > 0]
    return Late(minutes, min(since))


def _is_of(kept: Kept, day: date, zone: str) -> bool:
    """Whether an edit was made on a date at the meeting's place, to say that it runs late or early."""
    try:
        at = datetime.fromisoformat(kept.head.at)
    except ValueError:
        return False
    return at.tzinfo is not None and clock.seen_from(at, zone).day == day and _verb(kept.head.command) in _VERBS


def _verb(command: str) -> str:
    """What a command does to an agenda; the words of options before it are passed over."""
    try:
        words = shlex.split(command)
    except ValueError:
        return ""
    after = iter(words[words.index("agenda") + 1 :] if "agenda" in words else ())
    return next(_bare(after), "")


def _bare(words: Iterator[str]) -> Iterator[str]:
    for word in words:
        if word == "--lang":
            next(words, "")
        elif not word.startswith("-"):
            yield word


def _delay(slot: Slot, was: Slot) -> int:
    """By how many minutes an item begins later than it was to; of one that does not, by how many it ends later."""
    starts = _minutes(slot.start, was.start)
    return starts or _minutes(slot.end, was.end)


def _since(slot: Slot, was: Slot) -> datetime:
    """From when on an item is late: when it begins, or when it was to be over."""
    moment = slot.start if _minutes(slot.start, was.start) else min(filter(None, (slot.end, was.end)))
    assert moment is not None
    return moment


def _minutes(late: datetime | None, early: datetime | None) -> int:
    return round((late - early).total_seconds() / 60) if late and early else 0
