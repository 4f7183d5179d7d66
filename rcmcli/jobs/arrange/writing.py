"""Writing: a timetable as the changes of the file that it comes to: items put in their order, then given their hours."""

import msgspec

from rcmcli.arranging.problem import Problem
from rcmcli.jobs.arrange.proposals import Placed, Proposal
from rcmcli.jobs.edit.entering import entered
from rcmcli.jobs.edit.work import applied
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import RewriteItem
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.walltime import ItemTime
from rcmcli.store.reading import Reading
from rcmcli.words import arranging


def with_hours(reading: Reading, agenda: Agenda, problem: Problem, proposal: Proposal) -> Reading:
    """The agenda with the hours of a proposal. Raises `Refusal` where the file would lose something by it."""
    placed = {problem.tasks[one.task].path: one for one in proposal.placed}
    steps, there = entered(reading, agenda, {path: (one.day, one.start) for path, one in placed.items()})
    try:
        reading = applied(reading, steps)
        assert reading.agenda is not None
        return applied(reading, [tuple(_with_hour(path, placed[was], reading.agenda) for was, path in there.items())])
    except Refusal as refusal:
        raise Refusal(arranging.CANNOT_WRITE, arranging.CANNOT_WRITE_HINT) from refusal


def _with_hour(path: Path, one: Placed, agenda: Agenda) -> RewriteItem:
    """An item with the hours that it gets, and the room that it is given."""
    was = agenda.days[int(path[1])].items[int(path[3])]
    now = msgspec.structs.replace(was, time=ItemTime(one.start, one.end), room=one.room or was.room)
    return RewriteItem(path, was, now)
