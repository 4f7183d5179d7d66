"""Rows of separated values: quoted ones may hold the separator and line breaks; a quotation mark that is never closed is a letter."""

from typing import NamedTuple


class Row(NamedTuple):
    """One row: the line where it begins, as it stands there, and its values."""

    number: int
    raw: str
    values: tuple[str, ...]


def rows_of(text: str, separator: str, *, most: int | None = None) -> tuple[list[Row], int]:
    """The rows, or the first `most` of them, and the line of the first quotation mark left open, or 0."""
    rows: list[Row] = []
    at, number, left_open = 0, 1, 0
    while at < len(text) and (most is None or len(rows) < most):
        values, start, line = [], at, -1
        while True:
            value, after = _quoted(text, at, separator) if not left_open and _opens(text, at) else ("", -1)
            if after == len(text) + 1:
                left_open, after = number, -1
            if after < 0:
                line = line if line >= at else _line_end(text, at)
                after = text.find(separator, at, line)
                after = line if after < 0 else after
                value = text[at:after]
            values.append(value)
            at = after + 1
            if after >= len(text) or text[after] == "\n":
                break
        raw = text[start:after]
        rows.append(Row(number, raw, tuple(values)))
        number += raw.count("\n") + 1
    return rows, left_open


def _opens(text: str, at: int) -> bool:
    """Whether a quotation mark stands here, blanks before it apart."""
    while text[at : at + 1] == " ":
        at += 1
    return text[at : at + 1] == '"'


def _line_end(text: str, at: int) -> int:
    line = text.find("\n", at)
    return len(text) if line < 0 else line


def _quoted(text: str, at: int, separator: str) -> tuple[str, int]:
    """A value in quotation marks and where it ends; past the end of the text where the marks are never closed."""
    begin = text.index('"', at) + 1
    close = begin
    while True:
        close = text.find('"', close)
        if close < 0:
            return "", len(text) + 1
        if text[close + 1 : close + 2] == '"':
            close += 2
            continue
        after = close + 1
        while text[after : after + 1] == " ":
            after += 1
        if after >= len(text) or text[after] in (separator, "\n"):
            return text[begin:close].replace('""', '"'), after
        close += 1
