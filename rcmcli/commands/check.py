"""`rcm check`: what is wrong with an agenda before it is circulated."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from rcmcli import checks, report
from rcmcli.desk import options
from rcmcli.desk.checking import findings_of
from rcmcli.desk.console import Console, refuse
from rcmcli.desk.opening import STDIN, read_stdin, shelf_here
from rcmcli.model.finding import Rule, Severity
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.report import Located
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.words import text

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="[PATH…]",
        show_default=False,
        help="Agenda files, folders, ids, or - for standard input; the nearest agendas/ otherwise.",
    ),
]
Format = Annotated[str, typer.Option("--output-format", metavar="full|concise|json", help="How findings are printed.")]


def run(
    paths: Paths = [],  # noqa: B006 - typer reads the default and never changes it
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
        console.show(report.explain(_rule(explain), console.language))
        return 0
    render = report.FORMATS.get(output_format)
    if render is None:
        raise Refusal(text("no such format", name=one_line(output_format)[:40], names=", ".join(report.FORMATS)))
    readings, missing = _read_all(paths, stdin_filename, console)
    found = [one for reading in readings for one in findings_of(reading)]
    console.show(render(found, console.language))
    if readings:
        console.say_last(report.summary(found, len(readings), console.language), beside_data=output_format == "json")
    return _exit_code(found, missing, strict=strict, exit_zero=exit_zero)


def _read_all(paths: list[str], stdin_filename: str, console: Console) -> tuple[list[Reading], bool]:
    """Every file that was named, each once, and whether some could not be read: a missing file must never be green."""
    readings: dict[str, Reading] = {}
    missing = False
    for name in paths or [str(shelf_here())]:
        try:
            files = [None] if name == STDIN else _files(name)
        except Refusal as refusal:
            refuse(refusal, console.language)
            missing, files = True, []
        for path in files:
            try:
                key = str(path.resolve()) if path else STDIN
                readings.setdefault(key, read(path) if path else read_stdin(stdin_filename))
            except Refusal as refusal:
                refuse(refusal, console.language)
                missing = True
    return list(readings.values()), missing


def _files(name: str) -> Sequence[Path | None]:
    path = Path(name)
    if "\0" not in name and path.is_dir():
        found = shelf.files(path)
        if not found:
            raise Refusal(text("empty shelf", folder=shelf.shown(path)))
        return [Path(shelf.shown(one)) for one in found]
    if shelf.looks_like_path(name) or path.exists():
        return [path]
    return [Path(shelf.shown(shelf.find(name, shelf.find_shelf(Path.cwd()))))]


def _rule(name: str) -> Rule:
    for rule in checks.rules():
        if name.upper() == rule.code or name.lower() == rule.name:
            return rule
    names = ", ".join(f"{rule.code} {rule.name}" for rule in checks.rules())
    raise Refusal(text("no such rule", name=one_line(name)[:40]), text("rules are", names=names))


def _exit_code(found: list[Located], missing: bool, *, strict: bool, exit_zero: bool) -> int:
    if missing:
        return 2
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(not exit_zero and any(one.finding.severity in grave for one in found))
