"""What can be mended for certain: a time in a notation of another paper, and lines that Word or haste made no TOML."""

import re
from collections.abc import Iterator

from rcmcli.model.change import Replace, Write
from rcmcli.model.clock import DAY
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path, Span
from rcmcli.model.text import fold_name
from rcmcli.model.walltime import ItemTime
from rcmcli.store.guard import QUOTED

# What may stand beside an hour and take nothing away from it.
_IDLE = frozenset({"", "en adelante", "onward", "onwards", "em diante"})
_LONGEST = 60
_EARLY = 8 * 60  # before eight, an hour without a mark may be one of the evening
_MARKED = re.compile(r"(?<![0-9])0[0-9] ?[:.h]|[0-9]{4}|[ap]\.? ?m\b|morning|mañana|manhã|matin", re.IGNORECASE)
_TWELVE_AM = re.compile(r"(?<![0-9])12(?:[:.h]?[0-9]{2})? ?a\.? ?m", re.IGNORECASE)  # noon, for some
_CURLY = r'[“„][^“”„"\\\n]*+[”“]|«[^«»"\\\n]*+»'
_FOLLOWS = r"(?=[ \t]*(?:[=,\]}#\r\n]|\Z))"
_TOKEN = re.compile(rf"(?P<curly>{_CURLY}){_FOLLOWS}|{QUOTED}", re.DOTALL)
_NO_BREAK = re.compile("[\u00a0\u2007\u202f\u2009\u3000]")
_TIME = re.compile(r"(?:^|[{,])[ \t]*time[ \t]*=[ \t]*([0-9][^\"'#,}\r\n]{0,60}?)[ \t]*(?=[#,}]|\r?$)")
_KEY = re.compile(r"^[ \t]*([0-9]{1,2} ?[:hH] ?[0-9]{2}[^\"'#=\r\n]{0,40}?)[ \t]*=")
_SHOWN = re.compile(r"[^\n]")


def mended_time(path: Path, words: str) -> tuple[Write, ...]:
    """The canonical notation of a time that can be read in one way only; nothing where it could mean another."""
    time = _read(words)
    return (Write(path, str(time)),) if time else ()


def mended_lines(text: str) -> dict[int, tuple[Replace, ...]]:
    """For each line of a text that is not TOML, what is certain to be meant: curly quotes around a whole value made
    straight, and quotes around a bare time."""
    found: dict[int, list[Replace]] = {}
    for replace in (*_straightened(text), *_quoted(text)):
        found.setdefault(replace.span.line, []).append(replace)
    return {line: tuple(replaces) for line, replaces in found.items()}


def _read(words: str) -> ItemTime | None:
    """A time or a range that the reader of printed times reads without guessing, every number of it used."""
    from rcmcli.notation import read

    plain = words.strip()
    if len(plain) > _LONGEST or not plain or not (plain[0].isalnum() and (plain[-1].isalnum() or plain[-1] in ".)")):
        return None
    printed = read(plain)
    if len(printed.spans) != 1 or printed.guessed or printed.literal or printed.label or printed.part:
        return None
    span = printed.spans[0]
    numbers = re.findall("[0-9]+", plain)
    most = 2 * (1 + (span.end is not None)) + (span.day_shift is not None)
    if fold_name(printed.rest) not in _IDLE or len(numbers) > most or max(map(len, numbers)) > 4:
        return None
    if _TWELVE_AM.search(plain) or (span.start < _EARLY and not _MARKED.search(plain)):
        return None
    return _time(span.start, span.end, span.day_shift or 0)


def _time(start: int, end: int | None, days: int) -> ItemTime | None:
    """The time, unless it ends before it starts or takes more than half a day: then an hour may be another."""
    if end is None:
        time = ItemTime(start + days * DAY)
    elif 0 < end + days * DAY - start <= DAY // 2:
        time = ItemTime(start, end + days * DAY)
    else:
        return None
    try:
        return time if ItemTime.parse(str(time)) == time else None
    except Misread:
        return None


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
        for pattern, kind in ((_TIME, ItemTime), (_KEY, PrintedTime)):
            for found in pattern.finditer(line) if "=" in line else ():
                if _is_of(kind, found[1]):
                    yield Replace(Span(number, found.start(1) + 1, number, found.end(1) + 1), f'"{found[1]}"')
        for blank in _NO_BREAK.finditer(line):
            yield Replace(Span(number, blank.start() + 1, number, blank.end() + 1), " ")


def _is_of(kind: type[ItemTime] | type[PrintedTime], words: str) -> bool:
    try:
        kind.parse(words)
    except Misread:
        return False
    return True
