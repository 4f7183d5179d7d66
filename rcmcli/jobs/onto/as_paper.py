"""An agenda as a paper: how it reads today once it is exported, so that only what was edited since counts as a change."""

from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from itertools import product

from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.format_table import FORMATS
from rcmcli.importers.kinds import KINDS, sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal

_FORMS = {"odt": "docx", "docm": "docx", "text": "txt", "markdown": "md", "htm": "html", "tsv": "csv"}
_WORKBOOK, _MESSAGE, _ELSE = "xlsx", "txt", "md"
_ALIKE = 0.8


def as_paper(name: str, agenda: Agenda, kind: str, came: Imported) -> Imported | None:
    """The agenda exported as a file of some kind and read back, in the languages in which it is most like what came; none
    of what is no paper. A message is short or has all details, whichever is more like what came."""
    has_ids = any(one.item.id for day in came.draft.days for one in day.items)  # the whole of an agenda as text
    if kind not in KINDS or has_ids:
        return None
    first, second = [*agenda.languages[:2], "", ""][:2]
    several = [(first, second), (second, first), (second,), (first,)] if second else []
    sizes = (False, True) if _form_of(kind) == _MESSAGE else (False,)
    best, most = None, -1.0
    for languages, details in product(dict.fromkeys([came.draft.languages, *several]), sizes):
        found = _read_back(name, agenda, kind, languages, details=details)
        like = _likeness(found, came) if found else -1.0
        if like > most:
            best, most = found, like
        if most > _ALIKE:
            break
    return best


def _likeness(one: Imported, other: Imported) -> float:
    """How many of the lines of two papers both have."""
    lines, others = (Counter(entry.line.text for entry in paper.entries) for paper in (one, other))
    return (lines & others).total() / max(1, (lines | others).total())


def _form_of(kind: str) -> str:
    """The form of export that a kind of file is written in."""
    return _FORMS.get(kind, kind) if KINDS[kind] != "workbook" else _WORKBOOK


def _read_back(name: str, agenda: Agenda, kind: str, languages: tuple[str, ...], *, details: bool) -> Imported | None:
    """The agenda exported in some languages and read back."""
    for one in dict.fromkeys((_form_of(kind), _ELSE)):
        package = FORMATS[one].package
        if package and find_spec(package) is None:
            continue
        try:
            schedule = schedule_of(name, agenda, Console(quiet=True), languages)
            more = {"details": details} if one == _MESSAGE else {}
            data: bytes = import_module(f"rcmcli.formats.{one}").render(schedule, **more)
            return import_sheet(sheet_of(data, one), Wishes())
        except Refusal:  # a package that reads it is missing, or the agenda is beyond what is read
            continue
    return None
