"""The search: what it finds is what trying everything finds, keeps to everything, and is the same every time."""

from copy import deepcopy
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from small import Brute, agenda_of, reading_of, trees
from timetables import agenda as made

from rcmcli.arranging.building import posed_by, problem_of
from rcmcli.arranging.loosening import loosened
from rcmcli.arranging.problem import Placement, Problem
from rcmcli.arranging.reasons import shortage
from rcmcli.arranging.scoring import Judge, Score
from rcmcli.arranging.search import Outcome, arranged
from rcmcli.arranging.timetable import Timetable
from rcmcli.desk.checking import findings_of
from rcmcli.desk.lookups import people_of
from rcmcli.jobs.arrange.proposals import proposals_of
from rcmcli.jobs.arrange.work import Asked, answer_of
from rcmcli.jobs.arrange.writing import with_hours
from rcmcli.model.agenda import Agenda
from rcmcli.model.settings import CheckSettings

LIMITS = CheckSettings()
# What no timetable that is proposed may be told of.
NEVER = {"T203", "T207", "P401", "P402", "P403", "P404", "P406", "P407", "T210", "Z309"}


def outcome(agenda: Agenda, **asked: Any) -> Outcome:
    """What is found for an agenda."""
    return arranged(problem_of(agenda, people_of(agenda), LIMITS), **asked)


@examples(15)
@given(trees())
def test_it_finds_what_trying_everything_finds(tree: dict[str, Any]) -> None:
    """A timetable where there is one, the one whose days end earliest, and none where there is none."""
    found = outcome(agenda_of(tree))
    best = Brute(tree).late
    assert found.proven or len(tree["unplaced"]) > 4
    assert bool(found.best) == (best is not None)
    if found.proven and found.best:
        assert found.best[0].score.late == best


@examples(15)
@given(trees(3))
def test_the_sums_never_lie(tree: dict[str, Any]) -> None:
    """Where a sum says that there is no timetable, none is there."""
    agenda = agenda_of(tree)
    if shortage(*posed_by(agenda, people_of(agenda), LIMITS)):
        assert Brute(tree).late is None


@examples(6)
@given(trees(4), st.data())
def test_another_constraint_makes_nothing_better(tree: dict[str, Any], data: st.DataObject) -> None:
    """Where all timetables were tried, the best of the stricter problem is no better than that of the looser one."""
    agenda = agenda_of(tree)
    stricter = outcome(agenda)
    steps = [step for _, some in loosened(agenda) for step in some if step.kind not in ("until", "from", "shorter")]
    if not steps or not stricter.best or not stricter.proven:
        return
    looser = outcome(data.draw(st.sampled_from(steps)).agenda)
    assert not looser.proven or looser.best[0].score[:5] <= stricter.best[0].score[:5]


# What changes neither the grid nor which tasks there are, so that a timetable of one problem can be looked at in the other.
ALIKE = {"after", "not with", "window", "days", "away", "waking", "rest", "lunch", "room", "team"}


def looked_at(problem: Problem, placement: Placement) -> Score:
    """The score of a timetable in a problem; each item is where it may be beside those before it."""
    timetable = Timetable(problem)
    for n in sorted(problem.free, key=lambda n: placement.starts[n]):
        start = placement.starts[n]
        assert timetable.open_starts(n) >> start & 1, n
        assert timetable.lines.too_long(n, start) is None, n
        timetable.place(n, start, placement.rooms[n])
    return Judge(problem).score(timetable)


@examples(5)
@given(st.one_of(trees(8), st.builds(made, st.integers(0, 30), st.just(14), st.just(2), st.just(2))), st.data())
def test_a_timetable_is_as_good_with_a_constraint_less(tree: dict[str, Any], data: st.DataObject) -> None:
    """However many items there are: what was found keeps to everything, and to less, with the same score."""
    agenda = agenda_of(tree)
    people = people_of(agenda)
    problem = problem_of(agenda, people, LIMITS)
    found = arranged(problem).best
    steps = [step for kind, some in loosened(agenda) for step in some if kind in ALIKE]
    if found and steps:
        assert looked_at(problem, found[0].placement) == found[0].score
        looser = problem_of(data.draw(st.sampled_from(steps)).agenda, people, LIMITS)
        assert looked_at(looser, found[0].placement) == found[0].score


@examples(6)
@given(trees(4))
def test_what_is_said_to_help_helps(tree: dict[str, Any]) -> None:
    """With each loosening that is named a timetable is found; the reason is given where there is none."""
    agenda = agenda_of(tree)
    answer = answer_of(agenda, people_of(agenda), None, Asked())
    assert bool(answer.proposals) != (answer.reason is not None)
    for way in answer.ways:
        assert outcome(way.agenda).best, way.kind


@pytest.mark.parametrize("size", [(16, 2, 2), (24, 3, 2)])
@pytest.mark.parametrize("seed", range(2))
def test_rcm_check_has_nothing_to_say(seed: int, size: tuple[int, int, int]) -> None:
    """What is written into the file passes the checks of clashes, of people and of rests; fixed items stay."""
    reading = reading_of(made(seed, *size))
    agenda = reading.usable
    assert agenda
    people = people_of(agenda)
    problem = problem_of(agenda, people, LIMITS)
    found = arranged(problem)
    after = with_hours(reading, agenda, problem, proposals_of(problem, found.best, agenda, people)[0])
    assert after.agenda and not after.agenda.unplaced
    assert not {one.finding.rule.code for one in findings_of(after)} & NEVER
    assert len([item for day in after.agenda.days for item in day.items]) == size[0] + 2 * size[2] + 1
    before = {item.id: item for day in agenda.days for item in day.items}
    now = {item.id: item for day in after.agenda.days for item in day.items}
    assert all(now[name] == item for name, item in before.items())
    starts = [[item.time.start or 0 for item in day.items] for day in after.agenda.days]
    assert starts == [sorted(each) for each in starts]


@examples(10)
@given(trees(4))
def test_what_is_written_passes_the_checks(tree: dict[str, Any]) -> None:
    """Whatever small agenda is arranged, rcm check finds no clash, no stretch too long and nobody in two places."""
    reading = reading_of(tree)
    agenda = agenda_of(tree)
    people = people_of(agenda)
    problem = problem_of(agenda, people, LIMITS)
    found = arranged(problem)
    if found.best:
        after = with_hours(reading, agenda, problem, proposals_of(problem, found.best, agenda, people)[0])
        assert not {one.finding.rule.code for one in findings_of(after)} & NEVER


def test_the_same_seed_gives_the_same() -> None:
    """Another seed may give another timetable, the same one never does."""
    agenda = agenda_of(made(3, 24, 3, 2))
    first, again = outcome(agenda, best=3), outcome(agenda, best=3)
    assert first == again
    assert len(first.best) > 1
    assert [one.score for one in first.best] == sorted(one.score for one in first.best)


VIRTUAL = {
    "format": 1, "title": "Far apart", "timezone": "America/Panama", "languages": ["en"], "mode": "virtual",
    "link": "https://example.org/x", "delegations": ["Mexico", "United States", "Argentina"], "zones": {"US": "Los Angeles"},
    "arrange": {"hours": "08:00-19:00", "waking": "07:00-21:00"},
    "day": [{"date": "2026-11-04"}, {"date": "2026-11-05"}],
    "unplaced": [{"id": f"i{n}", "title": f"Item {n}", "kind": "session", "minutes": 60} for n in range(4)],
}  # fmt: skip


def test_nobody_is_asked_at_night() -> None:
    """Between Los Angeles (three hours behind Panama) and Buenos Aires (two ahead) 10:00-19:00 is left, 11:00-16:00 is best."""
    found = outcome(agenda_of(VIRTUAL))
    problem = problem_of(agenda_of(VIRTUAL), people_of(agenda_of(VIRTUAL)), LIMITS)
    starts = [problem.grid.day_of(one).minutes_at(one, problem.grid) for one in found.best[0].placement.starts]
    assert min(starts) >= 11 * 60
    assert max(starts) <= 15 * 60
    assert found.best[0].score.outside == 0
    tree = deepcopy(VIRTUAL)
    tree["arrange"]["waking"] = "10:00-14:00"  # type: ignore[index]  # Los Angeles from 13:00 on, Buenos Aires until 12:00
    answer = answer_of(agenda_of(tree), people_of(agenda_of(tree)), None, Asked())
    assert answer.reason
    assert answer.reason.limits == ("waking",)


def test_the_waking_hours_are_what_helps() -> None:
    """Wider ones, as they are named, give a timetable."""
    tree = deepcopy(VIRTUAL)
    tree["arrange"]["waking"] = "09:00-14:00"  # type: ignore[index]
    agenda = agenda_of(tree)
    answer = answer_of(agenda, people_of(agenda), None, Asked())
    assert {way.kind for way in answer.ways} == {"waking"}
    assert all(outcome(way.agenda).best for way in answer.ways)


def test_a_holiday_of_those_who_join_is_left_free() -> None:
    """Panama's 4 and 5 November are public holidays; 6 November is none, so all comes to be on that day."""
    tree = deepcopy(VIRTUAL)
    tree |= {"delegations": ["Panama"], "day": [{"date": "2026-11-05"}, {"date": "2026-11-06"}], "zones": {}}
    agenda = agenda_of(tree)
    people = people_of(agenda)
    free = [day.date for day in agenda.days if not people.holiday("PA", day.date)]
    found = outcome(agenda)
    problem = problem_of(agenda, people, LIMITS)
    assert {problem.grid.day_of(one).date for one in found.best[0].placement.starts} <= set(free)


def test_rooms_seat_those_who_come() -> None:
    """What is for all does not fit into the small room; two tracks never share one."""
    tree = deepcopy(VIRTUAL)
    tree |= {"mode": "in-person", "people": {"default": 10}, "day": [{"date": "2026-11-04"}], "unplaced": [
        {"id": "all", "title": "For all", "kind": "session", "minutes": 60},
        {"id": "a", "title": "A", "kind": "session", "minutes": 60, "track": "A"},
        {"id": "a2", "title": "A, continued", "kind": "session", "minutes": 60, "track": "A", "after": ["a"], "same_room": True},
        {"id": "b", "title": "B", "kind": "session", "minutes": 60, "track": "B"},
    ]}  # fmt: skip
    tree["arrange"] = {"rooms": [{"name": "Small", "seats": 15}, {"name": "Large", "seats": 30}]}
    agenda = agenda_of(tree)
    found = outcome(agenda)
    rooms = dict(zip(("all", "a", "a2", "b"), found.best[0].placement.rooms, strict=False))
    assert rooms["all"] == "large"
    assert rooms["a"] == rooms["a2"]
    starts = found.best[0].placement.starts
    beside = 1 if starts[1] == starts[3] else 2
    assert starts[beside] == starts[3]  # the two tracks run side by side
    assert rooms["a"] != rooms["b"]
    tree["people"] = {"default": 30}
    answer = answer_of(agenda_of(tree), people_of(agenda_of(tree)), None, Asked())
    assert answer.reason and answer.reason.name == "room"
    assert [way.kind for way in answer.ways] == ["room"]
    assert msgspec.structs.asdict(answer.reason)["kind"] == "alone"
