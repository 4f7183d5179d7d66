"""Writing calendars: what is refused before, the stamp, every file or none, and what is said afterwards."""

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from rcmcli.calendars import changes
from rcmcli.desk.checking import count_errors, tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_stated
from rcmcli.desk.writing import put
from rcmcli.formats.ics import CalendarFile, render
from rcmcli.jobs.calendar.before import PRODID
from rcmcli.jobs.calendar.request import CalendarRequest, Job
from rcmcli.jobs.calendar.work import Work
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.programme import Programme
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.model.timeline import first_day
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.words import exporting, filled, programmes, publishing, writing

_MOST_TOLD = 40
_FEW = 3


class Dated(NamedTuple):
    """The stamp that changed entries carry, and the words that say where it comes from."""

    stamp: datetime
    source: Text


def refuse_unfit(reading: Reading, console: Console, *, strict: bool) -> None:
    """Refuse an agenda whose entries calendars could not tell apart; say which identities will not last."""
    if any(fault.code == "F105" for fault in reading.faults):
        raise Refusal(exporting.IDS_CLASH)
    if not reading.id:
        raise Refusal(publishing.STDIN_WITHOUT_NAME, publishing.STDIN_NAME_HINT)
    errors = count_errors(reading) if strict else 0
    if errors:
        raise Refusal(filled(exporting.ERRORS_REFUSE, count=errors, label=reading.shown), code=1)
    missing = sum(fault.code == "F103" for fault in reading.faults)
    if missing:
        console.tell(exporting.NO_IDS, count=missing)


def stamp_of(agenda: Agenda, stated: str, console: Console) -> Dated:
    """The date of this version: `--stamp`, SOURCE_DATE_EPOCH, `revised`, the first day; never the machine's clock."""
    day = agenda.revised or first_day(agenda)
    return stamp_from(stated, day, exporting.STAMP_REVISED if agenda.revised else exporting.STAMP_FIRST_DAY, console)


def stamp_from(stated: str, day: date | None, source: Text, console: Console) -> Dated:
    """The date that is stated, else SOURCE_DATE_EPOCH, else this day of the file, with where it comes from."""
    if stated:
        return Dated(_midnight(day_stated(stated, console)), exporting.STAMP_OPTION)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch:
        if not (epoch.isascii() and epoch.isdecimal()) or len(epoch) > 10:
            raise Refusal(exporting.BAD_EPOCH)
        return Dated(datetime.fromtimestamp(int(epoch), UTC), exporting.STAMP_SOURCE_DATE_EPOCH)
    return Dated(_midnight(day) if day else datetime(1970, 1, 1, tzinfo=UTC), source)


def write_all(
    jobs: Sequence[Job], request: CalendarRequest, dated: Dated, console: Console, *, dry_run: bool
) -> list[CalendarFile]:
    """The calendars of all jobs, made before the first is written; all of them are put in their places, or none."""
    made = [_made(job, dated.stamp, tentative=request.tentative) for job in jobs]
    files: dict[Path, bytes | None] = {}
    for job, file in zip(jobs, made, strict=True):
        if job.path is None:
            console.write_bytes(file.data)
        elif _is_to_be_written(job, file):
            files[job.path] = file.data
    if files and not dry_run:
        put(files, console, source=request.source, ours=PRODID, force=request.force, inside=_folder_of(files, request))
    return made


def _made(job: Job, stamp: datetime, *, tentative: bool) -> CalendarFile:
    if isinstance(job.schedule, Programme):
        from rcmcli.programme_files.ics import render as render_programme

        return render_programme(job.schedule, job.form, stamp, job.before, tentative=tentative)
    return render(job.schedule, job.form, stamp, job.before)


def _is_to_be_written(job: Job, file: CalendarFile) -> bool:
    """A calendar that has lost its last entry is not written: RFC 5545 3.6 wants one at least, and they are over."""
    return bool(file.revision.entries) or job.before is None


def tell(
    reading: Reading,
    work: Work,
    made: Sequence[CalendarFile],
    dated: Dated,
    console: Console,
    *,
    dry_run: bool,
) -> None:
    """What was written, what changed since the calendars before, what was left out, how it arrives."""
    jobs = work.jobs
    for title, why in work.left_out:
        console.tell(publishing.LEFT_OUT, title=title, why=why)
    few = len(jobs) <= _FEW or console.verbose
    for job, file in zip(jobs, made, strict=True):
        if few or job.before is None or file.revision.changes:
            _tell_file(job, file, console, dry_run=dry_run, named=few or job.before is not None)
    if not few and not dry_run:
        folder = next(job.path.parent for job in jobs if job.path)
        console.tell(exporting.EXPORTED_MANY, folder=shelf.shown(folder), count=len(jobs))
    for zone in sorted({zone for file in made for zone in file.in_utc}):
        console.tell(exporting.ZONE_IN_UTC, zone=zone)
    if all(job.path is None for job in jobs):
        return
    if any(file.revision.pushed for file in made):
        latest = max(file.revision.stamp for file in made if file.revision.pushed)
        of_programme = any(isinstance(job.schedule, Programme) for job in jobs)
        sentence = programmes.STAMP_PUSHED if of_programme else exporting.STAMP_PUSHED
        console.tell(sentence, stamp=clock.iso(latest))
    elif any(file.revision.changes for file in made):
        console.tell(exporting.STAMP, stamp=clock.iso(dated.stamp), source=dated.source)
    if not dry_run:
        _tell_how(jobs, console)
    tell_errors(reading, console, named=not work.public)


def _tell_file(job: Job, file: CalendarFile, console: Console, *, dry_run: bool, named: bool) -> None:
    revision = file.revision
    if job.path and named:
        path, count = shelf.shown(job.path), len(revision.entries)
        if not _is_to_be_written(job, file):
            console.tell(exporting.CALENDAR_LEFT, path=path)
        elif dry_run:
            would = exporting.WOULD_WRITE_ONE if count == 1 else exporting.WOULD_WRITE
            console.tell(would, path=path, bytes=len(file.data), count=count)
        else:
            console.tell(exporting.EXPORTED_ONE if count == 1 else exporting.EXPORTED, path=path, count=count)
    if job.before is None:
        return
    if not revision.changes:
        console.tell(exporting.CALENDAR_UNCHANGED)
    for change in revision.changes[:_MOST_TOLD]:
        console.tell_words(f"  {changes.sentence(change, console.language)}")
    if len(revision.changes) > _MOST_TOLD:
        console.tell(publishing.MORE_CHANGES, count=len(revision.changes) - _MOST_TOLD)


def _tell_how(jobs: Sequence[Job], console: Console) -> None:
    """How an update reaches people: by the feed, or by hand."""
    if any(job.form.feed for job in jobs):
        console.tell(exporting.HOW_FEEDS_ARRIVE)
    elif any(job.before for job in jobs):
        console.tell(exporting.HOW_UPDATES_ARRIVE)
    else:
        console.tell(exporting.HOW_IT_ARRIVES)


def _folder_of(paths: Iterable[Path], request: CalendarRequest) -> Path | None:
    """The folder of several calendars, which is made if it is missing, in one that is there."""
    if not (request.each or request.split):
        return None
    folder = next(iter(paths)).parent
    if not folder.parent.is_dir():
        raise Refusal(filled(writing.NO_FOLDER, path=shelf.shown(folder.parent)), writing.NO_FOLDER_HINT)
    return folder


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
