"""T207 too-long-without-break: sessions follow each other for too long, for the same people, without a break."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import groupby

import msgspec

from rcmcli.checks.frames import frames
from rcmcli.checks.overlaps import Stay, order, restricted_to, span_of, stays
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.apart import name_of
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.length import lasting
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.title_hints import may_pause, may_receive, names_meal

RULE = Rule(
    code="T207",
    name="too-long-without-break",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    follows=("T203",),
    title=Text(en="too long without a break", es="demasiado tiempo sin receso"),
    says=Text(
        en="by the end of “{title}” ({time}), sessions have run for {length} without a break, since {since}",
        es="al terminar «{title}» ({time}) se llevan {length} de sesiones sin receso, desde las {since}",
    ),
    label=Text(en="{length} without a break since {since}", es="{length} sin receso desde las {since}"),
    why=Text(
        en="people cannot listen for more than {limit} at a stretch",
        es="nadie puede escuchar más de {limit} seguidas",
    ),
    mend=Text(
        en='put an item of kind "break" in between, 15 minutes at least',
        es='intercale un punto de tipo "break", de 15 minutos como mínimo',
    ),
)
_INTERPRETED = Variant(
    why=Text(
        en="this meeting is interpreted, and interpreters cannot work for more than {limit} without a break",
        es="esta reunión tiene interpretación, y los intérpretes no pueden trabajar más de {limit} sin receso",
    ),
    mend=Text(
        en='put an item of kind "break" in between, 15 minutes at least, or agree on more teams of interpreters',
        es='intercale un punto de tipo "break", de 15 minutos como mínimo, o acuerde más equipos de intérpretes',
    ),
)


class Stretch(msgspec.Struct, frozen=True):
    """Sessions of the same people without a pause: when it starts, also by its clock, and ends; `told` of it up to when."""

    start: datetime
    end: datetime
    since: int
    told: datetime | None = None


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item in which a stretch of sessions passes the limit; of stretches at the same time, the first."""
    variant = _INTERPRETED if agenda.interpreters else None
    limit = timedelta(minutes=calendar.limits.longest_stretch)
    for _, day in groupby(calendar.slots, key=lambda slot: (slot.path[1], slot.day.date)):
        for stay, stretch, run in _stretches(tuple(day), calendar, limit):
            yield RULE.at(
                (*stay.slot.path, "time"),
                variant=variant,
                covers=tuple(one.slot.path for one in run if one is not stay),
                title=stay.slot.item.title,
                time=span_of(stay.slot),
                length=lasting(stay.end - stretch.start),
                since=clock.clock(stretch.since),
                limit=lasting(limit),
            )


def _stretches(
    day: tuple[Slot, ...], calendar: Calendar, limit: timedelta
) -> Iterator[tuple[Stay, Stretch, list[Stay]]]:
    """The items in which a stretch passes the limit, with it and its run; parallel ones lack the same break."""
    pause = timedelta(minutes=calendar.limits.shortest_item or 1)
    held = [stay for stay in stays(day) if stay.start < stay.end]
    is_frame = frames(held)
    long = {stay.place for stay in held if stay.end - stay.start > limit}
    sat = [stay for stay in held if _is_sat(stay.slot) and not (stay.place in long and _is_apart(stay, is_frame))]
    meals = [stay for stay in held if stay.slot.item.kind == "meal" or names_meal(stay.slot.item.title)]
    reach: datetime | None = None
    for run in _runs(sorted(sat, key=order), pause):
        if max(stay.end for stay in run) - run[0].start > limit:
            for part in _runs([stay for stay in run if not _may_pause(stay.slot.item)], pause):
                for stay, stretch in _within(part, meals, calendar, limit):
                    if reach is None or stretch.start >= reach:
                        yield stay, stretch, part
                        reach = stay.end


def _runs(sat: list[Stay], pause: timedelta) -> Iterator[list[Stay]]:
    """Items without a pause between them, whoever they are for."""
    run, reach = sat[:1], sat[0].end if sat else None
    for stay in sat[1:]:
        if reach is None or stay.start - reach >= pause:
            yield run
            run, reach = [], stay.end
        run.append(stay)
        reach = max(reach, stay.end)
    if run:
        yield run


def _within(run: list[Stay], meals: list[Stay], calendar: Calendar, limit: timedelta) -> Iterator[tuple[Stay, Stretch]]:
    pause = timedelta(minutes=calendar.limits.shortest_item or 1)
    past: dict[str, Stretch] = {}
    running: list[tuple[datetime, int, str, Stretch]] = []
    for n, stay in enumerate(run):
        while running and running[0][0] <= stay.start:
            _, _, whose, ended = heappop(running)
            _remember(past, whose, ended)
        group = _group(stay.slot, calendar)
        known = (past.get(group), past.get("" if group else "*"))
        before = [one for one in known if one and stay.start - one.end < pause]
        if before and stay.slot.item.kind == "ceremony":
            continue
        alone = Stretch(stay.start, stay.end, stay.slot.item.time.start or 0)
        origin = _after_meal(min(before, key=lambda one: one.start, default=alone), stay, meals)
        passed = stay.end - origin.start > limit
        if passed and not origin.told:
            yield stay, origin
        heappush(
            running,
            (
                stay.end,
                n,
                group,
                Stretch(origin.start, stay.end, origin.since, origin.told or (stay.end if passed else None)),
            ),
        )


def _after_meal(told: Stretch, stay: Stay, meals: list[Stay]) -> Stretch:
    """A stretch that was reported begins anew with the meal that is over by now, though others sat through it."""
    ended = [meal for meal in meals if told.told and told.told < meal.end <= stay.start]
    if not ended:
        return told
    last = max(ended, key=lambda meal: meal.end)
    return Stretch(last.end, told.end, last.slot.item.time.end or 0)


def _remember(past: dict[str, Stretch], group: str, ended: Stretch) -> None:
    for key in (group, "*"):
        known = past.get(key)
        if known is None or ended.end > known.end or ended.start < known.start:
            past[key] = ended


def _is_apart(stay: Stay, is_frame: Callable[[Stay], bool]) -> bool:
    """Whether nobody is meant to sit through a long item: it is a frame, or goes on until the next date, as a vigil does."""
    return (stay.slot.item.time.end or 0) > clock.DAY or is_frame(stay)


def _is_sat(slot: Slot) -> bool:
    return slot.item.kind in ("session", "ceremony") and not slot.item.optional


def _may_pause(item: Item) -> bool:
    """Whether a title names a coffee, a meal or drinks among other words, and the file does not say what the item is."""
    return not item.stated_kind and (may_pause(item.title) or may_receive(item.title) or item.may_be_desk)


def _group(slot: Slot, calendar: Calendar) -> str:
    """Whose item it is: a track's, an audience's, or, empty, everyone's."""
    if slot.item.track:
        return f"track {name_of(slot.item.track)}"
    return ", ".join(sorted(restricted_to(slot, calendar.people)))
