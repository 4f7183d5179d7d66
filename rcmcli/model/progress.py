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


class Progress(msgspec.Struct, frozen=True):
    """The items that are on and the ones that come next at `instant`; untimed items of the day besides."""

    instant: datetime
    state: State
    running: tuple[Standing, ...]
    coming: tuple[Standing, ...]
    untimed: tuple[Standing, ...]
