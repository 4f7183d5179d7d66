"""An agenda as a paper: how it reads today once it is exported, so that only what was edited since counts as a change."""

from importlib import import_module
from importlib.util import find_spec

from rcmcli.desk.console import Console
from rcmcli.importers.kinds import KINDS, sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.jobs.publish.editions import schedule_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.tree import FORMATS

_FORMS = {"odt": "docx", "docm": "docx", "text": "txt", "markdown": "md", "htm": "html", "tsv": "csv"}
_WORKBOOK, _ELSE = "xlsx", "md"


def as_paper(name: str, agenda: Agenda, kind: str, languages: tuple[str, ...]) -> Imported | None:
    """The agenda exported as a file of some kind and read back; none of a kind that is no paper."""
    if kind not in KINDS:
        return None
    form = _FORMS.get(kind, kind) if KINDS[kind] != "workbook" else _WORKBOOK
    for one in dict.fromkeys((form, _ELSE)):
        package = FORMATS[one].package
        if package and find_spec(package) is None:
            continue
        try:
            schedule = schedule_of(name, agenda, Console(quiet=True), languages)
            data: bytes = import_module(f"rcmcli.formats.{one}").render(schedule)
            return import_sheet(sheet_of(data, one), Wishes())
        except Refusal:  # a package that reads it is missing, or the agenda is beyond what is read
            continue
    return None
