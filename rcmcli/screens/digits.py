"""A clock in digits five lines high, to be read from the back of a room."""

from rcmcli.model.page import Line

_ROWS = {
    "0": ("###", "# #", "# #", "# #", "###"),
    "1": (" # ", "## ", " # ", " # ", "###"),
    "2": ("###", "  #", "###", "#  ", "###"),
    "3": ("###", "  #", "###", "  #", "###"),
    "4": ("# #", "# #", "###", "  #", "  #"),
    "5": ("###", "#  ", "###", "  #", "###"),
    "6": ("###", "#  ", "###", "# #", "###"),
    "7": ("###", "  #", "  #", "  #", "  #"),
    "8": ("###", "# #", "###", "# #", "###"),
    "9": ("###", "# #", "###", "  #", "###"),
    ":": (" ", "#", " ", "#", " "),
}
_WIDE = 40  # cells from which on each dot takes two


def render(words: str, room: int) -> list[Line]:
    """The lines of an hour such as `09:45`, in a room of so many cells; signs without a picture are left out."""
    pictures = [_ROWS[sign] for sign in words if sign in _ROWS]
    dot = 2 if room >= _WIDE else 1
    rows = ("  ".join(picture[n] for picture in pictures) for n in range(5))
    return [(("".join("█" * dot if cell == "#" else " " * dot for cell in row), "title"),) for row in rows]
