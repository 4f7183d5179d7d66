"""The look: colours, bullets and which kinds are quiet, once for terminal, paper, sheets and pages; that of the agenda's page is in `web/page.css`."""

from string import Template

from rcmcli.model.page import Role

# Paper and sheets: six figures each, as Word and Excel want them.
HEADING, LINK, GREY = "1F3864", "0B3D91", "595959"
HEAD, BAND, CALM, LINE = "D9E2EF", "EDF1F7", "F5F5F5", "A6B1C2"
# Pages, by day and by night; the bands of a heat map with their ink; an index of pages has its own night.
SCREEN = {
    "ink": "#1a1a1a", "paper": "#fff", "edge": "#767676", "ink_dark": "#f0f0f0", "paper_dark": "#16181d", "edge_dark": "#9a9a9a",
    "work": "#0b3d91", "on_work": "#fff", "part": "#5b8bd9", "on_part": "#10141c", "awake": "#c9d8f2", "on_awake": "#10141c",
    "dim": "#595959", "link": "#0b3d91", "rule": "#c8c8c8", "link_dark": "#9cc2ff",
    "index_ink_dark": "#ededed", "index_paper_dark": "#161616", "dim_dark": "#b0b0b0", "rule_dark": "#4a4a4a",
}  # fmt: skip
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


def painted(style: str) -> str:
    """A style in which `$ink` and its kin are the colours of pages."""
    return Template(style).substitute(SCREEN)


def css(colour: str) -> str:
    """A colour of paper as pages write it."""
    return f"#{colour.lower()}"
