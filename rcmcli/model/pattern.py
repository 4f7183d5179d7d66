"""A pattern that is compiled when it is first asked: a start pays for those it needs and for no other.

Compiling takes hundreds of times what a look at a text does; `rcm agenda show` compiled forty and asked five.
"""

import re
from typing import AnyStr, Generic, cast


class Later(Generic[AnyStr]):
    """Stands for a pattern until something of it is asked for."""

    def __init__(self, written: AnyStr, flags: int) -> None:
        self._written: AnyStr = written
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """What the pattern has under this name, kept here so that the next one to ask finds it at once."""
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(self.compiled(), name)
        setattr(self, name, found)
        return found

    def compiled(self) -> "re.Pattern[AnyStr]":
        """The pattern itself."""
        return re.compile(self._written, self._flags)


def later(written: AnyStr, flags: int = 0) -> "re.Pattern[AnyStr]":
    """The pattern written so, which is compiled when it is first asked."""
    return cast("re.Pattern[AnyStr]", Later(written, flags))
