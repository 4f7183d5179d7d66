"""A plan of weeks for the terminal: the best ones in order, and under each who is off, what is taken, what may fall in it."""

from collections.abc import Iterable

from rcmcli.model.page import WIDEST, Line, Role, hang
from rcmcli.model.text import one_line
from rcmcli.model.weeks import WeekPlan
from rcmcli.wording import weeks as wording
from rcmcli.words import planning, say, weeks

_INDENT = 3


def render(plan: WeekPlan, room: int | None, command: str) -> list[Line]:
    """The page in at most `room` cells a line; `command` is the one that looks for the hours of the best week."""
    wide, language = room or WIDEST, plan.language
    page: list[Line] = [*_wrapped(wording.title(plan), wide, "title")]
    page += _wrapped(one_line(plan.title.pick(language)), wide, "dim")
    for n, week in enumerate(plan.weeks, 1):
        page.append(())
        page += _wrapped(wording.headline(n, week, plan), wide, "mark" if n == 1 else "")
        for remark in wording.remarks(week, plan):
            page += _wrapped(remark, wide, "dim", _INDENT)
    page.append(())
    if plan.without_holidays:
        names = ", ".join(plan.without_holidays)
        page += _wrapped(say(planning.NO_HOLIDAYS, language, names=names), wide, "warning")
    if plan.others:
        page += _wrapped(say(weeks.OTHERS, language, count=plan.others), wide, "dim")
    if plan.closed:
        page += _wrapped(say(weeks.CLOSED, language, length=wording.length_of(plan), count=plan.closed), wide, "dim")
    return [*page, *_wrapped(say(weeks.HOURS, language, command=command), wide, "")]


def _wrapped(words: str, wide: int, role: Role, indent: int = 0) -> Iterable[Line]:
    return [((line, role),) for line in hang(" " * indent + words, wide)]
