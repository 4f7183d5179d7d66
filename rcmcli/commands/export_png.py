"""`rcm export png`: the days of an agenda as pictures for a message or a slide."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.days import DayChoice
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.publish.pictures import PictureRequest, export

Slide = Annotated[bool, typer.Option("--slide", help="For a slide, 1920 × 1080; otherwise for a phone, 1080 wide.")]


def run(
    agenda: options.AgendaName = "",
    output: options.Output = None,
    day: options.DayNamed = "",
    today: options.Today = False,
    tomorrow: options.Tomorrow = False,
    at: options.AtMoment = "",
    slide: Slide = False,
    lang: options.Langs = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    party: options.For = "",
    audience: options.Audience = "members",
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write each day of an agenda, or one of them, as a picture."""
    choice = DayChoice(day, today, tomorrow, at)
    request = PictureRequest(agenda, output, choice, slide, tuple(tz), party, audience, stdin_filename, dry_run, force)
    export(request, lang, quiet=quiet, verbose=verbose)
