"""A view: how an agenda is asked to be seen, and by whom."""

from collections.abc import Callable
from typing import Literal

import msgspec

from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.place import Place
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line

# How much is seen of what is for an audience: all of it, all with the advice to ask whether one is admitted,
# when it is and that it is closed, or nothing.
Sight = Literal["all", "unsure", "hours", "nothing"]


class Viewer(msgspec.Struct, frozen=True):
    """Who looks at an agenda: how much it sees of what is for an audience, and which audiences are everyone.

    `public` says whether it is the public; `joins` whether it takes part, so that links that say nothing are for it; `asks`, that where hours are all that
    is told, the advice to ask is told too.
    """

    sees: Callable[[Names], Sight]
    is_everyone: Callable[[Names], bool]
    public: bool = False
    joins: bool = False
    asks: bool = False


class Visible(msgspec.Struct, frozen=True):
    """An agenda of which only that is left which somebody may see.

    `closed` are the days and items (by their place in it) of which only the date and the hours are left; `unsure` the
    items that nobody knows whether the viewer is admitted to. An item's `audience` is empty where it is for everyone.
    `public` says that this is what everyone may see.
    """

    agenda: Agenda
    closed: frozenset[Path] = frozenset()
    unsure: frozenset[Path] = frozenset()
    public: bool = False


class Reader(msgspec.Struct, frozen=True):
    """The party that reads, and which leads are its own."""

    name: str
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
