"""The documented shape of the answer of `rcm agenda arrange` as JSON (docs/json.md)."""

from collections.abc import Sequence

import msgspec

from rcmcli.arranging.problem import Problem
from rcmcli.arranging.reasons import Reason
from rcmcli.jobs.arrange.page import facts_of
from rcmcli.jobs.arrange.proposals import Placed, Proposal, WorstOff
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import Text


class Scored(msgspec.Struct, frozen=True):
    """How good a timetable is, in the order of what weighs most."""

    outside: int
    late: int
    unparted: int
    disorder: int
    plenaries: int
    starts: int


class AskedMost(msgspec.Struct, frozen=True):
    """The delegations that are asked most outside their working hours."""

    parties: tuple[str, ...]
    start_clock: str
    end_clock: str
    minutes: int


class PlacedItem(msgspec.Struct, frozen=True):
    """An item at the hour that it is given."""

    id: str
    title: str
    date: str
    start_clock: str
    end_clock: str
    start: str
    end: str
    room: str


class Timetable(msgspec.Struct, frozen=True):
    """A timetable, how good it is, and who is worst off."""

    score: Scored
    message: str
    worst_off: AskedMost | None
    items: tuple[PlacedItem, ...]


class Grounds(msgspec.Struct, frozen=True):
    """A reason, or a way out: a word for programs and a sentence."""

    kind: str
    message: str


class Arranged(msgspec.Struct, frozen=True, tag_field="schema", tag="rcm.arrange/1"):
    """The timetables, the best one first; or why there is none, and what would let one be."""

    id: str
    written: bool
    proposals: tuple[Timetable, ...]
    why: Grounds | None
    would_fit: tuple[Grounds, ...]


def as_json(
    name: str, written: bool, problem: Problem, agenda: Agenda, proposals: Sequence[Proposal],
    ways: Sequence[tuple[str, Text]], language: str, why: tuple[Reason, Text] | None = None,
) -> Arranged:  # fmt: skip
    """The answer, as it is written."""
    return Arranged(
        id=name,
        written=written,
        proposals=tuple(_timetable(one, problem, agenda, language) for one in proposals),
        why=Grounds(why[0].kind, why[1].pick(language)) if why else None,
        would_fit=tuple(Grounds(kind, says.pick(language)) for kind, says in ways),
    )


def _timetable(one: Proposal, problem: Problem, agenda: Agenda, language: str) -> Timetable:
    return Timetable(
        score=Scored(*one.score),
        message=" · ".join(fact.pick(language) for fact in facts_of(one, agenda)),
        worst_off=_asked_most(one.worst, language) if one.worst else None,
        items=tuple(_item(placed, problem, agenda, language) for placed in one.placed),
    )


def _asked_most(worst: WorstOff, language: str) -> AskedMost:
    return AskedMost(tuple(party.name.pick(language) for party in worst.parties), worst.start, worst.end, worst.minutes)


def _item(one: Placed, problem: Problem, agenda: Agenda, language: str) -> PlacedItem:
    day = agenda.days[one.day]
    zone = day.timezone or agenda.timezone
    start, end = (clock.instant(day.date, minutes, zone) for minutes in (one.start, one.end))
    item = problem.tasks[one.task].item
    return PlacedItem(
        id=item.id,
        title=item.title.pick(language),
        date=str(day.date),
        start_clock=clock.clock(one.start),
        end_clock=clock.clock(one.end),
        start=clock.iso(start),
        end=clock.iso(end),
        room=(one.room or item.room).pick(language),
    )
