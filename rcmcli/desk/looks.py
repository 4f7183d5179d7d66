"""The look of this house's papers: what `[look]` of `rcm.toml` says, read and looked through when a paper is made."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from rcmcli.desk.settings import here, settings_at, settings_file_of
from rcmcli.look import colours
from rcmcli.look.css_names import NAMES
from rcmcli.model.look import Look
from rcmcli.model.refusal import Refusal
from rcmcli.model.settings import LookSettings
from rcmcli.model.text import one_line
from rcmcli.words import filled, looks

_TYPEFACE = re.compile(r"[^\W_][\w .&'+-]{0,59}")
_LIKE = ("navy", "teal", "darkgreen", "maroon", "purple")  # names that can be read, where none is near
_FEW, _ALIKE = 3, 0.6


def look_here() -> Look:
    """The look that `rcm.toml` of this workspace gives; that of rcm where it gives none."""
    return look_at(here())


@cache
def look_at(folder: Path) -> Look:
    """The look for a run in `folder`, read once."""
    from rcmcli.store.shelf import shown

    given, path = settings_at(folder).look, settings_file_of(folder)
    if path is None or given == LookSettings():
        return Look()
    place = f"{shown(path)} [look]"
    colour = _colour(given, place)
    typeface = _typeface(given.typeface, f"{place} typeface") if given.typeface else ""
    if not given.emblem:
        return Look(colour=colour, typeface=typeface)
    from rcmcli.store.emblem import read_emblem

    return Look(read_emblem(given.emblem, path.parent, f"{place} emblem"), colour, typeface)


def _colour(given: LookSettings, place: str) -> str:
    """The colour of the house. Raises `Refusal` for what is no colour, and for one in which nobody can read words."""
    if given.colour and given.color:
        raise Refusal(filled(looks.TWO_COLOURS, place=place))
    words = given.colour or given.color
    if not words:
        return ""
    place = f"{place} {'colour' if given.colour else 'color'}"
    colour = colours.read(words)
    if not colour:
        near = _near(words.lower().replace(" ", ""), NAMES) or _LIKE
        hint = filled(looks.COLOUR_HINT, near=", ".join(near))
        raise Refusal(filled(looks.NO_COLOUR, place=place, words=one_line(words)[:40]), hint)
    _refuse_pale(colour, place)
    return colour


def _refuse_pale(colour: str, place: str) -> None:
    ratio, good = colours.contrast(colour, colours.WHITE), colours.nearest_good(colour)
    if good != colour:
        told = {"colour": colour.upper(), "ratio": _rounded_down(ratio), "needed": f"{colours.ENOUGH}"}
        hint = filled(
            looks.CONTRAST_HINT, good=good.upper(), ratio=_rounded_down(colours.contrast(good, colours.WHITE))
        )
        raise Refusal(filled(looks.POOR_CONTRAST, place=place, **told), hint)


def _rounded_down(ratio: float) -> str:
    """A ratio with two figures, never more than it is: 4.499 is not 4.5."""
    return f"{int(ratio * 100) / 100:.2f}"


def _typeface(words: str, place: str) -> str:
    """The typeface as it is called; as it is written where Typst is not there to ask. Raises `Refusal` for an unknown one."""
    from rcmcli.typesetting import SHIPPED, typefaces

    known = {name.lower(): name for name in typefaces() if _TYPEFACE.fullmatch(name)}
    told = " ".join(words.split())
    name = known.get(told.lower(), "" if known else told)
    if _TYPEFACE.fullmatch(name):
        return name
    near = ", ".join(known[one] for one in _near(told.lower(), known))
    shipped = ", ".join(SHIPPED)
    hint = (
        filled(looks.TYPEFACE_HINT, near=near, shipped=shipped)
        if near
        else filled(looks.TYPEFACES_HINT, shipped=shipped)
    )
    raise Refusal(filled(looks.NO_TYPEFACE, place=place, words=one_line(words)[:60]), hint)


def _near(words: str, known: Mapping[str, str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(get_close_matches(words[:60], list(known), _FEW, _ALIKE))
