"""What `rcm agenda set` may be told: keys of the agenda, or of the item that is named, and what some of them may be."""

from collections.abc import Callable

from rcmcli.completion import contents, parties, places
from rcmcli.completion.asked import Asked
from rcmcli.completion.candidate import Candidate
from rcmcli.model.text import Text

OF_AGENDA = (
    "title", "subtitle", "theme", "status", "mode", "timezone", "languages", "revised", "organizer", "host", "delegations",
    "observers", "remote", "venue", "link", "publish", "interpreters", "rooms",
)  # fmt: skip
OF_ITEM = (
    "time", "heading", "number", "title", "kind", "leads", "room", "venue", "track", "audience", "optional", "fixed", "after",
    "not_with", "not_before", "not_after", "same_room", "remote", "languages", "link", "minutes", "status",
)  # fmt: skip
Values = Callable[[Asked, str], list[Candidate]]


def pairs(asked: Asked, language: str) -> list[Candidate]:
    """The items, and the keys of the agenda; of the item that is named already, its keys; behind a key, what it may be."""
    item = asked.word(asked.takes.strip("[]"))
    key, joined, value = asked.begun.partition("=")
    if joined:
        found = _values(asked._replace(begun=value), key, bool(item and "=" not in item), language)
        return [Candidate(f"{key}={one.word}", one.says) for one in found]
    if item and "=" not in item:
        return _keys(OF_ITEM, asked.begun, language)
    return [*([] if item else contents.items(asked, language)), *_keys(OF_AGENDA, asked.begun, language)]


def _keys(names: tuple[str, ...], begun: str, language: str) -> list[Candidate]:
    from rcmcli.words.agenda_keys import AGENDA
    from rcmcli.words.item_keys import ITEM_KEYS

    told = ITEM_KEYS if names is OF_ITEM else AGENDA
    return [Candidate(f"{name}=", told[name].pick(language)) for name in names if name.startswith(begun)]


def _values(asked: Asked, key: str, of_item: bool, language: str) -> list[Candidate]:
    """What a key may be, as far as there is a list of it."""
    from rcmcli.words import key_values

    listed: dict[str, dict[str, Text]] = {
        "kind": key_values.ITEM_KINDS,
        "status": key_values.CANCELLED_ITEM if of_item else key_values.STATUSES,
        "mode": key_values.MODES,
        "languages": key_values.LANGUAGES_OF_FILES,
    }
    if key in listed:
        return [Candidate(one, says.pick(language)) for one, says in listed[key].items() if one.startswith(asked.begun)]
    return _NAMED[key](asked, language) if key in _NAMED else []


def _parties(asked: Asked, language: str) -> list[Candidate]:
    return [*contents.parties(asked, language), *parties.begun(asked.begun, language)]


def _places(asked: Asked, language: str) -> list[Candidate]:
    return places.begun(asked.begun, language)


_NAMED: dict[str, Values] = {
    "room": contents.rooms,
    "track": contents.tracks,
    "timezone": _places,
    **dict.fromkeys(("leads", "host", "audience", "delegations", "observers", "remote"), _parties),
}
