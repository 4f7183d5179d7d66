"""The table of keys: in which forms each key of an agenda is shown, and what heads its column in a sheet.

The forms are the formats, with `screen` for the terminal and `paper` for Word and PDF. A key without a form is for the checks,
for planning or for the question who may see what. `tests/test_keys.py` compares the table with what the forms give.
"""

from typing import NamedTuple

from rcmcli.model.agenda import (
    Agenda,
    Day,
    Deadline,
    Document,
    Item,
    Link,
    Note,
    PartyEntry,
    Printed,
    Speaker,
    SpeakingTime,
    Table,
    Topic,
    Venue,
)

_ALL = "screen txt html paper md csv xlsx json xml ics"
_LISTS = "screen html paper md xlsx json"


class Key(NamedTuple):
    """The forms that show a key, and the names of the sentences that head its column."""

    shown: str = ""
    csv: str = ""
    xlsx: str = ""


KEYS: dict[type[Table], dict[str, Key]] = {
    Agenda: {
        "format": Key(),
        "title": Key("screen txt html paper md xlsx json xml ics"),
        "subtitle": Key("screen txt html paper md xlsx json"),
        "theme": Key("screen txt html paper md xlsx json"),
        "status": Key(_ALL),
        "mode": Key("screen txt html paper md xlsx json xml ics"),
        "timezone": Key(_ALL),
        "languages": Key(),
        "revised": Key("txt html paper md xlsx json xml"),
        "organizer": Key("txt html paper md xlsx json ics"),
        "host": Key("screen txt html paper md xlsx json"),
        "delegations": Key("screen txt html paper md csv xlsx json ics"),
        "observers": Key(),
        "venue": Key("screen txt html paper md xlsx json xml ics"),
        "link": Key("screen txt html paper md xlsx json xml ics"),
        "objectives": Key(_LISTS),
        "methodology": Key(_LISTS),
        "notes": Key(_LISTS),
        "footnotes": Key(_LISTS),
        "documents": Key(_LISTS),
        "deadlines": Key(_LISTS),
        "zones": Key("screen txt html paper md csv xlsx json ics"),
        "people": Key(),
        "interpreters": Key(),
        "rooms": Key(),
        "parties": Key(),
        "printed": Key(),
        "days": Key(_ALL),
    },
    Venue: {
        "name": Key("screen txt html paper md xlsx json xml ics"),
        "city": Key("screen txt html paper md xlsx json xml ics"),
        "address": Key("screen txt html paper md xlsx json xml ics"),
    },
    Link: {
        "url": Key(_ALL),
        "audience": Key(),
        "parties": Key(),
    },
    Note: {
        "text": Key(_ALL),
        "audience": Key(),
        "parties": Key(),
    },
    Document: {
        "title": Key(_ALL),
        "link": Key(_ALL),
        "audience": Key(),
        "parties": Key(),
    },
    Deadline: {
        "date": Key(_LISTS),
        "title": Key(_LISTS),
        "parties": Key(_LISTS),
    },
    PartyEntry: {
        "name": Key(),
        "kind": Key(),
        "city": Key(),
        "aliases": Key(),
    },
    Printed: {
        "dates": Key(),
        "offset": Key(),
        "start": Key(),
        "at": Key(),
    },
    Day: {
        "date": Key(_ALL),
        "weekday": Key(),
        "title": Key("screen txt html paper md csv xlsx json", csv="csv day"),
        "objectives": Key(_LISTS),
        "mode": Key("screen txt html paper md xlsx json xml ics"),
        "venue": Key("screen txt html paper md xlsx json ics"),
        "timezone": Key(_ALL),
        "audience": Key(),
        "notes": Key(_LISTS),
        "items": Key(_ALL),
    },
    Item: {
        "id": Key("csv xlsx json xml ics", csv="csv id"),
        "time": Key(_ALL),
        "heading": Key(_ALL, csv="csv heading", xlsx="column part"),
        "title": Key(_ALL, csv="csv title", xlsx="topic"),
        "stated_kind": Key("txt html paper csv json xml ics", csv="csv kind"),
        "leads": Key(_ALL, csv="csv leads", xlsx="column leads"),
        "speakers": Key(_ALL),
        "topics": Key(_ALL),
        "room": Key(_ALL, csv="csv room", xlsx="room"),
        "track": Key(_ALL, csv="csv track", xlsx="column track"),
        "audience": Key(_ALL),
        "optional": Key(_ALL),
        "languages": Key(),
        "documents": Key(_ALL, xlsx="documents"),
        "notes": Key(_ALL),
        "link": Key(_ALL, csv="csv link"),
        "minutes": Key(_ALL),
        "status": Key(_ALL, csv="csv status"),
    },
    Speaker: {
        "name": Key(_ALL),
        "role": Key(_ALL),
        "party": Key(_ALL),
    },
    Topic: {
        "title": Key(_ALL),
        "leads": Key(_ALL),
        "speakers": Key(_ALL),
        "minutes": Key("screen txt html paper md csv xlsx json xml"),
        "documents": Key("screen txt html paper md csv xlsx json xml"),
        "topics": Key(_ALL),
    },
    SpeakingTime: {
        "each": Key(_ALL),
        "of": Key(_ALL),
    },
}
