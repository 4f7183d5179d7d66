"""Identity: what calendars and conference apps know an item by, for ever."""

import uuid

from rcmcli.model.schedule import Entry

# uuid5 of NAMESPACE_URL and "urn:rcmcli:agenda", written out: to work it out loads OpenSSL at every start.
NAMESPACE = uuid.UUID("1dc16665-271d-537a-bdca-69583c0084e2")
_CLOSED = "closed-"


def uid(agenda: str, item: str) -> str:
    """The identity of an item: UUID version 5 of the agenda's id and the item's (RFC 7986 5.3)."""
    return str(uuid.uuid5(NAMESPACE, f"{agenda}/{item}"))


def closed_id(agenda: str, item: str) -> str:
    """The id that the public sees of a closed item: it does not tell the title, and holds the identity."""
    return f"{_CLOSED}{uid(agenda, item)}"


def uid_of(agenda: str, entry: Entry) -> str:
    """The identity of an entry; a closed one's id holds it, so that it stays when the item is closed or opened."""
    return entry.id.removeprefix(_CLOSED) if entry.closed else uid(agenda, entry.id)
