"""`rcm export html`, `docx`, `pdf` and their kin: an agenda as a file that people read; one command for each form."""

from collections.abc import Callable
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.days import DayChoice
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.publish.documents import export
from rcmcli.jobs.publish.request import Request
from rcmcli.tree import FORMATS

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


def _command(form: str) -> Callable[..., None]:
    def run(
        agenda: options.AgendaName = "",
        output: options.Output = None,
        lang: options.Langs = "",
        tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
        party: options.For = "",
        audience: options.Audience = "members",
        day: options.DayNamed = "",
        today: options.Today = False,
        tomorrow: options.Tomorrow = False,
        at: options.AtMoment = "",
        stdin_filename: options.StdinName = STDIN,
        dry_run: options.DryRun = False,
        force: options.Force = False,
        quiet: options.Quiet = False,
        verbose: options.Verbose = False,
        debug: options.Debug = False,
    ) -> None:
        """Write an agenda in this form."""
        choice = DayChoice(day, today, tomorrow, at)
        request = Request(
            form, agenda, output, tuple(tz), party, audience, stdin_filename, dry_run, force, choice=choice
        )
        export(request, lang, quiet=quiet, verbose=verbose)

    return run


def _word(
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
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write an agenda as a Word document."""
    request = Request(
        "docx", agenda, output, tuple(tz), party, audience, stdin_filename, dry_run, force,
        choice=DayChoice(day, today, tomorrow, at), each=each, template=template,
    )  # fmt: skip
    export(request, lang, quiet=quiet, verbose=verbose)


def _pdf(
    agenda: options.AgendaName = "",
    output: options.Output = None,
    lang: options.Langs = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    party: options.For = "",
    each: Each = False,
    audience: options.Audience = "members",
    day: options.DayNamed = "",
    today: options.Today = False,
    tomorrow: options.Tomorrow = False,
    at: options.AtMoment = "",
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write an agenda as a PDF."""
    request = Request(
        "pdf", agenda, output, tuple(tz), party, audience, stdin_filename, dry_run, force,
        choice=DayChoice(day, today, tomorrow, at), each=each,
    )  # fmt: skip
    export(request, lang, quiet=quiet, verbose=verbose)


def _message(
    agenda: options.AgendaName = "",
    output: options.Output = None,
    lang: options.Langs = "",
    tz: options.Tz = [],  # noqa: B006 - typer reads the default and never changes it
    party: options.For = "",
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
    """Write an agenda as one message."""
    choice = DayChoice(day, today, tomorrow, at)
    request = Request(
        "txt", agenda, output, tuple(tz), party, audience, stdin_filename, dry_run, force, short, details, full, choice
    )
    export(request, lang, quiet=quiet, verbose=verbose)


def __getattr__(form: str) -> Callable[..., None]:
    """The command of a format, by its name: the tree of commands asks for it."""
    if form not in FORMATS:
        raise AttributeError(form)
    own: dict[str, Callable[..., None]] = {"txt": _message, "docx": _word, "pdf": _pdf}
    return own[form] if form in own else _command(form)
