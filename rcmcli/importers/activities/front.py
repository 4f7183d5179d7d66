"""The front of a list of activities: what stands before its first group, of which one line is the title."""

import re

from rcmcli.importers.activities.builders import Found
from rcmcli.importers.activities.heads import fact_in, names_calendar, names_of
from rcmcli.importers.activities.markers import marked
from rcmcli.importers.activities.whens import period_said
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Line
from rcmcli.model.period import Period, Stretch
from rcmcli.model.text import fold_name, one_line
from rcmcli.words import activities, imported_list

_LONGEST = 20  # words of a title
_YEAR = re.compile(r"(?<![0-9/-])20[0-9]{2}(?![0-9/-])")


class Front:
    """The lines before the first group, until they are told apart."""

    def __init__(self, found: Found, ledger: Ledger) -> None:
        self._found, self._ledger = found, ledger
        self._lines: list[Line] = []

    def add(self, line: Line) -> None:
        """Another line of the front."""
        words = marked(one_line(line.text)).words
        kind, told = fact_in(words)
        period = period_said(told) if kind == "period" else None
        if fold_name(words) in names_of(activities.CALENDAR) | names_of(activities.ACTIVITIES):
            self._ledger.set_aside([line], "ignored", imported_list.HEADING)
        elif period and period.dates():
            self._found.period = period
            self._found.lines.append(line)
        elif kind == "host":
            self._found.host = told
            self._found.lines.append(line)
        else:
            self._lines.append(line)

    def close(self, *, began: bool) -> None:
        """The title is the first line that speaks of a calendar, else the first heading, else the first line; notes are the rest."""
        if not began:
            return
        titles = [line for line in self._lines if len(line.text.split()) <= _LONGEST]
        named = [line for line in titles if names_calendar(line.text)]
        title = next(iter([*named, *(line for line in titles if line.heading or line.bold), *titles]), None)
        self._found.title = one_line(title.text).rstrip(":") if title else ""
        years = {*_YEAR.findall(self._found.title)} if title and names_calendar(title.text) else set()
        if len(years) == 1 and not self._found.period:
            self._found.period = Period((Stretch("year", int(years.pop())),))
        self._found.lines += self._lines
        self._found.notes += [one_line(line.text) for line in self._lines if line is not title]
