"""Colours as people write them, how well they can be told apart (WCAG 2), and their lighter and darker shades.

A colour is `#rrggbb` in small letters everywhere.
"""

import re
from collections.abc import Iterable

from rcmcli.look.css_names import NAMES

WHITE, BLACK = "#ffffff", "#000000"
ENOUGH = 4.5  # WCAG AA for words
_FIGURES = re.compile(r"#?([0-9a-f]{6})|#([0-9a-f]{3})")
_PARTS = re.compile(r"rgb\( *([0-9]{1,3}) *, *([0-9]{1,3}) *, *([0-9]{1,3}) *\)")
_STEPS = 1000


def read(words: str) -> str:
    """The colour that words mean: `#005A9C`, `#05a`, `rgb(0, 90, 156)` or a name of CSS; empty where they mean none."""
    told = words.strip().lower()
    if found := _FIGURES.fullmatch(told):
        return f"#{found[1]}" if found[1] else "#" + "".join(2 * figure for figure in found[2])
    if found := _PARTS.fullmatch(told):
        parts = [int(part) for part in found.groups()]
        return _written(parts) if max(parts) <= 255 else ""
    return NAMES.get(told.replace(" ", ""), "")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, whichever is the ink."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """A colour of which `share` is the other one."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return _written([round(a + (b - a) * share) for a, b in pairs])


def towards(colour: str, end: str, grounds: Iterable[str], enough: float = ENOUGH) -> str:
    """The colour itself, or its first shade on the way to `end` that is told apart from every ground; `end` if none is."""
    on = tuple(grounds)
    shades = (mixed(colour, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((shade for shade in shades if all(contrast(shade, each) >= enough for each in on)), end)


def nearest_good(colour: str) -> str:
    """The colour itself where it can be read on white and white on it, else its next darker shade that can."""
    return towards(colour, BLACK, (WHITE,))


def _luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _shares(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _shares(colour: str) -> list[float]:
    return [part / 255 for part in _parts(colour)]


def _parts(colour: str) -> list[int]:
    return [int(colour[n : n + 2], 16) for n in (1, 3, 5)]


def _written(parts: Iterable[int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in parts)
