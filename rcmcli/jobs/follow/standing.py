"""Standing: where a meeting stands at an instant, as a page or as JSON, as often as it is asked."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.days import day_number
from rcmcli.desk.seeing import viewer_of
from rcmcli.desk.timing import instant_of, now
from rcmcli.desk.viewing import view_of
from rcmcli.jobs.follow.lateness import late_at
from rcmcli.model.agenda import Agenda
from rcmcli.model.page import WIDEST, Line, json_lines
from rcmcli.model.progress import Progress
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.view import View
from rcmcli.progress import progress_at
from rcmcli.schedule import lay_out
from rcmcli.screens.now import render
from rcmcli.shapes.now import projected
from rcmcli.store.reading import Reading
from rcmcli.visibility import visible
from rcmcli.words import following


class Outlook(msgspec.Struct, frozen=True):
    """An agenda with its file, laid out as it is looked at."""

    reading: Reading
    agenda: Agenda
    view: View
    schedule: Schedule

    def at(self, instant: datetime) -> Progress:
        """Where the meeting stands at an instant."""
        progress = progress_at(self.schedule, instant)
        return msgspec.structs.replace(progress, late=late_at(progress, self.reading, self.agenda))

    def page(self, progress: Progress, console: Console, *, json: bool) -> list[Line]:
        """Where it stands, as it is shown."""
        if json:
            return json_lines(projected(progress, self.schedule))
        places = (self.view.home, *self.view.places)
        zones = [(place.name.pick(self.schedule.language), place.zone) for place in places]
        return render(progress, self.schedule, zones, console.room or WIDEST)


def outlook(reading: Reading, agenda: Agenda, tz: Sequence[str], console: Console) -> Outlook:
    """An agenda as it is looked at from some places; readings of them are said."""
    view = view_of(agenda, console, languages=[console.on_screen(agenda.languages)], tz=tz)
    schedule = lay_out(reading.id, visible(reading.id, agenda, viewer_of(agenda)), view)
    return Outlook(reading, agenda, view, schedule)


def moment_of(at: str, day: str, agenda: Agenda, console: Console) -> datetime:
    """The instant that is asked about: this one, or an hour, on a day of the meeting where one is named."""
    if day and not at:
        raise Refusal(following.DAY_WITHOUT_AT)
    if day:
        at = f"{agenda.days[day_number(day, agenda) - 1].date} {at}"
    return instant_of(at, agenda, console) if at else now()
