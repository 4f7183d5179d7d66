"""A new file: the draft of a calendar of activities as TOML, set out as a person would."""

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from rcmcli.model.agenda_parts import Table
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.period import Period
from rcmcli.model.text import Text, one_line
from rcmcli.store.lines.tables import value_of
from rcmcli.store.manuscript import written

_LINE = 100  # letters of a list on one line
_INNER = frozenset({"group", "activity", "deadline"})  # tables with headings of their own


def new_calendar(draft: CalendarDraft, remarks: Sequence[str] = ()) -> str:
    """The text of a calendar file; `remarks` stand at its head."""
    rows = [*_comments(remarks), *([""] if remarks else []), *_head(draft), *_comments(draft.remarks)]
    for group in draft.groups:
        rows += ["", "", "[[group]]", *_table(group.group), *_comments(group.remarks)]
        for one in group.activities:
            rows += ["", "[[group.activity]]", *_table(one.activity), *_comments(one.remarks)]
    for number, due in enumerate(draft.deadlines):
        rows += [*([""] if number == 0 else []), "", "[[deadline]]", *_table(due.due), *_comments(due.remarks)]
    return "\n".join(rows) + "\n"


def _head(draft: CalendarDraft) -> Iterator[str]:
    """The keys at the head; a comment stands where the title or the period is missing."""
    pairs = [(key, value) for key, value in _pairs(draft.head) if key != "title" or draft.head.title]
    rows = _aligned(pairs)
    yield rows[0]
    if not draft.head.title:
        yield '# title = "..."  # ¿?'
    yield from rows[1:]
    if not draft.head.period:
        yield '# period = "2026"  # ¿?'


def _comments(remarks: Sequence[str]) -> Iterator[str]:
    return (f"# {one_line(words)}" for words in remarks)


def _table(entry: Table) -> list[str]:
    return _aligned([*_pairs(entry)])


def _aligned(pairs: Sequence[tuple[str, str]]) -> list[str]:
    width = max((len(key) for key, _ in pairs), default=0)
    return [f"{key:<{width}} = {value}" for key, value in pairs]


def _pairs(entry: Table) -> Iterator[tuple[str, str]]:
    """The keys that have a value, each with it as TOML; a title of several languages has a line for each."""
    for name, key, required in _keys(type(entry)):
        value = getattr(entry, name)
        if key in _INNER or value is True or not (value or required):
            continue
        if isinstance(value, Text) and not value.any:
            yield from (
                (f"{key}.{name}", written(words)) for name, words in msgspec.structs.asdict(value).items() if words
            )
        else:
            yield key, _value(value)


@cache
def _keys(kind: type[Table]) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a table: as Python and as the file call each, and whether it must be there."""
    return tuple((one.name, one.encode_name, one.required) for one in msgspec.structs.fields(kind))


def _value(value: object) -> str:
    if isinstance(value, Period):
        return written(str(value))
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{written(name)} = {value_of(one)}" for name, one in value.items()) + " }"
    short = value_of(value)
    is_long = isinstance(value, tuple) and len(value) > 1 and len(short) > _LINE
    return value_of(value, is_long)
