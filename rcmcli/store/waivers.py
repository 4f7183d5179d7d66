"""Finding the waivers of a file: comments such as `# rcm: ignore[T203] parallel groups by design`.

At the end of a line a waiver speaks of that line, and of the whole value or table that begins there; alone on a line,
of the next one; above the first key of the file, of all of it. Other words may stand before it in the comment.
In the lines of a day they stand as they would elsewhere in the file, at the end of a line or alone on one.
"""

import re
from collections.abc import Iterator
from itertools import islice

from rcmcli.model.text import one_line
from rcmcli.model.waiver import Waiver
from rcmcli.store.spans import STRING, Spans

_TOKEN = re.compile(rf"(?P<string>{STRING.pattern})|(?P<comment>#[^\n]*)", re.DOTALL)
_LINE = re.compile(r"[^\n]+")
_MOST = 500
_OPENS = r"#\s*rcm\s*:\s*ignore\b"
_WAIVER = re.compile(rf"{_OPENS}\s*(?:\[(?P<names>[^\]]*)\])?(?P<reason>.*?)(?={_OPENS}|$)", re.IGNORECASE)


def find_waivers(text: str, spans: Spans) -> tuple[Waiver, ...]:
    """The waivers of a text that is TOML, in the order of its lines; those beyond the first 500 let nothing pass."""
    return tuple(islice(_in_comments(text, spans), _MOST))


def _in_comments(text: str, spans: Spans) -> Iterator[Waiver]:
    page = _Page(text, spans)
    for start, comment in _comments(text, spans):
        for match in _WAIVER.finditer(comment):
            span = spans.span(start + match.start(), start + match.start() + len(match[0].rstrip()))
            names = tuple(name.strip() for name in (match["names"] or "").split(",") if name.strip())
            reason = one_line(match["reason"]).strip(" :-–—")
            yield Waiver(names, reason, span, page.lines_of(span.line))


def comments_of(text: str) -> Iterator[tuple[int, str]]:
    """Every comment of a text that is TOML, with the index at which it begins."""
    return ((token.start(), token["comment"].rstrip("\r")) for token in _TOKEN.finditer(text) if token["comment"])


def _comments(text: str, spans: Spans) -> Iterator[tuple[int, str]]:
    """Every comment, and the waiver of every line of the lines of a day, with the index at which it begins."""
    lines = {spans.where((*path[:2], "items")) for path in spans.laid_in}
    for token in _TOKEN.finditer(text):
        if token["comment"]:
            yield token.start(), token["comment"]
        elif token.span() in lines:
            from rcmcli.store.lines.words import waiver_at

            for found in _LINE.finditer(text, *token.span()):
                at = waiver_at(found[0])
                yield found.start() + at, found[0][at:]


class _Page:
    """The lines of a text: which of them a waiver speaks of."""

    def __init__(self, text: str, spans: Spans) -> None:
        self._lines = text.split("\n")
        self._spans = spans
        self._first = next((n for n, line in enumerate(self._lines, 1) if line.strip() and not _is_comment(line)), 0)
        self._next = 0

    def lines_of(self, line: int) -> tuple[int, int]:
        """The first and the last line that a waiver on `line` speaks of; its own, where nothing follows."""
        if not _is_comment(self._lines[line - 1]):
            return line, self._spans.last_line_of(line)
        if line < self._first:
            return 1, len(self._lines)
        following = self._after(line)
        begins = following <= len(self._lines) and self._lines[following - 1].strip()
        return (following, self._spans.last_line_of(following)) if begins else (line, line)

    def _after(self, line: int) -> int:
        """The first line after a comment that is none; waivers come in order, so no comment is passed twice."""
        if self._next <= line:
            self._next = line
            while self._next <= len(self._lines) and _is_comment(self._lines[self._next - 1]):
                self._next += 1
        return self._next


def _is_comment(line: str) -> bool:
    """Whether a line holds a comment and nothing else."""
    return line.lstrip().startswith("#")
