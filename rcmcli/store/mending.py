"""What can be mended for certain: a time in a notation of another paper, and lines that Word or haste made no TOML."""

import re
from collections.abc import Callable, Iterator

from rcmcli.model.change import Replace, Write
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path, Span
from rcmcli.reading.printed import read_printed
from rcmcli.reading.strict import read_time
from rcmcli.store.guard import QUOTED

_CURLY = r'[“„][^“”„"\\\n]*+[”“]|«[^«»"\\\n]*+»'
_FOLLOWS = r"(?=[ \t]*(?:[=,\]}#\r\n]|\Z))"
_TOKEN = re.compile(rf"(?P<curly>{_CURLY}){_FOLLOWS}|{QUOTED}", re.DOTALL)
_NO_BREAK = re.compile("[\u00a0\u2007\u202f\u2009\u3000]")
_TIME = re.compile(r"(?:^|[{,])[ \t]*time[ \t]*=[ \t]*([0-9][^\"'#,}\r\n]{0,60}?)[ \t]*(?=[#,}]|\r?$)")
_KEY = re.compile(r"^[ \t]*([0-9]{1,2} ?[:hH] ?[0-9]{2}[^\"'#=\r\n]{0,40}?)[ \t]*=")
_SHOWN = re.compile(r"[^\n]")


def mended_time(path: Path, words: str) -> tuple[Write, ...]:
    """The canonical notation of a time that can be read in one way only; nothing where it could mean another."""
    from rcmcli.reading.spelled import mended

    time = mended(words)
    return (Write(path, str(time)),) if time else ()


def mended_lines(text: str) -> dict[int, tuple[Replace, ...]]:
    """For each line of a text that is not TOML, what is certain to be meant: curly quotes around a whole value made
    straight, and quotes around a bare time."""
    found: dict[int, list[Replace]] = {}
    for replace in (*_straightened(text), *_quoted(text)):
        found.setdefault(replace.span.line, []).append(replace)
    return {line: tuple(replaces) for line, replaces in found.items()}


def _straightened(text: str) -> Iterator[Replace]:
    """Both quotes of every value that stands whole between curly ones, on its own line; blanks inside them go."""
    line, begun, at = 1, 0, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", at, token.start())
        begun = max(begun, text.rfind("\n", at, token.start()) + 1)
        at = token.start()
        if token["curly"] and _begins_value(text, at):
            words = token["curly"][1:-1]
            first, last = at + 1 + len(words) - len(words.lstrip()), at + 1 + len(words.rstrip())
            yield Replace(Span(line, at - begun + 1, line, first - begun + 1), '"')
            yield Replace(Span(line, max(first, last) - begun + 1, line, token.end() - begun + 1), '"')


def _begins_value(text: str, at: int) -> bool:
    """Whether what stands before an index lets a value begin there, or a key on a line of its own."""
    while at and text[at - 1] in " \t\u00a0":
        at -= 1
    return not at or text[at - 1] in "\n=[,"


def _quoted(text: str) -> Iterator[Replace]:
    """A pair of quotes around each bare `time`, and around each bare hour that is a key, if it is a time at all;
    an ordinary space for each no-break one outside of words."""
    bare = _TOKEN.sub(lambda token: _SHOWN.sub(" ", token[0]), text)
    for number, line in enumerate(bare.split("\n"), 1):
        for pattern, reader in ((_TIME, read_time), (_KEY, read_printed)):
            for found in pattern.finditer(line) if "=" in line else ():
                if _is_read(reader, found[1]):
                    yield Replace(Span(number, found.start(1) + 1, number, found.end(1) + 1), f'"{found[1]}"')
        for blank in _NO_BREAK.finditer(line):
            yield Replace(Span(number, blank.start() + 1, number, blank.end() + 1), " ")


def _is_read(reader: Callable[[object], object], words: str) -> bool:
    try:
        reader(words)
    except Misread:
        return False
    return True
