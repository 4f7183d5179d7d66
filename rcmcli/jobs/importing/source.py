"""The source of an import: a file of some kind, or the text on standard input, read as a draft."""

import sys
from pathlib import Path

import msgspec

from rcmcli.desk.opening import STDIN
from rcmcli.importers.kinds import KINDS, Watch, sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.jobs.importing.calendar import import_calendar
from rcmcli.jobs.importing.full_text import full_text
from rcmcli.jobs.importing.listed import list_in
from rcmcli.jobs.importing.request import Form
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.shelf import shown
from rcmcli.words import filled, import_report, imported_list, importing

MOST_MB = 50
_CALENDAR = "ics"
_TEXTS = ("txt", "text")
_OLD = {"doc": importing.OLD_WORD, "rtf": importing.RICH_TEXT}
_BEGINS_CALENDAR = b"BEGIN:VCALENDAR"


class Source(msgspec.Struct, frozen=True):
    """A paper that was read: its name and kind, how long it is, what was odd about it, and what came of it."""

    name: Text
    kind: str
    imported: Imported
    pages: int | None = None
    remarks: tuple[Text, ...] = ()
    calendar: CalendarDraft | None = None  # of a list of activities


def source_of(
    file: str, wishes: Wishes, pages: tuple[int, int] | None, form: Form | None = "agenda", watch: Watch = iter
) -> Source:
    """The paper that was named, read as what it is said to be. Raises `Refusal` for what cannot be read, and says what to do."""
    path = Path(file)
    name = import_report.STDIN_NAME if file == STDIN else Text(any=shown(path))
    kind = "txt" if file == STDIN else _kind(path)
    if pages and kind != "pdf":
        raise Refusal(import_report.PAGES_OF_PDF)
    contents = _contents(path, file)
    if kind == _CALENDAR or (file == STDIN and contents.lstrip(b"\xef\xbb\xbf \r\n").startswith(_BEGINS_CALENDAR)):
        if form == "calendar":
            raise Refusal(imported_list.IS_ICS)
        return Source(name, _CALENDAR, import_calendar(contents, wishes, shown(path)))
    if kind in _TEXTS and (whole := full_text(contents, wishes)):
        return Source(name, kind, whole)
    sheet = sheet_of(contents, kind, pages, watch)
    if not sheet.printed:
        raise Refusal(filled(import_report.NO_TEXT, path=name), import_report.NO_TEXT_HINT)
    found = list_in(sheet, wishes, form, name)
    if found.listed:
        return Source(name, kind, found.listed.told, sheet.pages, (*sheet.remarks, *found.remarks), found.listed.draft)
    return Source(name, kind, import_sheet(sheet, wishes), sheet.pages, (*sheet.remarks, *found.remarks))


def _kind(path: Path) -> str:
    """The kind that the ending of a name says. Raises `Refusal` for one that is not read."""
    kind = path.suffix.lower().removeprefix(".")
    if kind in KINDS or kind == _CALENDAR:
        return kind
    if path.is_dir() or not path.exists():
        _contents(path, str(path))  # says that there is no such file
    if kind in _OLD:
        raise Refusal(_OLD[kind], importing.SAVE_AS_HINT)
    if kind == "toml":
        raise Refusal(
            filled(import_report.IS_AGENDA, path=shown(path)), filled(import_report.IS_AGENDA_HINT, path=shown(path))
        )
    kinds = ", ".join(f".{one}" for one in (*KINDS, _CALENDAR))
    raise Refusal(filled(import_report.NO_KIND, path=shown(path)), filled(import_report.NO_KIND_HINT, kinds=kinds))


def _contents(path: Path, file: str) -> bytes:
    most = MOST_MB * 1_000_000
    try:
        contents = sys.stdin.buffer.read(most + 1) if file == STDIN else read_start(path, most)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(path, error) from error
    if len(contents) > most:
        raise Refusal(filled(importing.TOO_LARGE, limit=MOST_MB), importing.TOO_BIG_HINT)
    return contents
