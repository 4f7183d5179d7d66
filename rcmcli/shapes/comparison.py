"""The documented shape of a comparison as JSON (docs/json.md), one for each language."""

from collections.abc import Sequence

import msgspec

from rcmcli.model import clock
from rcmcli.model.comparison import Comparison, ItemChange, Local, Version
from rcmcli.model.schedule import Entry as ShownEntry
from rcmcli.model.schedule import LocalTime as ShownTime
from rcmcli.shapes.schedule import Entry, LocalTime, entry_of, local_of
from rcmcli.wording.change_words import Worded, facts_of, worded


class Side(msgspec.Struct, frozen=True):
    """One of the two versions."""

    label: str
    id: str
    title: str
    status: str
    timezone: str
    revised: str | None


class Clock(msgspec.Struct, frozen=True):
    """A clock on which the hours are told, the meeting's own first."""

    places: tuple[str, ...]
    zones: tuple[str, ...]
    offsets: tuple[str, ...]
    home: bool


class Matter(msgspec.Struct, frozen=True):
    """What is otherwise in words: its key, its name, what it was and what it is."""

    key: str
    day: str | None
    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class LocalChange(msgspec.Struct, frozen=True):
    """The item on one clock, before and after; `day_shift` is by how many dates its start moves there."""

    place: str
    zone: str
    before: LocalTime | None
    after: LocalTime | None
    day_shift: int | None


class Change(msgspec.Struct, frozen=True):
    """One item, however much of it is otherwise."""

    kind: tuple[str, ...]
    id: str
    title: str
    date_before: str | None
    date_after: str | None
    with_all: bool
    before: Entry | None
    after: Entry | None
    local: tuple[LocalChange, ...]
    words: tuple[Matter, ...]


class Document(msgspec.Struct, frozen=True):
    """The whole comparison."""

    schema: str
    language: str
    tz_database: str
    name: str
    reader: str
    old: Side
    new: Side
    clocks: tuple[Clock, ...]
    meeting: tuple[Matter, ...]
    changes: tuple[Change, ...]
    same: int
    not_shown: int
    meeting_not_shown: bool


def projected(found: Comparison, language: str, name: str) -> Document:
    """The comparison in one language, as it is written."""
    schedule = found.new.schedule
    return Document(
        schema="rcm.diff/1",
        language=language,
        tz_database=schedule.tz_database,
        name=name,
        reader=schedule.reader.pick(language),
        old=_side(found.old, language),
        new=_side(found.new, language),
        clocks=tuple(
            Clock(
                places=tuple(place.pick(language) for place in one.places),
                zones=one.zones,
                offsets=tuple(map(clock.offset_label, one.offsets)),
                home=n == 0,
            )
            for n, one in enumerate(found.clocks)
        ),
        meeting=tuple(
            _matter(fact.aspect.key, said, str(fact.day) if fact.day else None)
            for fact in found.facts
            for said in facts_of(msgspec.structs.replace(found, facts=(fact,)), language)
        ),
        changes=tuple(_change(one, found, language) for one in found.items),
        same=found.same,
        not_shown=found.left_out,
        meeting_not_shown=found.leaves_facts,
    )


def _side(version: Version, language: str) -> Side:
    schedule = version.schedule
    return Side(
        label=version.label,
        id=version.id,
        title=schedule.title.pick(language),
        status=schedule.status,
        timezone=schedule.timezone,
        revised=str(schedule.revised) if schedule.revised else None,
    )


def _change(one: ItemChange, found: Comparison, language: str) -> Change:
    days = [str(day) if day else None for day in one.days]
    return Change(
        kind=one.kinds,
        id=one.entry.id,
        title=one.entry.title.pick(language),
        date_before=days[0],
        date_after=days[1],
        with_all=one.carried,
        before=_item(one.before, language),
        after=_item(one.after, language),
        local=tuple(
            _local(each, there.places[0].pick(language), there.zones[0], language)
            for each, there in zip(one.local, found.clocks, strict=True)
            if each.before or each.after
        ),
        words=tuple(
            _matter(aspect.key, said)
            for aspect in one.aspects
            for said in worded(msgspec.structs.replace(one, aspects=(aspect,)), found, language)
        ),
    )


def _item(entry: ShownEntry | None, language: str) -> Entry | None:
    return entry_of(msgspec.structs.replace(entry, local=()), language) if entry else None


def _local(local: Local, place: str, zone: str, language: str) -> LocalChange:
    before, after = (_time(one, language) for one in (local.before, local.after))
    shift = (local.after.start.date() - local.before.start.date()).days if local.before and local.after else None
    return LocalChange(place, zone, before, after, shift)


def _time(local: ShownTime | None, language: str) -> LocalTime | None:
    return local_of(local, language) if local else None


def _matter(key: str, said: Worded, day: str | None = None) -> Matter:
    return Matter(key, day, said.label, said.before, said.after)


def documents(found: Comparison, name: str) -> "Sequence[Document] | Document":
    """The comparison in each of its languages; one alone stands for itself."""
    told = [projected(found, one, name) for one in found.languages]
    return told if len(told) > 1 else told[0]
