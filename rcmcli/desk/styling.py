"""Styling: a page with the signs that colour it, and its places in files as links where the terminal knows them."""

import os
from io import StringIO

from rich.console import Console
from rich.style import Style
from rich.text import Text

from rcmcli.desk.links import knows_links, linked
from rcmcli.look import TERMINAL
from rcmcli.model.page import Line


def in_color(page: list[Line], *, links: bool) -> str:
    """The page with its colours; rich only makes the text, since it ends the run at a closed pipe."""
    colored = StringIO()
    terminal = Console(file=colored, force_terminal=True, legacy_windows=False, color_system="standard")
    with_links = links and knows_links(os.environ)
    for line in page:
        styled = Text()
        for words, role in line:
            if role == "place" and with_links:
                _append_link(styled, words)
            else:
                styled.append(words, TERMINAL[role])
        styled.rstrip()
        terminal.print(styled, soft_wrap=True)
    return colored.getvalue()


def _append_link(styled: Text, words: str) -> None:
    """Words with the place in a file that they name as a link to it."""
    plain = Style.parse(TERMINAL["place"])
    before, place, behind, address = linked(words)
    styled.append(before, plain)
    styled.append(place, plain + Style(link=address) if address else plain)
    styled.append(behind, plain)
