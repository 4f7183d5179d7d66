"""From the words of `rcm import` to an agenda in its place: read, written as text, read back, put down, told."""

from datetime import date
from functools import partial

from rcmcli.desk.console import Console
from rcmcli.desk.long_work import PAGES, watched
from rcmcli.importers.papers import Wishes
from rcmcli.jobs.importing import report
from rcmcli.jobs.importing.request import Request, date_of, form_of, pages_of, place_of, year_of
from rcmcli.jobs.importing.source import Source, source_of
from rcmcli.jobs.importing.target import refuse_outputs, target_of, write_all
from rcmcli.jobs.importing.telling import tell, unsettled
from rcmcli.jobs.importing.written import written, written_calendar
from rcmcli.model.place import Place
from rcmcli.words import import_report, imported_list


def answer(request: Request, console: Console) -> int:
    """Import a paper; 1 where something is missing, assumed or not understood. Raises `Refusal` before anything is written."""
    wishes = wishes_of(request, console)
    source = read(request, wishes, console)
    made = written_calendar(source.calendar, source.imported) if source.calendar else written(source.imported)
    target = target_of(request, source)
    told = report.render(source, console.language) if request.report else b""
    write_all(request, target, made.text, told, console)
    tell(source, made, target, console)
    _tell_unused(source, wishes.zone, wishes.on, console)
    return int(unsettled(source) and not request.exit_zero)


def wishes_of(request: Request, console: Console) -> Wishes:
    """What the reader of the paper is told beforehand. Raises `Refusal` where the outputs do not go together."""
    refuse_outputs(request)
    on = date_of(request.on, console)
    place = place_of(request.tz, on, console)
    return Wishes(zone=place, year=year_of(request.year), on=on, speaks=console.language)


def read(request: Request, wishes: Wishes, console: Console) -> Source:
    """The paper as a draft; pages of a long one are counted while they are read."""
    watch = partial(watched, PAGES, console=console)
    return source_of(request.file, wishes, pages_of(request.pages), form_of(request.form), watch)


def _tell_unused(source: Source, place: Place | None, on: date | None, console: Console) -> None:
    """Say of what was given that the paper itself says otherwise: it counts."""
    if source.calendar:
        for option in filter(None, ("--tz" if place else "", "--date" if on else "")):
            console.tell(imported_list.NOT_FOR_CALENDARS, option=option)
        return
    draft = source.imported.draft
    zone = next((str(pair.value) for pair in draft.pairs if pair.key == "timezone"), "")
    if place and zone != place.zone:
        console.tell(import_report.TZ_NOT_NEEDED, zone=zone)
    if on and [day.date for day in draft.days] != [on]:
        console.tell(import_report.DATE_NOT_NEEDED)
