"""A paper set for print: a page, and on it lines and tables in reading order; Word and PDF only draw them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

import msgspec

from rcmcli.model.look import PLAIN, Emblem
from rcmcli.model.look import Look as HouseLook
from rcmcli.model.text import Text, pieces
from rcmcli.wording.details import Detail

Look = Literal[
    "", "bold", "italic", "struck", "underlined", "link", "day", "mark"
]  # `day`: what the head of each page says again
Style = Literal[
    "organizer", "title", "subtitle", "status", "centred", "chapter", "heading", "text", "remark", "key", "bullet", "small", "closing",
    "city", "offset", "label", "time", "hour", "aside", "band", "item", "lead", "detail", "point",
]  # fmt: skip


class Run(msgspec.Struct, frozen=True):
    """Words in one language and one look."""

    words: str
    language: str = ""
    look: Look = ""


class Line(msgspec.Struct, frozen=True, tag=True):
    """A paragraph: its style, how far it is set in (bullets), its runs."""

    style: Style
    runs: tuple[Run, ...]
    depth: int = 0


class Cell(msgspec.Struct, frozen=True):
    """A cell of a table: lines, over `span` columns and `rows` rows."""

    lines: tuple[Line, ...]
    span: int = 1
    rows: int = 1


class TableRow(msgspec.Struct, frozen=True):
    """A row, without the cells that reach into it from above; a `whole` one stays on one page, a `band` is a heading across,
    a `quiet` one is a break or a meal.
    """

    cells: tuple[Cell, ...]
    whole: bool = True
    band: bool = False
    quiet: bool = False


class Table(msgspec.Struct, frozen=True, tag=True):
    """A table with widths in millimetres; with a `head` it is framed and the head repeated, else it only sets side by side."""

    widths: tuple[float, ...]
    head: tuple[Cell, ...]
    rows: tuple[TableRow, ...]
    about: str = ""


class Page(msgspec.Struct, frozen=True):
    """A sheet of paper and its margin, in millimetres."""

    width: float
    height: float
    margin: float = 16

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


class Printed(msgspec.Struct, frozen=True):
    """The whole: page, title for the file, languages, maker, blocks, and for each language what the foot says.

    `short` stands at the head of every page but the first, with the day, or with the `dates` of the meeting in programs that
    do not work out which day a page shows; `mark` on every page, the first one too. The `keyword` tells programs what the paper is, where it is no agenda.
    """

    page: Page
    title: str
    subject: str
    languages: tuple[str, ...]
    maker: str
    day: date
    blocks: tuple[Line | Table, ...]
    footer: tuple[tuple[str, str], ...]
    short: str = ""
    dates: str = ""
    mark: tuple[Run, ...] = ()
    keyword: str = ""
    look: HouseLook = PLAIN


def voices(words: Text, languages: Sequence[str], look: Look = "") -> list[Run]:
    """One thing in every language, each a run of its own; said once, in the first of them, where the languages agree."""
    told: dict[str, str] = {}
    for language in languages:
        told.setdefault(words.pick(language), language)
    return [Run(word, language, look) for word, language in told.items() if word]


def spoken(words: Text, languages: Sequence[str]) -> tuple[Run, ...]:
    """One thing in every language on one line, with a stroke between."""
    runs = voices(words, languages)
    parted = [part for run in runs for part in (Run(" / ", languages[0]), run)]
    return tuple(parted[1:])


def linked(words: str, language: str, look: Look = "") -> tuple[Run, ...]:
    """Words in which each address of the web is a link."""
    return tuple(Run(part, language, "link" if is_address else look) for part, is_address in pieces(words))


def detailed(detail: Detail, language: str, look: Look = "") -> tuple[Run, ...]:
    """The words of a line; the address of a paper is a link behind its title."""
    if not (detail.title and detail.address):
        return linked(detail.words, language, look)
    return (*linked(f"{detail.title} ", language, look), Run(detail.address, language, "link"))


def length(lines: Iterable[Line]) -> int:
    """How many characters stand in lines."""
    return sum(len(run.words) for line in lines for run in line.runs)


# The room for it, in millimetres: a sheet on its side has little height.
_TALL, _TALL_ON_ITS_SIDE, _WIDE = 16.0, 12.0, 60.0


def emblem_size(emblem: Emblem, page: Page) -> tuple[float, float]:
    """Width and height in millimetres: as large as the room at the head of a paper allows, in its own shape."""
    tall = _TALL if page.height > page.width else _TALL_ON_ITS_SIDE
    scale = min(tall / emblem.height, _WIDE / emblem.width)
    return emblem.width * scale, emblem.height * scale
