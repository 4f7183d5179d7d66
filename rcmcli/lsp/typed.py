"""What is being typed: under which names the cursor stands, as a key or as a value, in a text that may be broken anywhere."""

import re
from typing import Literal, NamedTuple

from rcmcli.lsp.sheet import Stretch

Spot = Literal["key", "value", "header", "lines", "nothing"]
_TOKEN = re.compile(
    r'(?P<comment>#[^\n]*)|(?P<long>"""|\'\'\')|(?P<string>"(?:\\.|[^"\\\n])*(?P<closed>"?)|\'[^\'\n]*(?P<shut>\'?))'
    r"|(?P<word>[\w-]+)|(?P<sign>[\[\]{}=,.\n])|[ \t\r]+|."
)
_OPENS = re.compile(r"[ \t]*(?:\[\[?[ \t]*[A-Za-z\"]|[A-Za-z0-9_.-]+[ \t]*=)")
_DEEPEST = 50
_HEADER = re.compile(r"[ \t]*\[\[?[ \t]*[A-Za-z\"]")
_REST = re.compile(r"[^\"'\n,\[\]{}#=]*(?=[\"'])")


class Typed(NamedTuple):
    """The names above the cursor, what is typed there, the stretch that is to be replaced, and whether it stands in quotes.

    `seen` are the keys that its table has before it; `in_braces` whether that is one in braces; `header` where a heading begins.
    """

    spot: Spot
    names: tuple[str, ...] = ()
    where: Stretch = Stretch(0, 0)
    quoted: bool = False
    seen: frozenset[str] = frozenset()
    header: int = 0
    in_braces: bool = False


class _Frame:
    """A table, or what a bracket holds: the names that lead there, the key that is being written, and whether its value is."""

    def __init__(self, opener: str, path: tuple[str, ...], *, in_value: bool) -> None:
        self.opener = opener
        self.path = path
        self.parts: list[str] = []
        self.in_value = in_value
        self.seen: set[str] = set()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the key that is being written."""
        return (*self.path, *self.parts)


class _Scan:
    """A text walked through up to the cursor."""

    def __init__(self, text: str, index: int) -> None:
        self._text = text
        self._index = index
        self._frames = [_Frame("", (), in_value=False)]
        self._header: list[str] | None = None
        self._begins = 0

    def walk(self) -> Typed:
        """What stands at the cursor."""
        at = 0
        while found := _TOKEN.match(self._text, at, self._index):
            at = found.end()
            if len(self._frames) > _DEEPEST:
                return Typed("nothing")
            if found["long"]:
                end = self._text.find(found["long"], at, self._index)
                if end < 0:
                    return Typed("lines", self._frames[-1].names, Stretch(at, self._index), quoted=True)
                at = end + 3
            elif at == self._index and (typed := self._last(found)):
                return typed
            elif found["string"] or found["word"]:
                self._name(found["word"] or found["string"].strip("\"'"))
            elif found["sign"]:
                self._sign(found["sign"], at)
        return self._at(Stretch(self._index, self._index))

    def _last(self, found: re.Match[str]) -> Typed | None:
        """What the token that ends at the cursor makes of it; none for one that is over."""
        if found["comment"]:
            return Typed("nothing")
        if found["word"]:
            return self._at(Stretch(found.start(), self._index))
        if found["string"]:
            is_over = len(found["string"]) > 1 and (found["closed"] or found["shut"])
            return Typed("nothing") if is_over else self._at(Stretch(found.start() + 1, self._index), quoted=True)
        return None

    def _at(self, where: Stretch, *, quoted: bool = False) -> Typed:
        if self._header is not None:
            return Typed("header", tuple(self._header), where, header=self._begins)
        frame = self._frames[-1]
        if quoted and (rest := _REST.match(self._text, where.end)):
            where = Stretch(where.start, rest.end())
        spot: Spot = "value" if frame.in_value else "key"
        return Typed(spot, frame.names, where, quoted, frozenset(frame.seen), self._begins, bool(frame.opener))

    def _name(self, name: str) -> None:
        frame = self._frames[-1]
        if self._header is not None:
            self._header.append(name)
        elif not frame.in_value:
            frame.parts.append(name)

    def _sign(self, sign: str, after: int) -> None:
        frame = self._frames[-1]
        if sign == "\n":
            self._new_line(after)
        elif self._header is not None:
            return
        elif sign == "=" and not frame.in_value:
            frame.in_value = True
            frame.seen.update(frame.parts[:1])
        elif sign in "[{" and frame.in_value:
            self._frames.append(_Frame(sign, frame.names, in_value=sign == "["))
        elif sign == "[" and not frame.parts:
            self._header, self._begins = [], after - 1
        elif sign in "]}" and len(self._frames) > 1:
            self._frames.pop()
        elif sign == "," and frame.opener == "{":
            frame.parts, frame.in_value = [], False

    def _new_line(self, after: int) -> None:
        """A header is over, and so is a value; a bracket that nobody closed ends where a line opens as a new one does."""
        opens = (_HEADER if any(one.opener == "{" for one in self._frames) else _OPENS).match(self._text, after)
        if len(self._frames) > 1 and opens:
            del self._frames[1:]
        frame = self._frames[-1]
        if self._header is not None:
            self._frames = [_Frame("", tuple(self._header), in_value=False)]
            self._header = None
        elif len(self._frames) == 1:
            frame.parts, frame.in_value = [], False


def typed_at(text: str, index: int) -> Typed:
    """What is being typed at an index of a text."""
    return _Scan(text, index).walk()
