"""The calendar that a new one goes on from: the file that it replaces, or the one that `--since` names."""

from pathlib import Path

import msgspec

from rcmcli.calendars import state
from rcmcli.desk.seeing import PUBLIC
from rcmcli.format_table import FORMATS
from rcmcli.jobs.calendar.request import CalendarRequest, Job
from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store import shelf
from rcmcli.store.files import read_start
from rcmcli.store.writing.write import check_target
from rcmcli.words import common, exporting, filled

PRODID = FORMATS["ics"].ours
_SUFFIXES = ("", ".ics", ".ical", ".icalendar")


def read_calendar(path: Path) -> state.State:
    """The state of a calendar of ours. Raises `OSError`, or `Damaged` for any other file, also for one too large."""
    return state.read_state(read_start(path, state.LARGEST))


def with_before(job: Job, request: CalendarRequest) -> Job:
    """The job with the calendar that it continues: `--since`, else the file that it replaces."""
    if job.path:
        _refuse_target(job.path, request)
    if request.since:
        return msgspec.structs.replace(job, before=_since(job, request))
    if job.path is None:
        return job
    return msgspec.structs.replace(job, before=before_at(job.path, job.form.scope, force=request.force))


def before_at(path: Path, scope: str, *, force: bool) -> state.State | None:
    """The calendar that lies at `path`, none where nothing does. Raises `Refusal` for a damaged one and for one of
    another scope; with `force` these are not gone on from."""
    if not path.is_file():
        return None
    try:
        if force and PRODID not in read_start(path, 1024):
            return None
        before = read_calendar(path)
    except OSError as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shelf.shown(path), reason=reason_of(error))) from error
    except state.Damaged:
        if force:
            return None
        raise Refusal(
            filled(exporting.OLD_CALENDAR_DAMAGED, path=shelf.shown(path)), exporting.OLD_CALENDAR_HINT
        ) from None
    if before.scope == scope or not (before.scope or _readers(scope)):
        return before
    if force:
        return None
    raise _other(path, before, scope, exporting.OTHER_CALENDAR_HINT)


def _since(job: Job, request: CalendarRequest) -> state.State | None:
    """The calendar of before that `--since` names: a file, or a folder in which each of several has its own."""
    path = Path(request.since)
    if request.each or request.split:
        if not path.is_dir():
            raise Refusal(filled(exporting.SINCE_FOLDER, path=shelf.shown(path)))
        if job.path is None or not (path / job.path.name).exists():
            return None
        path = path / job.path.name
    before = _read_since(path)
    readers = _readers(job.form.scope)
    for_public = PUBLIC in readers - _readers(before.scope)
    is_other = before.scope != job.form.scope and bool(before.scope or readers)
    if for_public or (is_other and not request.force):
        hint = exporting.SINCE_PUBLIC_HINT if for_public else exporting.SINCE_OTHER_HINT
        raise _other(path, before, job.form.scope, hint)
    return before


def _other(path: Path, before: state.State, scope: str, hint: Text) -> Refusal:
    if not before.scope:
        return Refusal(filled(exporting.OLDER_CALENDAR, path=shelf.shown(path)), hint)
    facts = {"path": shelf.shown(path), "before": one_line(before.scope), "now": one_line(scope)}
    return Refusal(filled(exporting.OTHER_CALENDAR, **facts), hint)


def _readers(scope: str) -> set[str]:
    """The parts of a scope that say who reads: a party, the public. What was for others may tell more than these may know."""
    return {part for part in scope.split("; ")[1:] if part == PUBLIC or part.startswith("for=")}


def _refuse_target(path: Path, request: CalendarRequest) -> None:
    if path.parent.is_dir() or not (request.each or request.split):
        check_target(path, source=request.source, ours=PRODID, force=request.force)
    if path.suffix.lower() not in _SUFFIXES:
        raise Refusal(filled(exporting.NOT_A_CALENDAR_NAME, path=shelf.shown(path)), exporting.CALENDAR_NAME_HINT)


def _read_since(path: Path) -> state.State:
    try:
        return read_calendar(path)
    except OSError as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shelf.shown(path), reason=reason_of(error))) from error
    except ValueError as error:
        raise Refusal(filled(exporting.OLD_CALENDAR_FOREIGN, path=shelf.shown(path))) from error
