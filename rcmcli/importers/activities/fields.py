"""Fields: what a cell, or a labelled line, says of an activity, put to its keys."""

import re
from functools import cache
from typing import get_args

from rcmcli.importers.activities.builders import Entry
from rcmcli.importers.activities.heads import names_of
from rcmcli.importers.activities.kinds import mode_of
from rcmcli.importers.activities.roles import role_of
from rcmcli.importers.activities.sentences import parties
from rcmcli.importers.activities.whens import stated
from rcmcli.model.activities import Kind, Progress
from rcmcli.model.agenda import Mode
from rcmcli.model.text import Text, fold_name, has_words, one_line
from rcmcli.words import activities, labels

_LABELLED = re.compile(r"(?P<label>[^:]{2,30}?)\s?:\s+(?P<words>\S.*)", re.DOTALL)
_PARTED = re.compile(r"(?<!\s)\s*[,;/]\s*|(?<!\s)\s+(?:and|y|e)\s+")
_MANDATES = re.compile(r"(?<!\s)\s*(?:[,;·]|\band\b|\by\b)\s*")
_LISTS = frozenset({"topics", "steps", "participants", "objectives", "notes"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_MODES: dict[Mode, Text] = {one: labels.MODES[one] for one in get_args(Mode)}


def without_state(entry: Entry, title: str) -> str:
    """A title as rcm prints it without what it says first of one that is off, `Postponed: Workshop`, which is its status."""
    label, colon, words = title.removeprefix("● ").partition(":")
    state = _states().get(fold_name(label)) if colon and words.strip() else None
    if state not in ("postponed", "cancelled"):
        return title.removeprefix("● ")
    entry.status = state
    return words.strip()


def put_labelled(entry: Entry, words: str) -> bool:
    """Put a line such as `Host: Mexico` to its key; whether it was one."""
    found = _LABELLED.fullmatch(words.strip())
    role = role_of(found["label"]) if found else ""
    if not found or role in ("", "activity", "number", "own"):
        return False
    if role == "time" or not put(entry, role, found["words"]):
        entry.add("notes", one_line(words))
    return True


def put(entry: Entry, role: str, words: str) -> bool:
    """Put some words to the key of a role; False where they are not what that key takes."""
    words = one_line(words)
    if not has_words(words):
        return True
    if role in _LISTS:
        entry.add(role, words)
        return True
    done = _name(entry, role, words)
    return done if done is not None else _choose(entry, role, words)


def _name(entry: Entry, role: str, words: str) -> bool | None:
    """Put what is a name or several."""
    if role == "host":
        named = parties(words)
        host = named[0] if len(named) == 1 else words
        if entry.host not in ("", host):
            return False
        entry.host = host
    elif role == "support":
        entry.support += [one for one in _names(words) if one not in entry.support]
    elif role == "for":
        entry.parties += [one for one in _names(words) if one not in entry.parties]
    elif role == "mandate":
        entry.mandates += [one for one in _MANDATES.split(words.strip(" .")) if one and one not in entry.mandates]
    elif role in ("group", "also"):
        entry.groups.append(words)
    elif role in ("part_of", "agenda", "objective", "link"):
        if getattr(entry, role) not in ("", words):
            return False
        setattr(entry, role, words)
    elif role == "documents":
        entry.documents.append(words)
    else:
        return None
    return True


def _choose(entry: Entry, role: str, words: str) -> bool:
    """Put what is one of a few words, a period or a place."""
    plain = fold_name(words)
    if role == "when":
        found = stated(words)
        if found is None or (entry.period and entry.period != found.period):
            return False
        entry.period, entry.anchor = found.period, found.anchor
        return True
    if role == "seat":
        return _seat(entry, words)
    if role == "place":
        return _place(entry, words)
    if role == "kind":
        entry.kind = _kinds().get(plain, entry.kind)
        entry.is_due = entry.is_due or plain in names_of(labels.DEADLINE)
        return plain in _kinds() or entry.is_due or plain in names_of(activities.ACTIVITY)
    if role == "status":
        entry.status = _states().get(plain, entry.status)
        return plain in _states()
    if role == "mode":
        mode = _modes().get(plain) or mode_of(words)
        entry.mode = mode or entry.mode
        return mode is not None
    if role == "id" and _ID.fullmatch(words):
        entry.id = words
    return role == "own" or bool(entry.id) or words.startswith("deadline ")


def _seat(entry: Entry, words: str) -> bool:
    """Who receives it where it is a party, alone or behind its city; else a place: `Belize`, `San José, Costa Rica`, `virtual`."""
    city, _, country = words.rpartition(",")
    named = parties(words) if not city else parties(country)
    if len(named) == 1:
        entry.host = entry.host or named[0]
        return _place(entry, city) if city else True
    return _place(entry, words)


def _place(entry: Entry, words: str) -> bool:
    """A place, and how it is held where that stands beside it: `virtual · San José`."""
    for part in words.split(" · ") if " · " in words else words.split(", ", 1):
        mode = _modes().get(fold_name(part))
        if mode:
            entry.mode = mode
        else:
            entry.place = ", ".join(filter(None, (entry.place, part.strip())))
    return True


def _names(words: str) -> tuple[str, ...]:
    return parties(words) or tuple(part for part in _PARTED.split(words) if part)


@cache
def _kinds() -> dict[str, Kind]:
    return {name: kind for kind, text in activities.KINDS.items() for name in names_of(text)}


@cache
def _states() -> dict[str, Progress]:
    more: dict[str, Progress] = {"confirmado": "confirmed", "planificado": "planned", "realizado": "done", "aplazado": "postponed",
        "cancelado": "cancelled", "pospuesta": "postponed", "pospuesto": "postponed", "completed": "done", "pending": "planned",
        "pendiente": "planned"}  # fmt: skip
    return more | {name: state for state, text in activities.STATES.items() if state for name in names_of(text)}


@cache
def _modes() -> dict[str, Mode]:
    return {name: mode for mode, text in _MODES.items() for name in names_of(text)}
