"""What an option or argument may be given: agendas and what is in them, calendars, parties, places, checks, listed words."""

import re
from collections.abc import Callable
from typing import get_args

from rcmcli.completion import places, shelves
from rcmcli.completion.asked import Asked
from rcmcli.completion.candidate import Candidate
from rcmcli.completion.table import CODES

_LISTED = re.compile(r"[a-z]+(?:[|,][a-z,…]+)+")  # `members|public`, as the help writes what an option admits
Values = Callable[[Asked, str], list[Candidate]]


def values(asked: Asked, language: str, *, are_told: bool) -> list[Candidate]:
    """What may be given for what is asked; nothing where rcm cannot know. `are_told` where the shell shows sentences."""
    if asked.takes in shelves.NAMES:
        return shelves.named(asked, language, are_told=are_told)
    if asked.takes in VALUES:
        return VALUES[asked.takes](asked, language)
    if _LISTED.fullmatch(asked.takes):
        is_list = "…" in asked.takes or "|" not in asked.takes
        words = asked.takes.replace("|", ",").split(",") if is_list else asked.takes.split("|")
        return [Candidate(word) for word in words if word.startswith(asked.begun) and word != "…"]
    return []


def _items(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.completion import contents

    return contents.items(asked, language)


def _pairs(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.completion import pairs

    return pairs.pairs(asked, language)


def _days(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.completion import contents

    return contents.days(asked, language)


def _rooms(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.completion import contents

    return contents.rooms(asked, language)


def _tracks(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.completion import contents

    return contents.tracks(asked, language)


def _parties(asked: Asked, language: str) -> list[Candidate]:
    """The parties of the agenda that is named, and those that rcm knows."""
    from rcmcli.completion import parties

    own: list[Candidate] = []
    if asked.word("AGENDA"):
        from rcmcli.completion import contents

        own = contents.parties(asked, language)
    return own + [one for one in parties.begun(asked.begun, language) if one.word not in {mine.word for mine in own}]


def _places(asked: Asked, language: str) -> list[Candidate]:
    return places.begun(asked.begun, language)


def _codes(asked: Asked, language: str) -> list[Candidate]:
    """Checks by their codes, or by their names where one is begun."""
    by_code = [Candidate(code, name) for code, name in CODES.items() if code.startswith(asked.begun.upper())]
    return by_code or [Candidate(name, code) for code, name in CODES.items() if name.startswith(asked.begun.lower())]


def _kinds(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.model.kinds import ItemKind

    return [Candidate(kind) for kind in get_args(ItemKind) if kind.startswith(asked.begun)]


def _schemas(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.store.schemas import paths

    return [Candidate(name) for name in paths() if name.startswith(asked.begun.lower())]


VALUES: dict[str, Values] = {
    **dict.fromkeys(("ITEM", "ITEM…", "OTHER", "ITEM|HH:MM"), _items),
    "[ITEM] KEY=VALUE…": _pairs,
    **dict.fromkeys(("PARTY", "PARTY,…", "GROUP"), _parties),
    **dict.fromkeys(("PLACE", "[QUERY…]"), _places),
    **dict.fromkeys(("CODE", "CHECK"), _codes),
    "DAY": _days,
    "ROOM": _rooms,
    "TRACK": _tracks,
    "KIND": _kinds,
    "[SCHEMA]": _schemas,
}
