"""The look that a house gives its papers: its emblem, its colour, its typeface."""

from typing import Literal

import msgspec


class Emblem(msgspec.Struct, frozen=True):
    """A picture that was looked through and found harmless: its bytes, its kind, how wide and high it is, in pixels or in units of its own."""

    kind: Literal["png", "jpeg", "svg"]
    content: bytes
    width: float
    height: float


class Look(msgspec.Struct, frozen=True):
    """What `[look]` of `rcm.toml` gives; the colour as `#005a9c`, empty for the one of rcm, as is the typeface."""

    emblem: Emblem | None = None
    colour: str = ""
    typeface: str = ""


PLAIN = Look()
