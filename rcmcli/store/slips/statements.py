"""The statements of a text that is no TOML: its headings and pairs, each by itself, so that one slip hides no other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# What begins a statement, whatever may be wrong with the rest of it.
_HEADING = re.compile(
    r"[ \t\u00a0]*\[+[ \t]*[^\W\d](?>(?:[\w.\- \t]|\"[^\"\n]*\")*)(?:\]{1,3}[.\w]*)*[ \t\u00a0]*(?:#[^\n]*)?\r?(?:\n|\Z)"
)
_KEYED = re.compile(r"[ \t\u00a0]*[^\W\d][\w.-]*[ \t\u00a0]*=")
_IDLE = re.compile(r"[ \t\u00a0]*(?:#[^\n]*)?\r?(?:\n|\Z)")
_PLAIN = re.compile(r'[ \t]*[A-Za-z_]+(?:\.[a-z]+)?[ \t]*=[ \t]*"[^"\\\n\x00-\x1f\x7f]*"[ \t]*\r?(?:\n|\Z)')
_TOKEN = re.compile(r'"""|[“”„]{3}|\'\'\'|"(?>(?:[^"\\\n]++|\\.)*)"?|\'[^\'\n]*+\'?|#[^\n]*|[\[\]{}\n]')
_CLOSED = {
    '"""': re.compile(r'(?>(?:\\.|[^\\"]|"(?!""))*)"""+', re.DOTALL),
    "'''": re.compile(r"(?>(?:[^']|'(?!''))*)'''"),
}
CURLY_LONG = re.compile(r"(?>(?:[^“”\"]|[“”\"](?![“”\"]{2}))*)[“”\"]{3}")  # behind “““, as Word writes three quotes


class Statement(NamedTuple):
    """A heading or a pair: where it stands, its line end apart, and whether it is plainly right."""

    start: int
    end: int
    is_heading: bool
    is_plain: bool


def statements(text: str) -> Iterator[Statement]:
    """The statements in their order; lines that are neither are pairs gone wrong."""
    at = 0
    while at < len(text):
        if idle := _IDLE.match(text, at):
            at = max(idle.end(), at + 1)
            continue
        plain, heading = _PLAIN.match(text, at), _HEADING.match(text, at)
        found = plain or heading
        end = found.end() if found else _end_of_pair(text, at)
        yield Statement(at, at + len(text[at:end].rstrip("\r\n")), bool(heading), bool(plain))
        at = end


def _end_of_pair(text: str, start: int) -> int:
    """Where a pair ends: with its line, or with the last of those that its brackets and long texts run over."""
    first = _next_line(text, start)
    opened: list[str] = []
    at = start
    while found := _TOKEN.search(text, at):
        mark, at = found[0], found.end()
        if mark in _CLOSED or mark[0] in "“”„":
            at = _end_of_long(text, at, mark)
        elif mark in "[{":
            opened.append(mark)
        elif mark in "]}" and opened:
            opened.pop()
        elif mark == "\n" and (not opened or _ends_it(text, at, opened)):
            return first if "{" in opened else at
    return first if "{" in opened else len(text)


def _ends_it(text: str, at: int, opened: list[str]) -> bool:
    """Whether a line begins a statement though brackets are open: these have been forgotten."""
    return bool(_HEADING.match(text, at) or ("{" not in opened and _KEYED.match(text, at)))


def _end_of_long(text: str, at: int, mark: str) -> int:
    """Where a long text ends; one that would swallow a heading, or whose end is the beginning of another, ends before the
    first statement."""
    found = _CLOSED.get(mark, CURLY_LONG).match(text, at)
    end = found.end() if found else len(text)
    begun, line = 0, _next_line(text, at)
    while line < end:
        keyed = _KEYED.match(text, line)
        begun = begun or (line if keyed else 0)
        if _HEADING.match(text, line):
            return (begun or line) - 1
        if keyed and found and not text[keyed.end() : end].strip(f" \t[{{{mark[0]}"):
            return begun - 1
        line = _next_line(text, line)
    return end if found else (begun or end + 1) - 1


def _next_line(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)
