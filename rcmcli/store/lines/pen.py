"""A pen writes words so that the grammar of lines reads them as they are: bare where it does, else between backticks."""

from collections.abc import Callable, Sequence
from typing import Any

from rcmcli.model.functions import FUNCTIONS
from rcmcli.model.text import Text
from rcmcli.store.lines.beneath import LABELS, Key
from rcmcli.store.lines.marks import GROUPS
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.reader import read_lines
from rcmcli.store.lines.words import quoted
from rcmcli.words import filled

# The marks of a line as they are written, in each language in which they are read.
OPTIONAL = Text(en="(optional)", es="(opcional)", fr="(facultatif)", pt="(facultativo)")
CANCELLED = Text(en="(cancelled)", es="(cancelado)", fr="(annulé)", pt="(cancelado)")
MEMBERS_ONLY = Text(en="(members only)", es="(solo para miembros)")
ONLY_FOR = Text(en="(only for {names})", es="(solo para {names})")
TRACK = Text(en="(track {name})", es="(grupo {name})", fr="(groupe {name})", pt="(grupo {name})")


class Pen:
    """Writes words so that the grammar reads them as they are; a `careful` one puts all of them between backticks."""

    def __init__(self, grammar: Grammar, *, careful: bool = False) -> None:
        self._grammar = grammar
        self._careful = careful

    def words(self, words: str, frame: Callable[[str], str], *path: Any) -> str:
        """Words as they are, if in this frame they are read as the value at the path and nothing else."""
        if self._careful:
            return quoted(words)
        sheet = read_lines(frame(words), self._grammar)
        bare = read_lines(frame("`x`"), self._grammar)
        one, other = _put(sheet.items, path, None), _put(bare.items, path, None)
        same = one is not None and one[0] == words and one[1] == (other and other[1]) and not sheet.doubts
        return words if same else quoted(words)

    def text(self, text: Text, frame: Callable[[str], str], *path: Any) -> str:
        """A text: once for all languages, or a part for each, between bars."""
        languages = self._grammar.languages
        given = [getattr(text, name) for name in languages]
        if text.any or not any(given):
            return self.words(text.pick(languages[0]), frame, *path)
        while not given[-1]:
            given.pop()
        parts = [self.words(one, frame, *path) if one else "" for one in given]
        return " | ".join(parts).strip() if len(parts) > 1 else f"{parts[0]} |"

    def label(self, key: Key) -> str:
        """What a line of this key begins with, in the first language."""
        return LABELS[key][self._grammar.languages[0]]

    def mark(self, mark: Text, **facts: str) -> str:
        """A mark in the first language, `(track A)`, with the names that it holds."""
        return filled(mark, **facts).pick(self._grammar.languages[0])

    def admitted(self, name: str) -> str:
        """Someone who is admitted, as a mark names them: a common word in the first language, else the name."""
        spanish = next((word for word, group in GROUPS.items() if group == name), "")
        if spanish and not self._careful:
            return Text(en=name, es=spanish).pick(self._grammar.languages[0])
        return self.words(name, "x (only for {})".format, "audience", 0)

    def function(self, stated: Text) -> str:
        """What a speaker does as the label of a line: the known word for it, or words of one's own between backticks."""
        known = FUNCTIONS.get(stated.any)
        if known:
            return known[0].pick(self._grammar.languages[0])
        given = [getattr(stated, name) for name in self._grammar.languages]
        if stated.any or not any(given):
            return quoted(stated.pick(self._grammar.languages[0]))
        return " | ".join(quoted(one) if one else "" for one in given).strip()


def _put(tables: list[dict[str, Any]], path: Sequence[Any], value: object) -> tuple[Any, Any] | None:
    """The value at a path, and the tables with another in its place; none where nothing stands there."""
    if len(tables) != 1:
        return None
    holder: Any = tables[0]
    for step in path[:-1]:
        if not _holds(holder, step):
            return None
        holder = holder[step]
    if not _holds(holder, path[-1]):
        return None
    found, holder[path[-1]] = holder[path[-1]], value
    return found, tables


def _holds(holder: object, step: object) -> bool:
    if isinstance(holder, dict):
        return step in holder
    return isinstance(holder, list) and isinstance(step, int) and step < len(holder)
