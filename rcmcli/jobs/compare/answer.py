"""From the words of `rcm agenda diff` to the sheet of changes: read, compared, told, printed or written."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import STDIN, find_agenda
from rcmcli.desk.writing import put
from rcmcli.format_table import FORMATS
from rcmcli.jobs.compare.messages import joined, messages, refuse_form, tell_none, tell_silent
from rcmcli.jobs.compare.request import Request, asked_of, form_of, groups_of, is_by_git, with_name
from rcmcli.jobs.compare.seen import compared
from rcmcli.jobs.compare.sides import Side, read_sides
from rcmcli.jobs.compare.telling import tell_found, tell_sides, tell_way
from rcmcli.model.comparison import Comparison
from rcmcli.model.extras import line_for
from rcmcli.model.page import text_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, clean
from rcmcli.store import shelf
from rcmcli.store.writing.targets import file_named
from rcmcli.store.writing.write import check_target
from rcmcli.wording.changes import sheet_of
from rcmcli.words import comparing, filled, publishing, say

_OURS = {
    "md": b" \xc2\xb7 rcm\n", "txt": b" \xc2\xb7 rcm\n", "html": b'<meta name="generator" content="rcm ',
    "docx": b"<dc:creator>rcm", "json": b'"schema": "rcm.diff/1"',
}  # fmt: skip


def answer(request: Request, asked: tuple[str, ...], console: Console) -> int:
    """Compare and tell; with `--exit-code` 1 where anything changes. Asked by git itself, a refusal is said in its place."""
    try:
        return _answer(request, asked, console)
    except Refusal as refusal:
        if not is_by_git(request.words):
            raise
        said = refusal.says.pick(console.language)
        named = said if request.words[0] in said else f"{request.words[0]}: {said}"
        why = say(comparing.NOT_COMPARED, console.language, why=named)
        console.show([((clean(why), ""),)])
        return 0


def _answer(request: Request, asked: tuple[str, ...], console: Console) -> int:
    if request.message:
        refuse_form(request)
    form, groups = "txt" if request.message else form_of(request), groups_of(request.only)
    _refuse_missing(form)
    target = _target(request, form)
    words = with_name(request.words, lambda: str(shelf.from_here(find_agenda("", console))))
    sides = read_sides(asked_of(words), console)
    if request.message:
        return _write_messages(sides, request, asked, target, console)
    languages = asked or (console.language if form == "text" else _language(sides, console),)
    found = compared(sides, console, languages, tz=request.tz, party=request.party, groups=groups, day=request.day)
    tell_sides(sides, console)
    tell_found(sides, found, request, console)
    if form == "text" and not is_by_git(request.words):
        tell_way(sides, found, console)
    _show(found, form, request, target, console)
    return int(request.exit_code and not found.is_empty)


def _write_messages(
    sides: tuple[Side, Side], request: Request, asked: tuple[str, ...], target: Path | None, console: Console
) -> int:  # fmt: skip
    tell_sides(sides, console)
    told = [*messages(sides, request, asked, console)]
    tell_silent(sides, request, console)
    if not told:
        tell_none(sides, request, console)
        return 0
    data = joined(told, request)
    if target:
        put({target: data}, console, ours=_OURS["txt"], force=request.force)
        console.tell(publishing.WRITTEN, path=shelf.shown(target), bytes=len(data))
    else:
        console.write_bytes(data)
    return int(request.exit_code)


def _language(sides: tuple[Side, Side], console: Console) -> str:
    """The language of a sheet to circulate: the user's, else the first that both versions have and rcm speaks."""
    old, new = (side.agenda.languages for side in sides)
    spoken = [one for one in new if one in LANGUAGES]
    return console.on_paper([one for one in spoken if one in old] or spoken or LANGUAGES[:1])


def _show(found: Comparison, form: str, request: Request, target: Path | None, console: Console) -> None:
    if target:
        data = _data(found, form, request.name)
        put({target: data}, console, ours=_OURS[form], force=request.force)
        console.tell(publishing.WRITTEN, path=shelf.shown(target), bytes=len(data))
    elif form == "json":
        from rcmcli.notices.json import render as as_json

        console.show_json(as_json(found, request.name))
    elif form == "text":
        from rcmcli.notices.text import render as as_text

        for n, one in enumerate(found.languages):
            page = as_text(sheet_of(found, one, request.name), console.room)
            console.show([*([()] if n else []), *page])
    else:
        console.write_bytes(_data(found, form, request.name))


def _data(found: Comparison, form: str, name: str) -> bytes:
    """The sheet as the bytes of a file."""
    sheets = [sheet_of(found, one, name) for one in found.languages]
    if form == "json":
        from rcmcli.notices.json import render as as_json

        return text_of(as_json(found, name)).encode()
    module = import_module(f"rcmcli.notices.{form}")
    look = [look_here()] if form in FORMATS and FORMATS[form].dressed else []
    data: bytes = module.render(sheets, *([found] if form == "docx" else []), *look)
    return data


def _refuse_missing(form: str) -> None:
    """Refuse a form whose package is not installed, and say how to get it."""
    package = FORMATS[form].package if form in FORMATS else ""
    if package and find_spec(package) is None:
        hint = filled(publishing.MISSING_EXTRA_HINT, line=line_for(form))
        raise Refusal(filled(publishing.MISSING_EXTRA, package=package), hint)


def _target(request: Request, form: str) -> Path | None:
    """Where to write; none for standard output."""
    if request.output in (None, STDIN):
        return None
    path = file_named(str(request.output))
    check_target(path, ours=_OURS[form], force=request.force)
    return path
