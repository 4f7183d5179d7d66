"""`rcm agenda new`: a new agenda, blank, after an old one, or one to learn from."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.speech import languages
from rcmcli.jobs.new.answer import answer
from rcmcli.jobs.new.request import Request

Id = Annotated[
    str,
    typer.Argument(
        metavar="[ID]", show_default=False, help="What it shall be called: 2026-11-workshop. With --sample, a folder."
    ),
]
Title = Annotated[
    str,
    typer.Option("--title", metavar="TITLE", show_default=False, help="Its title; in two languages parted by “ | ”."),
]
Dates = Annotated[
    str, typer.Option("--date", metavar="D[..D2]", show_default=False, help="Its dates: 2026-11-05..2026-11-06.")
]
Zone = Annotated[
    str, typer.Option("--tz", metavar="PLACE", show_default=False, help="The place whose clock its hours are by.")
]
Host = Annotated[
    str,
    typer.Option("--host", metavar="PARTY", show_default=False, help="Who receives the meeting: a country, a body."),
]
Form = Annotated[
    str,
    typer.Option("--form", metavar="lines|tables", show_default=False, help="One line an item, or a table for each."),
]
Like = Annotated[
    str,
    typer.Option("--like", metavar="OLD", show_default=False, help="An old agenda, to be had anew on these dates."),
]
Target = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        show_default=False,
        help="The .toml file to write, or the folder for it; the nearest agendas/ otherwise.",
    ),
]
Sample = Annotated[bool, typer.Option("--sample", help="A folder to learn from: an agenda with one wrong hour.")]
Langs = Annotated[
    str,
    typer.Option("--lang", metavar="es,en", show_default=False, help="The languages of the agenda, the first leads."),
]


def run(
    name: Id = "",
    title: Title = "",
    dates: Dates = "",
    tz: Zone = "",
    host: Host = "",
    lang: Langs = "",
    form: Form = "",
    like: Like = "",
    output: Target = None,
    sample: Sample = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Begin an agenda."""
    asked = languages(lang)
    console = Console(asked, quiet=quiet, documents=True)
    return answer(Request(name, title, dates, tz, host, asked, form, like, output), console, sample=sample)
