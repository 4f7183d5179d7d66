"""Telling what `rcm check` found; mended files are written while that is told, so that no exit code is wrong about them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec

from rcmcli import reports
from rcmcli.desk.checking import Run, report_of
from rcmcli.desk.console import Console, refuse
from rcmcli.desk.long_work import CHECKING, watched
from rcmcli.jobs.check.fixing import Outcome
from rcmcli.jobs.check.request import DocumentOptions, rules_named
from rcmcli.model.page import Line, text_of
from rcmcli.model.refusal import Refusal
from rcmcli.reports.located import Report
from rcmcli.reports.summary import summary
from rcmcli.store import guard
from rcmcli.store.reading import Reading, read


class Told(msgspec.Struct, frozen=True):
    """What came of a run, its report, the page of it, and the sentence that closes it."""

    outcome: Outcome
    report: Report
    page: list[Line]
    last: str


def composed(outcome: Outcome, run: Run, render: reports.Render, console: Console) -> Told:
    """All that is to be told of an outcome."""
    report = report_of(outcome.readings, run, partial(watched, CHECKING, console=console))
    return told_of(outcome, outcome.left(report), render, console)


def told_of(outcome: Outcome, report: Report, render: reports.Render, console: Console) -> Told:
    """All that is to be told of an outcome, by what was found."""
    language = console.language
    report = msgspec.structs.replace(report, room=console.room)
    last = outcome.sentence(report, language) + summary(report, language) if report.files else ""
    return Told(outcome, report, render(report, language), last)


def show_explained(name: str, console: Console) -> int:
    """Show the page of a check, or one line of each of several; gives the exit code."""
    from rcmcli.reports import explained

    rules, room = rules_named(name), console.room or 80
    page = explained.render(rules[0], console.language, room) if len(rules) == 1 else None
    console.show(page or explained.index(rules, console.language, room))
    return 0


def mark_document(
    readings: Sequence[Reading], report: Report, options: DocumentOptions, console: Console, lang: str
) -> None:
    """Write the marked copy of the document that was read, if one is asked for and it could be read."""
    if not options.marked:
        return
    from rcmcli.jobs.check.marked import write_marked

    for reading in readings:
        write_marked(reading, report.shown, options, console, lang)


def tell(told: Told, console: Console, output_format: str) -> None:
    """Print it: for people, for programs, or beside a mended agenda."""
    for_programs = output_format in reports.FOR_PROGRAMS
    if told.outcome.takes_output:
        console.tell_page(told.page)
    elif for_programs:
        console.show_exactly(told.page, text_of(told.page).encode("utf-8", "replace"))
    else:
        console.show(told.page)
    if told.last:
        console.say_last(told.last, beside_data=told.outcome.takes_output or for_programs)
    console.flush()


def read_settled(readings: Sequence[Reading], console: Console) -> list[Reading]:
    """The files as they are once what a killed run has left half done is put back."""
    from rcmcli.desk.writing import tell_put_back
    from rcmcli.store.writing.write import settle

    back = settle(reading.path.parent for reading in readings if reading.path)
    tell_put_back(back, console)
    return [read(one.path) if one.path and Path(one.path).resolve() in back else one for one in readings]


def write_and_tell(
    outcome: Outcome, compose: Callable[[Outcome], Told], tell_it: Callable[[Told], None], console: Console
) -> Told:
    """Write all mended files, or none, and tell of it; what cannot be told is not left written either.

    Gives what came of it: a file that may not be written leaves all of them as they were.
    """
    from rcmcli.desk.writing import tell_put_back
    from rcmcli.store.writing.write import rewritten

    told = compose(outcome)
    try:
        with rewritten(outcome.edits) as put_back:
            tell_put_back(put_back, console)
            for reading in outcome.readings:
                if reading.path is None and len(reading.data) <= guard.LARGEST:
                    console.write_bytes(reading.data)
            tell_it(told)
    except Refusal as refusal:
        refuse(refusal, console.language)
        told = compose(outcome.undone(refusal.code))
        tell_it(told)
    return told
