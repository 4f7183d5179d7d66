"""Pages read back: a small tree of what `html.parser` sees, which refuses what does not nest."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser

from conftest import run_here

ALONE = {"meta", "link", "input"}


class Element:
    """An element as it stands in the page."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.inside: list[Element | str] = []

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    def all(self, tag: str = "", kind: str = "") -> list["Element"]:
        """Every element in it with this tag and this class."""
        return [one for one in self.walk() if tag in ("", one.tag) and (not kind or kind in one.classes)]

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return self.attributes.get("class", "").split()

    def walk(self) -> Iterator["Element"]:
        """Every element in it, in order."""
        for one in self.inside:
            if isinstance(one, Element):
                yield one
                yield from one.walk()


class Reader(HTMLParser):
    """Builds the tree, and takes no end tag that does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        assert len(dict(attrs)) == len(attrs)
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(made)
        if tag not in ALONE:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """The innermost element ends, and no other."""
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Text."""
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        """We write none."""
        raise AssertionError(data)


def read(data: bytes) -> Element:
    """The page as a tree."""
    reader = Reader()
    reader.feed(data.decode())
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]


def export(*arguments: str, stdin: bytes = b"") -> bytes:
    """The page that the command writes."""
    done = run_here("export", "html", *arguments, "-o", "-", stdin=stdin)
    assert done.code == 0, done.err
    return done.raw_out


def made(text: str, *arguments: str) -> Element:
    """The page of an agenda given as text."""
    return read(export("-", "--stdin-filename", "made.toml", *arguments, stdin=text.encode()))


def embedded(page: Element, kind: str) -> dict[str, object]:
    """The facts in a script element of this type."""
    (found,) = [one for one in page.all("script") if one.attributes.get("type") == kind]
    facts: dict[str, object] = json.loads(found.text)
    return facts


def rows_of(page: Element) -> list[Element]:
    """The rows of items."""
    bodies = [page] if page.tag == "tbody" else page.all("tbody")
    return [row for body in bodies for row in body.all("tr") if "part" not in row.classes]
