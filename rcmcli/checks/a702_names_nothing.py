"""A702 names-nothing: an id in a calendar of activities belongs to no activity, no group or no agenda."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from rcmcli.model.activity_dates import anchor_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.change import Write
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="A702",
    name="names-nothing",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    title=Text(en="nothing has this id", es="nada tiene este id"),
    says=Text(en="{what} has the id “{name}”", es="{what} tiene el id «{name}»"),
    label=Text(en="no such id", es="no hay tal id"),
    why=Text(
        en="what hangs on it has no date, and belongs to nothing",
        es="lo que depende de él no tiene fecha ni pertenece a nada",
    ),
    mend=Text(en="write an id of this file: {near}", es="escriba un id de este archivo: {near}"),
)
_NEAR = Variant(mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))
_AGENDA = Variant(
    severity=Severity.WARNING,
    why=Text(
        en="its dates and its place are to come from there, and do not", es="su fecha y su lugar debían venir de ahí"
    ),
    mend=Text(
        en="write the id of an agenda, its file name without .toml: {near}",
        es="escriba el id de un orden del día, el nombre de su archivo sin .toml: {near}",
    ),
)
_OWN = Variant(
    says=Text(en="“{name}” is the group that it stands in", es="«{name}» es el grupo en el que ya está"),
    label=Text(en="its own group", es="su propio grupo"),
    why=Text(en="“also” names the other groups", es="«also» nombra los otros grupos"),
    mend=Text(en="name another group, or leave it out", es="nombre otro grupo, u omítalo"),
)
_ACTIVITY = Text(en="no activity", es="ninguna actividad")
_GROUP = Text(en="no group", es="ningún grupo")
_MEETING = Text(en="no agenda beside this calendar", es="ningún orden del día junto a este calendario")
_FEW = 3


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each id that names nothing."""
    beside = calendar.beside
    if beside is None:
        return
    groups = [group.id for group in beside.calendar.groups]
    for path, group, activity in beside.calendar.each():
        yield from _activity(activity.part_of, (*path, "part_of"), beside)
        yield from _anchor(anchor_of(activity.when), str(activity.when), (*path, "when"), beside)
        for n, name in enumerate(activity.also):
            if name == group.id:
                yield RULE.at((*path, "also", n), variant=_OWN, name=name)
            elif name not in groups:
                yield _nothing(name, (*path, "also", n), _GROUP, groups, name)
        yield from _agenda(activity.agenda, (*path, "agenda"), beside)
    for n, due in enumerate(beside.calendar.deadlines):
        yield from _activity(due.part_of, ("deadline", n, "part_of"), beside)
        yield from _anchor(anchor_of(due.by), str(due.by), ("deadline", n, "by"), beside)


def _activity(name: str, path: Path, beside: Beside) -> Iterator[Finding]:
    if name and name not in beside.dates.activities:
        yield _nothing(name, path, _ACTIVITY, beside.dates.activities, name)


def _anchor(name: str, written: str, path: Path, beside: Beside) -> Iterator[Finding]:
    if name and beside.dates.found(name) is None:
        ids = (*beside.dates.activities, *beside.dates.deadlines)
        yield _nothing(name, path, _ACTIVITY, ids, written)


def _nothing(name: str, path: Path, what: Text, ids: Iterable[str], written: str) -> Finding:
    """An id that is nothing; the same one in other capitals is what was meant, for certain."""
    known = [*ids]
    same = [one for one in known if one.lower() == name.lower()]
    near = same or get_close_matches(name, known, n=1, cutoff=0.6)
    fix = (Write(path, written[: -len(name)] + same[0]),) if len(same) == 1 else ()
    listed = near[0] if near else ", ".join(known[:_FEW])
    return RULE.at(path, variant=_NEAR if near else None, fix=fix, what=what, name=name, near=listed)


def _agenda(name: str, path: Path, beside: Beside) -> Iterator[Finding]:
    if not name or beside.agenda(name):
        return
    ids = beside.ids()
    if ids is not None and name not in ids:
        near = get_close_matches(name, ids, n=1, cutoff=0.5) or list(ids[-_FEW:])
        yield RULE.at(path, variant=_AGENDA, what=_MEETING, name=name, near=", ".join(near))
