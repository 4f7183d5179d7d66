"""What a shell asks: a command line up to where it is still being written, read with the table of commands."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from rcmcli.completion.table import COMMANDS, ENTRIES

_NAME = re.compile(r"--?[a-z][a-z-]*")
_LISTS = re.compile(r"PARTY.*|GROUP|CHECK|.*,.*")
OPTION = "-"  # what is asked for is the name of an option
COMMAND = ""  # or of a command


class Entry(NamedTuple):
    """An option by its names, or an argument that has none; what it takes, nothing of a switch; its sentence."""

    names: tuple[str, ...]
    takes: str
    says: str


class Asked(NamedTuple):
    """What is to be completed: the `begun` word, without what stands `before` the part of it that is still open.

    `takes` is what the option or argument takes, as the help writes it. `given` are the words that stand there already,
    each with what it was taken for.
    """

    command: str
    takes: str
    begun: str
    before: str = ""
    given: tuple[tuple[str, str], ...] = ()

    def word(self, takes: str) -> str:
        """The first word that was given for what the help calls so; empty where there is none."""
        return next((word for taken, word in self.given if taken.strip("[]") == takes), "")


@cache
def entries_of(command: str) -> list[Entry]:
    """The arguments and options of a command."""
    return [_entry(*ENTRIES[int(number)]) for number in COMMANDS[command].split()]


def read(words: Sequence[str], begun: str) -> Asked | None:
    """What is asked behind `words`, those after `rcm`; nothing where they name no command."""
    command, awaited, are_options = "", "", True
    given: list[tuple[str, str]] = []
    for word in words:
        if awaited:
            given.append((awaited, word))
            awaited = ""
        elif are_options and word.startswith("-") and len(word) > 1:
            are_options = word != "--"
            name, joined, value = word.partition("=")
            awaited = "" if joined else _options(command).get(name, "")
            given += [(_options(command).get(name, ""), value)] if joined else []
        elif f"{command} {word}".strip() in COMMANDS:
            command = f"{command} {word}".strip()
        elif not _arguments(command):
            return None
        else:
            given.append((_argument(command, given), word))
    if are_options and not awaited and begun.startswith("-"):
        return _option(Asked(command, OPTION, begun, "", tuple(given)))
    return _within(Asked(command, awaited or _argument(command, given), begun, "", tuple(given)))


def _option(asked: Asked) -> Asked:
    """An option that is begun: its name, or behind `=` what it takes."""
    name, joined, value = asked.begun.partition("=")
    if not joined:
        return asked
    return _within(asked._replace(takes=_options(asked.command).get(name, "?"), begun=value, before=f"{name}="))


def _within(asked: Asked) -> Asked:
    """Of a list between commas only the last part is open; a place may have a comma in its name."""
    if not _LISTS.fullmatch(asked.takes):
        return asked
    head, comma, last = asked.begun.rpartition(",")
    return asked._replace(begun=last, before=asked.before + head + comma)


def _argument(command: str, given: Sequence[tuple[str, str]]) -> str:
    """What the next argument of a command is called; the last one may be given several times. Of a group, a command."""
    called = _arguments(command)
    at = sum(taken in called for taken, _ in given)
    if at < len(called):
        return called[at]
    return called[-1] if called and "…" in called[-1] else "?" if called else COMMAND


def _arguments(command: str) -> list[str]:
    return [one.takes for one in entries_of(command) if not one.names]


def _options(command: str) -> dict[str, str]:
    """What the options of a command take that take a word, by each of their names."""
    return {name: one.takes for one in entries_of(command) for name in one.names if one.takes}


def _entry(spec: str, says: str) -> Entry:
    words = spec.split() if spec.startswith("-") else [spec]
    names = tuple(word for word in words if _NAME.fullmatch(word))
    return Entry(names, " ".join(words[len(names) :]), says)
