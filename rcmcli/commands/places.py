"""`rcm places`: what a name means. Its zone, its offset on a date, its clock changes, its other readings."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.lines import lines_of
from rcmcli.jobs.places import card_for, day_of
from rcmcli.model.page import WIDEST
from rcmcli.model.refusal import Refusal
from rcmcli.screens import places
from rcmcli.words import common, filled, naming

MOST = 10_000


def run(
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="[QUERY…]",
            show_default=False,
            help="Names as people print them; - for one a line from standard input.",
        ),
    ] = [],  # noqa: B006 - typer reads the default and never changes it
    on: Annotated[
        str, typer.Option("--on", metavar="DATE", show_default=False, help="The date to ask about; today otherwise.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Say what names of places mean."""
    console = Console(lang, color, quiet=quiet)
    names = lines_of(query)
    if not names or len(names) > MOST:
        raise Refusal(
            filled(common.TOO_MANY, count=len(names), most=MOST) if names else naming.NO_NAME, naming.NO_NAME_HINT
        )
    day = day_of(on, console)
    cards = [card_for(name, day, console.language) for name in names]
    if json:
        console.show_json(places.as_json(cards))
    else:
        console.show(places.render(cards, console.language, console.room or WIDEST))
    return 2 if any(card.zone is None for card in cards) else 0
