"""The printed lines of a text file: their numbers and pages, quoting taken off, marks of style as signs."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rcmcli.importers import marks

_BOOKMARK = re.compile(r"\[bookmark: [^\[\]\s]{0,80}\]")
_ENDS = re.compile(r"\r\n|\n|\r")
_RULES = set("-=_*~#+ \t.─━═·—–")
_FENCE = re.compile(r"(?:```|~~~)(?:text|txt|markdown|md|plain)?")


class Printed(NamedTuple):
    """One line of a file: as it stands there, and its words with their marks as signs."""

    number: int
    raw: str
    page: int | None
    marked: str

    @property
    def words(self) -> str:
        """Its words, without signs and without blanks around them."""
        return marks.bare(self.marked).strip()

    @property
    def is_rule(self) -> bool:
        """Whether it is drawn across the page and says nothing."""
        return len(self.words) > 2 and set(self.words) <= _RULES

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on it."""
        return not self.words or _FENCE.fullmatch(self.words) is not None

    @property
    def indent(self) -> int:
        """The blanks before it; a tab goes on to the next fourth column."""
        text = marks.bare(self.marked).expandtabs(4)
        return len(text) - len(text.lstrip())


class Taken(NamedTuple):
    """The lines of a file, and how many of them lost a mark of a message or of Word."""

    lines: tuple[Printed, ...]
    quoted: int
    bookmarked: int
    pages: int | None


def from_here(lines: Sequence[Printed], start: int) -> Iterator[Printed]:
    """The lines from this one on, without a copy of them."""
    return (lines[index] for index in range(start, len(lines)))


def taken(text: str) -> Taken:
    """The lines of a text; a form feed begins a new page."""
    raws = _ENDS.split(text)
    pages = text.count("\f") + 1 if "\f" in text else None
    single = "**" not in text and "__" not in text  # as in messages of a telephone, where *words* are bold
    stripped = [_BOOKMARK.sub("", _unquoted(raw.replace("\f", " "))) for raw in raws]
    lines, page = [], 1
    for index, marked in enumerate(_marked(stripped, single)):
        page += raws[index].count("\f")
        lines.append(Printed(index + 1, raws[index].strip("\f"), page if pages else None, marked))
    quoted = sum(raw.startswith(">") and _unquoted(raw) != raw for raw in raws)
    return Taken(tuple(lines), quoted, sum(map(bool, map(_BOOKMARK.search, raws))), pages)


def _unquoted(raw: str) -> str:
    """The line without the marks > of a message that is answered; a sign right before a word is no such mark."""
    at = 0
    while raw[at : at + 1] == ">" and raw[at + 1 : at + 2] in ("", " ", "\t", ">"):
        at += 2 if raw[at + 1 : at + 2] in (" ", "\t") else 1
    return raw[at:]


def _marked(raws: list[str], single: bool) -> list[str]:
    """Every line with its marks as signs; emphasis goes on over the lines of a paragraph, not over those of a table."""
    out: list[str] = []
    paragraph: list[str] = []
    for raw in raws:
        alone = not raw.strip() or "|" in raw or raw.lstrip().startswith("#")
        if alone:
            out += marks.marked(paragraph, single_is_bold=single) if paragraph else []
            out += marks.marked([raw], single_is_bold=single)
            paragraph = []
        else:
            paragraph.append(raw)
    return out + (marks.marked(paragraph, single_is_bold=single) if paragraph else [])
