"""Lines under an item that say what they are by their first word: `Chair: Ana Mora`, `Lead: …`, `Document: …`, `Note: …`."""

import re
from typing import Any, Literal

import msgspec

from rcmcli.model.functions import function_named
from rcmcli.model.span import Path
from rcmcli.model.text import fold_name
from rcmcli.store.lines.marks import take_audience
from rcmcli.store.lines.pieces import Grammar, take_text
from rcmcli.store.lines.speakers import speakers_of
from rcmcli.store.lines.words import Entry, Stretch, Words

Key = Literal["leads", "speakers", "documents", "notes"]
# The label that is written, by language; and the words that are read as it, folded.
LABELS: dict[Key, dict[str, str]] = {
    "leads": {"en": "Lead", "es": "A cargo de", "fr": "Responsable", "pt": "Responsável"},
    "speakers": {"en": "Speaker", "es": "Interviene", "fr": "Intervention", "pt": "Intervenção"},
    "documents": {"en": "Document", "es": "Documento", "fr": "Document", "pt": "Documento"},
    "notes": {"en": "Note", "es": "Nota", "fr": "Note", "pt": "Nota"},
}
_ALSO: dict[Key, str] = {
    "leads": "leads, responsables, responsaveis, in charge, dirige, dirigen, lidera, lideran",
    "speakers": "speakers, intervienen, interventions, intervencoes, orador, oradora, oradores, oradoras, ponente, ponentes, "
    "expositor, expositora, expositores, expositoras, orateur, oratrice, orateurs, intervenant, intervenante, intervenants",
    "documents": "documents, documentos",
    "notes": "notes, notas",
}
_KEYS: dict[str, Key] = {
    fold_name(word): key for key, also in _ALSO.items() for word in (*LABELS[key].values(), *also.split(", "))
}
_ORIGINAL = re.compile(r"\(\s*original\s*:\s*(?=\S)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>]+")
_LONGEST = 300


class Label(msgspec.Struct, frozen=True):
    """What the first words of a line say of the rest: the key, and of a speaker the function, empty for words of one's own."""

    key: Key
    end: int
    function: str | None = None


def label_of(words: Words) -> Label | None:
    """The label that a line begins with; between backticks it is any function of a speaker."""
    colon = words.plain.find(":", 0, _LONGEST)
    end = words.trimmed(0, colon)[1]
    if end < 1 or not words.plain[colon + 1 :].strip() or words.plain[colon + 1] not in " \t":
        return None
    versions = [one for one in words.versions(0, end) if one[0] < one[1]]
    if versions and all(words.is_quoted(*one) for one in versions):
        return Label("speakers", end, "")
    function = function_named(words.plain[:end])
    if function:
        return Label("speakers", end, function)
    key = _KEYS.get(fold_name(words.plain[:end]))
    return Label(key, end) if key else None


def take_beneath(label: Label, holder: dict[str, Any], path: Path, words: Words, at: int, grammar: Grammar) -> Entry:
    """Give the table that a line stands under what the line says."""
    known: list[object] = holder.setdefault(label.key, [])
    start, end = words.trimmed(words.plain.index(":", label.end) + 1, len(words.written))
    if label.key in ("documents", "notes"):
        entry = Entry((*path, label.key, len(known)), words, at)
        entry.place((), 0, end)
        (_document if label.key == "documents" else _note)(entry, start, end, grammar)
        known.append(entry.table)
        return entry
    entry = Entry(path, words, at)
    (_speakers if label.key == "speakers" else _leads)(entry, label, known, (start, end), grammar)
    return entry


def is_address(words: str) -> bool:
    """Whether words are read as the link of a document where they stand bare."""
    return bool(_ADDRESS.fullmatch(words))


def _note(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    end = _take_audience(entry, start, end, grammar)
    take_text(entry, "text", start, end, grammar)


def _document(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    while (left := _take_piece(entry, start, end, grammar)) < end:
        end = left
    take_text(entry, "title", start, end, grammar)


def _take_piece(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    """Where the rest ends once the last piece of a document is taken; `end` itself where there is none."""
    words, last = entry.words, entry.words.plain[end - 1 : end]
    blank = words.plain.rfind(" ", start, end)
    if blank > start and "link" not in entry.table and _ADDRESS.fullmatch(words.written, blank + 1, end):
        entry.put("link", words.written[blank + 1 : end], blank + 1, end)
        return words.trimmed(start, blank)[1]
    if last == ")" and not _ORIGINAL.match(words.plain, words.plain.rfind("(", start, end), end):
        return _take_audience(entry, start, end, grammar)
    opens = words.plain.rfind({")": " (", "]": " [", ">": " <"}.get(last, "\n"), start, end) + 1
    left, within = words.trimmed(start, opens)[1], words.trimmed(opens + 1, end - 1)
    key = {")": "original", "]": "symbol", ">": "link"}.get(last, "")
    if opens <= start or left == start or within[0] == within[1] or key in entry.table:
        return end
    if said := _ORIGINAL.match(words.plain, opens, end):
        entry.text(key, said.end(), end - 1, grammar.languages)
    else:
        entry.put(key, words.text(*within), *within)
    return left


def _take_audience(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    opens = entry.words.plain.rfind("(", start, end)
    is_apart = opens > start and entry.words.plain[opens - 1] == " " and entry.words.plain[end - 1] == ")"
    if is_apart and take_audience(entry, opens, end, grammar.is_party):
        return entry.words.trimmed(start, opens)[1]
    return end


def _speakers(entry: Entry, label: Label, known: list[Any], where: Stretch, grammar: Grammar) -> None:
    """Speakers behind their label, or behind what they do at the item."""
    found: list[Any] | None = speakers_of(entry, *where, grammar.languages, before=len(known))
    if found is None:
        entry.place(("speakers", len(known)), *where)
        found = [{"name": entry.words.text(*where)}]
    for n, one in enumerate(found, len(known)):
        if label.function is not None:
            one["as"] = label.function or entry.said(("speakers", n, "as"), 0, label.end, grammar.languages)
            entry.place(("speakers", n, "as"), 0, label.end)
            entry.place(("speakers", n), 0, where[1])
    known += found


def _leads(entry: Entry, label: Label, known: list[Any], where: Stretch, grammar: Grammar) -> None:
    """Those in charge: parties where they are known as such, else persons."""
    for one in entry.words.parts(*where, ";"):
        if one[0] == one[1]:
            continue
        n = len(known)
        entry.place(("leads", n), *one)
        is_whole = len(entry.words.versions(*one)) == 1 and not entry.words.is_quoted(*one)
        if is_whole and grammar.is_party(entry.words.text(*one)):
            known.append(entry.words.text(*one))
        else:
            known.append({"name": entry.said(("leads", n, "name"), *one, grammar.languages)})
