"""A place: a city, country, region or offset that has one clock, and what a name was taken to mean."""

import msgspec

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text


class Place(msgspec.Struct, frozen=True):
    """Where people are: a name to show, an IANA zone (or `UTC±HH:MM`) and a country (ISO 3166-1 alpha-2, or empty)."""

    name: Text
    zone: str
    country: str = ""


def name_in_atlas(names: str) -> Text:
    """The name of a row of the atlas, `English|Spanish|…`, one where both are the same; a city's in French and Portuguese too."""
    from rcmcli.atlas.exonyms import EXONYMS

    english, spanish, *_ = f"{names}|{names}".split("|")
    if english in EXONYMS:
        return Text(**dict(zip(DOCUMENT_LANGUAGES, (english, spanish, *EXONYMS[english]), strict=True)))
    return Text(any=english) if english == spanish else Text(en=english, es=spanish)


class Said(msgspec.Struct, frozen=True):
    """A clock that a label says, `EST` or `UTC−05:00`: `minutes` east of UTC if that is known, `literal` in figures.

    `alone` where the label names no place, only clocks: it may be what is meant.
    """

    text: str
    minutes: int | None = None
    literal: bool = False
    alone: bool = False


class Match(msgspec.Struct, frozen=True):
    """The place a name was read as; `note` says how, where it could be read otherwise or needs a word.

    `doubt` is why the name may mean no such place at all: such a reading is said and never judged; `obscure` says that
    only the gazetteer knows the place: it is judged, but nothing is changed by it. `unkept` are the clocks that the label says and that the place does not keep on the date it was read for.
    """

    place: Place
    note: Text | None = None
    others: tuple[Place, ...] = ()
    unkept: tuple[Said, ...] = ()
    doubt: Text | None = None
    obscure: bool = False


class Ambiguous(Refusal):
    """A name that several places bear, none of them better known; `places` are those that it could mean."""

    def __init__(self, says: Text, hint: Text, places: tuple[Place, ...]) -> None:
        super().__init__(says, hint)
        self.places = places
