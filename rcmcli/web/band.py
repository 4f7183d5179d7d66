"""The band at the head of a page in the colour of the body that calls the meeting, with the ink that is read best on it."""

from rcmcli.web.markup import Markup

_INKS = {"#ffffff": 1.0, "#000000": 0.0}  # with their luminance: one of the two always has a contrast of 4.5 or more


def band(colour: str) -> Markup:
    """The style of the band for a colour of six figures."""
    shade = _luminance(colour)
    ink = max(_INKS, key=lambda one: _contrast(shade, _INKS[one]))
    return Markup(f":root {{ --band: #{colour.lower()}; --on-band: {ink} }}\n")


def _contrast(one: float, other: float) -> float:
    """The contrast of two luminances, as WCAG reckons it."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
