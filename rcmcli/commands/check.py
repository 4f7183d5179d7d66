"""`rcm check`: what is wrong with an agenda before it is circulated."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Annotated

import typer

from rcmcli import reports
from rcmcli.desk import options
from rcmcli.desk.checking import Run
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.jobs.check.busy import busy_of, files_of
from rcmcli.jobs.check.fixing import Outcome, fix_all
from rcmcli.jobs.check.many import Asked, many_of, told_of_many
from rcmcli.jobs.check.patch import show_diff
from rcmcli.jobs.check.paths import files_named, read_all
from rcmcli.jobs.check.request import DocumentOptions, exit_code, format_named, run_for
from rcmcli.jobs.check.telling import (
    Told,
    composed,
    mark_document,
    read_settled,
    show_explained,
    tell,
    write_and_tell,
)
from rcmcli.store.reading import Reading

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="[PATH…]",
        show_default=False,
        help="Agenda files, documents, folders, ids, or - for standard input; the nearest agendas/ and calendars/ otherwise.",
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

BusyFiles = Annotated[
    list[str],
    typer.Option(
        "--busy",
        metavar="FILE",
        show_default=False,
        help="A calendar file (.ics) of a party, to see when it is busy; several times if you like.",
    ),
]
BusyParties = Annotated[
    list[str],
    typer.Option(
        "--for",
        metavar="PARTY",
        show_default=False,
        help="Whose calendar --busy is: one party for all files, or one for each in their order.",
    ),
]
BusyOwners = Annotated[
    list[str],
    typer.Option(
        "--busy-as",
        metavar="ADDRESS",
        show_default=False,
        help="The e-mail address of the owner of --busy, so that what was declined is free; one for all files, or one for each.",
    ),
]


Tz = Annotated[
    str,
    typer.Option(
        "--tz", metavar="PLACE", show_default=False, help="Of a document: whose hours it prints, where it does not say."
    ),
]
Year = Annotated[
    str,
    typer.Option("--year", metavar="YYYY", show_default=False, help="Of a document: the year, where it prints none."),
]
On = Annotated[
    str,
    typer.Option(
        "--date", metavar="DATE", show_default=False, help="Of a document of one day: its date, where it prints none."
    ),
]
Marked = Annotated[
    str,
    typer.Option(
        "--marked",
        metavar="OUT.docx",
        show_default=False,
        help="Of a Word document: a copy with the findings as comments.",
    ),
]

Jobs = Annotated[
    int | None,
    typer.Option(
        "-j", "--jobs", metavar="N", min=1, max=256, show_default=False,
        help="Of many files: how many processes look at them; as many as there are processors otherwise.",
    ),
]  # fmt: skip


def run(
    paths: Paths = [],  # noqa: B006 - typer reads the default and never changes it
    phase: PhaseName = "",
    select: Select = [],  # noqa: B006 - the same
    ignore: Ignore = [],  # noqa: B006 - the same
    busy: BusyFiles = [],  # noqa: B006 - the same
    parties: BusyParties = [],  # noqa: B006 - the same
    owners: BusyOwners = [],  # noqa: B006 - the same
    output_format: Format = "full",
    strict: Annotated[bool, typer.Option("--strict", help="Warnings make the exit code 1 too.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="The exit code is 0 whatever is found.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend in the files what can be mended for certain.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and write nothing.")] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Tell it anew at each change of a file, until Ctrl-C.")
    ] = False,
    tz: Tz = "",
    year: Year = "",
    on: On = "",
    marked: Marked = "",
    force: options.Force = False,
    explain: Annotated[
        str, typer.Option("--explain", metavar="CODE", show_default=False, help="Explain a check, by code or name.")
    ] = "",
    jobs: Jobs = None,
    stdin_filename: options.StdinName = STDIN,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Find what is wrong with agendas before they are circulated: agenda files, or Word, PDF and other documents."""
    console = Console(lang, color, quiet=quiet)
    if explain:
        return show_explained(explain, console)
    calendars = files_of(busy, parties, owners)
    documents = DocumentOptions(tz, year, on, marked, force, edits=fix or diff)
    tell_it = partial(tell, console=console, output_format=output_format)
    if watch:
        _refuse_unwatchable(paths, documents, output_format)
    files = files_named(paths)
    if not (watch or calendars or documents.edits or documents.asked or force) and (many := many_of(files)):
        told, missing = told_of_many(many, Asked(phase, select, ignore), jobs or 0, output_format, console)
        return exit_code(told.report, (), missing, strict=strict, exit_zero=exit_zero)
    readings, missing = read_all(files, stdin_filename, console, documents)
    asked = partial(run_for, phase=phase, select=select, ignore=ignore, busy=busy_of(calendars, readings, console))
    if watch and not missing:
        return _watch(paths, documents, output_format, asked, console)
    if diff:
        return 2 if missing else int(show_diff(readings, asked(readings), console) and not exit_zero)

    def compose(outcome: Outcome) -> Told:
        return composed(outcome, asked(outcome.readings), format_named(output_format), console)

    if fix:
        readings = read_settled(readings, console)
        told = write_and_tell(fix_all(readings, asked(readings), console), compose, tell_it, console)
    else:
        told = compose(Outcome(tuple(readings)))
        tell_it(told)
    mark_document(readings, told.report, documents, console, lang)
    return max(told.outcome.code, exit_code(told.report, readings, missing, strict=strict, exit_zero=exit_zero))


def _watch(
    paths: Sequence[str],
    documents: DocumentOptions,
    output_format: str,
    asked: Callable[[Sequence[Reading]], Run],
    console: Console,
) -> int:
    """Tell it anew at each change; what was read of the files is read again."""
    from rcmcli.jobs.check.watching import watch

    def look(quiet: Console) -> Told:
        readings, _ = read_all(files_named(paths), STDIN, quiet, documents)
        return composed(Outcome(tuple(readings)), asked(readings), format_named(output_format), quiet)

    return watch(paths, look, console)


def _refuse_unwatchable(paths: Sequence[str], documents: DocumentOptions, output_format: str) -> None:
    from rcmcli.jobs.check.watching import refuse_mixture

    refuse_mixture(paths, documents, output_format)
