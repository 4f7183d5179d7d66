"""The blocks of a page: what a browser shows of it as lines and grids, by the parser of the standard library.

What nobody sees or reads as words is skipped: scripts, styles, templates, navigation, controls, what is hidden.
"""

import re
from collections import Counter
from html.parser import HTMLParser
from typing import NamedTuple

from rcmcli.importers.html_tables import OpenTable
from rcmcli.importers.html_words import Numbered, Setting, Words, defined, lines_of_words
from rcmcli.importers.sheet import Block, Line
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES
from rcmcli.words import filled, plain_files

MOST_TABLES, _MOST_OPEN = 20, 1000
_SKIPPED = {"script", "style", "template", "nav", "svg", "math", "button", "select", "datalist", "iframe", "noscript",
            "object", "rp"}  # fmt: skip
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
_HEADINGS = {f"h{size}": size for size in range(1, 7)}
_CELLS, _ROWS = {"td", "th"}, {"tr", "tbody", "thead", "tfoot"}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "html", "legend", "li", "main", "menu", "ol",
    "p", "pre", "section", "summary", "table", "ul", *_CELLS, *_ROWS, *_HEADINGS,
}  # fmt: skip
_OF_STYLE = {"a", "b", "big", "code", "em", "font", "i", "mark", "s", "small", "span", "strike", "strong", "u"}
# A tag that begins ends these where they are still open, up to the element behind the bar.
_ENDED_BY = {"li": ({"li"}, {"ul", "ol", "menu"}), "dt": ({"dt", "dd"}, {"dl"}), "dd": ({"dt", "dd"}, {"dl"}),
             "tr": ({"tr", *_CELLS}, {"table"}), **{one: ({"td", "th"}, {"table"}) for one in _CELLS},
             **{one: (_ROWS | _CELLS, {"table"}) for one in _ROWS - {"tr"}}}  # fmt: skip
_HIDING = ("display:none", "visibility:hidden", "mso-hide:all")
_TWICE = ("cities", "clocks", "beside")  # the times of other cities, and what each item says itself
_LEVEL = re.compile(r"mso-list:[^;]{0,20}level(\d)")


class _Open(NamedTuple):
    """An open element, and what it switches on until it ends."""

    tag: str
    skips: bool = False
    bold: bool | None = None
    struck: bool = False
    lang: str | None = None
    listed: int = 0
    foot: bool = False


class Page(HTMLParser):
    """A page while it is read: its blocks, its title, its heads and feet, and who made it."""

    def __init__(self, numbered: Numbered, first: int = 1) -> None:
        super().__init__(convert_charrefs=True)
        self.numbered, self.before = numbered, first - 1
        self.blocks: list[Block] = []
        self.furniture: list[Line] = []
        self.title = self.generator = ""
        self.headed = False
        self._open: list[_Open] = []
        self._count: Counter[str] = Counter()
        self._on: Counter[str] = Counter()
        self._bold, self._lang = [False], [""]
        self._tables: list[OpenTable] = []
        self._outside = OpenTable()  # lists outside of any table
        self._words: list[Words] = []
        self._term: Line | None = None  # what the words that follow define
        self._gap, self._said = 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in the beginning of an element."""
        found = dict(attrs)
        if tag in _VOID:
            self._void(tag, found)
            return
        self._end_implied(tag)
        one = _opened(tag, found, self.generator)
        one = one._replace(skips=one.skips or self._on["skips"] > 0)
        if tag in _BLOCKS and not one.skips:
            self._flush()
            self._begin(tag, found)
        if len(self._open) >= _MOST_OPEN:
            self._too_deep(_MOST_OPEN)
        self._open.append(one)
        self._switch(one, 1)
        marks, speaks = found.get("class") == "mark", tag == "span" and bool(found.get("lang")) and self._says()
        if (marks or speaks) and self.generator.startswith("rcm "):
            self.handle_data("· " if marks else " / ")  # the page sets them apart by their look

    def handle_endtag(self, tag: str) -> None:
        """Take in the end of an element; one that is not open is no element."""
        if tag == "br":
            self._void("br", {})
        if not self._count[tag]:
            return
        barrier = {"table"} if tag in _CELLS | _ROWS else set() if tag in _BLOCKS | {"table"} else _CELLS
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                self._end_at(index)
                return
            if self._open[index].tag in barrier:
                return

    def handle_data(self, data: str) -> None:
        """Take in words."""
        if self._on["title"] and not self._on["skips"]:
            self.title += data
        elif not self._on["skips"]:
            line = self.getpos()[0] + self.before
            for nth, part in enumerate(data.split("\n")):
                if nth and self._on["pre"]:
                    self._flush()
                text = part if not nth or self._on["pre"] else f"\n{part}"
                self._words.append(Words(text, self._bold[-1], self._on["struck"] > 0, self._lang[-1], line + nth))

    def close(self) -> None:
        """End the page and what is still open in it."""
        super().close()
        self._end_from(0)
        self._flush()

    def _says(self) -> bool:
        """Whether there are words already on the line, and no stroke behind them."""
        return bool(self._words) and self._words[-1].text.strip() not in ("", "/")

    def _void(self, tag: str, attrs: dict[str, str | None]) -> None:
        if tag == "meta" and (attrs.get("name") or "").lower() == "generator":
            self.generator = attrs.get("content") or ""
        if tag in ("br", "hr") and not self._on["skips"] and not self._flush():
            self._gap += 1

    def _end_implied(self, tag: str) -> None:
        ended, barrier = _ENDED_BY.get(tag, ({"p"}, _CELLS | {"table"}) if tag in _BLOCKS else (set(), set()))
        if not any(self._count[one] for one in ended):
            return
        last = None
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag in barrier:
                break
            if self._open[index].tag in ended:
                last = index
        if last is not None:
            self._end_from(last)

    def _begin(self, tag: str, attrs: dict[str, str | None]) -> None:
        inner = self._tables[-1] if self._tables else self._outside
        if tag == "table":
            if len(self._tables) >= MOST_TABLES:
                self._too_deep(MOST_TABLES)
            self._tables.append(OpenTable())
        elif tag == "tr" and self._tables:
            inner.begin_row()
        elif tag in _CELLS and self._tables:
            inner.begin_cell(attrs.get("colspan"), attrs.get("rowspan"))
            self._gap = 0
        inner.lists += tag in ("ul", "ol", "menu")
        inner.points += tag == "li"
        self.headed = self.headed or tag == "h1"
        self._said = False

    def _end_at(self, index: int) -> None:
        """End an element and those in it; one for style, ended within a block that it does not hold, ends alone."""
        one = self._open[index]
        if one.tag not in _OF_STYLE or not any(inner.tag in _BLOCKS for inner in self._open[index:]):
            self._end_from(index)
        else:
            self._switch(self._open.pop(index), -1)

    def _end_from(self, index: int) -> None:
        while len(self._open) > index:
            one = self._open[-1]
            if one.tag in _BLOCKS and not one.skips:
                self._flush()
                self._end(one.tag)
            self._switch(self._open.pop(), -1)

    def _end(self, tag: str) -> None:
        if tag == "table" and self._tables:
            self._here(first=True).extend(self._tables.pop().ended())
        inner = self._tables[-1] if self._tables else self._outside
        if tag in _CELLS:
            inner.end_cell()
        elif tag == "tr":
            inner.end_row()
        inner.lists -= tag in ("ul", "ol", "menu") and inner.lists > 0
        inner.points -= tag == "li" and inner.points > 0
        self._gap += tag == "p" and not self._said

    def _here(self, *, first: bool = False) -> list[Block]:
        """The blocks that words go to: of the innermost open cell, else of the page."""
        for table in reversed(self._tables[: -1 if first else None]):
            if table.begun is not None:
                return table.blocks
        return self.blocks

    def _switch(self, one: _Open, by: int) -> None:
        self._count[one.tag] += by
        for name, on in (("skips", one.skips), ("struck", one.struck), ("foot", one.foot),
                         ("title", one.tag == "title"), ("pre", one.tag == "pre"), ("dt", one.tag == "dt"), ("dd", one.tag == "dd")):  # fmt: skip
            self._on[name] += by * on
        self._on["listed"] += by * one.listed
        self._on["heading"] += by * _HEADINGS.get(one.tag, 0)
        for values, value in ((self._bold, one.bold), (self._lang, one.lang)):
            if value is not None and by > 0:
                values.append(value)  # type: ignore[arg-type]  # each list with values of its own kind
            elif value is not None:
                del values[len(values) - 1 - values[::-1].index(value)]  # type: ignore[arg-type]

    def _flush(self) -> bool:
        """Make lines of the words so far; whether there were any."""
        words, self._words = self._words, []
        if not any(one.text.strip() for one in words):
            return False
        inner = self._tables[-1] if self._tables else self._outside
        level = self._on["listed"] or (max(inner.lists, 1) if inner.points else 0)
        setting = Setting(level, min(self._on["heading"], 6), self._gap, self._on["listed"] > 0, self._on["pre"] > 0)
        term = self._term if self._on["dd"] else None
        lines = defined(self._here(), lines_of_words(words, setting, self.numbered), term)
        (self.furniture if self._on["foot"] else self._here()).extend(lines)
        self._term = lines[0] if self._on["dt"] and len(lines) == 1 else None
        self._gap, self._said = (0, True) if lines else (self._gap, self._said)
        return bool(lines)

    def _too_deep(self, most: int) -> None:
        says = filled(plain_files.TOO_DEEP, most=most, number=self.getpos()[0] + self.before)
        raise Refusal(says, plain_files.TOO_DEEP_HINT)


def _opened(tag: str, attrs: dict[str, str | None], generator: str) -> _Open:
    """An element by its tag and attributes."""
    style = (attrs.get("style") or "").lower().replace(" ", "")
    hidden = "hidden" in attrs or attrs.get("aria-hidden") == "true" or any(one in style for one in _HIDING)
    weight = style.partition("font-weight:")[2]
    bold = weight.startswith(("bold", "6", "7", "8", "9")) if weight else (True if tag in ("b", "strong") else None)
    is_ours = generator.startswith("rcm ")  # which strikes out what is cancelled, and no other words
    struck = not is_ours and (tag in ("del", "s", "strike") or "line-through" in style)
    lang = (attrs.get("lang") or attrs.get("xml:lang") or "").lower().partition("-")[0]
    # Word and LibreOffice name the language of the program, not of the paper, for the page as a whole.
    named = "lang" in attrs and not (
        tag in ("html", "body") and generator.startswith(("LibreOffice", "Microsoft", "OpenOffice"))
    )
    level = _LEVEL.search(style)
    foot = attrs.get("title") in ("header", "footer") and tag == "div"
    kind = attrs.get("class") if is_ours else ""  # pages of our own, which print some times twice
    foot, hidden = foot or kind in _TWICE, hidden or kind in ("skip", "about")
    return _Open(
        tag, tag in _SKIPPED or hidden, bold, struck, (lang if lang in DOCUMENT_LANGUAGES else "") if named else None,
        int(level[1]) if level else 0, foot,
    )  # fmt: skip
