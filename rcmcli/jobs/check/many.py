"""Many files checked one by one: none is held longer than it is looked at, and all processors work on them."""

import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec

from rcmcli.desk.checking import Run, located_in
from rcmcli.desk.console import Console, refuse
from rcmcli.desk.long_work import CHECKING, watched
from rcmcli.desk.settings import here
from rcmcli.jobs.check.fixing import Outcome
from rcmcli.jobs.check.request import format_named, run_for
from rcmcli.jobs.check.telling import Told, tell, told_of
from rcmcli.jobs.check.workspace import Workspace
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.reports.located import Located, Report
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read

MANY = 200  # files: with fewer, a second process costs more than it saves
_MOST_HELD = 50  # calendars of activities, which are held, for they are few and look at each other
_BATCH = 20


class Asked(msgspec.Struct, frozen=True):
    """What is asked of all files, in the words of the options: the phase, the checks to run and to leave out."""

    phase: str
    select: Sequence[str]
    ignore: Sequence[str]


class Seen(msgspec.Struct, frozen=True):
    """What came of one file: its findings, or why it could not be read."""

    label: str
    found: tuple[Located, ...] = ()
    is_calendar: bool = False
    refusal: tuple[Text, Text | None] | None = None


def many_of(files: Sequence[Path | Refusal | None]) -> list[Path]:
    """The files, if they are looked at one by one: many agenda files, hardly a calendar of activities among them."""
    paths = [path for path in files if isinstance(path, Path) and path.suffix == ".toml"]
    are_many = len(paths) == len(files) >= MANY and sum(map(_is_among_calendars, paths)) <= _MOST_HELD
    return paths if are_many else []


def told_of_many(
    files: Sequence[Path], asked: Asked, workers: int, output_format: str, console: Console
) -> tuple[Told, bool]:
    """What was told of the files by so many processes, of all processors for 0; and whether some could not be read."""
    render = format_named(output_format)
    run_for([], asked.phase, asked.select, asked.ignore)  # a slip in an option is refused here, not by each worker
    report, missing = report_of_many(files, asked, workers or processors(), console)
    told = told_of(Outcome(()), report, render, console)
    tell(told, console, output_format)
    return told, missing


def report_of_many(files: Sequence[Path], asked: Asked, workers: int, console: Console) -> tuple[Report, bool]:
    """What the checks find, in the order of the files, and whether some could not be read, which is told."""
    found: list[Located] = []
    waived: list[Located] = []
    labels: list[str] = []
    calendars = 0
    for seen in watched(CHECKING, _each(files, asked, workers), console, len(files)):
        if seen.refusal:
            refuse(Refusal(*seen.refusal), console.language)
            continue
        labels.append(one_line(seen.label))
        calendars += seen.is_calendar
        for one in seen.found:
            (waived if one.waived else found).append(one)
    report = Report(tuple(labels), tuple(found), tuple(waived), calendars=calendars)
    return report, len(labels) < len(files)


def processors() -> int:
    """How many processors this run may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _each(files: Sequence[Path], asked: Asked, workers: int) -> Iterator[Seen]:
    if workers == 1:
        look = _looker(files, asked)
        yield from map(look, files)
        return
    from concurrent.futures import ProcessPoolExecutor

    batches = [files[at : at + _BATCH] for at in range(0, len(files), _BATCH)]
    with ProcessPoolExecutor(min(workers, len(batches)), initializer=_begin, initargs=(files, asked)) as pool:
        for batch in pool.map(_look_at_all, batches):
            yield from batch


_look = None  # in a worker: what looks at a file


def _begin(files: Sequence[Path], asked: Asked) -> None:
    """Set a worker up; it ends with the run that began it, however that ends: nobody else would stop it."""
    from threading import Thread

    global _look
    Thread(target=_end_with_parent, daemon=True).start()
    _look = _looker(files, asked)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _look_at_all(batch: Sequence[Path]) -> list[Seen]:
    assert _look, "a worker is set up before it works"
    return [_look(path) for path in batch]


def _looker(files: Sequence[Path], asked: Asked) -> "partial[Seen]":
    """What looks at one file, the others at hand."""
    held = [reading for path in files if _is_among_calendars(path) and (reading := _read(path)) is not None]
    beside = [path for path in files if not _is_among_calendars(path)]
    run = run_for([], asked.phase, asked.select, asked.ignore)
    workspace = Workspace(held, here(), beside)
    return partial(_seen, msgspec.structs.replace(run, others=workspace.others, beside=workspace.beside))


def _seen(run: Run, path: Path) -> Seen:
    try:
        reading = read(path)
    except Refusal as refusal:
        return Seen(str(path), refusal=(refusal.says, refusal.hint))
    return Seen(str(path), tuple(located_in(reading, run)), reading.activities is not None)


def _read(path: Path) -> Reading | None:
    try:
        return read(path)
    except Refusal:
        return None


def _is_among_calendars(path: Path) -> bool:
    return path.absolute().parent.name == shelf.CALENDARS
