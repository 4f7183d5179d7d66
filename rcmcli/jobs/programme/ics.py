"""`rcm export ics` of a calendar of activities: what is asked, what goes on from before, what is left out and why."""

from pathlib import Path

import msgspec

from rcmcli.calendars.activities import Why, entries_of, left_out
from rcmcli.calendars.lines import is_address
from rcmcli.desk.console import Console
from rcmcli.formats.ics import Form, scope_of
from rcmcli.jobs.calendar.before import with_before
from rcmcli.jobs.calendar.request import CalendarRequest, Job, Options
from rcmcli.jobs.calendar.work import Work, single
from rcmcli.jobs.calendar.writing import refuse_unfit, stamp_from, tell, write_all
from rcmcli.jobs.programme.documents import languages_of, refuse_public
from rcmcli.jobs.programme.opening import agendas_beside, open_calendar
from rcmcli.jobs.programme.showing import laid_out
from rcmcli.model.programme import Programme
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.words import exporting, filled, programmes, publishing

_WHY: dict[Why, Text] = {
    "no date": programmes.LEFT_WITHOUT_DATE,
    "stretch": programmes.LEFT_STRETCHES,
    "postponed": programmes.LEFT_POSTPONED,
}


def export(request: CalendarRequest, options: Options, asked: tuple[str, ...], console: Console) -> None:
    """Write the calendar file. Raises `Refusal` before anything is written."""
    refuse_public(request.audience)
    _refuse_pieces(request)
    reading, calendar = open_calendar(options.name, console, options.stdin_filename)
    refuse_unfit(reading, console, strict=options.strict)
    request = msgspec.structs.replace(request, source=Path(reading.label))
    languages = languages_of(asked, calendar, console)
    programme = laid_out(reading.id, calendar, agendas_beside(reading), languages, request.party)
    job = with_before(_job(programme, request), request)
    if not job.before and not entries_of(programme, tentative=request.tentative):
        raise Refusal(programmes.NOTHING_DATED, programmes.NOTHING_DATED_HINT)
    starts = [one.first for one in calendar.period.dates()]
    source = programmes.STAMP_PERIOD if starts else programmes.STAMP_NONE
    dated = stamp_from(options.stamp, min(starts, default=None), source, console)
    work = Work((job,), (), public=False)
    written = write_all(work.jobs, request, dated, console, dry_run=options.dry_run)
    for why, count in left_out(programme, tentative=request.tentative).items():
        console.tell(_WHY[why], count=count)
    tell(reading, work, written, dated, console, dry_run=options.dry_run)


def _job(programme: Programme, request: CalendarRequest) -> Job:
    marks = [f"for={programme.reader_code}"] if programme.reader_code else []
    marks += ["tentative"] if request.tentative else []
    form = Form(scope=scope_of(f"calendars/{programme.id}", *marks), feed=request.feed)
    return Job(single((programme.id, *marks), request), programme, form)


def _refuse_pieces(request: CalendarRequest) -> None:
    """Refuse what only an agenda has: days, hours, and a file for each of them."""
    told = {
        "--day": request.day,
        "--each": request.each,
        "--split": request.split,
        "--local": request.local,
    }
    for option in (name for name, given in told.items() if given):
        raise Refusal(filled(programmes.NO_OPTION, option=option))
    if request.feed and not is_address(request.feed):
        raise Refusal(filled(publishing.NO_ADDRESS, url=one_line(request.feed)[:80]), exporting.FEED_ADDRESS_HINT)
