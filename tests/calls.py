"""How much work something is, counted in calls of functions and not in seconds: the same on every machine."""

import gc
import sys
from collections.abc import Callable
from types import FrameType


def calls_of(work: Callable[[], object]) -> int:
    """How often functions written in Python are called, but for those of `tomllib`."""
    count = 0

    def tell(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and not frame.f_globals.get("__name__", "").startswith("tomllib")

    gc.disable()
    sys.setprofile(tell)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count
