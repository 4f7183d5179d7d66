"""What is in the agenda that a command line names: its items, days, rooms, tracks and parties."""

from collections.abc import Iterable

from rcmcli.completion.asked import Asked
from rcmcli.completion.candidate import Candidate, folded, in_one
from rcmcli.completion.shelves import file_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal


def items(asked: Asked, language: str) -> list[Candidate]:
    """The items by their ids, in the order of the file; where none begins so, those with such a word in the title."""
    agenda = _agenda(asked)
    if agenda is None:
        return []
    every = [(item, f"{item.time or ''} ".lstrip() if day else "") for _, item, day in agenda.each()]
    rows = [
        (Candidate(item.id, hours + item.title.pick(language)), folded(item.title.pick(language)))
        for item, hours in every
    ]
    words = folded(asked.begun)
    by_id = [one for one, _ in rows if one.word.startswith(asked.begun)]
    return by_id or [one for one, title in rows if any(word.startswith(words) for word in title.split("_"))]


def days(asked: Asked, language: str) -> list[Candidate]:
    """The days by their dates."""
    agenda = _agenda(asked)
    found = [(day, one.isoformat()) for day in agenda.days for one in day.dates] if agenda else []
    return [Candidate(words, day.title.pick(language)) for day, words in found if words.startswith(asked.begun)]


def rooms(asked: Asked, language: str) -> list[Candidate]:
    """The rooms that the agenda has or its items name."""
    agenda = _agenda(asked)
    named = (*agenda.rooms, *(item.room for item in agenda.placed)) if agenda else ()
    return _begun((room.pick(language) for room in named), asked.begun)


def tracks(asked: Asked, language: str) -> list[Candidate]:
    """The tracks that its items name."""
    agenda = _agenda(asked)
    return _begun((item.track.pick(language) for item in agenda.placed) if agenda else (), asked.begun)


def parties(asked: Asked, language: str) -> list[Candidate]:
    """The parties that only the agenda knows."""
    agenda = _agenda(asked)
    names = (entry.name.pick(language) for entry in agenda.parties.values()) if agenda else ()
    return _begun(map(in_one, names), asked.begun)


def _begun(names: Iterable[str], begun: str) -> list[Candidate]:
    wanted = folded(begun)
    return [Candidate(name) for name in dict.fromkeys(names) if name and folded(name).startswith(wanted)]


def _agenda(asked: Asked) -> Agenda | None:
    """The agenda that the line names, as far as it can be read."""
    from rcmcli.store.reading import read

    path = file_of(asked.word("AGENDA"))
    try:
        reading = read(path) if path else None
    except Refusal:
        return None
    return (reading.agenda or reading.partial) if reading else None
