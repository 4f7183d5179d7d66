"""What agendas and calendars have in common for whoever may see them: their texts, links and places, and the keys that are handed on."""

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from rcmcli.model.agenda import Document, Link, Note, Table, Venue
from rcmcli.model.keys import KEYS, Seen
from rcmcli.model.pattern import later
from rcmcli.model.text import Text
from rcmcli.model.view import Viewer

_Said = TypeVar("_Said", Note, Document)
_T = TypeVar("_T", bound=Table)
_SEEN = {kind: {key: one.seen for key, one in keys.items()} for kind, keys in KEYS.items()}
# An address to connect to, with its scheme or without: `https://…`, `www.…`, `zoom.us/j/1`, `meet.org:8443/?r=1`, `sip:…`.
_ADDRESS = later(r"://|\bwww\.|\w\.[a-z]{2,24}(?::\d+)?/[\w?#~]|\b(?:sips?|skype|msteams):\w", re.IGNORECASE)


def handed_on(table: _T, **asked: object) -> _T:
    """A table with the keys that may be shown as they are, and with what was found out about those that are asked about."""
    return handed_on_by(_SEEN[type(table)], table, **asked)


def handed_on_by(keys: Mapping[str, Seen], table: _T, **asked: object) -> _T:
    """A table as `handed_on` gives it, by the keys of its own kind."""
    return type(table)(**{key: getattr(table, key) for key, seen in keys.items() if seen == "handed on"}, **asked)


def texts_seen(texts: tuple[_Said, ...], viewer: Viewer, *, own: bool = True) -> tuple[_Said, ...]:
    """The notes or papers for the viewer: those that say so, and, where what they belong to is its `own`, the silent ones."""
    return tuple(handed_on(one) for one in texts if _is_for(one, viewer, otherwise=own and _may_tell(one, viewer)))


def link_seen(link: Link | None, viewer: Viewer, *, own: bool = True) -> Link | None:
    """A link is for those who take part in what it leads to, unless it says otherwise."""
    return handed_on(link) if link and _is_for(link, viewer, otherwise=own and viewer.joins) else None


def lines_seen(lines: tuple[Text, ...], viewer: Viewer, *, own: bool) -> tuple[Text, ...]:
    """Lines of what is the viewer's `own`; those with an address to connect to are for those who take part."""
    return tuple(one for one in lines if own and (viewer.joins or not has_address(one)))


def venue_seen(venue: Venue | None, viewer: Viewer) -> Venue | None:
    """A venue without the address to connect to that may stand in its name."""
    if venue is None:
        return None
    name, address = place_seen(venue.name, viewer), place_seen(venue.address, viewer)
    return handed_on(venue, name=name, city=place_seen(Text(any=venue.city), viewer).any, address=address)


def place_seen(words: Text, viewer: Viewer) -> Text:
    """Where it is, or beside what; where an address to connect to stands there, for those who take part."""
    return words if viewer.joins or not has_address(words) else Text()


def has_address(words: Text) -> bool:
    """Whether an address to connect to stands in the words of any language."""
    return any(_ADDRESS.search(one) for one in msgspec.structs.astuple(words))


def _is_for(one: Note | Document | Link, viewer: Viewer, *, otherwise: bool) -> bool:
    named = [names for names in (one.audience, one.parties) if names]
    return all(viewer.sees(names) == "all" for names in named) if named else otherwise


def _may_tell(one: Note | Document, viewer: Viewer) -> bool:
    """Whether it has no address to connect to, or the viewer takes part; the address of a paper is no such thing."""
    return isinstance(one, Document) or viewer.joins or not has_address(one.text)
