"""`rcm agenda fmt --form`: the items of each day as lines, or as tables."""

import codecs
from collections.abc import Sequence

from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.writing import tell_put_back
from rcmcli.jobs.check.patch import show_patch
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.lines.forms import Form, Obstacle, formed
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.shelf import shown
from rcmcli.store.writing.write import rewritten
from rcmcli.words import editing, filled

_FORMS: dict[str, Form] = {"lines": "lines", "tables": "tables"}
_MOST = 8  # obstacles of a day that are named


def reform(agenda: str, form: str, console: Console, stdin_name: str, *, dry_run: bool) -> int:
    """Write an agenda's days in a form, or show what would change; 1 where something stands in the way."""
    if form not in _FORMS:
        raise Refusal(filled(editing.NO_SUCH_FORM, name=one_line(form)[:40]))
    before, opened = open_agenda(agenda, console, stdin_name)
    console.prefer(opened.languages)
    done = formed(before, _FORMS[form])
    mark = codecs.BOM_UTF8 if before.data.startswith(codecs.BOM_UTF8) else b""
    after = read_bytes(mark + done.text.encode(), before.label, before.id)
    if dry_run:
        show_patch([(before, after)], console)
    elif before.path is None:
        console.write_bytes(after.data)
    elif done.changed:
        with rewritten({before.path: (before.data, after.data)}) as put_back:
            tell_put_back(put_back, console)
    _tell(before, done.changed, form, console, dry_run=dry_run)
    _tell_obstacles(before, done.obstacles, console)
    return int(bool(done.obstacles))


def _tell(before: Reading, changed: int, form: str, console: Console, *, dry_run: bool) -> None:
    told = editing.KEPT if not changed else editing.WOULD_CHANGE if dry_run else editing.CHANGED
    where = shown(before.path) if before.path else before.shown
    console.tell(told, path=where, count=changed, form=editing.FORMS[form])


def _tell_obstacles(before: Reading, obstacles: Sequence[Obstacle], console: Console) -> None:
    """Say of each day that stays as it is what its lines cannot say."""
    for one in obstacles:
        day = before.agenda.days[one.day].date if before.agenda else one.day + 1
        if not one.unsaid:
            console.tell(editing.IN_DOUBT if one.in_doubt else editing.OBSTACLE, day=day)
        for unsaid in one.unsaid[:_MOST]:
            console.tell(editing.UNSAID, day=day, item=unsaid.item.id, key=unsaid.key)
