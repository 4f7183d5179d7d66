"""`rcm export FORM` of a calendar of activities: from what was asked to a file, put in its place whole."""

from datetime import date
from importlib import import_module

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.seeing import read_audience
from rcmcli.format_table import FORMATS
from rcmcli.jobs.programme.copies import copy_for
from rcmcli.jobs.programme.opening import languages_of, open_calendar
from rcmcli.jobs.programme.showing import date_of, laid_out
from rcmcli.jobs.publish.putting import put_document, target_of
from rcmcli.jobs.publish.request import Request
from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, programmes, publishing

FORMS = ("ics", "md", "csv", "json", "html", "docx", "xlsx", "pdf")
_OURS = {"csv": b"rcm_calendar", "json": b'"schema": "rcm.calendar/1"'}  # what tells them from those of an agenda
_DATED = ("html",)  # forms that say what is next


def export(request: Request, asked: tuple[str, ...], console: Console) -> None:
    """Write the calendar in the form that is asked for. Raises `Refusal` before anything is written."""
    if request.form not in FORMS:
        hint = filled(programmes.NO_FORM_HINT, forms=", ".join(FORMS))
        raise Refusal(filled(programmes.NO_FORM, form=request.form), hint)
    read_audience(request.audience)
    choice = request.choice
    given = {"--tz": request.tz, "--day": choice.words, "--today": choice.today, "--tomorrow": choice.tomorrow}
    given |= {"--details": request.details, "--full": request.full, "--each": request.each}
    given |= {"--template": request.template}
    for option in (name for name, value in given.items() if value):
        raise Refusal(filled(programmes.NO_OPTION, option=option))
    reading, calendar = open_calendar(request.agenda, console, request.stdin_filename)
    if not reading.id:
        raise Refusal(publishing.STDIN_WITHOUT_NAME, publishing.STDIN_NAME_HINT)
    languages = languages_of(asked, calendar, console)
    seen, beside = copy_for(reading, calendar, request.audience, console)
    programme = laid_out(reading.id, seen, beside, languages, request.party)
    if FORMATS[request.form].dressed:
        programme = msgspec.structs.replace(programme, look=look_here())
    ours = _OURS.get(request.form, FORMATS[request.form].ours)
    target = target_of(request, reading, ours, programme.id, programme.reader_code)
    day = date_of(choice.at, console) if request.form in _DATED else date.min
    module = import_module(f"rcmcli.programme_files.{request.form}")
    data: bytes = module.render(programme, day)
    put_document(data, target, request, reading, ours, console)
