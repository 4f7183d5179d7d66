"""Z308 clock-change-near: the clocks of a delegation, or of the meeting, change during it or shortly before or after."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Literal

import msgspec

from rcmcli.checks.delegations import is_remote, joined
from rcmcli.checks.distances import days_before
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.party import Party
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="Z308",
    name="clock-change-near",
    severity=Severity.INFO,
    title=Text(en="clocks change near this meeting", es="hay un cambio de hora cerca de esta reunión"),
    says=Text(
        en="{who} on {day} from {before} to {after}, {when}",
        es="{who} el {day} de {before} a {after}, {when}",
    ),
    label=Text(en="{who} on {day}, {when}", es="{who} el {day}, {when}"),
    why=Text(
        en="a list of local times that was made for another date is wrong there",
        es="allí es incorrecta toda lista de horas locales hecha para otra fecha",
    ),
    mend=Text(
        en="look at the local times that the paper prints, and remind those concerned",
        es="revise las horas locales que imprime el documento y recuérdelo a quienes corresponda",
    ),
)
_DURING = Variant(
    severity=Severity.WARNING,
    why=Text(
        en="the local times of its first items are not those of its last",
        es="las horas locales de los primeros puntos no son las de los últimos",
    ),
    mend=Text(
        en="print the local times of each day apart",
        es="imprima por separado las horas locales de cada día",
    ),
)
_WEEK = timedelta(days=7)
When = Literal["before", "during", "after"]


class Run(msgspec.Struct, frozen=True):
    """Days of the agenda that follow each other within a week: their places in the file, the first and last date."""

    days: tuple[int, ...]
    first: date
    last: date


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each change of the clocks near the meeting once, with all whose clocks it moves."""
    told: set[clock.Shift] = set()
    for run in _runs(agenda):
        for shift, zones in _changes(run, agenda, calendar).items():
            if shift not in told and (agenda.delegations or _when(shift, run, agenda, calendar) == "during"):
                told.add(shift)
                yield _finding(shift, zones, run, agenda, calendar)


def _runs(agenda: Agenda) -> Iterator[Run]:
    """The meeting, in as many runs as it has gaps of more than a week: a year's calendar is no meeting of a year."""
    days: list[int] = []
    for d in sorted(range(len(agenda.days)), key=lambda d: agenda.days[d].date):
        if days and agenda.days[d].date - agenda.days[days[-1]].dates[-1] > _WEEK:
            yield _run(days, agenda)
            days = []
        days.append(d)
    if days:
        yield _run(days, agenda)


def _run(days: list[int], agenda: Agenda) -> Run:
    return Run(tuple(days), agenda.days[days[0]].date, max(agenda.days[d].dates[-1] for d in days))


def _changes(run: Run, agenda: Agenda, calendar: Calendar) -> dict[clock.Shift, dict[str, list[Party]]]:
    """Each change near a run, with the zones it happens in and who sits there; none for the meeting's own zones."""
    zones: dict[str, list[Party]] = {agenda.days[d].timezone or agenda.timezone: [] for d in run.days}
    homes = set(zones)
    if any(is_remote(agenda.days[d], agenda) for d in run.days):
        for party in calendar.people.delegations():
            seat = calendar.people.seat(party)
            if seat and seat.zone not in homes:
                zones.setdefault(seat.zone, []).append(party)
    margin = timedelta(days=calendar.limits.clock_change_days)
    found: dict[clock.Shift, dict[str, list[Party]]] = {}
    for zone, parties in zones.items():
        for shift in _shifts(zone, run.first - margin, run.last + margin):
            found.setdefault(shift, {})[zone] = parties
    return found


def _finding(
    shift: clock.Shift, zones: dict[str, list[Party]], run: Run, agenda: Agenda, calendar: Calendar
) -> Finding:
    when = _when(shift, run, agenda, calendar)
    homes = [zone for zone, parties in zones.items() if not parties]
    return RULE.at(
        ("timezone",) if agenda.timezone in homes else _day_of(shift, run, agenda),
        variant=_DURING if when == "during" else None,
        who=_who(homes, [party for parties in zones.values() for party in parties]),
        day=str(shift.day),
        before=clock.offset_label(shift.before),
        after=clock.offset_label(shift.after),
        when=_words(when, shift, run),
    )


def _who(homes: Sequence[str], parties: Sequence[Party]) -> Text:
    """Who moves the clocks: the meeting's own zones, then the delegations."""
    names = joined(sorted(parties, key=lambda party: party.name.pick("en")))
    if homes:
        own = ", ".join(homes)
        more = Text(en=f" and of {names.en}", es=f" y los de {names.es}") if parties else Text()
        return Text(
            en=f"the clocks of this meeting ({own}){more.en} move",
            es=f"los relojes de esta reunión ({own}){more.es} cambian",
        )
    if len(parties) == 1:
        return Text(en=f"{names.en} moves its clocks", es=f"{names.es} cambia la hora")
    return Text(en=f"{names.en} move their clocks", es=f"{names.es} cambian la hora")


def _when(shift: clock.Shift, run: Run, agenda: Agenda, calendar: Calendar) -> When:
    """Whether the clocks change between the first start and the last end; an untimed day counts from its midnight."""
    slots = [slot for slot in calendar.slots if slot.takes_place and slot.path[1] in run.days]
    starts = [slot.start for slot in slots if slot.start and slot.day.date == run.first]
    ends = [slot.end or slot.start for slot in slots if slot.start and slot.day.date == run.last]
    begin = min(starts, default=clock.instant(run.first, 0, agenda.timezone))
    finish = max((end for end in ends if end), default=clock.instant(run.last, clock.DAY, agenda.timezone))
    return "before" if shift.instant <= begin else "after" if shift.instant >= finish else "during"


def _words(when: When, shift: clock.Shift, run: Run) -> Text:
    """How far from the meeting the change is."""
    if when == "during":
        return Text(en="during this meeting", es="durante esta reunión")
    many = (run.first - shift.day).days if when == "before" else (shift.day - run.last).days
    if many < 1:
        begins = when == "before"
        return Text(
            en=f"the day this meeting {'begins' if begins else 'ends'}",
            es=f"el día en que {'empieza' if begins else 'termina'} esta reunión",
        )
    return days_before(many if when == "before" else -many)


def _day_of(shift: clock.Shift, run: Run, agenda: Agenda) -> Path:
    """The date nearest to the change: the last one that is not after it, else the first."""
    before = [d for d in run.days if agenda.days[d].date <= shift.day]
    return ("day", before[-1] if before else run.days[0], "date")


@lru_cache(maxsize=10_000)
def _shifts(zone: str, first: date, last: date) -> tuple[clock.Shift, ...]:
    """The changes of a zone on its dates from `first` to `last`."""
    since = datetime.combine(first, datetime.min.time(), UTC) - timedelta(days=1)
    until = datetime.combine(last, datetime.min.time(), UTC) + timedelta(days=2)
    return tuple(shift for shift in clock.shifts(zone, since, until) if first <= shift.day <= last)
