"""Progress: where a meeting stands at one instant. What is on, what comes next."""

from datetime import datetime
from typing import Literal

import msgspec

from rcmcli.model.schedule import DaySheet, Entry

State = Literal["before", "running", "between", "over", "cancelled"]


class Standing(msgspec.Struct, frozen=True):
    """An item with the day it belongs to; `minutes` until its end where it is `on`, until its start where it is not."""

    sheet: DaySheet
    entry: Entry
    on: bool
    minutes: int | None


class Late(msgspec.Struct, frozen=True):
    """By how many minutes a meeting runs late, and the instant from which on it does; early where they are below zero."""

    minutes: int
    since: datetime


class Progress(msgspec.Struct, frozen=True):
    """The items that are on and the ones that come next at `instant`; untimed items of the day besides.

    `late` is how it stands against the agenda as it was before the edits of that date, where these are known.
    """

    instant: datetime
    state: State
    running: tuple[Standing, ...]
    coming: tuple[Standing, ...]
    untimed: tuple[Standing, ...]
    late: Late | None = None
