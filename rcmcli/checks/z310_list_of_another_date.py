"""Z310 list-of-another-date: a printed table is wrong now and right at another time: it was taken over."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import msgspec

from rcmcli.checks.printed_rows import Row, Table
from rcmcli.checks.printed_table import tables
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text, one_line

RULE = Rule(
    code="Z310",
    name="list-of-another-date",
    severity=Severity.ERROR,
    title=Text(en="the list is right for another date", es="la lista es correcta en otra fecha"),
    says=Text(
        en="{wrong} of the {all} places of this table are wrong on {day} ({anew}); {right} from {first} to {last}: "
        "was it taken from another meeting?",
        es="{wrong} de los {all} lugares de esta tabla son incorrectos el {day} ({anew}); {right} del {first} al {last}: "
        "¿se tomó de otra reunión?",
    ),
    label=Text(
        en="{wrong} of {all} wrong on {day} ({anew}); {right} from {first} to {last}",
        es="{wrong} de {all} incorrectos el {day} ({anew}); {right} del {first} al {last}",
    ),
    why=Text(
        en="between that time and the meeting clocks changed, in these places or at the meeting's own",
        es="entre esas fechas y la reunión cambiaron relojes, en estos lugares o en el de la propia reunión",
    ),
    mend=Text(
        en="make the list anew for {day}: `rcm convert` writes it",
        es="haga la lista de nuevo para el {day}: `rcm convert` la escribe",
    ),
)
_BEFORE, _AFTER = timedelta(days=3 * 365), timedelta(days=366)
_DAY = timedelta(days=1)
_NAMED = 8  # places in one sentence
_ALL = Text(en="all are right", es="todos son correctos")
_SOME = Variant(severity=Severity.WARNING)  # the others are errors by themselves
_MOST = Text(en="most are right", es="casi todos son correctos")


class Claim(msgspec.Struct, frozen=True):
    """One place of a table: its zone, and the clock that is printed for it."""

    zone: str
    minutes: int


class Stretch(msgspec.Struct, frozen=True):
    """A time in which no clock of the table changes, and the places that would still be wrong then."""

    first: datetime
    last: datetime
    left: frozenset[Claim]

    def distance(self, instant: datetime) -> timedelta:
        """How far it is from an instant."""
        return min(abs(self.first - instant), abs(self.last - instant))


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each table of which at least two places are wrong, and that another date would make right."""
    for table in tables(agenda, calendar):
        day, instant = next(iter(table.instants.items()))
        claims = [claim for row in table.rows for claim in _claims(row)]
        wrong = {claim for claim in claims if clock.seen_from(instant, claim.zone).minutes != claim.minutes}
        if len(wrong) > 1:
            home = next((one.timezone for one in agenda.days if day in one.dates), "") or agenda.timezone
            yield from _finding(table, claims, wrong, home)


def _finding(table: Table, claims: list[Claim], wrong: set[Claim], home: str) -> Iterator[Finding]:
    day, instant = next(iter(table.instants.items()))
    hour = clock.seen_from(instant, home).minutes
    zones = {home, *(claim.zone for claim in claims)}
    fitting: list[Stretch] = []
    for first, last in _stretches(instant, zones):
        then = clock.instant((first + (last - first) / 2).date(), hour, home)
        left = frozenset(claim for claim in claims if clock.seen_from(then, claim.zone).minutes != claim.minutes)
        if fitting and fitting[-1].last == first and fitting[-1].left == left:
            fitting[-1] = msgspec.structs.replace(fitting[-1], last=last)
        elif left <= wrong and len(wrong) - len(left) > max(1, len(left)):
            fitting.append(Stretch(first, last, left))
    if fitting:
        best = min(fitting, key=lambda one: (len(one.left), one.distance(instant)))
        yield RULE.at(
            table.path,
            "key",
            variant=_SOME if best.left else None,
            covers=() if best.left else tuple(row.path for row in _wrong_rows(table, wrong)),
            wrong=sum(claim in wrong for claim in claims),
            anew=_anew(_wrong_rows(table, wrong), instant),
            all=len(claims),
            day=str(day),
            right=_MOST if best.left else _ALL,
            first=str(_first_day(best.first, hour, home)),
            last=str(_first_day(best.last, hour, home) - _DAY),
        )


def _claims(row: Row) -> list[Claim]:
    """What a row says of each of its places; nothing of one beside which a day is named."""
    return [] if row.time.said else [Claim(place.zone, row.time.minutes) for place in row.places]


def _wrong_rows(table: Table, wrong: set[Claim]) -> list[Row]:
    return [row for row in table.rows if not wrong.isdisjoint(_claims(row))]


def _anew(rows: list[Row], instant: datetime) -> str:
    """What the clocks of some rows show: `UTC 09:00, India 14:30`; of many rows, the first."""
    told = [f"{one_line(row.label)} {clock.seen_from(instant, row.places[0].zone).clock}" for row in rows]
    return ", ".join(told[:_NAMED]) + ", …" * (len(told) > _NAMED)


def _first_day(instant: datetime, hour: int, home: str) -> date:
    """The first date on which an hour at home is not before an instant."""
    local = clock.seen_from(instant, home)
    return local.day if hour >= local.minutes else local.day + _DAY


def _stretches(instant: datetime, zones: set[str]) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of the years around an instant in which no clock of these zones changes: a night is none."""
    since, until = instant - _BEFORE, instant + _AFTER
    ends = [since]
    for moved in sorted({shift.instant for zone in sorted(zones) for shift in clock.shifts(zone, since, until)}):
        if moved - ends[-1] < 2 * _DAY:
            ends[-1] = moved
        else:
            ends.append(moved)
    yield from pairwise([*ends, until])
