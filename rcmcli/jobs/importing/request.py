"""What `rcm import` is asked for, and its words as what the reader needs: pages, a year, a date, a place."""

import re
from datetime import date
from typing import Literal

import msgspec

from rcmcli import places
from rcmcli.desk.console import Console
from rcmcli.model.clock import is_zone
from rcmcli.model.place import Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import filled, import_report, imported_list

Form = Literal["agenda", "calendar"]
_FORMS: dict[str, Form] = {"agenda": "agenda", "calendar": "calendar", "calendario": "calendar"}
FIRST_YEAR, LAST_YEAR = 1970, 2100  # the years whose clocks are known
_PAGES = re.compile(r"([0-9]{1,4})(?:\s*[-–]\s*([0-9]{1,4}))?")


class Request(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    file: str
    output: str | None = None
    tz: str = ""
    year: int | None = None
    on: str = ""
    pages: str = ""
    report: str | None = None
    onto: str = ""
    force: bool = False
    exit_zero: bool = False
    form: str = ""


def form_of(words: str) -> Form | None:
    """What a paper was said to be, none where that is left to rcm. Raises `Refusal` for what it cannot be."""
    plain = words.strip().casefold()
    if plain and plain not in _FORMS:
        raise Refusal(filled(imported_list.NO_SUCH_FORM, name=one_line(words)[:40]))
    return _FORMS.get(plain)


def pages_of(words: str) -> tuple[int, int] | None:
    """The first and the last page that some words name, none for no words. Raises `Refusal` for others."""
    if not words:
        return None
    found = _PAGES.fullmatch(words.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not 1 <= first <= last:
        raise Refusal(filled(import_report.BAD_PAGES, words=one_line(words)[:40]))
    return first, last


def year_of(year: int | None) -> int | None:
    """The year that was given. Raises `Refusal` for one whose clocks nobody knows."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(filled(import_report.BAD_YEAR, first=FIRST_YEAR, last=LAST_YEAR))
    return year


def date_of(words: str, console: Console) -> date | None:
    """The date that was given, in any notation that says its year: the machine's clock is not asked."""
    if not words:
        return None
    from rcmcli.reading import asked

    try:
        moment = asked.read(f"{words} 00:00", today=None, language=console.language)
    except Refusal as refusal:
        raise Refusal(refusal.says, import_report.DATE_HINT) from None
    if moment.assumed:
        console.note(moment.assumed)
    return moment.day


def place_of(name: str, on: date | None, console: Console) -> Place | None:
    """The place whose clock was given. Raises `Refusal` for none, and for an offset, which is no clock of a meeting."""
    if not name:
        return None
    match = places.find(name, on=on)
    if not is_zone(match.place.zone):
        raise Refusal(filled(import_report.NO_CLOCK, name=one_line(name)[:60]))
    if match.note:
        console.note(match.note)
    return match.place
