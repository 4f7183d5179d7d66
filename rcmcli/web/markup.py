"""HTML as text: elements made of escaped words, and what is said in several languages, each marked with its own.

`Markup` is made here only: whatever else is put into a page must pass `words` first, and the types see to it.
"""

import json
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import NewType

import msgspec

from rcmcli.model.text import Text, in_each, once, parted, pieces
from rcmcli.wording.details import Detail

Markup = NewType("Markup", str)
NOTHING, NEW = Markup(""), Markup("\n")
_ALONE = frozenset({"meta", "link", "input", "img"})


def words(text: str) -> Markup:
    """Text as it stands between tags."""
    return Markup(escape(text, quote=False))


def element(name: str, /, *inside: Markup, **attributes: str) -> Markup:
    """An element; `class_` is written class, `aria_label` aria-label; `hidden=""` and `open=""` stand without a value."""
    told = "".join(map(_attribute, attributes.items()))
    return Markup(f"<{name}{told}>" + ("" if name in _ALONE else f"{''.join(inside)}</{name}>"))


def own(name: str) -> Markup:
    """The text of one of our own files, which goes into a page as it is, but for the lines that are remarks of ours."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines(keepends=True)
    return Markup("".join(line for line in lines if not line.lstrip().startswith("//")))


def joined(parts: Iterable[Markup], between: str = "") -> Markup:
    """Parts one after another."""
    return Markup(between.join(parts))


def embedded(facts: object) -> Markup:
    """Facts as JSON that may stand inside a script element: no character of it can end that element."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)


def linked(text: str) -> Markup:
    """Text in which each address of the web is a link that can be clicked."""
    return joined(_link(part, part) if is_address else words(part) for part, is_address in pieces(text))


def detailed(detail: Detail) -> Markup:
    """The words of a line; a paper that leads to the web is a link under its title."""
    named = detail.title and detail.address
    return _link(detail.title, detail.address, "named") if named else linked(detail.words)


def titled(text: str) -> Markup:
    """Words with the address behind them as one link; any others as `linked` gives them."""
    title, address = parted(text)
    return _link(title, address, "named") if title and address else linked(text)


def _link(text: str, address: str, kind: str = "") -> Markup:
    named = {"class_": kind} if kind else {}
    return element("a", words(text), href=address, rel="noopener noreferrer", **named)


class Voice(msgspec.Struct, frozen=True):
    """The languages of a page, and how it says one thing in all of them: once where they agree."""

    languages: tuple[str, ...]

    def line(self, text: Text, between: str = " / ") -> Markup:
        """One thing on one line, a stroke between the languages."""
        told = {language: text.pick(language) for language in self.languages}
        if len(set(told.values())) == 1:
            return words(told[self.languages[0]])
        said = {language: one for language, one in told.items() if one}
        alone = {"class_": "only"} if len(said) == 1 else {}  # the switch of languages leaves what others do not say
        spans = (element("span", words(one), lang=language, **alone) for language, one in said.items())
        return joined(spans, element("span", words(between), class_="or"))

    def each(self, make: Callable[[str], str]) -> Markup:
        """What `make` says in each language, on one line."""
        return self.line(in_each(self.languages, make))

    def plain(self, text: Text) -> str:
        """One thing without markup, as an attribute or a title takes it."""
        return once(text, self.languages)

    def blocks(self, make: Callable[[str], Markup]) -> Markup:
        """What `make` makes for each language, side by side where there is room."""
        made = {language: make(language) for language in self.languages}
        if len(set(made.values())) == 1:
            return made[self.languages[0]]
        told = (element("div", one, lang=language) for language, one in made.items())
        return element("div", *told, class_="said")


def _attribute(pair: tuple[str, str]) -> str:
    name, value = pair[0].rstrip("_").replace("_", "-"), pair[1]
    return f" {name}" if name in ("hidden", "open") else f' {name}="{escape(value)}"'
