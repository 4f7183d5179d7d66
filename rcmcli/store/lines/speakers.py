"""Speakers in a line: `Title: Ana Mora (CONABIO)`, `Title: Ana Mora, Director (CONABIO); Luis Paz (IOM)`.

So also in front: `Ana Mora (CONABIO): Title`. Words that are not written like the name of a person are part of the title.
"""

from rcmcli.model.text import fold_name
from rcmcli.store.lines.words import Entry, Stretch

_LONGEST = 10_000
_UNCONFIRMED = ("to be confirmed", "por confirmar", "a confirmer", "a confirmar", "tbc")
_MOST = 20
_SMALL = frozenset(
    ["de", "del", "la", "las", "los", "da", "das", "do", "dos", "van", "von", "der", "y", "e", "bin", "al", "el"]
)


def take_speakers(entry: Entry, start: int, end: int, languages: tuple[str, ...]) -> Stretch:
    """Give the entry its speakers, if there are any in its words; the stretch that is left is the title."""
    plain = entry.words.plain
    colon = plain.rfind(": ", max(start, end - _LONGEST), end)
    if colon > start and _put(entry, colon + 1, end, languages):
        return start, colon
    first = plain.find("): ", start, min(end, start + _LONGEST))
    if first > start and _put(entry, start, first + 1, languages):
        return first + 2, end
    return start, end


def speakers_of(
    entry: Entry, start: int, end: int, languages: tuple[str, ...], before: int = -1
) -> list[object] | None:
    """The speakers that words name, parted by `;`; None where they name none, and need not: any words do behind `before`
    others of a list that is labelled as one of speakers."""
    labelled = before >= 0
    parts = [one for one in entry.words.parts(start, end, ";") if one[0] < one[1] or not labelled]
    found = [_speaker(entry, *one, is_sure=labelled) for one in parts]
    if (len(found) > _MOST and not labelled) or not all(found):
        return None
    speakers: list[object] = []
    for n, pieces in enumerate((one for one in found if one), max(0, before)):
        entry.place(("speakers", n), min(pieces.values())[0], max(pieces.values())[1])
        said = {key: entry.said(("speakers", n, key), *at, languages) for key, at in pieces.items()}
        speakers.append(said | ({"status": _UNCONFIRMED[0]} if "status" in said else {}))
    return speakers


def _put(entry: Entry, start: int, end: int, languages: tuple[str, ...]) -> bool:
    speakers = speakers_of(entry, start, end, languages)
    if speakers is not None:
        entry.put("speakers", speakers, start, end)
    return speakers is not None


def _speaker(entry: Entry, start: int, end: int, *, is_sure: bool) -> dict[str, Stretch] | None:
    """The name, the office and the organisation, each where it stands; None for words that name nobody."""
    words = entry.words
    status = _bracket(entry, start, end)
    if status and fold_name(words.plain[slice(*status)]) not in _UNCONFIRMED:
        status = None
    end = words.trimmed(start, status[0] - 1)[1] if status else end
    party = _bracket(entry, start, end)
    last = words.trimmed(start, party[0] - 1)[1] if party else end
    party = party and words.trimmed(*party)
    comma = words.plain.find(",", start, last)
    name = words.trimmed(start, last if comma < 0 else comma)
    role = words.trimmed(comma + 1, last) if comma >= 0 else (last, last)
    is_told = bool(status or (party and party[0] < party[1]))
    if not (is_sure or words.is_quoted(*name) or (is_told and _is_name(words.plain[slice(*name)]))):
        return None
    given = {"name": name, "role": role, "party": party, "status": status}
    pieces = {key: at for key, at in given.items() if at and at[0] < at[1]}
    return pieces if "name" in pieces else None


def _bracket(entry: Entry, start: int, end: int) -> Stretch | None:
    """What stands between the brackets that words end with."""
    opens = entry.words.plain.rfind("(", start, end)
    return (opens + 1, end - 1) if opens > start and entry.words.plain[end - 1] == ")" else None


def _is_name(words: str) -> bool:
    """Whether words are written like the name of a person: two to six of them, in capitals but for small ones."""
    names = words.split()
    capitals = [word for word in names if word[:1].isupper() and word.replace("-", "").replace(".", "").isalpha()]
    return len(capitals) >= 2 and len(names) <= 6 and all(word in capitals or word.lower() in _SMALL for word in names)
