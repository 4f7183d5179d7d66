"""The table of keys: of each table of an agenda, who may see each key and which forms show it, and the labels of plain ones.

A key is handed on as it is, or asked about (there may be something to keep in it), or kept here. The forms are the formats,
with `screen` for the terminal and `paper` for Word and PDF. `tests/test_keys.py` compares the table with what they give.
"""

from typing import Literal, NamedTuple

from rcmcli.model import agenda
from rcmcli.model.agenda import Agenda, Day, Deadline, Document, Item, Link, Note, Table, Topic, Venue
from rcmcli.model.text import Text

Seen = Literal["handed on", "asked", "kept"]


class Key(NamedTuple):
    """What becomes of a key where an agenda is shown, and the forms that show it; none where it is for us alone."""

    seen: Seen
    forms: str


_ALL = "screen txt html paper md csv xlsx json xml ics"
_ALL_BUT_CALENDARS = "screen txt html paper md csv xlsx json xml"
_ALL_BUT_TABLES = "screen txt html paper md xlsx json xml ics"
_ALL_BUT_APPS = "screen txt html paper md csv xlsx json ics"
_SAID = "screen txt html paper md xlsx json"
_LISTS = "screen html paper md xlsx json"
_NOWHERE = ""
_TABLE: dict[type[Table], dict[Key, str]] = {
    Agenda: {
        Key("handed on", _NOWHERE): "format languages",
        Key("handed on", _ALL): "status timezone",
        Key("handed on", _ALL_BUT_TABLES): "title mode",
        Key("handed on", _SAID): "subtitle theme host",
        Key("handed on", "txt html paper md xlsx json xml"): "revised",
        Key("handed on", "txt html paper md xlsx json ics"): "organizer",
        Key("asked", _ALL): "days",
        Key("asked", _ALL_BUT_TABLES): "venue link",
        Key("asked", _SAID): "practical remote unplaced deadlines",
        Key("asked", _LISTS): "topics objectives methodology notes footnotes documents",
        Key("kept", _ALL_BUT_APPS): "delegations zones",
        Key("kept", _NOWHERE): "publish observers people interpreters rooms parties printed arrange",
    },
    Venue: {Key("asked", _ALL): "name city address"},
    Link: {Key("handed on", _ALL): "url", Key("kept", _NOWHERE): "audience parties"},
    Note: {Key("handed on", _ALL): "text", Key("kept", _NOWHERE): "audience parties"},
    Document: {Key("handed on", _ALL): "title symbol original link", Key("kept", _NOWHERE): "audience parties"},
    Deadline: {Key("handed on", _SAID): "date before time title", Key("asked", _SAID): "parties"},
    agenda.PartyEntry: {Key("kept", _NOWHERE): "name kind city aliases"},
    agenda.Printed: {Key("kept", _NOWHERE): "dates offset start at"},
    Day: {
        Key("handed on", _ALL): "date timezone",
        Key("handed on", _ALL_BUT_APPS): "until",
        Key("handed on", _ALL_BUT_TABLES): "mode",
        Key("asked", _ALL): "items",
        Key("asked", "screen txt html paper md csv xlsx json"): "title",
        Key("asked", "screen txt html paper md xlsx json ics"): "venue",
        Key("asked", _SAID): "hours remote",
        Key("asked", _LISTS): "objectives notes",
        Key("kept", _NOWHERE): "weekday start audience lines",
    },
    Item: {
        Key("handed on", _ALL): "time number title leads speakers optional minutes status",
        Key("handed on", "txt html paper csv json xml ics"): "stated_kind",
        Key("handed on", "html csv xlsx json xml ics"): "id",
        Key("asked", _ALL): "heading room venue track remote topics audience documents notes link",
        Key("kept", _NOWHERE): "languages fixed after not_with not_before not_after same_room",
    },
    agenda.Unplaced: {
        Key("handed on", _SAID): "number title leads speakers minutes",
        Key("asked", _SAID): "topics documents",
        Key("kept", _NOWHERE): "id time heading stated_kind room venue track audience optional fixed after not_with "
        "not_before not_after same_room remote languages notes link status on",
    },
    agenda.Arrange: {Key("kept", _NOWHERE): "hours lunch rest waking step rooms away"},
    agenda.RoomOffered: {Key("kept", _NOWHERE): "name seats"},
    agenda.Lunch: {Key("kept", _NOWHERE): "minutes between"},
    agenda.Rest: {Key("kept", _NOWHERE): "every minutes"},
    agenda.Away: {Key("kept", _NOWHERE): "who since until"},
    agenda.Speaker: {Key("handed on", _ALL): "name stated_as role party status"},
    agenda.Lead: {Key("handed on", _ALL): "name"},
    Topic: {
        Key("handed on", _ALL): "time title leads speakers",
        Key("handed on", _ALL_BUT_CALENDARS): "minutes",
        Key("asked", _ALL): "topics",
        Key("asked", _ALL_BUT_CALENDARS): "documents",
    },
    agenda.SpeakingTime: {Key("handed on", _ALL): "each of"},
}
KEYS = {kind: {key: how for how, keys in rows.items() for key in keys.split()} for kind, rows in _TABLE.items()}
# The keys of an item that are words and nothing else: each is said in a line under the title, behind its label.
LINES = {"venue": Text(en="Venue", es="Sede", fr="Lieu", pt="Local")}
