"""`rcm agenda new`: a blank agenda of a meeting, its days and comments in it, ready to be filled."""

from rcmcli.desk.console import Console
from rcmcli.jobs.new.dates import read_days, span_said
from rcmcli.jobs.new.meeting import offset_on, read_host, read_place, read_title, tell_clock
from rcmcli.jobs.new.request import Request
from rcmcli.jobs.new.target import good_id, target_of, write_new
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.blank_file import Blank, Form, blank_file
from rcmcli.store.shelf import shown
from rcmcli.words import editing, filled, new_agendas

_FORMS: dict[str, Form] = {"": "lines", "lines": "lines", "tables": "tables"}


def begin(request: Request, console: Console) -> int:
    """Write a blank agenda, and say what to do with it."""
    _refuse_gaps(request)
    name = good_id(request.id)
    form = _FORMS.get(request.form)
    if form is None:
        raise Refusal(filled(editing.NO_SUCH_FORM, name=one_line(request.form)[:40]))
    languages = request.languages or (console.language,)
    title = read_title(request.title, languages)
    days = read_days(request.dates, console)
    host = read_host(request.host, languages[0]) if request.host else ""
    place = read_place(request.tz, days[0], host, console)
    target = target_of(name, request.output)
    offset = offset_on(place.zone, days)
    write_new(
        blank_file(Blank(name, title, place.name, place.zone, offset, days, languages, host, form)), target, console
    )
    tell_clock(place, days, console)
    if target:
        console.tell(new_agendas.WRITTEN, path=shown(target), days=len(days), span=span_said(days))
        console.tell(new_agendas.NEXT, agenda=name if request.output is None else shown(target))
    return 0


def _refuse_gaps(request: Request) -> None:
    """Refuse a request that does not say what an agenda cannot be without."""
    given = (("ID", request.id), ("--title", request.title), ("--date", request.dates), ("--tz", request.tz))
    missing = [name for name, words in given if not words]
    if missing:
        raise Refusal(filled(new_agendas.MISSING, names=", ".join(missing)), new_agendas.MISSING_HINT)
