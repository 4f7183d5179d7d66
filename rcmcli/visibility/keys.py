"""The allow-list: of each table of an agenda, which keys are handed on, which are asked about, which stay here."""

from typing import NamedTuple, TypeVar

from rcmcli.model.agenda import (
    Agenda,
    Day,
    Deadline,
    Document,
    Item,
    Lead,
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

_T = TypeVar("_T", bound=Table)


class Keys(NamedTuple):
    """The keys of a table: those handed on as they are (of tables that keep nothing), those that are asked about one by one, those that stay here."""

    shown: str = ""
    asked: str = ""
    kept: str = ""


KEYS: dict[type[Table], Keys] = {
    Agenda: Keys(
        shown="format title subtitle theme status mode timezone languages revised organizer host",
        asked="venue link objectives methodology notes footnotes documents deadlines remote topics practical days",
        kept="publish delegations observers zones people interpreters rooms parties printed",
    ),
    Day: Keys(
        shown="date until mode timezone",
        asked="title hours remote objectives venue notes items",
        kept="weekday start audience lines",
    ),
    Item: Keys(
        shown="id time number title stated_kind leads speakers optional minutes status",
        asked="heading room venue track remote topics audience documents notes link",
        kept="languages fixed",
    ),
    Topic: Keys(shown="time title leads speakers minutes", asked="documents topics"),
    Speaker: Keys(shown="name stated_as role party status"),
    Lead: Keys(shown="name"),
    SpeakingTime: Keys(shown="each of"),
    Venue: Keys(asked="name city address"),
    Document: Keys(shown="title symbol original link", kept="audience parties"),
    Note: Keys(shown="text", kept="audience parties"),
    Link: Keys(shown="url", kept="audience parties"),
    Deadline: Keys(shown="date title", asked="parties"),
    PartyEntry: Keys(kept="name kind city aliases"),
    Printed: Keys(kept="dates offset start at"),
}
_SHOWN = {kind: tuple(keys.shown.split()) for kind, keys in KEYS.items()}


def handed_on(table: _T, **asked: object) -> _T:
    """A table with the keys that may be shown, and with what was found out about the others."""
    return type(table)(**{key: getattr(table, key) for key in _SHOWN[type(table)]}, **asked)
