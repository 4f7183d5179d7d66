"""A cache of one answer: what several checks ask for in turn is worked out once for the agenda that is being checked."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

Asked = TypeVarTuple("Asked")
Answer = TypeVar("Answer")


def cached_last(work_out: Callable[[*Asked], Answer]) -> Callable[[*Asked], Answer]:
    """The same function, which keeps its last answer for as long as it is asked about the very same objects."""
    last: list[tuple[tuple[object, ...], Answer]] = []

    @wraps(work_out)
    def answer(*asked: *Asked) -> Answer:
        objects: tuple[object, ...] = asked
        if not last or any(one is not other for one, other in zip(last[0][0], objects, strict=True)):
            last[:] = [(objects, work_out(*asked))]
        return last[0][1]

    return answer
