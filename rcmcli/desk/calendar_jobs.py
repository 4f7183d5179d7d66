"""The calendars that `rcm export ics` is to write: whose, where, and beside which calendar of before."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rcmcli import directory
from rcmcli.calendars import state
from rcmcli.calendars.entries import left_out, one_by_one
from rcmcli.calendars.file import Form
from rcmcli.calendars.lines import is_address
from rcmcli.desk.calendar_before import read_calendar, with_before
from rcmcli.desk.calendar_wish import Job, Wish
from rcmcli.desk.console import Console
from rcmcli.desk.editions import editions_of
from rcmcli.desk.seeing import PUBLIC
from rcmcli.desk.viewing import find_party
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import one_line
from rcmcli.store import shelf
from rcmcli.store.targets import file_named, folder_named
from rcmcli.words import text


class Work(msgspec.Struct, frozen=True):
    """Every calendar that is wished for, and whether they are public; the items that none can hold, each with the name of
    the sentence that says why."""

    jobs: tuple[Job, ...]
    left_out: tuple[tuple[str, str], ...]
    public: bool


def work_of(name: str, agenda: Agenda, console: Console, languages: Sequence[str], wish: Wish) -> Work:
    """The calendars to write, each with what it continues. Raises `Refusal` before anything is written."""
    folder = _folder(name, wish)
    if wish.feed and not is_address(wish.feed):
        raise Refusal(text("feed no address", url=one_line(wish.feed)[:80]), text("feed address hint"))
    jobs: list[Job] = []
    omitted: dict[tuple[str, str], None] = {}
    for party in _parties(agenda, console, wish):
        editions = editions_of(name, agenda, console, languages, party=party, day=wish.day, audience=wish.audience)
        omitted.update(dict.fromkeys(left_out(editions)))
        for piece in _pieces(editions, _form(name, agenda, party, wish), folder, wish):
            jobs.append(with_before(piece, wish))
    return Work(tuple(jobs), tuple(omitted), wish.audience == PUBLIC)


def _parties(agenda: Agenda, console: Console, wish: Wish) -> list[str]:
    """For whom: everyone together, one party, or each that takes part; those that nobody knows are said."""
    if not wish.each:
        return [wish.party]
    names = (*agenda.delegations, *agenda.observers, *filter(None, [agenda.host]))
    for unknown in dict.fromkeys(name for name in names if directory.find(name, agenda) is None):
        console.tell("no calendar for", name=one_line(unknown)[:80])
    found = directory.expand(names, agenda)
    if not found:
        raise Refusal(text("nobody to split for"))
    return [party.name.pick("en") for party in found]


def _folder(name: str, wish: Wish) -> Path | None:
    """The folder of several files, made if it is missing; none where there is to be one file."""
    if not (wish.each or wish.split):
        return None
    if wish.output == "-":
        raise Refusal(text("many to stdout"))
    folder = folder_named(f"{name}-calendars" if wish.output is None else wish.output)
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
    """The calendar whole, or one for each of its entries."""
    stem = _stem(form.scope)
    if folder and wish.split:
        yield from _split(editions, form, folder, wish)
    else:
        path = folder / f"{stem}.ics" if folder else _single(stem, wish)
        yield Job(path, editions, _fed(form, path, wish))


def _split(editions: tuple[Schedule, ...], form: Form, folder: Path, wish: Wish) -> Iterator[Job]:
    """A file for each entry, the one that had it before if there is one; entries that are gone have one too, to say so."""
    kept = _kept(Path(wish.since) if wish.since else folder, form.scope)
    taken = {name.casefold() for name, _ in kept.values()}
    for entry, alone in one_by_one(editions):
        scope = f"{form.scope}; item={alone[0].days[0].items[0].id}"
        name, scope = kept.pop(entry.uid) if entry.uid in kept else (_free_name(_stem(scope), taken), scope)
        taken.add(name.casefold())
        path = folder / name
        yield Job(path, alone, _fed(msgspec.structs.replace(form, scope=scope), path, wish))
    nothing = tuple(msgspec.structs.replace(edition, days=()) for edition in editions)
    for name, scope in kept.values():
        yield Job(folder / name, nothing, _fed(msgspec.structs.replace(form, scope=scope), folder / name, wish))


def _kept(folder: Path, scope: str) -> dict[str, tuple[str, str]]:
    """The files of single entries that lie in a folder: by the identity of the entry, name and scope of its file."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(folder.glob("*.ics")) if folder.is_dir() else ():
        try:
            before = read_calendar(path) if path.is_file() else None
        except (state.Damaged, OSError):
            continue
        if before and before.scope.startswith(f"{scope}; item="):
            found.update(dict.fromkeys(before.entries, (path.name, before.scope)))
    return found


def _free_name(stem: str, taken: set[str]) -> str:
    """A file name of its own, also where a file system does not tell capitals apart: `A-1.ics`, `a-1-2.ics`."""
    names = (f"{stem}.ics", *(f"{stem}-{n}.ics" for n in range(2, len(taken) + 3)))
    return next(name for name in names if name.casefold() not in taken)


def _single(stem: str, wish: Wish) -> Path | None:
    if wish.output == "-":
        return None
    return file_named(f"{stem}.ics" if wish.output is None else wish.output)


def _fed(form: Form, path: Path | None, wish: Wish) -> Form:
    """A feed of several files: the address of each is below the one that was given."""
    if wish.feed.endswith("/") and path:
        return msgspec.structs.replace(form, feed=f"{wish.feed}{path.name}")
    return form


def _stem(scope: str) -> str:
    """A file name from a scope: `2021-09-rcm-sacm-MX-day1`."""
    name, *parts = scope.split("; ")
    short = (part.removeprefix("for=").removeprefix("item=").replace("day=", "day") for part in parts)
    return "-".join((name, *map(_letters, short)))


def _letters(words: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in one_line(words)[:60])
