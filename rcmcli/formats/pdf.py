"""A PDF of an agenda, tagged for screen readers (PDF/UA-1): the same paper as the Word document, drawn by Typst."""

import json
from datetime import UTC, datetime, time
from pathlib import Path
from typing import NamedTuple

import msgspec

from rcmcli import look
from rcmcli.look.palette import palette_of
from rcmcli.model.schedule import Schedule
from rcmcli.paper import page
from rcmcli.paper.printed import Printed


class _Attempt(NamedTuple):
    """With which fonts to draw, and whether every sign must show, as the standard asks."""

    own_fonts: bool
    accessible: bool


# The fonts inside Typst are enough for European languages, and make the same file on every machine. Where they lack a
# sign, those of the machine help; a sign that even these lack is a box, and the file does not claim the standard.
_ATTEMPTS = (_Attempt(True, True), _Attempt(False, True), _Attempt(False, False))
_DRAWING = Path(page.__file__).with_name("paper.typ")


def render(schedule: Schedule) -> bytes:
    """The document: the same schedule gives the same bytes."""
    return draw(page.set_out(schedule))


def draw(printed: Printed) -> bytes:
    """What is set for print as a PDF."""
    from typst import TypstError

    paper = {"paper": msgspec.json.encode(printed).decode(), "look": _look(printed)}
    day = datetime.combine(printed.day, time(), UTC)
    for attempt in _ATTEMPTS[:-1]:
        try:
            return _signed(_drawn(paper, day, attempt), printed.maker)
        except TypstError:
            continue  # a sign that no font has
    return _signed(_drawn(paper, day, _ATTEMPTS[-1]), printed.maker)


def _look(printed: Printed) -> str:
    """The colours of the paper and its bullets, as JSON."""
    colours = msgspec.structs.asdict(palette_of(printed.look).print)
    return json.dumps({"bullets": look.BULLETS, **{name: look.css(colour) for name, colour in colours.items()}})


def _drawn(paper: dict[str, str], day: datetime, attempt: _Attempt) -> bytes:
    import typst

    return typst.compile(
        _DRAWING.read_bytes(),
        format="pdf",
        ignore_system_fonts=attempt.own_fonts,
        sys_inputs=paper,
        pdf_standards="ua-1" if attempt.accessible else [],
        timestamp=day,
    )


def _signed(drawn: bytes, maker: str) -> bytes:
    """The file with a comment near its end by which rcm knows its own; no other byte of it moves."""
    body, mark, end = drawn.rpartition(b"startxref\n")
    return body + f"%{maker}\n".encode() + mark + end
