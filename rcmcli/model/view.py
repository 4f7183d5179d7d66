"""A view: how an agenda is asked to be seen, and by whom."""

from collections.abc import Callable
from typing import Literal

import msgspec

from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.place import Place
from rcmcli.model.span import Path
from rcmcli.model.text import Text, in_each, one_line

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
    """The party that reads, the zone of its seat if it has one, and which leads are its own."""

    name: Text
    zone: str
    owns: Callable[[str], bool]


class View(msgspec.Struct, frozen=True):
    """How an agenda is asked to be seen: the home place, the other places, the languages, a reader, days (from 1; all where none is named).

    `homes` has the home place of each zone that a day may have; `seats` are seen too, but where they are the home's
    own clock; `named` gives a party's name as it is said in a language, `city` a city's. In the languages that are `marked`, words that
    have no translation stand in another one with its code in brackets: `Opening [en]`.
    """

    home: Place
    homes: dict[str, Place] = {}
    places: tuple[Place, ...] = ()
    seats: tuple[Place, ...] = ()
    languages: tuple[str, ...] = ("en",)
    named: Callable[[str, str], str] = lambda name, _: name
    city: Callable[[str, str], str] = lambda name, _: name
    reader: Reader | None = None
    days: tuple[int, ...] = ()
    marked: frozenset[str] = frozenset()

    def said(self, text: Text) -> Text:
        """The words in each of this view's languages, on one line."""
        return in_each(self.languages, lambda language: self._words(text, language)) if text else text

    def party(self, name: str) -> Text:
        """The name of a party in each of this view's languages; for any other, as it is written."""
        told = in_each(self.languages, lambda language: one_line(self.named(name, language)))
        return msgspec.structs.replace(told, any=one_line(name))

    def _words(self, text: Text, language: str) -> str:
        words = one_line(text.pick(language))
        lacks = language in self.marked and not text.has(language)
        return f"{words} [{text.language_of(language)}]" if lacks and words else words
