"""Front matter: the keys between two rules at the top of a page of Markdown, and what else its builder reads and nobody prints."""

import re
from collections.abc import Sequence

from rcmcli.importers.sheet import Line
from rcmcli.importers.text_lines import Printed

_MOST = 60  # lines
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w.-]*) ?:(?: +(?P<value>[^\n]*))?")
_DIRECTIVE = re.compile(
    r"\s*(?:\.\. [a-z-]+::|:::+ ?(?:\{[^{}]*\})?|\{%[^%]*%\}|\{\{[^{}]*\}\}|<!--.*-->|\[[^\[\]]+\]: \S+(?: \"[^\"]*\")?)\s*"
)
_HIDDEN = re.compile(r"\s*<(style|script)\b", re.IGNORECASE)
_PRINTED = ("title", "titulo", "título", "titre")


def front_matter(lines: Sequence[Printed]) -> tuple[tuple[Line, ...], int]:
    """The title that such keys give, and how many lines they take; nothing where a text begins otherwise."""
    if not lines or lines[0].raw.strip() != "---":
        return (), 0
    end = next((at for at, line in enumerate(lines[1:_MOST], 1) if line.raw.strip() in ("---", "...")), 0)
    keys = [_KEY.fullmatch(line.raw.rstrip()) for line in lines[1:end]]
    if not end or not keys or not all(found or _goes_on(line) for found, line in zip(keys, lines[1:end], strict=True)):
        return (), 0
    for found, line in zip(keys, lines[1:end], strict=True):
        if found and found["key"].lower() in _PRINTED and (words := (found["value"] or "").strip(" \"'")):
            return (Line(words, line.number, line.page, heading=1),), end + 1
    return (), end + 1


def _goes_on(line: Printed) -> bool:
    """Whether a line says more of the key above it: set in, a point of a list, empty, a remark."""
    return line.raw[:1] in ("", " ", "\t", "-", "#") or not line.raw.strip()


def unprinted(lines: Sequence[Printed]) -> set[int]:
    """Where lines stand that are styles, programs, remarks or orders to the builder of a page, and no words of it."""
    found, inside = set[int](), ""
    for at, line in enumerate(lines):
        begins = _HIDDEN.match(line.raw)
        inside = inside or (begins[1].lower() if begins and _closes(lines, at, begins[1].lower()) else "")
        if inside or _DIRECTIVE.fullmatch(line.raw):
            found.add(at)
        if inside and f"</{inside}" in line.raw.lower():
            inside = ""
    return found


def _closes(lines: Sequence[Printed], start: int, name: str) -> bool:
    """Whether such a part that begins here ends somewhere below."""
    return any(f"</{name}" in lines[at].raw.lower() for at in range(start, len(lines)))
