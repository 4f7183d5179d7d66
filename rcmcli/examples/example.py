"""An example: a command line as it is typed, and what it gives; and how a file of them is written."""

from typing import NamedTuple

from rcmcli.model.text import Text

# Of each command its lines: as it is typed, what it gives in English, and in Spanish.
Lines = dict[str, tuple[tuple[str, str, str], ...]]
Related = dict[str, tuple[str, ...]]


class Example(NamedTuple):
    """A command line, and what it gives."""

    command: str
    says: Text
