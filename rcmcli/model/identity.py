"""Identity: what calendars and conference apps know an item by, for ever."""

import uuid

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:rcmcli:agenda")
_CLOSED = "closed-"


def uid(agenda: str, item: str) -> str:
    """The identity of an item: UUID version 5 of the agenda's id and the item's (RFC 7986 5.3)."""
    return str(uuid.uuid5(_NAMESPACE, f"{agenda}/{item}"))


def closed_id(agenda: str, item: str) -> str:
    """The id that the public sees of a closed item: it does not tell the title, and holds the identity."""
    return f"{_CLOSED}{uid(agenda, item)}"


def uid_behind(closed: str) -> str:
    """The identity that a closed item's id holds: calendars go on knowing the item when it is closed or opened."""
    return closed.removeprefix(_CLOSED)
