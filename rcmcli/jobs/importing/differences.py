"""Differences: what a paper says of an item otherwise than the agenda, each as the change that writes it, if one can."""

from collections.abc import Iterator

import msgspec

from rcmcli.directory import find
from rcmcli.jobs.importing.matching import Pair, names_of, titles_of
from rcmcli.model.agenda import Agenda, Item, Lead
from rcmcli.model.change import Write
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.walltime import ItemTime


class Difference(msgspec.Struct, frozen=True):
    """What is otherwise: the key, both values, and the changes that write the paper's; none where it is for the user."""

    path: Path
    key: str
    before: str
    after: str
    changes: tuple[Write, ...] = ()


def differences(pair: Pair, agenda: Agenda, language: str) -> Iterator[Difference]:
    """What the paper, which is in a language, says otherwise of one item. What it does not say is no difference."""
    old, new = pair
    path: Path = ("day", old.day, "item", old.at)
    if old.on != new.on:
        yield Difference(path, "date", str(old.on), str(new.on))
    yield from _time(path, old.item.time, new.item.time)
    if not names_of(old.item) & names_of(new.item):
        yield _title(path, old.item.title, new.item.title, agenda, language)
    yield from _leads(path, old.item, new.item)
    room = new.item.room.pick(language)
    if room and fold_name(room) not in titles_of(old.item.room):
        said = old.item.room.any
        changes = (Write((*path, "room"), room),) if said else ()
        yield Difference((*path, "room") if said else path, "room", old.item.room.pick(language), room, changes)


def _time(path: Path, old: ItemTime, new: ItemTime) -> Iterator[Difference]:
    """Another start or end; an end that the paper leaves out is none."""
    if new.start is None or (new.start == old.start and new.end in (None, old.end)):
        return
    loses_end = old.end is not None and new.end is None
    is_hour = old.start is not None and not old.worked_out
    changes = (Write((*path, "time"), str(new)),) if is_hour and not loses_end else ()
    yield Difference((*path, "time") if changes else path, "time", str(old), str(new), changes)


def _title(path: Path, old: Text, new: Text, agenda: Agenda, language: str) -> Difference:
    """Another title, in the language of the paper: the words in another language stay."""
    said = getattr(old, language, "")
    alone = old.any and agenda.languages[:1] == (language,)
    where: Path = (*path, "title", language) if said else (*path, "title")
    after = new.pick(language)
    changes = (Write(where, after),) if said or alone else ()
    return Difference(where if changes else path, "title", old.pick(language), after, changes)


def _leads(path: Path, old: Item, new: Item) -> Iterator[Difference]:
    before, after = (tuple(map(_named, item.leads)) for item in (old, new))
    if not after or set(map(_code, before)) == set(map(_code, after)):
        return
    writable = len(before) == len(after) and all(isinstance(one, str) for one in (*old.leads, *new.leads))
    changes = (
        tuple(
            Write((*path, "leads", number), now)
            for number, (was, now) in enumerate(zip(before, after, strict=True))
            if _code(was) != _code(now)
        )
        if writable
        else ()
    )
    yield Difference(changes[0].path if changes else path, "leads", ", ".join(before), ", ".join(after), changes)


def _named(lead: str | Lead) -> str:
    return lead if isinstance(lead, str) else lead.name.pick("en")


def _code(name: str) -> str:
    party = find(name)
    return party.code if party else fold_name(name)
