"""A view: how an agenda is asked to be seen, and by whom."""

from collections.abc import Callable

import msgspec

from rcmcli.model.agenda import Names
from rcmcli.model.place import Place
from rcmcli.model.text import Text, one_line


class Reader(msgspec.Struct, frozen=True):
    """The party that reads: which audiences admit it (None: it cannot be told), and which leads are its own."""

    name: str
    admitted: Callable[[Names], bool | None]
    owns: Callable[[str], bool]


class View(msgspec.Struct, frozen=True):
    """How an agenda is asked to be seen: the home place, the other places, the language, a reader, one day (from 1).

    `homes` has the home place of each zone that a day may have; `seats` are seen too, but where they are the home's
    own clock; `named` gives a party's name as it is said in that language. With `marked`, words that have no
    translation stand in another language with its code in brackets: `Opening [en]`.
    """

    home: Place
    homes: dict[str, Place] = {}
    places: tuple[Place, ...] = ()
    seats: tuple[Place, ...] = ()
    language: str = "en"
    named: Callable[[str], str] = str
    reader: Reader | None = None
    day: int | None = None
    marked: bool = False

    def said(self, text: Text) -> str:
        """The words in this view's language, on one line."""
        words = one_line(text.pick(self.language))
        return f"{words} [{text.language_of(self.language)}]" if self._lacks(text) and words else words

    def _lacks(self, text: Text) -> bool:
        return self.marked and not text.has(self.language)
