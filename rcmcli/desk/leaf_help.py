"""The end of a command's help: its examples, and the commands related to it."""

from typing import Any

from rcmcli import examples
from rcmcli.words import helping, say


def write(path: str, formatter: Any, language: str) -> None:
    """Write the examples of a command, named as `agenda show`, and its related commands behind its options.

    Lines that are to be copied are not broken, however narrow the terminal.
    """
    found, related = examples.of(path)
    if found:
        with formatter.section(say(helping.EXAMPLES, language)):
            for example in found:
                formatter.write(f"  # {example.says.pick(language)}\n  {example.command}\n")
    if related:
        with formatter.section(say(helping.SEE_ALSO, language)):
            formatter.write(f"  {', '.join(f'rcm {path}' for path in related)}\n")
