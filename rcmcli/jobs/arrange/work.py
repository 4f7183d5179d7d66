"""The work of `rcm agenda arrange`: read, search, then show, write, or say why there is none."""

from collections.abc import Callable
from time import process_time

import msgspec

from rcmcli.arranging.building import posed_by
from rcmcli.arranging.found import is_free
from rcmcli.arranging.loosening import Loosening, smallest
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.reasons import Reason, shortage, stuck
from rcmcli.arranging.search import Outcome, arranged
from rcmcli.desk.console import Console
from rcmcli.desk.lookups import people_of
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.settings import settings
from rcmcli.jobs.arrange.as_json import as_json
from rcmcli.jobs.arrange.explaining import listed, told_reason, told_way
from rcmcli.jobs.arrange.page import side_by_side, summaries
from rcmcli.jobs.arrange.proposals import Proposal, proposals_of
from rcmcli.jobs.arrange.refusing import refuse_unfit
from rcmcli.jobs.arrange.writing import with_hours
from rcmcli.jobs.edit.effects import tell_effects
from rcmcli.jobs.edit.naming import day_named
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.work import applied, save
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import People
from rcmcli.model.change import Put
from rcmcli.model.page import WIDEST, Line, hang, json_lines
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.reading import Reading
from rcmcli.words import arranging, filled, say

_WAYS = 3  # loosenings that are said


class Asked(msgspec.Struct, frozen=True):
    """Which day, how long at most, from which seed, and how many timetables."""

    day: str = ""
    seconds: float = 5.0
    seed: int = 0
    best: int = 3


class Answer(msgspec.Struct, frozen=True):
    """What was found for one agenda: timetables, or the reason why there is none and what would help."""

    agenda: Agenda
    problem: Problem
    outcome: Outcome
    proposals: tuple[Proposal, ...]
    reason: Reason | None = None
    ways: tuple[Loosening, ...] = ()


def arrange(wishes: Wishes, asked: Asked, console: Console) -> int:
    """Give the items that wait for an hour one; gives the exit code, 1 where there is no timetable."""
    before, agenda = open_agenda(wishes.agenda, console, wishes.stdin_name)
    only = day_named(asked.day, agenda) if asked.day else None
    refuse_unfit(before, agenda, only)
    answer = answer_of(agenda, people_of(agenda), only, asked)
    if not answer.proposals:
        _tell_none(before, answer, wishes, console)
        return 1
    after = with_hours(before, agenda, answer.problem, answer.proposals[0])
    revised = wishes.revision(agenda, console)
    if revised:
        after = applied(after, [(Put(("revised",), revised),)])
    if not wishes.dry_run and before.path is None:
        console.write_bytes(after.data)
    elif not wishes.dry_run:
        save(before, after, console)
    _tell_found(before, after, answer, wishes, asked, console)
    return 0


def answer_of(agenda: Agenda, people: People, only: int | None, asked: Asked) -> Answer:
    """The best timetables of an agenda, or why there is none. The clock only stops what would go on."""
    limits = settings().check
    is_over = _clock(asked.seconds)
    problem, claims = posed_by(agenda, people, limits, only)
    if all(problem.tasks[n].is_lunch for n in problem.free):
        raise Refusal(arranging.NOTHING_FREE, arranging.NOTHING_FREE_HINT)
    reason = shortage(problem, claims)
    outcome = Outcome((), True, (), 0, False) if reason else arranged(problem, seed=asked.seed, best=asked.best, is_over=is_over)  # fmt: skip
    if outcome.best:
        return Answer(agenda, problem, outcome, proposals_of(problem, outcome.best, agenda, people))
    reason = reason or stuck(problem, outcome.stuck)

    def helps(other: Agenda) -> bool:
        posed, claimed = posed_by(other, people, limits, only)
        return shortage(posed, claimed) is None and bool(
            arranged(posed, seed=asked.seed, is_over=over, only_first=True).best
        )

    over = _clock(asked.seconds)
    return Answer(agenda, problem, outcome, (), reason, smallest(agenda, helps, _WAYS, over))


def _clock(seconds: float) -> Callable[[], bool]:
    """Whether so much time of the processor is up."""
    until = process_time() + seconds
    return lambda: process_time() > until


def _tell_found(
    before: Reading, after: Reading, answer: Answer, wishes: Wishes, asked: Asked, console: Console
) -> None:
    agenda, problem, language = answer.agenda, answer.problem, console.language
    room, in_pipe = console.room or WIDEST, before.path is None and not wishes.dry_run
    written = not wishes.dry_run and before.path is not None
    if wishes.as_json:
        found = json_lines(as_json(before.id, written, problem, agenda, answer.proposals, (), language))
        console.tell_page(found) if in_pipe else console.show_json(found)
        return
    items = len(answer.proposals[0].placed)
    tries = {"tries": answer.outcome.tries, "seed": asked.seed}
    sure = arranging.PROVEN if answer.outcome.proven else filled(arranging.NOT_PROVEN, **tries)
    if wishes.dry_run:
        head = filled(arranging.PROPOSALS, count=len(answer.proposals), items=items)
        page: list[Line] = [((line, "title"),) for line in hang(f"{head.pick(language)} · {sure.pick(language)}", room)]
        page += [*side_by_side(answer.proposals, problem, agenda, language, room), ()]
        page += summaries(answer.proposals, agenda, language, room)
        console.show(page)
        console.tell(arranging.NOTHING_WRITTEN)
    else:
        head = filled(arranging.ARRANGED, items=items)
        told = [" ".join("".join(words for words, _ in line).split()) for line in summaries(answer.proposals[:1], agenda, language, WIDEST)]  # fmt: skip
        says = (filled(arranging.BESIDE, one=head, other=sure), *(Text(any=one) for one in told))
        tell_effects(before, after, says, wishes, console)
    _tell_rest(answer, asked, console)


def _tell_rest(answer: Answer, asked: Asked, console: Console) -> None:
    """What stays without an hour, and whether the time was up."""
    agenda = answer.agenda
    left = [
        item.title
        for _, item, day in agenda.each()
        if day is None or day.start.start is None
        if item.minutes and not is_free(item) and item.time.start is None and not item.time.said and not item.status
    ]
    if left:
        console.tell(arranging.LEFT, titles=listed(left))
    if answer.outcome.cut:
        console.tell(arranging.CUT, seconds=f"{asked.seconds:g}", more=f"{4 * asked.seconds:g}")


def _tell_none(before: Reading, answer: Answer, wishes: Wishes, console: Console) -> None:
    """Why there is no timetable, and with what there would be one."""
    problem, language = answer.problem, console.language
    assert answer.reason is not None
    why = told_reason(answer.reason, problem, answer.outcome.tries)
    if wishes.as_json:
        ways = tuple((way.kind, told_way(way)) for way in answer.ways)
        console.show_json(
            json_lines(as_json(before.id, False, problem, answer.agenda, (), ways, language, (answer.reason, why)))
        )
        return
    console.tell(arranging.NONE if answer.outcome.proven else arranging.NONE_FOUND, why=why)
    if answer.ways:
        console.tell(arranging.WOULD_FIT, ways=" · ".join(say(told_way(way), language) for way in answer.ways))
    else:
        console.tell(arranging.NO_WAY)
    if answer.outcome.cut:
        console.tell(arranging.CUT_NONE)
