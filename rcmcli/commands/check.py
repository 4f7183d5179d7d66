"""`rcm check`: what is wrong with an agenda before it is circulated."""

from typing import Annotated

import typer

from rcmcli import reports
from rcmcli.desk import options
from rcmcli.desk.check_paths import read_all
from rcmcli.desk.check_request import exit_code, format_named, rule_named, run_for
from rcmcli.desk.checking import report_of
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.reports import explained
from rcmcli.reports.summary import summary

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="[PATH…]",
        show_default=False,
        help="Agenda files, folders, ids, or - for standard input; the nearest agendas/ otherwise.",
    ),
]
Format = Annotated[
    str, typer.Option("--output-format", metavar="|".join(reports.FORMATS), help="How findings are printed.")
]
PhaseName = Annotated[
    str,
    typer.Option(
        "--phase",
        metavar="draft|preliminary|final",
        show_default=False,
        help="Judge as a draft, a preliminary or a final agenda; by its own status otherwise.",
    ),
]
Select = Annotated[
    list[str],
    typer.Option("--select", metavar="CHECK", show_default=False, help="Run only these: codes, beginnings, names."),
]
Ignore = Annotated[
    list[str],
    typer.Option("--ignore", metavar="CHECK", show_default=False, help="Leave these out: codes, beginnings, names."),
]


def run(
    paths: Paths = [],  # noqa: B006 - typer reads the default and never changes it
    phase: PhaseName = "",
    select: Select = [],  # noqa: B006 - the same
    ignore: Ignore = [],  # noqa: B006 - the same
    output_format: Format = "full",
    strict: Annotated[bool, typer.Option("--strict", help="Warnings make the exit code 1 too.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="The exit code is 0 whatever is found.")] = False,
    explain: Annotated[
        str, typer.Option("--explain", metavar="CODE", show_default=False, help="Explain a check, by code or name.")
    ] = "",
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Find what is wrong with agendas before they are circulated."""
    console = Console(lang, color, quiet=quiet)
    if explain:
        console.show(explained.render(rule_named(explain), console.language))
        return 0
    render = format_named(output_format)
    readings, missing = read_all(paths, stdin_filename, console)
    report = report_of(readings, run_for(readings, phase, select, ignore))
    console.show(render(report, console.language))
    if readings:
        console.say_last(summary(report, console.language), beside_data=output_format in reports.FOR_PROGRAMS)
    return exit_code(report, missing, strict=strict, exit_zero=exit_zero)
