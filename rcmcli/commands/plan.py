"""`rcm plan`: the best common hours of many parties."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.writing import put
from rcmcli.jobs.plan.request import Request, answer
from rcmcli.jobs.plan.seating import Named
from rcmcli.model.plan import Plan
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.writing.targets import file_named
from rcmcli.store.writing.write import check_target
from rcmcli.words import filled, planning

_OURS = b"<!-- rcm plan -->"
Dates = Annotated[
    str,
    typer.Option("--date", metavar="D[..D2]", show_default=False, help="A date, or a range: 2021-09-06..2021-09-10."),
]
Duration = Annotated[
    str,
    typer.Option("--duration", metavar="LENGTH", show_default="1h", help="How long it lasts: 4h, 90m, 1:30."),
]
WorkingHours = Annotated[
    str,
    typer.Option(
        "--hours",
        metavar="FROM-TO",
        show_default="08:00-18:00",
        help="The working hours of everyone, by the local clock; rcm.toml may give a party its own.",
    ),
]
Parties = Annotated[
    list[str],
    typer.Option(
        "--for",
        metavar="PARTY,…",
        show_default=False,
        help="Who meets: parties or groups, between commas; may be given several times.",
    ),
]
Places = Annotated[
    list[str],
    typer.Option("--tz", metavar="PLACE", show_default=False, help="Who meets, by place; may be given several times."),
]
Must = Annotated[
    list[str],
    typer.Option(
        "--must",
        metavar="PARTY",
        show_default=False,
        help="Must be within its working hours; may be given several times.",
    ),
]
Step = Annotated[str, typer.Option("--step", metavar="LENGTH", help="How far apart the starts to try are.")]
Top = Annotated[int, typer.Option("--top", metavar="N", help="How many windows to name.")]
Series = Annotated[
    int | None,
    typer.Option("--series", metavar="N", show_default=False, help="Share the burden over N meetings."),
]
Apart = Annotated[
    str,
    typer.Option("--every", metavar="LENGTH", show_default=False, help="How far apart the meetings are: 3mo, 2w, 30d."),
]
AgendaId = Annotated[
    str,
    typer.Option(
        "--agenda",
        metavar="AGENDA",
        show_default=False,
        help="Say which start suits this agenda best; nothing is written.",
    ),
]
AgendaDay = Annotated[
    str,
    typer.Option("--day", metavar="DAY", show_default=False, help="Only this day of the agenda."),
]
CalendarId = Annotated[
    str,
    typer.Option(
        "--calendar",
        metavar="CALENDAR",
        show_default=False,
        help="Name the weeks that are free in this calendar of activities, instead of hours.",
    ),
]
MapFile = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="PATH", show_default=False, help="Write the map as a .svg or .html file."),
]


def run(
    dates: Dates = "",
    duration: Duration = "",
    hours: WorkingHours = "",
    parties: Parties = [],  # noqa: B006 - typer reads the default and never changes it
    tz: Places = [],  # noqa: B006
    must: Must = [],  # noqa: B006
    step: Step = "30m",
    top: Top = 5,
    series: Series = None,
    every: Apart = "",
    agenda: AgendaId = "",
    day: AgendaDay = "",
    calendar: CalendarId = "",
    json: Annotated[bool, typer.Option("--json", help="As JSON (docs/json.md).")] = False,
    output: MapFile = None,
    force: options.Force = False,
    lang: options.Lang = "",
    plain: Annotated[bool, typer.Option("--plain", help="No columns: for pipes and screen readers.")] = False,
    color: options.ColorOption = options.Color.AUTO,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Find the best common hours of many parties, or the free weeks of a calendar of activities."""
    console = Console(lang, color, quiet=quiet, verbose=verbose)
    target = _target(output, force=force)
    request = Request(
        dates=dates,
        duration=duration,
        hours=hours,
        named=Named(tuple(parties), tuple(tz), tuple(must)),
        step=step,
        top=top,
        series=series,
        every=every,
        agenda=agenda,
        day=day,
    )
    if calendar:
        _show_weeks(request, calendar, console, json=json, output=output)
        return
    plan = answer(request, console)
    _show(plan, console, json=json, plain=plain)
    if target:
        _write(plan, target, console, force=force)


def _show_weeks(request: Request, calendar: str, console: Console, *, json: bool, output: str | None) -> None:
    from rcmcli.jobs.plan.weeks import hours_command, weeks_of

    plan = weeks_of(request, calendar, console, output=output)
    if json:
        from rcmcli.shapes.weeks import render

        console.show_json(render(plan))
    else:
        from rcmcli.screens import weeks

        console.show(weeks.render(plan, console.room, hours_command(request, plan)))


def _show(plan: Plan, console: Console, *, json: bool, plain: bool) -> None:
    if json:
        from rcmcli.shapes.plan import render

        console.show_json(render(plan))
    else:
        from rcmcli.screens import heatmap

        console.show(heatmap.render(plan, console.room, plain=plain))


def _target(output: str | None, *, force: bool) -> Path | None:
    """The file to write, refused before anything is worked out where it cannot be written."""
    if output is None:
        return None
    target = file_named(output)
    if target.suffix.lower() not in (".svg", ".html"):
        raise Refusal(filled(planning.BAD_TARGET, path=shelf.shown(target)), planning.TARGET_HINT)
    check_target(target, ours=_OURS, force=force)
    look_here()  # refused now, if it is to be
    return target


def _write(plan: Plan, target: Path, console: Console, *, force: bool) -> None:
    from rcmcli.web import heatmap, svg

    look = look_here()
    page = svg.render(plan, look) if target.suffix.lower() == ".svg" else heatmap.render(plan, look)
    put({target: page.encode()}, console, ours=_OURS, force=force)
    console.tell(planning.WRITTEN, path=shelf.shown(target), count=len(plan.heat))
