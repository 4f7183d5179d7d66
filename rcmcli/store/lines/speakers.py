"""Speakers in a line: `Title: Ana Mora (CONABIO)`, `Title: Ana Mora, Director (CONABIO); Luis Paz (IOM)`.

So also in front: `Ana Mora (CONABIO): Title`. Words that are not written like the name of a person are part of the title.
"""

from rcmcli.store.lines.words import Entry, Stretch

_LONGEST = 10_000
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


def _put(entry: Entry, start: int, end: int, languages: tuple[str, ...]) -> bool:
    found = [_speaker(entry, *one) for one in entry.words.parts(start, end, ";")]
    if len(found) > _MOST or not all(found):
        return False
    speakers: list[object] = []
    for n, pieces in enumerate(one for one in found if one):
        entry.place(("speakers", n), min(pieces.values())[0], max(pieces.values())[1])
        speakers.append({key: entry.said(("speakers", n, key), *at, languages) for key, at in pieces.items()})
    entry.put("speakers", speakers, start, end)
    return True


def _speaker(entry: Entry, start: int, end: int) -> dict[str, Stretch] | None:
    """The name, the office and the organisation, each where it stands; None for words that name nobody."""
    words, opens = entry.words, entry.words.plain.rfind("(", start, end)
    bracket = opens > start and words.plain[end - 1] == ")"
    party = words.trimmed(opens + 1, end - 1) if bracket else (end, end)
    comma = words.plain.find(",", start, opens if bracket else end)
    last = opens if bracket else end
    name = words.trimmed(start, last if comma < 0 else comma)
    role = words.trimmed(comma + 1, last) if comma >= 0 else (last, last)
    quoted = words.is_quoted(*name)
    if not (quoted or (bracket and party[0] < party[1] and _is_name(words.plain[slice(*name)]))):
        return None
    given = {"name": name, "role": role, "party": party}
    return {key: at for key, at in given.items() if at[0] < at[1]}


def _is_name(words: str) -> bool:
    """Whether words are written like the name of a person: two to six of them, in capitals but for small ones."""
    names = words.split()
    capitals = [word for word in names if word[:1].isupper() and word.replace("-", "").replace(".", "").isalpha()]
    return len(capitals) >= 2 and len(names) <= 6 and all(word in capitals or word.lower() in _SMALL for word in names)
