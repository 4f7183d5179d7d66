"""What `--fix` would change, as a unified diff that `patch` and `git apply` read."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rcmcli.desk.checking import Run, report_of
from rcmcli.desk.console import Console
from rcmcli.desk.settings import here
from rcmcli.jobs.check.fixing import Mended, mend, tell_refused
from rcmcli.model.page import Line, Role
from rcmcli.model.text import commands_terminal, hidden
from rcmcli.reports import concise
from rcmcli.reports.located import Report
from rcmcli.store.reading import Reading
from rcmcli.store.shelf import shown
from rcmcli.words import checking

_ROLES: dict[str, Role] = {"+": "good", "-": "error", "@": "dim"}


def show_diff(readings: Sequence[Reading], run: Run, console: Console) -> bool:
    """Show what `--fix` would change, and say how many findings it would leave.

    Gives whether there is anything to change, or a file of which nothing can be told.
    """
    mended = [mend(reading, run) for reading in readings]
    is_changed = show_patch([(one.before, one.after) for one in mended if one.changed], console)
    tell_refused(mended, console)
    report = report_of([one.after for one in mended], run)
    unread = _unread(mended, report)
    console.tell_page(concise.render(unread, console.language))
    if mended:
        console.tell(checking.WOULD_FIX, made=sum(one.made for one in mended), left=len(report.found))
    return bool(is_changed or unread.found)


def show_patch(changed: Sequence[tuple[Reading, Reading]], console: Console) -> bool:
    """Show files before and after a change; gives whether there is anything to see."""
    base = _base([before.path for before, _ in changed if before.path])
    lines = [line for before, after in changed for line in _diff(before, after, base)]
    spelled = [_spelled(line, commands_terminal) for line in lines]
    page: list[Line] = [((_spelled(line, hidden), _ROLES.get(line[:1], "")),) for line in lines]
    console.show_exactly(page, "".join(spelled).encode())
    if spelled != lines:
        console.tell(checking.DIFF_SPELLED)
    elif lines and base != here():
        console.tell(checking.DIFF_BASE, folder=shown(base))
    return bool(lines)


def _unread(mended: Sequence[Mended], report: Report) -> Report:
    """The findings of the files that could not be read, not even when mended."""
    files = {one.after.label for one in mended if one.after.agenda is None}
    found = (one for one in report.found if one.finding.rule.code.startswith("F") and one.file in files)
    return Report(report.files, tuple(found))


def _base(paths: Sequence[Path]) -> Path:
    """The folder that the names of a diff are seen from: this one, or where a file lies elsewhere, the one over all."""
    folders = [os.path.dirname(os.path.realpath(path)) for path in paths]
    try:
        start = os.path.realpath(here())
        if all(os.path.commonpath([start, folder]) == start for folder in folders):
            return here()
        return Path(os.path.commonpath(folders))
    except OSError:  # this folder has been taken away
        return Path(os.path.commonpath(folders)) if folders else here()
    except ValueError:  # several drives of Windows
        return here()


def _diff(before: Reading, after: Reading, base: Path) -> Iterator[str]:
    """The lines of a unified diff, as `patch` and `git apply` read them."""
    from difflib import unified_diff

    name = _name(before, base)
    old, new = (reading.data.decode("utf-8").split("\n") for reading in (before, after))
    for line in unified_diff(_ended(old), _ended(new), _quoted(f"a/{name}"), _quoted(f"b/{name}")):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _name(reading: Reading, base: Path) -> str:
    """The name of a file as it is seen from a folder, links followed: a patch is not applied beyond one."""
    if reading.path is None:
        return reading.label
    try:
        return Path(os.path.relpath(os.path.realpath(reading.path), os.path.realpath(base))).as_posix()
    except ValueError:  # another drive of Windows
        return reading.path.as_posix()


def _quoted(name: str) -> str:
    """A name as `git` writes it: odd characters as the numbers of their bytes, in quotes; a tab ends one with spaces."""
    odd = set(hidden(name))
    if not odd and not set(name) & set('"\\\t\n') and name.isprintable():
        return f"{name}\t" if " " in name else name
    escaped = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n"}
    parts = (escaped.get(char) or (char if char.isprintable() else _octal(char)) for char in name)
    return f'"{"".join(parts)}"'


def _octal(char: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in os.fsencode(char))


def _ended(lines: list[str]) -> list[str]:
    """Lines with their ends, the last one without."""
    return [*(f"{line}\n" for line in lines[:-1]), *(lines[-1:] if lines[-1] else [])]


def _spelled(line: str, which: Callable[[str], list[int]]) -> str:
    """A line with some of its characters spelled."""
    bare = line.rstrip("\n").removesuffix("\r")
    unseen = set(which(bare))
    words = (
        "".join(f"<U+{ord(char):04X}>" if at in unseen else char for at, char in enumerate(bare)) if unseen else bare
    )
    return words + line[len(bare) :]
