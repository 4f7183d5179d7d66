"""T207 too-long-without-break: sessions follow each other for too long, for the same people, without a break."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import groupby

import msgspec

from rcmcli.checks.overlaps import Stay, lasting, name_of, restricted_to, span_of, stays
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T207",
    name="too-long-without-break",
    severity=Severity.WARNING,
    draft=Severity.INFO,
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
    explanation=Explanation(
        what=Text(
            en="Sessions that follow each other for more than 150 minutes (`longest_stretch` under `[check]` in rcm.toml) "
            "without a break, a meal, or another pause of 5 minutes or more (`shortest_item`). It is reported once for each "
            "stretch, on the item in which the limit is passed.\n\n"
            "Parallel tracks and different audiences are not added up: each is followed with the items for everyone around "
            "it. A ceremony that opens a stretch is sat through and counts; one in between, such as the photograph, is a "
            "pause. Optional items and items without an end count as pauses too. One long item alone is reported only if "
            "`interpreters` is set, since it may have pauses of its own; one longer than `longest_item` is left to T208.",
            es="Sesiones que se suceden durante más de 150 minutos (`longest_stretch` en `[check]` de rcm.toml) sin receso, "
            "comida ni otra pausa de 5 minutos o más (`shortest_item`). Se señala una vez por tramo, en el punto en que se "
            "rebasa el límite.\n\n"
            "No se suman los tracks simultáneos ni los destinatarios distintos: cada uno se sigue junto con los puntos para "
            "todos que lo rodean. Una ceremonia que abre un tramo cuenta; una intermedia, como la fotografía, es una pausa. "
            "También son pausas los puntos opcionales y los que no tienen final. Un solo punto largo se señala únicamente si "
            "consta `interpreters`, pues puede tener pausas propias; uno más largo que `longest_item` corresponde a T208.",
        ),
        why=Text(
            en="After two hours nobody listens well, and interpreters make mistakes long before: they relieve each other "
            "every 20 to 30 minutes, but both stay in the booth. A meeting without breaks takes them anyway, and runs late.",
            es="Pasadas dos horas nadie escucha bien, y los intérpretes se equivocan mucho antes: se relevan cada 20 o 30 "
            "minutos, pero ambos siguen en la cabina. Una reunión sin recesos se los toma de todos modos, y se retrasa.",
        ),
        example=Text(
            en="The second day in San Salvador, June 2017, has no break after lunch, from 13:30 to 17:30:\n\n"
            '    time = "13:30-14:30"\n    time = "14:30-15:45"\n    time = "15:45-17:00"\n    time = "17:00-17:30"',
            es="El segundo día en San Salvador, junio de 2017, no tiene receso después del almuerzo, de 13:30 a 17:30:\n\n"
            '    time = "13:30-14:30"\n    time = "14:30-15:45"\n    time = "15:45-17:00"\n    time = "17:00-17:30"',
        ),
        mend=Text(
            en='Put an item of kind "break" in between and move what follows. If the break is taken inside an item, write it '
            "as an item of its own.",
            es='Intercale un punto de tipo "break" y recorra lo que sigue. Si el receso se hace dentro de un punto, escríbalo '
            "como un punto propio.",
        ),
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
    """Sessions of the same people without a pause: when the first of them starts, when the last ends; `told` if reported."""

    start: datetime
    end: datetime
    first: Slot
    told: bool


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item in which a stretch of sessions passes the limit."""
    variant = _INTERPRETED if agenda.interpreters else None
    limit = timedelta(minutes=calendar.limits.longest_stretch)
    for _, day in groupby(calendar.slots, key=lambda slot: slot.path[1]):
        for stay, stretch, alone in _stretches(tuple(day), calendar, limit):
            if not alone or agenda.interpreters:
                yield RULE.at(
                    (*stay.slot.path, "time"),
                    variant=variant,
                    title=stay.slot.item.title,
                    time=span_of(stay.slot),
                    length=lasting(stay.end - stretch.start),
                    since=clock.clock(stretch.first.item.time.start or 0),
                    limit=lasting(limit),
                )


def _stretches(day: tuple[Slot, ...], calendar: Calendar, limit: timedelta) -> Iterator[tuple[Stay, Stretch, bool]]:
    """The items in which a stretch passes the limit, each with its stretch and whether it is the only one of it."""
    longest = timedelta(minutes=calendar.limits.longest_item)
    pause = timedelta(minutes=calendar.limits.shortest_item or 1)
    sat = [stay for stay in stays(day) if _is_sat(stay.slot) and stay.start < stay.end <= stay.start + longest]
    for run in _runs(sorted(sat, key=lambda stay: stay.start), pause):
        if max(stay.end for stay in run) - run[0].start > limit:
            yield from _within(run, calendar, limit, pause)


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


def _within(
    run: list[Stay], calendar: Calendar, limit: timedelta, pause: timedelta
) -> Iterator[tuple[Stay, Stretch, bool]]:
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
        origin = min(before, key=lambda one: one.start, default=Stretch(stay.start, stay.end, stay.slot, False))
        passed = stay.end - origin.start > limit
        if passed and not origin.told:
            yield stay, origin, not before
        told = origin.told or (passed and bool(before))
        heappush(running, (stay.end, n, group, Stretch(origin.start, stay.end, origin.first, told)))


def _remember(past: dict[str, Stretch], group: str, ended: Stretch) -> None:
    for key in (group, "*"):
        known = past.get(key)
        if known is None or ended.end > known.end or ended.start < known.start:
            past[key] = ended


def _is_sat(slot: Slot) -> bool:
    return slot.item.kind in ("session", "ceremony") and not slot.item.optional


def _group(slot: Slot, calendar: Calendar) -> str:
    """Whose item it is: a track's, an audience's, or, empty, everyone's."""
    if slot.item.track:
        return f"track {name_of(slot.item.track)}"
    return ", ".join(sorted(restricted_to(slot, calendar.people)))
