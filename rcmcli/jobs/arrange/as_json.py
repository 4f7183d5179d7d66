"""The answer of `rcm agenda arrange` as JSON; docs/json.md has the keys."""

from collections.abc import Sequence

from rcmcli.arranging.problem import Problem
from rcmcli.arranging.reasons import Reason
from rcmcli.jobs.arrange.page import facts_of
from rcmcli.jobs.arrange.proposals import Placed, Proposal
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import Text


def as_json(
    name: str, written: bool, problem: Problem, agenda: Agenda, proposals: Sequence[Proposal],
    ways: Sequence[tuple[str, Text]], language: str, why: tuple[Reason, Text] | None = None,
) -> dict[str, object]:  # fmt: skip
    """The timetables, the best one first; or why there is none, and what would let one be."""
    return {
        "schema": "rcm.arrange/1",
        "id": name,
        "written": written,
        "proposals": [_proposal(one, problem, agenda, language) for one in proposals],
        "why": {"kind": why[0].kind, "message": why[1].pick(language)} if why else None,
        "would_fit": [{"kind": kind, "message": says.pick(language)} for kind, says in ways],
    }


def _proposal(one: Proposal, problem: Problem, agenda: Agenda, language: str) -> dict[str, object]:
    worst = one.worst
    return {
        "score": one.score._asdict(),
        "message": " · ".join(fact.pick(language) for fact in facts_of(one, agenda)),
        "worst_off": {
            "parties": [party.name.pick(language) for party in worst.parties],
            "start_clock": worst.start,
            "end_clock": worst.end,
            "minutes": worst.minutes,
        }
        if worst
        else None,
        "items": [_item(placed, problem, agenda, language) for placed in one.placed],
    }


def _item(one: Placed, problem: Problem, agenda: Agenda, language: str) -> dict[str, object]:
    day = agenda.days[one.day]
    zone = day.timezone or agenda.timezone
    start, end = (clock.instant(day.date, minutes, zone) for minutes in (one.start, one.end))
    item = problem.tasks[one.task].item
    return {
        "id": item.id,
        "title": item.title.pick(language),
        "date": str(day.date),
        "start_clock": clock.clock(one.start),
        "end_clock": clock.clock(one.end),
        "start": clock.iso(start),
        "end": clock.iso(end),
        "room": (one.room or item.room).pick(language),
    }
