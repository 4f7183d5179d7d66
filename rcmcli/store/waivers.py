"""Finding the waivers of a file: comments such as `# rcm: ignore[T203] parallel groups by design`.

At the end of a line a waiver speaks of that line, and of the whole value or table that begins there; alone on a line,
of the next one; above the first key of the file, of all of it.
"""

import re

from rcmcli.model.text import clean
from rcmcli.model.waiver import Waiver
from rcmcli.store.spans import STRING, Spans

_TOKEN = re.compile(rf"(?P<string>{STRING.pattern})|(?P<comment>#[^\n]*)", re.DOTALL)
_WAIVER = re.compile(r"#\s*rcm\s*:\s*ignore\s*(?:\[(?P<names>[^\]]*)\])?(?P<reason>.*)", re.IGNORECASE)


def find_waivers(text: str, spans: Spans) -> tuple[Waiver, ...]:
    """Every waiver of a text that is TOML, in the order of its lines."""
    found = (
        (token.start("comment"), _WAIVER.match(token["comment"])) for token in _TOKEN.finditer(text) if token["comment"]
    )
    return tuple(_waiver(text, at, match, spans) for at, match in found if match)


def _waiver(text: str, at: int, match: re.Match[str], spans: Spans) -> Waiver:
    span = spans.span(at, at + len(match[0].rstrip()))
    names = tuple(name.strip() for name in (match["names"] or "").split(",") if name.strip())
    reason = clean(match["reason"]).strip(" \t\r:-–—")
    return Waiver(names, reason, span, _lines_of(text, span.line, spans))


def _lines_of(text: str, line: int, spans: Spans) -> tuple[int, int]:
    lines = text.split("\n")
    while line <= len(lines) and _is_bare(lines[line - 1]):
        line += 1
    before = lines[: line - 1]
    if all(_is_bare(one) for one in before) and before:
        return 1, len(lines)
    return line, spans.last_line_of(line)


def _is_bare(line: str) -> bool:
    """Whether a line holds nothing but a comment, or nothing."""
    return not line.strip() or line.lstrip().startswith("#")
