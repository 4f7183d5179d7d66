"""A candidate: a word that may come next, and what it is; which words are begun by what is written."""

import re
import unicodedata
from typing import NamedTuple

_BLANK = re.compile(r"[\s_]+")


class Candidate(NamedTuple):
    """A word that may come next, and what it is."""

    word: str
    says: str = ""


def folded(words: str) -> str:
    """Words without case, accents, and the difference of a space and `_`, as they are compared with what is begun."""
    bare = unicodedata.normalize("NFKD", words) if not words.isascii() else words
    return _BLANK.sub("_", "".join(char for char in bare if not unicodedata.combining(char))).casefold()


def rows_of(name: str) -> list[str]:
    """The rows of the atlas that bear a name: one where it can mean nothing else."""
    from rcmcli.atlas.keys import key
    from rcmcli.atlas.names import NAMES

    at = NAMES.find(f"\n{key(name)}\t")
    return NAMES[at + 1 : NAMES.index("\n", at + 1)].partition("\t")[2].split() if at >= 0 else []


def in_one(words: str) -> str:
    """A name as one word of a command line: `Buenos_Aires`, which rcm reads as it reads `Buenos Aires`."""
    return _BLANK.sub("_", words.strip())
