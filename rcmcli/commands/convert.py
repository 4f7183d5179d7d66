"""`rcm convert`: one time, or several, in many places; or a pasted list of local times, judged."""

from typing import Annotated

import typer

from rcmcli.conversion import convert
from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.lines import lines_of, text_of
from rcmcli.desk.long_work import CONVERTING, watched
from rcmcli.jobs.convert.asking import Options, requests_of, targets_of
from rcmcli.jobs.convert.judging import verdict_of
from rcmcli.jobs.convert.messages import requests_in
from rcmcli.model.conversion import Request
from rcmcli.model.page import WIDEST
from rcmcli.model.refusal import Refusal
from rcmcli.screens import conversion
from rcmcli.words import converting


def run(
    when: Annotated[
        list[str],
        typer.Argument(
            metavar="WHEN…",
            show_default=False,
            help="A time, such as “2021-09-09 09:00”; - for lines from standard input.",
        ),
    ] = [],  # noqa: B006 - typer reads the default and never changes it
    source: Annotated[
        str, typer.Option("--from", metavar="PLACE", show_default=False, help="Where the time holds.")
    ] = "",
    to: Annotated[
        list[str],
        typer.Option(
            "--to", metavar="PLACE", show_default=False, help="Where it is to be told; several times if you like."
        ),
    ] = [],  # noqa: B006 - typer reads the default and never changes it
    group: Annotated[
        list[str],
        typer.Option(
            "--for", metavar="GROUP", show_default=False, help="The capitals of a group or a party, such as RCM."
        ),
    ] = [],  # noqa: B006 - typer reads the default and never changes it
    on: Annotated[
        str, typer.Option("--on", metavar="DATE", show_default=False, help="The date of a time that states none.")
    ] = "",
    day_first: Annotated[
        bool | None, typer.Option("--day-first/--month-first", show_default=False, help="How 10/09/2021 is to be read.")
    ] = None,
    check: Annotated[
        str,
        typer.Option(
            "--check", metavar="LIST", show_default=False, help="Judge a list such as “11:00 Ottawa; 12:00 Santiago”."
        ),
    ] = "",
    message: Annotated[
        str,
        typer.Option(
            "--text",
            metavar="FILE",
            show_default=False,
            help="Every time in a message; a file, or - for standard input.",
        ),
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    lang: options.Lang = "",
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Tell a time in many places."""
    console = Console(lang, color, quiet=quiet, verbose=verbose)
    options = Options(source, on, day_first, console.language)
    if message:
        if when or check:
            raise Refusal(converting.TEXT_ALONE)
        requests, told = requests_in(text_of(message), options, console), list[str]()
    else:
        requests, told = requests_of(lines_of(when), options, console)
    if check:
        return _judge(check, requests, console, alone=not (to or group), json=json)
    targets = targets_of([*told, *to], group, requests[0], console)
    conversions = (convert(request, targets, console.language) for request in watched(CONVERTING, requests, console))
    if json:
        console.show_json(conversion.as_json(conversions))
    else:
        console.show(conversion.render(conversions, console.language, console.room or WIDEST))
    return 0


def _judge(pasted: str, requests: list[Request], console: Console, *, alone: bool, json: bool) -> int:
    """Print the verdict on a pasted list; the exit code is 1 where something in it is wrong."""
    if len(requests) != 1 or not alone:
        raise Refusal(converting.CLAIMS_NO_TARGETS if not alone else converting.CLAIMS_ONE_TIME)
    judged = verdict_of(pasted, requests[0], console)
    if json:
        console.show_json(conversion.verdict_json(judged))
    else:
        console.show(conversion.verdict(judged, console.language, console.room or WIDEST))
    return int(any(not claim.ok for claim in judged.claims))
