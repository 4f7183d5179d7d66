"""`rcm agenda shift`, `late` and `extend`: a stretch of a day at other hours, and what waits for it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.timing import now
from rcmcli.jobs.edit.hours import changes_of
from rcmcli.jobs.edit.naming import Named, day_named, hour_of, item_named, the_day
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.work import Edit, edit_agenda
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.dates import spoken_date
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, fold_name, one_line
from rcmcli.model.timeline import Slot, timeline
from rcmcli.reading.lengths import length_of
from rcmcli.timetable.placement import extended
from rcmcli.timetable.pushing import late as run_late
from rcmcli.timetable.rows import Blocked, Hours, rows_of
from rcmcli.timetable.shifting import shifted
from rcmcli.words import blocking, editing, filled

LEAST_BREAK = 10  # minutes


class Stretch(msgspec.Struct, frozen=True):
    """Which items of an agenda are meant: those of a day that begin from one moment to another, of one track or of all."""

    day: str = ""
    first: str = ""
    last: str = ""
    track: str = ""


def shift(wishes: Wishes, words: str, stretch: Stretch, console: Console, *, push: bool) -> int:
    """Move a stretch of a day by some minutes, its lengths kept."""
    minutes = minutes_of(words)

    def make(_: object, agenda: Agenda) -> Edit:
        day, chosen, slots = _chosen(stretch, agenda)
        try:
            hours = shifted(slots, chosen, minutes, push=push)
            changes = changes_of(hours, _by_path(slots), agenda)
        except Blocked as blocked:
            blocked.asked = minutes
            raise
        by = filled(editing.LATER if minutes > 0 else editing.EARLIER, minutes=abs(minutes))
        told = filled(editing.SHIFTED, by=by, day=_spoken(agenda.days[day]), count=len(hours))
        return Edit((changes,), told)

    return edit_agenda(wishes, console, make)


def late(wishes: Wishes, words: str, at: str, day: str, console: Console, *, least_break: int) -> int:
    """Let a day run late from a moment on; breaks and free time take it up."""
    minutes = minutes_of(words)
    if minutes < 0:
        raise Refusal(
            filled(blocking.NOT_NEGATIVE, words=one_line(words)[:40]),
            filled(blocking.NOT_NEGATIVE_HINT, minutes=minutes),
        )

    def make(_: object, agenda: Agenda) -> Edit:
        number, moment = _moment(at, day, agenda)
        slots = slots_of(agenda, number)
        _refuse_doubts(slots)
        pushed = run_late(rows_of(slots), moment, minutes, least_break)
        zone = slots[0].zone if slots else agenda.timezone
        facts: dict[str, object] = {
            "minutes": minutes,
            "at": clock.seen_from(moment, zone).clock,
            "day": _spoken(agenda.days[number]),
        }
        if not pushed.hours:
            return Edit((), filled(editing.TAKEN_UP, **facts))
        end = _end(pushed.on_time, pushed.left, pushed.hours.values(), zone)
        told = filled(editing.LATE, count=len(pushed.hours), end=end, **facts)
        return Edit((changes_of(pushed.hours, _by_path(slots), agenda),), told)

    return edit_agenda(wishes, console, make)


def extend(wishes: Wishes, item: str, words: str, console: Console, *, make_room: bool) -> int:
    """Make an item longer or shorter by some minutes."""
    minutes = minutes_of(words)

    def make(_: object, agenda: Agenda) -> Edit:
        named = item_named(item, agenda, wishes.day_in(agenda))
        slots = slots_of(agenda, named.day)
        slot = slots[named.number]
        if slot.end is None:
            raise Blocked("no end", slot)
        end = slot.end + timedelta(minutes=minutes)
        hours = extended(slots, slot, end, make_room=make_room, least_break=LEAST_BREAK)
        says = editing.MADE_LONGER if minutes > 0 else editing.MADE_SHORTER
        told = filled(says, item=named.item.title, minutes=abs(minutes), count=len(hours))
        return Edit((changes_of(hours, _by_path(slots), agenda),), told)

    return edit_agenda(wishes, console, make)


def minutes_of(words: str) -> int:
    """The minutes that words mean, with any sign. Raises `Refusal` for none, for nothing, and for more than a day."""
    said = words.strip().replace("−", "-").replace("–", "-")
    sign, bare = (-1 if said.startswith("-") else 1), said.lstrip("+-").strip()
    length = length_of(bare)
    if length is None:
        raise Refusal(filled(editing.NO_MINUTES, words=one_line(words)[:40]))
    if not length:
        raise Refusal(blocking.NO_MINUTES_AT_ALL, blocking.NO_MINUTES_HINT)
    if length > clock.DAY:
        raise Refusal(editing.TOO_MANY_MINUTES)
    return sign * length


def slots_of(agenda: Agenda, day: int) -> tuple[Slot, ...]:
    """The items of one day, as instants."""
    return tuple(slot for slot in timeline(agenda) if slot.path[1] == day)


def _chosen(stretch: Stretch, agenda: Agenda) -> tuple[int, list[Slot], tuple[Slot, ...]]:
    """The day, the items of the stretch, and all items of the day."""
    ends = [_end_named(words, stretch.day, agenda) for words in (stretch.first, stretch.last)]
    days = {named.day for named in ends if isinstance(named, Named)}
    day = the_day(stretch.day, agenda) if stretch.day or not days else min(days)
    if len(days | {day}) > 1:
        raise Refusal(editing.WHICH_DAY)
    slots = slots_of(agenda, day)
    first, last = (_start(end, slots) for end in ends)
    chosen = [
        slot
        for slot in slots
        if slot.start
        and (first is None or slot.start >= first)
        and (last is None or slot.start <= last)
        and (not stretch.track or _is_track(slot, stretch.track))
    ]
    if not chosen:
        raise Refusal(editing.NOTHING_THERE)
    return day, chosen, slots


def _is_track(slot: Slot, track: str) -> bool:
    wanted = fold_name(track)
    return any(fold_name(slot.item.track.pick(language)) == wanted for language in LANGUAGES)


def _end_named(words: str, day: str, agenda: Agenda) -> Named | int | None:
    """One end of a stretch: an hour, or an item."""
    if not words:
        return None
    minutes = hour_of(words)
    return item_named(words, agenda, day_named(day, agenda) if day else None) if minutes is None else minutes


def _start(end: Named | int | None, slots: Sequence[Slot]) -> datetime | None:
    if isinstance(end, Named):
        start = slots[end.number].start
        if start is None:
            raise Blocked("no hour", slots[end.number])
        return start
    return instant_at(slots, end) if end is not None and slots else None


def instant_at(slots: Sequence[Slot], minutes: int) -> datetime:
    """The instant of an hour of the day of some items. Raises `Refusal` where it is none, or two."""
    return instant_on(slots[0].day, minutes, slots[0].zone)


def instant_on(day: Day, minutes: int, zone: str) -> datetime:
    """The one instant that an hour of a day is on the clocks of a zone. Raises `Refusal` where it is none, or two."""
    found = clock.readings(day.date, minutes, zone)
    if len(found) == 1:
        return found[0]
    says = editing.TWICE if found else editing.SKIPPED_HOUR
    place = zone.rpartition("/")[2].replace("_", " ")
    raise Refusal(filled(says, time=clock.clock(minutes), place=place, day=_spoken(day)), editing.OTHER_HOUR_HINT)


def _moment(at: str, day: str, agenda: Agenda) -> tuple[int, datetime]:
    """The day and the instant from which on it runs late: as said, else now, where the meeting is on."""
    here = clock.seen_from(now(), agenda.timezone)
    on = [d for d, one in enumerate(agenda.days) if here.day in one.dates]
    if not at:
        number = day_named(day, agenda) if day else on[0] if on else None
        if number is None:
            raise Refusal(editing.SAY_WHEN)
        return number, instant_at(slots_of(agenda, number), here.minutes)
    minutes = hour_of(at)
    if minutes is None:
        named = item_named(at, agenda, day_named(day, agenda) if day else None)
        start = slots_of(agenda, named.day)[named.number].start
        if start is None:
            raise Blocked("no hour", slots_of(agenda, named.day)[named.number])
        return named.day, start
    begun = [d for d, one in enumerate(agenda.days) if any(item.time.start == minutes for item in one.items)]
    number = next(iter(on or (begun if len(begun) == 1 else ())), None) if not day else None
    number = the_day(day, agenda) if number is None else number
    slots = slots_of(agenda, number)
    if not slots:
        raise Refusal(editing.NOTHING_THERE)
    return number, instant_at(slots, minutes)


def _refuse_doubts(slots: Sequence[Slot]) -> None:
    for slot in slots:
        if slot.start and slot.takes_place and slot.doubt:
            raise Blocked("doubt", slot)


def _end(on_time: datetime | None, left: int, hours: Iterable[Hours], zone: str) -> Text:
    if on_time:
        return filled(editing.ON_TIME, time=clock.seen_from(on_time, zone).clock)
    ends = [end or start for start, end in hours]
    return filled(editing.LEFT_OVER, minutes=left, time=clock.seen_from(max(ends), zone).clock)


def _by_path(slots: Sequence[Slot]) -> dict[tuple[str | int, ...], Slot]:
    return {slot.path: slot for slot in slots}


def _spoken(day: Day) -> Text:
    return Text(en=spoken_date(day.date, "en"), es=spoken_date(day.date, "es"))
