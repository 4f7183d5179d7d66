"""Where an imported agenda goes: the file that was named, or one in the folder that was named, called by date and title."""

import os
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.desk.writing import tell_put_back
from rcmcli.jobs.importing.report import OURS
from rcmcli.jobs.importing.request import Request
from rcmcli.jobs.importing.source import Source
from rcmcli.model.agenda_name import name_like
from rcmcli.model.file_name import file_name
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.shelf import FOLDER, shown
from rcmcli.store.writing.targets import check_target
from rcmcli.store.writing.write import write, write_together
from rcmcli.words import filled, import_onto, import_report

_ENDING = ".toml"


def target_of(request: Request, source: Source) -> Path | None:
    """The file to write, none for standard output. Raises `Refusal` where it is there already, or is no agenda's name."""
    if request.output in (None, STDIN):
        return None
    path = Path(str(request.output))
    if path.is_dir() or str(request.output).endswith(("/", os.sep)) or _is_shelf(path):
        path = path / file_name(name_of(source), ending=_ENDING)
    if path.suffix.lower() != _ENDING:
        raise Refusal(filled(import_report.NOT_AN_AGENDA_NAME, path=shown(path)), import_report.NOT_AN_AGENDA_NAME_HINT)
    return path


def _is_shelf(path: Path) -> bool:
    """Whether the folder of agendas is meant, which is made where it is missing."""
    return path.name == FOLDER and not os.path.lexists(path)


def name_of(source: Source) -> str:
    """A name for the file of an agenda: its first date and the words of its title, else the name of its source.

    A calendar of activities is called by its year, else by its title.
    """
    if source.calendar:
        head = source.calendar.head
        years = {end.year for one in head.period.dates() for end in (one.first, one.last)}
        return (
            str(years.pop()) if len(years) == 1 else name_like("", head.title.pick("en") or Path(source.name.any).stem)
        )
    draft = source.imported.draft
    day = next((str(one.date) for one in draft.days if one.date), "")
    title = next((pair.value for pair in draft.pairs if pair.key == "title"), Text())
    words = title.pick(draft.languages[0]) if isinstance(title, Text) else ""
    return name_like(day, words or Path(source.name.any).stem)


def write_all(request: Request, target: Path | None, text: str, report: bytes, console: Console) -> None:
    """Write the agenda and the report, both or neither; what is for standard output goes there last."""
    report_path = None if request.report in (None, STDIN) else Path(str(request.report))
    if target and report_path and os.path.realpath(target) == os.path.realpath(report_path):
        raise Refusal(import_report.SAME_OUTPUT)
    files: dict[Path, bytes | None] = {}
    ours: dict[Path, bytes] = {}
    for path, contents, mark in ((target, text.encode(), b""), (report_path, report, OURS)):
        if path:
            files[path], ours[path] = contents, mark

    def check() -> None:
        if target and not request.force and os.path.lexists(target) and not target.is_dir():
            raise Refusal(filled(import_report.TARGET_THERE, path=shown(target)), import_report.TARGET_THERE_HINT)

    given = None if request.file == STDIN else Path(request.file)
    made = target.parent if target and report_path is None and _is_made(target, request) else None
    if files:
        inside = made and made.parent
        put_back = write_together(files, source=given, ours=ours, force=request.force, inside=inside, before=check)
        tell_put_back(put_back, console)
    if made:
        console.tell(import_report.FOLDER_MADE, folder=shown(made))
    if request.report == STDIN:
        console.write_bytes(report)
    if target is None and request.report != STDIN:
        console.write_bytes(text.encode())


def _is_made(target: Path, request: Request) -> bool:
    """Whether the folder of the target is made for it: one that is named as a folder, or as that of agendas, and is missing."""
    is_meant = str(request.output).endswith(("/", os.sep)) or target.parent.name == FOLDER
    return is_meant and not os.path.lexists(target.parent) and target.parent.parent.is_dir()


def refuse_outputs(request: Request) -> None:
    """Refuse, before anything is read, outputs that exclude each other or cannot be written."""
    if request.onto and (request.output or request.force):
        raise Refusal(import_onto.GOES_ALONE)
    if request.report == STDIN and not request.onto and request.output in (None, STDIN):
        raise Refusal(import_report.ONE_OUTPUT)
    if request.report not in (None, STDIN):
        check_target(Path(str(request.report)), ours=OURS, force=request.force)


def write_report(request: Request, report: bytes, console: Console) -> None:
    """Write the report alone."""
    if request.report == STDIN:
        console.write_bytes(report)
    else:
        tell_put_back(write(Path(str(request.report)), report, ours=OURS, force=request.force), console)
