"""The checks: one rule a file, each with `RULE` and `check(agenda, calendar)`, listed here by hand.

To add one, write a file like its neighbours, name it in `CHECKS`, and give it fixtures in `tests/checks/`.
"""

from collections.abc import Container, Iterator
from functools import cache
from types import ModuleType

from rcmcli.checks import (
    f101_not_toml,
    f102_unknown_key,
    f103_missing_key,
    f104_wrong_value,
    f105_duplicate_id,
    f106_hidden_character,
    f107_unknown_format,
    m901_idle_waiver,
    p401_room_booked_twice,
    p403_leads_two_at_once,
    p405_unknown_party,
    t201_ends_before_start,
    t202_zero_length,
    t203_overlap,
    t205_outside_printed_dates,
    t209_weekday,
    z301_skipped_time,
    z302_repeated_time,
    z303_printed_offset,
    z304_printed_local_time,
    z307_ambiguous_place,
)
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule

CHECKS: tuple[ModuleType, ...] = (
    f101_not_toml,
    f102_unknown_key,
    f103_missing_key,
    f104_wrong_value,
    f105_duplicate_id,
    f106_hidden_character,
    f107_unknown_format,
    t201_ends_before_start,
    t202_zero_length,
    t203_overlap,
    t205_outside_printed_dates,
    t209_weekday,
    z301_skipped_time,
    z302_repeated_time,
    z303_printed_offset,
    z304_printed_local_time,
    z307_ambiguous_place,
    p401_room_booked_twice,
    p403_leads_two_at_once,
    p405_unknown_party,
    m901_idle_waiver,
)


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the registry."""
    return tuple(check.RULE for check in CHECKS)


def run(agenda: Agenda, calendar: Calendar, codes: Container[str]) -> Iterator[Finding]:
    """The findings of the checks with these codes, in the order of the registry."""
    for check in CHECKS:
        if check.RULE.code in codes:
            yield from check.check(agenda, calendar)
