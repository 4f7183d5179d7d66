"""The checks: one rule a file, each with `RULE` and `check(agenda, calendar)`, known by the code that its name begins with.

To add one, write a file like its neighbours, and give it fixtures in `tests/checks/`.
"""

import os
from collections.abc import Container, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule

_FAMILIES = "ftzplcam"  # in this order they run


def _names() -> list[str]:
    """The files of the rules, `t203_overlap`, in the order of the families and of the numbers."""
    names = {entry.partition(".")[0] for entry in os.listdir(__path__[0])}
    return sorted((one for one in names if one[1:4].isdigit()), key=lambda one: (_FAMILIES.index(one[0]), one))


CHECKS: tuple[ModuleType, ...] = tuple(import_module(f"{__name__}.{name}") for name in _names())

# The checks, or the beginnings of their codes, that say nothing where a key is missing or no value of its kind.
_NEEDED_BY = {"timezone": ("Z", "C601", "C602", "C603"), "date": ("Z", "C", "T205", "T209", "T212")}
# The checks of a calendar of activities besides its own (A7xx): of the file and of its languages; those of agendas are blind there.
_OF_CALENDARS = ("F101", "F102", "F103", "F104", "F105", "F106", "F107", "L", "A", "M")


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the checks."""
    return tuple(check.RULE for check in CHECKS)


def run(agenda: Agenda, calendar: Calendar, codes: Container[str]) -> Iterator[Finding]:
    """The findings of the checks with these codes that can look, in their order."""
    if calendar.beside:
        yield from _run_on_activities(agenda, calendar, codes)
        return
    has_blocks = any(day.until for day in agenda.days)
    blind = tuple(code for key in calendar.lacks for code in _NEEDED_BY[key])
    for check in CHECKS:
        if check.RULE.code in codes and not (blind and check.RULE.code.startswith(blind)):
            found = check.check(agenda, calendar)
            yield from _once(found) if has_blocks else found


def _once(found: Iterator[Finding]) -> Iterator[Finding]:
    """Findings without those that say the same of another date of a block."""
    said = set[object]()
    for finding in found:
        key = (finding.path, finding.part, finding.says("en"))
        if key not in said:
            said.add(key)
            yield finding


def _run_on_activities(agenda: Agenda, calendar: Calendar, codes: Container[str]) -> Iterator[Finding]:
    for check in CHECKS:
        if check.RULE.code in codes and check.RULE.code.startswith(_OF_CALENDARS):
            yield from check.check(agenda, calendar)
