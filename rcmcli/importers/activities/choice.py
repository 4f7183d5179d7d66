"""The choice: whether a document is an agenda, which has hours, or a list of activities, which has groups and hardly any hour."""

import re

import msgspec

from rcmcli.importers.activities.builders import Found
from rcmcli.importers.activities.columns import columns_of
from rcmcli.importers.activities.heads import names_calendar, names_group
from rcmcli.importers.activities.pages import is_page
from rcmcli.importers.activities.roles import role_of
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.sheet import Grid, Line, Sheet

_SOME = 2  # activities that make a list
_CLOCK = re.compile(r"[0-9] ?[:.hH] ?[0-9]|[0-9] ?[hH]\b|[0-9] ?[apAP]\.? ?[mM]\b|\b(?:las|noon|mediod[ií]a)\b")
_SHARE = 8  # activities to one line with an hour


class Evidence(msgspec.Struct, frozen=True):
    """How many activities in how many groups a document has, how many lines with hours, and whether it names itself or its groups."""

    activities: int
    groups: int
    hours: int
    is_told: bool
    is_ours: bool = False

    @property
    def lists(self) -> bool:
        """Whether it lists activities, whatever else it has."""
        return self.is_told and self.activities >= (1 if self.is_ours else _SOME)

    @property
    def is_calendar(self) -> bool:
        """Whether it is a list of activities and no agenda."""
        return self.lists and self.hours * _SHARE <= self.activities

    @property
    def is_doubtful(self) -> bool:
        """Whether it is read as an agenda, though most of it may be a list of activities."""
        return self.lists and not self.is_calendar and self.activities >= self.hours


def evidence_of(sheet: Sheet, found: Found) -> Evidence:
    """What speaks for a list of activities, and what for an agenda."""
    lines = sheet.lines
    hours = sum(map(_tells_hours, lines))
    dated = any(not line.level and bool((day := heading_in(line.text)) and day.is_date) for line in lines)
    named = not dated and any(names_group(group.title) and len(group.entries) > 0 for group in found.groups)
    telling = any(
        isinstance(block, Grid) and bool((columns := columns_of(block)) and columns.is_telling)
        for block in sheet.blocks
    )
    titled = names_calendar(found.title) and any(group.entries for group in found.groups)
    telling = telling or is_page(sheet.blocks)
    grids = (block for block in sheet.blocks if isinstance(block, Grid))
    ours = is_page(sheet.blocks) or any(bool((columns := columns_of(grid)) and columns.is_ours) for grid in grids)
    return Evidence(found.count, len(found.groups), hours, named or telling or titled, ours)


def _tells_hours(line: Line) -> bool:
    if not _CLOCK.search(line.text):
        return False
    label, colon, _ = line.text.partition(":")
    if colon and role_of(label) == "time":  # of an activity: `Hora: 10:00 a 12:00`
        return False
    hours = hours_in(line.text)
    return bool(hours.spans) and hours.where in ("alone", "first", "last")


def may_list(sheet: Sheet) -> bool:
    """Whether a sheet could be a list of activities at all, at first sight."""
    if any(isinstance(block, Grid) and columns_of(block) for block in sheet.blocks):
        return True
    return is_page(sheet.blocks) or any(names_group(line.text) or names_calendar(line.text) for line in sheet.lines)
