"""`rcm import`: a Word file, a PDF, a page, a sheet, a message or a calendar as an agenda; a list of activities as a calendar."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.jobs.importing.answer import answer
from rcmcli.jobs.importing.request import Request

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="A .docx, .odt, .pdf, .txt, .md, .html, .xlsx, .ods, .csv or .ics file; - for text from standard input.",
    ),
]
Target = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        show_default=False,
        help="The .toml file to write, or the folder for it; standard output otherwise.",
    ),
]
Zone = Annotated[
    str,
    typer.Option(
        "--tz", metavar="PLACE", show_default=False, help="Whose hours these are, where the paper does not say."
    ),
]
Year = Annotated[
    int | None,
    typer.Option("--year", metavar="YYYY", show_default=False, help="The year of dates that are printed without one."),
]
On = Annotated[
    str,
    typer.Option("--date", metavar="DATE", show_default=False, help="The date of a paper of one day that prints none."),
]
Pages = Annotated[
    str, typer.Option("--pages", metavar="N[-M]", show_default=False, help="Only these pages of a PDF: 1-3.")
]
Report = Annotated[
    str | None,
    typer.Option(
        "--report",
        metavar="PATH",
        show_default=False,
        help="What became of every line, as JSON (docs/importing.md); - for standard output.",
    ),
]
Onto = Annotated[
    str,
    typer.Option(
        "--onto",
        metavar="AGENDA",
        show_default=False,
        help="Write into this agenda what the paper says otherwise, and nothing else.",
    ),
]
Form = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="agenda|calendar",
        show_default=False,
        help="What the paper is: an agenda, or a calendar of activities. Without it, its hours decide.",
    ),
]
Replace = Annotated[bool, typer.Option("--force", help="Replace a file that is there already.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="The exit code is 0 whatever is missing or assumed.")]


def run(
    file: File,
    output: Target = None,
    tz: Zone = "",
    year: Year = None,
    on: On = "",
    pages: Pages = "",
    report: Report = None,
    onto: Onto = "",
    form: Form = "",
    force: Replace = False,
    exit_zero: ExitZero = False,
    lang: options.Lang = "",
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Read a paper as an agenda, or a list of activities as a calendar."""
    console = Console(lang, quiet=quiet, verbose=verbose)
    request = Request(file, output, tz, year, on, pages, report, onto, force, exit_zero, form)
    if onto:
        from rcmcli.jobs.onto.answer import answer_onto

        return answer_onto(request, console)
    return answer(request, console)
