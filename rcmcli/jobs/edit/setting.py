"""`rcm agenda set`: keys of an agenda, of one of its days or of an item, given other values."""

from collections.abc import Sequence
from typing import Any

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.keyed import changes_of, value_at
from rcmcli.jobs.edit.keys import Key, Scope, key_named, parted, short_table
from rcmcli.jobs.edit.naming import Named, any_item_named, day_named
from rcmcli.jobs.edit.placing import Place, moved
from rcmcli.jobs.edit.reading_values import new_text, read_value, with_version
from rcmcli.jobs.edit.redating import is_of_date, redated
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.rezoning import Keep, keep_named, rezoned
from rcmcli.jobs.edit.values import refuse_marks
from rcmcli.jobs.edit.work import Edit, applied, edit_agenda
from rcmcli.model.agenda import Agenda, Table
from rcmcli.model.agenda_parts import Link
from rcmcli.model.change import Change
from rcmcli.model.dates import spoken_date
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import DOCUMENT_LANGUAGES, LANGUAGES, Text, one_line
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.strict import read_time
from rcmcli.store.reading import Reading
from rcmcli.store.shorthand import choices
from rcmcli.words import editing, filled, setting

Steps = tuple[tuple[Change, ...], ...]


class Target(msgspec.Struct, frozen=True):
    """What the keys are of: the agenda, or a day or an item of it, by where it stands in the file; and the day named."""

    scope: Scope
    path: Path = ()
    named: Named | None = None
    day: str = ""

    def table(self, agenda: Agenda) -> Table:
        """Its table, as an agenda has it."""
        if self.scope == "agenda":
            return agenda
        if self.path[0] == "unplaced":
            return agenda.unplaced[int(self.path[1])]
        day = agenda.days[int(self.path[1])]
        return day if self.scope == "day" else day.items[int(self.path[3])]


class _Asked(msgspec.Struct, frozen=True):
    """A pair with the key that it names."""

    key: Key
    words: str


class _Setting:
    """The pairs, one after another, each on the text that the one before it left."""

    def __init__(self, reading: Reading, target: Target, keep: Keep | None, console: Console) -> None:
        self.reading, self.target, self.keep, self.console = reading, target, keep, console
        self.steps: list[tuple[Change, ...]] = []
        self.told: list[Text] = []

    @property
    def agenda(self) -> Agenda:
        """The agenda as it is by now."""
        assert self.reading.usable is not None
        return self.reading.usable

    def set(self, asked: _Asked, pairs: Sequence[_Asked]) -> None:
        """Make the changes of one pair."""
        key, target = asked.key, self.target
        if key.steps == ("timezone",):
            changes, says = rezoned(asked.words, target.path, self.agenda, self.keep, self.console)
        elif target.scope == "day" and is_of_date(key.steps):
            has_weekday = any(one.key.steps == ("weekday",) for one in pairs)
            changes, says = redated(key, asked.words, target.path, self.reading, self.console, has_weekday=has_weekday)
        else:
            changes, says = self._plain(asked)
        self.told.append(says)
        self._make(changes, key)

    def _plain(self, asked: _Asked) -> tuple[tuple[Change, ...], Text]:
        key, table = asked.key, self.target.table(self.agenda)
        old = value_at(table, key.steps)
        if not asked.words:
            if key.required:
                raise Refusal(filled(setting.NEEDED, key=key.name))
            return self._taken_away(key, table, old), filled(setting.TAKEN_AWAY, key=key.name)
        self._refuse_half(key, table)
        if self.target.scope == "item" and key.steps[0] == "title":
            refuse_marks(asked.words, self.agenda)
        key, new = self._value(asked, table, old)
        changes = (
            () if value_at(table, key.steps) == new else changes_of(self.target.path, table, key, new, self.reading)
        )
        return changes, Text(any=f"{asked.key.name} = {one_line(asked.words)}")

    def _refuse_half(self, key: Key, table: Table) -> None:
        """Refuse a key of a table that is not there, and has to have another one first."""
        owner, holder = key.steps[:-1], key.holder
        is_table = isinstance(holder, type) and issubclass(holder, Table) and bool(owner and holder.SHORT)
        if is_table and value_at(table, owner) is None and key.steps[-1] != holder.SHORT:
            raise Refusal(filled(setting.FIRST, key=key.name, needed=f"{'.'.join(owner)}.{holder.SHORT}"))

    def _value(self, asked: _Asked, table: Table, old: Any) -> tuple[Key, Any]:
        """The key that a value goes under, and the value: a bare word for a table stands for one of its keys."""
        key, languages = asked.key, self.agenda.languages
        kind = short_table(key.kind)
        if kind:
            inner = _of_short(key, kind)
            if old is not None:
                return inner, read_value(inner, asked.words, value_at(old, inner.steps[-1:]), self.agenda, self.console)
            is_text = Text in choices(inner.kind)
            said = new_text(asked.words, Text(), languages, key) if is_text else one_line(asked.words)
            return key, kind(**{kind.SHORT: said})
        owner = value_at(table, key.steps[:-1])
        if isinstance(owner, Text):
            whole = with_version(asked.words, key.steps[-1], owner, languages)
            if owner.any or self.reading.spans.is_laid_in(self.target.path):
                return msgspec.structs.replace(key, steps=key.steps[:-1]), whole
            return key, asked.words
        return key, read_value(key, asked.words, old, self.agenda, self.console)

    def _taken_away(self, key: Key, table: Table, old: Any) -> tuple[Change, ...]:
        """The changes that take a key away; a text whose last version goes, goes with it."""
        owner = value_at(table, key.steps[:-1]) if len(key.steps) > 1 else None
        if isinstance(owner, Text):
            left = [one for one in DOCUMENT_LANGUAGES if getattr(owner, one) and one != key.steps[-1]]
            if not old:
                return ()
            whole = msgspec.structs.replace(key, steps=key.steps[:-1])
            if not left:
                if key_named(".".join(whole.steps), self.target.scope).required:
                    raise Refusal(filled(setting.NEEDED, key=key.name))
                return changes_of(self.target.path, table, whole, None, self.reading)
            if self.reading.spans.is_laid_in(self.target.path):
                rest = msgspec.structs.replace(owner, **{key.steps[-1]: ""})
                return changes_of(self.target.path, table, whole, rest, self.reading)
        return changes_of(self.target.path, table, key, None, self.reading)

    def time(self, words: str, *, make_room: bool) -> None:
        """Give the item its hours, as `rcm agenda move` does; a part of the day, or none, is only written."""
        assert self.target.named is not None
        named = any_item_named(self.target.named.item.id, self.agenda)
        time = _open_time(words)
        if time is None:
            edit = moved(named, Place(words, self.target.day), self.reading, self.agenda, make_room=make_room)
            self.told.append(Text(any=f"time = {one_line(words)}"))
            for step in edit.steps:
                self._make(step, _TIME)
            return
        self.told.append(Text(any=f"time = {time}") if str(time) else filled(setting.TAKEN_AWAY, key="time"))
        value = time if str(time) else None
        self._make(
            changes_of(named.path, named.item, _TIME, value, self.reading) if named.item.time != time else (), _TIME
        )

    def _make(self, changes: tuple[Change, ...], key: Key) -> None:
        try:
            self.reading = applied(self.reading, [changes])
        except Refusal as refusal:
            if refusal.says != editing.CANNOT_BE_MADE:
                raise
            line = self.reading.spans.find((*self.target.path, *key.steps)).line
            raise Refusal(filled(setting.BY_HAND, key=key.name), filled(setting.BY_HAND_HINT, line=line)) from refusal
        self.steps.append(changes)


_TIME = Key("time", ("time",), ItemTime)


def set_keys(
    wishes: Wishes, words: Sequence[str], day: str, keep: str, console: Console, *, make_room: bool
) -> int:  # fmt: skip
    """Set keys of what is named: an item, else a day, else the agenda."""
    item, pairs = parted(words)

    def make(reading: Reading, agenda: Agenda) -> Edit:
        target = _target(item, day, agenda)
        asked = [_Asked(key_named(pair.key, target.scope), pair.words) for pair in pairs]
        kept = keep_named(keep, any(one.key.steps == ("timezone",) for one in asked))
        work = _Setting(reading, target, kept, console)
        is_time = [target.scope == "item" and one.key.steps == ("time",) for one in asked]
        for one, is_hour in zip(asked, is_time, strict=True):
            if not is_hour:
                work.set(one, asked)
        for one, is_hour in zip(asked, is_time, strict=True):
            if is_hour:
                work.time(one.words, make_room=make_room)
        says = filled(setting.SET, what=_called(target, agenda), pairs=_joined(work.told))
        return Edit(tuple(work.steps), says, _new_hours(agenda, work.agenda) if kept else ())

    return edit_agenda(wishes, console, make)


def _target(item: str, day: str, agenda: Agenda) -> Target:
    number = day_named(day, agenda) if day else None
    if item:
        named = any_item_named(item, agenda, number)
        return Target("item", named.path, named, day)
    return Target("agenda") if number is None else Target("day", ("day", number))


def _called(target: Target, agenda: Agenda) -> Text:
    """The agenda by its title, a day by its date, an item by its title."""
    if target.named:
        return target.named.item.title
    if target.scope == "agenda":
        return agenda.title
    date = agenda.days[int(target.path[1])].date
    return Text(en=spoken_date(date, "en"), es=spoken_date(date, "es"))


def _new_hours(before: Agenda, after: Agenda) -> tuple[Text, ...]:
    """Every hour of one agenda that another writes otherwise."""
    pairs = [
        (day, one, other)
        for day, then in zip(before.days, after.days, strict=True)
        for one, other in zip(day.items, then.items, strict=True)
    ]
    return tuple(
        filled(setting.HOUR_IS, day=day.date, old=str(one.time), new=str(other.time), item=one.title)
        for day, one, other in pairs
        if one.time != other.time
    )


def _joined(told: Sequence[Text]) -> Text:
    return Text(**{one: " · ".join(text.pick(one) for text in told) for one in LANGUAGES})


def _of_short(key: Key, kind: type[Table]) -> Key:
    """The key within a table that a bare word stands for."""
    return Key(key.name, (*key.steps, kind.SHORT), Text if kind is not Link else str)


def _open_time(words: str) -> ItemTime | None:
    """A part of the day or other words instead of an hour, or nothing; none where the words are to be an hour."""
    if not words:
        return ItemTime()
    try:
        time = read_time(words)
    except Misread:
        return None
    return time if time.start is None else None
