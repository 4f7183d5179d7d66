"""TOML as people write it: inline tables may run over several lines and end in a comma, as TOML 1.1 has it.

`tomli`, by the author of `tomllib` and compiled, takes a third of its time and reads TOML 1.1; whatever it refuses is
read once more by `tomllib`, whose words and places the messages are made of. Of TOML 1.1 the escapes `\\e` and `\\x41`
stay refused, for no other part reads them, and so does an hour without quotes, which `--fix` mends: other programs would
not read it.
"""

import re
from typing import Any

import tomli

from rcmcli.model.pattern import later
from rcmcli.model.text import fold_name
from rcmcli.store.guard import QUOTED

_ONLY_NEW = later(r"\\[ex]|=[ \t]*[0-9]{2}:[0-9]{2}(?![:0-9])")
_TOKEN = later(rf"(?P<remark>#[^\n]*)|{QUOTED}|[\[\]{{}},\n]|[^\s\[\]{{}},\"'#]+", re.DOTALL)
_DAYS = frozenset(["day", "days", "dia", "dias", "jornada", "jornadas"])
_ITEMS = frozenset(["item", "items", "punto", "puntos", "sesion", "sesiones", "session", "sessions"])


def loads(text: str) -> dict[str, Any]:
    """The values of a text; raises what `tomllib` raises, with the place in the text itself."""
    if not _ONLY_NEW.search(text):
        try:
            return tomli.loads(text)
        except (ValueError, RecursionError):
            pass
    return _thoroughly(text)


def is_slip(error: Exception) -> bool:
    """Whether what `loads` raised is a slip in the notation, and not what the parser itself stumbles over."""
    import tomllib

    return isinstance(error, tomllib.TOMLDecodeError)


def _thoroughly(text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        plain = flat(text)
        if plain == text:
            raise
        try:
            return tomllib.loads(plain)
        except tomllib.TOMLDecodeError:
            raise error from None


def flat(text: str) -> str:
    """The text with each inline table on one line: spaces for its line breaks, its remarks and the comma at its end."""
    if "{" not in text:
        return text
    blanks: list[tuple[int, int]] = []
    opened: list[str] = []
    before, comma = (
        "",
        -1,
    )  # the last sign but line breaks and remarks, and where it is, if it is a comma behind a value
    for token in _TOKEN.finditer(text):
        mark, inside = token[0], opened[-1:] == ["{"]
        if mark == "\n" or token["remark"]:
            blanks += [token.span()] if inside else []
            continue
        if mark in "[{":
            opened.append(mark)
        elif mark in "]}" and opened:
            blanks += [(comma, comma + 1)] if inside and before == "," and comma >= 0 else []
            opened.pop()
        comma = token.start() if mark == "," and before not in ("{", ",") else -1
        before = mark
    chars = list(text)
    for start, end in blanks:
        chars[start:end] = " " * (end - start)
        if text[start : start + 1] == "\n" and text[start - 1] == "\r":
            chars[start - 1] = " "
    return "".join(chars)


def has_odd_headings(tree: dict[str, object]) -> bool:
    """Whether the tree of a text that is TOML has days or items under headings that are not theirs."""
    days = tree.get("day", [])
    if isinstance(days, dict) or any(
        _is_table(value) and heading_meant(key) for key, value in tree.items() if key != "day"
    ):
        return True
    tables = [day for day in days if isinstance(day, dict)] if isinstance(days, list) else []
    return any(
        isinstance(value, dict) if key == "item" else _is_table(value) and key != "item" and fold_name(key) in _ITEMS
        for day in tables
        for key, value in day.items()
        if key[:1] in "iIpPsS"
    )


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict) for one in value))


def heading_meant(name: str) -> str:
    """What a heading is that means a day or an item; empty for any other."""
    parts = [part for part in re.split(r"[.\W]+", fold_name(name.replace(".", " "))) if not part.isdecimal()]
    parts = [part.rstrip("0123456789") for part in parts]
    if len(parts) == 1:
        return "day" if parts[0] in _DAYS else "day.item" if parts[0] in _ITEMS else ""
    return "day.item" if len(parts) == 2 and parts[0] in _DAYS and parts[1] in _ITEMS else ""
