"""Identity: what calendars and conference apps know an item by, for ever."""

import uuid

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:rcmcli:agenda")


def uid(agenda: str, item: str) -> str:
    """The identity of an item: UUID version 5 of the agenda's id and the item's (RFC 7986 5.3)."""
    return str(uuid.uuid5(_NAMESPACE, f"{agenda}/{item}"))
