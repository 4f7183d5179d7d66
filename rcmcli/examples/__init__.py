"""What the help of a command shows of it: command lines that can be typed as they stand, and the commands related to it.

They stand here and not with the commands, so that only the help of one of them loads them; a test runs each line.
"""

from importlib import import_module

from rcmcli.examples.example import Example, Lines, Related
from rcmcli.model.text import Text

_GROUPS = frozenset({"agenda", "calendar", "export"})
_ALONE = "alone"  # the file of the commands that are in no group


def of(path: str) -> tuple[tuple[Example, ...], tuple[str, ...]]:
    """The examples of a command, named as `agenda show`, and the commands related to it; none of one that has none."""
    group, _, leaf = path.rpartition(" ")
    if group and group not in _GROUPS:
        return (), ()
    told = import_module(f"{__name__}.{group or _ALONE}")
    lines: Lines = told.LINES
    related: Related = told.RELATED
    examples = tuple(
        Example(command, Text(en=english, es=spanish)) for command, english, spanish in lines.get(leaf, ())
    )
    return examples, related.get(leaf, ())
