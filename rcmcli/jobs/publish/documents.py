"""Documents: from the words of `rcm export FORM` to a file, put in its place whole."""

from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda
from rcmcli.desk.seeing import PUBLIC, refuse_unknown, tell_public
from rcmcli.desk.viewing import find_party
from rcmcli.desk.writing import put
from rcmcli.jobs.publish.editions import languages_for, read_languages, schedule_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import file_name
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.store.targets import file_named
from rcmcli.store.write import check_target
from rcmcli.words import say, text


class Form(msgspec.Struct, frozen=True):
    """A form of document: its file in `renderers/`, the endings its files may have, the package and extra it needs.

    `ours` are bytes near the beginning or the end of a file by which rcm knows its own.
    """

    renderer: str
    endings: tuple[str, ...]
    ours: bytes
    package: str = ""
    extra: str = ""


FORMS = {
    "html": Form("html_page", (".html", ".htm"), b'<meta name="generator" content="rcm '),
    "docx": Form("word", (".docx",), b"<dc:creator>rcm", "docx", "docx"),
    "pdf": Form("pdf", (".pdf",), b"\n%rcm ", "typst", "pdf"),
    "txt": Form("message", (".txt",), b" \xc2\xb7 rcm\n"),
    "md": Form("markdown", (".md", ".markdown"), b" \xc2\xb7 rcm\n"),
    "csv": Form("csv_sheet", (".csv",), b"tz_database"),
    "xlsx": Form("workbook", (".xlsx",), b"<dc:creator>rcm"),
    "json": Form("json_text", (".json",), b'"schema": "rcm.schedule/1"'),
    "xml": Form("schedule_xml", (".xml",), b'<generator name="rcm"'),
}


class Request(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    form: str
    agenda: str = ""
    output: str | None = None
    tz: tuple[str, ...] = ()
    party: str = ""
    audience: str = "members"
    stdin_filename: str = STDIN
    dry_run: bool = False
    force: bool = False
    short: bool = False


def export(request: Request, lang: str, *, quiet: bool = False, verbose: bool = False) -> None:
    """Write the agenda in the form that is asked for. Raises `Refusal` before anything is written."""
    form = FORMS[request.form]
    _refuse_missing(form)
    asked = read_languages(lang)
    console = Console(asked[0] if asked else "", quiet=quiet, verbose=verbose)
    reading, agenda = open_agenda(request.agenda, console, request.stdin_filename)
    _refuse_nameless(reading)
    refuse_unknown(reading, request.audience)
    target = _target(request, form, reading, agenda)
    schedule = schedule_of(
        reading.id, agenda, console, languages_for(asked, agenda, console),
        tz=request.tz, cities=not request.tz, party=request.party, audience=request.audience,
    )  # fmt: skip
    data = rendered(form, schedule, **({"short": True} if request.short else {}))
    tell_public(agenda, console, request.audience)
    for title, why in left_out(form, schedule):
        console.tell("left out", title=title, why=say(why, console.language))
    if target is None:
        console.write_bytes(data)
    elif request.dry_run:
        console.tell("would write document", path=shelf.shown(target), bytes=len(data))
    else:
        put({target: data}, console, source=Path(reading.label), ours=form.ours, force=request.force)
        console.tell("written", path=shelf.shown(target), bytes=len(data))
        tell_errors(reading, console, named=request.audience != PUBLIC)


def rendered(form: Form, schedule: Schedule, **options: Any) -> bytes:
    """The bytes of the document."""
    data: bytes = import_module(f"rcmcli.renderers.{form.renderer}").render(schedule, **options)
    return data


def left_out(form: Form, schedule: Schedule) -> tuple[tuple[str, str], ...]:
    """The title of each item that has no place in this form, and the name of the sentence that says why."""
    renderer = import_module(f"rcmcli.renderers.{form.renderer}")
    found: tuple[tuple[str, str], ...] = renderer.left_out(schedule) if hasattr(renderer, "left_out") else ()
    return found


def _refuse_missing(form: Form) -> None:
    """Refuse a form whose package is not installed, and say how to get it."""
    from importlib.util import find_spec

    if form.package and find_spec(form.package) is None:
        raise Refusal(text("missing extra", package=form.package), text("missing extra hint", extra=form.extra))


def _refuse_nameless(reading: Reading) -> None:
    if not reading.id:
        raise Refusal(text("stdin without name"), text("stdin name hint"))


def _target(request: Request, form: Form, reading: Reading, agenda: Agenda) -> Path | None:
    """Where to write: as asked, else the agenda's id with the form's ending; none for standard output."""
    asked = request.output
    if asked == STDIN:
        return None
    code = find_party(request.party, agenda).code if request.party else ""
    path = file_named(file_name(reading.id, code, ending=form.endings[0]) if asked is None else asked)
    check_target(path, source=Path(reading.label), ours=form.ours, force=request.force)
    if path.suffix.lower() not in ("", *form.endings):
        hint = text("document name hint", ending=form.endings[0])
        raise Refusal(text("not a document name", path=shelf.shown(path), form=request.form), hint)
    return path
