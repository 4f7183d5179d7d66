"""The look: colours of paper, bullets and which kinds are quiet; `palette.py` has all colours of a house."""

from rcmcli.model.page import Role

# Paper and sheets: six figures each, as Word and Excel want them.
HEADING, LINK, GREY = "1F3864", "0B3D91", "595959"
HEAD, BAND, CALM, LINE = "D9E2EF", "EDF1F7", "F5F5F5", "A6B1C2"
# The terminal: one meaning a colour. Bold: a heading. Cyan: an hour of the day that the page speaks of, bold on another
# date. Yellow: something moves, as the clocks of a place do. Red: it is not for everyone, or not certain, or wrong.
# Magenta: what stands above all that follows. Blue: to know. Green: well. Dim: what may be passed over.
TERMINAL: dict[Role, str] = {
    "": "",
    "title": "bold",
    "time": "cyan",
    "shift": "bold cyan",
    "dim": "dim",
    "place": "dim",  # a place in a file, which a click may open
    "mark": "bold magenta",
    "change": "yellow",
    "limit": "red",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "good": "green",
}
# Before a point, by its depth; the last one for all that are deeper.
BULLETS = ("•", "–", "·")
# Items that are not the work of the meeting, and those of which a message says no more than a line.
QUIET_KINDS = ("break", "meal", "social", "travel", "logistics")
BRIEF_KINDS = ("break", "meal")


def bullet(depth: int) -> str:
    """The bullet of a point."""
    return BULLETS[min(depth, len(BULLETS) - 1)]


def css(colour: str) -> str:
    """A colour of paper as pages write it."""
    return f"#{colour.lower()}"
