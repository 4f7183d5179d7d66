"""`rcm agenda undo`: the bytes that a file had before the last edit, written back."""

import shlex

from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, find_agenda
from rcmcli.desk.writing import tell_put_back
from rcmcli.jobs.check.patch import show_patch
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store import undo as kept
from rcmcli.store.reading import read, read_bytes
from rcmcli.store.shelf import shown
from rcmcli.store.writing.write import rewritten
from rcmcli.words import editing, filled


def undo(name: str, console: Console, *, dry_run: bool) -> int:
    """Write back what an agenda was before the last edit, if nobody has changed it since."""
    if name == STDIN:
        raise Refusal(editing.NO_UNDO_OF_STDIN)
    reading = read(find_agenda(name, console))
    path = reading.path
    last = kept.last_kept(path) if path else None
    if last is None or path is None:
        raise Refusal(filled(editing.NOTHING_TO_UNDO, path=reading.shown))
    if not last.is_of(reading.data):
        raise Refusal(
            filled(editing.CHANGED_SINCE, path=shown(path)),
            filled(editing.CHANGED_SINCE_HINT, agenda=shlex.quote(name or reading.id)),
        )
    if dry_run:
        show_patch([(reading, read_bytes(last.before, reading.label, reading.id))], console)
        return 0
    with rewritten({path: (reading.data, last.before)}) as put_back:
        tell_put_back(put_back, console)
    kept.forget(last)
    console.tell(editing.UNDONE, command=one_line(last.head.command), path=shown(path))
    return 0
