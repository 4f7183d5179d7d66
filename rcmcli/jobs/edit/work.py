"""An edit from the first word to the last: the file is read, changed in its text, proved, written, and what it does told."""

import codecs
import shlex
import sys
from collections.abc import Callable, Sequence

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.timing import now
from rcmcli.desk.writing import tell_put_back
from rcmcli.jobs.check.patch import show_patch
from rcmcli.jobs.edit.blocking import tell_blocked
from rcmcli.jobs.edit.effects import tell_effects
from rcmcli.jobs.edit.request import Wishes
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Change, Put
from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store import undo
from rcmcli.store.editing.edit import apply_all
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.writing.write import rewritten
from rcmcli.timetable.rows import Blocked
from rcmcli.words import editing


class Edit(msgspec.Struct, frozen=True):
    """What is to be changed, step by step, each step counted on the text that the one before it left; and how it is said.

    `lines` say what the items at their hours do not.
    """

    steps: tuple[tuple[Change, ...], ...]
    says: Text
    lines: tuple[Text, ...] = ()


def edit_agenda(wishes: Wishes, console: Console, make: Callable[[Reading, Agenda], Edit]) -> int:
    """Edit one agenda; gives the exit code: 1 where the hours of the agenda do not allow it, and then nothing is written."""
    before, agenda = open_agenda(wishes.agenda, console, wishes.stdin_name)
    try:
        edit = make(before, agenda)
    except Blocked as blocked:
        tell_blocked(blocked, before, agenda, wishes, console)
        return 1
    after = applied(before, edit.steps)
    revised = wishes.revision(agenda, console) if after.data != before.data else None
    if revised:
        after = applied(after, [(Put(("revised",), revised),)])
    if wishes.dry_run and not wishes.as_json:
        show_patch([(before, after)], console)
        return 0
    if not wishes.dry_run and before.path is None:
        console.write_bytes(after.data)
    elif not wishes.dry_run:
        save(before, after, console)
    tell_effects(before, after, (edit.says, *edit.lines), wishes, console)
    return 0


def applied(reading: Reading, steps: Sequence[Sequence[Change]]) -> Reading:
    """The agenda with the changes of all steps made. Raises `Refusal` where one would touch more than it names."""
    path, mark = reading.path, codecs.BOM_UTF8 if reading.data.startswith(codecs.BOM_UTF8) else b""
    for step in steps:
        if not step:
            continue
        done = apply_all(reading.text, reading.spans, [tuple(step)])
        if not done.made:
            raise Refusal(editing.CANNOT_BE_MADE, editing.CANNOT_BE_MADE_HINT)
        reading = read_bytes(mark + done.text.encode(), reading.label, reading.id)
        if reading.usable is None:
            fault = next(one for one in reading.faults if one.fatal)
            raise Refusal(fault.says, fault.hint)
    reading.path = path
    return reading


def save(before: Reading, after: Reading, console: Console) -> None:
    """Write the file if it is still what was read, and keep its old bytes; where they cannot be kept, that is said."""
    if before.path is None or before.data == after.data:
        return
    with rewritten({before.path: (before.data, after.data)}) as put_back:
        tell_put_back(put_back, console)
        try:
            undo.keep(before.path, before.data, after.data, shlex.join(["rcm", *sys.argv[1:]]), now())
        except (OSError, RuntimeError) as error:  # RuntimeError: there is no home
            reason = reason_of(error) if isinstance(error, OSError) else Text(str(error))
            console.tell(editing.NOT_KEPT, reason=reason)
