"""Hovering: what is told of the word under the pointer: the hours of everybody, a place's clock, a party, a key."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.settings import settings
from rcmcli.desk.timing import today
from rcmcli.desk.viewing import view_of
from rcmcli.jobs.places import card_for
from rcmcli.lsp import keys
from rcmcli.lsp.cursor import Pointed, pointed_at
from rcmcli.lsp.documents import Document, enter
from rcmcli.lsp.sheet import Stretch
from rcmcli.lsp.subjects import PARTIES, is_place, names_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Rename
from rcmcli.model.page import text_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import DaySheet, Entry, Point, Schedule
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES, one_line
from rcmcli.model.timeline import first_day
from rcmcli.model.view import Visible
from rcmcli.schedule import lay_out
from rcmcli.screens import places as cards
from rcmcli.store.reading import Reading
from rcmcli.wording import changes_of, places_of, span_of, when_of
from rcmcli.words import editors, say

_WIDE = 100
# What an hour hangs on, whatever its day: the file as a whole, its clock, who takes part, where they sit.
_GROUNDS: tuple[Path, ...] = ((), *((key,) for key in ("format", "timezone", "zones", "delegations", "parties")))


class Told(NamedTuple):
    """What is told, in Markdown, and of which stretch of the text."""

    where: Stretch
    words: str


def hover_at(document: Document, index: int, language: str) -> Told | None:
    """What is told of what stands at an index; none where there is nothing to tell."""
    enter(document.root)
    pointed = pointed_at(document, index)
    if pointed is None:
        return None
    words = _told(document, pointed, language) or _of_key(document, pointed, language)
    return Told(pointed.where, words) if words else None


def _told(document: Document, pointed: Pointed, language: str) -> str:
    """What is told of a value: its hour, its place, its party; empty where it is none of these."""
    reading = document.reading
    agenda, names = document.agenda, names_of(pointed.path)
    if pointed.part == "value" and names[-1:] == ("time",) and reading.agenda and is_certain(reading, pointed.path):
        return hours_of(reading.id, reading.agenda, pointed.path, language)
    if is_place(pointed.path, pointed.part):
        label = pointed.words if pointed.part == "value" else str(pointed.path[-1])
        return _card(label, _day_of(agenda, pointed.path), language)
    if pointed.part == "value" and names[-1:] and names[-1] in PARTIES:
        return _party(pointed.words, agenda, language)
    return ""


def _of_key(document: Document, pointed: Pointed, language: str) -> str:
    names, is_calendar = names_of(pointed.path), document.is_calendar
    if pointed.part == "value":
        words = keys.words_of(names, is_calendar=is_calendar, language=language)
        found = next((word.about for word in words if word.name == pointed.words), "")
        if found:
            return found
    return keys.about(names, is_calendar=is_calendar, language=language)


def is_certain(reading: Reading, path: Path) -> bool:
    """Whether nothing that an hour hangs on is at fault: the clock, the day, the item, who takes part and where they sit."""
    day, item = path[:2], path[:4]
    faults = [fault for fault in reading.faults if fault.fatal]
    meant = ((*one.path[:-1], one.key) for fault in faults for one in fault.fix if isinstance(one, Rename))
    wrong = (*(fault.path for fault in faults), *meant)
    return not any(
        one[:1] in _GROUNDS
        or one == ("day",)
        or one[:4] == item
        or (one[:2] == day and one[2:3] not in (("item",), ("items",)))
        for one in wrong
    )


def hours_of(name: str, agenda: Agenda, path: Path, language: str) -> str:
    """The hour of an item, or of a point of it, on every delegation's clock, one line a clock."""
    if path[:1] != ("day",) or len(path) < 5:
        return ""
    schedule = _schedule(name, agenda, int(path[1]), language)
    sheet = schedule.days[0]
    entry = _at(sheet, path)
    return "\n".join(_lines(sheet, entry, language)) if entry and entry.local else ""


def _schedule(name: str, agenda: Agenda, day: int, language: str) -> Schedule:
    """One day as `rcm agenda show` lays it out: from every delegation's city, and from the places of the settings."""
    console = Console(language, quiet=True)
    try:
        view = view_of(agenda, console, languages=[language], tz=settings().places, cities=True, days=(day + 1,))
    except Refusal:  # a seat that is no place is a finding of its own
        view = view_of(agenda, console, languages=[language], days=(day + 1,))
    return lay_out(name, Visible(agenda), view)


def _at(sheet: DaySheet, path: Path) -> Entry | Point | None:
    """The item of a path, or the point under it."""
    n, rest = int(path[3]), path[4:]
    found: Entry | Point | None = sheet.items[n] if n < len(sheet.items) else None
    while found and rest[:1] == ("topics",) and len(rest) > 2:
        at = int(rest[1])
        found = found.topics[at] if at < len(found.topics) else None
        rest = rest[2:]
    return found


def _lines(sheet: DaySheet, entry: Entry | Point, language: str) -> Iterator[str]:
    yield f"**{one_line(entry.title.pick(language))}** · {when_of(entry, language)}\n"
    for local, column in zip(entry.local, sheet.clocks, strict=False):
        changes = changes_of(column, sheet, language)
        words = f"`{span_of(local)}` {places_of(column, language)} ({local.offset})"
        yield f"- {words}{f' – {changes}' if changes else ''}"


def _day_of(agenda: Agenda | None, path: Path) -> date:
    """The date that a place is asked about: that of its day, else the first of the meeting, else today."""
    if agenda is None:
        return today()
    day = int(path[1]) if path[:1] == ("day",) and len(path) > 1 else -1
    own = agenda.days[day].date if 0 <= day < len(agenda.days) else None
    return own or first_day(agenda) or today()


def _card(label: str, day: date, language: str) -> str:
    """What `rcm places` says of a label on that day."""
    page = text_of(cards.render([card_for(label, day, language)], language, _WIDE))
    return f"```text\n{page.rstrip()}\n```"


def _party(name: str, agenda: Agenda | None, language: str) -> str:
    """Who is meant, in each language, and where they sit."""
    party = directory.find(name, agenda)
    if party is None:
        return ""
    called = " / ".join(dict.fromkeys(one_line(party.name.pick(one)) for one in LANGUAGES))
    members = ", ".join(one.name.pick(language) for one in directory.members_of(party, agenda))
    told = [f"**{called}** ({party.code})", *([members] if members else [])]
    if party.seat:
        moment = clock.instant(_day_of(agenda, ()), clock.DAY // 2, party.seat.zone)
        offset = clock.offset_label(clock.seen_from(moment, party.seat.zone).offset)
        place = one_line(party.seat.name.pick(language))
        told.append(say(editors.SITS_IN, language, place=place, zone=party.seat.zone, offset=offset))
    return "\n\n".join(told)
