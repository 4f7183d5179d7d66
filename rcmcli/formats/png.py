"""A day as pictures, 1080 pixels wide for a message or 1920 × 1080 for a slide; what they show stands in the file as text too."""

import json
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import msgspec

from rcmcli import __version__
from rcmcli.look import css
from rcmcli.look.palette import palette_of
from rcmcli.model.look import Look
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.paper import picture
from rcmcli.typesetting import pictures, refuse_undrawn, svg_of

_DRAWING = Path(picture.__file__).with_name("picture.typ")
_HEAD = 33  # the signature and the first part of a PNG, which says how large it is


def render(schedule: Schedule, *, slide: bool = False) -> bytes:
    """The first picture of the first day."""
    return next((one for sheet in schedule.days for one in pictures_of(sheet, schedule, slide=slide)), b"")


def pictures_of(sheet: DaySheet, schedule: Schedule, *, slide: bool = False) -> list[bytes]:
    """The pictures of one day: one, or several where it is long. The same schedule gives the same bytes."""
    told = picture.set_out(schedule, sheet)
    inputs = {"picture": msgspec.json.encode(told).decode(), "look": _look(schedule.look)}
    inputs["shape"] = "slide" if slide else "message"
    if schedule.look.emblem:
        inputs["emblem"] = svg_of(schedule.look.emblem)
    if schedule.look.emblem:
        refuse_undrawn(schedule.look.emblem)
    drawn = pictures(_DRAWING.read_bytes(), inputs, schedule.look.typeface)
    return [_told(one, told) for one in drawn]


def _look(look: Look) -> str:
    colours = msgspec.structs.asdict(palette_of(look).print)
    return json.dumps({"typeface": look.typeface, **{name: css(colour) for name, colour in colours.items()}})


def _told(drawn: bytes, told: picture.Picture) -> bytes:
    """A picture with its maker, its title and all its words: by the first rcm knows its own, the last is for who cannot see it."""
    parts = b"".join(_parts({"Software": f"rcm {__version__}", "Title": told.title, "Description": told.text}))
    return drawn[:_HEAD] + parts + drawn[_HEAD:]


def _parts(texts: dict[str, str]) -> Iterator[bytes]:
    """Texts as parts of a PNG (iTXt: a key, two signs of no compression, no language, UTF-8)."""
    for key, words in texts.items():
        body = b"iTXt" + key.encode() + b"\0\0\0\0\0" + words.replace("\0", "").encode()
        yield (len(body) - 4).to_bytes(4) + body + crc32(body).to_bytes(4)
