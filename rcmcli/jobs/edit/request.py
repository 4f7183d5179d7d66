"""What the commands that edit an agenda are asked for beside the edit itself."""

from datetime import date

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.days import day_named
from rcmcli.desk.timing import day_of, today
from rcmcli.model.agenda import Agenda


class Wishes(msgspec.Struct, frozen=True):
    """The verb and the agenda, and how its edit is written and told: as a diff alone, with a date of revision, as JSON.

    `day` is the one in which its items are looked for, where one is named.
    """

    verb: str
    agenda: str
    stdin_name: str
    dry_run: bool = False
    revised: str = ""
    as_json: bool = False
    day: str = ""

    def day_in(self, agenda: Agenda) -> int | None:
        """The number, from 0, of the day in which items are looked for; none for all days."""
        return day_named(self.day, agenda) if self.day else None

    def revision(self, agenda: Agenda, console: Console) -> date | None:
        """The date that the agenda is to say it was revised, `today` being that of its own place; none unless asked for."""
        if not self.revised:
            return None
        day, assumed = day_of(self.revised, today(agenda.timezone), console.language)
        if assumed:
            console.note(assumed)
        return day
