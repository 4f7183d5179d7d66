"""A calendar of rcm that says everything in several languages, as its lines in each of them."""

from collections.abc import Sequence

from rcmcli.importers.own_words import among, languages_of_foot

_SAID = ("SUMMARY", "LOCATION", "NAME", "X-WR-CALNAME")
_PARTED = r"\n\n* * *\n\n"  # as a description holds it
Lines = list[tuple[int, str]]


def voices_of(lines: Lines) -> dict[str, Lines]:
    """The lines of each language, the first one leading; none of a calendar in one language, or of anybody else."""
    parts = [line.split(_PARTED) for _, line in lines if line.startswith("DESCRIPTION")]
    languages = [
        *dict.fromkeys(one for said in parts for part in said for one in languages_of_foot(part.split(r"\n")[-1]))
    ]
    if len(languages) < 2 or any(len(said) != len(languages) for said in parts):
        return {}
    return {one: [(number, _said(line, n, languages)) for number, line in lines] for n, one in enumerate(languages)}


def _said(line: str, n: int, languages: Sequence[str]) -> str:
    name, colon, words = line.partition(":")
    if name.startswith("DESCRIPTION"):
        parts = words.split(_PARTED)
        return f"{name}{colon}{parts[n]}"
    return f"{name}{colon}{among(words, n, len(languages))}" if name.partition(";")[0] in _SAID else line
