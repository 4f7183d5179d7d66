"""Reading the emblem of a house: a picture in the folder of `rcm.toml`, looked through before it goes into any paper."""

import os
from pathlib import Path

from rcmcli.model.failure import reason_of
from rcmcli.model.look import Emblem
from rcmcli.model.refusal import Refusal
from rcmcli.store.emblem_pixels import MOST_PIXELS, is_jpeg, is_png, size_of_jpeg, size_of_png
from rcmcli.store.emblem_svg import Unfit, is_svg, size_of_svg
from rcmcli.store.files import read_start
from rcmcli.store.shelf import shown
from rcmcli.words import filled, looks

MOST_MEGABYTES, LONGEST = 2, 20


def read_emblem(name: str, folder: Path, place: str) -> Emblem:
    """The picture called `name` in `folder`. Raises `Refusal`, which names the place in the settings, for any other file."""
    told = {"place": place, "path": shown(folder / name)}
    data = _bytes_of(name, folder, told)
    if is_png(data):
        size = size_of_png(data)
        return _pixels(Emblem("png", data, *size), told) if size else _no_picture(told)
    if is_jpeg(data):
        size = size_of_jpeg(data)
        return _pixels(Emblem("jpeg", data, *size), told) if size else _no_picture(told)
    try:
        sides = size_of_svg(data) if is_svg(data) else None
    except Unfit as unfit:
        raise Refusal(filled(looks.SVG_REFUSED, line=unfit.line, what=unfit.what, **told), looks.SVG_HINT) from None
    return _shaped(Emblem("svg", data, *sides), told) if sides else _no_picture(told)


def _bytes_of(name: str, folder: Path, told: dict[str, str]) -> bytes:
    """The bytes of a file that lies in the folder, whatever links lead there."""
    try:
        path = Path(os.path.realpath(folder / name))
        if Path(os.path.realpath(folder)) not in path.parents:
            raise Refusal(filled(looks.EMBLEM_OUTSIDE, **told), looks.EMBLEM_INSIDE_HINT)
        data = read_start(path, MOST_MEGABYTES * 1_000_000)
    except (OSError, ValueError) as error:
        raise Refusal(filled(looks.CANNOT_READ, reason=reason_of(error), **told)) from error
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise Refusal(filled(looks.EMBLEM_LARGE, most=MOST_MEGABYTES, **told), looks.SMALLER_HINT)
    return data


def _pixels(emblem: Emblem, told: dict[str, str]) -> Emblem:
    if max(emblem.width, emblem.height) > MOST_PIXELS:
        size = {"width": f"{emblem.width:.0f}", "height": f"{emblem.height:.0f}"}
        raise Refusal(filled(looks.EMBLEM_WIDE, most=f"{MOST_PIXELS}", **size, **told), looks.SMALLER_HINT)
    return _shaped(emblem, told)


def _shaped(emblem: Emblem, told: dict[str, str]) -> Emblem:
    """The emblem, unless it is a mere line: at the head of a paper nobody would see it."""
    if max(emblem.width / emblem.height, emblem.height / emblem.width) > LONGEST:
        size = {"width": f"{emblem.width:.10g}", "height": f"{emblem.height:.10g}"}
        raise Refusal(filled(looks.EMBLEM_THIN, most=LONGEST, **size, **told), looks.EMBLEM_THIN_HINT)
    return emblem


def _no_picture(told: dict[str, str]) -> Emblem:
    raise Refusal(filled(looks.NO_PICTURE, **told), looks.PICTURE_HINT)
