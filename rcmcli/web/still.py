"""A still page: the head of one that runs no script and asks for nothing."""

from rcmcli import __version__
from rcmcli.look.palette import variables
from rcmcli.model.look import Look
from rcmcli.model.publication import Beside, Front
from rcmcli.model.text import Text
from rcmcli.web.beside import robots
from rcmcli.web.emblem import STYLE as EMBLEM
from rcmcli.web.markup import NOTHING, Markup, Voice, element, joined, words


def head_of(title: Text, look: Look, style: str, page: Beside | Front, voice: Voice) -> Markup:
    """The head of a still page, in the look of the house."""
    parts = (
        NOTHING,
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"rcm {__version__}"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element(
            "meta",
            http_equiv="Content-Security-Policy",
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        ),
        *robots(page),
        element("title", words(voice.plain(title))),
        element("style", Markup(variables(look)), EMBLEM, Markup(style)),
        NOTHING,
    )
    return element("head", joined(parts, "\n"))
