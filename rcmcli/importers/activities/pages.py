"""Pages: a calendar as `rcm export html` writes it, by date and not by group, read back."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.activities.builders import Entry, Found
from rcmcli.importers.activities.fields import put, put_labelled, without_state
from rcmcli.importers.activities.front import Front
from rcmcli.importers.activities.heads import names_of
from rcmcli.importers.activities.sentences import parties
from rcmcli.importers.activities.whens import stated
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Block, Line
from rcmcli.model.text import fold_name, has_words, one_line
from rcmcli.words import activities, imported_list, labels

_STANDS = frozenset(name for text in activities.STANDS.values() for name in names_of(text))
_DOT = " · "
_BRACKETS = re.compile(r"(?:\[(?P<who>[^\[\]]+)\])?\s*(?:\((?P<whom>[^()]+)\))?")
_MANDATE = re.compile(r"[0-9]+(?:\.[0-9a-z]+)*")
_CHOSEN = ("status", "mode")


def is_page(blocks: Sequence[Block]) -> bool:
    """Whether these are the blocks of a page of rcm: headings of what is next, later, to be agreed or past, and no others."""
    lines = [block for block in blocks if isinstance(block, Line) and block.heading == 2]
    heads = [fold_name(part) for line in lines for part in line.text.split(" / ")]
    return bool(heads) and _STANDS.issuperset(heads) and all(isinstance(block, Line) for block in blocks)


def stands_in(words: str) -> tuple[str, ...]:
    """The languages in which rcm heads a page's parts so."""
    given = [msgspec.structs.asdict(text) for text in activities.STANDS.values()]
    return tuple(name for text in given for name, said in text.items() if said and fold_name(said) == fold_name(words))


class Pages:
    """Reads such a page into what was found so far."""

    def __init__(self, found: Found, ledger: Ledger) -> None:
        self._found, self._ledger = found, ledger

    def read(self, blocks: Sequence[Block]) -> None:
        """Read its head, and each of its entries."""
        lines = [block for block in blocks if isinstance(block, Line) and has_words(block.text)]
        first = next(at for at, line in enumerate(lines) if line.heading == 2)
        front = Front(self._found, self._ledger)
        for line in lines[:first]:
            if line.heading or not _says_day(line.text):
                front.add(line)
            else:
                self._ledger.set_aside([line], "ignored", imported_list.AS_OF)
        front.close(began=True)
        entries = [*_entries(lines[first:])]
        known = {told for entry in entries if ", " not in (told := _groups_said(entry))}
        known |= {beside for entry in entries for line in entry if (beside := _beside(line))}
        for entry in entries:
            self._entry(entry, known)
        heads = [line for line in lines[first:] if line.heading]
        self._ledger.set_aside(heads, "ignored", imported_list.HEADING)

    def _entry(self, lines: Sequence[Line], known: set[str]) -> None:
        when, title, *rest = lines
        entry = Entry("", [*lines])
        entry.title = without_state(entry, one_line(title.text))
        put(entry, "when", when.text)
        groups: list[str] = []
        for line in rest:
            words = one_line(line.text)
            if fold_name(words) in names_of(activities.DETAILS):
                continue
            if not groups and _DOT not in words and (found := _BRACKETS.fullmatch(words)):
                self._who(entry, found)
            elif not groups:
                groups = self._remarks(entry, words, known)
            elif not put_labelled(entry, words):
                entry.add("notes", words)
        if entry.is_due:
            self._found.dues.append(entry)
            return
        own = self._found.group(groups[0] if groups else imported_list.GROUP.en, [])
        entry.groups += [one for one in groups[1:] if one not in entry.groups]
        own.entries.append(entry)

    def _who(self, entry: Entry, found: re.Match[str]) -> None:
        """Who has to do with it: the page does not say which of them receives it."""
        if found["who"]:
            entry.support = [*(parties(found["who"]) or found["who"].split(", "))]
            self._ledger.assume("activity", imported_list.NO_HOST, entry.lines[0])
        if found["whom"]:
            put(entry, "for", found["whom"])

    def _remarks(self, entry: Entry, words: str, known: set[str]) -> list[str]:
        """The groups, the paragraphs, how and where it is held, and how it stands."""
        told, *rest = words.split(_DOT)
        entry.is_due = fold_name(told) in names_of(labels.DEADLINE)
        for part in rest:
            if _MANDATE.fullmatch(part):
                put(entry, "mandate", part)
            elif not any(put(entry, role, part) for role in _CHOSEN):
                put(entry, "place", part)
        return [] if entry.is_due else [*_split(told, known)]


def _entries(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each entry: it begins with when it is."""
    found: list[Line] = []
    for line in lines:
        if line.heading:
            continue
        if (
            len(found) != 1
            and ":" not in line.text.split(" “")[0]
            and stated(line.text) is not None
            and found[1:2] != [line]
        ):
            if len(found) > 1:
                yield found
            found = []
        found.append(line)
    if len(found) > 1:
        yield found


def _groups_said(lines: Sequence[Line]) -> str:
    """The words in which an entry names its groups."""
    told = (one_line(line.text) for line in lines[2:4])
    return next((words.split(_DOT)[0] for words in told if not words.startswith(("[", "("))), "")


def _split(words: str, known: set[str]) -> Iterator[str]:
    """The titles in a list of groups, as others name them alone; what stands before those is one title."""
    parts = words.split(", ")
    while parts:
        size = next((size for size in range(len(parts), 0, -1) if ", ".join(parts[:size]) in known), 0)
        size = size or next((size for size in range(1, len(parts)) if ", ".join(parts[size:]) in known), len(parts))
        yield ", ".join(parts[:size])
        parts = parts[size:]


def _beside(line: Line) -> str:
    """The other group that a line says an activity belongs to, too; an empty one for other lines."""
    label, colon, words = one_line(line.text).partition(":")
    return words.strip() if colon and fold_name(label) in names_of(activities.ALSO) else ""


def _says_day(words: str) -> bool:
    said = [text.split("{")[0].strip() for text in (activities.AS_OF.en, activities.AS_OF.es, activities.AS_OF.fr)]
    return any(words.startswith(f"{one} ") and words[-4:].isdigit() for one in said)
