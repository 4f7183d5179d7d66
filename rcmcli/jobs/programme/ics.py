"""`rcm export ics` of a calendar of activities: what is asked, what goes on from before, what is left out and why."""

from pathlib import Path

import msgspec

from rcmcli.calendars.activities import Why, entries_of, left_out
from rcmcli.calendars.lines import is_address
from rcmcli.desk.console import Console
from rcmcli.desk.seeing import PUBLIC, read_audience
from rcmcli.formats.ics import Form, scope_of
from rcmcli.jobs.calendar.before import with_before
from rcmcli.jobs.calendar.request import CalendarRequest, Job, Options
from rcmcli.jobs.calendar.work import Work, single
from rcmcli.jobs.calendar.writing import Dated, refuse_unfit, stamp_from, tell, write_all
from rcmcli.jobs.programme.copies import copy_for
from rcmcli.jobs.programme.opening import languages_of, open_calendar
from rcmcli.jobs.programme.showing import laid_out
from rcmcli.model.activities import Activities
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
    read_audience(request.audience)
    _refuse_pieces(request)
    reading, calendar = open_calendar(options.name, console, options.stdin_filename)
    refuse_unfit(reading, console, strict=options.strict)
    request = msgspec.structs.replace(request, source=Path(reading.label))
    languages = languages_of(asked, calendar, console)
    seen, beside = copy_for(reading, calendar, request.audience, console)
    programme = laid_out(reading.id, seen, beside, languages, request.party)
    job = with_before(_job(programme, request), request)
    if not job.before and not entries_of(programme, tentative=request.tentative):
        raise Refusal(programmes.NOTHING_DATED, programmes.NOTHING_DATED_HINT)
    dated = dated_of(calendar, options.stamp, console)
    work = Work((job,), (), public=request.audience == PUBLIC)
    written = write_all(work.jobs, request, dated, console, dry_run=options.dry_run)
    for why, count in left_out(programme, tentative=request.tentative).items():
        console.tell(_WHY[why], count=count)
    tell(reading, work, written, dated, console, dry_run=options.dry_run)


def dated_of(calendar: Activities, stated: str, console: Console) -> Dated:
    """The date of this version: `--stamp`, SOURCE_DATE_EPOCH, the beginning of the period; never the machine's clock."""
    starts = [one.first for one in calendar.period.dates()]
    source = programmes.STAMP_PERIOD if starts else programmes.STAMP_NONE
    return stamp_from(stated, min(starts, default=None), source, console)


def _job(programme: Programme, request: CalendarRequest) -> Job:
    marks = [f"for={programme.reader_code}"] if programme.reader_code else []
    marks += ["tentative"] if request.tentative else []
    marks += [PUBLIC] if request.audience == PUBLIC else []
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
