"""A draft: an agenda that is not written yet, whose date or zone may be missing, with the remarks that shall stand in its file."""

from datetime import date

import msgspec

from rcmcli.model.agenda import Deadline, Item, Unplaced
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange

Value = str | bool | Text | DateRange | tuple[str, ...] | tuple[Text, ...] | msgspec.Struct


class Pair(msgspec.Struct, frozen=True):
    """A key with its value, and the remark that stands behind it."""

    key: str
    value: Value
    remark: str = ""


class ItemDraft(msgspec.Struct, frozen=True):
    """An item, and the remarks that stand below it; `origins` are the printed lines that it comes from."""

    item: Item
    remarks: tuple[str, ...] = ()
    origins: tuple[int, ...] = ()


class DayDraft(msgspec.Struct, frozen=True):
    """A day, its date where the paper says one, its keys, its items, the remarks above these."""

    date: date | None
    pairs: tuple[Pair, ...] = ()
    items: tuple[ItemDraft, ...] = ()
    remarks: tuple[str, ...] = ()
    origins: tuple[int, ...] = ()


class Draft(msgspec.Struct, frozen=True):
    """An agenda to be written: what stands at its head, what the paper prints of its hours, its days."""

    languages: tuple[str, ...]
    pairs: tuple[Pair, ...]
    days: tuple[DayDraft, ...]
    printed: tuple[Pair, ...] = ()
    start: tuple[tuple[str, tuple[str, ...]], ...] = ()  # hours at the start of the meeting, with their places
    at: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = ()  # the same for other hours of it
    remarks: tuple[str, ...] = ()
    origins: tuple[tuple[str, tuple[int, ...]], ...] = ()  # the printed lines of the keys at its head
    # The printed lines of each place of `start` and `at`, by its path: `printed`, `start`, hour, place.
    claims: tuple[tuple[Path, tuple[int, ...]], ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
