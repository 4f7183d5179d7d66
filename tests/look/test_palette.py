"""The palette: whatever colour a house has, every word of every form can be read."""

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.look import css
from rcmcli.look.colours import WHITE, contrast, nearest_good, read
from rcmcli.look.palette import Shades, palette_of, variables
from rcmcli.model.look import Look

COLOURS = st.builds("#{:06x}".format, st.integers(0, 0xFFFFFF))
# Inks by the grounds that they stand on.
ON_SCREEN = {
    "paper": ("ink", "quiet", "link", "strong", "accent"),
    "mine": ("ink", "quiet", "link"),
    "calm": ("ink", "quiet", "link"),
    "now": ("ink", "quiet", "link", "strong"),
    "alarm": ("ink", "strong"),
    "band": ("on_band",),
}


def oracle(one: str, other: str) -> float:
    """The contrast of WCAG 2, worked out in another way than ours: in thousandths of a table, from the specification."""
    table = [n / 255 / 12.92 if n / 255 <= 0.04045 else ((n / 255 + 0.055) / 1.055) ** 2.4 for n in range(256)]

    def light(colour: str) -> float:
        number = int(colour[1:], 16)
        return 0.2126 * table[number >> 16] + 0.7152 * table[number >> 8 & 255] + 0.0722 * table[number & 255]

    pair = sorted((light(one) + 0.05, light(other) + 0.05))
    return pair[1] / pair[0]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", WHITE, 21.0), (WHITE, WHITE, 1.0), ("#767676", WHITE, 4.54), ("#777777", WHITE, 4.48)],
)
def test_the_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    """The figures that every table of WCAG gives; #767676 is the palest grey that passes."""
    assert round(contrast(one, other), 2) == ratio
    assert contrast(other, one) == contrast(one, other)


@given(COLOURS)
def test_the_proposed_colour_always_passes(colour: str) -> None:
    """What is proposed passes the same test; one that passes is proposed itself; a paler one is made no darker than it must be."""
    good = nearest_good(colour)
    assert oracle(good, WHITE) >= 4.5
    assert nearest_good(good) == good
    assert (good == colour) == (oracle(colour, WHITE) >= 4.5)
    if good != colour:
        assert oracle(good, WHITE) < 4.65


@given(COLOURS)
def test_every_ink_can_be_read_on_its_ground(colour: str) -> None:
    """On pages by day and by night, in heat maps and on paper: 4.5 to 1 at least, by the oracle."""
    for one, other in pairs(nearest_good(colour)):
        assert oracle(one, other) >= 4.5, (one, other)


def test_the_house_can_be_read_too() -> None:
    """The colours of rcm itself pass the same test."""
    for one, other in pairs(""):
        assert oracle(one, other) >= 4.5, (one, other)


@given(COLOURS)
def test_the_steps_of_a_heat_map_differ(colour: str) -> None:
    """Each step is told apart from the next one by 1.4 to 1 at least."""
    heat = palette_of(Look(colour=nearest_good(colour))).heat
    assert oracle(heat.work, heat.part) >= 1.4
    assert oracle(heat.part, heat.awake) >= 1.4


def pairs(colour: str) -> Iterator[tuple[str, str]]:
    """Every ink with its ground."""
    palette = palette_of(Look(colour=colour))
    for shades in (palette.light, palette.dark):
        yield from inks(shades)
    heat, paper = palette.heat, palette.print
    yield from ((heat.work, heat.on_work), (heat.part, heat.on_part), (heat.awake, heat.on_awake))
    grounds = [css(one) for one in (paper.head, paper.band, paper.calm)]
    yield from ((css(ink), ground) for ink in (paper.heading, paper.link) for ground in (WHITE, *grounds))
    yield (css(paper.accent), css(paper.on_accent))


def inks(shades: Shades) -> Iterator[tuple[str, str]]:
    """The inks of a screen with their grounds."""
    told = msgspec.structs.asdict(shades)
    for ground, names in ON_SCREEN.items():
        yield from ((told[ground], told[name]) for name in names)


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("#005A9C", "#005a9c"), ("005a9c", "#005a9c"), ("#05a", "#0055aa"), (" Navy ", "#000080"), ("dark green", "#006400"),
        ("rgb(0, 90, 156)", "#005a9c"), ("rgb(0,90,256)", ""), ("05a", ""), ("#12345", ""), ("", ""), ("#٠٥٥٥٥٥", ""),
        ("blau", ""), ("#005a9c80", ""), ("red;}", ""),
    ],
)  # fmt: skip
def test_colours_are_read_as_people_write_them(words: str, colour: str) -> None:
    """Figures, parts of red, green and blue, names; nothing else is guessed."""
    assert read(words) == colour


def test_the_style_sheet_has_both_times_of_the_day() -> None:
    """The colour of the house is the accent by day; by night it is a lighter one; the typeface comes first."""
    style = variables(Look(colour="#005a9c", typeface="Libertinus Serif"))
    day, night = style.split("@media")
    assert "--accent: #005a9c;" in day
    assert '--fonts: "Libertinus Serif", system-ui' in day
    assert "--accent: #005a9c;" not in night
    assert "--band: #005a9c; --on-band: #ffffff;" in day
    assert "--band: #005a9c; --on-band: #ffffff;" in night
