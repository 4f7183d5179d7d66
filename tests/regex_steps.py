"""How many steps a regular expression takes: its parsed tree walked as a backtracking engine walks it, each try counted.

The engine of Python says nothing of its steps. Counted here are the tries of a plain backtracking matcher, without the
short cuts of the real one, so that a pattern which is linear here is linear there.
"""

import re
import re._constants as code  # type: ignore[import-not-found] # private to Python, as its parser is
import re._parser as parser  # type: ignore[import-not-found] # private to Python, and the only tree there is
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

Go = Callable[[int], bool]
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    code.CATEGORY_DIGIT: str.isdecimal,
    code.CATEGORY_SPACE: str.isspace,
    code.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
}
_NEGATED = {
    code.CATEGORY_NOT_DIGIT: code.CATEGORY_DIGIT,
    code.CATEGORY_NOT_SPACE: code.CATEGORY_SPACE,
    code.CATEGORY_NOT_WORD: code.CATEGORY_WORD,
}
_REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)


class TooMany(Exception):
    """The steps that were allowed are used up."""


class Walk:
    """One pattern walked over one text; `steps` counts the tries, at most `most` of them."""

    def __init__(self, pattern: "re.Pattern[Any]", text: str, most: int = 1_000_000) -> None:
        source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
        flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
        self.tree = list(parser.parse(source, flags & ~re.DEBUG))
        self.flags, self.text, self.steps, self.most = flags, text, 0, most
        self.groups: dict[int, tuple[int, int]] = {}

    def match_at(self, start: int, *, whole: bool = False) -> int | None:
        """Where a match from `start` ends; None without one."""
        found: list[int] = []

        def arrived(at: int) -> bool:
            if whole and at != len(self.text):
                return False
            found.append(at)
            return True

        self.groups.clear()
        return found[0] if self._sequence(self.tree, 0, start, arrived) else None

    def search_all(self) -> None:
        """Look for every match from left to right, as `sub` and `finditer` do."""
        at = 0
        while at <= len(self.text):
            end = self.match_at(at)
            at = at + 1 if end is None or end == at else end

    def _sequence(self, nodes: list[Any], n: int, at: int, go: Go) -> bool:
        if n == len(nodes):
            return go(at)
        return self._node(nodes[n], at, lambda after: self._sequence(nodes, n + 1, after, go))

    def _node(self, node: Any, at: int, go: Go) -> bool:
        self.steps += 1
        if self.steps > self.most:
            raise TooMany
        kind, value = node
        if kind in _REPEATS:
            least, most, inside = value
            return self._repeat(kind, least, most, list(inside), at, go)
        if kind is code.BRANCH:
            return any(self._sequence(list(one), 0, at, go) for one in value[1])
        if kind is code.SUBPATTERN:
            return self._group(value, at, go)
        if kind is code.ATOMIC_GROUP:
            end = self._once(list(value), at)
            return end is not None and go(end)
        if kind in (code.ASSERT, code.ASSERT_NOT):
            return self._looks(value, at) is (kind is code.ASSERT) and go(at)
        if kind is code.AT:
            return self._stands(value, at) and go(at)
        if kind is code.GROUPREF:
            first, last = self.groups.get(value, (0, 0))
            said = self.text[first:last]
            return self.text.startswith(said, at) and go(at + len(said))
        if kind is code.GROUPREF_EXISTS:
            group, yes, no = value
            return self._sequence(list(yes if group in self.groups else no or []), 0, at, go)
        return at < len(self.text) and self.fits(node, self.text[at]) and go(at + 1)

    def _group(self, value: Any, at: int, go: Go) -> bool:
        number, inside = value[0], list(value[3])

        def closed(end: int) -> bool:
            before = self.groups.get(number)
            self.groups[number] = (at, end)
            if go(end):
                return True
            if before is None:
                del self.groups[number]
            else:
                self.groups[number] = before
            return False

        return self._sequence(inside, 0, at, closed if number is not None else go)

    def _repeat(self, kind: Any, least: int, most: int, nodes: list[Any], at: int, go: Go) -> bool:
        if kind is code.POSSESSIVE_REPEAT:
            count = 0
            while count < most and (end := self._once(nodes, at)) is not None and (end > at or count < least):
                at, count = end, count + 1
            return count >= least and go(at)
        if len(nodes) == 1 and nodes[0][0] in (code.LITERAL, code.NOT_LITERAL, code.ANY, code.IN):
            return self._run(kind, least, most, nodes[0], at, go)
        return self._again(kind, least, most, nodes, at, 0, go)

    def _run(self, kind: Any, least: int, most: int, node: Any, at: int, go: Go) -> bool:
        """A run of single characters, tried from its longest, or from its shortest."""
        longest = at
        while longest < len(self.text) and longest - at < most and self.fits(node, self.text[longest]):
            self.steps += 1
            longest += 1
        ends = range(at + least, longest + 1)
        for end in reversed(ends) if kind is code.MAX_REPEAT else ends:
            self.steps += 1
            if self.steps > self.most:
                raise TooMany
            if go(end):
                return True
        return False

    def _again(self, kind: Any, least: int, most: int, nodes: list[Any], at: int, count: int, go: Go) -> bool:
        def after(end: int) -> bool:
            return (end > at or count < least) and self._again(kind, least, most, nodes, end, count + 1, go)

        if kind is code.MIN_REPEAT:
            return (count >= least and go(at)) or (count < most and self._sequence(nodes, 0, at, after))
        return (count < most and self._sequence(nodes, 0, at, after)) or (count >= least and go(at))

    def _once(self, nodes: list[Any], at: int) -> int | None:
        """The end of the first way through, with no way back."""
        found: list[int] = []

        def arrived(end: int) -> bool:
            found.append(end)
            return True

        return found[0] if self._sequence(nodes, 0, at, arrived) else None

    def _looks(self, value: Any, at: int) -> bool:
        direction, inside = value
        nodes = list(inside)
        if direction > 0:
            return self._once(nodes, at) is not None
        width = sum(self._width(node) for node in nodes)
        return at >= width and self._once(nodes, at - width) is not None

    def _width(self, node: Any) -> int:
        """The length of what a look behind holds, which is always the same."""
        kind, value = node
        if kind is code.AT or kind in (code.ASSERT, code.ASSERT_NOT):
            return 0
        if kind is code.BRANCH:
            return sum(self._width(one) for one in value[1][0])
        if kind is code.SUBPATTERN:
            return sum(self._width(one) for one in value[3])
        return int(value[0]) * sum(self._width(one) for one in value[2]) if kind in _REPEATS else 1

    def _stands(self, where: Any, at: int) -> bool:
        last = len(self.text)
        lines = bool(self.flags & re.MULTILINE)
        if where in (code.AT_BEGINNING, code.AT_BEGINNING_STRING):
            return at == 0 or (where is code.AT_BEGINNING and lines and self.text[at - 1] == "\n")
        if where is code.AT_END:
            return at == last or (self.text[at] == "\n" and (lines or at == last - 1))
        if where is code.AT_END_STRING:
            return at == last
        word = _CATEGORIES[code.CATEGORY_WORD]
        sides = [0 <= n < last and word(self.text[n]) for n in (at - 1, at)]
        return (sides[0] != sides[1]) is (where is code.AT_BOUNDARY)

    def fits(self, node: Any, char: str) -> bool:
        """Whether one character is what a node of one character takes."""
        kind, value = node
        if kind is code.ANY:
            return char != "\n" or bool(self.flags & re.DOTALL)
        if kind is code.LITERAL:
            return bool(set(self._cases(char)) & {chr(value), *self._cases(chr(value))})
        if kind is code.NOT_LITERAL:
            return not self.fits((code.LITERAL, value), char)
        negated = value[0][0] is code.NEGATE
        return any(self._in_set(one, char) for one in value[negated:]) is not negated

    def _in_set(self, node: Any, char: str) -> bool:
        kind, value = node
        if kind is code.RANGE:
            return any(value[0] <= ord(one) <= value[1] for one in self._cases(char))
        if kind is code.CATEGORY:
            negated = value in _NEGATED
            return _CATEGORIES[_NEGATED.get(value, value)](char) is not negated
        return self.fits((kind, value), char)

    def _cases(self, char: str) -> tuple[str, ...]:
        return (char, char.lower(), char.upper()) if self.flags & re.IGNORECASE else (char,)


def letters_of(pattern: "re.Pattern[Any]") -> Iterator[str]:
    """Characters that a pattern tells apart: those it names, one of each class, one that it does not know."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    seen: dict[str, None] = {}
    for node in _flat(
        list(
            parser.parse(source, pattern.flags & ~re.DEBUG & ~(re.UNICODE if isinstance(pattern.pattern, bytes) else 0))
        )
    ):
        kind, value = node
        if kind in (code.LITERAL, code.NOT_LITERAL):
            seen[chr(value)] = None
        elif kind is code.RANGE:
            seen[chr(value[0])] = None
    groups: dict[tuple[str, bool], str] = {}
    for char in (*" a1\n", *seen, *"-\"'.#\x01"):
        groups.setdefault((unicodedata.category(char)[0] if char.isalnum() else char, char.isascii()), char)
    yield from groups.values()


def _flat(nodes: Any) -> Iterator[Any]:
    for node in nodes:
        yield node
        kind, value = node
        if kind in _REPEATS:
            yield from _flat(value[2])
        elif kind is code.BRANCH:
            for one in value[1]:
                yield from _flat(one)
        elif kind is code.SUBPATTERN:
            yield from _flat(value[3])
        elif kind is code.ATOMIC_GROUP:
            yield from _flat(value)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from _flat(value[1])
        elif kind is code.IN:
            yield from (one for one in value if one[0] in (code.LITERAL, code.RANGE))
