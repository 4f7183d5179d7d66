"""Items written as tables, each under its own `[[day.item]]`, as a person would set them out."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.model.agenda import Item, Table
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.store.manuscript import written

_BY_LANGUAGE = ("heading", "title", "track")
_HEADER = "[[day.item]]"


def table_lines(entry: Table, comment: str = "", header: str = _HEADER) -> list[str]:
    """The lines of a table of an item, or of what has another header; a comment about all of it ends the first."""
    pairs = list(_pairs(entry))
    width = max(len(key) for key, _ in pairs)
    return [f"{header}  {comment}".rstrip(), *(f"{key:<{width}} = {value}" for key, value in pairs)]


def _pairs(entry: msgspec.Struct) -> Iterator[tuple[str, str]]:
    """The keys of a table that have a value, each with it as TOML; a title has a line for each language.

    An hour that is worked out is not written: the day and the minutes give it.
    """
    for field in msgspec.structs.fields(entry):
        key, value = field.encode_name, getattr(entry, field.name)
        if key in _BY_LANGUAGE and isinstance(entry, Item) and not value.any:
            yield from ((f"{key}.{name}", written(words)) for name, words in _given(value))
        elif (field.required or value != field.default) and not (isinstance(value, ItemTime) and value.worked_out):
            yield key, value_of(value, key == "topics")


def value_of(value: object, is_long: bool = False) -> str:
    """A value as TOML writes it on one line; a list `is_long` with a line for each of its values."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | ItemTime):
        return written(str(value))
    if isinstance(value, Text):
        return written(value.any) if value.any else _braces([(name, written(words)) for name, words in _given(value)])
    if isinstance(value, tuple):
        return _listed([value_of(one) for one in value], is_long)
    if isinstance(value, Table):
        pairs = list(_pairs(value))
        only = len(pairs) == 1 and pairs[0][0] == value.SHORT
        return pairs[0][1] if only else _braces(pairs)
    return str(value)


def _given(text: Text) -> list[tuple[str, str]]:
    """The languages of a text that have words, with these."""
    return [(name, words) for name, words in msgspec.structs.asdict(text).items() if words]


def _braces(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{{ {', '.join(f'{key} = {value}' for key, value in pairs)} }}"


def _listed(values: list[str], is_long: bool) -> str:
    """A list on one line; one of points with a line for each."""
    if is_long:
        return "[\n" + "".join(f"  {value},\n" for value in values) + "]"
    return f"[{', '.join(values)}]"
