"""Slips of the hand in one pair `key = value`: each with its place, and the edits that make TOML of it."""

import re

from rcmcli.store.manuscript import Splice, written
from rcmcli.store.slips.bare import bare_value
from rcmcli.store.slips.cursor import Cursor, Slip
from rcmcli.store.slips.key_words import known_key
from rcmcli.store.slips.quotes import NEXT, OPENERS, curly_long_text, long_text, short_text

_SPACE = re.compile(r"[ \t\u00a0\u2007\u202f\u2009\u3000]*")
_BLANK = re.compile(r"(?:[\s\u00a0]|#[^\n]*)*")
NO_BREAK = re.compile("[\u00a0\u2007\u202f\u2009\u3000]+")
_KEY = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|[0-9]{1,2} ?[:hH] ?[0-9]{2}(?: ?[ap]\.?m\.?)?|[\w‐‑–—−-]+')
_THREE_CURLY = re.compile(r"[“”„]{3}")
_KEYS = re.compile(r"[\w-]+(?:\.[\w-]+)*")


class Lost(Exception):
    """The place from which on nothing can be made of a pair."""


def slips_of(text: str, start: int, end: int) -> list[Slip]:
    """The slips in the pair that stands between two indices; raises `Lost` where it cannot be understood."""
    hand = Hand(text[:end], start)
    hand.pair("top")
    hand.tail()
    return hand.slips


class Hand(Cursor):
    """Reads a pair as a patient colleague would, and notes what has to be put right."""

    def space(self, *, lines: bool = False) -> None:
        """Pass over blanks; those that only look like spaces are a slip."""
        found = (_BLANK if lines else _SPACE).match(self.text, self.at)
        end = found.end() if found else self.at
        for blank in NO_BREAK.finditer(self.text, self.at, end):
            if "#" not in self.text[self.at : blank.start()]:
                self.note("no-break", *blank.span(), Splice(*blank.span(), " " * len(blank[0])))
        self.at = end

    def pair(self, inside: str) -> None:
        """A key, its sign and its value."""
        self.space()
        if inside == "top" and self.peek("//"):
            self.tail()
            self.at = len(self.text)
            return
        key = self.key()
        after = self.at
        self.space()
        if self.peek("="):
            self.at += 1 + self.peek("==")
            if self.at - after > 1 and self.text[self.at - 2] == "=":
                self.note("equals", self.at - 2, self.at, Splice(self.at - 2, self.at, "="))
            self.arrow()
        elif self.peek(":", "→"):
            self.note("colon", self.at, self.at + 1, Splice(after, self.at + 1, " ="))
            self.at += 1
        else:
            self.no_sign(key, after)
        self.space(lines=inside != "top")
        self.value(inside)

    def arrow(self) -> None:
        """An arrow, `=>`, for the sign."""
        if self.peek(">"):
            self.note("equals", self.at - 1, self.at + 1, Splice(self.at, self.at + 1, ""))
            self.at += 1

    def no_sign(self, key: int, after: int) -> None:
        """A key with its value behind it and nothing between them."""
        word = self.text[key:after]
        begins = self.text[self.at : self.at + 1] if self.at > after else ""
        if not begins or not (begins in OPENERS + "[{" or (begins.isdecimal() and known_key(word) == word)):
            raise Lost
        self.note("no equals", key, after, Splice(after, after, " ="), better=word)

    def key(self) -> int:
        """The parts of a key with dots between them; gives where it begins."""
        begun = self.at
        while found := _KEY.match(self.text, self.at):
            self.at = found.end()
            self.key_part(found)
            if not self.peek("."):
                return begun
            self.at += 1
        raise Lost

    def key_part(self, found: re.Match[str]) -> None:
        """One part of a key: hours want quotes, and keys have neither accents nor the dashes of Word."""
        word, span = found[0], found.span()
        if word[0] in "\"'" or re.fullmatch("[A-Za-z0-9_-]+", word):
            return
        if ":" in word or re.fullmatch("[0-9]{1,2} ?[hH] ?[0-9]{2}", word):
            self.note("bare hour", *span, Splice(*span, written(word)))
        elif plain := re.sub("[‐‑–—−]", "-", word) if not word.isalpha() else "":
            if not plain.isascii():
                raise Lost
            self.note("dash", *span, Splice(*span, plain), better=plain)
        else:
            self.note(
                "accent", *span, Splice(*span, known_key(word) or written(word)), certain=False, better=known_key(word)
            )

    def value(self, inside: str) -> None:
        """A value of any kind."""
        if self.peek('"""', "'''"):
            long_text(self)
        elif _THREE_CURLY.match(self.text, self.at):
            curly_long_text(self)
        elif self.at < len(self.text) and self.text[self.at] in OPENERS:
            short_text(self, inside)
        elif self.peek("["):
            self.collection("list", "]")
        elif self.peek("{"):
            self.collection("table", "}")
        else:
            bare_value(self, inside)

    def collection(self, inside: str, closer: str) -> None:
        """A list or an inline table: its entries with commas between them, and its bracket at the end."""
        begun, last, keys = self.at, self.at + 1, dict[str, int]()
        self.at += 1
        self.space(lines=True)
        while not self.peek(closer):
            if self.at >= len(self.text):
                gap = "" if inside == "list" else " "
                self.note(
                    "unclosed list" if inside == "list" else "unclosed table",
                    begun,
                    last,
                    Splice(last, last, gap + closer),
                )
                self.at = last
                return
            before = self.at
            self.value("list") if inside == "list" else self.pair("table")
            last = self.at
            self.once(before, keys, inside)
            self.space(lines=True)
            last = self.comma(before, last, closer)
            if self.at == before:
                raise Lost
            self.space(lines=True)
            if inside == "table" and self.peek("{") and self.text[last - 1] == ",":
                self.note("unclosed table", begun, last - 1, Splice(last - 1, last - 1, " }"))
                self.at = last - 1
                return
        self.at += 1

    def comma(self, begun: int, end: int, closer: str) -> int:
        """The comma behind an entry that has just been read, or what stands for it; gives where that ends."""
        if self.peek(","):
            self.at += 1
            return self.at
        if self.peek(";"):
            self.note("semicolon", self.at, self.at + 1, Splice(self.at, self.at + 1, ","))
            self.at += 1
            return self.at
        if not self.peek(closer) and self.at < len(self.text):
            self.note("no comma", begun, end, Splice(end, end, ","))
        return end

    def once(self, begun: int, keys: dict[str, int], inside: str) -> None:
        """A key that its inline table has already."""
        found = _KEYS.match(self.text, begun) if inside == "table" else None
        if found and keys.setdefault(found[0], begun) != begun:
            line = str(self.text.count("\n", 0, keys[found[0]]) + 1)
            self.note(
                "twice",
                *found.span(),
                Splice(*found.span(), written(f"{found[0]} {begun}")),
                certain=False,
                better=line,
            )

    def tail(self) -> None:
        """What stands behind the value of a pair."""
        self.space()
        if self.peek(",", ";"):
            self.note("comma behind", self.at, self.at + 1, Splice(self.at, self.at + 1, ""))
            self.at += 1
            self.space()
        if self.peek("//"):
            self.note("slashes", self.at, self.at + 2, Splice(self.at, self.at + 2, "#"))
        elif re.match(NEXT, self.text[self.at :]):
            self.note("two pairs", self.at, self.at + 1, Splice(self.at, self.at, "\n"))
            self.pair("top")
            self.tail()
        elif self.at < len(self.text) and not self.peek("#", "\r", "\n"):
            raise Lost
