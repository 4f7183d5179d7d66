"""What `--fix` would change, as a unified diff that `patch` and `git apply` read."""

from collections.abc import Iterator, Sequence

from rcmcli.desk.checking import Run, report_of
from rcmcli.desk.console import Console
from rcmcli.desk.fixing import Mended, mend, tell_refused
from rcmcli.model.page import Line, Role
from rcmcli.model.text import hidden, one_line
from rcmcli.store.reading import Reading

_ROLES: dict[str, Role] = {"+": "good", "-": "error", "@": "dim"}


def show_diff(readings: Sequence[Reading], run: Run, console: Console) -> bool:
    """Show what `--fix` would change, and say how many findings it would leave; whether there is anything to change."""
    mended = [mend(reading, run) for reading in readings]
    lines = [line for one in mended for line in _diff(one)]
    page: list[Line] = [((_visible(line), _ROLES.get(line[:1], "")),) for line in lines]
    console.show_exactly(page, "".join(lines).encode())
    tell_refused(mended, console)
    if mended:
        left = report_of([one.after for one in mended], run).found
        console.tell("would fix", made=sum(one.made for one in mended), left=len(left))
    return bool(lines)


def _diff(one: Mended) -> Iterator[str]:
    """The lines of a unified diff, as `patch` and `git apply` read them."""
    if not one.changed:
        return
    from difflib import unified_diff

    label = one_line(one.before.label)
    name = f"{label}\t" if " " in label else label
    before, after = (reading.data.decode("utf-8").split("\n") for reading in (one.before, one.after))
    for line in unified_diff(_ended(before), _ended(after), f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _ended(lines: list[str]) -> list[str]:
    """Lines with their ends, the last one without."""
    return [*(f"{line}\n" for line in lines[:-1]), *(lines[-1:] if lines[-1] else [])]


def _visible(line: str) -> str:
    """A line for the terminal: what nobody sees is spelled."""
    bare = line.removesuffix("\n").removesuffix("\r")
    unseen = set(hidden(bare))
    return "".join(f"<U+{ord(char):04X}>" if at in unseen else char for at, char in enumerate(bare))
