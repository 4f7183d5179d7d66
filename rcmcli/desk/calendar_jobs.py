"""The calendars that `rcm export ics` is to write: whose, where, and beside which calendar of before."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rcmcli import directory
from rcmcli.calendars import state
from rcmcli.calendars.entries import entries_of
from rcmcli.calendars.file import Form
from rcmcli.desk.console import Console
from rcmcli.desk.editions import PUBLIC, editions_of
from rcmcli.desk.viewing import find_party
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import one_line
from rcmcli.store import shelf
from rcmcli.store.write import check_target
from rcmcli.words import text

PRODID = state.PRODID.encode()
_SUFFIXES = ("", ".ics", ".ical", ".icalendar")


class Wish(msgspec.Struct, frozen=True):
    """What was asked for: of which file, for whom, which day, in which pieces and form, and where to."""

    source: Path
    output: str = ""
    party: str = ""
    day: int | None = None
    each: bool = False
    split: bool = False
    local: bool = False
    feed: str = ""
    since: str = ""
    force: bool = False
    audience: str = "members"


class Job(msgspec.Struct, frozen=True):
    """One calendar to write: its path (none for standard output), its editions and form, and what it replaces."""

    path: Path | None
    editions: tuple[Schedule, ...]
    form: Form
    before: state.State | None = None


def jobs_of(name: str, agenda: Agenda, console: Console, languages: Sequence[str], wish: Wish) -> list[Job]:
    """Every calendar that is wished for, with what it replaces. Raises `Refusal` before anything is written."""
    folder = _folder(name, wish)
    found: list[Job] = []
    for party in _parties(agenda, wish):
        editions = editions_of(name, agenda, console, languages, party=party, day=wish.day, audience=wish.audience)
        form = _form(name, agenda, party, wish)
        for piece in _pieces(editions, form, folder, wish):
            found.append(_with_before(piece, wish))
    return found


def _parties(agenda: Agenda, wish: Wish) -> list[str]:
    """For whom: everyone together, one party, or each that takes part."""
    if not wish.each:
        return [wish.party]
    named = directory.expand((*agenda.delegations, *agenda.observers, *filter(None, [agenda.host])), agenda)
    if not named:
        raise Refusal(text("nobody to split for"))
    return [party.name.pick("en") for party in named]


def _folder(name: str, wish: Wish) -> Path | None:
    """The folder of several files, made if it is missing; none where there is to be one file."""
    if not (wish.each or wish.split):
        return None
    if wish.output == "-":
        raise Refusal(text("many to stdout"))
    folder = Path(wish.output or f"{name}-calendars")
    if folder.exists() and not folder.is_dir():
        raise Refusal(text("not a folder", folder=shelf.shown(folder)))
    return folder


def _form(name: str, agenda: Agenda, party: str, wish: Wish) -> Form:
    who = find_party(party, agenda) if party else None
    scope = "; ".join(
        part
        for part in (name, f"for={who.code}" if who else "", f"day={wish.day}" if wish.day else "", _public(wish))
        if part
    )
    return Form(scope=scope, first_zone=_zone_of(who), local=wish.local, feed=wish.feed)


def _public(wish: Wish) -> str:
    return wish.audience if wish.audience == PUBLIC else ""


def _zone_of(party: Party | None) -> str:
    return party.seat.zone if party and party.seat else ""


def _pieces(editions: tuple[Schedule, ...], form: Form, folder: Path | None, wish: Wish) -> Iterator[Job]:
    """The calendar whole, or one for each of its entries; entries that are gone have one too, to say so."""
    stem = _stem(form.scope)
    if not wish.split:
        path = folder / f"{stem}.ics" if folder else _single(stem, wish)
        yield Job(path, editions, _fed(form, path, wish))
        return
    assert folder is not None
    items = [entry.item for entry in entries_of(editions)]
    for item in items:
        path = folder / f"{stem}-{_letters(item)}.ics"
        scope = f"{form.scope}; item={item}"
        yield Job(path, editions, msgspec.structs.replace(form, scope=scope, items=frozenset({item})))
    yield from _gone(editions, form, folder, items)


def _gone(editions: tuple[Schedule, ...], form: Form, folder: Path, items: list[str]) -> Iterator[Job]:
    """The files of items that the agenda no longer has."""
    scopes = {f"{form.scope}; item={item}" for item in items}
    for path in sorted(folder.glob("*.ics")) if folder.is_dir() else ():
        try:
            before = state.read_state(path.read_bytes())
        except (state.Damaged, OSError):
            continue
        if before.scope.startswith(f"{form.scope}; item=") and before.scope not in scopes:
            yield Job(path, editions, msgspec.structs.replace(form, scope=before.scope, items=frozenset()))


def _single(stem: str, wish: Wish) -> Path | None:
    return None if wish.output == "-" else Path(wish.output or f"{stem}.ics")


def _fed(form: Form, path: Path | None, wish: Wish) -> Form:
    """A feed of several files: the address of each is below the one that was given."""
    if wish.feed.endswith("/") and path:
        return msgspec.structs.replace(form, feed=f"{wish.feed}{path.name}")
    return form


def _stem(scope: str) -> str:
    """A file name from a scope: `2021-09-rcm-sacm-MX-day1`."""
    name, *parts = scope.split("; ")
    return "-".join((name, *(_letters(part.removeprefix("for=").replace("day=", "day")) for part in parts)))


def _letters(words: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in one_line(words)[:60])


def _with_before(job: Job, wish: Wish) -> Job:
    """The job with the calendar that it continues: `--since`, else the file that it replaces."""
    if job.path:
        _refuse_target(job.path, wish)
    if wish.since:
        return msgspec.structs.replace(job, before=_read_since(wish.since))
    if job.path is None or not job.path.exists() or (wish.force and not _is_ours(job.path)):
        return job
    try:
        before = state.read_state(job.path.read_bytes())
    except state.Damaged:
        if wish.force:
            return job
        raise Refusal(text("old calendar damaged", path=shelf.shown(job.path)), text("old calendar hint")) from None
    if before.scope and before.scope != job.form.scope:
        if wish.force:
            return job
        facts = {"path": shelf.shown(job.path), "before": one_line(before.scope), "now": one_line(job.form.scope)}
        raise Refusal(text("other calendar", **facts), text("other calendar hint"))
    return msgspec.structs.replace(job, before=before)


def _refuse_target(path: Path, wish: Wish) -> None:
    if path.parent.is_dir() or not (wish.each or wish.split):
        check_target(path, source=wish.source, ours=PRODID, force=wish.force)
    if path.suffix.lower() not in _SUFFIXES:
        raise Refusal(text("not a calendar name", path=shelf.shown(path)), text("calendar name hint"))


def _is_ours(path: Path) -> bool:
    with open(path, "rb") as file:
        return PRODID in file.read(1024)


def _read_since(name: str) -> state.State:
    path = Path(name)
    try:
        with open(path, "rb") as file:
            return state.read_state(file.read(state.LARGEST + 1))
    except (OSError, ValueError) as error:
        reason = error.strerror or "" if isinstance(error, OSError) else ""
        says = (
            text("cannot open", path=shelf.shown(path), reason=reason)
            if reason
            else text("old calendar foreign", path=shelf.shown(path))
        )
        raise Refusal(says) from error
