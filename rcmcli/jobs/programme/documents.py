"""`rcm export FORM` of a calendar of activities: from what was asked to a file, put in its place whole."""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

import msgspec

from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.seeing import PUBLIC, read_audience
from rcmcli.desk.writing import put
from rcmcli.format_table import FORMATS
from rcmcli.jobs.programme.copies import copy_for
from rcmcli.jobs.programme.opening import open_calendar
from rcmcli.jobs.programme.showing import date_of, laid_out
from rcmcli.jobs.publish.request import Request
from rcmcli.model.activities import Activities
from rcmcli.model.file_name import file_name
from rcmcli.model.programme import Programme
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.store.writing.targets import file_named
from rcmcli.store.writing.write import check_target
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
    target = _target(request, reading, programme)
    day = date_of(choice.at, console) if request.form in _DATED else date.min
    module = import_module(f"rcmcli.programme_files.{request.form}")
    data: bytes = module.render(programme, day)
    _put(data, target, request, reading, console)


def languages_of(asked: Sequence[str], calendar: Activities, console: Console) -> tuple[str, ...]:
    """The languages asked for, else the first of the calendar, unless the user has one of his own."""
    return tuple(asked) or (console.on_paper(calendar.languages),)


def _target(request: Request, reading: Reading, programme: Programme) -> Path | None:
    """Where to write: as asked, else the calendar's id with the form's ending; none for standard output."""
    form, asked = FORMATS[request.form], request.output
    if asked == "-":
        return None
    path = file_named(
        file_name(programme.id, programme.reader_code, ending=form.endings[0]) if asked is None else asked
    )  # fmt: skip
    check_target(path, source=Path(reading.label), ours=_OURS.get(request.form, form.ours), force=request.force)
    if path.suffix.lower() not in ("", *form.endings):
        hint = filled(publishing.DOCUMENT_NAME_HINT, ending=form.endings[0])
        raise Refusal(filled(publishing.NOT_A_DOCUMENT_NAME, path=shelf.shown(path), form=request.form), hint)
    return path


def _put(data: bytes, target: Path | None, request: Request, reading: Reading, console: Console) -> None:
    if target is None:
        console.write_bytes(data)
    elif request.dry_run:
        console.tell(publishing.WOULD_WRITE_DOCUMENT, path=shelf.shown(target), bytes=len(data))
    else:
        ours = _OURS.get(request.form, FORMATS[request.form].ours)
        put({target: data}, console, source=Path(reading.label), ours=ours, force=request.force)
        console.tell(publishing.WRITTEN, path=shelf.shown(target), bytes=len(data))
        tell_errors(reading, console, named=request.audience != PUBLIC)
