"""The small tables of an agenda: where, who speaks, who is in charge, which papers, notes and links, what is printed."""

from typing import Annotated, ClassVar, Literal

import msgspec

from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange

Names = tuple[str, ...]
# Whom something is for, one at least: a list of nobody may be meant for nobody, or for everyone.
Audience = Annotated[
    Names,
    msgspec.Meta(
        min_length=1,
        extra={
            "says": Text(
                en='a list, such as ["Mexico", "IOM"]; where it is for everyone, leave it out',
                es='una lista, como ["México", "OIM"]; si es para todos, omita la clave',
            )
        },
    ),
]


class Table(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What all tables of the file share: fixed keys, the field that a bare string stands for, the headings that such tables stand under."""

    SHORT: ClassVar[str] = ""
    HEADING: ClassVar[str] = ""


class Venue(Table, frozen=True, kw_only=True):
    """Where people meet: a building, and the city that it stands in."""

    SHORT: ClassVar[str] = "name"
    name: Text
    city: str = ""
    address: Text = Text()


class Speaker(Table, frozen=True, kw_only=True):
    """A named person who speaks, what they do there, the office they hold and the party they speak for."""

    SHORT: ClassVar[str] = "name"
    name: str
    stated_as: Text = msgspec.field(name="as", default=Text())
    role: Text = Text()
    party: str = ""
    status: Literal["", "to be confirmed"] = ""


class Lead(Table, frozen=True, kw_only=True):
    """Who is in charge and is no party: persons, a committee."""

    name: Text


class Link(Table, frozen=True, kw_only=True):
    """Where to connect, and who may see it where it says so itself."""

    SHORT: ClassVar[str] = "url"
    url: str
    audience: Audience = ()
    parties: Audience = msgspec.field(name="for", default=())

    def __bool__(self) -> bool:
        return bool(self.url)


class Note(Table, frozen=True, kw_only=True):
    """A note or footnote, and who may see it where it says so itself."""

    SHORT: ClassVar[str] = "text"
    text: Text
    audience: Audience = ()
    parties: Audience = msgspec.field(name="for", default=())


class Document(Table, frozen=True, kw_only=True):
    """A paper that the meeting or an item refers to, and who may see it where it says so itself."""

    SHORT: ClassVar[str] = "title"
    title: Text
    symbol: str = ""
    original: Text = Text()
    link: str = ""
    audience: Audience = ()
    parties: Audience = msgspec.field(name="for", default=())


class Printed(Table, frozen=True, kw_only=True):
    """What the circulated document states: checked, never used to compute."""

    dates: DateRange | None = None
    offset: str = ""
    start: dict[str, Names] = msgspec.field(default_factory=dict)
    at: dict[str, dict[str, Names]] = msgspec.field(default_factory=dict)


class PartyEntry(Table, frozen=True, kw_only=True):
    """A party that the directory does not know, told by the agenda itself."""

    SHORT: ClassVar[str] = "name"
    name: Text
    kind: Literal["country", "body", "observer", "civil society", "group"] = "observer"
    city: str = ""
    aliases: Names = ()
