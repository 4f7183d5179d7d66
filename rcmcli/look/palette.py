"""The palette: every colour of pages, papers, sheets and pictures, by day and by night, from the colour of the house."""

from functools import cache

import msgspec

from rcmcli.look import BAND, CALM, GREY, HEAD, HEADING, LINE, LINK, css
from rcmcli.look.colours import BLACK, WHITE, mixed, nearest_good, towards
from rcmcli.model.look import Look

_FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
_NIGHT = "#14161b"


class Shades(msgspec.Struct, frozen=True):
    """The colours of a screen at one time of the day; on each ground the inks that stand on it can be read.

    Inks: `ink`, `quiet` (said softly), `link`, `strong` (alarm), and `on_band`. `accent` draws rules. Grounds:
    `paper`, `mine` (the reader's own hours), `now`, `calm` (breaks), `alarm`, and `band` at the head of a page, which is as
    dark by day as by night; `plate` is that of an emblem, white as paper. `line` and `edge` part and frame.
    """

    ink: str
    paper: str
    quiet: str
    line: str
    edge: str
    link: str
    mine: str
    now: str
    calm: str
    alarm: str
    strong: str
    accent: str
    band: str
    on_band: str
    plate: str = WHITE


class Print(msgspec.Struct, frozen=True):
    """The colours of papers and sheets: inks, and the grounds of heads, bands across and breaks; six figures each, as Word and Excel want them."""

    heading: str = HEADING
    link: str = LINK
    grey: str = GREY
    head: str = HEAD
    band: str = BAND
    calm: str = CALM
    line: str = LINE
    accent: str = HEADING
    on_accent: str = WHITE[1:].upper()


class Heat(msgspec.Struct, frozen=True):
    """The grounds of a heat map, each with its ink: in working hours, partly in them, awake."""

    work: str
    on_work: str
    part: str
    on_part: str
    awake: str
    on_awake: str


class Palette(msgspec.Struct, frozen=True):
    """All colours, and the family of type as pages name it."""

    light: Shades
    dark: Shades
    print: Print
    heat: Heat
    fonts: str


_DAY = Shades(
    ink="#1a1c20", paper=WHITE, quiet="#4b515a", line="#c3c8d0", edge="#6f7783", link="#0b3d91", mine="#e6eefb",
    now="#fff0c2", calm="#f3f5f8", alarm="#fbe3e1", strong="#8c1710", accent="#0b3d91", band=css(HEADING), on_band=WHITE,
)  # fmt: skip
_DARK = Shades(
    ink="#eceef2", paper=_NIGHT, quiet="#b4bbc6", line="#3a4049", edge="#8c95a3", link="#9cc2ff", mine="#1c2b45",
    now="#463a12", calm="#1d2026", alarm="#47201d", strong="#ffb4ab", accent="#9cc2ff", band=css(HEADING), on_band=WHITE,
)  # fmt: skip
_HEAT = Heat("#0b3d91", WHITE, "#5b8bd9", "#10141c", "#c9d8f2", "#10141c")
_HOUSE = Palette(_DAY, _DARK, Print(), _HEAT, _FONTS)


def palette_of(look: Look) -> Palette:
    """The palette of a house: what takes after its colour is made of it, all else is as ever."""
    fonts = f'"{look.typeface}", {_FONTS}' if look.typeface else _FONTS
    return msgspec.structs.replace(_of(look.colour), fonts=fonts)


@cache
def _of(colour: str) -> Palette:
    if not colour:
        return _HOUSE
    colour = nearest_good(colour)
    return Palette(_by_day(colour), _by_night(colour), _printed(colour), _heat(colour), _FONTS)


def variables(look: Look) -> str:
    """The palette as the variables of a style sheet: the light one, and the dark one for who asks for it."""
    palette = palette_of(look)
    return (
        f":root {{\n  color-scheme: light dark; --fonts: {palette.fonts};\n  {_named(palette.light)}\n}}\n"
        f"@media (prefers-color-scheme: dark) {{\n  :root {{\n    {_named(palette.dark)}\n  }}\n}}\n"
    )


def heat_variables(look: Look) -> str:
    """The grounds of a heat map and their inks as variables, the same by day and by night."""
    return f":root {{ {_named(palette_of(look).heat)} }}\n"


def _named(shades: Shades | Heat) -> str:
    told = msgspec.structs.asdict(shades)
    return " ".join(f"--{name.replace('_', '-')}: {colour};" for name, colour in told.items())


def _by_day(colour: str) -> Shades:
    mine = mixed(colour, WHITE, 0.9)
    link = towards(colour, BLACK, (WHITE, mine, _DAY.calm, _DAY.now))
    return msgspec.structs.replace(_DAY, link=link, mine=mine, accent=colour, band=colour)


def _by_night(colour: str) -> Shades:
    mine = mixed(_NIGHT, colour, 0.2)
    light = towards(colour, WHITE, (_NIGHT, mine, _DARK.calm, _DARK.now))
    return msgspec.structs.replace(_DARK, link=light, mine=mine, accent=light, band=colour)


def _printed(colour: str) -> Print:
    head, band, line = (mixed(colour, WHITE, share) for share in (0.85, 0.92, 0.65))
    ink = towards(colour, BLACK, (head, band, css(CALM)))
    told = {"heading": ink, "link": ink, "head": head, "band": band, "line": line, "accent": colour}
    return Print(**{name: shade[1:].upper() for name, shade in told.items()})


def _heat(colour: str) -> Heat:
    """Three steps from the colour itself to a pale one, each told apart from the next, with their inks."""
    ink = _HEAT.on_part
    part = towards(colour, WHITE, (BLACK,), 7)
    return Heat(colour, WHITE, towards(part, WHITE, (ink,)), ink, towards(colour, WHITE, (BLACK,), 14), ink)
