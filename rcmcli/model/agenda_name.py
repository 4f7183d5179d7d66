"""Names for agendas: the date and the words that tell a meeting from others, as the name of a file."""

from rcmcli.model.text import fold_name

_LONGEST = 48
# Words that tell no meeting from another.
_SMALL = frozenset(
    [
        "a",
        "al",
        "and",
        "at",
        "by",
        "da",
        "das",
        "de",
        "del",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "en",
        "for",
        "in",
        "la",
        "las",
        "le",
        "les",
        "los",
        "of",
        "on",
        "para",
        "y",
        "the",
        "to",
    ]
)


def name_like(day: str, words: str) -> str:
    """A name made of a first date, which may be missing, and of the words of a title."""
    plain = fold_name(words).encode("ascii", "ignore").decode().split()
    kept = [word for word in plain if word not in _SMALL]
    while len("-".join(kept)) > _LONGEST and len(kept) > 1:
        kept.pop()
    return "-".join(filter(None, [day, *kept]))
