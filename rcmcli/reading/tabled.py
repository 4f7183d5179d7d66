"""Tables in a pasted list: places in a head row, their hours in the rows below, told as one row for each place and hour."""

import re
from collections.abc import Iterator
from itertools import takewhile

from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, has_words, one_line
from rcmcli.reading.rows import Names, cut, plain, prepared

_RULE = later(r"[\s|:+=_\-–—]*")
_HINT = Text(
    en="give each hour its own column under a place, with tabs or bars between them",
    es="dé a cada hora su columna bajo un lugar, con tabuladores o barras entre ellas",
)


def untabled(pasted: str, names: Names) -> str:
    """The text with every table told as rows such as `Lima 10:00 (Thursday)`; raises `Refusal` for an hour under no place."""
    lines, told = pasted.splitlines(), list[str]()
    while lines:
        head, body = _cells(lines[0]), list(takewhile(lambda line: _is_body(line, names), lines[1:]))
        if not (any(map(str.strip, body)) and _is_head(head, names)):
            told.append(lines.pop(0))
            continue
        told += [row for line in body if not _RULE.fullmatch(line) for row in _told(head, line, names)]
        del lines[: 1 + len(body)]
    return "\n".join(told)


def _cells(line: str) -> list[str]:
    """The cells of a line, between tabs, bars, or two blanks and more."""
    if "\t" in line:
        parts = line.split("\t")
    elif "|" in line:
        parts = line.strip().removeprefix("|").removesuffix("|").split("|")
    else:
        parts = re.split(r" {2,}", line.strip())
    return [part.strip() for part in parts]


def _is_head(cells: list[str], names: Names) -> bool:
    """Whether a row names places in several of its cells and states no hour."""
    return not any(_has_hour(cell, names) for cell in cells) and sum(_is_placed(cell, names) for cell in cells) > 1


def _is_body(line: str, names: Names) -> bool:
    """Whether a row is of a table under its head: hours and no place, or a rule, or nothing."""
    cells = _cells(line)
    return bool(_RULE.fullmatch(line)) or (
        len(cells) > 1
        and any(_has_hour(cell, names) for cell in cells)
        and not any(_is_placed(cell, names, clocks=False) for cell in cells)
    )


def _told(head: list[str], line: str, names: Names) -> Iterator[str]:
    """The hours of one row, each behind its place; what stands under no place by itself, a day beside every hour."""
    cells = _cells(line)
    if len(cells) == len(head) + 1 and not _has_hour(cells[0], names):
        head = ["", *head]  # a column of labels that has no head
    if len(cells) != len(head):
        raise _refused(
            line, "has not as many cells as the row of places", "no tiene tantas celdas como la fila de lugares"
        )
    columns = list(zip(head, cells, strict=True))
    labels = [cell for place, cell in columns if not _is_placed(place, names)]
    days = [one for one in labels if _is_day(one, names)]
    if any(_has_hour(one, names) for one in labels):
        raise _refused(line, "has an hour under no place", "tiene una hora que no está bajo ningún lugar")
    yield from (one for one in labels if one not in days)
    for place, cell in columns:
        if _is_placed(place, names) and has_words(cell):
            yield " ".join([place, cell, *(f"({day.strip('() ')})" for day in days)])


def _has_hour(cell: str, names: Names) -> bool:
    return any(token.kind == "hour" for token in cut(prepared(cell), names))


def _is_day(cell: str, names: Names) -> bool:
    tokens = cut(prepared(cell), names)
    return bool(tokens) and all(token.kind == "day" for token in tokens)


def _is_placed(cell: str, names: Names, *, clocks: bool = True) -> bool:
    """Whether a cell names a place, or a clock where that counts."""
    tokens = cut(prepared(cell), names)
    return any(
        (one.kind == "clock" and clocks) or (one.kind == "name" and names(plain(one.text)) == "place") for one in tokens
    )


def _refused(line: str, en: str, es: str) -> Refusal:
    shown = one_line(line)[:60]
    return Refusal(Text(en=f"“{shown}” {en}", es=f"«{shown}» {es}"), _HINT)
