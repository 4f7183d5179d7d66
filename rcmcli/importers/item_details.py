"""What is said of an item beside its title: its people, its room, its length."""

import re

from rcmcli.importers.builders import Day, Item
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.line_signs import PLACE
from rcmcli.importers.own_words import marks_in
from rcmcli.importers.people import leads_in, parties_in, speakers_in
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import is_speaker
from rcmcli.model.agenda import Lead
from rcmcli.reading.words import fold

_CHARGE = frozenset(
    {
        "preside",
        "presiden",
        "chair",
        "chairs",
        "moderator",
        "moderador",
        "moderadora",
        "modera",
        "presidencia",
        "moderated by",
    }
)
_CLOCK = re.compile(r"([0-9]{1,2})[:.hH]([0-5][0-9])")


OWN = frozenset({"group", "heading", "label", "marks", "link", "aside"})  # columns of a table of rcm


def take_own(role: str, words: str, item: Item, day: Day | None) -> None:
    """Take what stands in a column that only a table of rcm has; what it works out itself is left aside."""
    if role == "group":
        item.track = words
    elif role == "heading":
        item.heading = words
    elif role == "label" and day is not None:
        day.label = words
    elif role == "link":
        item.link = words
    elif role == "marks":
        said = marks_in(words)
        item.is_optional, item.audience = said.is_optional, said.audience or item.audience
        item.is_cancelled = item.is_cancelled or said.is_cancelled


def take_beside(role: str, lines: tuple[Line, ...], words: str, item: Item) -> None:
    """Take what stands in a column of people, or of what nobody named."""
    kind, label, at = labelled(fold(words))
    if kind == "function" and words[at:].strip() and len(lines) == 1:
        take_function(item, label, words[at:].strip(), words)
        return
    parties = parties_in(words) or tuple(name for line in lines for name in parties_in(line.text))
    each = all(parties_in(line.text) for line in lines) or bool(parties_in(words))
    if each and parties:
        item.leads = (*item.leads, *parties)
    elif role == "beside" and not any(map(is_speaker, lines)):
        item.room, item.notes = (
            (words, item.notes) if PLACE.match(fold(words)) and not item.room else (item.room, [*item.notes, words])
        )
    elif role == "leads" and not any(map(is_speaker, lines)):
        item.leads = (*item.leads, *leads_in(words))
    else:
        item.speakers = (*item.speakers, *(one for line in lines for one in speakers_in(line.text)))


_PRESENTS = re.compile(
    r"(?:exposicion|presentacion|ponencia|presentation|intervention|expose|apresentacao)e?s?(?: (?:de|of|by|par))?\W{0,2}: *"
)


def parties_said(text: str) -> tuple[str, ...]:
    """The parties that a line names and nothing else, behind a word such as “Presentation:” perhaps."""
    presents = _PRESENTS.match(fold(text))
    return parties_in(text.strip("[]() ")) or (parties_in(text[presents.end() :]) if presents else ())


def take_length(row: Row, item: Item, ledger: Ledger) -> None:
    """Take the length that stands in a column of its own: the end of an hour, or the minutes of an item without one."""
    if not row.length:
        return
    words = " ".join(line.text.strip() for line in row.length)
    clock = _CLOCK.fullmatch(words)  # 1:30 as a length
    minutes = int(clock[1]) * 60 + int(clock[2]) if clock else hours_in(words).minutes
    minutes = minutes or (int(words) if words.isdecimal() else None)
    ledger.use(row.length, item)
    if minutes is None or not 1 <= minutes <= 1440:
        item.notes.append(words)
    elif item.span is None or item.span.end is None:
        item.minutes = minutes


def take_leads(item: Item, leads: tuple[str | Lead, ...]) -> None:
    """Keep the leads with the points above them since the last ones: they lead these, or all of the item."""
    led = sum(len(points) for points, _ in item.led)
    item.led.append((item.points[led:], leads))


def take_room(item: Item, said: str, text: str, usual: str) -> None:
    """The room of an item; a second one, of a part of it, is noted."""
    if item.room in ("", said, usual):
        item.room = said
    else:
        item.notes.append(text)


def take_function(item: Item, label: str, said: str, text: str) -> None:
    """Take who does what a label says: a person who chairs, a party that moderates."""
    parties = parties_in(said)
    if parties and label in _CHARGE:
        item.leads = (*item.leads, *parties)
    elif parties or label in ("with", "con", "avec") or len(said) > 300:
        item.notes.append(text)
    else:
        item.speakers = (
            *item.speakers,
            *speakers_in(said, text[: text.find(":")].strip(" [(*_") if ":" in text else label),
        )
