"""The manual page of all commands, in the form that man sets: made of the commands themselves, with no date to grow old."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from rcmcli import __version__, examples
from rcmcli.model.page import Line, wrap
from rcmcli.model.text import Text
from rcmcli.tree import ABOUT
from rcmcli.words import helping, manual, say

_SIGNS = {"\\": "\\e", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
_ACCENTS = {"\u0301": "'", "\u0303": "~", "\u0308": ":"}
_WIDTH = 78
_COMMON = 20  # commands that share an option which is then told once
Row = tuple[str, str]  # an option or argument as it is written, and its sentence


def page_of(top: Any, language: str) -> list[Line]:
    """The manual page, `top` being the context of `rcm` itself."""
    return [((line, ""),) for line in _page(top, language)]


def _page(top: Any, language: str) -> Iterator[str]:
    leaves = list(_leaves(top))
    seen = Counter(row for _, leaf in leaves for row in _rows(leaf))
    common = [row for row, count in seen.items() if count >= _COMMON and row[0].startswith("-")]
    yield f'.TH RCM 1 "" "rcm {__version__}" "rcm"'
    yield from _section(manual.NAME, language)
    yield _words(f"rcm - {ABOUT.pick(language).rstrip('.')}").replace(" - ", " \\- ", 1)
    yield from _section(manual.SYNOPSIS, language)
    yield f".B rcm\n.I {_typed(say(manual.COMMAND, language))}\n.RI [ {_typed(say(manual.OPTION, language))} ]..."
    yield from _section(manual.DESCRIPTION, language)
    yield _words(say(manual.ABOUT, language))
    yield from _rows_of(_rows(top))
    yield from _section(manual.COMMANDS, language)
    for path, leaf in leaves:
        yield from _command(path, leaf, common, language)
    yield from _section(manual.COMMON, language)
    yield _words(say(manual.COMMON_ABOUT, language))
    yield from _rows_of([*common, ("-h, --help", say(manual.HELP_OPTION, language))])
    yield from _table(manual.EXIT, manual.CODES, language)
    yield from _table(manual.ENVIRONMENT, manual.VARIABLES, language)
    yield from _table(manual.FILES, manual.PLACES, language)


def _leaves(context: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The context of each command that is no group, with its path."""
    if not hasattr(context.command, "resolve_command"):
        yield path, context
        return
    for word in context.command.commands:
        name, command, _ = context.command.resolve_command(context, [word])
        below = command.context_class(command, info_name=name, parent=context, **command.context_settings)
        yield from _leaves(below, f"{path} {name}".strip())


def _rows(context: Any) -> list[Row]:
    """The arguments and options of a command as its help writes them."""
    return [
        (param.metavar if param.param_type_name == "argument" else param.get_help_record(context)[0], param.help or "")
        for param in context.command.params
    ]


def _command(path: str, context: Any, common: list[Row], language: str) -> Iterator[str]:
    arguments = " ".join(param.metavar for param in context.command.params if param.param_type_name == "argument")
    yield f".SS rcm {_typed(f'{path} {arguments}'.strip())}"
    yield _words(context.command.help or "")
    yield from _rows_of([row for row in _rows(context) if row not in common])
    found, related = examples.of(path)
    if found:
        yield f".PP\n{_words(say(helping.EXAMPLES, language))}:\n.PP\n.nf"
        yield from (f"# {_words(one.says.pick(language))}\n{_typed(one.command)}" for one in found)
        yield ".fi"
    if related:
        names = ",\n".join(f"rcm {name}" for name in related)
        yield f".PP\n{_words(say(helping.SEE_ALSO, language))}:\n{_typed(names)}."


def _rows_of(rows: list[Row]) -> Iterator[str]:
    yield from (f".TP\n.B {_typed(name)}\n{_words(says)}" for name, says in rows)


def _table(head: Text, rows: Mapping[str, Text], language: str) -> Iterator[str]:
    yield from _section(head, language)
    yield from _rows_of([(name, says.pick(language)) for name, says in rows.items()])


def _section(head: Text, language: str) -> Iterator[str]:
    yield f".SH {_words(say(head, language))}"


def _typed(words: str) -> str:
    """Words that are typed as they stand: a hyphen stays one, and no space of them is a break of the line."""
    return _named(words).replace("-", "\\-")


def _words(words: str) -> str:
    """Words as roff takes them, in lines of a length that its readers like, none of which begins with a sign of its own."""
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in wrap(_named(words), _WIDTH))


def _named(words: str) -> str:
    """Words with the signs of roff, and letters beyond ASCII, by their names."""
    return "".join(_SIGNS.get(char) or (char if char.isascii() else _glyph(char)) for char in words)


def _glyph(char: str) -> str:
    """A letter beyond ASCII as every reader of roff knows it, the one that fills the list of `apropos` included: `\\['o]`."""
    bare = unicodedata.normalize("NFD", char)
    if bare[1:] in _ACCENTS:
        return f"\\[{_ACCENTS[bare[1:]]}{bare[0]}]"
    return f"\\[u{ord(char):04X}]"
