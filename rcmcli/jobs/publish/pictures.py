"""Pictures: from the words of `rcm export png` to one file for each picture of each day, all of them or none."""

import shlex
from pathlib import Path

import msgspec

from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.days import DayChoice, chosen_days
from rcmcli.desk.editions import languages_for, schedule_of
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import STDIN, open_agenda
from rcmcli.desk.seeing import PUBLIC, refuse_unknown, tell_public
from rcmcli.desk.speech import languages
from rcmcli.desk.viewing import find_party
from rcmcli.desk.writing import put
from rcmcli.format_table import FORMATS
from rcmcli.jobs.programme.opening import is_named
from rcmcli.jobs.publish.documents import refuse_missing, refuse_nameless
from rcmcli.jobs.publish.programmes import FORMS
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import file_name
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.store.writing.targets import file_named
from rcmcli.store.writing.write import check_target
from rcmcli.words import filled, programmes, publishing

_FORM = FORMATS["png"]
_ENDING = _FORM.endings[0]


class PictureRequest(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    agenda: str = ""
    output: str | None = None
    choice: DayChoice = DayChoice()
    slide: bool = False
    tz: tuple[str, ...] = ()
    party: str = ""
    audience: str = "members"
    stdin_filename: str = STDIN
    dry_run: bool = False
    force: bool = False


def export(request: PictureRequest, lang: str, *, quiet: bool = False, verbose: bool = False) -> None:
    """Write the pictures that are asked for. Raises `Refusal` before anything is written."""
    refuse_missing("png")
    asked = languages(lang)
    console = Console(asked, quiet=quiet, verbose=verbose, documents=True)
    if is_named(request.agenda):
        raise Refusal(filled(programmes.NO_FORM, form="png"), filled(programmes.NO_FORM_HINT, forms=", ".join(FORMS)))
    reading, agenda = open_agenda(request.agenda, console, request.stdin_filename)
    refuse_nameless(reading)
    refuse_unknown(reading, request.audience)
    days = chosen_days(request.choice, agenda, console)
    _refuse_place(request, reading)
    drawn = _drawn(request, reading, agenda, languages_for(asked, agenda, console), days, console)
    tell_public(agenda, console, request.audience, days=days)
    if request.output == STDIN:
        _send(drawn, console)
    else:
        _write(_placed(drawn, request, reading, agenda), request, reading, console)


def _drawn(
    request: PictureRequest,
    reading: Reading,
    agenda: Agenda,
    languages: tuple[str, ...],
    days: tuple[int, ...],
    console: Console,
) -> dict[str, bytes]:
    """The pictures by what tells them apart: the date of the day, and a number from the second one of a long day on."""
    from rcmcli.formats.png import pictures_of

    schedule = schedule_of(
        reading.id, agenda, console, languages, tz=request.tz, cities=not request.tz, party=request.party, days=days,
        audience=request.audience, look=look_here(),
    )  # fmt: skip
    if not schedule.days:
        raise Refusal(filled(publishing.NO_DAYS_TO_DRAW, label=reading.shown))
    drawn: dict[str, bytes] = {}
    for sheet in schedule.days:
        parts = pictures_of(sheet, schedule, slide=request.slide)
        if len(parts) > 1:
            console.tell(publishing.SEVERAL_PICTURES, day=str(sheet.date), count=len(parts))
        for part in parts:
            drawn[_free(str(sheet.date), drawn)] = part
    return drawn


def _free(name: str, taken: dict[str, bytes]) -> str:
    """The name, with a number behind it where it is taken: two days may have one date, and one day two pictures."""
    numbered = (f"{name}-{n}" for n in range(2, len(taken) + 3))
    return next((one for one in (name, *numbered) if one not in taken), name)


def _refuse_place(request: PictureRequest, reading: Reading) -> None:
    """Refuse what is no place for a picture before anything is drawn."""
    if request.output in (None, STDIN):
        return
    path = file_named(str(request.output))
    check_target(path, source=Path(reading.label), ours=_FORM.ours, force=request.force)
    if path.suffix.lower() not in ("", _ENDING):
        hint = filled(publishing.DOCUMENT_NAME_HINT, ending=_ENDING)
        raise Refusal(filled(publishing.NOT_A_DOCUMENT_NAME, path=shelf.shown(path), form="png"), hint)


def _send(drawn: dict[str, bytes], console: Console) -> None:
    if len(drawn) != 1:
        raise Refusal(filled(publishing.PICTURES_TO_STDOUT, count=len(drawn)), publishing.PICTURES_TO_STDOUT_HINT)
    console.write_bytes(*drawn.values())


def _placed(drawn: dict[str, bytes], request: PictureRequest, reading: Reading, agenda: Agenda) -> dict[Path, bytes]:
    """Where each picture goes: beside each other by day, named as asked or for the agenda; one alone just as asked."""
    code = find_party(request.party, agenda).code if request.party else ""
    if request.output is None:
        return {Path(file_name(reading.id, code, name, ending=_ENDING)): data for name, data in drawn.items()}
    path = file_named(request.output)
    if len(drawn) == 1:
        return dict.fromkeys([path], *drawn.values())
    return {path.with_name(f"{path.stem}-{name}{path.suffix or _ENDING}"): data for name, data in drawn.items()}


def _words_of(request: PictureRequest, reading: Reading) -> str:
    """The command that says the same as the picture, to the same readers."""
    told = {"--for": request.party, "--audience": request.audience if request.audience == PUBLIC else ""}
    options = [word for option, value in told.items() if value for word in (option, one_line(value))]
    return shlex.join(["rcm", "export", "txt", one_line(reading.id), *options])


def _write(files: dict[Path, bytes], request: PictureRequest, reading: Reading, console: Console) -> None:
    for path in files:
        check_target(path, source=Path(reading.label), ours=_FORM.ours, force=request.force)
    if not request.dry_run:
        put(files, console, source=Path(reading.label), ours=_FORM.ours, force=request.force)
    for path, data in files.items():
        said = publishing.WOULD_WRITE_DOCUMENT if request.dry_run else publishing.WRITTEN
        console.tell(said, path=shelf.shown(path), bytes=len(data))
    console.tell(publishing.WORDS_OF_PICTURE, command=_words_of(request, reading))
    if not request.dry_run:
        tell_errors(reading, console, named=request.audience != PUBLIC)
