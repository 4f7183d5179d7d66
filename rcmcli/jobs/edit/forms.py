"""`rcm agenda fmt`: agenda and calendar files in their one notation, or the items of their days as lines, or as tables."""

import codecs
from collections.abc import Sequence

import msgspec

from rcmcli.desk.checking import tell_faults
from rcmcli.desk.console import Console, refuse
from rcmcli.desk.long_work import TIDYING, watched
from rcmcli.desk.opening import unreadable
from rcmcli.jobs.check.patch import show_patch
from rcmcli.jobs.check.paths import files_named, read_all
from rcmcli.jobs.check.request import DocumentOptions
from rcmcli.jobs.edit.work import save
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.editing.tidying import Tidied, tidied
from rcmcli.store.lines.forms import Form, Obstacle, formed
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.words import editing, filled, formatting

_FORMS: dict[str, Form] = {"lines": "lines", "tables": "tables"}
# Of an agenda and of a calendar: what would be done, what was done.
_TOLD = (
    (formatting.WOULD_TIDY, formatting.TIDIED),
    (formatting.PERIODS_WOULD_TIDY, formatting.PERIODS_TIDIED),
)
_MOST = 8  # obstacles of a day that are named


class Manner(msgspec.Struct, frozen=True):
    """The form that is wanted, if any, and whether files are written, or only what would change is shown or told."""

    form: str = ""
    dry_run: bool = False
    check: bool = False
    diff: bool = False

    @property
    def writes(self) -> bool:
        """Whether files are written at all."""
        return not (self.dry_run or self.check or self.diff)


class _Done(msgspec.Struct, frozen=True):
    """A file before and after, and what is to be said of it."""

    before: Reading
    after: Reading
    changed: int = 0
    obstacles: tuple[Obstacle, ...] = ()
    tidied: Tidied = Tidied()

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to write."""
        return self.before.data != self.after.data

    @property
    def is_hindered(self) -> bool:
        """Whether some of it had to stay as it was."""
        return bool(self.obstacles or self.tidied.left)


def reform(paths: Sequence[str], manner: Manner, console: Console, stdin_name: str) -> int:
    """Write agenda files anew, or show what would change. The exit code: 2 where a file cannot be read or written,
    1 where something would change and is only asked about, or stands in the way."""
    if manner.form and manner.form not in _FORMS:
        raise Refusal(filled(editing.NO_SUCH_FORM, name=one_line(manner.form)[:40]))
    readings, missing = read_all(files_named(paths), stdin_name, console, DocumentOptions())
    if manner.form:  # of agendas alone: a calendar is refused only where nothing else is named
        readings = [one for one in readings if not one.activities] or readings
    done, code = [], 2 if missing else 0
    for reading in watched(TIDYING, readings, console):
        try:
            done.append(_done(reading, manner, console))
        except Refusal as refusal:
            refuse(refusal, console.language)
            code = 2
    if manner.dry_run or manner.diff:
        show_patch([(one.before, one.after) for one in done if one.is_changed], console)
    for one in done:
        code = max(code, _written(one, manner, console))
    _tell_rest(done, manner, console)
    asked = (manner.check or manner.diff) and any(one.is_changed for one in done)
    return max(code, int(asked or any(one.is_hindered for one in done)))


def _done(reading: Reading, manner: Manner, console: Console) -> _Done:
    """One file anew. Raises `Refusal` for a document, and for a file that is too faulty to trust."""
    if reading.paper:
        hint = filled(formatting.NOT_AN_AGENDA_HINT, path=reading.shown)
        raise Refusal(filled(formatting.NOT_AN_AGENDA, path=reading.shown), hint)
    found = reading.usable or reading.usable_activities
    if found is None:
        tell_faults(reading, console)
        raise unreadable(reading)
    if manner.form and reading.activities:
        raise Refusal(filled(formatting.NO_FORMS, path=reading.shown))
    if manner.form:
        return _in_form(reading, _FORMS[manner.form])
    after, told = tidied(reading)
    if not says_the_same(after, reading, found):
        raise Refusal(filled(formatting.NOT_THE_SAME, path=reading.shown))
    return _Done(reading, after, tidied=told)


def says_the_same(after: Reading, before: Reading, said: Agenda | Activities) -> bool:
    """Whether a file anew says what it `said` before, its waivers included."""
    return (after.usable or after.usable_activities) == said and len(after.waivers) == len(before.waivers)


def _in_form(reading: Reading, form: Form) -> _Done:
    done = formed(reading, form)
    mark = codecs.BOM_UTF8 if reading.data.startswith(codecs.BOM_UTF8) else b""
    after = read_bytes(mark + done.text.encode(), reading.label, reading.id)
    return _Done(reading, after, done.changed, done.obstacles)


def _written(one: _Done, manner: Manner, console: Console) -> int:
    """Write one file, or to standard output what came by standard input; say what was done. Gives the exit code."""
    try:
        if manner.writes and one.before.path is None:
            console.write_bytes(one.after.data)
        elif manner.writes:
            save(one.before, one.after, console)
    except Refusal as refusal:
        refuse(refusal, console.language)
        return refusal.code
    if manner.form:
        told = editing.KEPT if not one.changed else editing.CHANGED if manner.writes else editing.WOULD_CHANGE
        console.tell(told, path=one.before.shown, count=one.changed, form=editing.FORMS[manner.form])
        _tell_obstacles(one.before, one.obstacles, console)
        return 0
    facts = {"path": one.before.shown, "hours": one.tidied.hours, "dates": one.tidied.dates, "ids": one.tidied.ids}
    if one.is_changed:
        console.tell(_TOLD[bool(one.before.activities)][manner.writes], **facts)
    for path in one.tidied.left:
        console.tell(formatting.LEFT, path=one.before.shown, line=one.before.spans.find(path).line)
    return 0


def _tell_rest(done: Sequence[_Done], manner: Manner, console: Console) -> None:
    """Say that there was nothing to do, where that is so."""
    if manner.form or not done or any(one.is_changed for one in done):
        return
    if len(done) == 1:
        console.tell(formatting.ONE_TIDY, path=done[0].before.shown)
    else:
        console.tell(formatting.ALL_TIDY, count=len(done))


def _tell_obstacles(before: Reading, obstacles: Sequence[Obstacle], console: Console) -> None:
    """Say of each day that stays as it is what its lines cannot say."""
    for one in obstacles:
        day = before.agenda.days[one.day].date if before.agenda else one.day + 1
        if not one.unsaid:
            console.tell(editing.IN_DOUBT if one.in_doubt else editing.OBSTACLE, day=day)
        for unsaid in one.unsaid[:_MOST]:
            console.tell(editing.UNSAID, day=day, item=unsaid.item.id, key=unsaid.key)
