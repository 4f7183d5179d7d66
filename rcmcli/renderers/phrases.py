"""The phrases of an item in one language of a paper: what the message, the Markdown page and their kin have in common."""

from rcmcli.model.paper import Detail, Row, Said
from rcmcli.words import say

_LABELS = {"document": "document", "note": "note", "link": "link"}
BRIEF_KINDS = ("break", "meal")


def name(row: Row, n: int, language: str) -> str:
    """The title, the reader's own marked, a cancelled one called so."""
    own = "● " if row.own else ""
    prefix = f"{say('cancelled prefix', language)}: " if row.cancelled else ""
    return f"{own}{prefix}{row.title[n]}"


def title(row: Row, n: int, language: str) -> str:
    """The title as people announce it, with its track."""
    return name(row, n, language) + (f" — {row.track[n]}" if row.track[n] else "")


def marks(row: Row, n: int, language: str) -> str:
    """What must be known beside the title: optional, restricted, parallel; that it is cancelled the title says."""
    words = row.marks[n]
    return words.removeprefix(say("cancelled", language)).removeprefix(", ") if row.cancelled else words


def detail(one: Detail, n: int, language: str) -> str:
    """A line under the title, papers and notes with their label; empty where this language has none."""
    words, label = one.words[n], _LABELS.get(one.kind)
    return f"{say(label, language)}: {words}" if label and words else words


def room(row: Row, before: Row | None, n: int, language: str) -> str:
    """Where it is, said where that changes, and always where people must choose between rooms."""
    words = row.room[n]
    is_known = before is not None and before.room[n] == words and not (row.parallel or before.parallel)
    if not words or is_known:
        return ""
    label = say("room", language)
    return words if words.casefold().startswith(label.casefold()) else f"{label}: {words}"


def once(words: Said) -> str:
    """One thing in every language as one string, said once where the languages agree."""
    return " / ".join(dict.fromkeys(filter(None, words)))
