"""`rcm export ics` of an agenda: opened, its calendars made beside those of before, written and told."""

from pathlib import Path

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.days import day_number
from rcmcli.desk.editions import languages_for
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.seeing import refuse_unknown, tell_public
from rcmcli.jobs.calendar.request import CalendarRequest, Options
from rcmcli.jobs.calendar.work import work_of
from rcmcli.jobs.calendar.writing import refuse_unfit, stamp_of, tell, write_all
from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, programmes


def export(request: CalendarRequest, options: Options, asked: tuple[str, ...], console: Console) -> None:
    """Write the calendar files of an agenda. Raises `Refusal` before anything is written."""
    if request.tentative:
        raise Refusal(filled(programmes.ONLY_CALENDARS, option="--tentative"))
    reading, opened = open_agenda(options.name, console, options.stdin_filename)
    refuse_unfit(reading, console, strict=options.strict)
    refuse_unknown(reading, request.audience)
    days = (day_number(request.day, opened),) if request.day else ()
    request = msgspec.structs.replace(request, source=Path(reading.label), days=days)
    dated = stamp_of(opened, options.stamp, console)
    work = work_of(reading.id, opened, console, languages_for(asked, opened, console), request)
    written = write_all(work.jobs, request, dated, console, dry_run=options.dry_run)
    tell_public(opened, console, request.audience, days=request.days)
    tell(reading, work, written, dated, console, dry_run=options.dry_run)
