"""The date of a day: another one, with the weekday that it becomes; a block of several days keeps its length."""

from collections.abc import Sequence
from datetime import date

from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_of, today
from rcmcli.jobs.edit.keys import Key
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Change, Drop, Put
from rcmcli.model.dates import WEEKDAYS, read_weekday, spoken_date
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES, Text, fold_name
from rcmcli.reading.strict import read_dates
from rcmcli.store.reading import Reading
from rcmcli.words import filled, setting


def is_of_date(steps: Sequence[str]) -> bool:
    """Whether a key of a day says when it is."""
    return tuple(steps) in (("date",), ("until",))


def redated(
    key: Key, words: str, path: Path, reading: Reading, console: Console, *, has_weekday: bool
) -> tuple[tuple[Change, ...], Text]:  # fmt: skip
    """The changes that give a day another date, and what it is called then. Raises `Refusal` for one that is taken."""
    agenda = reading.usable
    assert agenda is not None
    number = int(path[1])
    day = agenda.days[number]
    first, last = _asked(key, words, day, agenda, console)
    _refuse_taken(first, last, number, agenda)
    changes = _dates(path, day, first, last, reading)
    printed = _weekday(day, first, last)
    if printed != day.weekday and not has_weekday:
        changes.append(Put((*path, "weekday"), printed))
    both = {
        name: spoken_date(first, name) + (f" – {spoken_date(last, name)}" if last != first else "")
        for name in LANGUAGES
    }
    return tuple(changes), filled(setting.DAY_IS, day=Text(**both))


def _asked(key: Key, words: str, day: Day, agenda: Agenda, console: Console) -> tuple[date, date]:
    """The first date and the last that are asked for."""
    last = day.until or day.date
    if key.steps == ("until",):
        asked = day.date, _date(words, agenda, console) if words else day.date
    elif not words:
        raise Refusal(filled(setting.NEEDED, key=key.name))
    elif "/" in words and (both := _range(words)):
        asked = both
    else:
        first = _date(words, agenda, console)
        asked = first, first + (last - day.date)
    if asked[1] < asked[0]:
        raise Refusal(filled(setting.BACKWARDS, first=asked[0], last=asked[1]))
    return asked


def _range(words: str) -> tuple[date, date] | None:
    try:
        dates = read_dates(words)
    except Misread:
        return None
    return dates.first, dates.last


def _date(words: str, agenda: Agenda, console: Console) -> date:
    meant, assumed = day_of(words, today(agenda.timezone), console.language)
    if assumed:
        console.note(assumed)
    return meant


def _refuse_taken(first: date, last: date, number: int, agenda: Agenda) -> None:
    for other, day in enumerate(agenda.days):
        if other != number and first <= (day.until or day.date) and day.date <= last:
            spoken = Text(**{name: spoken_date(day.date, name) for name in LANGUAGES})
            raise Refusal(filled(setting.DAY_THERE, day=spoken), setting.DAY_THERE_HINT)


def _dates(path: Path, day: Day, first: date, last: date, reading: Reading) -> list[Change]:
    """The changes that write the dates, in one value or in two as they were."""
    if (first, last) == (day.date, day.until or day.date):
        return []
    if reading.spans.where((*path, "until")):
        if last == first:
            return [Put((*path, "date"), first), Drop((*path, "until"))]
        return [Put((*path, "date"), first), Put((*path, "until"), last)]
    return [Put((*path, "date"), first if first == last else f"{first}/{last}")]


def _weekday(day: Day, first: date, last: date) -> str:
    """The weekday as it is printed, of the new dates; what cannot be read stays."""
    parts = day.weekday.split("/")
    dates = (first,) if len(parts) == 1 else (first, last) if len(parts) == 2 and first != last else ()
    new = [_named_like(part, one) for part, one in zip(parts, dates, strict=False)]
    return "/".join(new) if new and all(new) and len(new) == len(parts) else day.weekday


def _named_like(word: str, day: date) -> str:
    """The weekday of a date in the language, the length and the capitals of a word; empty where that is no weekday."""
    said = word.strip()
    index = read_weekday(said)
    if index is None:
        return ""
    name = next((names for names in WEEKDAYS.values() if fold_name(names[index]) == fold_name(said)), None)
    if name is None:
        names = next(
            (names for names in WEEKDAYS.values() if fold_name(names[index]).startswith(fold_name(said))), None
        )
        short = names[day.weekday()][: len(said)] if names else ""
    else:
        short = name[day.weekday()]
    if said.isupper():
        return short.upper()
    return short.capitalize() if said[0].isupper() else short.lower()
