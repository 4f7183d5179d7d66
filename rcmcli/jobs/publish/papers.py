"""Papers: one in Word or PDF for each that takes part, in its own time, in a folder."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.desk.long_work import MAKING, watched
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import STDIN
from rcmcli.desk.parties import each_party
from rcmcli.desk.seeing import PUBLIC, tell_public
from rcmcli.desk.viewing import find_party
from rcmcli.desk.writing import put
from rcmcli.format_table import FORMATS
from rcmcli.jobs.publish.letterheads import letterhead
from rcmcli.jobs.publish.request import Request
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import FileNames, file_name
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.words import common, exporting, filled, letterheads, publishing


def write_each(
    request: Request, reading: Reading, agenda: Agenda, console: Console, languages: Sequence[str], days: tuple[int, ...]
) -> None:  # fmt: skip
    """Write a paper for each party, all or none. Raises `Refusal` before anything is written."""
    if request.party:
        raise Refusal(letterheads.EACH_ALONE)
    folder = _folder(request, reading)
    form = FORMATS[request.form]
    files = _papers(folder, request, reading, agenda, console, languages, days)
    tell_public(agenda, console, request.audience, days=days)
    if not request.dry_run:
        put(files, console, source=Path(reading.label), ours=form.ours, force=request.force, inside=folder)
    said = publishing.WOULD_WRITE_DOCUMENT if request.dry_run else publishing.WRITTEN
    for path, data in files.items():
        console.tell(said, path=shelf.shown(path), bytes=len(data))
    if not request.dry_run:
        tell_errors(reading, console, named=request.audience != PUBLIC)


def _papers(
    folder: Path, request: Request, reading: Reading, agenda: Agenda, console: Console, languages: Sequence[str],
    days: tuple[int, ...],
) -> dict[Path, bytes]:  # fmt: skip
    """Each paper under its name: that of the agenda and the code of the party."""
    names, files = FileNames(), dict[Path, bytes]()
    module = import_module(f"rcmcli.formats.{request.form}")
    given = {"letterhead": letterhead(request.template)} if request.template else {}
    for party in watched(MAKING, [*each_party(agenda, console, letterheads.NO_PAPER_FOR)], console):
        schedule = schedule_of(
            reading.id, agenda, console, languages,
            tz=request.tz, cities=False, party=party, days=days, audience=request.audience,
            look=look_here(),
        )  # fmt: skip
        name = names.free(
            reading.id,
            find_party(party, agenda).code,
            *(f"day{day}" for day in days),
            ending=FORMATS[request.form].endings[0],
        )
        files[folder / name] = module.render(schedule, **given)
    return files


def _folder(request: Request, reading: Reading) -> Path:
    if request.output == STDIN:
        raise Refusal(exporting.MANY_TO_STDOUT)
    path = Path(file_name(reading.id, "papers") if request.output is None else request.output)
    if path.exists() and not path.is_dir():
        raise Refusal(filled(common.NOT_A_FOLDER, folder=shelf.shown(path)))
    return path
