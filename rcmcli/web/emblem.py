"""The emblem of a house at the head of a page: the picture itself stands in the page, so that nothing is asked of the net."""

from base64 import b64encode

from rcmcli.model.look import Look
from rcmcli.web.markup import NOTHING, Markup, element

_TALL, _WIDE = 56, 176  # the room for it, in pixels of a screen
_KINDS = {"svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg"}
# On white also by night: emblems are drawn for paper.
STYLE = Markup(
    ".emblem{display:block;background:var(--plate);padding:4px;border-radius:4px;max-width:40%;object-fit:contain}\n"
)


def emblem(look: Look) -> Markup:
    """The emblem as an image, nothing where there is none; it has no words, for it says nothing that is not said beside it."""
    if look.emblem is None:
        return NOTHING
    scale = min(_TALL / look.emblem.height, _WIDE / look.emblem.width)
    sides = (f"{max(1, round(side * scale)) + 8}" for side in (look.emblem.width, look.emblem.height))
    source = f"data:{_KINDS[look.emblem.kind]};base64,{b64encode(look.emblem.content).decode()}"
    width, height = sides
    return element("img", src=source, alt="", width=width, height=height, class_="emblem")
