"""`rcm agenda add`: a new item, where its hour belongs."""

import msgspec

from rcmcli.desk.console import Console
from rcmcli.directory import find
from rcmcli.jobs.edit.hours import changes_of
from rcmcli.jobs.edit.naming import day_named, item_named, the_day
from rcmcli.jobs.edit.placing import hours_asked, hours_on, kept
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import LEAST_BREAK, slots_of
from rcmcli.jobs.edit.values import text_of, title_of
from rcmcli.jobs.edit.work import Edit, edit_agenda
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.change import Add
from rcmcli.model.kinds import KINDS, ItemKind
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.model.timeline import Slot
from rcmcli.store.ids import id_like
from rcmcli.store.reading import Reading
from rcmcli.timetable.placement import index_for, placed
from rcmcli.timetable.walls import retimed
from rcmcli.words import editing, filled

_KINDS: dict[str, ItemKind] = {kind: kind for kind in KINDS}


class NewItem(msgspec.Struct, frozen=True):
    """A new item as it is asked for, all of it in words; `after` is an item, and gives the day, and the hour if `when` is a length."""

    when: str
    title: str
    day: str = ""
    after: str = ""
    kind: str = ""
    leads: tuple[str, ...] = ()
    room: str = ""
    track: str = ""


def add(wishes: Wishes, new: NewItem, console: Console, *, make_room: bool) -> int:
    """Add an item to a day."""

    def make(reading: Reading, agenda: Agenda) -> Edit:
        after = item_named(new.after, agenda, day_named(new.day, agenda) if new.day else None) if new.after else None
        day = after.day if after else the_day(new.day, agenda)
        item = _item(new, agenda, console)
        slots = slots_of(agenda, day)
        there = agenda.days[day]
        slot = Slot(there, item, ("day", day, "item", len(slots)), there.timezone or agenda.timezone, None, None)
        hours = hours_on(hours_asked(new.when), slot, day, agenda)
        item = retimed(slot, hours)
        slot = msgspec.structs.replace(slot, item=item)
        wait = placed([*slots, slot], slot, hours, make_room=make_room, least_break=LEAST_BREAK)
        before = after.number + 1 if after else index_for(slots, hours[0], wait)
        told = filled(editing.ADDED, item=item.title, id=item.id)
        first = changes_of(wait, {one.path: one for one in slots}, agenda)
        admitted = (filled(editing.ADMITTED, names=", ".join(item.audience)),) if item.audience else ()
        edit = Edit((first, (Add(("day", day, "item", before), item),)), told, admitted)
        return kept(edit, reading, agenda, wait)

    return edit_agenda(wishes, console, make)


def _item(new: NewItem, agenda: Agenda, console: Console) -> Item:
    """The item that the words describe, with an id of its own."""
    title, admitted = title_of(new.title, agenda)
    if not title:
        raise Refusal(editing.NO_TITLE)
    if new.kind and new.kind not in _KINDS:
        raise Refusal(filled(editing.NO_SUCH_KIND, kind=one_line(new.kind)[:40], kinds=", ".join(_KINDS)))
    for name in new.leads:
        if find(name, agenda) is None:
            console.tell(editing.UNKNOWN_LEAD, name=one_line(name)[:60])
    used = {item.id for item in agenda.placed}
    return Item(
        id=id_like(title, used, next(iter(agenda.languages), "")),
        title=title,
        stated_kind=_KINDS.get(new.kind),
        leads=new.leads,
        audience=admitted,
        room=text_of(new.room, agenda.languages),
        track=text_of(new.track, agenda.languages),
    )
