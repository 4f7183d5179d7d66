"""`rcm export html`, `docx`, `pdf` and their kin: an agenda as a file that people read; one command for each form."""

from collections.abc import Callable
from inspect import signature
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.days import DayChoice
from rcmcli.desk.opening import STDIN
from rcmcli.format_table import FORMATS
from rcmcli.jobs.publish.documents import export
from rcmcli.jobs.publish.request import Request

Short = Annotated[bool, typer.Option("--short", help="One message of a phone, as without it: under 4,096 characters.")]
Details = Annotated[bool, typer.Option("--details", help="With topics, speakers, papers and notes, however long.")]
Each = Annotated[
    bool, typer.Option("--each", help="One paper for each delegation, in its time, named by its code, in a folder.")
]
Template = Annotated[
    str,
    typer.Option(
        "--template",
        metavar="FILE.docx",
        show_default=False,
        help="A letterhead: a Word file whose styles and heads stay.",
    ),
]
Full = Annotated[bool, typer.Option("--full", help="All of it, in the lines of an agenda file (docs/format.md).")]


# The options that not every form has, and the forms that have them.
_OWN = {"short": ("txt",), "details": ("txt",), "full": ("txt",), "each": ("docx", "pdf"), "template": ("docx",)}


def _command(form: str) -> Callable[..., None]:
    def run(
        agenda: options.AgendaName = "",
        output: options.Output = None,
        lang: options.Langs = "",
        tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
        party: options.For = "",
        each: Each = False,
        template: Template = "",
        audience: options.Audience = "members",
        day: options.DayNamed = "",
        today: options.Today = False,
        tomorrow: options.Tomorrow = False,
        at: options.AtMoment = "",
        short: Short = False,
        details: Details = False,
        full: Full = False,
        stdin_filename: options.StdinName = STDIN,
        dry_run: options.DryRun = False,
        force: options.Force = False,
        quiet: options.Quiet = False,
        verbose: options.Verbose = False,
        debug: options.Debug = False,
    ) -> None:
        """Write an agenda in this form."""
        choice = DayChoice(day, today, tomorrow, at)
        to, how = (form, agenda, output, tuple(tz), party, audience), (stdin_filename, dry_run, force)
        request = Request(*to, *how, short, details, full, choice, each, template)
        export(request, lang, quiet=quiet, verbose=verbose)

    return _narrowed(run, form)


def _narrowed(run: Callable[..., None], form: str) -> Callable[..., None]:
    """The command without the options that its form does not have; typer reads the signature."""
    whole = signature(run)
    kept = [one for name, one in whole.parameters.items() if form in _OWN.get(name, (form,))]
    vars(run)["__signature__"] = whole.replace(parameters=kept)
    return run


def __getattr__(form: str) -> Callable[..., None]:
    """The command of a format, by its name: the tree of commands asks for it."""
    if form not in FORMATS:
        raise AttributeError(form)
    return _command(form)
