"""`rcm schema`: the JSON Schemas of the files and of what commands write as JSON."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.schemas import about, schema_named, spoken, written_by
from rcmcli.model.page import json_lines
from rcmcli.screens.schemas import Listed, render
from rcmcli.store.schemas import all_schemas


def run(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[SCHEMA]",
            show_default=False,
            help="Which one: plan, rcm.plan/1, agenda.toml…; a list of all otherwise.",
        ),
    ] = "",
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Print the JSON Schema of a file or of what commands write."""
    console = Console(lang, color, quiet=quiet)
    language = console.language
    if name:
        console.show_json(json_lines(spoken(schema_named(name).whole, language)))
    else:
        listed = [Listed(one.name, about(one, language), written_by(one)) for one in all_schemas()]
        console.show(render(listed, console.room))
