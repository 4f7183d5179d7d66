"""The table of keys: in which forms each key of an agenda is shown, and what heads its column in a sheet.

The forms are the formats, with `screen` for the terminal and `paper` for Word and PDF. A key that is shown nowhere is for the
checks, for planning or for the question who may see what. `tests/test_keys.py` compares the table with what the forms give.
"""

from typing import NamedTuple

from rcmcli.model import agenda
from rcmcli.model.agenda import Agenda, Day, Deadline, Document, Item, Link, Note, Table, Topic, Venue
from rcmcli.model.text import Text
from rcmcli.words import labels, spreadsheets

_ALL = "screen txt html paper md csv xlsx json xml ics"
_SAID = "screen txt html paper md xlsx json"
_LISTS = "screen html paper md xlsx json"
_NOWHERE = ""


class Key(NamedTuple):
    """The forms that show a key, and the words that head its column in CSV and in Excel."""

    shown: str
    csv: Text = Text()
    xlsx: Text = Text()


_SHOWN: dict[type[Table], dict[str, str]] = {
    Agenda: {
        _NOWHERE: "format languages publish observers people interpreters rooms parties printed",
        "screen txt html paper md xlsx json xml ics": "title mode venue link",
        _SAID: "subtitle theme host practical remote",
        _ALL: "status timezone days",
        "txt html paper md xlsx json xml": "revised",
        "txt html paper md xlsx json ics": "organizer",
        "screen txt html paper md csv xlsx json ics": "delegations zones",
        _LISTS: "topics objectives methodology notes footnotes documents deadlines",
    },
    Venue: {_ALL: "name city address"},
    Link: {_ALL: "url", _NOWHERE: "audience parties"},
    Note: {_ALL: "text", _NOWHERE: "audience parties"},
    Document: {_ALL: "title symbol original link", _NOWHERE: "audience parties"},
    Deadline: {_LISTS: "date title parties"},
    agenda.PartyEntry: {_NOWHERE: "name kind city aliases"},
    agenda.Printed: {_NOWHERE: "dates offset start at"},
    Day: {
        _ALL: "date timezone items",
        "screen txt html paper md csv xlsx json ics": "until",
        _SAID: "hours remote",
        _NOWHERE: "weekday start audience lines",
        "screen txt html paper md csv xlsx json": "title",
        _LISTS: "objectives notes",
        "screen txt html paper md xlsx json xml ics": "mode",
        "screen txt html paper md xlsx json ics": "venue",
    },
    Item: {
        "csv xlsx json xml ics": "id",
        _ALL: "time heading number title leads speakers topics room venue track audience optional remote documents notes link minutes status",
        "txt html paper csv json xml ics": "stated_kind",
        _NOWHERE: "languages fixed",
    },
    agenda.Speaker: {_ALL: "name stated_as role party status"},
    agenda.Lead: {_ALL: "name"},
    Topic: {
        _ALL: "time title leads speakers topics",
        "screen txt html paper md csv xlsx json xml": "minutes documents",
    },
    agenda.SpeakingTime: {_ALL: "each of"},
}
_HEADS: dict[tuple[type[Table], str], tuple[Text, Text]] = {
    (Day, "title"): (spreadsheets.CSV_DAY, Text()),
    (Item, "id"): (spreadsheets.CSV_ID, Text()),
    (Item, "heading"): (spreadsheets.CSV_HEADING, spreadsheets.PART),
    (Item, "title"): (spreadsheets.CSV_TITLE, labels.TOPIC),
    (Item, "stated_kind"): (spreadsheets.CSV_KIND, Text()),
    (Item, "leads"): (spreadsheets.CSV_LEADS, spreadsheets.LEADS),
    (Item, "room"): (spreadsheets.CSV_ROOM, labels.ROOM),
    (Item, "track"): (spreadsheets.CSV_TRACK, spreadsheets.TRACK),
    (Item, "documents"): (Text(), labels.DOCUMENTS),
    (Item, "link"): (spreadsheets.CSV_LINK, Text()),
    (Item, "status"): (spreadsheets.CSV_STATUS, Text()),
}
KEYS = {
    kind: {key: Key(forms, *_HEADS.get((kind, key), ())) for forms, keys in shown.items() for key in keys.split()}
    for kind, shown in _SHOWN.items()
}
