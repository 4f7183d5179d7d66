"""Front matter: the keys between two rules at the top of a page of Markdown, which its builder reads and nobody prints."""

import re
from collections.abc import Sequence

from rcmcli.importers.sheet import Line
from rcmcli.importers.text_lines import Printed

_MOST = 60  # lines
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w.-]*) ?:(?: +(?P<value>[^\n]*))?")
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
