"""Printed lines: paragraphs of a word processor cut into lines, counted, each with its words and how they are set."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from rcmcli.importers.markup import Element
from rcmcli.importers.sheet import Line, SourceLine
from rcmcli.model.text import has_words

LINE_BREAK, PAGE_BREAK = "\n", "\f"
_SPACES = {ord(char): " " for char in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LANGUAGES = ("en", "es", "fr", "pt")


@dataclass(slots=True, frozen=True)
class Setting:
    """How words are set."""

    bold: bool = False
    struck: bool = False
    hidden: bool = False
    lang: str = ""


@dataclass(slots=True, frozen=True)
class Piece:
    """Some words that are set alike, or one break; and the elements that they come from."""

    text: str
    bold: bool = False
    struck: bool = False
    lang: str = ""
    source: Element | None = None  # where its words stand
    offset: int = 0  # of its first letter within the words of `source`
    run: Element | None = None  # around `source`

    @property
    def has_words(self) -> bool:
        """Whether a letter or figure is in it."""
        return has_words(self.text)


@dataclass(slots=True)
class Printed:
    """The lines printed so far: their number, the empty ones since the last, the page."""

    number: int = 0
    gap: int = 0
    page: int | None = None
    lines: list[SourceLine] = field(default_factory=list)
    pieces: dict[int, list[Piece]] = field(default_factory=dict)  # of each line by its number, as `Line.text` has them

    def paragraph(self, pieces: Sequence[Piece], level: int = 0, heading: int = 0) -> list[Line]:
        """The lines of a paragraph; one without a letter or figure takes its number and gives none."""
        found = (self._line(row, level, heading) for row in _rows(pieces))
        return [line for line in found if line is not None]

    def once(self, parts: Iterable[Iterable[Line]]) -> tuple[Line, ...]:
        """The lines of these parts without those that stood in an earlier one; these are no lines of the source either."""
        known: set[str] = set()
        kept: list[Line] = []
        again: set[int] = set()
        for part in parts:
            lines = list(part)
            again |= {line.number for line in lines if line.text in known}
            kept += [line for line in lines if line.text not in known]
            known |= {line.text for line in lines}
        self.lines = [line for line in self.lines if line.number not in again]
        return tuple(kept)

    def _line(self, row: Sequence[Piece], level: int, heading: int) -> Line | None:
        self.number += 1
        words = [piece for piece in row if piece.text != PAGE_BREAK]
        lettered = [piece for piece in words if piece.has_words]
        if not lettered:
            self._turn(row)
            self.gap += 1
            return None
        first = row.index(lettered[0])
        self._turn(row[:first])
        text, indent = _trimmed("".join(piece.text for piece in words))
        line = Line(
            text=text,
            number=self.number,
            page=self.page,
            level=level,
            indent=indent,
            heading=heading,
            bold=all(piece.bold for piece in lettered),
            struck=all(piece.struck for piece in lettered),
            gap=self.gap,
            lang=_agreed(piece.lang for piece in lettered),
        )
        self._turn(row[first:])
        self.gap = 0
        self.lines.append(SourceLine(line.number, text, line.page))
        self.pieces[line.number] = list(_shifted(words, indent))
        return line

    def _turn(self, row: Iterable[Piece]) -> None:
        if self.page is not None:
            self.page += sum(piece.text == PAGE_BREAK for piece in row)


def raised(number: int) -> str:
    """A number in raised figures."""
    return str(number).translate(_SUPERSCRIPT)


def day_of(words: str) -> date | None:
    """The day of an instant as documents write it in what they say of themselves."""
    try:
        return date.fromisoformat(words.strip()[:10])
    except ValueError:
        return None


def plain(words: str) -> str:
    """Words of a file on one line, letter for letter: what would break it is a space."""
    return words if words.isprintable() else words.translate(_SPACES)


def _rows(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    row: list[Piece] = []
    for piece in pieces:
        if piece.text == LINE_BREAK:
            yield row
            row = []
        else:
            row.append(piece)
    yield row


def _trimmed(text: str) -> tuple[str, int]:
    """A text without the blanks around it, and how many stood before it; tabs before it are kept, for they set columns."""
    bare = text.lstrip(" \xa0")
    return bare.rstrip(), len(text) - len(bare)


def _shifted(pieces: Iterable[Piece], indent: int) -> Iterator[Piece]:
    """The pieces without the blanks before them."""
    for piece in pieces:
        cut = min(indent, len(piece.text))
        indent -= cut
        if not cut:
            yield piece
        elif piece.text[cut:]:
            yield Piece(
                piece.text[cut:], piece.bold, piece.struck, piece.lang, piece.source, piece.offset + cut, piece.run
            )


def _agreed(languages: Iterable[str]) -> str:
    said = set(languages)
    language = said.pop() if len(said) == 1 else ""
    return language if language in LANGUAGES else ""
