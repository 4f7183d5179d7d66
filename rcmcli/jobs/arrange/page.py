"""The page: the timetables that were found side by side, each with what the worst-off see, and why it is ranked so."""

from collections.abc import Iterator, Sequence

from rcmcli.arranging.problem import Problem
from rcmcli.arranging.scoring import Score
from rcmcli.jobs.arrange.proposals import Placed, Proposal
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.dates import short_date
from rcmcli.model.page import Line, pad, wrap
from rcmcli.model.text import Text, enumerated, width
from rcmcli.words import arranging, filled, say

_WIDEST, _LEAST, _GAP = 48, 16, 2


def side_by_side(
    proposals: Sequence[Proposal], problem: Problem, agenda: Agenda, language: str, room: int
) -> Iterator[Line]:
    """A row for each item, in the order of the first timetable, and a column for each timetable."""
    cells = [
        {one.task: _cell(one, proposal is not proposals[0] and one.day != _day(proposals[0], one.task), agenda, language) for one in proposal.placed}
        for proposal in proposals
    ]  # fmt: skip
    heads = [say(arranging.NUMBER, language, n=n) for n in range(1, len(proposals) + 1)]
    sizes = [max(width(head), *map(width, column.values())) for head, column in zip(heads, cells, strict=True)]
    left = max(_LEAST, min(_WIDEST, room - sum(size + _GAP for size in sizes) - _GAP))
    columns = [*zip(heads, cells, sizes, strict=True)]
    shown = len(columns)
    while shown > 1 and left + sum(size + _GAP for size in sizes[:shown]) + _GAP > room:
        shown -= 1
    for first in range(0, len(columns), shown):
        yield from _table(proposals[0], columns[first : first + shown], left, (problem, agenda), language)


def _table(
    first: Proposal,
    columns: Sequence[tuple[str, dict[int, str], int]],
    left: int,
    of: tuple[Problem, Agenda],
    language: str,
) -> Iterator[Line]:
    """The rows of as many timetables as there is room for."""
    (problem, agenda), day = of, -1
    for one in first.placed:
        if one.day != day:
            day = one.day
            names = "".join(f"  {pad(head, size)}" for head, _, size in columns)
            yield ((f"  {pad(short_date(agenda.days[day].date, language), left)}{names}".rstrip(), "dim"),)
        title, *more = wrap(problem.tasks[one.task].item.title.pick(language), left)
        told = "".join(f"  {pad(cells[one.task], size)}" for _, cells, size in columns)
        yield (f"  {pad(title, left)}", ""), (told.rstrip(), "time")
        for line in more:
            yield ((f"    {line}", ""),)


def summaries(proposals: Sequence[Proposal], agenda: Agenda, language: str, room: int) -> Iterator[Line]:
    """What each timetable is like, what the worst-off see of it, and why it comes after the one before."""
    for n, one in enumerate(proposals, 1):
        facts = facts_of(one, agenda)
        lead = f"{n}  " if len(proposals) > 1 else ""
        first, *more = wrap(" · ".join(fact.pick(language) for fact in facts), room - len(lead))
        yield (lead, "mark"), (first, "")
        for line in more:
            yield ((" " * len(lead) + line, ""),)
        if n > 1:
            why = filled(arranging.BEHIND, n=n, before=n - 1, why=why_worse(proposals[n - 2].score, one.score))
            for line in wrap(why.pick(language), room - len(lead)):
                yield ((" " * len(lead) + line, "dim"),)


def facts_of(one: Proposal, agenda: Agenda) -> list[Text]:
    """What a timetable is like, in the order of what weighs most."""
    ends = ", ".join(clock.clock(end) for _, end in one.ends)
    worst = arranging.NO_BURDEN
    if one.worst:
        names = [party.name for party in one.worst.parties[:3]]
        who = Text(**{lang: enumerated([name.pick(lang) for name in names], lang) for lang in ("en", "es")})
        worst = filled(arranging.BURDEN, who=who, start=one.worst.start, end=one.worst.end, minutes=one.worst.minutes)
    order = filled(arranging.DISORDER, count=one.score.disorder) if one.score.disorder else arranging.IN_ORDER
    parted = [filled(arranging.UNPARTED, count=one.score.unparted)] if one.score.unparted else []
    return [worst, filled(arranging.ENDS, times=ends), *parted, order]


def why_worse(better: Score, worse: Score) -> Text:
    """The first in which one score is worse than another."""
    for name, one, other in zip(Score._fields, better, worse, strict=True):
        if one != other:
            return filled(arranging.WORSE[name], more=other - one)
    return arranging.WORSE[""]


def _day(proposal: Proposal, task: int) -> int:
    return next(one.day for one in proposal.placed if one.task == task)


def _cell(one: Placed, elsewhere: bool, agenda: Agenda, language: str) -> str:
    """The hours, with the date where that is another than in the first timetable, and the room."""
    day = f"{short_date(agenda.days[one.day].date, language)} " if elsewhere else ""
    room = f" {one.room.pick(language)}" if one.room else ""
    return f"{day}{clock.clock(one.start)}–{'24:00' if one.end == clock.DAY else clock.clock(one.end)}{room}"
