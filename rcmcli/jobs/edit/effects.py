"""Effects: what an edit does to the hours of each delegation, and which findings it brings or ends."""

import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from rcmcli.desk.checking import findings_of
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import view_of
from rcmcli.jobs.edit.as_json import edited, findings_moved
from rcmcli.jobs.edit.request import Wishes
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.page import WIDEST, Line, hang, wrap
from rcmcli.model.schedule import Schedule
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.view import Visible
from rcmcli.reports.located import Located
from rcmcli.schedule import lay_out
from rcmcli.screens.edits import Effect, rows_of
from rcmcli.store.reading import Reading
from rcmcli.words import checking, editing, say


class Told(msgspec.Struct, frozen=True):
    """What an edit did: the items that are not what they were, and the findings that are new or gone."""

    before: Schedule
    after: Schedule
    effects: tuple[Effect, ...]
    new: tuple[Located, ...]
    gone: tuple[Located, ...]


def tell_effects(before: Reading, after: Reading, says: Sequence[Text], wishes: Wishes, console: Console) -> None:
    """Say what was done: a line, the items at their old and new hours, the findings, and the way back."""
    told = told_of(before, after, console)
    written = before.path is not None and before.data != after.data and not wishes.dry_run
    in_pipe = before.path is None and not wishes.dry_run  # the agenda itself is the output
    if wishes.as_json:
        findings = findings_moved(told.new, told.gone, console.language)
        found = edited(before.id, written, told.effects, findings, console.language)
        console.tell_page(found) if in_pipe else console.show_json(found)
        return
    language, room = console.language, console.room or WIDEST
    page: list[Line] = [
        ((line, "" if number else "title"),)
        for number, one in enumerate(says)
        for line in hang(one.pick(language), room)
    ]
    page += rows_of(told.effects, told.after.days, language, room)
    page += [((line, "dim"),) for line in _findings(told, language, room)]
    if in_pipe:
        console.tell_page(page)
        return
    console.show(page)
    if written:
        console.tell(editing.WAY_BACK, agenda=shlex.quote(wishes.agenda))
        if any(effect.hours_changed for effect in told.effects):
            console.tell(editing.TELL_THEM, agenda=shlex.quote(wishes.agenda))
    else:
        console.tell(editing.NOTHING_CHANGES, path=before.shown)


def told_of(before: Reading, after: Reading, console: Console) -> Told:
    """What lies between two states of one agenda."""
    schedules = [_schedule(reading, console) for reading in (before, after)]
    found = [findings_of(reading) for reading in (before, after)]
    keys = [
        Counter(_key(one, reading.agenda) for one in some) for some, reading in zip(found, (before, after), strict=True)
    ]
    return Told(
        schedules[0],
        schedules[1],
        tuple(_effects(*schedules)),
        tuple(_left(found[1], after.agenda, keys[0])),
        tuple(_left(found[0], before.agenda, keys[1])),
    )


def _schedule(reading: Reading, console: Console) -> Schedule:
    """The agenda on the clocks of its delegations."""
    agenda = reading.agenda
    assert agenda is not None
    languages = dict.fromkeys((console.language, *agenda.languages))
    view = view_of(agenda, Console(console.language, quiet=True), languages=[*languages], cities=True)
    return lay_out(reading.id, Visible(agenda), view)


def _effects(before: Schedule, after: Schedule) -> Iterable[Effect]:
    """The items that differ, in the new order; those that are gone last."""
    old = {entry.id: (sheet, entry) for sheet in before.days for entry in sheet.items}
    for sheet in after.days:
        for entry in sheet.items:
            was = old.pop(entry.id, None)
            if was is None or was[1] != entry or was[0].date != sheet.date:
                yield Effect(was[0] if was else None, was[1] if was else None, sheet, entry)
    for was in old.values():
        yield Effect(*was, None, None)


def _key(one: Located, agenda: Agenda | None) -> tuple[object, ...]:
    """What makes two findings one and the same, whatever the hours in them: the check, and the items that it speaks of."""
    finding = one.finding
    return finding.rule.code, _owner(finding.path, agenda), *(_owner(path, agenda) for path in finding.about)


def _owner(path: Path, agenda: Agenda | None) -> object:
    """The id of the item that a path leads into, else the path."""
    items: Sequence[Item] = ()
    match path:
        case ("day", int(day), "item", int(number), *_) if agenda and day < len(agenda.days):
            items = agenda.days[day].items
        case ("unplaced", int(number), *_) if agenda:
            items = agenda.unplaced
        case _:
            return path
    return items[number].id if number < len(items) else path


def _left(found: Sequence[Located], agenda: Agenda | None, known: Counter[tuple[object, ...]]) -> Iterable[Located]:
    """The findings that are not among those known."""
    known = known.copy()
    for one in found:
        key = _key(one, agenda)
        if known[key]:
            known[key] -= 1
        else:
            yield one


def _findings(told: Told, language: str, room: int) -> Iterator[str]:
    """The findings that are new, each with its sentence, and the codes of those that are gone."""
    gone = ", ".join(one.finding.rule.code for one in told.gone) or "–"
    yield say(editing.NEW_FINDINGS, language, count=len(told.new) or "–", gone=gone)
    for one in told.new:
        lead = f"{say(checking.SEVERITIES[one.severity], language)}[{one.finding.rule.code}]: "
        first, *more = wrap(lead + one.finding.says(language), room - 2)
        yield f"  {first}"
        for line in wrap(" ".join(more), room - 4) if more else ():
            yield f"    {line}"
