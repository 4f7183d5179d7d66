"""The emblem on paper: how large it is printed."""

from rcmcli.model.look import Emblem
from rcmcli.paper.printed import Page

# The room for it, in millimetres: a sheet on its side has little height.
_TALL, _TALL_ON_ITS_SIDE, _WIDE = 16.0, 12.0, 60.0


def emblem_size(emblem: Emblem, page: Page) -> tuple[float, float]:
    """Width and height in millimetres: as large as the room at the head of a paper allows, in its own shape."""
    tall = _TALL if page.height > page.width else _TALL_ON_ITS_SIDE
    scale = min(tall / emblem.height, _WIDE / emblem.width)
    return emblem.width * scale, emblem.height * scale
