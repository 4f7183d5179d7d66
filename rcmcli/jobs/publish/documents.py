"""Documents: from the words of `rcm export FORM` to a file, put in its place whole."""

from importlib import import_module
from pathlib import Path

import msgspec

from rcmcli import __version__
from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda
from rcmcli.desk.seeing import PUBLIC, refuse_unknown, tell_public
from rcmcli.desk.viewing import find_party, seat_of
from rcmcli.desk.writing import put
from rcmcli.jobs.publish.editions import editions_of, languages_for, read_languages
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import file_name
from rcmcli.model.paper import Paper, moments_of
from rcmcli.model.publication import Publication
from rcmcli.model.refusal import Refusal
from rcmcli.renderers.compose import compose
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
    zones: bool = False


FORMS = {
    "html": Form("html_page", (".html", ".htm"), b'<meta name="generator" content="rcm ', zones=True),
    "docx": Form("word", (".docx",), b"<dc:creator>rcm", "docx", "docx"),
    "pdf": Form("pdf", (".pdf",), b"\n%rcm ", "typst", "pdf"),
    "txt": Form("message", (".txt",), b" \xc2\xb7 rcm\n"),
    "md": Form("markdown", (".md", ".markdown"), b" \xc2\xb7 rcm\n"),
    "csv": Form("csv_sheet", (".csv",), b"tz_database"),
    "xlsx": Form("workbook", (".xlsx",), b"<dc:creator>rcm"),
    "json": Form("schedule_json", (".json",), b'"schema": "rcm.schedule/1"'),
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
    publication = publication_of(reading, agenda, console, languages_for(asked, agenda, console), request)
    data = rendered(form, publication)
    tell_public(agenda, console, request.audience)
    for title, why in left_out(form, publication):
        console.tell("left out", title=title, why=say(why, console.language))
    if target is None:
        console.write_bytes(data)
    elif request.dry_run:
        console.tell("would write document", path=shelf.shown(target), bytes=len(data))
    else:
        put({target: data}, console, source=Path(reading.label), ours=form.ours, force=request.force)
        console.tell("written", path=shelf.shown(target), bytes=len(data))
        tell_errors(reading, console, named=request.audience != PUBLIC)


def publication_of(
    reading: Reading, agenda: Agenda, console: Console, languages: tuple[str, ...], request: Request
) -> Publication:
    """What the renderer is given: the agenda laid out in each language, for the audience, composed as a paper."""
    editions = editions_of(
        reading.id,
        agenda,
        console,
        languages,
        tz=request.tz,
        cities=not request.tz,
        party=request.party,
        audience=request.audience,
    )
    paper = compose(editions)
    offsets = offsets_of(paper) if FORMS[request.form].zones else {}
    reader_zone = _reader_zone(request, agenda, console)
    return Publication(paper, editions, __version__, request.short, offsets, reader_zone=reader_zone)


def _reader_zone(request: Request, agenda: Agenda, console: Console) -> str:
    seats = seat_of(find_party(request.party, agenda), agenda, console, said=False) if request.party else []
    return seats[0].zone if seats else ""


def rendered(form: Form, publication: Publication) -> bytes:
    """The bytes of the document."""
    data: bytes = import_module(f"rcmcli.renderers.{form.renderer}").render(publication)
    return data


def left_out(form: Form, publication: Publication) -> tuple[tuple[str, str], ...]:
    """The title of each item that has no place in this form, and the name of the sentence that says why."""
    renderer = import_module(f"rcmcli.renderers.{form.renderer}")
    found: tuple[tuple[str, str], ...] = renderer.left_out(publication) if hasattr(renderer, "left_out") else ()
    return found


def offsets_of(paper: Paper) -> dict[str, tuple[int, ...]]:
    """The offset of every zone at each moment of the paper, ends included: clocks may change within an item."""
    from datetime import datetime

    moments = [datetime.fromisoformat(moment) for moment in moments_of(paper)]
    return {zone: tuple(clock.seen_from(one, zone).offset for one in moments) for zone in sorted(clock.names())}


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
